"""Dates that leave room for others without bearing them out."""

import pytest

from factcheck.draft.open_dates import are_one_weekday, is_open_date
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
    ],
)
def test_one_weekday_in_the_same_words(one: str, other: str, *, is_one: bool) -> None:
    assert are_one_weekday(dated(one).date, dated(other).date) == is_one
