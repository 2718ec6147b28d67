"""Sums of two figures of a source, and what one of them is more than the other."""

from datetime import date

import pytest

from factcheck.draft import check_draft
from factcheck.findings import Kind
from factcheck.source import Source

DAY = date(2024, 6, 20)


def of(draft: str, source: str, words: str) -> tuple[str, tuple[str, ...]]:
    """Return the kind of the finding on some words of a draft, and its arithmetic."""
    report = check_draft(Source("draft", draft, published=DAY), [Source("s", source, published=DAY)])
    for finding in report.findings:
        if words in finding.positions[0].claims[0].mention.text:
            return str(finding.kind), finding.steps
    return "not stated", ()


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
