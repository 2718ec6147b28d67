"""Spanish names of many words: letters spoken alike, and the two names of a wife."""

import pytest

from factcheck import parse_name
from factcheck.values.name_spanish import compare_spanish, is_spanish, spanish_key
from factcheck.values.relation import Relation


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Maria Elena Vasquez Ruiz", "Maria Elena Vazquez Ruiz"),
        ("Jose Miguel Cevallos Ortiz", "Jose Miguel Ceballos Ortiz"),
        ("Ana Sofia Yriarte Gomez", "Ana Sofia Iriarte Gomez"),
        ("Hector Ivan Helenes Rojas", "Hector Ivan Elenes Rojas"),
        ("Sergio Tomas Villarreal Duarte", "Sergio Villareal Duarte"),
        ("Ana Lucia Ruiz Perez", "Ana Lucia Ruiz de Soto"),
        ("Carmen Rosa Paz de Lima", "Carmen Rosa Paz Ortiz"),
    ],
)
def test_two_ways_to_write_a_spanish_name_are_compatible(one: str, other: str) -> None:
    for a, b in ((one, other), (other, one)):
        assert parse_name(a).relation(parse_name(b)) is Relation.COMPATIBLE


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mary Ann Phillips", "Mary Ann Philips"),
        ("Daniel Soto", "Daniel Sotto"),
        ("Pedro Pablo Leon Cruz", "Pedro Pablo Lion Cruz"),
        ("Jorge Luis Vega Mora", "Jorge Luis Vega Nora"),
        ("Maria Jose Garcia Perez", "Maria Jose Garcia Vega"),
        ("Jose Luis Ruiz Perez", "Jose Luis Ruiz de Soto"),
        ("Ana Lucia Ruiz de Mora", "Ana Lucia Ruiz de Soto"),
    ],
)
def test_other_letters_other_languages_and_short_names_stay_two(one: str, other: str) -> None:
    assert parse_name(one).relation(parse_name(other)).is_conflict
    assert compare_spanish(parse_name(one), parse_name(other)) is None


def test_signs_and_letters() -> None:
    assert is_spanish(parse_name("Mario Gomez"))
    assert not is_spanish(parse_name("Mary Ann Phillips"))
    assert spanish_key("vazquez") == spanish_key("basques")
    assert spanish_key("chavez") != spanish_key("javez")
