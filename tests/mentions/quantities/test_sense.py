"""What counts and what does not: years, pronouns, decimals in words, numbers of persons."""

import pytest

from factcheck import Source, find_mentions


def read(text: str) -> list[float]:
    found = find_mentions(Source("a", text), kinds={"quantity"})
    return [float(figure) for mention in found for figure in mention.value.figures]


READ = [
    ("The rate rose from one point two to one point four percent.", [1.2, 1.4]),
    ("The shelf is one point two metres wide.", [1.2]),
    ("A baker's dozen of rolls was left.", [13]),
    ("A dozen rolls were left.", [12]),
    ("At least one ship sank.", [1]),
    ("Losses grew to 2130.", [2130]),
    ("It grew from 1000 to 1200.", [1200]),
    ("They left before 9 boats came, and not until 5 had sunk.", [9, 5]),
    ("It was 40 before 13.", [40, 13]),
    ("Marn (31) had more boats than Arn (12).", [31, 12]),
]


@pytest.mark.parametrize(("text", "figures"), READ)
def test_what_counts_is_read(text: str, figures: list[float]) -> None:
    assert read(text) == figures


SILENT = [
    "Wearing the same one twice is bad luck.",
    "The red one fell.",
    "At one point he left.",
    "The plan runs to 2130.",
    "The lease lasts to 2075.",
    "Coins from A.D. 1100 to 1340 were found.",
    "The house ruled from 1340 to 1500.",
    "Keeper Una Marsh (31) waves.",
    "The blaze began before 9.",
    "The bar is open until eight, and the kitchen till 5.",
]


@pytest.mark.parametrize("text", SILENT)
def test_what_counts_nothing_is_left_alone(text: str) -> None:
    assert read(text) == []


MONEY = [
    ("The fine was 412 million crowns.", "crown"),
    ("It pays a dividend of 7.50 crowns per share.", "crown/share"),
    ("The widow was paid 20,000 soles.", "PEN"),
    ("The bridge cost 900 million guaranies.", "PYG"),
    ("Rents rose to 5,000 quetzales.", "GTQ"),
    ("She won two crowns and three titles.", None),
    ("The dentist fitted three crowns.", None),
    ("They caught 20 soles and a crab.", None),
]


@pytest.mark.parametrize(("text", "unit"), MONEY)
def test_currencies_that_are_other_words_too_are_read_by_their_size(text: str, unit: str | None) -> None:
    assert find_mentions(Source("a", text), kinds={"quantity"})[0].value.unit == unit
