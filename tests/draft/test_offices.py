"""Whom the sources have in the office that a draft gives to another person of theirs."""

import pytest

from factcheck.draft import check_draft
from factcheck.findings import Kind
from factcheck.source import Source

SOURCE = (
    "Governor Karin Holm thanked both sides. Union leader Peter Brand said the members were tired. "
    "The fair was opened by its director, Lisa Ek, on Monday. It began with a play by Jan Berg."
)


def conflicts(draft: str) -> list[tuple[str, str]]:
    report = check_draft(Source("draft", draft), [Source("s", SOURCE)])
    return [
        (finding.positions[0].label, position.label)
        for finding in report.findings
        if finding.kind is Kind.CONFLICT
        for position in finding.positions[1:]
    ]


@pytest.mark.parametrize(
    ("draft", "names"),
    [
        ("Governor Peter Brand called the members tired.", ("Peter Brand", "Karin Holm")),
        ("On Monday Director Jan Berg opened the fair.", ("Jan Berg", "Lisa Ek")),
    ],
)
def test_a_person_in_the_office_of_another_one(draft: str, names: tuple[str, str]) -> None:
    assert names in conflicts(draft)


@pytest.mark.parametrize(
    "draft",
    [
        "Governor Karin Holm thanked both sides.",
        "The members are tired, said Peter Brand, who leads the union.",
        "Former governor Peter Brand called the members tired.",
        "Director Lisa Ek opened the fair.",
    ],
)
def test_a_person_in_the_own_office_or_in_one_that_is_over(draft: str) -> None:
    assert conflicts(draft) == []
