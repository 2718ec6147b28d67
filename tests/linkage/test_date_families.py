"""Which dates can be laid side by side, and a date as a coarser one."""

from datetime import date

import pytest

from factcheck.linkage.date_families import as_coarse, family_of
from factcheck.mentions.dates import parse_date


@pytest.mark.parametrize(
    ("words", "family"),
    [
        ("4 May 1931", "day"),
        ("May 1931", "month"),
        ("1931", "year"),
        ("the third quarter of 1931", "quarter of a year"),
        ("the end of May 1931", "third of a month"),
        ("mid-1931", "third of a year"),
        ("the autumn of 1931", "month"),
        ("the early 1930s", None),
        ("6:40 p.m.", None),
    ],
)
def test_families(words: str, family: str | None) -> None:
    value = parse_date(words, anchor=date(1932, 1, 1))
    assert value is not None
    assert family_of(value) == family


@pytest.mark.parametrize(
    ("family", "coarser", "day"),
    [
        ("day", "month", date(1931, 5, 1)),
        ("day", "year", date(1931, 1, 1)),
        ("month", "year", date(1931, 1, 1)),
        ("year", "month", None),
        ("month", "day", None),
        ("day", "third of a month", date(1931, 5, 1)),
        ("day", "third of a year", date(1931, 5, 1)),
        ("third of a month", "year", date(1931, 1, 1)),
        ("third of a month", "day", None),
    ],
)
def test_a_date_as_a_coarser_one(family: str, coarser: str, day: date | None) -> None:
    assert as_coarse(date(1931, 5, 4), family, coarser) == day
