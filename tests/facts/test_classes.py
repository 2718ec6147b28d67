"""Claims that link alike are one class where there are many sources; what is found stays the same."""

from collections.abc import Sequence

import pytest

from factcheck import Report, Source, check
from factcheck.claims.given import claim
from factcheck.facts.classes import Classes
from factcheck.settings import DEFAULT
from factcheck.side_by_side import MANY

ABOUT = "troops North Korea sent to Russia"


@pytest.mark.parametrize(("sources", "classes"), [(MANY, MANY), (MANY + 1, 2)])
def test_of_many_sources_claims_of_one_question_and_value_are_one_class(sources: int, classes: int) -> None:
    claims = [claim("count", ABOUT, ("9,000", "12,000")[number % 2], f"s{number:03}") for number in range(sources)]
    found = Classes(claims, DEFAULT)
    assert len(found.members) == classes
    assert found.claims_of(range(classes)) == claims
    assert {found.of[id(each)] for each in claims} == set(range(classes))


def test_claims_of_sources_that_stand_alone_are_in_no_class_with_others() -> None:
    claims = [claim("count", ABOUT, "9,000", f"s{number:03}") for number in range(MANY + 1)]
    assert len(Classes(claims, DEFAULT, alone={"s000", "s001"}).members) == 3


def test_claims_with_too_few_keys_to_answer_one_question_are_no_class() -> None:
    claims = [claim("count", "boats", "12", f"s{number:03}") for number in range(MANY + 1)]
    assert len(Classes(claims, DEFAULT).members) == MANY + 1


TEXTS = (
    "North Korea has sent some 12,000 troops to Russia, officials said. A fire in Lund killed {} people on Monday.",
    "Pyongyang has dispatched 9,000 soldiers to Russia. The Lund fire killed {} people, police said on Monday.",
    "The yard in Marwick owes its suppliers ${} million. Pyongyang sent about 12,000 soldiers to Russia.",
    "Suppliers of the Marwick yard say that it owes them ${} million.",
)


def told(size: int) -> Sequence[Source]:
    figures = (24, 24, 31)
    return [
        Source(f"s{number:03}", TEXTS[number % len(TEXTS)].format(figures[number % 3]), published="2024-05-02")
        for number in range(size)
    ]


def conflicts(report: Report) -> set[tuple[str, frozenset[str]]]:
    return {
        (str(found.relation), frozenset(position.label for position in found.positions)) for found in report.conflicts
    }


def test_many_sources_give_the_conflicts_that_few_of_them_give() -> None:
    few, many = check(told(24)), check(told(5 * MANY))
    assert conflicts(few)
    assert conflicts(many) == conflicts(few)
    held = {len(fact.source_ids) for fact in many.facts if fact.kind == "count"}
    assert max(held) == sum("troops" in each.text or "soldiers" in each.text for each in many.sources)


def test_what_two_of_many_sources_tell_alone_is_found() -> None:
    """Nothing that only the last ones tell is lost among what all tell."""
    last = [
        Source("z1", "Some 41 containers fell from the freighter Sefton off Marwick in heavy seas on Monday."),
        Source("z2", "Heavy seas swept 34 containers off the freighter Sefton near Marwick."),
    ]
    found = conflicts(check([*told(2 * MANY), *last]))
    assert any({"about 41", "34"} <= labels for _, labels in found)


def test_the_order_of_many_sources_changes_nothing() -> None:
    sources = told(2 * MANY)
    assert check(sources).findings == check(sources[::-1]).findings
