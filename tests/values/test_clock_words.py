"""Times of the clock in words, written in figures."""

import pytest

from factcheck.values.clock_words import in_figures
from factcheck.values.date_clock import are_apart


@pytest.mark.parametrize(
    ("words", "figures"),
    [
        ("5:40 in the afternoon", "5:40 p.m."),
        ("eight o'clock in the evening", "8:00 p.m."),
        ("nine in the morning", "9:00 a.m."),
        ("11 at night", "11:00 p.m."),
        ("two at night", "2:00 a.m."),
        ("seven thirty p.m.", "7:30 p.m."),
        ("half past two", "2:30 a.m. or 2:30 p.m."),
        ("a quarter to six in the morning", "5:45 a.m."),
        ("twenty-five to one in the afternoon", "12:35 p.m."),
        ("ten past four in the morning", "4:10 a.m."),
        ("six o'clock", "6:00 a.m. or 6:00 p.m."),
        ("six o'clock local time", "6:00 a.m. local time or 6:00 p.m. local time"),
        ("1840 hours", "18:40"),
        ("0215 hrs", "2:15"),
    ],
)
def test_words_are_written_in_figures(words: str, figures: str) -> None:
    assert in_figures(words) == figures


@pytest.mark.parametrize(
    "clock",
    ["6:40 p.m.", "18.40", "0430 GMT", "noon", "night", "early morning", "5 a.m. (0300 GMT)", "9 a.m. to 5 p.m.", ""],
)
def test_what_is_in_figures_stays(clock: str) -> None:
    assert in_figures(clock) == clock


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("1840 hours", "6.40 p.m.", False),
        ("1840 hours", "7.40 p.m.", True),
        ("half past two in the afternoon", "14.30", False),
        ("six o'clock", "6 p.m.", False),
        ("six o'clock", "7 p.m.", True),
        ("5:40 in the afternoon", "5:40 a.m.", True),
    ],
)
def test_words_are_laid_beside_figures(one: str, other: str, apart: bool) -> None:
    assert are_apart(one, other) is apart
