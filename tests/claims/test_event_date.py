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
        ("The talks began at 9 p.m.", [("9 p.m.", "date meet")]),
        ("The talks ran from 9 a.m. to 5 p.m.", [("9 a.m.", "date meet"), ("5 p.m.", "date meet")]),
        ("Updated 5:40 p.m. ET", [("5:40 p.m. ET", "says when the text or a price is of")]),
        ("The shop opened on 31 June 2024.", [("31 June 2024", "no calendar has such a day")]),
        ("On 3 May 2024 it was so.", [("3 May 2024", "no event found for this date")]),
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


SANK = "The ferry Tove sank {}."


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        pytest.param("at 6:40 a.m.", "at 7:40 a.m.", ["discrepant"], id="an hour apart"),
        pytest.param("at 6:40 a.m.", "at 6:55 a.m.", ["contradictory"], id="minutes apart"),
        pytest.param("at 6:40 a.m.", "at 6:40 p.m.", ["contradictory"], id="morning and evening"),
        pytest.param("at 6:40 a.m.", "at 7:40 a.m. on Monday", ["discrepant"], id="one beside its day"),
        pytest.param("at 6:40 a.m.", "shortly before 7 a.m.", ["compatible"], id="what a hedge allows"),
        pytest.param("at 11:40 GMT", "at 13:40 CEST", ["equivalent"], id="one moment in two zones"),
        pytest.param("at 11:40 GMT", "at 14:10 CEST", ["contradictory"], id="two moments in two zones"),
        pytest.param("at 11:40 GMT", "at 1:40 p.m.", ["incomparable"], id="one zone is not known"),
        pytest.param("at 6:40 a.m.", "on Monday", ["no fact of both"], id="a time and a day"),
    ],
)
def test_times_of_the_clock_answer_when_it_was(first: str, second: str, expected: list[str]) -> None:
    day = date(2024, 2, 13)
    sources = [Source("a", SANK.format(first), published=day), Source("b", SANK.format(second), published=day)]
    facts = [fact for fact in check(sources).facts if fact.kind == "event_date" and len(fact.source_ids) > 1]
    found = [str(pair.relation) for fact in facts for pair in fact.relations]
    assert (found or ["no fact of both"]) == expected


@pytest.mark.parametrize(
    ("first", "second", "conflicts"),
    [
        ("at 6:40 a.m. and 7:40 a.m.", "at 7:40 a.m. and 6:40 a.m.", 0),
        ("on May 3 and on June 9", "on June 9 and on May 3", 0),
        ("on May 3 and on June 9", "on May 4 and on June 9", 1),
    ],
)
def test_dates_of_a_list_in_another_order_are_no_conflict(first: str, second: str, conflicts: int) -> None:
    day = date(2024, 2, 13)
    text = "The old ferry Tove sails from Karmoy to Bergen {} with all its crew and eighty passengers."
    sources = [Source("a", text.format(first), published=day), Source("b", text.format(second), published=day)]
    assert len(check(sources).conflicts) == conflicts


def test_times_of_two_reports_are_those_of_two_days() -> None:
    text = "North Korea and Russia met at 6:40 a.m."
    other = "North Korea and Russia met at 7:40 a.m."
    assert dates(text, other) == ["discrepant"]
    assert dates(text, other, (date(2024, 2, 13), date(2024, 3, 13))) == ["no fact of both"]


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


@pytest.mark.parametrize(
    ("before", "parties"),
    [
        ("Russia and Chad met in June.", ("RU", "TD")),
        ("Russia met Chad and Peru in June.", None),
        ("Russia was glad.", None),
        ("It rained.", None),
    ],
    ids=["two states", "three states", "one state", "none"],
)
def test_a_treaty_is_of_the_two_states_that_the_sentence_before_names(
    before: str, parties: tuple[str, str] | None
) -> None:
    text = f"{before} The treaty was signed on 3 May 2024."
    claims = [each for each in find_claims(find(Source("a", text))) if isinstance(each, EventDateClaim)]
    party = claims[-1].question.part("party")
    assert (party.values if party is not None else None) == parties
