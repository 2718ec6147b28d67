"""The dates of an article that can be weighed, and what each is weighed by."""

from datetime import date

import pytest

from factcheck import PreparedSource, Source
from factcheck.linkage.dates import Calendar, Times
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


def test_parts_of_months_and_of_years_are_weighed_with_their_like() -> None:
    items = calendar("They leave by the end of April. He drew from the fall of 1968 on.").items
    assert [(each.family, each.amount) for each in items] == [
        ("third of a month", date(2025, 4, 21)),
        ("month", date(1968, 10, 1)),
    ]


def test_times_of_the_clock_are_weighed_alone_and_beside_a_day() -> None:
    text = "The dam burst at 4:20 a.m. Police came on Monday at about 5 a.m. They left on Monday evening."
    found = calendar(text)
    claims = PreparedSource(Source("a", text)).found(DEFAULT).source_claims(frozenset()).claims
    times = Times(found.wording, [each for each in claims if each.thing == "date"])
    assert {each.clock for each in times.items} == {"4:20 a.m.", "about 5 a.m."}
    assert {each.family for each in times.items} == {"time"}
    assert [each.family for each in found.items] == ["day", "day"]


def test_names_around_a_date_are_those_before_it_and_of_the_beginning() -> None:
    text = "Rosa Medina is a cellist. It rained. She was born in 1961. It snowed. It was cold. She married in 1990."
    first, second = calendar(text).items
    assert not first.names
    assert first.context >= {"rosa", "medina"}
    assert second.context >= {"rosa", "medina"}


def test_a_weekday_that_begins_a_sentence_says_when_and_not_which() -> None:
    (each,) = calendar("On Friday Stefan Moraru stepped down.").items
    assert not each.is_no_event


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
