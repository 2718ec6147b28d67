"""The parts of a name, and how it is written for lookup."""

import pytest

from factcheck import parse_name
from factcheck.values.name_parts import NameParts

PARTS = [
    ("Anna Holt-Meyer", ("anna", "holt", "meyer"), "anna holt-meyer", "anna holt meyer"),
    ("Mr. Vincent van Gogh", ("vincent", "gogh"), "vincent van gogh", "vincent van gogh"),
    ("Ben Smith", ("ben", "smith"), "ben smith", "ben smith"),
    ("Ben Gurion", ("ben", "gurion"), "ben gurion", "ben gurion"),
    ("Ben Ali", ("ali",), "ben ali", "ben ali"),
    ("De La", ("de", "la"), "de la", "de la"),
    ("Bashar al-Assad", ("bashar", "assad"), "bashar al-assad", "bashar al assad"),
    ("John P. Smith Jr.", ("john", "p", "smith"), "john p smith jr", "john p smith jr"),
    ("Şükrü Yıldız", ("sukru", "yildiz"), "şükrü yıldız", "sukru yildiz"),
    ("김정은", ("gim", "jeongeun"), "김정은", "gimjeongeun"),
    ("Shoigu, Sergei", ("sergei", "shoigu"), "sergei shoigu", "sergei shoigu"),
]


@pytest.mark.parametrize(("text", "parts", "key", "spelling"), PARTS)
def test_the_words_that_are_compared(text: str, parts: tuple[str, ...], key: str, spelling: str) -> None:
    value = parse_name(text)
    assert (value.parts, value.joined, value.key, value.spelling) == (parts, "".join(parts), key, spelling)
    assert value.label == value.text


FIELDS = [
    (
        "Mr. Vincent van Gogh",
        {"given": ("vincent",), "family": "van gogh", "particle": "van", "sex": "m", "titles": ("mr",)},
    ),
    (
        "John P. Smith Jr.",
        {"given": ("john", "p"), "family": "smith", "suffix": "jr", "initials": ("p",), "order": "western"},
    ),
    ("Dmitry Anatolyevich Medvedev", {"given": ("dmitry",), "patronymic": "anatolyevich", "family": "medvedev"}),
    ("Kim Jong Un", {"given": ("jong", "un"), "family": "kim", "order": "family-first"}),
    ("Mrs. Holt", {"given": (), "family": "holt", "sex": "f"}),
    ("김정은", {"script": "hangul", "given": (), "order": "unknown"}),
]


@pytest.mark.parametrize(("text", "fields"), FIELDS, ids=[text for text, _ in FIELDS])
def test_the_parts_of_a_name(text: str, fields: dict[str, object]) -> None:
    value = parse_name(text)
    assert {name: getattr(value, name) for name in fields} == fields


def test_a_lazy_part_is_worked_out_once() -> None:
    value = NameParts(text="Anna Holt", words=("anna", "holt"))
    assert "parts" not in value.__dict__
    assert value.parts == ("anna", "holt")
    assert value.__dict__["parts"] == ("anna", "holt")


@pytest.mark.parametrize(
    ("text", "whole"), [("Zedong Mao", True), ("Anna Maria Holt", False)], ids=["two words", "three words"]
)
def test_a_name_of_two_words_may_be_one_place_in_china(text: str, whole: bool) -> None:
    words = tuple(text.lower().split())
    value = NameParts(text=text, words=words)
    assert len(value.prepared) == len(words) + whole
