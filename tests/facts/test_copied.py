"""Claims whose words fill one slot of a sentence that two sources share."""

import pytest

from factcheck import Source
from factcheck.claims import AnyClaim, source_claims
from factcheck.facts.copied import copied_pairs
from factcheck.mentions import find


def claims_of(name: str, text: str) -> list[AnyClaim]:
    reading = find(Source(name, text))
    places = frozenset(mention.place for mention in reading.mentions)
    return list(source_claims(reading, copied=places).claims)


@pytest.mark.parametrize(
    ("first", "second", "met"),
    [
        pytest.param("The fire killed 12 people.", "The fire killed 14 people.", True, id="two figures of one thing"),
        pytest.param("The bridge cost $3 million.", "The bridge cost €3 million.", True, id="one figure, two units"),
        pytest.param("The fire killed 12 people.", "The fire destroyed 14 boats.", False, id="two things are counted"),
    ],
)
def test_two_figures_in_one_slot_meet_where_they_ask_of_one_subject(first: str, second: str, met: bool) -> None:
    ours, theirs = (
        [each for each in claims_of(name, text) if each.kind == "count"] for name, text in (("a", first), ("b", second))
    )
    copies = frozenset({frozenset((each.source_id, each.mention.place) for each in (ours[0], theirs[0]))})
    assert list(copied_pairs([ours[0], theirs[0]], copies)) == [(0, 1)] * met


def test_nothing_meets_where_no_slot_is_shared() -> None:
    claims = [*claims_of("a", "The fire killed 12 people."), *claims_of("b", "The fire killed 12 people.")]
    assert list(copied_pairs(claims, frozenset())) == []
