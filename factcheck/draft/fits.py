"""How well the words around a place of a source fit those around a place of a draft, whatever stands in either."""

import math
from collections.abc import Callable, Mapping
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from factcheck.draft.filled import UNTELLING

_REACH = 30
"""Code points at which a shared word counts half as much more as right beside both. Heuristic: a clause; tuned on
drafts of our own, right and with faults."""
_FLAT = 0.25
"""What a shared word counts wherever it stands in the sentence. Heuristic."""


class Fit(NamedTuple):
    """How well two places fit.

    Args:
        score: what the words count that stand around both.
        words: these words, by their roots, those that count most first.
    """

    score: float = 0.0
    words: tuple[str, ...] = ()


def fit_of(
    ours: Mapping[str, int], theirs: Mapping[str, int], left_out: AbstractSet[str], common: Callable[[str], int]
) -> Fit:
    """Return how well two places fit by the words around them, each the rarer and the nearer to both the more.

    Args:
        ours: the roots around the one, each with the code points between.
        theirs: those around the other.
        left_out: roots that tell nothing of the place: those of what stands in it.
        common: what gives in how many sentences of the sources a root stands.

    Example:
        >>> fit_of({"bridge": 0, "old": 8}, {"bridge": 0, "new": 4}, frozenset(), lambda root: 1)
        Fit(score=1.25, words=('bridge',))
    """
    shared = (ours.keys() & theirs.keys()) - left_out - UNTELLING
    counts = {root: count_of(ours[root] + theirs[root], common(root)) for root in shared}
    return Fit(sum(counts.values()), tuple(sorted(counts, key=lambda root: (-counts[root], root))))


def count_of(distance: int, sentences: int) -> float:
    """Return what a word counts by its distances to both places, and by how many sentences have it."""
    return (_FLAT + _REACH / (_REACH + distance)) / math.sqrt(max(1, sentences))
