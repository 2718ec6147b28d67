"""How two quantities stand, why, and the table of hedges in the docs."""

from decimal import Decimal
from pathlib import Path

import pytest
from pydantic import TypeAdapter

from factcheck import parse_quantity
from factcheck.lexicon import table
from factcheck.values import AnyValue
from factcheck.values.quantity import Quantity
from factcheck.values.quantity_words import amount
from factcheck.values.relation import Relation
from factcheck.values.units import convert

PAIRS = [
    ("about 4,000 soldiers", "roughly 4,000 troops", "same"),
    ("over 500", "more than 500", "same"),
    ("4,000", "four thousand", "same"),
    ("between 3 and 5 thousand", "3,000-5,000", "same"),
    ("just under 80", "nearly 80", "same"),
    ("4,000", "about 4,000", "equivalent"),
    ("4,000", "3,964", "equivalent"),
    ("$3.1 billion", "$3.14 billion", "equivalent"),
    ("two-thirds", "67%", "equivalent"),
    ("half", "50 percent", "equivalent"),
    ("5 miles", "8 km", "equivalent"),
    ("212 degrees F", "100 degrees C", "equivalent"),
    ("three days", "72 hours", "equivalent"),
    ("a dozen", "about 12", "equivalent"),
    ("nearly half", "47%", "compatible"),
    ("dozens", "45", "compatible"),
    ("several hundred", "420", "compatible"),
    ("more than 5,000", "5,100", "compatible"),
    ("between 20 and 30", "27", "compatible"),
    ("at least 3 dead", "4 dead", "compatible"),
    ("most", "60%", "compatible"),
    ("more than 30 dead", "at least 36 dead", "compatible"),
    ("more than two dozen", "31", "compatible"),
    ("more than 100 km/h", "120 km/h", "compatible"),
    ("more than 180,000 people", "nearly 200,000 people", "compatible"),
    ("at least 100 km", "up to 120 km", "compatible"),
    ("more than 30 dead", "44 dead", "discrepant"),
    ("more than 100 km/h", "130 km/h", "discrepant"),
    ("more than 20,000 homes", "nearly 30,000 homes", "discrepant"),
    ("at least 30 dead", "more than 40 dead", "discrepant"),
    ("more than 5,000", "some 6,000", "discrepant"),
    ("at least 40 dead", "48 dead", "discrepant"),
    ("up to 2,000", "2,150", "discrepant"),
    ("about 4,000", "4,300", "discrepant"),
    ("thousands", "1,200", "discrepant"),
    ("more than 5,000", "4,000", "contradictory"),
    ("fewer than 200", "260", "contradictory"),
    ("at most 30", "31", "contradictory"),
    ("at most 21", "at most 22", "discrepant"),
    ("at most 21", "no more than 21", "same"),
    ("at most 22", "21", "compatible"),
    ("4,000", "5,000", "contradictory"),
    ("390 votes", "391 votes", "contradictory"),
    ("dozens", "900", "contradictory"),
    ("a third", "half", "contradictory"),
    ("aged 33", "aged 34", "contradictory"),
    ("most", "40%", "contradictory"),
    ("$5 million", "€5 million", "incomparable"),
    ("3 percent", "3 percentage points", "incomparable"),
    ("3 percent", "3", "incomparable"),
    ("5 miles", "5 hours", "incomparable"),
    ("3rd", "3", "incomparable"),
    ("12 dead", "12 wounded", "incomparable"),
    ("390 votes in favor", "135 votes against", "incomparable"),
    ("a 5% rise", "5%", "compatible"),
    ("a 5% rise", "4%", "incomparable"),
    ("a 5% rise", "a 5% fall", "incomparable"),
]


@pytest.mark.parametrize(("one", "other", "relation"), PAIRS)
def test_two_quantities_stand_as_their_extents_say(one: str, other: str, relation: str) -> None:
    a, b = parse_quantity(one), parse_quantity(other)
    assert (a.relation(b), b.relation(a)) == (relation, relation)


def test_discrepancy_comes_with_arithmetic() -> None:
    found = parse_quantity("more than 10,000 soldiers").compare(parse_quantity("some 12,000 troops"))
    assert found.relation is Relation.DISCREPANT
    assert found.reason == (
        "“more than 10,000” allows 12,000, so both may be true; yet 12,000 is 20 % more than 10,000"
    )
    assert found.steps == (
        "more than 10,000: strictly anything above 10,000, usually understood as up to 10,500",
        "about 12,000: strictly 10,800 to 13,200, usually understood as 11,500 to 12,500",
        "12,000 − 10,000 = 2,000; 2,000 ÷ 10,000 = 20 %",
    )


def test_conversion_is_a_step() -> None:
    steps = parse_quantity("5 miles").compare(parse_quantity("20 km")).steps
    assert steps[0] == "20 kilometres = 12.427424 miles"


LABELS = [
    ("some 12,000 troops", "about 12,000"),
    ("$1.2bn", "$1.2 billion"),
    ("390 votes in favor", "390 in favor"),
    ("between 10 and 12 thousand", "10,000 to 12,000"),
    ("48 per cent", "48 percent"),
    ("two-thirds", "2/3"),
    ("dozens of homes", "dozens"),
    ("70.7 F", "70.7 °F"),
    ("a 33-year-old", "33 years old"),
    ("5 feet", "5 feet"),
    ("$60 a barrel", "$60 per barrel"),
    ("rose by 5%", "rise of 5 percent"),
]


@pytest.mark.parametrize(("text", "label"), LABELS)
def test_label_tells_the_quantity(text: str, label: str) -> None:
    assert parse_quantity(text).label == label


@pytest.mark.parametrize("text", ["about 12,000 troops", "dozens", "$1.2bn", "more than half", "a 5% rise", "several"])
def test_value_survives_json_and_is_hashable(text: str) -> None:
    value = parse_quantity(text)
    adapter: TypeAdapter[Quantity] = TypeAdapter(AnyValue)
    again = adapter.validate_json(adapter.dump_json(value))
    assert again == value
    assert hash(again) == hash(value)


def test_each_currency_is_its_own_dimension_and_minor_units_are_parts() -> None:
    assert convert(Decimal(50), "penny", "GBP") == Decimal("0.5")
    assert parse_quantity("50 pence").relation(parse_quantity("£0.50")) is Relation.EQUIVALENT


def test_rise_has_no_zero_point() -> None:
    assert convert(Decimal(18), "fahrenheit", "celsius", is_change=True).quantize(Decimal("0.001")) == Decimal("10.000")


DOCS = Path(__file__).parents[2] / "docs" / "quantities.md"
SAMPLE = Decimal(12_000)


def phrase_table() -> str:
    """Write every phrase of the table of modifiers with its bounds, as they are for 12,000."""
    rows = table("modifiers")
    lines = ["| phrase | modifier | admits | reads as | 12,000 admits | 12,000 reads as |", "|---|---|---|---|---|---|"]
    passed = {"just": "just_over", "well": "well_over"}
    degrees = {words: (passed[degree], "") for words, (degree, _) in rows["degrees"].items()}
    parts = (rows["before"], "{} 12,000"), (degrees, "{} more than 12,000"), (rows["after"], "12,000 {}")
    for phrases, form in parts:
        for phrase, (modifier, _) in phrases.items():
            literal, typical = rows["bounds"][modifier][:2]
            value = Quantity.of((SAMPLE,), modifier, Decimal(1_000))
            kept = value.modifier if value.modifier == modifier else f"{value.modifier} (a factor of three)"
            shown = f"| {form.format(phrase)} | {kept} | `{literal}` | `{typical}` "
            lines.append(shown + f"| {reach(value.literal)} | {reach(value.typical)} |")
    for phrase, (least, most, literal, typical, unit, _) in rows["vague"].items():
        figures = f"figures {least} and {most}" if least else "no figure"
        lines.append(f"| {phrase} | vague | `{literal}` | `{typical}` | {figures} | {unit or 'count'} |")
    for phrase, (low, high, least, most, _) in rows["several"].items():
        ends = [f"{amount(Decimal(times) * 100)}" for times in (low, high, least, most)]
        lines.append(f"| {phrase} hundred | vague | `[{ends[0]}, {ends[1]}]` | `[{ends[2]}, {ends[3]}]` | | |")
    return "\n".join(lines)


def reach(extent) -> str:
    low = "−∞" if extent.low is None else amount(extent.low)
    high = "∞" if extent.high is None else amount(extent.high)
    opening = "(" if extent.low_open or extent.low is None else "["
    return f"{opening}{low}, {high}{')' if extent.high_open or extent.high is None else ']'}"


def test_docs_show_the_table_as_it_is() -> None:
    assert phrase_table() in DOCS.read_text(encoding="utf-8")
