"""Lines: how an article is laid out: its headline, its paragraphs, items of lists and captions."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal, NamedTuple

from factcheck.lexicon import table
from factcheck.source import Span

LineForm = Literal["paragraph", "item", "caption"]
"""What a line of an article is: running text, an item of a list, the words below a picture."""

_LINE = re.compile(r"[^\r\n]+")
_ITEM = re.compile(r"(?:[•·▪◦‣*–—-]|\(?\d{1,2}[.)])[^\S\r\n]+(?=\S)")
"""What stands before an item of a list."""
_LONGEST_HEADLINE = 160
"""Code points that a headline has at most. Heuristic."""
_NO_HEADLINE = (".", "?", "!", ":", ";", ",", "…")
"""Signs with which no headline ends."""


class Line(NamedTuple):
    """A line of an article.

    Args:
        place: where it stands, without the white space around it.
        form: what it is.
        first: number of its first sentence.
        end: number of the sentence behind its last.
    """

    place: Span
    form: LineForm
    first: int
    end: int


def find_headline(text: str, sentences: Sequence[Span]) -> Span | None:
    """Return the first sentence of an article where it is a headline: a short line without a full stop.

    Args:
        text: the whole text.
        sentences: those of the article, in order.
    """
    if len(sentences) < 2:
        return None
    first = sentences[0]
    words, behind = text[first.start : first.end], text[first.end : first.end + 1]
    is_line = len(words) <= _LONGEST_HEADLINE and behind in ("\n", "\r")
    return first if is_line and not words.endswith(_NO_HEADLINE) else None


def places_of_lines(text: str) -> Iterator[Span]:
    """Yield where the lines of a text stand that hold more than white space, without the white space around them."""
    for found in _LINE.finditer(text):
        words = found.group()
        if inner := words.strip():
            start = found.start() + words.index(inner)
            yield Span(start, start + len(inner))


def form_of(text: str, place: Span, words: Sequence[str]) -> LineForm:
    """Return what a line of an article is, by how it begins and by its words.

    Args:
        text: the whole text.
        place: where the line stands in it.
        words: its words, in lower case.
    """
    joined = f" {' '.join(words)} "
    if any(phrase in joined for phrase in _caption_phrases()):
        return "caption"
    return "item" if _ITEM.match(text, place.start, place.end) is not None else "paragraph"


@cache
def _caption_phrases() -> tuple[str, ...]:
    return tuple(f" {words} " for words in table("inside_cues")["captions"])
