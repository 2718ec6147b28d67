"""Which of what two sources share are laid side by side: of few sources all, of many each with the first few."""

from collections.abc import Collection, Iterable, Sequence
from itertools import chain, combinations_with_replacement, islice, product
from typing import TypeVar

ItemT = TypeVar("ItemT")

MANY = 40
"""Sources above which not every two that share something are laid side by side. Heuristic: what is alike in more than
that is joined through the first few that have it."""
_FIRST = 2
"""How many first ones those are. Heuristic: one, and another where that one is of the same source."""


def side_by_side(ours: Collection[ItemT], theirs: Collection[ItemT], *, is_many: bool) -> Iterable[tuple[ItemT, ItemT]]:
    """Return the pairs of one of ours and one of theirs; of many sources those of the first few of both, and where both
    are one each with the first few.

    Example:
        >>> list(side_by_side("ab", "cd", is_many=True))
        [('a', 'c'), ('a', 'd'), ('b', 'c'), ('b', 'd')]
    """
    if not is_many or len(ours) * len(theirs) <= MANY:
        return product(ours, theirs)
    return product(ours if ours is theirs else islice(ours, _FIRST), islice(theirs, _FIRST))


def pairs_of(group: Sequence[ItemT], *, is_many: bool) -> Iterable[tuple[ItemT, ItemT]]:
    """Return the pairs of a group, each with itself too; of many sources those with one of the first few.

    Example:
        >>> list(pairs_of("ab", is_many=False))
        [('a', 'a'), ('a', 'b'), ('b', 'b')]
    """
    if not is_many or len(group) <= MANY:
        return combinations_with_replacement(group, 2)
    first, others = group[:_FIRST], group[_FIRST:]
    return chain(combinations_with_replacement(first, 2), product(first, others), zip(others, others, strict=True))
