"""The words by which a frame is found."""

import pytest

from factcheck.frames.words import frame_words


@pytest.mark.parametrize(
    ("row", "has", "has_not"),
    [
        ("rank", "second", "two"),
        ("more", "another", "most"),
        ("where", "in", "during"),
        ("when", "in", "into"),
        ("none", "no", "some"),
        ("background", "after", "and"),
    ],
)
def test_a_row_of_words(row: str, has: str, has_not: str) -> None:
    assert has in frame_words(row)
    assert has_not not in frame_words(row)
