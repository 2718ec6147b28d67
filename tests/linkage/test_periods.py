"""Figures of two parts of a year, and dates of two years, each with a figure of its own."""

import pytest

from factcheck import Source, check


def conflicts(one: str, other: str) -> list[str]:
    found = check([Source("one", one), Source("other", other)]).conflicts
    return [each.value_kind for each in found]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Norvik's revenue was $4 billion in the third quarter.",
            "Norvik's revenue was $5 billion in the fourth quarter.",
        ),
        ("In the six months to June it earned $4 million.", "In the three months to June it earned $2.5 million."),
        ("Norvik's revenue was $4 billion in the quarter.", "Norvik's revenue for the full year was $5 billion."),
        ("Norvik made a profit of $38 million in 2023.", "Norvik made a profit of $41 million in 2024."),
        ("Norvik sold 3.1 million cars in 2022.", "Norvik sold 3.4 million cars in 2023."),
        ("Tarn's team lost 12 matches in the 2019 season.", "Tarn's team lost 9 matches in the 2021 season."),
    ],
)
def test_what_is_told_of_two_periods_does_not_conflict(one: str, other: str) -> None:
    assert conflicts(one, other) == []


@pytest.mark.parametrize(
    ("one", "other", "kind"),
    [
        (
            "Norvik's revenue was $4 billion in the quarter.",
            "Norvik's revenue was $5 billion in the quarter.",
            "quantity",
        ),
        ("Norvik made a profit of $38 million in 2023.", "Norvik made a profit of $38 million in 2024.", "date"),
        ("The bank opened a branch in Oslo in 2019.", "The bank opened a branch in Oslo in 2021.", "date"),
    ],
)
def test_what_is_told_of_one_period_does(one: str, other: str, kind: str) -> None:
    assert conflicts(one, other) == [kind]
