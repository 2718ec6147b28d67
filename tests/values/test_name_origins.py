"""What a word tells of the script it comes out of."""

import pytest

from factcheck import parse_name
from factcheck.values.name_origins import Origin, is_romanized, is_western, may_be_romanized


@pytest.mark.parametrize(
    ("word", "romanized", "western"),
    [
        ("belousov", True, False),
        ("horben", False, False),
        ("nielsen", False, True),
        ("lavrov", True, False),
        ("zelensky", True, False),
        ("khamenei", True, False),
        ("schmidt", False, True),
        ("ov", False, False),
        ("ko", False, False),
        ("petrenko", True, False),
        ("shevchenko", True, False),
        ("smith", False, True),
        ("johnson", False, True),
        ("jinping", False, True),
        ("xi", False, False),
        ("kowalski", True, False),
        ("garcia", False, False),
        ("al-assad", False, False),
        ("nguyen", True, False),
        ("hussein", False, True),
        ("tsipras", True, False),
        ("yanukovych", True, False),
    ],
)
def test_the_shape_of_a_word_tells_where_it_comes_from(word: str, romanized: bool, western: bool) -> None:
    assert (is_romanized(word), is_western(word)) == (romanized, western)


@pytest.mark.parametrize(
    ("one", "other", "alone", "beside", "written"),
    [
        ("zelensky", "zelenskyy", True, True, True),
        ("reed", "reid", False, False, True),
        ("korba", "korbi", False, True, True),
        ("sergei", "serge", True, True, True),
        ("nielsen", "nilsen", False, False, True),
        ("abc", "abd", True, True, True),
        ("kora", "kori", False, True, True),
    ],
)
def test_two_words_may_be_romanizations(one: str, other: str, alone: bool, beside: bool, written: bool) -> None:
    found = [may_be_romanized(one, other, origin) for origin in (Origin.UNKNOWN, Origin.BESIDE, Origin.WRITTEN)]
    assert found == [alone, beside, written]


@pytest.mark.parametrize(
    ("name", "origin"),
    [
        ("Piers Horben", Origin.UNKNOWN),
        ("Andrei Horben", Origin.BESIDE),
        ("Piers Belousov", Origin.BESIDE),
        ("Khalid al Horb", Origin.BESIDE),
        ("Белоусов", Origin.WRITTEN),
        ("Piers Horbeņš", Origin.WRITTEN),
        ("José Müller", Origin.UNKNOWN),
        ("Gor'kiy", Origin.WRITTEN),
        ("O'Neil", Origin.UNKNOWN),
    ],
)
def test_a_name_tells_by_any_of_its_words(name: str, origin: Origin) -> None:
    assert parse_name(name).origin is origin


def test_arabic_names_that_end_as_western_ones_do_are_known_by_their_longer_ending() -> None:
    assert is_romanized("belkader")
    assert is_romanized("abdelnasser")
    assert not is_romanized("rader")
