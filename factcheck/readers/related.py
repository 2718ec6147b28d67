"""Find the paragraphs of a page that only lead to other articles: what such a link says is of another event."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from factcheck.lexicon import table

Element = Any
"""An element of lxml, which trafilatura hands out."""

_PARAGRAPHS = ("p", "li", "div")
_LONGEST_LEAD = 60
"""Code points before and between links that may be a lead-in. Heuristic: the longest seen has thirty."""
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
    if _leads(r"\W*+").fullmatch(words):
        return True
    if element.tag == "div" or not _SIGNS_ALONE.fullmatch(words):
        return False
    linked = " ".join(element.text_content().split())
    return _leads(r"\s*[:|»›>–—]").match(linked) is not None or not (first or _ENDS_SENTENCE.search(linked))


@cache
def _leads(behind: str) -> re.Pattern[str]:
    """Compile the words that lead to other articles, as the table `boilerplate` has them, and what stands behind."""
    rows = sorted(table("boilerplate")["leads"], key=lambda row: (-len(row), row))
    leads = "|".join(
        r"\s+".join(re.escape(word).replace("'", "['’]").replace("@", r"\w+") for word in row.split()) for row in rows
    )
    return re.compile(rf"\W*+(?:{leads}){behind}", re.IGNORECASE)


def _beside_links(element: Element) -> str | None:
    """Return the words of an element that are no link; None where they are more than a lead-in is."""
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
