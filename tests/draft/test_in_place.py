"""Counts and dates of a draft in whose place a source has another one."""

import pytest

from factcheck.draft import check_draft
from factcheck.source import Source


def conflicts(draft: str, source: str) -> dict[str, str]:
    """Map the figures and dates of a draft that conflict to the words of the source."""
    report = check_draft(Source("draft", draft), [Source("s", source)])
    return {
        each.positions[0].claims[0].mention.text: each.positions[1].claims[0].mention.text
        for each in report.conflicts
        if each.value_kind in ("quantity", "date")
    }


@pytest.mark.parametrize(
    ("draft", "source", "words", "true"),
    [
        (
            "The ministry of health declared an emergency in five provinces because of the fever.",
            "Because of the fever the ministry of health declared an emergency in three provinces. Of the dead, five "
            "were children. Hospitals in the five biggest towns are full.",
            "five provinces",
            "three provinces",
        ),
        (
            "Jens Brand will sign the treaty on the lakes in Lund on Sunday.",
            "On Friday Jens Brand will sign the treaty on the lakes in Lund. The towns on the lakes have asked for it.",
            "Sunday",
            "Friday",
        ),
    ],
)
def test_another_value_among_the_same_words(draft: str, source: str, words: str, true: str) -> None:
    assert conflicts(draft, source).get(words) == true


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("The north holds about 480 men.", "The south holds 612 men, the forces of the north about 480."),
        (
            "The ministry declared an emergency in three provinces. Five hospitals are full.",
            "The ministry declared an emergency in three provinces. In the provinces five hospitals are full.",
        ),
        ("Jens Brand will sign it in Lund on Friday.", "On Friday Jens Brand will sign it in Lund, not on Sunday."),
    ],
)
def test_values_of_their_own_place(draft: str, source: str) -> None:
    assert conflicts(draft, source) == {}
