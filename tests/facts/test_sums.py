"""A figure that is the sum of a list is no conflict with what is listed."""

import pytest

from factcheck import Source, check


def relations(one: str, other: str) -> list[tuple[bool, str]]:
    facts = check([Source("a", one), Source("b", other)]).facts
    return [
        (pair.relation.is_conflict, pair.reason)
        for fact in facts
        if fact.kind == "count" and len(fact.source_ids) == 2
        for pair in fact.relations
    ]


WHOLE = "A plane crash in Costa Rica killed {} people."


@pytest.mark.parametrize(
    "listed",
    [
        "A plane crash in Costa Rica killed 10 Americans and two local pilots.",
        "A plane crash in Costa Rica killed 10 passengers, six of them women, and two pilots.",
    ],
)
def test_a_sum_is_no_conflict(listed: str) -> None:
    ((is_conflict, reason),) = relations(WHOLE.format(12), listed)
    assert not is_conflict
    assert reason == "10 + 2 = 12"
    assert relations(listed, WHOLE.format(12)) == [(False, "10 + 2 = 12")]


@pytest.mark.parametrize(
    "some",
    [
        "A plane crash in Costa Rica killed 12 people, including 10 U.S. citizens.",
        "In Costa Rica 10 were among the 12 killed in a plane crash.",
    ],
)
def test_some_of_a_whole_are_no_conflict_with_it(some: str) -> None:
    part = "A plane crash in Costa Rica killed 10 U.S. citizens."
    assert not [found for found, _ in relations(some, part) if found]
    assert not [found for found, _ in relations(part, some) if found]


def test_a_list_comes_to_about_the_sum() -> None:
    listed = "A plane crash in Costa Rica killed 52 Americans and 11 local guides."
    assert relations(WHOLE.format("about 62"), listed) == [(False, "52 + 11 is about 62")]
    assert [found for found, _ in relations(WHOLE.format("about 90"), listed)] == [True]


def test_another_figure_is_no_sum() -> None:
    listed = "A plane crash in Costa Rica killed 10 Americans and two local pilots."
    assert [found for found, _ in relations(WHOLE.format(13), listed)] == [True]


def test_what_is_no_list_is_added_to_nothing() -> None:
    assert relations(WHOLE.format(12), "In two hours a plane crash in Costa Rica killed 10 people.")[0][0]
