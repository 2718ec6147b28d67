"""The dates of an article that can be weighed, and what each is weighed by."""

from datetime import date

import pytest

from factcheck import PreparedSource, Source
from factcheck.linkage.dates import Calendar
from factcheck.settings import DEFAULT


def calendar(text: str, published: date | None = date(2024, 7, 19)) -> Calendar:
    found = PreparedSource(Source("a", text, published=published)).found(DEFAULT)
    claims = found.source_claims(frozenset()).claims
    return Calendar(found.wording, [claim for claim in claims if claim.thing == "date"])


def test_days_months_and_years_are_weighed_apart() -> None:
    items = calendar("The mill burned on June 3. It was built in 1923 and rebuilt in May 1950.").items
    assert [(each.family, each.amount) for each in items] == [
        ("day", date(2024, 6, 3)),
        ("year", date(1923, 1, 1)),
        ("month", date(1950, 5, 1)),
    ]


@pytest.mark.parametrize(
    "text",
    ["It opened in the early 1980s.", "It will open in winter.", "It opened last week."],
)
def test_what_names_no_whole_day_month_or_year_is_not_weighed(text: str) -> None:
    assert calendar(text).items == ()


@pytest.mark.parametrize(
    "text",
    [
        "The minister said on Friday that the mill would close.",
        "The team played well at the 2012 Games.",
        "A mill without work Friday, July 19, 2024 The mill will close.",
        '"The mill closed on June 3 and nobody cared at all," she said.',
    ],
)
def test_what_says_when_nothing_happened(text: str) -> None:
    assert all(each.is_no_event for each in calendar(text).items)


def test_what_stands_with_a_date() -> None:
    (each,) = calendar("Rosa Medina married the cellist Karl Brandt in June 2015.").items
    assert each.event == "marry"
    assert each.names >= {"medina", "brandt"}
    assert not each.is_relative
    assert not each.is_no_event


def test_a_weekday_is_counted_from_the_day_of_publication() -> None:
    (each,) = calendar("Police arrested a man on Wednesday.").items
    assert (each.amount, each.is_relative) == (date(2024, 7, 17), True)
    assert calendar("Police arrested a man on Wednesday.", published=None).items == ()
