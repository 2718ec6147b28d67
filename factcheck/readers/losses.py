"""Tell that the text of a page or an entry lacks most of the paragraphs that the page shows, or that its data hold.

What is no article is left out on purpose; where more is left out than kept, the article itself may be.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NoReturn

from factcheck.errors import SourceError

Element = Any
"""An element of lxml, which trafilatura hands out."""

_LEAST_WORDS = 20
"""Words of a paragraph that counts. Heuristic: captions, teasers and notices have fewer."""
_LEAST_LOST = 5
"""Paragraphs that are lost before it is stated. Heuristic: a box beside an article has four at most."""
_RUN = 6
"""Words in a row by which a paragraph is known in the text. Heuristic."""
_APART = frozenset({"header", "footer", "nav", "aside", "form", "figure", "script", "style", "template", "noscript"})
"""Elements whose words are no article on any page."""
_INLINE = frozenset({
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i", "ins", "kbd", "label",
    "mark", "q", "samp", "small", "span", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
})  # fmt: skip
"""Elements inside a line; any other begins and ends a paragraph, whatever it is called."""
_BLOCK_STYLE = re.compile(r"display\s*:\s*block", re.IGNORECASE)
_COMMENTS = frozenset({"comment", "comments", "disqus", "respond", "replies", "discussion"})
"""Words of classes and ids by which pages call what their readers wrote."""
_LITERAL = re.compile(r'"([^"\\<>]{100,100000})"')
"""A long text in quotation marks, as scripts and their data have it. Heuristic: addresses and keys are shorter."""
_WORD = re.compile(r"\w+")
_WORD_OF_CLASS = re.compile(r"[a-z]+")


class _Shown:
    """The longer paragraphs of a page, each with the outermost element that is called boilerplate and holds it.

    Args:
        is_boilerplate: whether an element is called what is no article.
    """

    def __init__(self, is_boilerplate: Callable[[Element], bool]) -> None:
        self.paragraphs: list[tuple[str, Element | None]] = []
        self._is_boilerplate = is_boilerplate
        self._words: list[str] = []
        self._linked = 0

    def walk(self, element: Element, apart: Element | None = None, *, is_linked: bool = False) -> None:
        """Take the words of an element and of all in it; a page nests no deeper than its reader allows."""
        if not isinstance(element.tag, str) or element.tag in _APART or _is_of_readers(element):
            return
        is_inside = _is_inside_line(element)
        apart = element if apart is None and self._is_boilerplate(element) else apart
        is_linked = is_linked or element.tag == "a"
        if not is_inside:
            self._end(apart)
        self._take(element.text, is_linked=is_linked)
        for child in element:
            self.walk(child, apart, is_linked=is_linked)
            self._take(child.tail, is_linked=is_linked)
        if not is_inside:
            self._end(apart)

    def _take(self, text: str | None, *, is_linked: bool) -> None:
        words = (text or "").split()
        self._words += words
        self._linked += len(words) if is_linked else 0

    def _end(self, apart: Element | None) -> None:
        """End the paragraph; one that is mostly links leads to other articles."""
        if len(self._words) >= _LEAST_WORDS and 2 * self._linked <= len(self._words):
            self.paragraphs.append((" ".join(self._words), apart))
        self._words, self._linked = [], 0


def paragraphs_of(page: Element, is_boilerplate: Callable[[Element], bool]) -> list[str]:
    """Return the longer paragraphs that a page shows as its own, in order, in whatever elements they stand.

    Args:
        page: the root of the page.
        is_boilerplate: whether an element is called what is no article; the paragraphs in one count where they are
            more than half of all, since then it is the article that is called so.
    """
    shown = _Shown(is_boilerplate)
    shown.walk(page)
    inside = Counter(apart for _, apart in shown.paragraphs)
    return [words for words, apart in shown.paragraphs if apart is None or 2 * inside[apart] > len(shown.paragraphs)]


def _is_inside_line(element: Element) -> bool:
    return element.tag in _INLINE and not _BLOCK_STYLE.search(element.get("style") or "")


def _is_of_readers(element: Element) -> bool:
    called = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
    return not _COMMENTS.isdisjoint(_WORD_OF_CLASS.findall(called)) and element.tag not in ("html", "body")


def notice_of_loss(paragraphs: Iterable[str], text: str, what: str) -> str | None:
    """Return how many paragraphs a text lacks, where those are most of them.

    Args:
        paragraphs: what is shown.
        text: what was made of it.
        what: where the paragraphs stand: "the page".

    Example:
        >>> shown = [f"{number} " + "They met on Friday and left. " * 4 for number in range(9)]
        >>> notice_of_loss(shown, "1 They met.", "it")
        '9 of 9 paragraphs of it are left out of its text'
    """
    kept = set(_runs(text))
    shown = {each: [run in kept for run in _runs(each)] for each in paragraphs}
    lost = sum(not found[0] or 2 * sum(found) < len(found) for found in shown.values() if found)
    if lost < _LEAST_LOST or 2 * lost <= len(shown):
        return None
    return f"{lost} of {len(shown)} paragraphs of {what} are left out of its text"


def notice_of_data(told: str, text: str) -> str | None:
    """Return that the data of a page hold most of an article that its text lacks.

    Args:
        told: the article as the data have it.
        text: what was made of the page.

    Example:
        >>> told = " ".join(f"On day {number} they met." for number in range(90))
        >>> notice_of_data(told, "On day 0 they met. On day 1 they met.")
        'the data of the page have 450 words of the article, its text 10'
    """
    words, has = len(told.split()), len(text.split())
    kept = set(_runs(text))
    is_of_it = any(run in kept for run in _runs(told))
    if not is_of_it or words - has < _LEAST_LOST * _LEAST_WORDS or 2 * has >= words:
        return None
    return f"the data of the page have {words:,} words of the article, its text {has:,}"


def refuse_without_article(path: str, markup: str) -> NoReturn:
    """Refuse a page on which no article is found.

    Args:
        path: the file, for the message.
        markup: the page.

    Raises:
        SourceError: always.
    """
    in_scripts = sum(len(words.split()) for words in _LITERAL.findall(markup))
    why, advice = "no article found on the page", "Save its text as .txt."
    if in_scripts >= _LEAST_LOST * _LEAST_WORDS:
        why = "its words stand in a script, which only a browser shows"
        advice = "Open it in a browser and save its text as .txt."
    raise SourceError(f"cannot read {path}: {why}\n  {advice}")


def long_lines(text: str) -> list[str]:
    """Return the lines of a text that are paragraphs."""
    return [line for line in text.split("\n") if len(line.split(None, _LEAST_WORDS)) >= _LEAST_WORDS]


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    """Yield every few words of a text in a row."""
    words = _WORD.findall(text)
    return zip(*(words[step:] for step in range(_RUN)), strict=False)
