"""Rough figures that only touch, and figures that are others rounded."""

from decimal import Decimal

import pytest

from factcheck.values.quantity import Quantity
from factcheck.values.quantity_rounding import only_touch, rounds


def quantity(figure: int, modifier: str = "none", place: int = 1) -> Quantity:
    return Quantity.of((Decimal(figure),), modifier, Decimal(place))


@pytest.mark.parametrize(
    ("rough", "fine", "expected"),
    [
        (quantity(12_000, place=1_000), quantity(11_640), True),
        (quantity(12_000, place=1_000), quantity(12_640), False),
        (quantity(11_640), quantity(12_000, place=1_000), False),
    ],
)
def test_a_figure_rounds_one_within_half_its_last_place(rough: Quantity, fine: Quantity, expected: bool) -> None:
    assert rounds(rough, fine) == expected


def test_two_greatest_figures_only_touch() -> None:
    assert not only_touch(quantity(140), quantity(140))
    assert not only_touch(quantity(21, "at_least"), quantity(22, "at_least"))
