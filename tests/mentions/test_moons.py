"""Feasts of calendars that follow the moon, and others that a rule gives."""

from datetime import date

import pytest

from factcheck import Source, find_mentions
from factcheck.mentions.dates.holidays import holiday_in
from factcheck.mentions.dates.moons import hanukkah, hebrew_new_year, hijri_days, hijri_month


@pytest.mark.parametrize(
    ("year", "day"),
    [(1990, date(1990, 9, 20)), (2016, date(2016, 10, 3)), (2021, date(2021, 9, 7)), (2025, date(2025, 9, 23))],
)
def test_the_hebrew_year_begins_in_autumn(year: int, day: date) -> None:
    assert hebrew_new_year(year) == day


@pytest.mark.parametrize(("year", "day"), [(2019, date(2019, 12, 23)), (2020, date(2020, 12, 11))])
def test_hanukkah_begins_by_the_length_of_its_year(year: int, day: date) -> None:
    assert hanukkah(year) == day


def test_days_of_the_islamic_calendar_are_those_published() -> None:
    assert hijri_days(2023, 10, 1) == (date(2023, 4, 21),)
    assert hijri_month(2024, 9) == ((date(2024, 3, 11), date(2024, 4, 9)),)
    assert len(hijri_days(2030, 9, 1)) == 2


@pytest.mark.parametrize(
    ("key", "year", "first", "last"),
    [
        ("passover", 2024, date(2024, 4, 22), date(2024, 4, 30)),
        ("yom_kippur", 2023, date(2023, 9, 24), date(2023, 9, 25)),
        ("purim", 2024, date(2024, 3, 23), date(2024, 3, 24)),
        ("lent", 2024, date(2024, 2, 14), date(2024, 3, 30)),
        ("advent_first", 2024, date(2024, 12, 1), date(2024, 12, 1)),
        ("advent_first", 2023, date(2023, 12, 3), date(2023, 12, 3)),
        ("advent_fourth", 2023, date(2023, 12, 24), date(2023, 12, 24)),
        ("carnival_monday", 2025, date(2025, 3, 3), date(2025, 3, 3)),
        ("trinity", 2024, date(2024, 5, 26), date(2024, 5, 26)),
        ("diwali", 2023, date(2023, 11, 12), date(2023, 11, 12)),
        ("lunar_new_year", 2024, date(2024, 2, 10), date(2024, 2, 10)),
        ("ramadan", 2024, date(2024, 3, 11), date(2024, 4, 9)),
    ],
)
def test_a_feast_has_its_days(key: str, year: int, first: date, last: date) -> None:
    assert holiday_in(key, year) == ((first, last),)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("The curfew was lifted during Ramadan.", ["Ramadan"]),
        ("The scholar Tariq Ramadan spoke.", []),
        ("Ramadan Shallah spoke.", []),
        ("Police in Corpus Christi arrested a man.", []),
        ("Offices close on Yom Kippur.", ["Yom Kippur"]),
    ],
)
def test_a_feast_is_no_name_of_a_person(words: str, found: list[str]) -> None:
    source = Source("a", words, published=date(2024, 5, 2))
    assert [each.text for each in find_mentions(source, kinds=["date"])] == found
