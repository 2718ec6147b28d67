"""How two results stand."""

from decimal import Decimal

import pytest

from factcheck.values.quantity import Quantity
from factcheck.values.tallies import TALLY


def tally(*figures: int) -> Quantity:
    return Quantity.of(tuple(map(Decimal, figures)), role=TALLY)


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ((3, 1), (3, 1), "same"),
        ((3, 1), (1, 3), "equivalent"),
        ((3, 1), (2, 1), "contradictory"),
        ((6, 4, 6, 3), (4, 6, 3, 6), "equivalent"),
        ((6, 4, 6, 3), (6, 4), "compatible"),
        ((6, 4, 6, 3), (6, 4, 6, 2), "contradictory"),
    ],
)
def test_two_results(one: tuple[int, ...], other: tuple[int, ...], relation: str) -> None:
    assert str(tally(*one).relation(tally(*other))) == relation
    assert str(tally(*other).relation(tally(*one))) == relation


def test_a_result_is_no_figure() -> None:
    assert str(tally(3, 1).relation(Quantity.of((Decimal(3),)))) == "incomparable"
    assert tally(6, 4, 6, 3).label == "6-4, 6-3"
