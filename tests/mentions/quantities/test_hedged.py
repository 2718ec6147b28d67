"""How an amount is meant: verbs that pass a mark, degrees, ages, and bounds in brackets."""

import pytest

from factcheck import Source, find_mentions


def read(text: str) -> list[tuple[str, str, str | None]]:
    found = find_mentions(Source("a", text), kinds={"quantity"})
    return [(mention.text, mention.value.modifier, mention.value.unit) for mention in found]


HEDGED = [
    ("The channel passed 3 billion viewers in May.", "passed 3 billion viewers", "more_than"),
    ("Membership crossed 40,000 at last.", "crossed 40,000", "more_than"),
    ("Unemployment has breached 10 percent.", "breached 10 percent", "more_than"),
    ("Bookings will top 2 million.", "top 2 million", "more_than"),
    ("Bookings crossed the 1 million mark.", "crossed the 1 million", "more_than"),
    ("The count rose above the 5,000 threshold.", "above the 5,000", "more_than"),
    ("It cost a fraction over $3 million.", "a fraction over $3 million", "just_over"),
    ("They sold comfortably more than 300 boats.", "comfortably more than 300 boats", "well_over"),
    ("A tad under 40 people came.", "A tad under 40 people", "just_under"),
    ("The tank holds narrowly less than 90 litres.", "narrowly less than 90 litres", "just_under"),
    ("The climb took barely 20 minutes.", "barely 20 minutes", "about"),
    ("Scarcely 40 people came.", "Scarcely 40 people", "about"),
    ("It was perhaps 40 miles away.", "perhaps 40 miles", "about"),
    ("The trial ran the better part of three years.", "the better part of three years", "nearly"),
    ("Trees taller than 40 metres fell.", "taller than 40 metres", "more_than"),
    ("The yard has 40 staff and counting.", "40 staff and counting", "at_least"),
    ("There were an average of 14 calls.", "an average of 14 calls", "none"),
]


@pytest.mark.parametrize(("text", "words", "modifier"), HEDGED)
def test_words_that_bound_a_figure_are_its_modifier(text: str, words: str, modifier: str) -> None:
    assert [found[:2] for found in read(text)] == [(words, modifier)]


PLAIN = [
    ("The council passed 12 laws.", "12 laws"),
    ("The House passed $60 billion in aid.", "$60 billion"),
    ("The top 2,000 firms grew.", "2,000 firms"),
    ("She crossed 3,000 km of desert.", "3,000 km"),
    ("The fund fell to the 5,000 mark.", "5,000"),
    ("He hardly ate for three days.", "three days"),
]


@pytest.mark.parametrize(("text", "words"), PLAIN)
def test_a_verb_that_passes_no_mark_is_no_modifier(text: str, words: str) -> None:
    assert read(text)[0][:2] == (words, "none")


AGES = [
    ("Swimmers under the age of 12 pay nothing.", "less_than"),
    ("Those over the age of 65 may stay.", "more_than"),
    ("People younger than 12 stayed out.", "less_than"),
    ("No one older than 70 came.", "more_than"),
    ("Boys no younger than 14 may enter.", "at_least"),
    ("At the age of 12 she left.", "none"),
]


@pytest.mark.parametrize(("text", "modifier"), AGES)
def test_a_bound_of_age_is_one_of_years(text: str, modifier: str) -> None:
    assert [found[1:] for found in read(text)] == [(modifier, "year_of_age")]


@pytest.mark.parametrize("text", ["at least 30 tonnes (66,000 pounds)", "at least 30 tonnes, or 66,000 pounds"])
def test_pounds_beside_another_weight_are_a_weight(text: str) -> None:
    assert [found[1:] for found in read(text)] == [("at_least", "tonne"), ("at_least", "pound")]


def test_pounds_beside_another_sum_are_a_sum() -> None:
    assert [found[2] for found in read("It cost 66,000 pounds (80,000 euros).")] == ["GBP", "EUR"]
    assert [found[2] for found in read("He paid 66,000 pounds.")] == ["GBP"]


def test_a_bound_before_a_figure_is_of_that_figure() -> None:
    assert read("They were above 1000 and below 1500.") == [("above 1000 and below 1500", "between", None)]


DENIED = [
    ("They cannot afford to lose more than two votes.", "at_most"),
    ("The party can't lose more than two votes.", "at_most"),
    ("The rescue did not take more than two hours.", "at_most"),
    ("The council has never paid more than 30 euros.", "at_most"),
    ("The hall cannot hold fewer than 300 people.", "at_least"),
    ("The rent did not rise by more than 2 percent.", "at_most"),
    ("They lost more than two votes.", "more_than"),
    ("It has not rained for more than 40 days.", "more_than"),
    ("The bridge has not been used in more than 20 years.", "more_than"),
    ("Police did not rule out that more than ten men fled.", "more_than"),
    ("It was not because more than 20 people came.", "more_than"),
    ("He did not leave until more than 20 people came.", "more_than"),
    ("They did not know that more than 20 people had come.", "more_than"),
    ("He did not stay. More than 20 people left.", "more_than"),
]


@pytest.mark.parametrize(("text", "modifier"), DENIED)
def test_a_bound_that_is_denied_is_turned_round(text: str, modifier: str) -> None:
    assert [found[1] for found in read(text)] == [modifier]
