"""Sources that may be of two events: where they conflict and agree on nothing, they are."""

import pytest

from factcheck import Source, check
from factcheck.facts.apart import agree_nowhere, without_apart
from factcheck.values.relation import Relation

PAIR = frozenset({frozenset({"a", "b"})})
KILLED = "A bomb in Kabul killed {} people on Monday."


@pytest.mark.parametrize(
    ("one", "other", "are_apart"),
    [
        ("The magnitude was 5.6 in Orsa.", "The quake in Orsa had a magnitude of 6.1.", True),
        ("The magnitude was 5.6 in Orsa.", "The quake in Orsa had a magnitude of 5.6.", False),
        (
            "A bomb in Kabul killed 24 people. It injured 60 people in Kabul.",
            "A bomb in Kabul killed 42 people. It injured 60 people in Kabul.",
            False,
        ),
        ("A bomb in Kabul killed 24 people.", "It rained in Kabul.", False),
    ],
)
def test_a_conflict_and_no_agreement(one: str, other: str, *, are_apart: bool) -> None:
    facts = check([Source("a", one), Source("b", other)]).facts
    assert (agree_nowhere(facts, PAIR) == PAIR) is are_apart
    assert agree_nowhere(facts, frozenset()) == frozenset()


def test_a_third_source_makes_no_conflict_of_two_events() -> None:
    sources = [Source(name, KILLED.format(count)) for name, count in zip("abc", (24, 42, 33), strict=True)]
    (fact,) = (fact for fact in check(sources).facts if fact.kind == "count")
    left = without_apart(fact, PAIR)
    assert [pair.relation.is_conflict for pair in fact.relations] == [True, True, True]
    assert sum(pair.relation.is_conflict for pair in left.relations) == len(fact.relations) - 1
    (eased,) = (pair for pair in left.relations if pair.relation is Relation.COMPATIBLE)
    assert eased.reason == "the sources may be of different events"
    assert without_apart(fact, frozenset()) == fact


@pytest.mark.parametrize(("published", "are_apart"), [(None, True), ("2024-05-08", False)])
def test_a_weekday_of_no_known_day_is_no_agreement(published: str | None, *, are_apart: bool) -> None:
    one = "North Korea sent troops to Russia on Sunday. The magnitude of the quake in Orsa was 5.6."
    other = "Pyongyang sent soldiers to Russia on Sunday. The quake in Orsa had a magnitude of 6.1."
    facts = check([Source("a", one, published=published), Source("b", other, published=published)]).facts
    assert [len(fact.source_ids) for fact in facts if fact.kind == "event_date"] == [2]
    assert (agree_nowhere(facts, PAIR) == PAIR) is are_apart
