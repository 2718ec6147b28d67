"""Days whose month is a word are read in the forms of archives and mail; what leaves a doubt is none."""

from datetime import UTC, date, datetime

import pytest

from factcheck.readers.written_day import written_out

FRIDAY = date(2024, 11, 29)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("November 29, 2024", FRIDAY),
        ("Nov. 29, 2024", FRIDAY),
        ("NOV 29 2024", FRIDAY),
        ("November 29th, 2024 Friday", FRIDAY),
        ("Friday, 29 November 2024", FRIDAY),
        ("Fri 29 Nov 2024", FRIDAY),
        ("29-Nov-2024", FRIDAY),
        ("1st of May 2024", None),
        ("May 1, 2024", date(2024, 5, 1)),
        ("Fri, 29 Nov 2024 18:00:00 GMT", datetime(2024, 11, 29, 18, tzinfo=UTC)),
        ("29 Nov 2024 18:00 +0000 (UTC)", datetime(2024, 11, 29, 18, tzinfo=UTC)),
        ("Monday, November 29, 2024", None),
        ("November 31, 2024", None),
        ("Novembre 29, 2024", None),
        ("November 2024", None),
        ("29 Nov 24", None),
        ("29/11/2024", None),
        ("29 people 2024", None),
        ("Arn, November 29, 2024, twelve died", None),
        ("Fri, 31 Nov 2024 18:00:00 GMT", None),
        ("", None),
    ],
)
def test_a_day_with_its_month_in_words(text: str, day: date | None) -> None:
    assert written_out(text) == day
