"""Which words of two names may be one."""

import pytest

from factcheck import parse_name
from factcheck.values.name_origins import Origin
from factcheck.values.name_spelling import NEAR, VARIANT, VOWELS
from factcheck.values.name_words import align, origin_of, same_consonants


@pytest.mark.parametrize(
    ("one", "other", "ranks", "left", "right"),
    [
        pytest.param("anna holt", "holt anna", [0, 0], [], [], id="in any order"),
        pytest.param("anna roe", "roe berta", [0], ["anna"], ["berta"], id="one of two"),
        pytest.param("anna maria holt", "holt", [0], ["anna", "maria"], [], id="more on one side"),
        pytest.param("andrey belousov", "andrei beluosov", [VARIANT, VOWELS], [], [], id="by romanization"),
        pytest.param("horben hoben", "hoben horbem", [0, NEAR], [], [], id="the same words first"),
        pytest.param("anna anna", "anna", [0], ["anna"], [], id="a word twice"),
        pytest.param("horben", "stone", [], ["horben"], ["stone"], id="none"),
        pytest.param("horben horbet", "horbem", [NEAR], ["horbet"], [], id="the nearer place of two as near"),
    ],
)
def test_words_are_paired_best_evidence_first(
    one: str, other: str, ranks: list[int], left: list[str], right: list[str]
) -> None:
    found, rest, other_rest = align(one.split(), other.split(), parse_name(one.title()), parse_name(other.title()))
    assert ([item.rank for item in found], rest, other_rest) == (ranks, left, right)


@pytest.mark.parametrize(
    ("one", "other", "origin"),
    [
        ("Piers Horben", "Piers Hoben", Origin.UNKNOWN),
        ("Horben", "Hoben", Origin.BESIDE),
        ("Mr. Horben", "Hoben", Origin.UNKNOWN),
        ("Horben", "Mr. Hoben", Origin.UNKNOWN),
        ("Piers Belousov", "Piers Hoben", Origin.BESIDE),
        ("Белоусов", "Hoben", Origin.WRITTEN),
    ],
)
def test_two_names_tell_where_their_words_come_from(one: str, other: str, origin: Origin) -> None:
    assert origin_of(parse_name(one), parse_name(other)) is origin


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Khalid Hassan", "Khaled Hasan", True),
        ("Khalid al-Hassan", "Khalid Hassan", True),
        ("Khalid Hassan", "Khalid", False),
        ("Khalid Hassan", "Tarik Hassan", False),
        ("Khalid Hassan", "Khalid Mansur", False),
    ],
)
def test_a_name_without_vowels_has_the_consonants_of_another(one: str, other: str, alike: bool) -> None:
    assert same_consonants(parse_name(one), parse_name(other)) is alike
    assert same_consonants(parse_name(other), parse_name(one)) is alike
