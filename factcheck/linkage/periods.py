"""Of which part of a year figures are: "in the third quarter", "in the six months to June"."""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from factcheck.document import Sentence
from factcheck.document.patterns import Pattern, pattern
from factcheck.frames.words import frame_words
from factcheck.linkage.side import Side

_WRITTEN = {
    3: "which=(ORDER) -? quarter|(the|its|this|latest) quarter !of|(the|its) (three|3) -? months",
    6: "which=(ORDER) -? half|(the|its) (six|6) -? months",
    9: "(the|its) (nine|9) -? months",
    12: "(for|over) the (full|whole)? year|full -? year|(the|its) (twelve|12) -? months",
}
"""How the words for a part of a year are written, by its length in months."""


class Period(NamedTuple):
    """A part of a year.

    Args:
        months: how long it is.
        which: which of its kind; empty where the words do not say.
    """

    months: int
    which: str


def of_two_periods(one: Side, other: Side) -> bool:
    """Whether two figures that differ stand in sentences that name other parts of a year each."""
    if one.figure.amount == other.figure.amount:
        return False
    ours, theirs = (periods_in(_sentence(side)) for side in (one, other))
    return bool(ours and theirs) and all(_are_two(a, b) for a in ours for b in theirs)


def periods_in(sentence: Sentence) -> frozenset[Period]:
    """Return the parts of a year that a sentence names."""
    return frozenset(_periods_in(sentence))


def _periods_in(sentence: Sentence) -> Iterator[Period]:
    tokens = sentence.tokens
    for months, written in _patterns().items():
        found = written.search(tokens)
        while found is not None:
            which = found.marks.get("which")
            yield Period(months, tokens[which[0]].lower if which is not None else "")
            found = written.search(tokens, found.end)


def _are_two(one: Period, other: Period) -> bool:
    return one.months != other.months or bool(one.which and other.which and one.which != other.which)


def _sentence(side: Side) -> Sentence:
    return side.article.reading.document.sentences[side.figure.sentence]


@cache
def _patterns() -> Mapping[int, Pattern]:
    return {months: pattern(written, ORDER=frame_words("rank")) for months, written in _WRITTEN.items()}
