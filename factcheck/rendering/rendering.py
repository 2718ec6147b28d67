"""Text -> Rendering: its words in English, each with the place of the words it stands for."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import NamedTuple

from factcheck.rendering.capitals import Capitals
from factcheck.rendering.glossary import Glossary, glossary_of
from factcheck.rendering.looked_up import LookUp
from factcheck.rendering.moves import MOVES
from factcheck.rendering.piece import Piece
from factcheck.source import Span

_QUOTES = frozenset('«»„“”"')
_LINE_ENDS = frozenset("\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029")
_TIGHT_BEFORE = frozenset(",.;:!?)]%…”’")
_TIGHT_BEHIND = frozenset("([“‘$€£")
_SIGNS = frozenset({"punctuation", "quote", "mark"})
_ARTICLE, _VOWELS = frozenset({"a", "A", "of a"}), frozenset("aeio")


class Place(NamedTuple):
    """Where a stretch of English words stands, where the words of the source that it stands for, and whether both are
    alike, code point by code point.
    """

    start: int
    end: int
    first: int
    last: int
    is_alike: bool

    def written(self, span: Span) -> tuple[int, int]:
        """Return what a span of the English words holds of the words of the source."""
        if not self.is_alike:
            return self.first, self.last
        return self.first + max(0, span.start - self.start), self.last - max(0, self.end - span.end)

    def rendered(self, span: Span) -> tuple[int, int]:
        """Return what a span of the source holds of the English words."""
        if not self.is_alike:
            return self.start, self.end
        return self.start + max(0, span.start - self.first), self.end - max(0, self.last - span.end)


class Rendering:
    """A text in English words.

    Args:
        text: the English words, with the line breaks of the source.
        language: of the source.
        places: where each stretch of the English words stands, in order.
    """

    def __init__(self, text: str, language: str, places: Sequence[Place]) -> None:
        self.text = text
        self.language = language
        self._places = places

    def written(self, span: Span) -> Span:
        """Return the place in the source of what stands at a place of the English words."""
        first = bisect_right(self._ends, span.start)
        last = max(first + 1, bisect_left(self._starts, span.end))
        return _around(each.written(span) for each in self._places[first:last])

    def rendered(self, span: Span) -> Span:
        """Return the place among the English words of what stands at a place of the source."""
        touched = (each for each in self._places if each.first < span.end and span.start < each.last)
        return _around(each.rendered(span) for each in touched)

    @cached_property
    def _starts(self) -> list[int]:
        return [each.start for each in self._places]

    @cached_property
    def _ends(self) -> list[int]:
        return [each.end for each in self._places]


def _around(places: Iterable[tuple[int, int]]) -> Span:
    """Return the span that holds some places; an empty one where there are none."""
    ends = list(places)
    return Span(min(start for start, _ in ends), max(end for _, end in ends)) if ends else Span(0, 0)


def render(text: str, language: str) -> Rendering | None:
    """Return a text in English words; None where no table has the words of its language.

    Example:
        >>> rendering = render("Environ 12.000 soldats.", "fr")
        >>> rendering.text, rendering.written(Span(0, 12))
        ('About 12,000 soldiers.', Span(start=0, end=14))
    """
    glossary = glossary_of(language)
    if glossary.is_empty:
        return None
    parts: list[str] = []
    places: list[Place] = []
    length = 0
    capitals = Capitals(glossary)
    for start, end in _lines(text):
        pieces = _moved(LookUp(text, (start, end), glossary, capitals).run(), glossary)
        for before, english, piece in _laid_out(text, pieces):
            length += len(before)
            parts += [before, english]
            is_alike = english == text[piece.start : piece.end]
            places.append(Place(length, length + len(english), piece.start, piece.end, is_alike))
            length += len(english)
        breaks = text[end : _next_start(text, end)]
        parts.append(breaks)
        length += len(breaks)
    return Rendering("".join(parts), language, places)


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the lines of a text begin and end."""
    start = 0
    while start <= len(text):
        end = next((at for at in range(start, len(text)) if text[at] in _LINE_ENDS), len(text))
        yield start, end
        start = _next_start(text, end) if end < len(text) else len(text) + 1


def _next_start(text: str, end: int) -> int:
    while end < len(text) and text[end] in _LINE_ENDS:
        end += 1
    return end


def _moved(pieces: list[Piece], glossary: Glossary) -> list[Piece]:
    """Return the pieces of a line in English order, sentence by sentence."""
    found: list[Piece] = []
    for sentence in _sentences(pieces):
        moved = sentence
        for name in glossary.moves:
            moved = MOVES[name](moved, glossary)
        found += moved
    return found


def _sentences(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    sentence: list[Piece] = []
    for piece in pieces:
        sentence.append(piece)
        if piece.word_class == "stop":
            yield sentence
            sentence = []
    yield sentence


def _laid_out(text: str, pieces: Sequence[Piece]) -> Iterator[tuple[str, str, Piece]]:
    """Yield what stands before the English words of each piece, and the words; a sentence begins with a capital."""
    before: Piece | None = None
    for piece in pieces:
        english = _MARKS.get(piece.english, piece.english)
        if not english:
            continue
        is_first = before is None or before.word_class == "stop"
        is_first = is_first or (before is not None and before.word_class == "quote" and text[piece.start].isupper())
        if is_first and text[piece.start].isalpha():
            english = english[0].upper() + english[1:]
        yield _between(before, piece, english), english, piece
        before = piece


_MARKS = {"«": "“", "»": "”", "„": "“"}
"""Marks of quotations that English writes otherwise."""


def _between(before: Piece | None, piece: Piece, english: str) -> str:
    """Return what stands between the English words of two pieces."""
    if before is None or english[0] in _TIGHT_BEFORE:
        return ""
    if _MARKS.get(before.english, before.english)[-1:] in _TIGHT_BEHIND:
        return ""
    has_mark = piece.word_class in _SIGNS or before.word_class in _SIGNS
    return "" if has_mark and before.end == piece.start else " "
