"""Dates at both ends of the calendar, days that no calendar has, and figures that are no dates."""

from datetime import date, datetime, timedelta, timezone

import pytest

from factcheck import Source, ValueTextError, check, find_mentions
from factcheck.mentions.dates import parse_date
from factcheck.values.relation import Relation

DAY = date(2024, 11, 29)  # a Friday


def said(text: str, published: date | None = DAY) -> list[tuple[str, str]]:
    found = find_mentions(Source("a", text, published=published), kinds={"date"})
    return [(mention.text, mention.value.edtf) for mention in found]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    "text",
    [
        "Case 2019-3-118 was heard in Lima.",
        "File 0001-2-9999 is lost.",
        "Order 2019-2-2019 was sent.",
        "Parcel 0-0-0 weighs 00-00-0000 grams.",
    ],
)
def test_numbers_of_files_are_no_dates(text: str) -> None:
    assert said(text) == []


ENDS = [
    date.min,
    date.max,
    datetime(9999, 12, 31, 23, 59, tzinfo=timezone(timedelta(hours=-12))),
    datetime(1, 1, 1, 0, 1, tzinfo=timezone(timedelta(hours=14))),
]


@pytest.mark.parametrize("published", ENDS)
def test_text_of_the_first_and_the_last_day_is_read(published: date) -> None:
    words = (
        "7:28 GMT", "23:59 (GMT +12)", "0000 GMT -12", "yesterday", "tomorrow", "last week", "next year", "on Friday",
        "next Friday", "two centuries ago", "in three decades", "since Monday", "over the weekend", "later this year",
        "earlier this month", "on Christmas Day", "next Easter", "on the 31st", "late last month", "next winter",
    )  # fmt: skip
    for each in words:
        for mention in find_mentions(Source("a", f"The ferry will sail {each}.", published=published)):
            value = mention.value
            assert value.kind != "date" or (
                value.edtf and value.label and not value.compare(value).relation.is_conflict
            )


def test_two_sources_at_the_ends_are_compared() -> None:
    texts = ("The ferry sank before Friday.", "The ferry sank yesterday at 7:28 GMT.")
    for published in ENDS:
        check([Source(f"s{place}", text, published=published) for place, text in enumerate(texts)])


def test_spans_of_years_that_overlap_are_two_and_hold_their_years() -> None:
    spans = {words: parse_date(words) for words in ("2013–14", "2014–15", "2013-14", "2014")}
    assert spans["2013–14"].relation(spans["2014–15"]) == Relation.DISCREPANT
    assert spans["2013–14"].relation(spans["2013-14"]) == Relation.SAME
    assert spans["2013–14"].relation(spans["2014"]) == Relation.COMPATIBLE


NO_DAYS = ["31 April", "April 31, 2014", "29 February 2023", "June 31", "2024-02-30", "the 31st of November"]


@pytest.mark.parametrize("words", NO_DAYS)
def test_days_that_no_calendar_has_agree_with_nothing(words: str) -> None:
    (mention,) = find_mentions(Source("a", f"The fair opened on {words}.", published=DAY), kinds={"date"})
    value = mention.value
    assert mention.text == words
    assert value.kind == "date"
    assert (value.is_no_day, value.candidates) == (True, ())
    others = [parse_date(each, anchor=DAY) for each in ("30 April", "April", "2014", "2023", "1 May", "Friday", "June")]
    assert not any(value.compare(each).relation.is_agreement for each in (*others, value))
    with pytest.raises(ValueTextError, match="No calendar has it"):
        parse_date(words)


def test_two_sources_with_one_slip_do_not_agree_on_it() -> None:
    report = check([Source(each, "The fair in Arn opened on 31 April 2014.") for each in "ab"])
    assert {finding.rule for finding in report.findings if finding.value_kind == "date"} == {"no-such-day"}


FOUND = [
    ("He served 2013–14 in Lund.", [("2013–14", "2013/2014")]),
    ("The 1998–99 season was short.", [("1998–99", "1998/1999")]),
    ("The war of 1914–18 and that of 1939-45.", [("1914–18", "1914/1918"), ("1939-45", "1939/1945")]),
    ("In 1999–00 he was out.", [("1999–00", "1999/2000")]),
    ("The 2009–10 and 2010–11 budgets.", [("2009–10", "2009/2010"), ("2010–11", "2010/2011")]),
    ("The 2023–4 budget, not that of 2013–7.", [("2023–4", "2023/2024"), ("2013", "2013")]),
    ("It fell to 2014–13 then.", [("2014", "2014")]),
    ("Saturday 18 and Sunday 19 May 2024", [("Saturday 18", "2024-05-18"), ("Sunday 19 May 2024", "2024-05-19")]),
    (
        "It is on Friday 6, Saturday 7 and Sunday 8 December.",
        [("Friday 6", "2024-12-06"), ("Saturday 7", "2024-12-07"), ("Sunday 8 December", "2024-12-08")],
    ),
    ("Friday 6 to Sunday 8 December", [("Friday 6 to Sunday 8 December", "2024-12-06/2024-12-08")]),
    ("On Saturday, Dec. 7, and Sunday 8.", [("Saturday, Dec. 7", "2024-12-07"), ("Sunday 8", "2024-12-08")]),
    ("The trial opens on Monday week.", [("Monday week", "2024-12-09")]),
    ("The trial opens a week on Tuesday.", [("a week on Tuesday", "2024-12-10")]),
    ("The trial opens a week from Tuesday.", [("a week from Tuesday", "2024-12-10")]),
    ("The trial opens two weeks today.", [("two weeks today", "2024-12-13")]),
    ("The trial opens tomorrow week.", [("tomorrow week", "2024-12-07")]),
    ("He was jailed for a week on Tuesday.", [("Tuesday", "2024-11-26")]),
    ("It is on Saturday and Sunday.", [("Saturday", "2024-11-30"), ("Sunday", "2024-12-01")]),
    ("Route 1998–99 is closed.", []),
    ("Nobody under 16 may use the lift.", []),
    ("The 16 may appeal and 20 march on Lund.", []),
    ("It opened on 16 may 2014.", [("16 may 2014", "2014-05-16")]),
    ("A Long March-5 rocket and a Long March 7 flew.", []),
    ("A Long March 5 flew on March 5.", [("March 5", "2024-03-05")]),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_dates_written_otherwise(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected
