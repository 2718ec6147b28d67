"""How far two dates lie apart, and on which side of the day of publication."""

import pytest

from factcheck.linkage.date_comparisons import side_by_side
from factcheck.linkage.date_gaps import closeness, tense
from tests.linkage.test_date_comparisons import side


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ("It sank on June 3.", "It sank on June 3.", "equal"),
        ("It sank on June 3.", "It sank on June 4.", "a day"),
        ("It sank on June 3.", "It sank on June 7.", "some days"),
        ("It sank on June 3.", "It sank on June 27.", "one month"),
        ("It sank on June 3.", "It sank on May 3.", "another month"),
        ("It sank on June 3, 2023.", "It sank on June 3, 2021.", "another year"),
        ("It sank on June 3.", "It sank on April 20.", "far"),
        ("It sank in 1923.", "It sank in 1947.", "years apart"),
        ("It sank in 1923.", "It sank in 1993.", "a slip"),
        ("It sank in 1923.", "It sank in 1932.", "a slip"),
        ("It sank in 1923.", "It sank on 4 May 1923.", "equal"),
        ("It sank in 1923.", "It sank on 4 May 1932.", "a slip"),
        ("Talks resume on Monday.", "Talks are on Monday.", "equal"),
        ("It sank in the spring of 1923.", "It sank in October 1923.", "another month"),
    ],
)
def test_how_far_apart(one: str, other: str, level: str) -> None:
    a, b = side_by_side(side(one, "a"), side(other, "b"))
    assert closeness(a, b) == closeness(b, a) == level


@pytest.mark.parametrize(
    ("one", "other", "level"),
    [
        ("It sank on June 3.", "It sank on June 4.", "both past"),
        ("It will sail on August 3.", "It will sail on August 4.", "both ahead"),
        ("It sank on June 3.", "It will sail on August 4.", "differ"),
    ],
)
def test_on_which_side(one: str, other: str, level: str) -> None:
    assert tense(side(one, "a"), side(other, "b")) == level
