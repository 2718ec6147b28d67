"""Two figures as bare amounts."""

from decimal import Decimal

import pytest

from factcheck import parse_name, parse_quantity
from factcheck.values.amounts import as_one_amount, digits_of, dimension_of, is_figure, magnitudes


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("12", True),
        ("some 12,000 troops", True),
        ("dozens", False),
        ("3rd", False),
        ("several hundred", False),
        ("$5", True),
    ],
)
def test_what_a_text_may_repeat_is_a_figure(text: str, is_one: bool) -> None:
    assert is_figure(parse_quantity(text)) is is_one


def test_a_name_is_no_figure() -> None:
    assert not is_figure(parse_name("Anna Holt"))


@pytest.mark.parametrize(
    ("text", "dimension", "base", "digits"),
    [
        ("12", "count", "12", 2),
        ("33-year-old", "time", None, 2),
        ("5 miles", "length", "8046.72", 1),
        ("212 degrees F", "temperature", "100", 3),
        ("12,000", "count", "12000", 2),
        ("12,345", "count", "12345", 5),
        ("50 pence", "GBP", "0.5", 1),
        ("half", "proportion", "0.5", 1),
        ("50 percent", "proportion", "0.5", 1),
    ],
)
def test_a_figure_has_a_dimension_a_size_and_digits(text: str, dimension: str, base: str | None, digits: int) -> None:
    value = parse_quantity(text)
    assert (dimension_of(value), digits_of(value)) == (dimension, digits)
    if base is not None:
        (size,) = magnitudes(value)
        assert abs(size - Decimal(base)) < Decimal("0.01")


def test_of_a_range_the_longest_figure_counts() -> None:
    value = parse_quantity("between 20 and 345")
    assert digits_of(value) == 3
    assert magnitudes(value) == (Decimal(20), Decimal(345))


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        ("12,000 troops", "12,000 troops", "same"),
        ("12,000 troops", "12,000 ships", "same"),
        ("a 5% rise", "5%", "equivalent"),
        ("a 5% rise", "a 5% fall", "equivalent"),
        ("12 dead", "12 wounded", "same"),
        ("33-year-old", "33 years", "equivalent"),
        ("half", "50 percent", "equivalent"),
        ("5 miles", "8.05 km", "equivalent"),
        ("$5", "5", "equivalent"),
        ("more than 5,000", "5,000", "compatible"),
        ("12", "13", None),
        ("$5", "€5", None),
        ("5 miles", "5 hours", None),
        ("12,000", "12,700", None),
        ("1,234", "1,200", "equivalent"),
        ("dozens", "24", None),
    ],
)
def test_two_figures_are_one_amount(one: str, other: str, relation: str | None) -> None:
    for first, second in ((one, other), (other, one)):
        found = as_one_amount(parse_quantity(first), parse_quantity(second))
        assert (str(found.relation) if found is not None else None) == relation
