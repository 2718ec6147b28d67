"""Tell that the text of a page or an entry lacks most of the paragraphs that the page shows.

What is no article is left out on purpose; where more is left out than kept, the article itself may be.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

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
_COMMENTS = frozenset({"comment", "comments", "disqus", "respond", "replies", "discussion"})
"""Words of classes and ids by which pages call what their readers wrote."""
_WORD = re.compile(r"\w+")
_WORD_OF_CLASS = re.compile(r"[a-z]+")


def paragraphs_of(page: Element, is_boilerplate: Callable[[Element], bool]) -> list[str]:
    """Return the longer paragraphs that a page shows as its own, in order.

    Args:
        page: the root of the page.
        is_boilerplate: whether an element is called what is no article; the paragraphs in one count where they are
            more than half of all, since then it is the article that is called so.
    """
    found: list[tuple[str, Element | None]] = []
    waiting: list[tuple[Element, Element | None]] = [(page, None)]
    while waiting:
        element, apart = waiting.pop()
        if not isinstance(element.tag, str) or element.tag in _APART or _is_of_readers(element):
            continue
        apart = element if apart is None and is_boilerplate(element) else apart
        if element.tag == "p":
            words = " ".join(element.text_content().split())
            found += [(words, apart)] if words.count(" ") + 1 >= _LEAST_WORDS else []
        else:
            waiting += [(child, apart) for child in reversed(element)]
    inside = Counter(apart for _, apart in found)
    return [words for words, apart in found if apart is None or 2 * inside[apart] > len(found)]


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
    shown = {run: run in kept for run in (next(_runs(each), ()) for each in paragraphs) if run}
    lost = sum(not is_kept for is_kept in shown.values())
    if lost < _LEAST_LOST or 2 * lost <= len(shown):
        return None
    return f"{lost} of {len(shown)} paragraphs of {what} are left out of its text"


def long_lines(text: str) -> list[str]:
    """Return the lines of a text that are paragraphs."""
    return [line for line in text.split("\n") if len(line.split(None, _LEAST_WORDS)) >= _LEAST_WORDS]


def _runs(text: str) -> Iterator[tuple[str, ...]]:
    """Yield every few words of a text in a row."""
    words = _WORD.findall(text)
    return zip(*(words[step:] for step in range(_RUN)), strict=False)
