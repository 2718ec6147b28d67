"""Names among nouns that all have capitals: by tables, by a given name or a title, and by their place."""

import pytest

import factcheck


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Gestern kam Peter Schneider.", ["Peter Schneider"]),
        ("Gestern kam Ursula von der Leyen.", ["Ursula von der Leyen"]),
        ("Präsident Brandner kam. Später ging Brandner.", ["Brandner", "Brandner"]),
        ("Die Aktie der BASF fiel.", ["BASF"]),
        ("Die Regierung Frankreichs fiel.", ["France"]),
        ("Frankreichs Regierung fiel.", ["France"]),
        ("Die Berliner Polizei kam.", ["Berlin"]),
        ("Der Zug fuhr nach Paris.", ["Paris"]),
        ("Der Bagger fiel um.", []),
        ("Zwölf Bagger fielen um.", []),
        ("Die Müdigkeit nahm zu.", []),
        ("Die Straße ist gesperrt.", []),
    ],
)
def test_a_name_is_told_from_a_noun(words: str, names: list[str]) -> None:
    found = factcheck.find_mentions(factcheck.Source("a", words, language="de"), kinds=["name"])
    assert [each.value.label for each in found] == names
