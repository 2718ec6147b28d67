"""Which mention of a source stands in the place of a statement of a draft."""

import pytest

from factcheck.draft import check_draft
from factcheck.source import Source


def shown(draft: str, *sources: str) -> list[str]:
    """Return the words of sources that conflict with a draft."""
    report = check_draft(Source("draft", draft), [Source(f"s{i}", text) for i, text in enumerate(sources)])
    return [position.claims[0].mention.text for each in report.conflicts for position in each.positions[1:]]


@pytest.mark.parametrize(
    ("draft", "source", "true"),
    [
        (
            "The bank in Arn lost $51 million, and the one in Lund earned $37 million.",
            "The loss of the bank in Arn came to $15 million. In Lund the bank earned $37 million.",
            ["$15 million"],
        ),
        (
            "The zoo in Arn keeps 85 apes and 30 bears.",
            "In the zoo of Arn live 58 apes. Its bears number 30.",
            ["58 apes"],
        ),
        (
            "The trial of Karin Holm, 54, begins in May.",
            "The trial of Karin Holm, 57, is about a 34-year-old victim.",
            ["57"],
        ),
    ],
)
def test_the_one_that_fits_the_words_best_and_is_not_taken(draft: str, source: str, true: list[str]) -> None:
    assert shown(draft, source) == true


def test_closeness_chooses_nothing() -> None:
    draft = "The dam in Arn cost 90 million euros."
    source = "Arn paid 12 million euros for its dam. A theatre far away was sold for 91 million euros."
    assert shown(draft, source) == ["12 million euros"]


def test_two_that_fit_alike_conflict_with_neither() -> None:
    draft = "The choir of Arn sang for 70 minutes."
    source = "The choir of Arn sang for 20 minutes. The choir of Arn sang for 45 minutes."
    assert len(shown(draft, source)) != 1
