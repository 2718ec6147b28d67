"""Sums and ratios of what figures admit."""

from decimal import Decimal

import pytest

from factcheck.mentions.quantities import parse_quantity
from factcheck.rules.inside.arithmetic import at_one_place, is_count, one_measure, ratio, stated, total
from factcheck.values.relation import Extent

D = Decimal


@pytest.mark.parametrize(
    ("extents", "low", "high"),
    [
        ([Extent(D(1), D(2)), Extent(D(3), D(5))], D(4), D(7)),
        ([Extent(D(1), None), Extent(D(3), D(5))], D(4), None),
        ([Extent(None, D(2)), Extent(D(3), D(5))], None, D(7)),
        ([], D(0), D(0)),
    ],
)
def test_total(extents: list[Extent], low: Decimal | None, high: Decimal | None) -> None:
    assert total(extents)[:2] == (low, high)


def test_a_total_is_open_where_a_part_is() -> None:
    assert total([Extent(D(1), D(2), low_open=True), Extent(D(1), D(2), high_open=True)])[2:] == (True, True)
    assert total([Extent(D(1), D(2))])[2:] == (False, False)


@pytest.mark.parametrize(
    ("top", "bottom", "low", "high"),
    [
        (Extent(D(6), D(8)), Extent(D(2), D(4)), D("1.5"), D(4)),
        (Extent(D(6), None), Extent(D(2), D(4)), D("1.5"), None),
        (Extent(D(6), D(8)), Extent(D(2), None), None, D(4)),
    ],
)
def test_ratio(top: Extent, bottom: Extent, low: Decimal | None, high: Decimal | None) -> None:
    found = ratio(top, bottom)
    assert found is not None
    assert found[:2] == (low, high)


@pytest.mark.parametrize("other", [Extent(D(0), D(2)), Extent(D(-1), D(2)), Extent(None, D(2))])
def test_no_ratio_where_one_reaches_zero(other: Extent) -> None:
    assert ratio(Extent(D(1), D(2)), other) is None
    assert ratio(other, Extent(D(1), D(2))) is None


@pytest.mark.parametrize(
    ("words", "lows"),
    [
        (("250", "300"), ["245", "295"]),
        (("about 250", "300"), ["225.00", "295"]),
        (("300", "251"), ["300", "251"]),
    ],
)
def test_figures_are_read_to_the_finest_place(words: tuple[str, ...], lows: list[str]) -> None:
    found = at_one_place([parse_quantity(each) for each in words])
    assert [Decimal(each) for each in lows] == [each.low for each in found]


@pytest.mark.parametrize(
    ("words", "is_one"),
    [(("5 miles", "8 km"), True), (("5 miles", "8 kg"), False), (("5", "8"), True), (("$5", "8"), False)],
)
def test_one_measure(words: tuple[str, ...], is_one: bool) -> None:
    assert one_measure([parse_quantity(each) for each in words]) is is_one


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (D("11.8"), D("28.571"), "11.8 to 28.57"),
        (D(3), D(3), "3"),
        (None, D(3), "at most 3"),
        (D(3), None, "at least 3"),
    ],
)
def test_stated(low: Decimal | None, high: Decimal | None, words: str) -> None:
    assert stated(Extent(low, high)) == words


@pytest.mark.parametrize(("words", "counts"), [("12 men", True), ("12 km", False), ("5 to 7 men", False)])
def test_is_count(words: str, counts: bool) -> None:
    assert is_count(parse_quantity(words)) is counts
