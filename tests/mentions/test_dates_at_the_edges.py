"""Dates at both ends of the calendar, days that no calendar has, and figures that are no dates."""

from datetime import date, datetime, timedelta, timezone

import pytest

from factcheck import Source, check, find_mentions

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
