"""What a link shows: its share of right ones, the strongest reasons, and what in the texts says so."""

import pytest

from factcheck import PreparedSource, Source
from factcheck.linkage.figures import Article
from factcheck.linkage.reasons import reasons
from factcheck.linkage.side import Side
from factcheck.linkage.weights import right_of_100
from factcheck.settings import DEFAULT


def side(text: str, name: str) -> Side:
    found = PreparedSource(Source(name, text)).found(DEFAULT)
    claims = found.source_claims(frozenset()).claims
    article = Article(found.wording, [claim for claim in claims if claim.thing == "figure"])
    return Side(article.figures[0], article)


def shown(one: str, other: str, *levels: str, band: str = "warning") -> tuple[str, ...]:
    return reasons(levels, side(one, "wire"), side(other, "desk"), band=band)


BOATS = "Some 41 boats sank in the bay of Arn at dawn."
SHIPS = "Off the bay of Arn 34 boats sank."


@pytest.mark.parametrize(
    ("level", "one", "other", "detail"),
    [
        ("noun: same", BOATS, SHIPS, "(“boats”)"),
        ("near_words: two", BOATS, SHIPS, "(“sank”)"),
        ("words: most", BOATS, SHIPS, "(“boats”, “sank”, “Arn”, “bay”; sentence 1 of wire, sentence 1 of desk)"),
        ("words: hardly any", BOATS, "Voters chose 14 judges.", "(sentence 1 of wire, sentence 1 of desk)"),
        (
            "elsewhere: one",
            BOATS,
            f"{SHIPS} The other 41 boats came home.",
            "(“41 boats”, sentence 2 of desk)",
        ),
        ("position: below", BOATS, SHIPS, "(sentence 1 of wire, sentence 1 of desk)"),
        ("foreign_names: 3", BOATS, "Some 34 boats sank off Marwick.", "(Arn, Marwick)"),
        ("years: one-sided", "In 1998 41 boats sank.", SHIPS, "(1998 / none)"),
        ("closeness: hardly apart", BOATS, SHIPS, "amounts within 5 percent"),
    ],
)
def test_a_reason_shows_what_in_the_texts_says_so(level: str, one: str, other: str, detail: str) -> None:
    assert any(detail in line for line in shown(one, other, level))


def test_three_reasons_for_and_two_against_are_shown_the_strongest_first() -> None:
    levels = (
        "noun: same", "sole: both", "near_words: two", "elsewhere: neither",
        "words: hardly any", "position: below", "slip: none", "precision: 1",
    )  # fmt: skip
    for_it, against = shown(BOATS, SHIPS, *levels)
    assert for_it.count(";") == 2
    assert against.count("hardly a word") == 1
    assert "exact" not in for_it


@pytest.mark.parametrize("band", ["error", "warning", "possible"])
def test_the_share_of_right_ones_is_that_of_the_band(band: str) -> None:
    line = shown(BOATS, SHIPS, "noun: same", band=band)[0]
    assert f"right in {right_of_100(band)} of 100 such pairs" in line
    assert line.startswith("possibly one question") is (band == "possible")


def test_no_share_is_shown_of_equal_figures_which_none_was_measured_on() -> None:
    assert "right in" not in shown(BOATS, BOATS, "closeness: equal", "noun: same")[0]
