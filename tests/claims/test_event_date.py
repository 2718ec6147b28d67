"""When something happened, and which dates answer one question."""

from datetime import date

import pytest

from factcheck.claims import find_claims
from factcheck.claims.claim import NotCompared
from factcheck.claims.event_date import EventDateClaim
from factcheck.mentions import find
from factcheck.pipeline import check
from factcheck.settings import Settings
from factcheck.source import Source


def found(text: str) -> list[tuple[str, str]]:
    """Return the words of each date with its subject, or why it answers nothing."""
    read = find_claims(find(Source("a", text)))
    return [
        (
            each.mention.text,
            each.reason if isinstance(each, NotCompared) else each.question.unstated or each.question.subject,
        )
        for each in read
        if isinstance(each, EventDateClaim) or (isinstance(each, NotCompared) and each.mention.value.kind == "date")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kim Jong Un met Andrei Belousov on Monday.", [("Monday", "date meet")]),
        ("The talks began at 9 p.m.", [("9 p.m.", "a time of day, on no day")]),
        ("The shop opened on 31 June 2024.", [("31 June 2024", "no calendar has such a day")]),
        ("On 3 May 2024 it was so.", [("3 May 2024", "nothing tells what happened then")]),
        (
            "Russia and Chad signed a treaty in June, and it was ratified in July 2024.",
            [("June", "date conclude"), ("July 2024", "date ratify")],
        ),
    ],
)
def test_a_date_says_when_what_its_clause_names_was_done(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def test_an_event_that_follows_upon_another_may_be_asked_by_both() -> None:
    text = "The treaty, signed after Russia and Chad met in June 2024, took effect."
    claims = [each for each in find_claims(find(Source("a", text))) if isinstance(each, EventDateClaim)]
    assert claims[0].question.blocks == ("date conclude", "date meet")


def dates(first: str, second: str, days: tuple[date, date] | None = None) -> list[str]:
    """Return how the dates of two texts stand that answer one question."""
    published = days or (None, None)
    sources = [Source("a", first, published=published[0]), Source("b", second, published=published[1])]
    facts = check(sources, settings=Settings(near_copies=False)).facts
    facts = tuple(fact for fact in facts if fact.kind == "event_date" and len(fact.source_ids) > 1)
    return [str(pair.relation) for fact in facts for pair in fact.relations] if facts else ["no fact of both"]


SENT = "Russia sent troops to Chad {}."


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param(SENT.format("on 3 May 2024"), SENT.format("on 4 May 2024"), ["discrepant"], id="two days"),
        pytest.param(SENT.format("on 3 May 2024"), SENT.format("in May 2024"), ["compatible"], id="a day of a month"),
        pytest.param(SENT.format("on 3 May 2024"), SENT.format("on 3 May 2024"), [], id="one day"),
        pytest.param(
            SENT.format("on 3 May 2024"),
            "Russia sent troops to Peru on 4 May 2024.",
            ["no fact of both"],
            id="elsewhere",
        ),
        pytest.param(
            SENT.format("on 3 May 2024"),
            "Peru sent troops to Chad on 4 May 2024.",
            ["no fact of both"],
            id="another agent",
        ),
        pytest.param(
            SENT.format("on 3 May 2024"),
            "Russia withdrew troops from Chad on 4 May 2024.",
            ["no fact of both"],
            id="another action",
        ),
    ],
)
def test_dates_answer_one_question_by_what_was_done_and_by_whom(first: str, second: str, expected: list[str]) -> None:
    assert dates(first, second) == expected


@pytest.mark.parametrize(
    ("apart", "expected"),
    [
        pytest.param(7, "discrepant", id="a week apart"),
        pytest.param(8, "no fact of both", id="more than a week apart"),
    ],
)
def test_weekdays_of_reports_of_other_weeks_are_of_two_events(apart: int, expected: str) -> None:
    days = date(2024, 2, 13), date(2024, 2, 13 + apart)
    assert dates(SENT.format("on Monday"), SENT.format("on Sunday"), days)[0] in {expected, "contradictory"}
    assert (dates(SENT.format("on Monday"), SENT.format("on Sunday"), days) == ["no fact of both"]) is (apart > 7)
