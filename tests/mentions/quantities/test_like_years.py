"""Counts that look like years."""

import pytest

from factcheck import Source, find_mentions


def figures(text: str) -> list[int]:
    return [int(mention.quantity.figures[0]) for mention in find_mentions(Source("a", text), kinds={"quantity"})]


COUNTS = [
    ("Enrolment rose from 1500 to 1900 students.", [1500, 1900]),
    ("Enrolment grew sharply from 1800 to 2000 pupils.", [1800, 2000]),
    ("Capacity was raised from 1950 to 2025 seats.", [1950, 2025]),
    ("The staff was cut from 2000 to 1500 workers.", [2000, 1500]),
    ("The fleet grew from 1900 to 2040 new cars.", [1900, 2040]),
    ("Output fell from 2000 to 1500 tonnes.", [2000, 1500]),
    ("The rent rose from 1950 to 2050 dollars.", [1950, 2050]),
]


@pytest.mark.parametrize(("text", "found"), COUNTS)
def test_figures_of_a_change_are_counts_where_the_last_counts_something(text: str, found: list[int]) -> None:
    assert figures(text) == found


YEARS = [
    "The yard worked from 1500 to 1900.",
    "Emissions fell from 2005 to 2010 levels.",
    "Sales rose from 2005 to 2010 thanks to exports.",
    "Wages grew from 1990 to 2000 for workers.",
    "The school grew from 1990 to 2005, students say.",
    "Cars sold well from 1990 to 2005.",
]


@pytest.mark.parametrize("text", YEARS)
def test_years_of_a_change_stay_years(text: str) -> None:
    assert figures(text) == []


def dates(text: str) -> list[str]:
    return [mention.text for mention in find_mentions(Source("a", text), kinds={"date"})]


@pytest.mark.parametrize("text", [text for text, _ in COUNTS])
def test_a_count_is_no_date(text: str) -> None:
    assert dates(text) == []


@pytest.mark.parametrize("text", [*YEARS, "Rents rose from 1990 to 2000 in most towns."])
def test_years_of_a_change_are_dates(text: str) -> None:
    assert len(" ".join(dates(text)).split()) >= 2
