"""Which sources share so many sentences that one is a rewrite of the other."""

from collections import Counter, defaultdict

from factcheck.copies import Copies, Place
from factcheck.side_by_side import MANY

_LEAST_COPIED = 5
"""Mentions that fill one slot in both before two sources are near-duplicates. Heuristic: an agency's sentence or two
is no rewrite."""


class NearDuplicates:
    """The sources that share much of their wording.

    Args:
        copies: the pairs of places that fill one slot. Of few sources every pair is there, and is counted; of many, a
            slot is whatever such pairs join.
    """

    def __init__(self, copies: Copies) -> None:
        self._slots: dict[str, set[int]] = defaultdict(set)
        self._shared: Counter[frozenset[str]] = Counter()
        self._is_many = len({source_id for pair in copies for source_id, _ in pair}) > MANY
        if self._is_many:
            for slot, places in enumerate(_joined(copies)):
                for source_id, _ in places:
                    self._slots[source_id].add(slot)
        else:
            self._shared.update(frozenset(source_id for source_id, _ in pair) for pair in copies)

    def hold(self, one: str, other: str) -> bool:
        """Whether two sources, by their ids, are near-duplicates."""
        if self._is_many:
            return len(self._slots[one] & self._slots[other]) >= _LEAST_COPIED
        return self._shared[frozenset((one, other))] >= _LEAST_COPIED


def _joined(copies: Copies) -> list[list[Place]]:
    """Return the places that pairs join, directly or through others."""
    beside: dict[Place, list[Place]] = defaultdict(list)
    for one, other in copies:
        beside[one].append(other)
        beside[other].append(one)
    seen: set[Place] = set()
    groups = []
    for place in beside:
        if place in seen:
            continue
        seen.add(place)
        group = [place]
        for member in group:
            new = [each for each in beside[member] if each not in seen]
            seen.update(new)
            group += new
        groups.append(group)
    return groups
