"""Whether an amount is a change, and in which direction."""

import pytest

from factcheck import Quantity, Relation, Source, check, find_mentions


def changes(text: str) -> list[tuple[str, str | None]]:
    """Return the amounts of a text with the directions of their changes."""
    found = find_mentions(Source("a", text), kinds=["quantity"])
    return [(each.text, each.value.change) for each in found if isinstance(each.value, Quantity)]


@pytest.mark.parametrize(
    ("text", "direction"),
    [
        ("Sales rose by 5 percent.", "rise"),
        ("Sales fell sharply 5 percent.", "fall"),
        ("The firm reported a 5 percent rise in sales.", "rise"),
        ("The firm reported a rise of 5 percent in sales.", "rise"),
        ("Nurses will get a 5 percent pay rise.", "rise"),
        ("Nurses asked for a pay rise of 5 percent.", "rise"),
        ("Parents face a school fee increase of 5 percent.", "rise"),
        ("The council agreed to a tax cut of 5 percent.", "fall"),
        ("The drug cut the number of severe attacks in children by 5 percent.", "fall"),
        ("The baker raised its prices 5 percent.", "rise"),
        ("The airline cut ticket prices 5 percent.", "fall"),
        ("The bank lowered the rate for savers by 0.5 percentage points.", "fall"),
        ("Rents will be lifted by 5 percent.", "rise"),
        ("The plan slashes the budget by $3 million.", "fall"),
    ],
)
def test_a_change_is_read_with_its_direction(text: str, direction: str) -> None:
    """The change may stand before or behind its amount, and far from it."""
    assert [found for _, found in changes(text)] == [direction]


@pytest.mark.parametrize(
    "text",
    [
        "Women make up 40 percent of the board.",
        "The school raised $3 million for a gym.",
        "It raises $3 million with a levy.",
        "The budget fell to $3 million.",
        "The firm wants to cut the 5 percent levy.",
        "Prices rose in 5 percent of the towns.",
        "He died, his fortune lost, in a house worth by today's count $3 million.",
        "A fifth of the growth of towns, 5 percent, is due to births.",
    ],
)
def test_a_level_is_no_change(text: str) -> None:
    """A word of change near an amount does not make it a change."""
    assert changes(text)[-1][1] is None


@pytest.mark.parametrize(
    ("one", "other", "relation"),
    [
        (
            "Rents in Elmstad rose by 5 percent in May.",
            "In Elmstad a rent increase of 3 percent was seen in May.",
            True,
        ),
        (
            "Rents in Elmstad rose by 5 percent in May.",
            "In Elmstad a rent increase of 5 percent was seen in May.",
            False,
        ),
    ],
)
def test_changes_told_by_verb_and_by_noun_are_compared(one: str, other: str, *, relation: bool) -> None:
    """A rise by a verb and a rise by a noun answer one question."""
    report = check([Source("one", one), Source("other", other)])
    assert bool(report.conflicts) is relation


def test_a_size_told_as_a_change_and_plainly_is_one_but_other_sizes_are_not_compared() -> None:
    """What one calls a rise of 5 percent, the other may call 5 percent; 3 percent is another thing."""
    rise, plain, other = (
        find_mentions(Source("a", text), kinds=["quantity"])[0].value
        for text in ("It rose 5 percent.", "It was 5 percent.", "It was 3 percent.")
    )
    assert rise.relation(plain) is Relation.COMPATIBLE
    assert rise.relation(other) is Relation.INCOMPARABLE
