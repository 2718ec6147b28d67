"""Find the paragraphs of a page that only lead to other articles: what such a link says is of another event."""

import re
from collections.abc import Iterator
from typing import Any

Element = Any
"""An element of lxml, which trafilatura hands out."""

_PARAGRAPHS = ("p", "li", "div")
_LONGEST_LEAD = 60
"""Code points before and between links that may be a lead-in. Ours: the longest seen has thirty."""
_LEAD = (
    r"(?:also\s+)?(?:read|see|watch|listen)(?:\s+(?:more|also|next|related))?|also(?:\s+on\s+\w+)?|in\s+pictures|"
    r"related(?:\s+(?:articles?|stor(?:y|ies)|coverage|content|news|links?|reading))?|recommended|don['’]t\s+miss|"
    r"more(?:\s+(?:on\s+this(?:\s+story)?|news|stories|coverage|here))?|editor['’]?s['’]?\s+(?:picks?|choice)|"
    r"further\s+reading|you\s+may\s+also\s+like|what\s+to\s+read\s+next"
)
_LEAD_ALONE = re.compile(rf"\W*+(?:{_LEAD})\W*+", re.IGNORECASE)
_LEAD_FIRST = re.compile(rf"\W*+(?:{_LEAD})\s*[:|»–—]", re.IGNORECASE)
"""Words by which pages lead to other articles. Ours: seen on many sites."""
_SIGNS_ALONE = re.compile(r"[\s•·|»›>*→–—-]*+")
_ENDS_SENTENCE = re.compile(r"[.!?…][\"'”’)\]]*$")


def related_links(page: Element) -> list[Element]:
    """Find what only leads to other articles: all of its words are links, but for a lead-in as "Read more:".

    Without a lead-in a paragraph is left where it may be the headline, as the first of the page, or where its link
    ends as a sentence does. A page of links alone is left whole.

    Args:
        page: the root of the page.

    Returns:
        Paragraphs, list items and divisions, in order.
    """
    found: list[Element] = []
    any_words = False
    for element in page.iter(*_PARAGRAPHS):
        if _is_related(element, first=not any_words):
            found.append(element)
        elif element.tag != "div" and element.text_content().strip():
            any_words = True
    return found if any_words else []


def _is_related(element: Element, *, first: bool) -> bool:
    words = _beside_links(element)
    if words is None or element.find(".//a[@href]") is None or element.find(".//h1") is not None:
        return False
    if _LEAD_ALONE.fullmatch(words):
        return True
    if element.tag == "div" or not _SIGNS_ALONE.fullmatch(words):
        return False
    linked = " ".join(element.text_content().split())
    return _LEAD_FIRST.match(linked) is not None or not (first or _ENDS_SENTENCE.search(linked))


def _beside_links(element: Element) -> str | None:
    """Give the words of an element that are no link; None where they are more than a lead-in is."""
    words = ""
    for piece in _pieces(element):
        words += " ".join(piece.split()) + " "
        if len(words.strip()) > _LONGEST_LEAD:
            return None
    return words.strip()


def _pieces(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str) and not (child.tag == "a" and child.get("href") is not None):
            yield from _pieces(child)
        yield child.tail or ""
