"""Which name of a source stands in the place of one of the draft."""

import pytest

from factcheck.draft import check_draft
from factcheck.findings import Kind
from factcheck.source import Source


def conflicts(draft: str, source: str) -> list[tuple[str, str]]:
    """Return the names of a draft that conflict with those of its source."""
    report = check_draft(Source("draft", draft), [Source("s", source)])
    return [
        (finding.positions[0].label, position.label)
        for finding in report.findings
        if finding.kind is Kind.CONFLICT and finding.value_kind == "name"
        for position in finding.positions[1:]
    ]


@pytest.mark.parametrize(
    ("draft", "source", "names"),
    [
        (
            "The opera “Nightfall” was written by Ann Holm.",
            "“Nightfall” is an opera that was written by Peter Brand.",
            ("Ann Holm", "Peter Brand"),
        ),
        (
            "The violinist Lars Ek was born in Trieste.",
            "Born in Naples, Lars Ek is a violinist.",
            ("Trieste", "Naples"),
        ),
        (
            "The ferry was a Danish ship built in 1970.",
            "The ferry, a Swedish ship, was built in 1970.",
            ("Danish", "Swedish"),
        ),
        (
            "The club hired the coach Ann Holm for its youth team.",
            "For the youth team of the club, Lisa Brand was hired as coach.",
            ("Ann Holm", "Lisa Brand"),
        ),
        (
            "The treaty was signed in Vienna by 12 states.",
            "In Geneva 12 states signed the treaty.",
            ("Vienna", "Geneva"),
        ),
    ],
)
def test_a_name_in_no_source_conflicts_with_the_one_in_its_slot(
    draft: str, source: str, names: tuple[str, str]
) -> None:
    assert names in conflicts(draft, source)


@pytest.mark.parametrize(
    ("draft", "source"),
    [
        ("The deputy Peter Lund spoke.", "The deputy Ahmad Karimi spoke."),
        ("Ann Holm said it was over.", "Peter Brand said it was over."),
        ("The firm sells to Ann Holm.", "The firm sells to Peter Brand, Lisa Ek and Karl Berg."),
        ("Penélope Cruz sang in Lund.", "Cruz sang in Lund."),
        ("Ann Holm sold the mill.", "Peter Brand bought a boat."),
    ],
)
def test_a_name_of_another_slot_or_of_a_list_conflicts_with_none(draft: str, source: str) -> None:
    assert conflicts(draft, source) == []


def test_a_person_in_the_role_of_another_one_of_the_source() -> None:
    source = "Ann Holm won the first race of the Lund Cup in the rain. Lisa Brand came second."
    assert conflicts("Lisa Brand won the first race of the Lund Cup.", source) == [("Lisa Brand", "Ann Holm")]


@pytest.mark.parametrize(
    "draft",
    [
        "Ann Holm won the first race of the Lund Cup.",
        "Lisa Brand came second in the first race of the Lund Cup, which Ann Holm won.",
        "Lisa Brand won nothing.",
    ],
)
def test_a_person_in_the_own_role_conflicts_with_none(draft: str) -> None:
    source = "Ann Holm won the first race of the Lund Cup in the rain. Lisa Brand came second."
    assert conflicts(draft, source) == []
