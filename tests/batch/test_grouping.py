"""Chains of likeness are joined to the events that all texts at once make."""

import random

import pytest

from factcheck.batch.grouping import grouped, roots
from factcheck.events.joining import joined

Pairs = list[tuple[int, int]]


@pytest.mark.parametrize(
    ("pairs", "chains"),
    [
        ([], []),
        ([(1, 2)], [{1, 2}]),
        ([(3, 4), (1, 2), (2, 3)], [{1, 2, 3, 4}]),
        ([(5, 9), (1, 2), (9, 7)], [{5, 7, 9}, {1, 2}]),
        ([(number, number + 1) for number in range(5_000)], [set(range(5_001))]),
    ],
)
def test_texts_of_a_chain_share_the_first(pairs: Pairs, chains: list[set[int]]) -> None:
    found: dict[int, set[int]] = {}
    for place, root in roots(pairs):
        found.setdefault(root, set()).add(place)
    assert sorted(map(sorted, found.values())) == sorted(map(sorted, chains))
    assert all(root == min(places) for root, places in found.items())


@pytest.mark.parametrize("seed", range(20))
def test_chains_one_by_one_make_the_events_of_all_at_once(seed: int) -> None:
    chance = random.Random(seed)
    weights = {
        (one, other): chance.choice((-3.0, -1.0, 0.5, 1.0, 2.0)) for one in range(30) for other in range(one + 1, 30)
        if chance.random() < 0.08
    }  # fmt: skip
    first = dict(roots(pair for pair, weight in weights.items() if weight > 0))
    rows = sorted(
        (first[one], one, other, weight) for (one, other), weight in weights.items()
        if one in first and first[one] == first.get(other)
    )  # fmt: skip
    found = {place: {place} for place in range(30)}
    events: dict[int, set[int]] = {}
    for place, event in grouped(iter(rows)):
        events.setdefault(event, set()).add(place)
    found |= {place: places for places in events.values() for place in places}
    wanted = {place: set(members) for members in joined(30, weights) for place in members}
    assert found == wanted
