"""One foreign name in two systems of romanization."""

import pytest

from factcheck.values.name_systems import one_by_system, palladius

PAIRS = [
    ("fujisawa", "huzisawa", "Japanese"),
    ("shimotsuke", "simotuke", "Japanese"),
    ("namba", "nanba", "Japanese"),
    ("tochigi", "tochiga", None),
    ("xinxiang", "sinsyan", "Chinese by way of Russian"),
    ("xuchang", "syuychan", "Chinese by way of Russian"),
    ("quanzhou", "tsyuanchzhou", "Chinese by way of Russian"),
    ("lanzhou", "lanchjou", None),
    ("durban", "ntourmpan", "Greek"),
    ("boston", "mposton", "Greek"),
    ("campton", "cabton", None),
    ("antwerp", "adwerp", None),
    ("oslo", "osla", None),
]


@pytest.mark.parametrize(("one", "other", "system"), PAIRS)
def test_two_words_are_one_name_by_a_system(one: str, other: str, system: str | None) -> None:
    assert one_by_system(one, other) == one_by_system(other, one) == system


def test_a_word_of_no_chinese_syllables_has_no_russian_form() -> None:
    assert palladius("stockholm") == ()
