"""Laws that hold for every date."""

import locale
import os
import time
from contextlib import suppress
from datetime import date

import pytest
from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck import ValueTextError
from factcheck.mentions.dates import parse_date
from factcheck.strategies import COARSER_FORMS, DAY_FORMS, anchors, day_text, days
from factcheck.values.date_text import MONTHS, WEEKDAYS

RELATIVE = [
    "Friday", "last Monday", "yesterday", "today", "this year", "earlier this month", "late October", "June", "Nov. 20",
    "two weeks ago", "10/12/2024", "since 2022", "before March", "the weekend", "next month", "Christmas", "the 5th",
    "29 November 2024", "November 2024", "44 BC", "the 1950s", "summer 2023", "until Friday",
    "by year-end", "since mid-2011", "6 p.m.", "two years ago today", "a year ago Thursday", "this past summer",
    "last winter", "the first days of 2021", "fiscal 2008", "2300 GMT on 28 November 2024", "1200 B.C.", "May 4",
    "3 weeks ago", "5 weeks ago", "the following day",
]  # fmt: skip
ANCHORS = st.none() | anchors()
VALUES = st.builds(lambda words, anchor: parse_date(words, anchor=anchor), st.sampled_from(RELATIVE), ANCHORS)


@given(days, st.sampled_from(DAY_FORMS))
def test_a_date_in_any_form_reads_back_to_itself(day: date, form: str) -> None:
    value = parse_date(day_text(form, day))
    assert (value.earliest, value.latest, value.edtf) == (day, day, day.isoformat())


@given(days, st.integers(0, 6))
def test_a_weekday_lies_in_the_week_up_to_the_anchor(anchor: date, weekday: int) -> None:
    value = parse_date(WEEKDAYS[weekday], anchor=anchor)
    assert value.earliest is not None
    assert value.earliest.weekday() == weekday
    assert 0 <= (anchor - value.earliest).days < 7


@given(days, st.sampled_from(DAY_FORMS), st.sampled_from(COARSER_FORMS))
def test_a_coarser_form_never_conflicts(day: date, form: str, coarser: str) -> None:
    assert parse_date(day_text(form, day)).relation(parse_date(day_text(coarser, day))).is_agreement


@given(days, st.sampled_from(DAY_FORMS), st.sampled_from(DAY_FORMS))
def test_writing_a_date_otherwise_changes_nothing(day: date, form: str, other: str) -> None:
    assert parse_date(day_text(form, day)).relation(parse_date(day_text(other, day))) in ("same", "equivalent")


@given(VALUES, VALUES)
def test_relation_is_symmetric_and_nothing_contradicts_itself(one: object, other: object) -> None:
    assert one.relation(other) == other.relation(one)
    assert one.relation(one).is_agreement


@given(VALUES, VALUES)
def test_a_doubtful_anchor_never_contradicts(one: object, other: object) -> None:
    doubtful = any(value.trust in ("inferred", "furniture") for value in (one, other))
    resolved = all(value.candidates for value in (one, other))
    if doubtful and resolved:
        assert one.relation(other) != "contradictory"


@given(VALUES, VALUES, VALUES)
def test_a_narrowed_value_is_marked_and_agrees_with_nobody(value: object, one: object, other: object) -> None:
    narrowed = value.narrowed_by(one, other)
    assert set(narrowed.candidates) <= set(value.candidates)
    assert narrowed.narrowed == (narrowed.candidates != value.candidates)
    if narrowed.narrowed:
        assert narrowed.relation(one) not in ("same", "equivalent")
        assert one.relation(narrowed) == narrowed.relation(one)
        assert narrowed.is_resolved
    else:
        assert narrowed == value


@given(days, st.integers(0, 6), st.sampled_from(["day", "week", "month", "year"]), st.integers(1, 30))
def test_the_day_some_units_ago_is_that_day_of_the_calendar(anchor: date, weekday: int, unit: str, count: int) -> None:
    words = f"{count} {unit}s ago" if count > 1 else f"a {unit} ago"
    today = parse_date(f"{words} today", anchor=anchor)
    assert today.earliest == today.latest
    whole = parse_date(words, anchor=anchor)
    assert whole.earliest <= today.earliest <= whole.latest
    if unit == "week":
        named = parse_date(f"{words} {WEEKDAYS[weekday]}", anchor=anchor)
        assert named.earliest.weekday() == weekday
        assert count * 7 <= (anchor - named.earliest).days < (count + 1) * 7


@given(days, st.sampled_from(["spring", "summer", "fall", "winter"]))
def test_the_last_season_is_over_and_the_next_has_not_begun(anchor: date, season: str) -> None:
    last, coming = (parse_date(f"{which} {season}", anchor=anchor) for which in ("last", "next"))
    assert last.latest < anchor < coming.earliest
    assert (anchor - last.latest).days <= 366  # of a leap year
    assert (coming.earliest - anchor).days <= 366


@given(days, days)
def test_a_day_without_its_year_lies_within_a_year_of_the_anchor(day: date, anchor: date) -> None:
    value = parse_date(f"{MONTHS[day.month - 1]} {day.day}", anchor=anchor)
    assert (value.earliest.month, value.earliest.day) == (day.month, day.day)
    if (day.month, day.day) != (2, 29):
        assert abs((value.earliest - anchor).days) <= 366


@given(VALUES)
@settings(deadline=None)  # the oracle takes its time
def test_every_edtf_can_be_read_by_others(value: object) -> None:
    assert parse_edtf(value.edtf) is not None


@given(st.text(max_size=200))
@settings(max_examples=200)
def test_odd_prose_never_raises_anything_but_a_refusal(text: str) -> None:
    with suppress(ValueTextError):
        assert parse_date(text).kind == "date"


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the process time zone can be set on POSIX only")
@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"])
def test_the_zone_of_the_process_does_not_matter(zone: str, monkeypatch: pytest.MonkeyPatch) -> None:
    before = [parse_date(words, anchor=date(2024, 11, 29)) for words in RELATIVE]
    monkeypatch.setitem(os.environ, "TZ", zone)
    time.tzset()
    try:
        assert [parse_date(words, anchor=date(2024, 11, 29)) for words in RELATIVE] == before
    finally:
        monkeypatch.undo()
        time.tzset()


@pytest.mark.parametrize("name", ["C", "C.UTF-8", "de_DE.UTF-8", "tr_TR.UTF-8", "ar_SA.UTF-8"])
def test_the_locale_does_not_matter(name: str) -> None:
    before = [parse_date(words, anchor=date(2024, 11, 29)) for words in RELATIVE]
    own = locale.setlocale(locale.LC_ALL)
    try:
        locale.setlocale(locale.LC_ALL, name)
    except locale.Error:
        pytest.skip(f"{name} is not installed")
    try:
        assert [parse_date(words, anchor=date(2024, 11, 29)) for words in RELATIVE] == before
    finally:
        locale.setlocale(locale.LC_ALL, own)


def test_today_does_not_matter() -> None:
    for words in RELATIVE:
        value = parse_date(words)
        assert not value.candidates or value.anchoring == "explicit"
