"""Find the lengths of time that date expressions hold: "six weeks" of "six weeks later"."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from factcheck.lexicon import table
from factcheck.mentions.quantities.figures import DASHES
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.words import number_words
from factcheck.source import Span

_LONGEST = 3
"""Digits of a count of units of time; four are a year. Heuristic."""


def beside_durations(tokens: Tokens, span: Span) -> Iterator[Span]:
    """Yield the parts of a date expression that hold no length of time: all of it where it holds none.

    Args:
        tokens: the text.
        span: where the expression stands.
    """
    start = span.start
    first = bisect_left(tokens.starts, span.start)
    for index in range(first + 1, len(tokens.starts)):
        if tokens.starts[index] >= span.end:
            break
        if tokens.words[index] not in _units():
            continue
        begin = _count_before(tokens, index, first)
        if begin < index:
            yield from _part(start, tokens.starts[begin])
            start = tokens.ends[index]
    yield from _part(start, span.end)


def _part(start: int, end: int) -> Iterator[Span]:
    if start < end:
        yield Span(start, end)


def _count_before(tokens: Tokens, index: int, floor: int) -> int:
    """Return the first token of the count directly before a unit; the unit itself where none stands there."""
    first = index
    at = index - 2 if tokens.at(index - 1) in DASHES else index - 1
    while at >= floor and _is_count(tokens.words[at]):
        first = at
        at -= 2 if tokens.at(at - 1) in DASHES else 1
    return first


def _is_count(word: str) -> bool:
    words = number_words()
    return (
        (word.isdecimal() and len(word) <= _LONGEST) or word in words.units or word in words.teens or word in words.tens
    )


@cache
def _units() -> frozenset[str]:
    """Return the names of units of time of one word, in lower case."""
    rows = table("units")["units"].values()
    names = (name for row in rows if row.dimension == "time" for name in row.names)
    return frozenset(name.lower() for name in names if name.isalpha() and len(name) > len("min"))
