"""The years that a sentence names beside a figure, of which the figure may be."""

from collections.abc import Iterator

from factcheck.document import Sentence
from factcheck.frames.segments import Segments
from factcheck.linkage.attributes.cues import words_of

_YEAR, _CENTURIES = 4, ("18", "19", "20")
"""Digits of a year, and those it begins with in news."""
_SINCE, _WHEN = "since", "when"
"""The word before a year with which a time begins, and the one behind it that leads to what was then."""
_RANKED = 6
"""Words before "since" among which stands that something is the most since then. Heuristic."""


def years_beside(sentence: Sentence, figure: int) -> Iterator[str]:
    """Yield the years that a sentence names, but those of a clause within that does not hold the figure, and one since
    which something is the most.

    Args:
        sentence: the sentence.
        figure: the first token of the figure.
    """
    texts = [token.text for token in sentence.tokens]
    years = [at for at, text in enumerate(texts) if len(text) == _YEAR and text.isdigit() and text[:2] in _CENTURIES]
    segments = Segments(sentence) if years and sentence.clauses else None
    for place in years:
        if not _is_most_since(sentence, place) and (segments is None or segments.is_of(place, figure)):
            yield texts[place]


def _is_most_since(sentence: Sentence, year: int) -> bool:
    """Whether a year says since when something is the most, the first or the worst."""
    if not year or sentence.tokens[year - 1].lower != _SINCE:
        return False
    before, behind = sentence.tokens[max(0, year - 1 - _RANKED) : year - 1], sentence.tokens[year + 1 : year + 3]
    if any(token.lower == _WHEN for token in behind):  # "the strongest since 2008, when one of magnitude 7 struck"
        return False
    return not words_of("superlatives").isdisjoint(token.lower for token in before)
