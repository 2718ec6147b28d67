"""Which figures of a sentence are a result: of a match, or of a vote."""

import pytest

from factcheck import Source
from factcheck.claims.tallies import all_tallies
from factcheck.mentions import find


def results(text: str) -> list[tuple[str, str]]:
    """Return the results that a text tells, as written, with what they are of."""
    source = Source("a", text)
    return [(source.quote(each.place), each.kind) for each in all_tallies(find(source))]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("The Rovers beat United 3-1 on Saturday.", [("3-1", "result")]),
        ("The Rovers won 3–1.", [("3–1", "result")]),
        ("Lind won the final 6-4, 6-3.", [("6-4, 6-3", "result")]),
        ("The Senate voted 52-48 to approve the bill.", [("52-48", "vote")]),
        ("The plan was voted down by 8 votes to 4.", [("8 votes to 4", "vote")]),
        (
            "The motion passed with 212 votes in favour and 101 against.",
            [("212 votes in favour and 101 against", "vote")],
        ),
        ("It closes after 27 councillors backed it and 19 opposed it.", [("27 councillors backed it and 19", "vote")]),
        ("At last 301 MPs voted against it and 270 for it.", [("301 MPs voted against it and 270", "vote")]),
        ("Nine were in favour and three were against.", [("Nine were in favour and three", "vote")]),
        ("It was adopted by 390 to 260 votes.", [("390 to 260 votes", "vote")]),
        ("They voted with 390 to 260 votes for the law.", [("390 to 260 votes", "vote")]),
        ("The Bears (7-2) beat the Hawks 24-17.", [("24-17", "result")]),
        ("The Rovers, who led 1-0 at half-time, beat United 3-1.", [("3-1", "result")]),
        ("They won 3-1 to go through 4-3 on aggregate.", [("3-1", "result"), ("4-3", "result")]),
        ("They won 3-1, after a first leg that they had lost 2-1.", [("3-1", "result")]),
    ],
)
def test_what_a_sentence_tells_how_it_ended(text: str, told: list[tuple[str, str]]) -> None:
    assert results(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The Rovers were 2-0 up.",
        "They led 2-0 at the break.",
        "They came back from a 4-0 deficit in the first leg to win.",
        "The Bears are 7-2 this season.",
        "United won 3-1, while City beat Town 2-0.",  # who played which is not read
        "The club has 27 members who support it and 19 who pay.",
        "Some 27 members backed the plan and 19 backed another.",
        "The ship sailed from 3 to 5 on Monday.",
        "Children aged 3-5 won prizes.",
    ],
)
def test_what_is_no_result_of_a_whole_match(text: str) -> None:
    assert results(text) == []
