"""What the words of a figure admit, and what a reader takes them to mean: by kind, by size, by modifier."""

from decimal import Decimal

import pytest

from factcheck import parse_quantity
from factcheck.errors import ConfigError
from factcheck.values.bounds import LEAST, LOOSE, MOST, SMALL, read_shape, steps_of, taking_in
from factcheck.values.quantity_words import reach
from factcheck.values.relation import Extent

REACH = [
    ("12", "12: means 12"),
    ("99", "99: means 99"),
    ("100", "100: means 95 to below 105"),
    ("120", "120: means 115 to below 125"),
    ("150", "150: means 145 to below 155"),
    ("1,000", "1,000: means 950 to below 1,050"),
    ("1,200", "1,200: means 1,150 to below 1,250"),
    ("12,000", "12,000: means 11,500 to below 12,500"),
    ("12,345", "12,345: means 12,345"),
    ("1,234,500", "1,234,500: means 1,234,450 to below 1,234,550"),
    ("3.5", "3.5: means 3.5"),
    ("0.5", "0.5: means 0.5"),
    ("12.5 percent", "12.5 percent: means 12.45 to below 12.55"),
    ("10 percent", "10 percent: means 9.5 to below 10.5"),
    ("100 percent", "100 percent: means 95 to below 105"),
    ("5 miles", "5 miles: means 4.5 to below 5.5"),
    ("5.25 miles", "5.25 miles: means 5.245 to below 5.255"),
    ("100 km", "100 kilometres: means 95 to below 105"),
    ("212 degrees F", "212 °F: means 211.5 to below 212.5"),
    ("two-thirds", "2/3: means 0.633333 to below 0.7"),
    ("half", "half: means 0.475 to below 0.525"),
    ("a third", "1/3: means 0.316667 to below 0.35"),
    ("three quarters", "3/4: means 0.7125 to below 0.7875"),
    ("33-year-old", "33 years old: means 33"),
    ("2-year-old", "2 years old: means 2"),
    ("3rd", "number 3: means 3"),
    ("1 dollar", "$1: means 0.5 to below 1.5"),
    ("$1.2 billion", "$1.2 billion: means 1.15 billion to below 1.25 billion"),
    ("$1.25 million", "$1.25 million: means 1,245,000 to below 1,255,000"),
    ("€5 million", "€5 million: means 4.75 million to below 5.25 million"),
    ("50 pence", "50 pence: means 47.5 to below 52.5"),
    ("£3", "£3: means 2.5 to below 3.5"),
    ("¥1,000", "¥1,000: means 950 to below 1,050"),
    ("390 votes", "390: means 390"),
    ("exactly 400", "exactly 400: means 400"),
    ("about 40", "about 40: strictly 36 to 44, usually understood as 38 to 42"),
    ("about 400", "about 400: strictly 360 to 440, usually understood as 380 to 420"),
    ("about 4,321", "about 4,321: strictly 3,888.9 to 4,753.1, usually understood as 4,234.58 to 4,407.42"),
    ("nearly 80", "nearly 80: strictly 72 to below 80, usually understood as 76 to below 80"),
    ("nearly 800", "nearly 800: strictly 720 to below 800, usually understood as 760 to below 800"),
    ("nearly half", "nearly half: means 0.45 to below 0.5"),
    ("just over 80", "just over 80: strictly above 80 to 88, usually understood as above 80 to 84"),
    ("just under 80", "just under 80: strictly 72 to below 80, usually understood as 76 to below 80"),
    ("just over 800", "just over 800: strictly above 800 to 880, usually understood as above 800 to 840"),
    ("more than 5,000", "more than 5,000: strictly anything above 5,000, usually understood as up to 5,250"),
    ("more than 12", "more than 12: strictly anything above 12, usually understood as up to 13"),
    ("more than half", "more than half: strictly anything above 0.5, usually understood as up to 0.55"),
    ("well over 100", "well over 100: strictly anything above 100, usually understood as 105 to 110"),
    ("at least 40", "at least 40: strictly 40 or more, usually understood as up to 42"),
    ("at least 4,000", "at least 4,000: strictly 4,000 or more, usually understood as up to 4,200"),
    ("less than 200", "less than 200: strictly anything below 200, usually understood as 190 to below 200"),
    ("fewer than 12", "less than 12: strictly anything below 12, usually understood as 11 to below 12"),
    ("at most 30", "at most 30: strictly anything up to 30, usually understood as 28.5 to 30"),
    ("up to 2,000", "up to 2,000: strictly anything up to 2,200, usually understood as 1,800 to 2,000"),
    ("between 20 and 30", "20 to 30: means 20 to 30"),
    ("3,000-5,000", "3,000 to 5,000: means 3,000 to 5,000"),
    ("dozens", "dozens: strictly 12 to 120, usually understood as 24 to 120"),
    ("hundreds", "hundreds: strictly 100 to 1,000, usually understood as 200 to 1,000"),
    ("thousands", "thousands: strictly 1,000 to 10,000, usually understood as 2,000 to 10,000"),
    ("several", "several: strictly 2 to 20, usually understood as 3 to 10"),
    ("several hundred", "several hundred: strictly 200 to 1,000, usually understood as 300 to 1,000"),
    ("a few", "a few: strictly 2 to 9, usually understood as 2 to 6"),
    ("most", "most: means above 0.5 to 1"),
    ("a handful", "a handful: strictly 2 to 9, usually understood as 3 to 6"),
    ("scores", "scores: strictly 20 to 200, usually understood as 40 to 200"),
    ("a dozen", "12: means 12"),
    ("tens of thousands", "tens of thousands: strictly 10,000 to 100,000, usually understood as 20,000 to 100,000"),
    ("millions", "millions: strictly 1 million to 10 million, usually understood as 2 million to 10 million"),
    ("a couple", "about 2: means 1 to 3"),
    ("-5 degrees C", "-5 °C: means -5.5 to below -4.5"),
    ("about -5 degrees C", "about -5 °C: means -5.5 to -4.5"),
    ("1 metre", "1 metre: means 0.5 to below 1.5"),
    ("2 feet", "2 feet: means 1.5 to below 2.5"),
    ("5 square feet", "5 square feet: means 4.5 to below 5.5"),
    ("60 miles per hour", "60 mph: means 57 to below 63"),
    ("$60 a barrel", "$60 per barrel: means 57 to below 63"),
    ("1 time", "1: means 1"),
    ("three times", "3: means 3"),
    ("a 5% fall", "fall of 5 percent: means 4.5 to below 5.5"),
    ("1.5 trillion", "1.5 trillion: means 1.45 trillion to below 1.55 trillion"),
    ("999 million", "999 million: means 998.5 million to below 999.5 million"),
    ("1,000,000", "1 million: means 950,000 to below 1.05 million"),
    ("1,234,567", "1,234,567: means 1,234,567"),
    ("0.0004", "0.0004: means 0.0004"),
    ("0.25 percent", "0.25 percent: means 0.245 to below 0.255"),
    ("about two-thirds", "about 2/3: means 0.6 to 0.733333"),
    ("more than two-thirds", "more than 2/3: strictly anything above 0.666667, usually understood as up to 0.733333"),
    ("one year old", "1 year old: means 1"),
    ("5 weeks old", "5 weeks old: means 5"),
    ("3 days old", "3 days old: means 3"),
    ("1 hour", "1 hour: means 0.5 to below 1.5"),
    ("2.5 hours", "2.5 hours: means 2.45 to below 2.55"),
    ("5 tonnes", "5 tonnes: means 4.5 to below 5.5"),
    ("about 5 tonnes", "about 5 tonnes: means 4.5 to 5.5"),
    ("about 5.0 tonnes", "about 5 tonnes: strictly 4.5 to 5.5, usually understood as 4.9 to 5.1"),
    ("more than 5 tonnes", "more than 5 tonnes: strictly anything above 5, usually understood as up to 6"),
    ("less than half", "less than half: strictly anything below 0.5, usually understood as 0.45 to below 0.5"),
    ("at least half", "at least half: strictly 0.5 or more, usually understood as up to 0.55"),
    ("up to half", "up to half: strictly anything up to 0.55, usually understood as 0.45 to 0.5"),
    ("at most half", "at most half: strictly anything up to 0.5, usually understood as 0.45 to 0.5"),
    ("over 500", "more than 500: strictly anything above 500, usually understood as up to 525"),
    ("1 percent", "1 percent: means 0.5 to below 1.5"),
    ("135 against", "135 against: means 135"),
    ("390 in favor", "390 in favor: means 390"),
    ("12 abstained", "12 abstaining: means 12"),
]


@pytest.mark.parametrize(("words", "said"), REACH, ids=[words for words, _ in REACH])
def test_a_figure_reaches_as_far_as_its_words(words: str, said: str) -> None:
    assert reach(parse_quantity(words)) == said


@pytest.mark.parametrize(
    ("figure", "place", "rounding", "steps"),
    [
        pytest.param(SMALL - 1, 10, "count", ("0", "4.95", "4.95"), id="a small count is not rounded"),
        pytest.param(SMALL, 10, "count", ("5", "5", "5"), id="a count of a hundred is"),
        pytest.param(101, 1, "count", ("0", "2.02", "1"), id="a count to the last digit is not"),
        pytest.param(40, 10, "strict", ("0", "2", "2"), id="a strict one never"),
        pytest.param(10_000, 10_000, "count", ("500", "500", "500"), id="by a twentieth at most"),
        pytest.param(10_000, 100, "count", ("50", "200", "100"), id="by half its last place"),
        pytest.param(5, 1, "measured", ("0.5", "0.5", "1"), id="a measurement by half its last place"),
        pytest.param(50, 1, "measured", ("0.5", "1.00", "1"), id="a large measurement"),
        pytest.param(50, 10, "measured", ("2.50", "2.50", "2.50"), id="a measurement in tens"),
        pytest.param("0.5", 1, "share", ("0.025", "0.05", "0.05"), id="a fraction by a tenth"),
        pytest.param(2, 1, "strict", ("0", "1", "1"), id="a hedge reaches one at least"),
        pytest.param(-50, 10, "measured", ("2.50", "2.50", "2.50"), id="below zero"),
    ],
)  # fmt: skip
def test_how_far_a_figure_may_be_rounded(figure: object, place: int, rounding: str, steps: tuple[str, ...]) -> None:
    found = steps_of(Decimal(str(figure)), Decimal(place), rounding)
    assert tuple(found)[:3] == tuple(Decimal(step) for step in steps)


def test_the_shares_of_rounding_are_in_order() -> None:
    assert Decimal(0) < LEAST < MOST < LOOSE < Decimal("0.2")


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("[v-t0, v+t0)", (("1", "0", -1, "t0"), ("1", "0", 1, "t0"), False, True)),
        ("(v, inf)", (("1", "0", 0, "t0"), None, True, True)),
        ("[0.5v, 2v]", (("0.5", "0", 0, "t0"), ("2", "0", 0, "t0"), False, False)),
        ("(v, v+u]", (("1", "0", 0, "t0"), ("1", "0", 1, "u"), True, False)),
        ("[12, 120]", (("0", "12", 0, "t0"), ("0", "120", 0, "t0"), False, False)),
    ],
)
def test_an_extent_is_read_as_the_table_writes_it(text: str, ends: tuple[object, ...]) -> None:
    shape = read_shape(text)
    both = (shape.low, shape.high)
    read = [None if end is None else (str(end.times), str(end.fixed), end.sign, end.step) for end in both]
    assert (*read, shape.low_open, shape.high_open) == ends


def test_what_is_no_extent_is_refused() -> None:
    with pytest.raises(ConfigError, match="is no extent"):
        read_shape("v to w")


@pytest.mark.parametrize(
    ("literal", "typical", "taken"),
    [
        pytest.param(Extent(2, 8), Extent(3, 7), Extent(2, 8), id="it holds it"),
        pytest.param(Extent(2, 8), Extent(1, 9, True, True), Extent(1, 9, True, True), id="it grows on both sides"),
        pytest.param(Extent(2, 8, True, True), Extent(2, 8), Extent(2, 8, True, True), id="an end alike stays"),
        pytest.param(Extent(None, None), Extent(1, 9), Extent(None, None), id="it is open"),
        pytest.param(Extent(2, 8), Extent(None, None), Extent(2, 8), id="the other is open"),
    ],
)  # fmt: skip
def test_the_words_admit_what_a_reader_takes_them_to_mean(literal: Extent, typical: Extent, taken: Extent) -> None:
    assert taking_in(literal, typical) == taken
