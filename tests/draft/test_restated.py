"""Figures that a draft puts less exactly than its sources."""

from datetime import date

import pytest

from factcheck.draft import check_draft
from factcheck.findings import Kind
from factcheck.source import Source

DAY = date(2024, 6, 20)


@pytest.mark.parametrize(
    ("draft", "source", "words", "kind"),
    [
        (
            "The match between Holm and Lund took almost three hours.",
            "Holm beat Lund in a match of two hours and 48 minutes.",
            "almost three hours",
            Kind.AGREEMENT,
        ),
        (
            "The match between Holm and Lund took almost two hours.",
            "Holm beat Lund in a match of two hours and 48 minutes.",
            "almost two hours",
            Kind.CONFLICT,
        ),
        (
            "The match between Holm and Lund took three hours.",
            "Holm beat Lund in a match of two hours and 18 minutes.",
            "three hours",
            Kind.CONFLICT,
        ),
        (
            "The repair would cost 9 million dollars.",
            "The repair will cost 9 million Canadian dollars.",
            "9 million dollars",
            Kind.AGREEMENT,
        ),
    ],
)
def test_only_a_rounded_one_is_supported(draft: str, source: str, words: str, kind: Kind) -> None:
    report = check_draft(Source("draft", draft, published=DAY), [Source("s", source, published=DAY)])
    found = [each.kind for each in report.findings if words in each.positions[0].claims[0].mention.text]
    assert found == [kind]
