"""Dates that leave room for others without bearing them out."""

import pytest

from factcheck.draft.open_dates import are_one_in_words, is_open_date, is_telling, is_unmoored
from factcheck.mentions import find
from factcheck.mentions.mention import Mention
from factcheck.source import Source


def dated(text: str) -> Mention:
    return next(find(Source("s", text)).of_kind("date"))


@pytest.mark.parametrize(
    ("one", "other", "is_open"),
    [
        ("It opened on 4 May 2024.", "It opened on Saturday.", True),
        ("It opened on Saturday.", "It opened on Saturday.", False),
        ("It opened in 1862.", "It opens in October.", True),
        ("It opened in 1862.", "It opened in October 1862.", False),
        ("It ran in 2029.", "It will run until 2040.", True),
        ("It ran until 2040.", "It will run until 2040.", False),
    ],
)
def test_a_date_that_bears_none_out(one: str, other: str, *, is_open: bool) -> None:
    assert is_open_date(dated(one), dated(other)) == is_open


@pytest.mark.parametrize(
    ("one", "other", "is_one"),
    [
        ("It opened on Sunday.", "It will open on Sunday.", True),
        ("It opened on Sunday.", "It will open on Monday.", False),
        ("It opened on Sunday, 5 May.", "It will open on Sunday.", False),
        ("It opened on 5 May.", "It will open on May 5.", True),
        ("It opened on 5 May.", "It will open on 6 May.", False),
        ("It opened on 5 May 2023.", "It will open on 5 May 2024.", False),
    ],
)
def test_one_weekday_or_day_of_a_month_in_the_same_words(one: str, other: str, *, is_one: bool) -> None:
    assert are_one_in_words(dated(one).date, dated(other).date) == is_one


@pytest.mark.parametrize(
    ("text", "telling"),
    [
        ("It opened on 5 May.", True),
        ("It opened in 1998.", True),
        ("It opened on Monday.", False),
        ("It opened at 9 a.m.", False),
        ("It opened in May.", False),
    ],
)
def test_a_date_that_is_hardly_written_twice_by_chance(text: str, *, telling: bool) -> None:
    assert is_telling(dated(text)) == telling


@pytest.mark.parametrize(
    ("text", "unmoored"),
    [
        ("It opened the day before.", True),
        ("Two days later it opened.", True),
        ("It opened on Monday.", False),
        ("It opened in May.", False),
    ],
)
def test_a_date_of_which_nobody_knows_what_it_counts_from(text: str, *, unmoored: bool) -> None:
    assert is_unmoored(dated(text)) == unmoored
