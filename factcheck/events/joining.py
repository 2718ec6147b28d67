"""Articles joined to events: the two groups for which most speaks are made one, until more speaks against it."""

import itertools
from collections.abc import Mapping
from heapq import heapify, heappop, heappush
from typing import NamedTuple

from factcheck.events.neighbours import Pair


class _Link(NamedTuple):
    """What speaks for two groups being one: the sum over pairs of articles, and how many pairs there are."""

    total: float
    pairs: int

    @property
    def average(self) -> float:
        """What speaks for it on average."""
        return self.total / self.pairs


def joined(count: int, weights: Mapping[Pair, float]) -> list[list[int]]:
    """Return groups of articles, by their places.

    Args:
        count: how many articles there are.
        weights: what speaks for two of them being of one event, above 0 more than against it; pairs that are not
            known say nothing.

    Example:
        >>> joined(4, {(0, 1): 2.0, (1, 2): 1.0, (0, 2): -3.0, (2, 3): 0.5})
        [[0, 1], [2, 3]]
    """
    links = _linked(count, weights)
    members = {place: [place] for place in range(count)}
    new_places = itertools.count(count)
    heap = [
        (-link.average, one, other) for one, beside in links.items() for other, link in beside.items() if one < other
    ]
    heapify(heap)
    while heap and heap[0][0] < 0:
        _, one, other = heappop(heap)
        if one in members and other in members:
            new = next(new_places)
            members[new] = sorted(members.pop(one) + members.pop(other))
            links[new] = _both(one, other, links, new)
            for beside, link in links[new].items():
                heappush(heap, (-link.average, beside, new))
    return sorted(members.values())


def _linked(count: int, weights: Mapping[Pair, float]) -> dict[int, dict[int, _Link]]:
    links: dict[int, dict[int, _Link]] = {place: {} for place in range(count)}
    for (one, other), weight in weights.items():
        links[one][other] = links[other][one] = _Link(weight, 1)
    return links


def _both(one: int, other: int, links: dict[int, dict[int, _Link]], new: int) -> dict[int, _Link]:
    """Return the links of two groups that are made one, and put it in their place with all beside them."""
    found: dict[int, _Link] = {}
    for old, twin in ((one, other), (other, one)):
        for beside, link in links.pop(old).items():
            if beside != twin:
                del links[beside][old]
                known = found.get(beside, _Link(0.0, 0))
                found[beside] = _Link(known.total + link.total, known.pairs + link.pairs)
    for beside, link in found.items():
        links[beside][new] = link
    return found
