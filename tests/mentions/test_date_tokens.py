"""The tokens of the document, as dates need them: cut finer, figures by their shape, words of the table whole."""

import pytest

from factcheck.mentions.dates import parse_date
from factcheck.mentions.dates.tokens import date_tokens

TOKENS = {
    "Nov. 29, 2024": "Nov . 29 , 2024",
    "at 6:40 p.m. (GMT +8)": "at 6:40 p . m . ( GMT + 8 )",
    "mid-March": "mid - March",
    "didn't open": "didn ' t open",
    "six o'clock": "six o'clock",
    "six O’CLOCK": "six O’CLOCK",
    "the '90s and the 1950s": "the '90s and the 1950s",
    "on 2024-11-29T18:00Z.": "on 2024-11-29T18:00Z .",
    "29/11/2024 or 29.11.": "29/11/2024 or 29.11.",
    "2013-14, 30-7": "2013-14 , 30 - 7",
    "Q3 2019, 2018Q4, FY18": "Q 3 2019 , 2018 Q 4 , FY 18",
    "12,000 men, 1.5m": "12,000 men , 1.5 m",
    "the 29th...": "the 29th . . .",
    "Kyiv's ’24": "Kyiv ' s ’ 24",
    "snake_case": "snake case",
}
WHOLE = {
    ("fr", "le 3 d'octobre, aujourd'hui"): "le 3 d' octobre , aujourd'hui",
    ("fr", "l’11 jusqu’au 12"): "l’ 11 jusqu’au 12",
    ("pt", "terça-feira, 12 de março"): "terça-feira , 12 de março",
    ("uk", "п’ятниця, 12 березня"): "п’ятниця , 12 березня",
}


@pytest.mark.parametrize(("text", "tokens"), TOKENS.items())
def test_tokens_are_cut_as_dates_need_them(text: str, tokens: str) -> None:
    assert " ".join(token.text for token in date_tokens(text, "en")) == tokens


@pytest.mark.parametrize(("words", "tokens"), WHOLE.items())
def test_words_of_the_table_stay_whole(words: tuple[str, str], tokens: str) -> None:
    language, text = words
    assert " ".join(token.text for token in date_tokens(text, language)) == tokens


@pytest.mark.parametrize("text", [*TOKENS, "a  b\tc", "“5-a-side”…", "$1.2m—and 40-year-old", "", "_", "5_6"])
def test_every_sign_stands_in_one_token_at_its_place(text: str) -> None:
    tokens = date_tokens(text, "en")
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert "".join(token.text for token in tokens) == "".join(text.replace("_", " ").split())


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        ("29", "number", 29),
        ("29th", "ordinal", 29),
        ("1950s", "years", 1950),
        ("'90s", "years", 90),
        ("29/11/2024", "numeric", None),
        ("18:30", "clock", None),
        ("12,000", "number", None),
        ("12345", "number", None),
        (";", "sign", None),
    ],
)
def test_figures_differ_by_their_shape(text: str, kind: str, number: int | None) -> None:
    (token,) = date_tokens(text, "en")
    assert (token.kind, token.number) == (kind, number)


def test_a_weekday_with_a_hyphen_counts_to_its_date() -> None:
    assert parse_date("terça-feira, 12 de março de 2019", language="pt").weekday == 1


def test_until_is_read_through_its_apostrophe() -> None:
    assert parse_date("jusqu'au 3 mai 2018", language="fr").modifier == "until"
