"""A fragment of HTML inside another format -> text: paragraphs as lines, what is no running text left out.

For the bodies of feeds and of JSON, which hold an article and no page around it; a page goes to html.py.
"""

import re
from html.parser import HTMLParser

LEFT_OUT = frozenset({
    "head", "script", "style", "template", "noscript", "iframe", "object", "svg", "math", "figure", "figcaption",
    "aside", "nav", "footer", "form", "button", "select", "textarea", "audio", "video", "canvas", "del", "s",
    "strike",
})  # fmt: skip
"""Elements whose words are no running text: not shown, captions, menus, and what the publisher took back."""
_BLOCKS = frozenset({
    "address", "article", "blockquote", "br", "dd", "div", "dl", "dt", "fieldset", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section", "table", "tbody", "tfoot", "thead", "tr", "ul",
})  # fmt: skip
_CELLS = frozenset({"td", "th"})
_RAISED = {
    "sup": str.maketrans("0123456789+-−=()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾"),
    "sub": str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉"),
}
_MARKUP = re.compile(r"</?[A-Za-z][^<>]*>|&(?:#\d+|#x[\dA-Fa-f]+|\w+);")
_SPACES = re.compile(r"[^\S\n]+")


def raised(tag: str, words: str) -> str:
    """Write figures above or below the line with characters that are so: 10⁶ is not 106, a note no digit.

    Args:
        tag: "sup" or "sub"; words in any other stay.

    Example:
        >>> raised("sup", "6"), raised("sub", "2"), raised("b", "2")
        ('⁶', '₂', '2')
    """
    return words.translate(_RAISED.get(tag, {}))


def is_markup(text: str) -> bool:
    """Tell whether a text has an HTML tag or entity in it.

    Example:
        >>> is_markup("<p>They met.</p>"), is_markup("Turnout < 50 % & falling")
        (True, False)
    """
    return _MARKUP.search(text) is not None


def text_of_markup(markup: str) -> str:
    """Give the text of a fragment of HTML.

    Args:
        markup: the fragment; nothing in it raises.

    Returns:
        A line for each paragraph, heading, list item and row, cells parted by " | ".

    Example:
        >>> text_of_markup("<p>Some <b>12</b>,000\\n troops, 10<sup>6</sup> shells.</p><figure>Photo</figure><p>More.")
        'Some 12,000 troops, 10⁶ shells.\\nMore.'
    """
    parser = _Parser()
    parser.feed(markup)
    parser.close()
    lines = (" ".join(line.split()).strip("| ") for line in "".join(parser.words).split("\n"))
    return "\n".join(line for line in lines if line)


class _Parser(HTMLParser):
    """Gather words; an element left out is open until as many of its kind have closed as opened."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.words: list[str] = []
        self._skipped = ""
        self._depth = 0
        self._raised: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the base names it
        if self._skipped:
            self._depth += tag == self._skipped
        elif tag in LEFT_OUT:
            self._skipped, self._depth = tag, 1
        elif tag in _RAISED:
            self._raised.append(tag)
        elif tag in _BLOCKS:
            self.words.append("\n")
        elif tag in _CELLS:
            self.words.append(" | ")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in LEFT_OUT | _RAISED.keys():
            self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if self._skipped:
            self._depth -= tag == self._skipped
            if not self._depth:
                self._skipped = ""
        elif tag in _RAISED and tag in self._raised:
            self._raised.remove(tag)
        elif tag in _BLOCKS:
            self.words.append("\n")

    def handle_data(self, data: str) -> None:
        if not self._skipped:
            words = _SPACES.sub(" ", data.replace("\n", " "))
            self.words.append(raised(self._raised[-1], words) if self._raised else words)
