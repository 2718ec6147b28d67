"""Times of the clock that need a word or a day beside them."""

from datetime import date

import pytest

from factcheck import Source, find_mentions


def clocks(text: str) -> list[str]:
    found = find_mentions(Source("a", text, published=date(2024, 3, 5)), kinds=["date"])
    return [mention.date.clock for mention in found if mention.date.clock is not None]


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("It left at 1840 hours on Monday.", "1840 hours"),
        ("It began around 0215 hrs.", "around 0215 hrs"),
        ("The blast came at 18.40 on Sunday.", "18.40"),
        ("On Sunday, at 14.30, the ship docked.", "14.30"),
        ("It happened at half past two in the afternoon.", "half past two in the afternoon"),
        ("It happened at quarter past six on Friday.", "quarter past six"),
        ("It happened at a quarter past six in the morning.", "a quarter past six in the morning"),
        ("It happened at ten minutes to seven in the morning.", "ten minutes to seven in the morning"),
        ("The siren went at ten past four in the morning.", "ten past four in the morning"),
        ("It was a quarter past eight when they left.", "a quarter past eight"),
        ("It was just half past two.", "half past two"),
        ("They came at ten to six in the evening.", "ten to six in the evening"),
        ("It began at 11 at night.", "11 at night"),
        ("It came shortly after 6:40 p.m.", "shortly after 6:40 p.m."),
    ],
)
def test_times_are_read(text: str, clock: str) -> None:
    assert clocks(text) == [clock]


@pytest.mark.parametrize(
    "text",
    [
        "They worked 1840 hours.",
        "She stopped at 2000 hours of work.",
        "Shares closed at 18.40 on Monday.",
        "They sold it at $18.40 on Monday.",
        "It left at 18.40.",
        "It grew by a quarter to six million.",
        "They walked ten minutes to seven houses.",
        "They won the vote ten to four.",
        "It left at 1890 hours.",
    ],
)
def test_other_figures_are_no_times(text: str) -> None:
    assert clocks(text) == []
