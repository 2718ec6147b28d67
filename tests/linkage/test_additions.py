"""What another figure comes on top of is a part of what both are."""

import pytest

from factcheck import Source, check

WHOLE = "Cato Holm paid $38 million in tax, the palace said."
PART = "Cato Holm paid $5 million in tax and {}."


def conflicts(one: str, other: str) -> list[list[str]]:
    found = check([Source("a", one), Source("b", other)]).conflicts
    return [[position.label for position in finding.positions] for finding in found]


@pytest.mark.parametrize("more", ["an additional $31 million in duties", "another $31 million in duties"])
def test_what_another_is_added_to_is_no_whole(more: str) -> None:
    assert conflicts(WHOLE, PART.format(more)) == []


@pytest.mark.parametrize("more", ["left the country", "five fines in another year"])
def test_what_nothing_of_its_kind_is_added_to_is_held_against_a_whole(more: str) -> None:
    assert conflicts(WHOLE, PART.format(more)) == [["$38 million", "$5 million"]]


def test_two_that_another_is_added_to_are_held_against_each_other() -> None:
    two = [
        PART.format("an additional $31 million in duties"),
        "Cato Holm paid $6 million in tax and another $31 million.",
    ]
    assert conflicts(*two) == [["$5 million", "$6 million"]]
