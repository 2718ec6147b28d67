"""The figures that a sentence lists beside one."""

import pytest

from factcheck import PreparedSource, Source
from factcheck.claims.in_list import lists_with
from factcheck.settings import DEFAULT
from factcheck.source import Span


def lists(text: str, figure: str) -> list[list[int]]:
    reading = PreparedSource(Source("a", text)).found(DEFAULT).reading
    mention = next(each for each in reading.of_kind("quantity") if each.text.startswith(figure))
    return [[int(amount) for amount in each] for each in lists_with(reading, mention.place)]


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("It killed 18 tourists and three guides.", "18", [[18, 3]]),
        ("It killed 18 tourists, 14 of them Danes, and three guides.", "18", [[18, 3]]),
        ("It killed 18 tourists and three guides.", "three", [[18, 3]]),
        ("It killed 9 men, 7 women and 2 boys.", "9", [[9, 7], [9, 7, 2]]),
        ("It killed 9 men, 7 women and 2 boys.", "7", [[9, 7], [9, 7, 2], [7, 2]]),
        # no list
        ("It killed 18 tourists in two blasts.", "18", []),
        ("It killed 18 tourists and wounded three guides.", "18", []),
        ("It killed 18 tourists and some 30 guides.", "18", []),
        ("It killed 18 tourists and cost 3 million euros.", "18", []),
        ("It killed 18 tourists.", "18", []),
    ],
)
def test_what_is_listed(text: str, figure: str, expected: list[list[int]]) -> None:
    assert lists(text, figure) == expected


def test_a_place_without_a_figure_is_in_no_list() -> None:
    reading = PreparedSource(Source("a", "It killed 9 men and 7 women.")).found(DEFAULT).reading
    assert list(lists_with(reading, Span(3, 9))) == []
