"""What a draft says was done, where a source says that it was not, or that the opposite was."""

import pytest

from factcheck.draft import check_draft
from factcheck.findings import Kind
from factcheck.source import Source


def against(draft: str, source: str) -> list[tuple[str, str]]:
    report = check_draft(Source("draft", draft), [Source("s", source)])
    return [
        (finding.positions[0].label, finding.positions[1].label)
        for finding in report.findings
        if finding.value_kind == "description" and finding.kind is Kind.CONFLICT
    ]


@pytest.mark.parametrize(
    ("draft", "source", "words"),
    [
        (
            "Several accidents have been traced to the cars.",
            "No accident has been traced to the cars, the firm said.",
            ("have been traced", "has been traced"),
        ),
        (
            "The jury acquitted Ann Holm of fraud.",
            "The jury convicted Ann Holm of fraud on Monday.",
            ("acquitted", "convicted"),
        ),
        (
            "Lund did not repair the old bridge in spring.",
            "In spring Lund repaired the old bridge.",
            ("did not repair", "repaired"),
        ),
    ],
)
def test_what_was_done_and_was_not(draft: str, source: str, words: tuple[str, str]) -> None:
    assert against(draft, source) == [words]


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("Lund repaired the old bridge in spring.", "In spring Lund repaired the old bridge."),
        ("Lund did not repair the old bridge.", "Arn repaired the old bridge."),
        ("Lund did not repair the old bridge.", "By next year the workers of Lund will repair the old bridge."),
        ("Lund did not repair the old bridge.", "If Lund repaired the old bridge, ships could pass."),
        (
            "Lund did not repair the old bridge in May.",
            "Lund did not repair the old bridge. It repaired the old bridge.",
        ),
        ("The flights scheduled for Monday left.", "The flights were cancelled on Monday."),
        ("No one else was hurt in the blast.", "No-one else was injured in the blast."),
    ],
)
def test_what_may_both_be_so(draft: str, source: str) -> None:
    assert against(draft, source) == []
