"""The days a source tells of without naming them, and the line that dates it."""

from datetime import date

import pytest

from factcheck import Source
from factcheck.mentions import find
from factcheck.mentions.mention import Reading
from factcheck.rules.inside.report_days import day_of_report, report_days
from factcheck.settings import DEFAULT


def read(text: str, published: str | None) -> Reading:
    return find(Source("a", text, published=published), settings=DEFAULT)


DATED = "ARN, Nov. 29, 2024 (Cable) - A ferry sank."


@pytest.mark.parametrize(
    ("text", "published", "days", "head"),
    [
        ("A ferry sank.", "2024-11-29", (date(2024, 10, 29), date(2024, 11, 29)), None),
        ("A ferry sank.", "0001-01-02", (date(1, 1, 1), date(1, 1, 2)), None),
        ("A ferry sank.", None, None, None),
        (DATED, None, (date(2024, 10, 29), date(2024, 11, 29)), "2024"),
        ("ARN, Nov. 29 (Cable) - A ferry sank.", None, None, "Nov. 29"),
    ],
)
def test_days(text: str, published: str | None, days: object, head: str | None) -> None:
    found, place = report_days(read(text, published))
    assert found == days
    assert (place is None) if head is None else (place is not None and head in text[place.start : place.end])


@pytest.mark.parametrize(
    ("published", "day"), [("2024-12-01", date(2024, 12, 1)), (None, date(2024, 11, 29))]
)  # fmt: skip
def test_day_of_report(published: str | None, day: date) -> None:
    assert day_of_report(read(DATED, published)) == day


def test_no_day_of_report() -> None:
    assert day_of_report(read("A ferry sank.", None)) is None
