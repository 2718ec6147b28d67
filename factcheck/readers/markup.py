"""A fragment of HTML inside another format -> text: paragraphs as lines, what is no running text left out.

For the bodies of feeds and of JSON, which hold an article and no page around it; a page goes to html.py.
"""

import re
from collections.abc import Iterable, Iterator
from html import unescape

_NOT_SHOWN = frozenset({
    "head", "script", "style", "template", "noscript", "iframe", "object", "svg", "math", "select", "button", "del",
    "s", "strike",
})  # fmt: skip
"""Elements whose words no reader of the page sees as such."""
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
_TOKEN = re.compile(
    r"<!--.*?(?:-->|\Z)|<[!?][^>]*+(?:>|\Z)"
    r"|<(?P<closes>/?)(?P<tag>[A-Za-z][\w:-]*+)(?:(?:[^<>\"']++|\"[^\"<]*+\"|'[^'<]*+')*+>|[^<>]*+>)",
    re.DOTALL,
)
"""A comment, a declaration or a tag. No tag reaches over the next "<", so that the time grows with the text alone."""
_SPACES = re.compile(r"\s+")


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
    """Whether a text has an HTML tag or entity in it.

    Example:
        >>> is_markup("<p>They met.</p>"), is_markup("Turnout < 50 % & falling")
        (True, False)
    """
    return _MARKUP.search(text) is not None


def text_of_markup(markup: str) -> str:
    """Return the text of a fragment of HTML.

    Args:
        markup: the fragment; nothing in it raises.

    Returns:
        A line for each paragraph, heading, list item and row, cells parted by " | ".

    Example:
        >>> text_of_markup("<p>Some <b>12</b>,000\\n troops, 10<sup>6</sup> shells.</p><figure>Photo</figure><p>More.")
        'Some 12,000 troops, 10⁶ shells.\\nMore.'
    """
    return _lines(_pieces(markup, LEFT_OUT))


def shown_by_markup(markup: str) -> str:
    """Return all that a fragment of HTML shows, with captions, asides and the like.

    Example:
        >>> shown_by_markup("<p>They met.</p><aside>Nobody else came.</aside>")
        'They met.\\nNobody else came.'
    """
    return _lines(_pieces(markup, _NOT_SHOWN))


def _lines(pieces: Iterable[str]) -> str:
    lines = (" ".join(line.split()).strip("| ") for line in "".join(pieces).split("\n"))
    return "\n".join(line for line in lines if line)


def _pieces(markup: str, left_out: frozenset[str]) -> Iterator[str]:
    """Yield the words that are running text, a line end where a block begins or ends.

    An element that is left out is open until as many of its kind have closed as opened.
    """
    place = depth = 0
    skipped = above = ""
    for token in _TOKEN.finditer(markup):
        if not skipped:
            yield _plain(markup[place : token.start()], above)
        place = token.end()
        tag = (token["tag"] or "").lower()
        closes, alone = token["closes"] == "/", token[0].endswith("/>")
        if skipped:
            depth += _deeper(tag, skipped, closes=closes, alone=alone)
            skipped = skipped if depth else ""
        elif tag in left_out:
            skipped, depth = ("", 0) if closes or alone else (tag, 1)
        elif tag in _RAISED:
            above = "" if closes or alone else tag
        else:
            yield _instead_of(tag, closes=closes)
    if not skipped:
        yield _plain(markup[place:], above)


def _deeper(tag: str, skipped: str, *, closes: bool, alone: bool) -> int:
    """Return by how much a tag opens or closes elements of the kind that is left out."""
    if tag != skipped or alone:
        return 0
    return -1 if closes else 1


def _instead_of(tag: str, *, closes: bool) -> str:
    """Return what stands in the text for a tag: a line end for a block, a bar before a cell, nothing for others."""
    if tag in _CELLS and not closes:
        return " | "
    return "\n" if tag in _BLOCKS or tag in LEFT_OUT else ""


def _plain(piece: str, above: str) -> str:
    """Return the text of a piece without tags; `above` is "sup" or "sub" where it stands in one."""
    return raised(above, _SPACES.sub(" ", unescape(piece)))
