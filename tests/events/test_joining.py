"""Groups by what speaks for each pair: the strongest first, and none that on the whole speaks against."""

import pytest

from factcheck.events.joining import joined

Weights = dict[tuple[int, int], float]


@pytest.mark.parametrize(
    ("count", "weights", "groups"),
    [
        (0, {}, []),
        (2, {}, [[0], [1]]),
        (2, {(0, 1): 1.0}, [[0, 1]]),
        (2, {(0, 1): 0.0}, [[0], [1]]),  # as much for it as against it
        (3, {(0, 1): 2.0, (1, 2): 1.0}, [[0, 1, 2]]),  # of the third pair nothing is known
        (3, {(0, 1): 2.0, (1, 2): 1.0, (0, 2): -3.0}, [[0, 1], [2]]),  # a chain is no group
        (3, {(0, 1): 2.0, (1, 2): 3.0, (0, 2): -3.0}, [[0], [1, 2]]),  # the stronger pair first
        (4, {(0, 1): 2.0, (2, 3): 2.0, (1, 2): 1.0, (0, 3): -0.5}, [[0, 1, 2, 3]]),
        (4, {(0, 1): 2.0, (2, 3): 2.0, (1, 2): 1.0, (0, 3): -1.5}, [[0, 1], [2, 3]]),
    ],
)
def test_groups_are_joined_while_more_speaks_for_it(count: int, weights: Weights, groups: list[list[int]]) -> None:
    assert joined(count, weights) == groups
    turned = {(count - 1 - other, count - 1 - one): weight for (one, other), weight in weights.items()}
    assert sorted(sorted(count - 1 - each for each in group) for group in joined(count, turned)) == groups
