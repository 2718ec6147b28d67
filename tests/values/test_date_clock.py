"""Times of the clock: what they say, and which of one day are two."""

from datetime import date

import pytest

from factcheck.mentions.dates import parse_date
from factcheck.values.date_clock import are_apart, is_exact, may_be_of_two_zones, moments, tells_minutes
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
    ("midnight", 0),
    ("18.40", 1120),
]


@pytest.mark.parametrize(("words", "minute"), TIMES)
def test_minutes_of_a_time(words: str, minute: int) -> None:
    (moment,) = moments(words)
    assert (moment.first, moment.last) == (minute, minute)


@pytest.mark.parametrize("words", ["9 a.m. to 5 p.m.", "night", "start"])
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
    ("shortly after 3 a.m.", "3:15 a.m.", False),
    ("shortly after 3 a.m.", "3:45 a.m.", True),
    ("shortly after 3 a.m.", "2:50 a.m.", True),
    ("just before 3 a.m.", "2:50 a.m.", False),
    ("just before 3 a.m.", "3:15 a.m.", True),
    ("about 3 a.m.", "3:15 a.m.", False),
    ("about 3 a.m.", "4 a.m.", True),
    ("before 6 a.m.", "5:15 a.m.", False),
    ("by 6 a.m.", "by 7 a.m.", True),
    ("shortly before midnight", "11:50 p.m.", False),
    ("midnight", "11:58 p.m.", False),
    ("midnight", "noon", True),
    ("morning", "midnight", False),
]


@pytest.mark.parametrize(("one", "other", "apart"), PAIRS)
def test_two_times(one: str, other: str, apart: bool | None) -> None:
    assert are_apart(one, other) is are_apart(other, one) is apart


def test_only_a_time_without_hedge_is_exact() -> None:
    assert [is_exact(each) for each in ("6:40 a.m.", "about 6:40 a.m.", "morning", "night", None)] == [
        True, False, False, False, False,
    ]  # fmt: skip
    assert [tells_minutes(each) for each in ("6:40 a.m.", "about 6:40 a.m.", "morning", "night")] == [
        True, True, False, False,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("one", "other", "may_be"),
    [
        ("6:40 a.m.", "7:40 a.m.", True),
        ("6:40 a.m.", "6:55 a.m.", False),
        ("6:40 a.m.", "6:40 p.m.", False),
        ("6:40 a.m. EST", "7:40 a.m. EST", False),
    ],
)
def test_zones_explain_whole_hours_where_none_is_named(one: str, other: str, may_be: bool) -> None:
    assert may_be_of_two_zones(one, other) is may_be_of_two_zones(other, one) is may_be


RELATIONS = [
    ("6:40 a.m. on Monday", "7:40 a.m. on Monday", Relation.DISCREPANT),
    ("Monday morning", "Monday evening", Relation.DISCREPANT),
    ("6:40 a.m. GMT on Monday", "7:40 a.m. GMT on Monday", Relation.CONTRADICTORY),
    ("6:40 a.m. on 13 May", "6:40 a.m. on Monday", Relation.EQUIVALENT),
    ("Monday", "6:40 a.m. on Monday", Relation.COMPATIBLE),
    ("Monday morning", "6:40 a.m. on Monday", Relation.COMPATIBLE),
    ("6:40 a.m. on Monday", "6:55 a.m. on Monday", Relation.CONTRADICTORY),
    ("18:00 UTC on Monday", "9 p.m. CEST on Monday", Relation.CONTRADICTORY),
    ("6:40 a.m.", "7:40 a.m. on Monday", Relation.DISCREPANT),
    ("6:40 a.m.", "6:40 a.m. on Monday", Relation.SAME),
    ("6:40 a.m.", "about 6:40 a.m.", Relation.COMPATIBLE),
    ("6:40 a.m.", "Monday", Relation.INCOMPARABLE),
    ("6:40 a.m. GMT", "6:40 a.m.", Relation.INCOMPARABLE),
]


@pytest.mark.parametrize(("one", "other", "relation"), RELATIONS)
def test_relation_of_times_of_one_day(one: str, other: str, relation: Relation) -> None:
    first, second = parse_date(one, anchor=DAY), parse_date(other, anchor=DAY)
    assert first.relation(second) == second.relation(first) == relation


def test_times_without_a_day_are_two_as_well() -> None:
    assert parse_date("6:40 a.m.").relation(parse_date("7:40 a.m.")) == Relation.DISCREPANT
    assert parse_date("6:40 a.m.").relation(parse_date("06:40")).is_agreement
