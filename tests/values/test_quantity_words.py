"""Why two quantities stand as they do, in words and arithmetic that an editor can check."""

from decimal import Decimal

import pytest

from factcheck import parse_quantity
from factcheck.values.quantity_words import amount, rounded, scaled, unit_name

PAIRS = [
    ("12", "12", "same", "both say “12”", ""),
    (
        "12",
        "13",
        "contradictory",
        "“12” and “13” cannot both be true: 13 is 8.3 % more than 12",
        "13 − 12 = 1; 1 ÷ 12 = 8.3 %",
    ),
    ("99", "100", "equivalent", "", "100: means 95 to below 105"),
    ("100", "104", "equivalent", "", "104: means 104"),
    (
        "100",
        "105",
        "contradictory",
        "“100” and “105” cannot both be true: 105 is 5 % more than 100",
        "105 − 100 = 5; 5 ÷ 100 = 5 %",
    ),
    ("about 40", "42", "equivalent", "", "42: means 42"),
    (
        "about 40",
        "43",
        "discrepant",
        "“about 40” allows 43, so both may be true; yet 43 is 7.5 % more than 40",
        "43 − 40 = 3; 3 ÷ 40 = 7.5 %",
    ),
    (
        "about 40",
        "44",
        "discrepant",
        "“about 40” allows 44, so both may be true; yet 44 is 10 % more than 40",
        "44 − 40 = 4; 4 ÷ 40 = 10 %",
    ),
    (
        "about 40",
        "45",
        "contradictory",
        "“about 40” and “45” cannot both be true: 45 is 12.5 % more than 40",
        "45 − 40 = 5; 5 ÷ 40 = 12.5 %",
    ),
    ("about 400", "420", "equivalent", "", "420: means 415 to below 425"),
    (
        "about 400",
        "421",
        "discrepant",
        "“about 400” allows 421, so both may be true; yet 421 is 5.2 % more than 400",
        "421 − 400 = 21; 21 ÷ 400 = 5.2 %",
    ),
    (
        "about 400",
        "440",
        "discrepant",
        "“about 400” allows 440, so both may be true; yet 440 is 10 % more than 400",
        "440 − 400 = 40; 40 ÷ 400 = 10 %",
    ),
    (
        "about 400",
        "441",
        "contradictory",
        "“about 400” and “441” cannot both be true: 441 is 10.2 % more than 400",
        "441 − 400 = 41; 41 ÷ 400 = 10.2 %",
    ),
    (
        "nearly half",
        "45 percent",
        "compatible",
        "“nearly half” and “45 percent” can stand side by side",
        "9/20: means 0.445 to below 0.455",
    ),
    (
        "nearly half",
        "44 percent",
        "contradictory",
        "“nearly half” and “44 percent” cannot both be true: 0.5 is 13.6 % more than 0.44",
        "0.5 − 0.44 = 0.06; 0.06 ÷ 0.44 = 13.6 %",
    ),
    (
        "more than 5,000",
        "5,250",
        "compatible",
        "“more than 5,000” and “5,250” can stand side by side",
        "5,250: means 5,245 to below 5,255",
    ),
    (
        "more than 5,000",
        "5,251",
        "discrepant",
        "“more than 5,000” allows 5,251, so both may be true; yet 5,251 is 5 % more than 5,000",
        "5,251 − 5,000 = 251; 251 ÷ 5,000 = 5 %",
    ),
    (
        "more than 5,000",
        "5,000",
        "compatible",
        "“more than 5,000” and “5,000” can stand side by side",
        "5,000: means 4,750 to below 5,250",
    ),
    ("at least 40", "42", "compatible", "“at least 40” and “42” can stand side by side", "42: means 42"),
    (
        "at least 40",
        "43",
        "discrepant",
        "“at least 40” allows 43, so both may be true; yet 43 is 7.5 % more than 40",
        "43 − 40 = 3; 3 ÷ 40 = 7.5 %",
    ),
    (
        "at least 40",
        "39",
        "contradictory",
        "“at least 40” and “39” cannot both be true: 40 is 2.6 % more than 39",
        "40 − 39 = 1; 1 ÷ 39 = 2.6 %",
    ),
    ("at least 40", "40", "compatible", "“at least 40” and “40” can stand side by side", "40: means 40"),
    (
        "up to 2,000",
        "2,000",
        "compatible",
        "“up to 2,000” and “2,000” can stand side by side",
        "2,000: means 1,900 to below 2,100",
    ),
    (
        "up to 2,000",
        "2,200",
        "discrepant",
        "“up to 2,000” allows 2,200, so both may be true; yet 2,200 is 10 % more than 2,000",
        "2,200 − 2,000 = 200; 200 ÷ 2,000 = 10 %",
    ),
    (
        "up to 2,000",
        "2,201",
        "contradictory",
        "“up to 2,000” and “2,201” cannot both be true: 2,201 is 10 % more than 2,000",
        "2,201 − 2,000 = 201; 201 ÷ 2,000 = 10 %",
    ),
    (
        "up to 2,000",
        "1,800",
        "compatible",
        "“up to 2,000” and “1,800” can stand side by side",
        "1,800: means 1,750 to below 1,850",
    ),
    (
        "up to 2,000",
        "1,700",
        "discrepant",
        "“up to 2,000” allows 1,700, so both may be true; yet 2,000 is 17.6 % more than 1,700",
        "2,000 − 1,700 = 300; 300 ÷ 1,700 = 17.6 %",
    ),
    (
        "less than 200",
        "190",
        "compatible",
        "“less than 200” and “190” can stand side by side",
        "190: means 185 to below 195",
    ),
    (
        "less than 200",
        "189",
        "discrepant",
        "“less than 200” allows 189, so both may be true; yet 200 is 5.8 % more than 189",
        "200 − 189 = 11; 11 ÷ 189 = 5.8 %",
    ),
    (
        "less than 200",
        "200",
        "compatible",
        "“less than 200” and “200” can stand side by side",
        "200: means 190 to below 210",
    ),
    (
        "at most 30",
        "28",
        "discrepant",
        "“at most 30” allows 28, so both may be true; yet 30 is 7.1 % more than 28",
        "30 − 28 = 2; 2 ÷ 28 = 7.1 %",
    ),
    ("at most 30", "30", "compatible", "“at most 30” and “30” can stand side by side", "30: means 30"),
    ("dozens", "24", "compatible", "“dozens” and “24” can stand side by side", "24: means 24"),
    (
        "dozens",
        "23",
        "discrepant",
        "“dozens” allows 23, so both may be true; yet 23 is 91.7 % more than 12",
        "23 − 12 = 11; 11 ÷ 12 = 91.7 %",
    ),
    (
        "dozens",
        "11",
        "contradictory",
        "“dozens” and “11” cannot both be true: 12 is 9.1 % more than 11",
        "12 − 11 = 1; 1 ÷ 11 = 9.1 %",
    ),
    ("dozens", "120", "compatible", "“dozens” and “120” can stand side by side", "120: means 115 to below 125"),
    (
        "dozens",
        "121",
        "contradictory",
        "“dozens” and “121” cannot both be true: 121 is 0.8 % more than 120",
        "121 − 120 = 1; 1 ÷ 120 = 0.8 %",
    ),
    (
        "dozens",
        "hundreds",
        "discrepant",
        "“dozens” allows 100, so both may be true; yet 120 is 20 % more than 100",
        "120 − 100 = 20; 20 ÷ 100 = 20 %",
    ),
    (
        "dozens",
        "thousands",
        "contradictory",
        "“dozens” and “thousands” cannot both be true: 1,000 is 733 % more than 120",
        "1,000 − 120 = 880; 880 ÷ 120 = 733 %",
    ),
    (
        "several",
        "a few",
        "compatible",
        "“several” and “a few” can stand side by side",
        "a few: strictly 2 to 9, usually understood as 2 to 6",
    ),
    ("most", "half", "compatible", "“most” and “half” can stand side by side", "half: means 0.475 to below 0.525"),
    (
        "most",
        "51 percent",
        "compatible",
        "“most” and “51 percent” can stand side by side",
        "half: means 0.505 to below 0.515",
    ),
    ("between 20 and 30", "30", "compatible", "“20 to 30” and “30” can stand side by side", "30: means 30"),
    (
        "between 20 and 30",
        "31",
        "contradictory",
        "“20 to 30” and “31” cannot both be true: 31 is 3.3 % more than 30",
        "31 − 30 = 1; 1 ÷ 30 = 3.3 %",
    ),
    (
        "between 20 and 30",
        "between 25 and 35",
        "compatible",
        "“20 to 30” and “25 to 35” can stand side by side",
        "25 to 35: means 25 to 35",
    ),
    (
        "between 20 and 30",
        "between 31 and 35",
        "contradictory",
        "“20 to 30” and “31 to 35” cannot both be true: 31 is 3.3 % more than 30",
        "31 − 30 = 1; 1 ÷ 30 = 3.3 %",
    ),
    (
        "about 140",
        "about 130",
        "discrepant",
        "“about 140” allows 130, so both may be true; yet 140 is 7.7 % more than 130",
        "140 − 130 = 10; 10 ÷ 130 = 7.7 %",
    ),
    (
        "140",
        "about 130",
        "discrepant",
        "“about 130” allows 140, so both may be true; yet 140 is 7.7 % more than 130",
        "140 − 130 = 10; 10 ÷ 130 = 7.7 %",
    ),
    (
        "about 4,000",
        "about 4,300",
        "discrepant",
        "“about 4,000” allows 4,300, so both may be true; yet 4,300 is 7.5 % more than 4,000",
        "4,300 − 4,000 = 300; 300 ÷ 4,000 = 7.5 %",
    ),
    ("5 miles", "8 km", "equivalent", "", "4.97097 miles: means 4.660284 to below 5.281655"),
    ("5 miles", "8.04 km", "equivalent", "", "4.995824 miles: means 4.992718 to below 4.998931"),
    (
        "5 miles",
        "9 km",
        "compatible",
        "“5 miles” and “9 kilometres” can stand side by side",
        "5.592341 miles: means 5.281655 to below 5.903026",
    ),
    (
        "5 miles",
        "10 km",
        "contradictory",
        "“5 miles” and “10 kilometres” cannot both be true: 6.213712 is 24.3 % more than 5",
        "6.213712 − 5 = 1.213712; 1.213712 ÷ 5 = 24.3 %",
    ),
    ("12 degrees C", "53.6 degrees F", "equivalent", "", "12 °C: means 11.972222 to below 12.027778"),
    (
        "12 degrees C",
        "60 degrees F",
        "contradictory",
        "“12 °C” and “60 °F” cannot both be true: 15.555556 is 29.6 % more than 12",
        "15.555556 − 12 = 3.555556; 3.555556 ÷ 12 = 29.6 %",
    ),
    (
        "$5 million",
        "€5 million",
        "incomparable",
        "“$5 million” and “€5 million” are in units that are not converted: USD and EUR",
        "",
    ),
    (
        "3 percent",
        "3 percentage points",
        "incomparable",
        "“3 percent” and “3 percentage points” are in units that are not converted: proportion and points",
        "",
    ),
    (
        "a 5% rise",
        "5%",
        "compatible",
        "“rise of 5 percent” and “5 percent” can stand side by side",
        "5 percent: means 4.5 to below 5.5",
    ),
    ("a 5% rise", "4%", "incomparable", "“rise of 5 percent” and “4 percent” are a change and a level", ""),
    (
        "a 5% rise",
        "a 5% fall",
        "incomparable",
        "“rise of 5 percent” and “fall of 5 percent” are changes of two directions",
        "",
    ),
    (
        "a 5% rise",
        "a 6% rise",
        "contradictory",
        "“rise of 5 percent” and “rise of 6 percent” cannot both be true: 6 is 20 % more than 5",
        "6 − 5 = 1; 1 ÷ 5 = 20 %",
    ),
    ("12 dead", "12 wounded", "incomparable", "“12” and “12” count two things: killed and injured", ""),
    (
        "390 votes in favor",
        "135 votes against",
        "incomparable",
        "“390 in favor” and “135 against” play two parts: for and against",
        "",
    ),
    ("11 in favor", "11 against", "incomparable", "“11 in favor” and “11 against” play two parts: for and against", ""),
    ("50 pence", "£0.50", "equivalent", "", "50 pence: means 49.5 to below 50.5"),
    (
        "50 pence",
        "£0.60",
        "contradictory",
        "“50 pence” and “£0.6” cannot both be true: 60 is 20 % more than 50",
        "60 − 50 = 10; 10 ÷ 50 = 20 %",
    ),
    ("$1.2 billion", "$1.25 billion", "equivalent", "", "$1.25 billion: means 1,245,000,000 to below 1,255,000,000"),
    (
        "$1.2 billion",
        "$1.3 billion",
        "contradictory",
        ("“$1.2 billion” and “$1.3 billion” cannot both be true: 1,300,000,000 is 8.3 % more than 1,200,000,000"),
        "1,300,000,000 − 1,200,000,000 = 100,000,000; 100,000,000 ÷ 1,200,000,000 = 8.3 %",
    ),
    ("half", "51 percent", "equivalent", "", "half: means 0.505 to below 0.515"),
    (
        "half",
        "53 percent",
        "contradictory",
        "“half” and “53 percent” cannot both be true: 0.53 is 6 % more than 0.5",
        "0.53 − 0.5 = 0.03; 0.03 ÷ 0.5 = 6 %",
    ),
    ("two-thirds", "66 percent", "equivalent", "", "0.66: means 0.655 to below 0.665"),
    ("3 days", "72 hours", "equivalent", "", "3 days: means 2.979167 to below 3.020833"),
    (
        "3 days",
        "4 days",
        "contradictory",
        "“3 days” and “4 days” cannot both be true: 4 is 33.3 % more than 3",
        "4 − 3 = 1; 1 ÷ 3 = 33.3 %",
    ),
    (
        "33-year-old",
        "34-year-old",
        "contradictory",
        "“33 years old” and “34 years old” cannot both be true: 34 is 3 % more than 33",
        "34 − 33 = 1; 1 ÷ 33 = 3 %",
    ),
    (
        "-5 degrees C",
        "5 degrees C",
        "contradictory",
        "“-5 °C” and “5 °C” cannot both be true: 5 is 10 more than -5",
        "5 − -5 = 10",
    ),
    ("12", "0", "contradictory", "“12” and “0” cannot both be true: 12 is 12 more than 0", "12 − 0 = 12"),
    ("1", "2", "contradictory", "“1” and “2” cannot both be true: 2 is 100 % more than 1", "2 − 1 = 1; 1 ÷ 1 = 100 %"),
    ("some 12,000", "12,000", "equivalent", "", "12,000: means 11,500 to below 12,500"),
    ("more than 5,000", "over 5,000", "same", "both say “more than 5,000”", ""),
    (
        "more than 5,000",
        "at least 5,000",
        "compatible",
        "“more than 5,000” and “at least 5,000” can stand side by side",
        "at least 5,000: strictly 5,000 or more, usually understood as up to 5,250",
    ),
    (
        "more than 5,000",
        "well over 5,000",
        "compatible",
        "“more than 5,000” and “well over 5,000” can stand side by side",
        "well over 5,000: strictly anything above 5,000, usually understood as 5,250 to 5,500",
    ),
    ("nearly 5,000", "just under 5,000", "same", "both say “nearly 5,000”", ""),
    (
        "nearly 5,000",
        "about 5,000",
        "compatible",
        "“nearly 5,000” and “about 5,000” can stand side by side",
        "about 5,000: strictly 4,500 to 5,500, usually understood as 4,750 to 5,250",
    ),
    ("less than 200", "fewer than 200", "same", "both say “less than 200”", ""),
    ("less than 200", "under 200", "same", "both say “less than 200”", ""),
    ("exactly 400", "400", "equivalent", "", "400: means 380 to below 420"),
    (
        "exactly 400",
        "401",
        "contradictory",
        "“exactly 400” and “401” cannot both be true: 401 is 0.2 % more than 400",
        "401 − 400 = 1; 1 ÷ 400 = 0.2 %",
    ),
    (
        "exactly 400",
        "390",
        "contradictory",
        "“exactly 400” and “390” cannot both be true: 400 is 2.6 % more than 390",
        "400 − 390 = 10; 10 ÷ 390 = 2.6 %",
    ),
    ("about 12", "exactly 12", "equivalent", "", "exactly 12: means 12"),
    ("1.5 percent", "1.54 percent", "equivalent", "", "1.54 percent: means 1.535 to below 1.545"),
    (
        "1.5 percent",
        "1.56 percent",
        "contradictory",
        "“1.5 percent” and “1.56 percent” cannot both be true: 1.56 is 4 % more than 1.5",
        "1.56 − 1.5 = 0.06; 0.06 ÷ 1.5 = 4 %",
    ),
    ("1,234", "1,200", "equivalent", "", "1,200: means 1,150 to below 1,250"),
    (
        "1,234",
        "1,300",
        "contradictory",
        "“1,234” and “1,300” cannot both be true: 1,300 is 5.3 % more than 1,234",
        "1,300 − 1,234 = 66; 66 ÷ 1,234 = 5.3 %",
    ),
    ("three times", "3", "same", "both say “3”", ""),
    ("$60 a barrel", "$62 a barrel", "equivalent", "", "$62 per barrel: means 61.5 to below 62.5"),
    (
        "$60 a barrel",
        "$65 a barrel",
        "contradictory",
        "“$60 per barrel” and “$65 per barrel” cannot both be true: 65 is 8.3 % more than 60",
        "65 − 60 = 5; 5 ÷ 60 = 8.3 %",
    ),
    (
        "$60 a barrel",
        "$60",
        "incomparable",
        "“$60 per barrel” and “$60” are in units that are not converted: USD/volume and USD",
        "",
    ),
    (
        "more than 10,000",
        "some 12,000",
        "discrepant",
        "“more than 10,000” allows 12,000, so both may be true; yet 12,000 is 20 % more than 10,000",
        "12,000 − 10,000 = 2,000; 2,000 ÷ 10,000 = 20 %",
    ),
    (
        "fewer than 100",
        "more than 150",
        "contradictory",
        "“less than 100” and “more than 150” cannot both be true: 150 is 50 % more than 100",
        "150 − 100 = 50; 50 ÷ 100 = 50 %",
    ),
    (
        "less than 100",
        "more than 50",
        "discrepant",
        "“less than 100” allows 50, so both may be true; yet 100 is 100 % more than 50",
        "100 − 50 = 50; 50 ÷ 50 = 100 %",
    ),
]
"""One text, another, how they stand, why (where it is not said elsewhere), and the last step of the arithmetic."""


@pytest.mark.parametrize(("one", "other", "relation", "reason", "step"), PAIRS)
def test_two_quantities_stand_so_for_a_reason(one: str, other: str, relation: str, reason: str, step: str) -> None:
    first, second = parse_quantity(one), parse_quantity(other)
    found = first.compare(second)
    assert (str(found.relation), str(second.relation(first))) == (relation, relation)
    assert not reason or found.reason == reason
    assert (found.steps[-1] if found.steps else "") == step


@pytest.mark.parametrize(
    ("number", "written"),
    [
        ("0", "0"), ("12000.50", "12,000.5"), ("0.001", "0.001"), ("0.0009", "0.0009"), ("1.23456789", "1.234568"),
        ("-1200", "-1,200"), ("100", "100"), ("-0.0001", "-0.0001"),
    ],
)  # fmt: skip
def test_an_amount_is_written_with_groups_and_no_idle_zeros(number: str, written: str) -> None:
    assert amount(Decimal(number)) == written


@pytest.mark.parametrize(
    ("number", "written"),
    [
        ("999999", "999,999"), ("1000000", "1 million"), ("1250000", "1.25 million"), ("1255000", "1,255,000"),
        ("1000000000", "1 billion"), ("1000000000000", "1 trillion"), ("-2000000", "-2 million"), ("0", "0"),
    ],
)  # fmt: skip
def test_a_large_amount_has_its_scale_word_where_that_is_shorter(number: str, written: str) -> None:
    assert scaled(Decimal(number)) == written


@pytest.mark.parametrize(
    ("number", "places", "kept"),
    [("12.345", 1, "12.3"), ("12.345", 2, "12.34"), ("1e40", 1, "1e40"), ("1e25", 1, "1e25"), ("1.05", 0, "1")],
)
def test_an_amount_is_rounded_as_far_as_decimal_keeps_it(number: str, places: int, kept: str) -> None:
    assert rounded(Decimal(number), places) == Decimal(kept)


@pytest.mark.parametrize(
    ("unit", "one", "many"),
    [
        ("mile", "mile", "miles"), ("square_foot", "square foot", "square feet"), ("krone", "krone", "kroner"),
        ("metre_per_second", "metre per second", "metres per second"),
        ("CHF", "CHF", "CHF"), ("mile_per_hour", "mph", "mph"),
    ],
)  # fmt: skip
def test_a_unit_has_its_number(unit: str, one: str, many: str) -> None:
    assert (unit_name(unit, is_one=True), unit_name(unit, is_one=False)) == (one, many)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("12 deaths per 1,000 births", "12 per 1,000 births"),
        ("12 per 100,000 residents", "12 per 100,000 people"),
        ("7 per 100,000", "7 per 100,000"),
        ("6.4 litres per 100km", "6.4 litres per 100 kilometres"),
        ("$12 per 1,000 litres", "$12 per 1,000 litres"),
        ("$2 a barrel", "$2 per barrel"),
    ],
)
def test_a_rate_says_for_how_many_it_is(text: str, label: str) -> None:
    assert parse_quantity(text).label == label
