"""Figures of other sources, by dimension and size."""

import pytest

from factcheck import parse_quantity
from factcheck.claims import source_claims
from factcheck.mentions import find
from factcheck.rules.elsewhere import FiguresOfSources
from factcheck.source import Source


@pytest.mark.parametrize(
    ("figure", "stands"),
    [
        ("35 people", True),
        ("36 people", False),
        ("$35", False),
        ("some 1,000", True),
        ("999", True),
        ("more than 900 ships", False),
        ("5 miles", True),
        ("8 km", True),
        ("5 hours", False),
        ("77", False),
    ],
)
def test_a_figure_stands_elsewhere(figure: str, stands: bool) -> None:
    figures = FiguresOfSources(
        source_claims(find(Source(i, text)))
        for i, text in (("a", "It took 77."), ("b", "It hurt 35 men and 1,000 ships over 5 miles."))
    )
    assert figures.stands_elsewhere(parse_quantity(figure), frozenset("a")) is stands


@pytest.mark.parametrize(("before", "stands"), [(99, True), (100, False)])
def test_a_hundred_figures_of_a_size_are_looked_at(before: int, stands: bool) -> None:
    text = " ".join(f"It took {1000 + 7 * at} men." for at in range(before)) + " It took 9,998 men."
    figures = FiguresOfSources([source_claims(find(Source("b", text)))])
    assert figures.stands_elsewhere(parse_quantity("9,998 men"), frozenset("a")) is stands
