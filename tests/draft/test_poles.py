"""The side of an opposition that the nearest word beside a figure takes."""

import pytest

from factcheck.draft.poles import sides_of
from factcheck.mentions import find
from factcheck.source import Source


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bomb killed 24 people.", "The bomb hurt 24 people."),
        ("Sales rose by 7 percent.", "Sales fell by 7 percent."),
    ],
)
def test_opposites_take_two_sides(one: str, other: str) -> None:
    ours, theirs = (_sides(text) for text in (one, other))
    assert any(theirs.get(name, side) != side for name, side in ours.items())


def test_a_figure_beside_no_such_word_takes_none() -> None:
    assert _sides("The choir sang 17 songs.") == {}


def _sides(text: str) -> dict[str, int]:
    reading = find(Source("s", text))
    (mention,) = reading.of_kind("quantity")
    return sides_of(reading.document.sentences[0], mention)
