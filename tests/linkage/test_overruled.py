"""Figures that typed questions join though they are of two places."""

import pytest

from factcheck import Source, check


def conflicts(one: str, other: str) -> list[str]:
    found = check([Source("one", one), Source("other", other)]).conflicts
    return [each.question for each in found if each.value_kind == "quantity"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Three men were arrested in Tarn for the theft of a vase.",
            "Two men were arrested in Oslo for a bribe.",
        ),
        (
            "A fire in Tarn killed four people on Monday.",
            "Nine people were killed when a bus left the road in Oslo.",
        ),
        ("Six miners were rescued in Chile.", "Rescuers saved nine climbers stuck in the snow in Nepal."),
    ],
)
def test_figures_of_two_places_never_meet(one: str, other: str) -> None:
    assert conflicts(one, other) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # one place in another, one that is named in both, and one event told in two places
        ("A fire in a school in Lyon killed four people.", "A fire in a school in France killed nine people."),
        ("A fire in a school in Tarn killed four people.", "Nine people were killed in Tarn when a school burned."),
        (
            "A fire that broke out in a school in Tarn killed four pupils and a teacher.",
            "A fire that broke out in a school in Tarnby killed six pupils and a teacher.",
        ),
    ],
)
def test_figures_of_one_place_still_meet(one: str, other: str) -> None:
    assert conflicts(one, other) != []
