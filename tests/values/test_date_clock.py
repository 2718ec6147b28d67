"""Times of the clock: what they say, and which of one day are two."""

from datetime import date

import pytest

from factcheck.mentions.dates import parse_date
from factcheck.values.date_clock import are_apart, moments
from factcheck.values.relation import Relation

DAY = date(2024, 5, 14)  # a Tuesday

TIMES = [
    ("6:40 a.m.", 400),
    ("6:40 p.m.", 1120),
    ("12 a.m.", 0),
    ("12:30 p.m.", 750),
    ("6am", 360),
    ("18:00 UTC", 1080),
    ("0430 GMT", 270),
    ("noon", 720),
]


@pytest.mark.parametrize(("words", "minute"), TIMES)
def test_minutes_of_a_time(words: str, minute: int) -> None:
    (moment,) = moments(words)
    assert (moment.first, moment.last) == (minute, minute)


@pytest.mark.parametrize("words", ["9 a.m. to 5 p.m.", "night", "start", "six o'clock"])
def test_no_minutes(words: str) -> None:
    assert moments(words) == ()


PAIRS = [
    ("6:40 a.m.", "7:40 a.m.", True),
    ("6:40 a.m.", "6:40 p.m.", True),
    ("6:40 a.m.", "06:40", False),
    ("6:40 a.m.", "6:42 a.m.", False),
    ("6:40 a.m.", "morning", False),
    ("morning", "evening", True),
    ("18:00 UTC", "8 p.m. CEST", False),
    ("1 a.m. KST", "1600 GMT", False),
    ("18:00 UTC", "9 p.m. CEST", True),
    ("18:00 UTC", "8:03 p.m. CEST", False),
    ("18:00 UTC", "8:06 p.m. CEST", True),
    ("6:40 a.m.", "6:45 a.m.", False),
    ("6:40 a.m.", "6:46 a.m.", True),
    ("11 p.m. GMT", "1 a.m. CEST", False),
    ("5 a.m. (0300 GMT)", "0300 GMT", False),
    ("18:00 UTC", "6 p.m.", None),
    ("18:00", "night", None),
]


@pytest.mark.parametrize(("one", "other", "apart"), PAIRS)
def test_two_times(one: str, other: str, apart: bool | None) -> None:
    assert are_apart(one, other) is are_apart(other, one) is apart


RELATIONS = [
    ("6:40 a.m. on Monday", "7:40 a.m. on Monday", Relation.DISCREPANT),
    ("Monday morning", "Monday evening", Relation.DISCREPANT),
    ("6:40 a.m. GMT on Monday", "7:40 a.m. GMT on Monday", Relation.CONTRADICTORY),
    ("6:40 a.m. on 13 May", "6:40 a.m. on Monday", Relation.EQUIVALENT),
    ("Monday", "6:40 a.m. on Monday", Relation.COMPATIBLE),
    ("Monday morning", "6:40 a.m. on Monday", Relation.COMPATIBLE),
]


@pytest.mark.parametrize(("one", "other", "relation"), RELATIONS)
def test_relation_of_times_of_one_day(one: str, other: str, relation: Relation) -> None:
    first, second = parse_date(one, anchor=DAY), parse_date(other, anchor=DAY)
    assert first.relation(second) == second.relation(first) == relation


def test_times_without_a_day_are_two_as_well() -> None:
    assert parse_date("6:40 a.m.").relation(parse_date("7:40 a.m.")) == Relation.DISCREPANT
    assert parse_date("6:40 a.m.").relation(parse_date("06:40")).is_agreement
