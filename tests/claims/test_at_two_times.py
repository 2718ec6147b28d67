"""What an article gives of one thing at two times."""

import pytest

from factcheck import PreparedSource, Source
from factcheck.claims.at_two_times import at_other_times
from factcheck.settings import DEFAULT
from factcheck.source import Span


@pytest.mark.parametrize(
    ("text", "figure", "others"),
    [
        ("The toll rose from 12 to 17.", "12", [17]),
        ("The toll rose from 12 to 17.", "17", [12]),
        ("The flood killed 17 people, up from 12 on Monday.", "17 people", [12]),
        ("The toll is 17 (down from 21).", "17", [21]),
        ("Turnout was 61 percent, compared with 58 percent in 2019.", "61 percent", [58]),
        ("There were 12 dead on Monday and 17 on Tuesday.", "12", [17]),
        ("On Monday 12 houses burned, on Tuesday 17.", "17", [12]),
        ("The flood killed 17 people and 12 cows.", "17 people", []),
        ("They drove 12 people to 17 homes.", "12 people", []),
        ("There were 12 dogs on Monday and 17 cats on Tuesday.", "12 dogs", []),
        ("The toll rose from 12 percent to 17.", "17", []),
        ("There were 12 dead on Monday and 17 on Monday.", "12", []),
    ],
)
def test_another_time_is_told_in_the_sentence(text: str, figure: str, others: list[int]) -> None:
    reading = PreparedSource(Source("a", text)).found(DEFAULT).reading
    mention = next(
        each for each in reading.of_kind("quantity") if text[each.place.start : each.place.end].startswith(figure)
    )
    assert [each.figures[0] for each in at_other_times(reading, mention.place)] == others


def test_a_place_without_a_figure_has_none() -> None:
    reading = PreparedSource(Source("a", "The toll rose from 12 to 17.")).found(DEFAULT).reading
    assert list(at_other_times(reading, Span(4, 8))) == []
