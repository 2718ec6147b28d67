"""Figures that a caller lets differ."""

from decimal import Decimal

import pytest

from factcheck.claims.tolerance import counted_by
from factcheck.pipeline import check
from factcheck.settings import DEFAULT, Settings
from factcheck.source import Source


@pytest.mark.parametrize(
    ("name", "counted"),
    [
        ("soldiers", "troops"),
        ("troops", "troops"),
        ("dollars", "USD"),
        ("miles", "mile"),
        ("percent", "percent"),
        ("people", "person"),
        ("police officers", "police"),
        ("passenger, aboard", "passenger, aboard"),
    ],
)
def test_a_figure_is_counted_by_its_unit_or_the_class_of_its_noun(name: str, counted: str) -> None:
    assert counted_by(name, DEFAULT) == counted


TROOPS, SUM = "North Korea sent {} troops to Russia.", "Russia gave {} million dollars to Chad."


@pytest.mark.parametrize(
    ("tolerances", "text", "figures", "is_conflict"),
    [
        pytest.param({}, TROOPS, ("10,000", "12,000"), True, id="none"),
        pytest.param({"troops": 0.2}, TROOPS, ("10,000", "12,000"), False, id="wide enough"),
        pytest.param({"soldiers": 0.2}, TROOPS, ("10,000", "12,000"), False, id="by another noun of the class"),
        pytest.param({"tanks": 0.2}, TROOPS, ("10,000", "12,000"), True, id="of something else"),
        pytest.param({"troops": 0.2}, TROOPS, ("10,000", "16,000"), True, id="not wide enough"),
        pytest.param({"dollars": 0.2}, SUM, ("10", "11.9"), False, id="by unit"),
        pytest.param({"euros": 0.2}, SUM, ("10", "11.9"), True, id="by another unit"),
    ],
)
def test_figures_stand_side_by_side_within_the_tolerance_of_what_they_count(
    tolerances: dict[str, float], text: str, figures: tuple[str, str], is_conflict: bool
) -> None:
    sources = [Source(i, text.format(figure)) for i, figure in zip("ab", figures, strict=True)]
    settings = Settings(tolerances={name: Decimal(str(share)) for name, share in tolerances.items()})
    assert bool(check(sources, settings=settings).conflicts) is is_conflict
