"""Pairs of figures, or of dates, that may answer one question, and which of them fit best."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from typing import Any, NamedTuple

from factcheck.linkage.joined import Pair
from factcheck.linkage.matters import Matter
from factcheck.linkage.side import Side
from factcheck.linkage.weights import band

MARGIN = 0.5
"""Lead of a link, in the logarithm of its odds, over that of a rival of another amount. Heuristic: a figure that fits
two partners about as well fits neither for sure."""


class Candidate(NamedTuple):
    """Two figures that may answer one question, and the weight of what says so.

    Args:
        score: the weight of all.
        pair: the places of their claims.
        levels: how they stand in every respect.
        sides: the figures in their articles.
        matter: what they are weighed as.
        opinion: what part of the weight a judge gave.
    """

    score: float
    pair: Pair
    levels: tuple[str, ...]
    sides: tuple[Side, Side]
    matter: Matter
    opinion: float = 0.0

    def is_of(self, lowest: str) -> bool:
        """Whether it weighs as much as a band asks for, or more."""
        return self.score >= band(lowest, self.matter.weights)


def assigned(candidates: Sequence[Candidate], one: Any, other: Any, places: Mapping[int, int]) -> Iterator[Candidate]:
    """Yield the candidates that are each figure's best, and better than any rival of another amount by a margin; what
    states a figure again in another unit is no rival of it.

    Args:
        candidates: between two articles.
        one: the one article.
        other: the other.
        places: the number of each claim, by identity.
    """
    amounts = {places[id(each.claim)]: each.stated for article in (one, other) for each in article.figures}
    of: dict[int, list[Candidate]] = defaultdict(list)
    for each in candidates:
        for place in each.pair:
            of[place].append(each)
    again = {places[id(claim)] for article in (one, other) for _, claim in article.again}
    for each in candidates:
        if all(_leads(each, place, of[place], amounts, again) for place in each.pair):
            yield each


def _leads(
    candidate: Candidate,
    place: int,
    all_of: Iterable[Candidate],
    amounts: Mapping[int, object],
    again: Set[int],
) -> bool:
    """Whether a candidate is the best of a figure, and no rival of another amount is near."""
    partner = _partner(candidate, place)
    for rival in all_of:
        theirs = _partner(rival, place)
        is_one = amounts[theirs] == amounts[partner]
        if rival is candidate or (is_one and (rival.score == candidate.score or again & {theirs, partner})):
            continue
        if rival.score + (0.0 if is_one else MARGIN) > candidate.score:
            return False
    return True


def _partner(candidate: Candidate, place: int) -> int:
    first, second = candidate.pair
    return second if place == first else first
