"""Quantities in prose: what is found, where, and what it means."""

import subprocess
import sys
from decimal import Decimal
from pathlib import Path

import pytest

from factcheck import Source, ValueTextError, find_mentions, parse_quantity
from factcheck.mentions import find
from factcheck.mentions.mention import Reading
from factcheck.mentions.quantities import find_quantities
from factcheck.settings import DEFAULT


def found(text: str) -> list[str]:
    return [mention.text for mention in find_quantities(Reading(source=Source("a", text)), DEFAULT)]


def only(text: str):
    values = [mention.value for mention in find_quantities(Reading(source=Source("a", text)), DEFAULT)]
    assert len(values) == 1, values
    return values[0]


AMOUNTS = [
    ("12,000", "12000", None),
    ("12 000", "12000", None),
    ("12\u202f000", "12000", None),
    ("3,456,789.5", "3456789.5", None),
    ("70.7", "70.7", None),
    ("twelve thousand", "12000", None),
    ("one hundred and five", "105", None),
    ("two million three hundred and four thousand and six", "2304006", None),
    ("seventy-two hundred", "7200", None),
    ("1.2 million", "1200000", None),
    ("half a million", "500000", None),
    ("a million and a half", "1500000", None),
    ("two and a half million", "2500000", None),
    ("two and a half", "2.5", None),
    ("2 1/2", "2.5", None),
    ("7½", "7.5", None),
    ("three dozen", "36", None),
    ("half a dozen", "6", None),
    ("a score", "20", None),
    ("minus five", "-5", None),
    ("nine point nought four", "9.04", None),
    ("6.5x10^3", "6500", None),
    ("15k", "15000", None),
    ("7 lakh", "700000", None),
    ("two-fifths", "0.4", "share"),
    ("three quarters", "0.75", "share"),
    ("one in four", "0.25", "share"),
    ("seven out of ten", "0.7", "share"),
    ("¾", "0.75", "share"),
    ("a quarter of a million", "250000", None),
    ("48%", "48", "percent"),
    ("48 per cent", "48", "percent"),
    ("4 percentage points", "4", "percentage_point"),
    ("25 basis points", "25", "basis_point"),
    ("$4.5 million", "4500000", "USD"),
    ("US$4.5m", "4500000", "USD"),
    ("€3bn", "3000000000", "EUR"),
    ("£20", "20", "GBP"),
    ("USD 5 million", "5000000", "USD"),
    ("5 million USD", "5000000", "USD"),
    ("40 Swiss francs", "40", "CHF"),
    ("C$30", "30", "CAD"),
    ("50 pence", "50", "penny"),
    ("-$7", "-7", "USD"),
    ("$60 a barrel", "60", "USD/barrel"),
    ("6,000 barrels per day", "6000", "barrel/day"),
    ("90 km/h", "90", "kilometre_per_hour"),
    ("5 miles", "5", "mile"),
    ("a 3-inch", "3", "inch"),
    ("12 square kilometres", "12", "square_kilometre"),
    ("70.7 F", "70.7", "fahrenheit"),
    ("21 degrees Celsius", "21", "celsius"),
    ("-4°C", "-4", "celsius"),
    ("5 feet 6 inches", "5.5", "foot"),
    ("a 33-year-old", "33", "year_of_age"),
    ("aged 33", "33", "year_of_age"),
    ("three days", "3", "day"),
    ("a year and a half", "1.5", "year"),
    ("weeklong", "1", "week"),
    ("fourfold", "4", "multiple"),
    ("twenty-first", "21", "ordinal"),
    ("11th", "11", "ordinal"),
]


@pytest.mark.parametrize(("text", "figure", "unit"), AMOUNTS)
def test_amount_has_its_figure_and_unit(text: str, figure: str, unit: str | None) -> None:
    value = parse_quantity(text)
    assert value.figures == (Decimal(figure),)
    assert value.unit == unit


RANGES = [
    ("between 10 and 12 thousand", "10000", "12000", None),
    ("10-12 thousand", "10000", "12000", None),
    ("$10-20 million", "10000000", "20000000", "USD"),
    ("$1.2-1.5bn", "1200000000", "1500000000", "USD"),
    ("from 50 to 80%", "50", "80", "percent"),
    ("8- to 16-metre", "8", "16", "metre"),
    ("five or six", "5", "6", None),
    ("40 ± 3", "37", "43", None),
    ("between 500 and 2 million", "500", "2000000", None),
    ("more than 10 but fewer than 20", "10", "20", None),
    ("5km-10km", "5", "10", "kilometre"),
]


@pytest.mark.parametrize(("text", "low", "high", "unit"), RANGES)
def test_range_has_both_ends(text: str, low: str, high: str, unit: str | None) -> None:
    value = parse_quantity(text)
    assert (value.modifier, value.figures, value.unit) == ("between", (Decimal(low), Decimal(high)), unit)
    assert (value.low, value.high) == (Decimal(low), Decimal(high))


HEDGED = [
    ("Some 900 people fled.", "Some 900 people", "about"),
    ("An estimated 900 people fled.", "An estimated 900 people", "about"),
    ("It killed 900 or so people.", "900 or so people", "about"),
    ("It killed 900 people or more.", "900 people or more", "at_least"),
    ("It drew 900-plus runners.", "900-plus runners", "more_than"),
    ("No more than 900 people fled.", "No more than 900 people", "at_most"),
    ("Not fewer than 900 people fled.", "Not fewer than 900 people", "at_least"),
    ("As many as 900 people fled.", "As many as 900 people", "up_to"),
    ("More than about 900 people fled.", "More than about 900 people", "more_than"),
    ("Just shy of 900 people fled.", "Just shy of 900 people", "nearly"),
    ("Well over $900 was lost.", "Well over $900", "well_over"),
    ("They talked about two issues.", "two issues", "none"),
    ("They worked over two days.", "over two days", "more_than"),
    ("The talks ran over two days.", "two days", "none"),
    ("It was up to the two ministers to act.", "two ministers", "none"),
    ("All 900 people fled.", "All 900 people", "exact"),
]


@pytest.mark.parametrize(("text", "words", "modifier"), HEDGED)
def test_hedge_is_read_with_its_span(text: str, words: str, modifier: str) -> None:
    mentions = list(find_quantities(Reading(source=Source("a", text)), DEFAULT))
    assert [(mention.text, mention.value.modifier) for mention in mentions] == [(words, modifier)]


NOTHING = [
    "The F-16 and the Su-35 met near the A320.",
    "COVID-19 and the G7 filled the news.",
    "They flew on a Boeing 747 to Channel 4.",
    "See No. 10 and section 12, page 7.",
    "Write to desk24@news7.example or www.news24.example/2024/5.",
    "Call +1-202-555-0143 or 202-555-0143.",
    "They met at 10:30 am, at 6pm and at 17.45 GMT.",
    "It was one of the worst days, at first.",
    "On the one hand no one came.",
    "He is second to none, a third party said.",
    "She lives at 14 Elm Street.",
    "It began in 1987 and ended in 2003.",
    "No Kwang-chol spoke in May.",
    "5G phones sell well.",
    "They had a dispute about Section 230.",
    "Version 2.4.1 shipped.",
    "The couple married in the first half.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_counts_nothing_is_left_alone(text: str) -> None:
    assert found(text) == []


COUNTED = [
    ("More than 10,000 North Korean soldiers left.", "North Korean soldiers", "soldier", "troops"),
    ("Dozens of homes burned.", "homes", "home", "home"),
    ("They found 12 dead.", "dead", "dead", "killed"),
    ("Three people were killed.", "people", "person", "person"),
    ("Six wounded servicemen returned.", "wounded servicemen", "serviceman", "troops"),
    ("One police officer died.", "police officer", "officer", "police"),
    ("There were 600 COVID-19 cases.", "COVID-19 cases", "case", "case"),
    ("They sank 4 warships.", "warships", "warship", "warship"),
]


@pytest.mark.parametrize(("text", "noun", "head", "noun_class"), COUNTED)
def test_counted_noun_has_head_and_class(text: str, noun: str, head: str, noun_class: str) -> None:
    value = only(text)
    assert (value.noun, value.head, value.noun_class) == (noun, head, noun_class)


def test_votes_keep_their_parts() -> None:
    text = "The motion passed with 390 votes in favor, 135 against and 52 abstentions."
    mentions = list(find_quantities(Reading(source=Source("a", text)), DEFAULT))
    assert [mention.text for mention in mentions] == ["390 votes in favor", "135 against", "52 abstentions"]
    assert [mention.value.role for mention in mentions] == ["for", "against", "abstained"]
    assert {mention.value.noun_class for mention in mentions} == {"vote"}


def test_score_is_two_exact_figures() -> None:
    values = [m.value for m in find_quantities(Reading(source=Source("a", "Rovers won 3-1 at home.")), DEFAULT)]
    assert [(v.figures[0], v.role) for v in values] == [(3, "first score"), (1, "second score")]


CHANGES = [
    ("Prices rose by 5%.", "rise"),
    ("Prices rose 5%.", "rise"),
    ("Prices rose to 5%.", None),
    ("A 5% drop followed.", "fall"),
    ("Shares were down 3 percent.", "fall"),
    ("Unemployment stood at 5%.", None),
]


@pytest.mark.parametrize(("text", "change"), CHANGES)
def test_change_is_told_from_level(text: str, change: str | None) -> None:
    mentions = list(find_quantities(Reading(source=Source("a", text)), DEFAULT))
    assert mentions[-1].value.change == change


def test_known_sets_are_definite() -> None:
    assert only("The two nations agreed.").definite
    assert not only("Two nations agreed.").definite


def test_dates_are_no_quantities() -> None:
    reading = find(Source("a", "On November 29, 2024, and again three days later, 40 ships left."))
    assert [mention.text for mention in reading.of_kind("quantity")] == ["40 ships"]


@pytest.mark.parametrize("text", ["", "troops", "in May", "5 men and 7 women", "the F-16 jet fighter"])
def test_what_is_no_quantity_is_refused(text: str) -> None:
    with pytest.raises(ValueTextError, match="is no quantity"):
        parse_quantity(text)


@pytest.mark.parametrize(
    ("text", "low", "high"), [("several", 2, 20), ("most", Decimal("0.5"), 1), ("dozens", 12, 120)]
)
def test_words_without_figure_have_bounds(text: str, low: Decimal, high: Decimal) -> None:
    value = parse_quantity(text)
    assert (value.modifier, value.low, value.high) == ("vague", low, high)


UNITS_OF_NEWS = (
    "8,500 rpm, 40 mpg, 5 kHz, 3 mSv, 3 µSv/h, 14 mGy, 500 Bq/kg, 1.7 eV, 250 kPa, 90 kN, 400 Nm, 600 cfs, 12 lx"
)


def test_ordinary_news_never_loads_the_library_of_units() -> None:
    script = (
        "import sys; from pathlib import Path; from factcheck import Source, check; "
        "texts = [Path(name).read_text(encoding='utf-8') for name in sys.argv[2:]] + [sys.argv[1]]; "
        "check([Source(str(number), text) for number, text in enumerate(texts)]); "
        "print('quantulum3' in sys.modules)"
    )
    names = [str(path) for path in sorted(Path(__file__).parents[2].glob("seeds/*.txt"))]
    command = [sys.executable, "-c", script, UNITS_OF_NEWS, *names]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert len(names) == 5
    assert done.stdout.strip() == "False"


def test_rare_symbols_are_named_by_the_library_of_units() -> None:
    assert parse_quantity("14 Wb").unit == "weber"
    assert parse_quantity("1.7 fb").figures == (Decimal("1.7"),)


@pytest.mark.parametrize("text", ["call 555-1234 now", "at 555-0100."])
def test_a_telephone_number_is_no_range(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize("text", ["dozens", "It hurt DOZENS", "thousands"])
def test_a_vague_amount_may_end_the_text(text: str) -> None:
    assert len(found(text)) == 1


@pytest.mark.parametrize(("text", "figure"), [("41/2 months", "4.5"), ("23/4 inches", "2.75"), ("11/2 hours", "1.5")])
def test_a_mixed_number_may_lose_its_space(text: str, figure: str) -> None:
    assert parse_quantity(text).figures == (Decimal(figure),)


ENDS = [
    ("Between 5 and 10 km of road are closed.", ["5", "10 km"], ["5", "10"]),
    ("They want 10 to 12 thousand.", ["10", "12 thousand"], ["10000", "12000"]),
    ("Between 20 and 10 men left.", ["20", "10"], ["20", "10"]),
    ("It takes twenty-five to thirty-two days.", ["twenty-five", "thirty-two days"], ["25", "32"]),
    ("They want $5-$10 for it.", ["$5", "$10"], ["5", "10"]),
    ("More than 10 but fewer than 20 ships came.", ["More than 10", "fewer than 20 ships"], ["10", "20"]),
    ("Two or three men left.", [], []),
    ("About 12 men left.", [], []),
]


@pytest.mark.parametrize(("text", "words", "figures"), ENDS)
def test_a_range_keeps_its_ends_as_written(text: str, words: list[str], figures: list[str]) -> None:
    (mention,) = find_quantities(Reading(source=Source("a", text)), DEFAULT)
    assert [end.text for end in mention.ends] == words
    assert [str(end.quantity.figures[0]) for end in mention.ends] == figures
    assert {end.quantity.unit for end in mention.ends} <= {mention.quantity.unit}
    assert all(text[end.place.start : end.place.end] == end.text for end in mention.ends)


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Ann Holm, who is 33, spoke.", "33"),
        ("Brandner died in Vienna on Wednesday at 84.", "84"),
        ("The ship, which is 33, was sold.", None),
        ("He was 12 of 40.", None),
        ("The shares closed at 84.", None),
    ],
)
def test_a_clause_on_a_person_ends_in_an_age(text: str, age: str | None) -> None:
    found = [each.quantity.unit for each in find_mentions(Source("s", text)) if each.value.kind == "quantity"]
    assert ("year_of_age" in found) is (age is not None)
