"""Amounts that are given by their ten."""

from decimal import Decimal

import pytest

from factcheck import Source, check, find_mentions


def read(text: str) -> list[tuple[str, tuple[int, ...], str | None]]:
    found = find_mentions(Source("a", text), kinds={"quantity"})
    return [(each.text, tuple(map(int, each.quantity.figures)), each.quantity.unit) for each in found]


TENS = [
    ("The driver, in her mid-40s, was hurt.", "mid-40s", (43, 47), "year_of_age"),
    ("The driver, in her mid 40s, was hurt.", "mid 40s", (43, 47), "year_of_age"),
    ("A man in his early 60s fell.", "early 60s", (60, 63), "year_of_age"),
    ("The twins are in their mid-to-late 30s.", "mid-to-late 30s", (33, 39), "year_of_age"),
    ("A man in his 60s fell.", "60s", (60, 69), "year_of_age"),
    ("She is in her 40's now.", "40's", (40, 49), "year_of_age"),
    ("She is in her late thirties now.", "late thirties", (36, 39), "year_of_age"),
    ("Arn won a mid-90s percent share.", "mid-90s percent", (93, 97), "percent"),
    ("It will be in the low 30s Celsius.", "low 30s Celsius", (30, 33), "celsius"),
    ("Temperatures will climb to the mid-30s.", "mid-30s", (33, 37), "degree"),
    ("Highs in the upper 80s are due.", "upper 80s", (86, 89), "degree"),
    ("Oil fell to the low $40s a barrel.", "low $40s a barrel", (40, 43), "USD/barrel"),
    ("The share trades in the mid-$20s.", "mid-$20s", (23, 27), "USD"),
]


@pytest.mark.parametrize(("text", "words", "figures", "unit"), TENS)
def test_a_ten_with_an_owner_or_a_unit_is_read(text: str, words: str, figures: tuple[int, ...], unit: str) -> None:
    assert read(text) == [(words, figures, unit)]


DECADES = [
    "A mid-90s hit was sung.",
    "In the mid-90s the town grew.",
    "In the 80s the town grew.",
    "They sang tunes of the '80s.",
    "Back in the late eighties they sang.",
    "Temperatures in the 80s were lower.",
    "They moved into a 30s bungalow.",
    "Cars of the 1970s rust.",
    "The pre-2010 rules and the mid-2010 report differ.",
]


@pytest.mark.parametrize("text", DECADES)
def test_a_decade_of_years_is_no_amount(text: str) -> None:
    assert read(text) == []


def test_a_part_of_a_ten_reaches_further_than_it_is_read() -> None:
    (mention,) = find_mentions(Source("a", "A man in his mid-40s fell."), kinds={"quantity"})
    value = mention.quantity
    assert [value.low, value.typical_low, value.typical_high, value.high] == [*map(Decimal, (42, 43, 47, 48))]
    assert value.label == "43 to 47 years old"


@pytest.mark.parametrize(("age", "relation"), [("a 44-year-old", "compatible"), ("a 61-year-old", "contradictory")])
def test_an_age_by_its_ten_is_laid_beside_an_age_in_years(age: str, relation: str) -> None:
    one, two = (
        next(iter(find_mentions(Source("a", f"Police found {words}."), kinds={"quantity"}))).quantity
        for words in ("a man in his mid-40s", age)
    )
    assert str(one.relation(two)) == relation


def test_the_span_and_the_source_of_a_ten_stay_as_written() -> None:
    sources = [Source(name, f"In Norvik, oil fell to the low $40s a barrel, {name} said.") for name in "ab"]
    assert not check(sources).conflicts
