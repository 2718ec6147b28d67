"""Quantities as newsrooms write them: scales on a hyphen, money of every country, figures no one counts to."""

from decimal import Decimal

import pytest

from factcheck import Source, check, find_mentions, parse_quantity
from factcheck.values.quantity import Quantity


def read(text: str) -> list[tuple[str, list[str], str | None]]:
    found = find_mentions(Source("a", text), kinds={"quantity"})
    return [(each.text, [f"{figure:f}" for figure in each.quantity.figures], each.quantity.unit) for each in found]


def names(text: str) -> list[str]:
    return [each.text for each in find_mentions(Source("a", text), kinds={"name"})]


HYPHENATED = [
    ("a $670-billion plan", "$670-billion", "670000000000", "USD"),
    ("it cost $4-billion (U.S.)", "$4-billion (U.S.)", "4000000000", "USD"),
    ("a 2.5-million-strong crowd", "2.5-million-strong", "2500000", None),
    ("a €180-million hole", "€180-million", "180000000", "EUR"),
    ("Rs 400-crore bridge", "Rs 400-crore", "4000000000", "INR"),
    ("the $800-million-a-year trade", "$800-million-a-year", "800000000", "USD/year"),
    ("$30-million-per-year losses", "$30-million-per-year", "30000000", "USD/year"),
    ("a 1.2-million-euro loan", "1.2-million-euro", "1200000", "EUR"),
    ("a $3-bn fund", "$3-bn", "3000000000", "USD"),
    ("a $5-m fund", "$5-m", "5000000", "USD"),
    ("some 3.8-billion-year-old rocks", "some 3.8-billion-year-old", "3800000000", "year_of_age"),
    ("a £50-million-plus deal", "£50-million-plus", "50000000", "GBP"),
    ("a 300-million-barrel field", "300-million-barrel", "300000000", "barrel"),
    ("a nine-million-vote margin", "nine-million-vote", "9000000", None),
    ("3‑million people", "3‑million people", "3000000", None),
    ("a 3-lakh fine", "3-lakh", "300000", None),
    ("a 12-hundred-page book", "12-hundred-page book", "1200", None),
]


@pytest.mark.parametrize(("text", "words", "figure", "unit"), HYPHENATED)
def test_a_scale_word_behind_a_hyphen_counts(text: str, words: str, figure: str, unit: str | None) -> None:
    assert read(text) == [(words, [figure], unit)]


def test_both_ends_of_a_range_share_a_scale_on_a_hyphen() -> None:
    for text in ("$10-to-$12-million", "$10-12-million", "$10-million to $12-million"):
        assert read(f"a loss of {text}") == [(text, ["10000000", "12000000"], "USD")]


def test_letters_on_a_hyphen_are_no_scale_of_bare_figures() -> None:
    assert read("a 100-m race") == [("100-m", ["100"], "metre")]
    assert [figures for _, figures, _ in read("a 5-k run")] == [["5"]]


def test_billions_and_millions_on_a_hyphen_are_two_sums() -> None:
    one = Source("a", "The dam at Arn cost $4-billion, the auditor said.")
    assert not check([one, Source("b", "The dam at Arn cost $4 billion, the auditor said.")]).conflicts
    assert check([one, Source("b", "The dam at Arn cost $4-million, the auditor said.")]).conflicts


@pytest.mark.parametrize("gap", ["\n\n", "\n", "\r\n\r\n", " – ", " - "])
def test_no_amount_goes_on_behind_its_paragraph(gap: str) -> None:
    found = read(f"A wall fell on the square, killing two{gap}Dozens more were hurt.")
    assert [figures for _, figures, _ in found] == [["2"], ["24", "120"]] or found[0][1] == ["2"]
    assert len(found) == 2


LEFT_ALONE = [
    "7e40 votes were cast.",
    "There are 10^40 of them.",
    "There are 10^400 of them.",
    "It fell to 0^-1.",
    "It fell to 5e-40 grams.",
    "He claimed 1234567890123456789012345678 coins.",
    "He claimed 1,234,567,890,123,456,789,012,345,678 coins.",
    "He claimed 1 234 567 890 123 456 789 012 345 678 coins.",
    "He claimed 9 septillion septillion million coins.",
    "It is 0.000000000000000000000000000000012 percent.",
]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_figures_that_no_news_counts_to_are_left_alone(text: str) -> None:
    assert read(text) == []
    assert check([Source("a", text), Source("b", text.replace("7", "8"))]).findings is not None


def test_long_figures_are_read_to_their_last_digit() -> None:
    assert read("He owes $123456789012345678901234.") == [
        ("$123456789012345678901234", ["123456789012345678901234"], "USD")
    ]


def test_figures_of_any_length_are_compared_and_told() -> None:
    tiny, huge = (Quantity.of((Decimal(figure),), "none", Decimal(figure)) for figure in ("1e-30", "7e60"))
    assert "cannot both be true" in tiny.compare(huge).reason


MONEY = [
    ("US$5 million", "5000000", "USD"),
    ("US $5 million", "5000000", "USD"),
    ("U.S.$50", "50", "USD"),
    ("$US5 million", "5000000", "USD"),
    ("$US 5 million", "5000000", "USD"),
    ("A$3 million", "3000000", "AUD"),
    ("$A6 million", "6000000", "AUD"),
    ("AU$4", "4", "AUD"),
    ("C$2bn", "2000000000", "CAD"),
    ("$C12 million", "12000000", "CAD"),
    ("CA$5", "5", "CAD"),
    ("HK$ 4bn", "4000000000", "HKD"),
    ("$HK3.4 billion", "3400000000", "HKD"),
    ("NZ$5", "5", "NZD"),
    ("$NZ45,000", "45000", "NZD"),
    ("S$6m", "6000000", "SGD"),
    ("NT$ 7m", "7000000", "TWD"),
    ("R$7bn", "7000000000", "BRL"),
    ("$5 million (Canadian)", "5000000", "CAD"),
    ("$5 million Canadian", "5000000", "CAD"),
    ("N300 billion", "300000000000", "NGN"),
    ("P300 million", "300000000", "peso"),
    ("R12.5m", "12500000", "ZAR"),
    ("K5 million", "5000000", "kwacha"),
    ("RM5 million", "5000000", "MYR"),
    ("Rs 4 crore", "40000000", "INR"),
    ("Rs.500 crore", "5000000000", "INR"),
    ("4 lakh rupees", "400000", "INR"),
    ("3 lakh", "300000", None),
    ("Sh500", "500", "shilling"),
    ("KSh 500 million", "500000000", "KES"),
    ("Tk500 crore", "5000000000", "BDT"),
    ("SFr 4m", "4000000", "CHF"),
    ("CHF 5 million", "5000000", "CHF"),
    ("kr 500", "500", "krone"),
    ("300 million kr", "300000000", "krone"),
    ("GH¢5 million", "5000000", "GHS"),
    ("£5m", "5000000", "GBP"),
    ("5 million US dollars", "5000000", "USD"),
]


@pytest.mark.parametrize(("text", "figure", "unit"), MONEY)
def test_money_is_read_as_each_country_writes_it(text: str, figure: str, unit: str | None) -> None:
    assert read(f"The firm paid {text}.") == [(text, [figure], unit)]
    assert set(names(f"The firm paid {text}.")) <= {"Canadian"}
    assert parse_quantity(text).unit == unit


@pytest.mark.parametrize("name", ["N95", "P45", "K9", "R2"])
def test_letters_before_a_bare_figure_are_a_name(name: str) -> None:
    assert read(f"They handed out the {name} at the door.") == []


def test_a_country_beside_a_sum_is_still_a_country() -> None:
    assert names("In Canada $5 million was paid by the US.") == ["Canada", "US"]
    assert read("He gave to us $5 and to A $6.") == [("$5", ["5"], "USD"), ("$6", ["6"], "USD")]


def test_a_country_before_a_sum_is_no_sign() -> None:
    assert names("It owes the US $5 million, and gave the EC $6 million.") == ["US", "EC"]


@pytest.mark.parametrize("mark", ["'", "’", "\u202f", "\u00a0", ","])
def test_any_mark_may_group_figures(mark: str) -> None:
    assert read(f"They counted 1{mark}234{mark}567 votes.")[0][1] == ["1234567"]


def test_no_scale_is_an_amount_without_its_figure() -> None:
    assert read("The clerk wrote US5 million on the form.") == []


SYMBOLS = [
    ("8500 rpm", "3 thousand rpm", "revolution/minute", False),
    ("40 mpg", "40 miles per gallon", "mile/gallon", True),
    ("5 kHz", "5,000 Hz", "kilohertz", True),
    ("3 mSv", "3,000 µSv", "millisievert", True),
    ("3 mSv/h", "3 millisieverts per hour", "millisievert/hour", True),
    ("14 mGy", "0.014 Gy", "milligray", True),
    ("2 MBq", "2,000 kBq", "megabecquerel", True),
    ("2.5 MPa", "2,500 kPa", "megapascal", True),
    ("600 cfs", "600 cubic feet per second", "cubic_foot/second", True),
    ("7 TeV", "7,000 GeV", "teraelectronvolt", True),
    ("400 Nm", "400 newton metres", "newton_metre", True),
]


@pytest.mark.parametrize(("text", "other", "unit", "agree"), SYMBOLS)
def test_units_of_news_are_read_and_converted(text: str, other: str, unit: str, agree: bool) -> None:
    value = parse_quantity(text)
    assert value.unit == unit
    assert value.relation(parse_quantity(other)).is_agreement is agree


@pytest.mark.parametrize("text", ["Case 2019-3-118 was heard.", "File 12-345-67 is lost.", "No order 7-12-1996 fell."])
def test_numbers_of_files_are_no_amounts(text: str) -> None:
    assert not find_mentions(Source("a", text), kinds={"quantity"})


def test_a_record_of_three_figures_keeps_them() -> None:
    found = find_mentions(Source("a", "They finished 10-4-2."), kinds={"quantity"})
    assert [int(mention.quantity.figures[0]) for mention in found] == [10, 4, 2]


SMALL = [
    ("A stamp costs 85p now.", "85p", "85", "penny"),
    ("They gave a 5p coin.", "5p", "5", "penny"),
    ("Fares rose 2.8pc in spring.", "2.8pc", "2.8", "percent"),
    ("Nurses get a 31pc discount.", "31pc", "31", "percent"),
    ("It is kept at minus-85 degrees.", "minus-85 degrees", "-85", "degree"),
    ("Flats of sub-40 sq m are banned.", "sub-40 sq m", "40", "square_metre"),
    ("It was a near-7% rise.", "near-7%", "7", "percent"),
    ("She has now-9-year-old twins.", "9-year-old", "9", "year_of_age"),
    ("Bake it at 392degF today.", "392degF", "392", "fahrenheit"),
    ("It was 12 degC outside.", "12 degC", "12", "celsius"),
    ("They ran 5 1\u20442 miles.", "5 1\u20442 miles", "5.5", "mile"),
    ("The firm lost 21m of its members.", "21m of its members", "21000000", None),
    ("It won 21m new customers.", "21m new customers", "21000000", None),
    ("A crowd of 2m marched.", "2m", "2000000", None),
    ("An audience of 3m saw it.", "3m", "3000000", None),
    ("About 2m people fled.", "About 2m people", "2000000", None),
    ("Some say 2m have fled.", "2m", "2000000", None),
    ("The lake holds 6 B litres.", "6 B litres", "6000000000", "litre"),
    ("A 21m yacht carries guests.", "21m", "21", "metre"),
    ("He ran 200m.", "200m", "200", "metre"),
    ("The 400m runners met.", "400m", "400", "metre"),
    ("The 3m waves fell.", "3m", "3", "metre"),
    ("The 50m swimming pool is shut.", "50m", "50", "metre"),
    ("It has a 30m high wall.", "30m", "30", "metre"),
]


@pytest.mark.parametrize(("text", "words", "figure", "unit"), SMALL)
def test_letters_and_prefixes_are_read_by_their_neighbours(
    text: str, words: str, figure: str, unit: str | None
) -> None:
    assert read(text) == [(words, [figure], unit)]


@pytest.mark.parametrize(
    "text", ["It plays 1080p video.", "An F-16 flew.", "The under-21s won.", "A sub-zero night fell."]
)
def test_letters_beside_other_figures_are_no_amounts(text: str) -> None:
    assert read(text) == []


def test_a_fraction_on_its_own_slash_is_one_share() -> None:
    assert read("The gap is 1\u204448 of an inch.")[0][2] == "inch"
