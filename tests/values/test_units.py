"""Units: their dimensions, and amounts turned from one into another."""

from decimal import Decimal

import pytest

from factcheck.values.units import convert, is_money, measure


@pytest.mark.parametrize(
    ("unit", "money"),
    [("USD", True), ("EUR", True), ("penny", True), ("mile", False), ("percent", False), (None, False)],
)
def test_a_currency_is_money(unit: str | None, money: bool) -> None:
    assert is_money(unit) is money


@pytest.mark.parametrize(
    ("unit", "dimension", "factor"),
    [
        (None, "count", "1"),
        ("mile", "length", "1609.344"),
        ("metre", "length", "1"),
        ("USD", "USD", "1"),
        ("penny", "GBP", "0.01"),
        ("qwerty", "qwerty", "1"),
        ("USD/mile", "USD/length", None),
        ("USD/qwerty", "USD/qwerty", "1"),
        ("/1000", "count/count", "0.001"),
        ("/1000 birth", "count/birth", "0.001"),
        ("litre/100 kilometre", "volume/length", "1E-8"),
    ],
)
def test_a_unit_has_a_dimension_and_a_factor(unit: str | None, dimension: str, factor: str | None) -> None:
    found = measure(unit)
    assert found.dimension == dimension
    assert factor is None or found.factor == Decimal(factor)


@pytest.mark.parametrize(
    ("amount", "source", "target", "is_change", "result"),
    [
        (5, "mile", "mile", False, "5"),
        (1, "mile", "metre", False, "1609.344"),
        (212, "fahrenheit", "celsius", False, "100"),
        (100, "celsius", "fahrenheit", False, "212"),
        (18, "fahrenheit", "celsius", True, "10"),
        (10, "celsius", "fahrenheit", True, "18"),
        (50, "penny", "GBP", False, "0.5"),
        (2, "GBP", "penny", False, "200"),
    ],
)
def test_an_amount_is_turned_into_another_unit(
    amount: int, source: str, target: str, is_change: bool, result: str
) -> None:
    found = convert(Decimal(amount), source, target, is_change=is_change)
    assert abs(found - Decimal(result)) < Decimal("0.000001")
