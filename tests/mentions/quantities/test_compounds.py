"""Measures in two units, products and chances of two figures."""

import pytest

from factcheck import Source, find_mentions


def read(text: str) -> list[tuple[float, str | None]]:
    found = find_mentions(Source("a", text), kinds={"quantity"})
    return [(round(float(mention.value.figures[0]), 4), mention.value.unit) for mention in found]


ONE = [
    ("The run is 8 km, 400 metres.", 8.4, "kilometre"),
    ("The board is 2m 40cm long.", 2.4, "metre"),
    ("The flight took 2 hours, 14 minutes and 5 seconds.", 8045, "second"),
    ("The fish weighed 3 pounds, 4 ounces.", 52, "ounce"),
    ("He weighs 11 stone 4 pounds.", 158, "pound"),
    ("He weighs 11st 4lb now.", 158, "pound"),
    ("A tower of 3 feet, 6 inches stood.", 3.5, "foot"),
    ("She is 6ft 2in tall.", 6.1667, "foot"),
    ("She is 6ft 2 tall.", 6.1667, "foot"),
    ("He is 6'2\" tall.", 6.1667, "foot"),
    ("It lasted two years and three months.", 27, "month"),
    ("They got five years, six months.", 66, "month"),
    ("It lasted a year and three months.", 15, "month"),
    ("They flew for an hour and 20 minutes.", 80, "minute"),
]


@pytest.mark.parametrize(("text", "figure", "unit"), ONE)
def test_a_measure_in_two_units_is_one(text: str, figure: float, unit: str) -> None:
    assert read(text) == [(figure, unit)]


TWO = [
    ("Bags of 1 kg, 500 g and 250 g are sold.", [1, 500, 250]),
    ("He fell 8 km, 400 metres short of it.", [8, 400]),
    ("She drank 2 litres, 300 ml more than he did.", [2, 300]),
    ("It lasts between two years and six months.", [2, 6]),
    ("It lasted a year and a day.", []),
    ("The 4x400m relay was won.", [4, 400]),
    ("The 4 x 100 metres relay was won.", [4, 100]),
    ("They ran 3 × 5 km.", [3, 5]),
    ("She won the 4×100m.", [4, 100]),
    ("Take 2 x 50 mg.", [2, 50]),
]


@pytest.mark.parametrize(("text", "figures"), TWO)
def test_amounts_by_themselves_stay_two(text: str, figures: list[float]) -> None:
    assert [figure for figure, _ in read(text)] == figures


@pytest.mark.parametrize("text", ["A 4x4 drove off.", "Screens of 1920x1080 came.", "The 2in1 cable broke."])
def test_names_with_a_sign_of_times_are_no_amounts(text: str) -> None:
    assert read(text) == []


CHANCES = [
    ("One in every five people left.", 0.2),
    ("Four in every 10 people left.", 0.4),
    ("One out of every five drivers left.", 0.2),
    ("It was a 1-in-100 chance.", 0.01),
    ("It was a one-in-five chance.", 0.2),
    ("It was a one in ten chance.", 0.1),
]


@pytest.mark.parametrize(("text", "share"), CHANCES)
def test_a_chance_is_a_share(text: str, share: float) -> None:
    assert read(text) == [(share, "share")]


def test_one_tied_to_other_words_is_no_chance() -> None:
    assert read("An all-new, one-in-all plan.") == []
