"""Units and scales that a list, a range or a change shares."""

import pytest

from factcheck import Source, find_mentions


def read(text: str) -> list[tuple[str, str | None, str]]:
    found = find_mentions(Source("a", text), kinds={"quantity"})
    return [(" ".join(f"{f:f}" for f in m.value.figures), m.value.unit, m.value.modifier) for m in found]


SHARED = [
    ("The pond will shrink from 40 to 25-30 million litres.", ["40000000", "25000000 30000000"], "litre"),
    ("The dam holds 12 to 14-15 million tonnes.", ["12000000", "14000000 15000000"], "tonne"),
    ("Output fell from 6.1 to 5.4 million tonnes.", ["6100000", "5400000"], "tonne"),
    ("Bids of 2, 3 and 5 million euros came in.", ["2000000", "3000000", "5000000"], "EUR"),
    ("The mills lost 1.2, 3.4, and 0.8 billion kronor.", ["1200000000", "3400000000", "800000000"], "SEK"),
    ("Rebates were 10, 15 or 20 percent.", ["10", "15", "20"], "percent"),
    ("The lead went from 30 to 45 percent.", ["30", "45"], "percent"),
    ("Fares went from $6 to $5 million.", ["6000000", "5000000"], "USD"),
    ("Doses of 45 and 50 mg were given.", ["45", "50"], "milligram"),
]


@pytest.mark.parametrize(("text", "figures", "unit"), SHARED)
def test_unit_and_scale_of_the_last_are_of_all(text: str, figures: list[str], unit: str) -> None:
    assert [found[0] for found in read(text)] == figures
    assert {found[1] for found in read(text)} == {unit}


APART = [
    ("It rose from $900 to $7 billion.", ["900", "7000000000"]),
    ("The team scored 3 and 2 million watched.", ["3", "2000000"]),
    ("She has 2 dogs, 3 cats and 5 million euros.", ["2", "3", "5000000"]),
    ("Growth went from 500 to 2 million users.", ["500", "2000000"]),
]


@pytest.mark.parametrize(("text", "figures"), APART)
def test_figures_far_from_one_another_share_no_scale(text: str, figures: list[str]) -> None:
    assert [found[0] for found in read(text)] == figures


def test_an_age_beside_a_share_stays_an_age() -> None:
    assert read("Jane Doe, 45, and 12 percent of staff left.") == [
        ("45", "year_of_age", "none"),
        ("12", "percent", "none"),
    ]


RANGES = [
    ("Mix between 3.0 g and about 8.0 g.", "3 8", "gram"),
    ("It costs between $3 million and nearly $5 million.", "3000000 5000000", "USD"),
    ("The shaft is 30 to perhaps 40 metres deep.", "30 40", "metre"),
]


@pytest.mark.parametrize(("text", "ends", "unit"), RANGES)
def test_a_rough_end_leaves_a_range_one(text: str, ends: str, unit: str) -> None:
    assert read(text) == [(ends, unit, "between")]


def test_an_open_end_makes_no_range() -> None:
    assert [found[2] for found in read("The rate went from 3 percent to above 4 percent.")] == ["none", "more_than"]


def test_a_unit_that_is_another_word_too_is_not_shared() -> None:
    assert [found[1] for found in read("She got 65, 64 and 82 marks.")][:2] == [None, None]
