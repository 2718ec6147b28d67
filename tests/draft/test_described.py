"""What a draft says somebody to be, where a source says otherwise."""

import pytest

from factcheck.draft import check_draft
from factcheck.findings import Kind
from factcheck.source import Source


def described(draft: str, *sources: str) -> list[tuple[str, str]]:
    report = check_draft(Source("draft", draft), [Source(f"s{i}", text) for i, text in enumerate(sources)])
    return [
        (finding.positions[0].label, finding.positions[1].label)
        for finding in report.findings
        if finding.value_kind == "description" and finding.kind is Kind.CONFLICT
    ]


def test_a_deputy_and_who_is_none() -> None:
    draft, source = "Alice Holm, mayor of Norvik, sang.", "Alice Holm, deputy mayor of Norvik, sang."
    assert described(draft, source) == [("mayor of Norvik", "deputy mayor of Norvik")]


@pytest.mark.parametrize(
    "source",
    [
        "Alice Holm, mayor of Norvik, sang.",
        "Karin Holt, deputy mayor of Norvik, sang.",
        "Alice Holm sang in Norvik.",
    ],
)
def test_none_where_the_source_says_the_same_or_nothing(source: str) -> None:
    assert described("Alice Holm, mayor of Norvik, sang.", source) == []


def test_sources_that_differ_among_themselves_only() -> None:
    sources = "Alice Holm, mayor of Norvik, sang.", "Alice Holm, deputy mayor of Norvik, sang."
    assert described("The choir of Norvik sang.", *sources) == []
