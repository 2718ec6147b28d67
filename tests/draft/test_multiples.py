"""How many times as large one figure of a source is as another, as a draft says it."""

from datetime import date

import pytest

from factcheck.draft import check_draft
from factcheck.findings import Kind
from factcheck.source import Source

DAY = date(2024, 6, 20)


@pytest.mark.parametrize(
    ("draft", "source", "words", "is_supported"),
    [
        (
            "Organisers counted three times as many protesters as the police did.",
            "About 40,000 people protested, police said; organisers spoke of 120,000.",
            "three times",
            True,
        ),
        (
            "Organisers counted four times as many protesters as the police did.",
            "About 40,000 people protested, police said; organisers spoke of 120,000.",
            "four times",
            False,
        ),
        (
            "The profit of Quantel was more than seven times as high as a year before.",
            "The profit of Quantel rose to 14.9 billion dollars from 2.0 billion a year earlier.",
            "seven times",
            True,
        ),
        (
            "The profit of Quantel was more than five times as high as a year before.",
            "The profit of Quantel rose to 14.9 billion dollars from 2.0 billion a year earlier.",
            "five times",
            False,
        ),
        (
            "Sales at Lund are three times as high as in June of last year.",
            "Sales at Lund tripled in June.",
            "three times",
            True,
        ),
        (
            "Sales at Lund are four times as high as in June of last year.",
            "Sales at Lund tripled in June.",
            "four times",
            False,
        ),
    ],
)
def test_only_what_they_come_to_is_supported(draft: str, source: str, words: str, is_supported: bool) -> None:
    report = check_draft(Source("draft", draft, published=DAY), [Source("s", source, published=DAY)])
    found = [each.kind for each in report.findings if words in each.positions[0].claims[0].mention.text]
    assert (found == [Kind.AGREEMENT]) is is_supported
