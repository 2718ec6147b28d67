"""Sums of two figures of a source, and what one of them is more than the other."""

from datetime import date

import pytest

from factcheck.findings import Kind
from tests.draft.conflicting import arithmetic

DAY = date(2024, 6, 20)


def of(draft: str, source: str, words: str) -> tuple[str, tuple[str, ...]]:
    return arithmetic(draft, source, words, DAY)


@pytest.mark.parametrize(
    ("draft", "source", "words", "step"),
    [
        (
            "The lorry was going 35 km an hour too fast, Ann Holm said.",
            "Ann Holm said that the lorry went at 95 km an hour where 60 is allowed.",
            "35 km",
            "95 − 60 = 35",
        ),
        (
            "The quarterly profit of Velt fell by 245 million euros to 410 million.",
            "The quarterly profit of Velt dropped to 410 million euros from 655 million a year earlier.",
            "245 million",
            "655,000,000 − 410,000,000 = 245,000,000",
        ),
        (
            "Turnout in Arn rose by eight points to 71 percent.",
            "Turnout in Arn was 71 percent, up from 63 in 2019.",
            "eight points",
            "71 − 63 = 8",
        ),
        (
            "Ann Holm beat Peter Lund by about eight points.",
            "Ann Holm won 52.3 percent of the vote, against 44.1 percent for Peter Lund.",
            "eight points",
            "52.3 − 44.1 = 8.2",
        ),
    ],
)
def test_a_difference_follows_from_both(draft: str, source: str, words: str, step: str) -> None:
    assert of(draft, source, words) == (Kind.AGREEMENT, (step,))


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        (
            "The lorry was going 25 km an hour too fast, Ann Holm said.",
            "Ann Holm said that the lorry went at 95 km an hour where 60 is allowed.",
            "25 km",
        ),
        # no word says that it is a difference
        (
            "The lorry was going at 35 km an hour, Ann Holm said.",
            "Ann Holm said that the lorry went at 95 km an hour where 60 is allowed.",
            "35 km",
        ),
        (
            "Turnout in Arn rose by nine points to 71 percent.",
            "Turnout in Arn was 71 percent, up from 63 in 2019.",
            "nine points",
        ),
    ],
)
def test_another_figure_does_not(draft: str, source: str, words: str) -> None:
    assert of(draft, source, words)[0] != Kind.AGREEMENT


@pytest.mark.parametrize(
    ("draft", "source", "words", "step"),
    [
        (
            "The Senate of Arn approved the bill by a margin of 17 votes.",
            "The Senate of Arn voted 58 to 41 on Tuesday for the bill.",
            "17 votes",
            "58 − 41 = 17",
        ),
        (
            "On Mount Harrow five more people died than in the winter before.",
            "Nine people have died on Mount Harrow this winter, against four last winter.",
            "five more people",
            "9 − 4 = 5",
        ),
        (
            "The sales of Quantel beat what was expected in revenue by 1.4 billion dollars.",
            "Quantel had revenue of 26 billion dollars. Analysts had expected revenue of 24.6 billion dollars.",
            "1.4 billion",
            "26,000,000,000 − 24,600,000,000 = 1,400,000,000",
        ),
    ],
)
def test_a_difference_follows_from_sides_and_from_two_sentences(draft: str, source: str, words: str, step: str) -> None:
    assert of(draft, source, words) == (Kind.AGREEMENT, (step,))
