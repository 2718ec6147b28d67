"""What somebody or something is said to be, in one respect."""

import pytest

from factcheck.values.description import Aspect, Description


@pytest.mark.parametrize(
    ("aspect", "one", "other", "relation"),
    [
        ("whether", "yes", "no", "contradictory"),
        ("whether", "no", "no", "same"),
        ("nationality", "CA", "US", "contradictory"),
        ("rank", "deputy", "full", "contradictory"),
        ("direction", "north", "south", "contradictory"),
        ("direction", "north", "west", "contradictory"),
        ("direction", "north", "northwest", "compatible"),
        ("direction", "northwest", "north", "compatible"),
    ],
)
def test_only_one_word_can_be_right(aspect: Aspect, one: str, other: str, relation: str) -> None:
    first, second = (Description(aspect=aspect, word=word, text=word) for word in (one, other))
    assert str(first.relation(second)) == relation


def test_two_respects_answer_no_common_question() -> None:
    rank = Description(aspect="rank", word="full", text="director")
    assert str(rank.relation(Description(aspect="whether", word="yes", text="is"))) == "incomparable"
