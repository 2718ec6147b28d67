"""Which equal dates of two articles tell of one event."""

from datetime import date

import pytest

from factcheck import Finding, Source, check

PUBLISHED = date(2024, 5, 16)


def agreements(one: str, other: str) -> list[Finding]:
    """Return the findings in which two articles agree on a date."""
    sources = [Source("one", one, published=PUBLISHED), Source("other", other, published=PUBLISHED)]
    return [each for each in check(sources).findings if each.kind == "agreement" and each.value_kind == "date"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Ann Holm, who became the manager of Arn Rovers in July 2015, has left the club.",
            "Arn Rovers dismissed Holm, who was put in charge of the team in July 2015.",
        ),
        (
            "The court in Brend was the target of a bomb in June 2013.",
            "Brend's court had been attacked before: in June 2013 a bomb went off in the car park.",
        ),
        (
            "A dam near Lorn burst on Tuesday, burying a slum that stood below it.",
            "Tuesday's collapse of the dam buried a slum near Lorn.",
        ),
        # the one day of two stories that begin alike
        (
            "Bishop Mary Arden was chosen as head of the Lorn synod on Tuesday, with 212 of 340 votes.",
            "The Lorn synod has a new head. Mary Arden won the ballot on Tuesday.",
        ),
        (
            "Steelmaker Vantor will shut its mill, it told staff in Lorn on Tuesday.",
            "Union officials in Lorn spoke of a betrayal after Vantor announced the cuts on Tuesday.",
        ),
    ],
)
def test_equal_dates_of_one_event_agree(one: str, other: str) -> None:
    (found,) = agreements(one, other)
    assert {claim.source_id for position in found.positions for claim in position.claims} == {"one", "other"}
    assert any(line.startswith("one date, and what is said beside it") for line in found.evidence)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # a day of the week in which both came out
        ("A dam near Lorn burst on Tuesday.", "On Tuesday the choir of Lorn sang for the queen."),
        ("The minister resigned on Tuesday.", "The minister said on Tuesday that rents would rise."),
        # one story names two days of its week
        (
            "Vantor told staff in Lorn on Tuesday that the mill would shut.",
            "Union officials in Lorn met Vantor on Monday. The mill was quiet; a fair opened there on Tuesday.",
        ),
        # a year of which every story tells
        ("In 2024 some 300 people were hurt on ice.", "In 2024 the town planted 300 trees."),
        # another event of a rare month
        ("In June 2013 the river rose.", "In June 2013 a film was shot."),
    ],
)
def test_equal_dates_of_two_events_are_let_be(one: str, other: str) -> None:
    assert not agreements(one, other)


def test_two_dates_that_both_texts_have_are_not_held_against_each_other() -> None:
    sources = [
        Source("a", "Inflation slowed to 2.9 percent in May from 3.4 percent in April.", published=date(2024, 6, 8)),
        Source(
            "b",
            "Consumer prices in May were 2.4 percent higher than a year before, after 3.4 percent in April.",
            published=date(2024, 6, 8),
        ),
    ]
    assert [finding for finding in check(sources).conflicts if finding.value_kind == "date"] == []
