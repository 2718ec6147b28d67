"""Claims whose words fill one slot of a sentence that two sources share."""

from datetime import date

import pytest

from factcheck import Source
from factcheck.claims import AnyClaim, source_claims
from factcheck.facts.copied import copied_pairs
from factcheck.mentions import find


def claims_of(name: str, text: str, published: date | None = None) -> list[AnyClaim]:
    reading = find(Source(name, text, published=published))
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


@pytest.mark.parametrize(("word", "met"), [("yesterday", False), ("on May 3", True)])
def test_a_word_for_a_day_that_a_copy_kept_says_nothing_of_its_day(word: str, met: bool) -> None:
    texts = f"The firm Orlo {word} opened a mill.", f"The firm Orlo {word if not met else 'on May 4'} opened a mill."
    days = date(2024, 5, 4), date(2024, 5, 6)
    ours, theirs = (
        [each for each in claims_of(name, text, day) if each.value.kind == "date"]
        for name, text, day in zip("ab", texts, days, strict=True)
    )
    copies = frozenset({frozenset((each.source_id, each.mention.place) for each in (ours[0], theirs[0]))})
    assert list(copied_pairs([ours[0], theirs[0]], copies)) == [(0, 1)] * met


def test_nothing_meets_where_no_slot_is_shared() -> None:
    claims = [*claims_of("a", "The fire killed 12 people."), *claims_of("b", "The fire killed 12 people.")]
    assert list(copied_pairs(claims, frozenset())) == []
