"""Figures of two events of one kind never meet, neither by weight nor by typed questions."""

import pytest

from factcheck import Source, check


def conflicts(one: str, other: str) -> list[set[str]]:
    sources = [Source(name, text, published="2024-05-01") for name, text in (("a", one), ("b", other))]
    return [
        {claim.mention.text for position in found.positions for claim in position.claims}
        for found in check(sources).conflicts
        if not found.is_inside
    ]


NOW = "A bomb in Dijon injured 202 people on Monday, the police said."
SILENT = [
    # another year, beside one and beside none
    (NOW, "On 21 December 2014 a man drove his car into a crowd in Dijon, injuring 11 people."),
    (NOW, "A bomb went off in Dijon. In 2014 a bomb in Dijon injured 11 people."),
    (NOW, "In 2014 a bomb hit Dijon. It injured 11 people in Dijon."),
    (
        "Net profit at Verdane was $421 million in the quarter, the bank said on Monday.",
        "Net profit at Verdane was up from $412 million a year earlier, the bank said on Monday.",
    ),
    # two events before
    (
        "In 2004 a quake in Arn killed 300 people.",
        "In 1999 a quake in Arn killed 70 people.",
    ),
    # one that is set behind the event of the story, and one of a month ago
    (
        "A bomb in Arn killed 20 people on Tuesday. The blast comes a month after a bomb in Arn killed at least 36.",
        "A bomb in Arn killed 20 people on Tuesday. It rained. Last month a bomb in Arn killed at least 36 people.",
    ),
    (
        "A bomb in Arn killed 20 people. The blast comes a month after a bomb in Arn killed at least 36.",
        "A bomb in Arn killed 20 people.",
    ),
    # what all events of a kind can be
    ("A magnitude 5.1 quake hit Arn on Monday.", "A magnitude 6.0 quake can cause severe damage in Arn."),
]


@pytest.mark.parametrize(("one", "other"), SILENT)
def test_two_events_do_not_conflict(one: str, other: str) -> None:
    assert conflicts(one, other) == []
    assert conflicts(other, one) == []


SPEAKING = [
    (NOW, "Some 180 people were injured when a bomb went off in Dijon on Monday, the police said."),
    (NOW, "A bomb in Dijon injured 180 people."),
    # one event before: of one year, or set behind by both
    (
        "A bomb in Arn hurt 20 people. The blast comes a month after a bomb in Arn killed at least 36.",
        "A fire hit Arn. It rained. Walls fell. A similar blast in Arn killed 25 people.",
    ),
    ("In 2004 a quake in Arn killed 300 people.", "The 2004 quake in Arn killed 410 people."),
]


@pytest.mark.parametrize(("one", "other"), SPEAKING)
def test_one_event_does(one: str, other: str) -> None:
    assert len(conflicts(one, other)) == 1


def test_a_near_copy_is_of_one_event() -> None:
    text = (
        "The town of Merle came into being in {} when six villages were merged, and still clears snow with 14 ploughs."
    )
    sources = [Source("a", text.format(1988)), Source("b", text.format(1998))]
    facts = check(sources).facts
    assert [len(fact.source_ids) for fact in facts if fact.kind == "count"] == [2, 2]
