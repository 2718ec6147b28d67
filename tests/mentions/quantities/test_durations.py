"""Lengths of time in date expressions: a quantity beside the date, which a report tells by the date alone."""

import pytest

from factcheck import Source, find_mentions
from factcheck.mentions import find

LENGTHS = [
    ("The crew spent the last 140 days at sea.", ["140 days"]),
    ("Six weeks later the strike was over.", ["Six weeks"]),
    ("Some 30 years ago the bridge fell.", ["Some 30 years"]),
    ("In the next eighteen months it will close.", ["eighteen months"]),
    ("Twenty-four days later it ended.", ["Twenty-four days"]),
]


@pytest.mark.parametrize(("text", "words"), LENGTHS)
def test_a_length_in_a_date_is_a_quantity_too(text: str, words: list[str]) -> None:
    found = find_mentions(Source("a", text, published="2024-03-12"), kinds={"quantity"})
    assert [mention.text for mention in found] == words


@pytest.mark.parametrize(
    "text", ["A year ago she left.", "On 12 May 2024 it shut.", "In the year 2008 it shut.", "It met last week."]
)
def test_a_date_without_a_count_holds_no_quantity(text: str) -> None:
    assert find_mentions(Source("a", text, published="2024-03-12"), kinds={"quantity"}) == ()


def test_a_report_tells_a_length_by_its_date() -> None:
    reading = find(Source("a", "Six weeks later 40 ships left."))
    assert [mention.text for mention in reading.of_kind("quantity")] == ["40 ships"]
    assert [mention.text for mention in reading.of_kind("date")] == ["Six weeks later"]
