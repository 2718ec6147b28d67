"""Relative days counted from two days of publication."""

from datetime import date

import pytest

from factcheck import Source, check
from factcheck.mentions.dates import parse_date
from factcheck.report import Report

MONDAY = date(2024, 5, 13)


def told(one: str, first: date | None, other: str, second: date | None) -> Report:
    return check([Source("a", one, published=first), Source("b", other, published=second)])


SIX, NINE = "Six people were killed in Arn on Monday.", "Nine people were killed in Arn on Monday."


def test_mondays_of_two_seasons_are_two() -> None:
    report = told(SIX, date(2024, 2, 13), NINE, date(2024, 9, 10))
    assert not [finding for finding in report.findings if finding.value_kind == "quantity"]


@pytest.mark.parametrize("days", [(date(2024, 2, 13), date(2024, 2, 13)), (None, None), (date(2024, 2, 13), None)])
def test_mondays_that_can_be_one_are_one(days: tuple[date | None, date | None]) -> None:
    report = told(SIX, days[0], NINE, days[1])
    assert [str(finding.relation) for finding in report.conflicts] == ["contradictory"]


def test_mondays_of_two_seasons_agree_on_no_day() -> None:
    report = told("The council of Arn met on Monday.", date(2024, 2, 13),
                  "On Monday the council met in Arn for two hours.", date(2024, 9, 10))  # fmt: skip
    assert not [finding for finding in report.findings if finding.value_kind == "date"]


ONE_DAY = [
    ("The council of Arn meets tomorrow.", MONDAY, "The council of Arn meets on Tuesday.", MONDAY),
    ("The council of Arn meets tomorrow.", MONDAY, "The council of Arn meets today.", date(2024, 5, 14)),
    ("The council of Arn met early on Tuesday.", MONDAY, "The council of Arn met early on Tuesday.", date(2024, 5, 14)),
    ("The council of Arn met yesterday.", date(2024, 5, 15), "The council of Arn met on Tuesday.", date(2024, 5, 16)),
]


@pytest.mark.parametrize("case", ONE_DAY)
def test_one_day_told_from_two(case: tuple[str, date, str, date]) -> None:
    dates = [finding for finding in told(*case).findings if finding.value_kind == "date"]
    assert [str(finding.kind) for finding in dates] == ["agreement"]


@pytest.mark.parametrize(
    ("words", "day"),
    [("later in the year", date(2024, 12, 31)), ("later this week", date(2024, 5, 19)),
     ("earlier this month", date(2024, 5, 1)), ("earlier this year", date(2024, 1, 1))],
)  # fmt: skip
def test_where_no_days_are_left_none_is_named(words: str, day: date) -> None:
    assert parse_date(words, anchor=day).candidates == ()
    assert parse_date(words, anchor=date(2024, 5, 15)).candidates
