"""What a claim of a figure is compared by."""

from decimal import Decimal

import pytest

from factcheck import PreparedSource, Source
from factcheck.linkage.counted import digits_of, factor_of, family_of, family_told, kinds_of_noun, noun_of
from factcheck.settings import DEFAULT


@pytest.mark.parametrize(
    ("text", "family", "noun", "amount"),
    [
        ("They walked 12 miles.", "length", "mile", "19312.128"),
        ("They lost 12 boats.", "count", "boat", "12"),
        ("They paid $12.50.", "USD", "USD", "12.50"),
        ("They pay $12 a year.", "USD", "USD/year", "12"),
        ("Ann Doyle, 41, left.", "year_of_age", "year_of_age", "41"),
        ("Some 12 percent left.", "percent", "percent", "12"),
        ("A quarter of them left.", "percent", "share", "25"),
    ],
)
def test_a_figure_has_a_family_a_noun_and_an_amount(text: str, family: str, noun: str, amount: str) -> None:
    claims = PreparedSource(Source("a", text)).found(DEFAULT).source_claims().claims
    claim = next(each for each in claims if each.thing == "figure")
    assert (family_of(claim), noun_of(claim)) == (family, noun)
    assert claim.mention.quantity.figures[0] * factor_of(claim) == Decimal(amount)


def test_digits_are_significant_ones() -> None:
    claims = (
        PreparedSource(Source("a", "They lost 12,000 boats and 0.50 metres.")).found(DEFAULT).source_claims().claims
    )
    assert [digits_of(each.mention.quantity.figures[0]) for each in claims if each.thing == "figure"] == ["12", "5"]


def test_people_of_two_names_are_of_one_kind() -> None:
    claims = PreparedSource(Source("a", "They lost 12 soldiers. They lost 14 troops.")).found(DEFAULT)
    first, second = (each for each in claims.source_claims().claims if each.thing == "figure")
    assert kinds_of_noun(first) & kinds_of_noun(second)


@pytest.mark.parametrize(
    ("text", "attribute", "currency", "family"),
    [
        ("It turned over 1.6 billion.", "revenue", "EUR", "EUR"),
        ("It turned over 1.6 billion.", "revenue", None, "count"),
        ("It turned over 1.6 billion dollars.", "revenue", "EUR", "USD"),
        ("It sold 16,000 cars.", "revenue", "EUR", "count"),
        ("Turnout was 61.", "turnout", "EUR", "count"),
        ("She turned 77.", "age", "EUR", "year_of_age"),
        ("Some 77 drowned.", "killed", "EUR", "count"),
    ],
)
def test_what_a_bare_figure_tells_says_its_unit(text: str, attribute: str, currency: str | None, family: str) -> None:
    claims = PreparedSource(Source("a", text)).found(DEFAULT).source_claims().claims
    claim = next(each for each in claims if each.thing == "figure")
    assert family_told(claim, attribute, currency) == family
