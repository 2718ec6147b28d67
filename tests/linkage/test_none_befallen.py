"""Whether none and some of one fate are of one event, whatever stands beside them."""

from datetime import date

import pytest

from factcheck import Source, check

FIRE = "A fire destroyed a warehouse in Lorn on Monday. {}"


def conflicts(one: str, other: str) -> list[set[str]]:
    published = date(2024, 5, 14)
    found = check([Source("one", one, published=published), Source("other", other, published=published)]).conflicts
    return [{position.label for position in each.positions} for each in found]


@pytest.mark.parametrize(
    ("one", "other", "labels"),
    [
        ("Nobody was hurt.", "Three workers were injured.", {"0", "3"}),
        ("There were no deaths.", "It killed two people.", {"0", "2"}),
        ("Police made no arrests.", "Police have arrested four men.", {"0", "4"}),
    ],
)
def test_some_are_not_none(one: str, other: str, labels: set[str]) -> None:
    assert conflicts(FIRE.format(one), f"A warehouse in Lorn burned down. {other}") == [labels]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nobody was hurt.", "In 2015, three workers were injured in another fire there."),
        ("Nobody was killed.", "Three workers were injured."),
        ("Nobody was hurt in the first blast; two were hurt in the second.", "Three workers were injured."),
        ("Nobody was hurt.", "Three workers could be injured by fumes."),
    ],
)
def test_another_fate_or_event_is_no_conflict(one: str, other: str) -> None:
    assert not [
        each for each in conflicts(FIRE.format(one), f"A warehouse in Lorn burned down. {other}") if "0" in each
    ]


def test_two_stories_that_share_nothing_are_let_be() -> None:
    assert not conflicts(
        FIRE.format("Nobody was hurt."), "A bus fell into a river near Halm. Three tourists were hurt."
    )
