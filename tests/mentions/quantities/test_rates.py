"""How many are counted for so many of others."""

import pytest

from factcheck import Source, check, find_mentions


def read(text: str) -> list[tuple[str, str, str | None]]:
    found = find_mentions(Source("a", text), kinds={"quantity"})
    return [(mention.text, str(mention.quantity.figures[0]), mention.quantity.unit) for mention in found]


RATES = [
    ("The illness struck 12 per 100,000 people.", "12 per 100,000 people", "12", "/100000 person"),
    ("It struck 12 per 100,000 inhabitants.", "12 per 100,000 inhabitants", "12", "/100000 person"),
    ("The rate stood at 7 per 100,000.", "7 per 100,000", "7", "/100000"),
    ("Tarnow had 12 deaths per 1,000 births.", "12 deaths per 1,000 births", "12", "/1000 birth"),
    ("It had 5.4 deaths in every 1,000 live births.", "5.4 deaths in every 1,000 live births", "5.4", "/1000 birth"),
    ("One fault for every 50,000 doses was seen.", "One fault for every 50,000 doses", "1", "/50000 dose"),
    ("Norvik has 1.2 cases per million.", "1.2 cases per million", "1.2", "/1000000"),
    ("Norvik has four new cases per thousand pupils.", "four new cases per thousand pupils", "4", "/1000 student"),
    ("The van uses 6.4 litres per 100km.", "6.4 litres per 100km", "6.4", "litre/100 kilometre"),
    ("It had 4 cases of measles per million people.", "4 cases of measles per million people", "4", "/1000000 person"),
    ("Water costs $12 per 1,000 litres.", "$12 per 1,000 litres", "12", "USD/1000 litre"),
    ("She scores 0.5 goals per 90 minutes.", "0.5 goals per 90 minutes", "0.5", "/90 minute"),
]


@pytest.mark.parametrize(("text", "words", "figure", "unit"), RATES)
def test_a_rate_is_one_quantity(text: str, words: str, figure: str, unit: str) -> None:
    assert read(text) == [(words, figure, unit)]


NO_RATES = [
    ("Two jobs for every three lost were new.", [None, None]),
    ("Some 12 percent per 100 homes was odd.", ["percent", None]),
    ("Seats cost 10 euros per 2 tickets.", ["EUR", None]),
    ("They made 3 cuts. Per 100 homes it was little.", [None, None]),
    ("The cost per million is low, said all 12.", [None]),
    ("It rose 12 per cent.", ["percent"]),
    ("The air held 12 parts per million.", ["part_per_million"]),
    ("One in every 5 homes is cold.", ["share"]),
]


@pytest.mark.parametrize(("text", "units"), NO_RATES)
def test_other_amounts_stay_what_they_are(text: str, units: list[str | None]) -> None:
    assert [unit for _, _, unit in read(text)] == units


def test_a_range_of_a_rate_keeps_both_ends_in_its_unit() -> None:
    text = "Between 10 and 12 cases per 100,000 people were found."
    (mention,) = find_mentions(Source("a", text), kinds={"quantity"})
    assert mention.quantity.modifier == "between"
    assert [end.quantity.unit for end in mention.ends] == ["/100000 person"] * 2


def test_the_hedge_and_the_noun_of_a_rate_are_kept() -> None:
    (mention,) = find_mentions(Source("a", "More than 300 deaths per 100,000 people came."), kinds={"quantity"})
    assert (mention.quantity.modifier, mention.quantity.noun) == ("more_than", "deaths")


RELATIONS = [
    ("rose to 312 per 100,000 people", "rose to 31.2 per 10,000 residents", ["equivalent"]),
    ("rose to 312 per 100,000 people", "rose to 412 per 100,000 people", ["contradictory"]),
    ("rose to 312 per 100,000 people", "rose to 412 per 100,000 births", []),
    ("rose to 312 per 100,000 people", "rose to 412", []),
]


@pytest.mark.parametrize(("one", "two", "relations"), RELATIONS)
def test_rates_are_compared_for_as_many_of_one_kind(one: str, two: str, relations: list[str]) -> None:
    texts = (f"The incidence in Norvik {stated}." for stated in (one, two))
    report = check([Source(name, text) for name, text in zip("ab", texts, strict=True)])
    assert [str(finding.relation) for finding in report.findings] == relations
