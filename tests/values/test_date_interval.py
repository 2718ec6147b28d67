"""Dates compare by the days they allow, and by the fields they name where no day is known."""

from datetime import date

import pytest

from factcheck import DateInterval, parse_quantity
from factcheck.mentions.dates import parse_date
from factcheck.source import Anchor

DAY = date(2024, 11, 29)
BANNER = Anchor(earliest=date(2024, 12, 10), latest=date(2024, 12, 10), trust="furniture")
WINDOW = Anchor(earliest=date(2024, 11, 20), latest=date(2024, 12, 10), trust="inferred")


def read(words: str, anchor: date | Anchor | None = None) -> DateInterval:
    return parse_date(words, anchor=anchor)


RELATIONS = [
    ("29 November 2024", None, "Nov. 29, 2024", None, "same"),
    ("yesterday", date(2024, 11, 30), "29 November 2024", None, "equivalent"),
    ("Friday", DAY, "29 November 2024", None, "equivalent"),
    ("November 2024", None, "29 November 2024", None, "compatible"),
    ("since June 2022", None, "9 June 2022", None, "compatible"),
    ("before 2020", None, "March 2019", None, "compatible"),
    ("before 2020", None, "March 2021", None, "contradictory"),
    ("after 5 May 2024", None, "6 May 2024", None, "compatible"),
    ("after 5 May 2024", None, "5 May 2024", None, "contradictory"),
    ("until 2011", None, "until 2012", None, "contradictory"),
    ("since 2010", None, "until 2012", None, "compatible"),
    ("10/12/2024", None, "10 December 2024", None, "compatible"),
    ("10/12/2024", None, "11 December 2024", None, "contradictory"),
    ("28 November 2024", None, "29 November 2024", None, "contradictory"),
    ("yesterday", DAY, "29 November 2024", None, "discrepant"),
    ("Thursday", DAY, "29 November 2024", None, "contradictory"),
    ("late October", DAY, "18 October 2024", None, "discrepant"),
    ("late October", DAY, "2 October 2024", None, "contradictory"),
    ("Friday", BANNER, "29 November 2024", None, "discrepant"),
    ("Friday", WINDOW, "29 November 2024", None, "compatible"),
    ("Friday", WINDOW, "28 November 2024", None, "discrepant"),
    ("June", DAY, "June 2023", None, "contradictory"),
    ("June", WINDOW, "June 2023", None, "discrepant"),
    ("Friday", None, "29 November 2024", None, "compatible"),
    ("Friday", None, "28 November 2024", None, "contradictory"),
    ("Friday", None, "November 2024", None, "compatible"),
    ("Friday", None, "Thursday", None, "discrepant"),
    ("June", None, "June", None, "same"),
    ("June", None, "in June", None, "equivalent"),
    ("June", None, "this year", None, "compatible"),
    ("June", None, "20 November", None, "discrepant"),
    ("November", None, "20 November", None, "compatible"),
    ("late October", None, "25 October 2024", None, "compatible"),
    ("late October", None, "19 October 2024", None, "discrepant"),
    ("late October", None, "9 October 2024", None, "contradictory"),
    ("this year", None, "earlier this month", None, "compatible"),
    ("earlier this year", None, "29 November 2024", None, "compatible"),
    ("yesterday", None, "today", None, "compatible"),
    ("3 weeks ago", None, "5 weeks ago", None, "discrepant"),
    ("3 weeks ago", None, "2 weeks ago", None, "compatible"),
    ("two years ago", None, "five years ago", None, "discrepant"),
    ("3 weeks ago", None, "20 days ago", None, "compatible"),
    ("fiscal 2008", None, "2008", None, "compatible"),
    ("fiscal 2008", None, "November 2007", None, "compatible"),
    ("fiscal 2008", None, "FY2008", None, "equivalent"),
    ("fiscal 2008", None, "fiscal 2009", None, "discrepant"),
    ("fiscal 2008", None, "March 2011", None, "contradictory"),
    ("2300 GMT on 28 November 2024", None, "8 a.m. KST on 29 November 2024", None, "equivalent"),
    ("8 a.m. on 28 November 2024", None, "9 a.m. on 29 November 2024", None, "contradictory"),
    ("44 BC", None, "44 BC", None, "same"),
    ("44 BC", None, "AD 70", None, "contradictory"),
    ("44 BC", None, "the 1st century BC", None, "compatible"),
]


@pytest.mark.parametrize(("words", "anchor", "other", "other_anchor", "expected"), RELATIONS)
def test_relation(
    words: str, anchor: date | Anchor | None, other: str, other_anchor: date | Anchor | None, expected: str
) -> None:
    one, two = read(words, anchor), read(other, other_anchor)
    assert one.compare(two).relation == expected
    assert two.compare(one).relation == expected


REASONS = [
    (
        ("29 November 2024", None),
        ("Friday", None),
        "29 November 2024 is a Friday; without a publication date the other Friday is one of several, "
        "and this is one of them",
    ),
    (("June", None), ("this year", None), "June lies in the year"),
    (("29 November 2024", None), ("Thursday", None), "29 November 2024 is a Friday, not a Thursday"),
    (("29 November 2024", None), ("November 2024", None), "29 November 2024 lies in November 2024"),
    (
        ("Friday", BANNER),
        ("29 November 2024", None),
        "if published on 10 December 2024, “Friday” is 6 December 2024; the page date is probably not the publication "
        "date: 6 December 2024 and 29 November 2024 are a whole week apart",
    ),
    (("28 November 2024", None), ("29 November 2024", None), "28 November 2024 and 29 November 2024 are one day apart"),
]


@pytest.mark.parametrize(("one", "two", "reason"), REASONS)
def test_reason_can_be_checked_by_an_editor(
    one: tuple[str, date | None], two: tuple[str, date | None], reason: str
) -> None:
    assert read(*one).compare(read(*two)).reason == reason


LABELS = [
    ("Nov. 29, 2024", None, "29 November 2024"),
    ("Friday", None, "a Friday"),
    ("in June", None, "June"),
    ("this year", None, "this year"),
    ("Earlier this month", None, "earlier this month"),
    ("earlier this month", DAY, "1 to 28 November 2024"),
    ("the third quarter of 2018", None, "July to September 2018"),
    ("since February 2022", None, "since February 2022"),
    ("10/12/2024", None, "12 October 2024 or 10 December 2024"),
    ("Friday", WINDOW, "a Friday (15 November to 6 December 2024)"),
]


@pytest.mark.parametrize(("words", "anchor", "label"), LABELS)
def test_label(words: str, anchor: date | Anchor | None, label: str) -> None:
    assert read(words, anchor).label == label


def test_steps_tell_what_was_counted_from_what() -> None:
    comparison = read("yesterday", DAY).compare(read("27 November 2024"))
    assert comparison.steps == ("“yesterday” is 28 November 2024, counted from 29 November 2024 (given)",)


def test_another_kind_of_value_is_incomparable() -> None:
    assert read("Friday").compare(parse_quantity("12 soldiers")).relation == "incomparable"


@pytest.mark.parametrize("words", ["Nov. 29, 2024", "Friday", "44 BC", "since 2014", "10/12/2024", "6 p.m."])
def test_survives_json(words: str) -> None:
    value = read(words, DAY)
    assert DateInterval.model_validate_json(value.model_dump_json()) == value
    assert hash(value) == hash(value.model_copy())


def test_one_day_said_in_two_ways_is_one_position() -> None:
    assert read("Nov. 29, 2024").key == read("Friday", DAY).key
    assert read("29 November 2024").key == read("today", DAY).key
    assert read("since 2014").key != read("2014").key


def test_a_bound_is_open_on_its_far_side() -> None:
    before, after, since = read("before 2020"), read("after 2020"), read("since 2020")
    assert (before.earliest, before.latest) == (None, date(2019, 12, 31))
    assert (after.earliest, after.latest) == (date(2021, 1, 1), None)
    assert (since.earliest, since.latest) == (date(2020, 1, 1), date(2020, 12, 31))


def test_what_others_say_narrows_a_value_without_making_it_agree() -> None:
    friday, day = read("Friday", WINDOW), read("29 November 2024")
    narrowed = friday.narrowed_by(day)
    assert (narrowed.label, narrowed.narrowed, friday.narrowed) == ("29 November 2024", True, False)
    comparison = narrowed.compare(day)
    assert comparison.relation == "compatible"
    assert "because of what other sources say" in comparison.reason
    assert narrowed.relation(read("28 November 2024")) == "discrepant"


def test_nothing_narrows_what_has_one_reading_or_would_be_left_with_none() -> None:
    assert read("29 November 2024").narrowed_by(read("November 2024")) == read("29 November 2024")
    friday = read("Friday", WINDOW)
    assert friday.narrowed_by(read("28 November 2024")) == friday


def test_seasons_of_two_years_are_written_as_a_stretch() -> None:
    turn = Anchor(earliest=date(2000, 2, 1), latest=date(2000, 3, 1), trust="inferred")
    assert read("last winter", turn).edtf == "1998-12-01/2000-02-29"
