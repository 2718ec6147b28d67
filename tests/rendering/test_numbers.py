"""Numbers, figures and times of other languages, as English writes them."""

import pytest

from factcheck.document.tokens import find_tokens
from factcheck.rendering.dates import day_and_month, numeric_date, time_of_day
from factcheck.rendering.figures import in_english, marks_of
from factcheck.rendering.glossary import glossary_of
from factcheck.rendering.number_words import number_at
from factcheck.rendering.numbers import value_of, written


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ([20, 3], 23),
        ([4, 20], 80),
        ([4, 20, 10, 9], 99),
        ([60, 10, 7], 77),
        ([2, 100, 30], 230),
        ([100, 4, 20], 180),
        ([1000, 200], 1200),
        ([35, 1000], 35_000),
        ([900, 90, 9, 1000], 999_000),
        ([3, 20], 23),
        ([2, 3], None),
        ([100, 100], None),
        ([20, 30], None),
    ],
)
def test_words_for_numbers_make_one(words: list[int], value: int | None) -> None:
    assert value_of(words) == value


def test_small_numbers_are_words() -> None:
    assert [written(number) for number in (1, 12, 13, 1200)] == ["one", "twelve", "13", "1,200"]


@pytest.mark.parametrize(
    ("language", "figure", "english"),
    [
        ("fr", "12 000", "12,000"),
        ("fr", "12\u202f000,5", "12,000.5"),
        ("fr", "12.000", "12,000"),
        ("fr", "2,5", "2.5"),
        ("fr", "0,123", "0.123"),
        ("es", "1.234.567", "1,234,567"),
        ("es", "12,000", "12,000"),
        ("es", "2.5", "2.5"),
        ("de", "1.234,56", "1,234.56"),
        ("fr", "007", "007"),
        ("fr", "1,2,3", "1,2,3"),
    ],
)
def test_figures_are_written_as_english_does(language: str, figure: str, english: str) -> None:
    assert in_english(figure, marks_of(language)) == english


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("fr", "quatre-vingt-dix-sept morts", (1, 97)),
        ("fr", "vingt et un morts", (3, 21)),
        ("fr", "deux ou trois morts", (1, 2)),
        ("fr", "milliards", None),
        ("es", "doscientos cuarenta y un votos", (4, 241)),
        ("es", "tres y medio", (1, 3)),
        ("de", "dreiundzwanzig Tote", (1, 23)),
    ],
)
def test_numbers_are_found_in_words(language: str, text: str, found: tuple[int, int] | None) -> None:
    assert number_at(find_tokens(text), 0, glossary_of(language)) == found


@pytest.mark.parametrize(
    ("words", "day"),
    [("25/11/2024", "25 November 2024"), ("5.1.24", "5 January 2024"), ("13/13/2024", None), ("1.2", None)],
)
def test_dates_in_figures_have_the_day_first(words: str, day: str | None) -> None:
    assert numeric_date(words) == day


def test_a_day_and_a_month_in_figures() -> None:
    assert [day_and_month(words) for words in ("12/05", "31/12", "40/5", "5")] == ["12 May", "31 December", None, None]


@pytest.mark.parametrize(
    ("language", "text", "at", "english"),
    [
        ("fr", "14h30", 0, "14:30"),
        ("fr", "à 14 heures", 1, "14:00"),
        ("fr", "pendant 14 heures", 1, None),
        ("es", "a las 17.30 horas", 2, "17:30"),
        ("es", "durante 17 horas", 1, None),
        ("de", "17.30 Uhr", 0, "17:30"),
        ("fr", "14h75", 0, None),
    ],
)
def test_times_of_day(language: str, text: str, at: int, english: str | None) -> None:
    found = time_of_day(find_tokens(text), at, glossary_of(language))
    assert (found[1].english if found is not None else None) == english
