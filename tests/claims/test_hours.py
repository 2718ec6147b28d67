"""A stretch of hours as its beginning and its end."""

from datetime import date

import pytest

from factcheck import Source, check, find_mentions
from factcheck.claims.hours import ends_of_hours


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The road is shut from 10 a.m. to 5 p.m.", [("10 a.m.", "since"), ("5 p.m.", "until")]),
        ("The road is shut 9am-4pm.", [("9am", "since"), ("4pm", "until")]),
        ("The talks began at 9 p.m. sharp.", []),
    ],
)
def test_both_ends(text: str, expected: list[tuple[str, str]]) -> None:
    mention = find_mentions(Source("a", text), kinds=["date"])[0]
    assert [(each.text, each.date.modifier) for each in ends_of_hours(mention)] == expected
    assert all(text[each.place.start : each.place.end] == each.text for each in ends_of_hours(mention))


@pytest.mark.parametrize(("end", "conflicts"), [("6 p.m.", 1), ("5 p.m.", 0)])
def test_ends_are_held_against_ends(end: str, conflicts: int) -> None:
    day = date(2025, 3, 14)
    one = Source("a", "The road at Arn will be closed from 9 a.m. to 5 p.m. for repairs.", published=day)
    other = Source("b", f"The road at Arn will be shut between 9 a.m. and {end} for repairs.", published=day)
    assert len(check([one, other]).conflicts) == conflicts
