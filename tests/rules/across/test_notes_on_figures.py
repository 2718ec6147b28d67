"""What is said of figures beside the plain rule: superseded, corrected, unit-differs, given-by-one."""

from datetime import date

import pytest

from factcheck.pipeline import check
from factcheck.source import Source

FIRST, SECOND = date(2024, 5, 2), date(2024, 5, 3)
KILLED = "A quake in Chile killed {} people in Arica."
DEAL = "The deal is worth {}."


def said(rule: str, *sources: Source) -> list[tuple[str, str]]:
    findings = check(sources, rules=[rule]).findings
    return [(str(finding.severity), finding.reason) for finding in findings if finding.rule == rule]


@pytest.mark.parametrize(
    ("figures", "days", "speaks"),
    [
        ((24, 35), (FIRST, SECOND), True),
        ((35, 24), (FIRST, SECOND), False),
        ((24, 35), (FIRST, FIRST), False),
        ((24, 24), (FIRST, SECOND), False),
    ],
)
def test_a_count_that_went_on_is_noted(figures: tuple[int, int], days: tuple[date, date], speaks: bool) -> None:
    sources = [
        Source(i, KILLED.format(figure), published=day) for i, figure, day in zip("ab", figures, days, strict=True)
    ]
    found = said("superseded", *sources)
    assert found == ([("note", "the count runs on: 24 on 2 May 2024 (a), 35 on 3 May 2024 (b)")] if speaks else [])


@pytest.mark.parametrize(
    ("one", "other", "speaks"),
    [
        ("$1.2 billion", "€1.2 billion", True),
        ("$1.2 billion", "€1.1 billion", False),
        ("$1.2 billion", "$1.2 billion", False),
        ("£1.2 billion", "€1.2 billion", True),
    ],
)
def test_one_figure_in_two_units(one: str, other: str, speaks: bool) -> None:
    found = said("unit-differs", Source("a", DEAL.format(one)), Source("b", DEAL.format(other)))
    assert found == ([("warning", f"one figure, two units: {one} and {other}")] if speaks else [])


def test_a_source_with_both_units_hides_the_difference() -> None:
    both = "The deal is worth $1.2 billion. The deal is worth €1.2 billion."
    assert not said("unit-differs", Source("a", both), Source("b", DEAL.format("€1.2 billion")))


@pytest.mark.parametrize(
    ("one", "other", "speaks"),
    [
        pytest.param(KILLED.format(35), "A quake came in Chile.", True, id="no figure elsewhere"),
        pytest.param(KILLED.format(35), "The ground shook; 35 were lost.", False, id="the figure in other words"),
        pytest.param(KILLED.format(35), KILLED.format(35), False, id="both"),
        pytest.param("A firm hired 35 people in Arica.", "A quake came in Chile.", False, id="nothing that all give"),
        pytest.param(KILLED.format(35), "The ground shook for 35 seconds.", True, id="the figure in a unit"),
        pytest.param(KILLED.format(3_512), "Some 3,500 were lost.", False, id="a rounded figure"),
    ],
)
def test_what_one_source_alone_gives(one: str, other: str, speaks: bool) -> None:
    found = said("given-by-one", Source("a", one), Source("b", other))
    assert [severity for severity, _ in found] == (["note"] if speaks else [])
    assert not speaks or "only a " in found[0][1]
