"""How a date is written: in a few words, in EDTF, and as its first and last day."""

from datetime import date

import pytest

from factcheck import DateInterval
from factcheck.mentions.dates import parse_date
from factcheck.values.date_text import day_before, is_no_day, last_of_month, next_day, why_no_day

DAY = date(2024, 11, 29)

WRITTEN = [
    ("29 November 2024", False, "29 November 2024", "2024-11-29", "2024-11-29", "2024-11-29"),
    ("November 2024", False, "November 2024", "2024-11", "2024-11-01", "2024-11-30"),
    ("2024", False, "2024", "2024", "2024-01-01", "2024-12-31"),
    ("Friday", False, "a Friday", "XXXX-XX-XX", "None", "None"),
    ("Friday", True, "29 November 2024", "2024-11-29", "2024-11-29", "2024-11-29"),
    ("29 November", False, "29 November", "XXXX-11-29", "None", "None"),
    ("June", False, "June", "XXXX-06", "None", "None"),
    ("June", True, "June 2024", "2024-06", "2024-06-01", "2024-06-30"),
    ("in June", False, "June", "XXXX-06", "None", "None"),
    ("in June", True, "June 2024", "2024-06", "2024-06-01", "2024-06-30"),
    ("this year", False, "this year", "XXXX", "None", "None"),
    ("this year", True, "2024", "2024", "2024-01-01", "2024-12-31"),
    ("earlier this month", False, "earlier this month", "XXXX", "None", "None"),
    ("earlier this month", True, "1 to 28 November 2024", "2024-11-01/2024-11-28", "2024-11-01", "2024-11-28"),
    ("since June 2022", False, "since June 2022", "2022-06/..", "2022-06-01", "2022-06-30"),
    ("before 2020", False, "before 2020", "../2019-12-31", "None", "2019-12-31"),
    ("after 5 May 2024", False, "after 5 May 2024", "2024-05-06/..", "2024-05-06", "None"),
    ("until 2011", False, "until 2011", "../2011", "2011-01-01", "2011-12-31"),
    ("10/12/2024", False, "12 October 2024 or 10 December 2024", "[2024-10-12,2024-12-10]", "2024-10-12", "2024-10-12"),
    ("late October", False, "late October", "XXXX-10", "None", "None"),
    ("late October", True, "21 to 31 October 2024", "2024-10-21~/2024-10-31", "2024-10-21", "2024-10-31"),
    ("late October 2024", False, "21 to 31 October 2024", "2024-10-21~/2024-10-31", "2024-10-21", "2024-10-31"),
    ("early May 2024", False, "1 to 10 May 2024", "2024-05-01/2024-05-10~", "2024-05-01", "2024-05-10"),
    ("mid-June 2024", False, "11 to 20 June 2024", "2024-06-11~/2024-06-20~", "2024-06-11", "2024-06-20"),
    ("about 1990", False, "about 1990", "1990~", "1990-01-01", "1990-12-31"),
    ("around March 2019", False, "about March 2019", "2019-03~", "2019-03-01", "2019-03-31"),
    ("the 1990s", False, "1990 to 1999", "199X", "1990-01-01", "1999-12-31"),
    ("the 19th century", False, "1800 to 1899", "18XX", "1800-01-01", "1899-12-31"),
    ("44 BC", False, "44 BC", "-0043", "None", "None"),
    ("the 1st century BC", False, "the 1st century BC", "-0099/0000", "None", "None"),
    ("the third quarter of 2018", False, "July to September 2018", "2018-35", "2018-07-01", "2018-09-30"),
    ("the first half of 2019", False, "January to June 2019", "2019-40", "2019-01-01", "2019-06-30"),
    ("spring 2020", False, "March to May 2020", "2020-21", "2020-03-01", "2020-05-31"),
    ("winter 2020", False, "December 2020 to February 2021", "2020-24", "2020-12-01", "2021-02-28"),
    ("2013-14", False, "2013 to 2014", "2013/2014", "2013-01-01", "2014-12-31"),
    ("fiscal 2008", False, "fiscal 2008", "2008~", "None", "None"),
    ("FY2008", False, "FY2008", "2008~", "None", "None"),
    ("3 to 5 May 2024", False, "3 to 5 May 2024", "2024-05-03/2024-05-05", "2024-05-03", "2024-05-05"),
    ("3 May to 4 June 2024", False, "3 May to 4 June 2024", "2024-05-03/2024-06-04", "2024-05-03", "2024-06-04"),
    ("May to June 2024", False, "May to June 2024", "2024-05/2024-06", "2024-05-01", "2024-06-30"),
    (
        "November 2023 to January 2024",
        False,
        "November 2023 to January 2024",
        "2023-11/2024-01",
        "2023-11-01",
        "2024-01-31",
    ),
    ("2019 to 2021", False, "2019 to 2021", "2019/2021", "2019-01-01", "2021-12-31"),
    ("6 p.m. on 3 May 2024", False, "3 May 2024, 6 p.m.", "2024-05-03", "2024-05-03", "2024-05-03"),
    ("Friday, 29 November", False, "Friday, 29 November", "XXXX-11-29", "None", "None"),
    ("the 5th", False, "the 5th of a month", "XXXX-XX-05", "None", "None"),
    ("February 2024", False, "February 2024", "2024-02", "2024-02-01", "2024-02-29"),
    ("29 February 2024", False, "29 February 2024", "2024-02-29", "2024-02-29", "2024-02-29"),
    ("3 weeks ago", False, "3 weeks ago", "XXXX-XX-XX", "None", "None"),
    ("yesterday", False, "yesterday", "XXXX-XX-XX", "None", "None"),
    ("yesterday", True, "28 November 2024", "2024-11-28", "2024-11-28", "2024-11-28"),
    ("two years ago", False, "two years ago", "XXXX", "None", "None"),
    ("two years ago", True, "2022", "2022", "2022-01-01", "2022-12-31"),
    ("since 2014", False, "since 2014", "2014/..", "2014-01-01", "2014-12-31"),
    ("last year", False, "last year", "XXXX", "None", "None"),
    ("last year", True, "2023", "2023", "2023-01-01", "2023-12-31"),
    ("next Monday", False, "a Monday", "XXXX-XX-XX", "None", "None"),
    ("next Monday", True, "2 December 2024", "2024-12-02", "2024-12-02", "2024-12-02"),
    ("the 2000s", False, "2000 to 2009", "200X", "2000-01-01", "2009-12-31"),
    ("the 20th century", False, "1900 to 1999", "19XX", "1900-01-01", "1999-12-31"),
    ("1 January to 31 December 2024", False, "2024", "2024", "2024-01-01", "2024-12-31"),
    (
        "28 December 2023 to 3 January 2024",
        False,
        "28 December 2023 to 3 January 2024",
        "2023-12-28/2024-01-03",
        "2023-12-28",
        "2024-01-03",
    ),
    ("before 5 May 2024", False, "before 5 May 2024", "../2024-05-04", "None", "2024-05-04"),
    ("since 5 May 2024", False, "since 5 May 2024", "2024-05-05/..", "2024-05-05", "2024-05-05"),
    ("until 5 May 2024", False, "until 5 May 2024", "../2024-05-05", "2024-05-05", "2024-05-05"),
    ("after 2020", False, "after 2020", "2021-01-01/..", "2021-01-01", "None"),
    ("until June 2022", False, "until June 2022", "../2022-06", "2022-06-01", "2022-06-30"),
    ("2300 GMT on 28 November 2024", False, "28 November 2024, 2300 GMT", "2024-11-28", "2024-11-28", "2024-11-28"),
    ("late 2019", False, "September to December 2019", "2019-09-01~/2019-12-31", "2019-09-01", "2019-12-31"),
    ("early 2019", False, "January to April 2019", "2019-01-01/2019-04-30~", "2019-01-01", "2019-04-30"),
    ("mid-2019", False, "May to August 2019", "2019-05-01~/2019-08-31~", "2019-05-01", "2019-08-31"),
    ("the late 1990s", False, "September 1996 to December 1999", "1996-09-01~/1999-12-31", "1996-09-01", "1999-12-31"),
    ("summer", False, "summer", "XXXX", "None", "None"),
    ("summer", True, "June to August 2024", "2024-22", "2024-06-01", "2024-08-31"),
    ("the second quarter", False, "the second quarter", "XXXX", "None", "None"),
    ("the second quarter", True, "April to June 2024", "2024-34", "2024-04-01", "2024-06-30"),
    ("the 1900s", False, "1900 to 1909", "190X", "1900-01-01", "1909-12-31"),
]
"""The words, whether they are of a report of DAY, the label, EDTF, first and last day."""


@pytest.mark.parametrize(("words", "is_dated", "label", "edtf", "earliest", "latest"), WRITTEN)
def test_a_date_is_written(words: str, is_dated: bool, label: str, edtf: str, earliest: str, latest: str) -> None:
    value = parse_date(words, anchor=DAY if is_dated else None)
    assert (value.label, value.edtf, str(value.earliest), str(value.latest)) == (label, edtf, earliest, latest)


@pytest.mark.parametrize(
    ("year", "month", "day", "is_none"),
    [
        (None, 4, 31, True), (None, 4, 30, False), (None, 2, 29, False), (None, 2, 30, True), (2023, 2, 29, True),
        (2024, 2, 29, False), (1900, 2, 29, True), (2000, 2, 29, False), (2024, None, 31, False),
        (2024, 12, None, False),
        (0, 2, 30, False), (1, 2, 29, True),
        (9999, 2, 29, True), (10000, 2, 30, False),
    ],
)  # fmt: skip
def test_what_no_calendar_has(year: int | None, month: int | None, day: int | None, is_none: bool) -> None:
    assert is_no_day(year, month, day) is is_none


@pytest.mark.parametrize(
    ("year", "month", "day", "why"),
    [
        (None, 4, 31, "April has 30 days"),
        (2023, 2, 29, "February 2023 has 28 days"),
        (2023, 2, 30, "February has 28 days"),
        (None, 2, 30, "February has 29 days"),
        (2024, 6, 31, "June has 30 days"),
        (2024, 1, 32, "January has 31 days"),
    ],
)
def test_why_no_calendar_has_it(year: int | None, month: int, day: int, why: str) -> None:
    assert why_no_day(DateInterval(year=year, month=month, day=day)) == why


def test_no_day_is_written_by_its_month() -> None:
    assert DateInterval(year=2023, month=2, day=30).edtf == "2023-02-XX"
    assert DateInterval(month=2, day=30).edtf == "XXXX-02-XX"


def test_the_calendar_ends() -> None:
    assert (day_before(date.min), next_day(date.max)) == (date.min, date.max)
    assert (day_before(date(2024, 3, 1)), next_day(date(2024, 2, 28))) == (date(2024, 2, 29), date(2024, 2, 29))
    assert [last_of_month(2023, month).day for month in (1, 2, 4, 12)] == [31, 28, 30, 31]
