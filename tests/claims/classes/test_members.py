"""Which words of a sentence are members of a class whose members exclude each other."""

import pytest

from factcheck.claims.classes.members import apart, find_members
from factcheck.contrasts.words import worded
from factcheck.document import Document
from factcheck.lexicon import table


def members(text: str) -> list[tuple[str, set[str]]]:
    """Return the words of a sentence that are members, with the rows of the classes."""
    sentence = Document(text).sentences[0]
    found = find_members(worded(sentence, ()).words)
    return [(" ".join(word.text for word in each.words), {row.row for row in each.meanings}) for each in found]


@pytest.mark.parametrize(
    ("text", "word", "row"),
    [
        ("A tram struck her.", "tram", "vehicles"),
        ("Two trams met.", "trams", "vehicles"),
        ("He pleaded not guilty in Basel.", "pleaded not guilty", "plea"),
        ("It is the second-largest dairy.", "second-largest", "largest"),
        ("It is the second largest dairy.", "second largest", "largest"),
        ("It is the largest dairy.", "largest", "largest"),
        ("The third bridge will follow.", "third", ""),
        ("She wrote it in French.", "french", "languages"),
        ("The board dismissed him.", "dismissed", "leaving"),
    ],
)
def test_a_member_is_found_with_its_class(text: str, word: str, row: str) -> None:
    assert any(word == found and row in rows for found, rows in members(text))


@pytest.mark.parametrize(
    "text",
    [
        "The rate was low.",  # no rat
        "It came for the third time.",
        "The first 11 seasons were hard.",
        "He smuggled a gun.",  # what was done, no crime that is named
    ],
)
def test_another_word_of_one_stem_and_many_in_turn_are_no_members(text: str) -> None:
    assert not [rows for _, rows in members(text) if rows & {"animals", "", "crimes"}]


def test_rows_that_are_looked_for_in_any_wording_stand_in_the_table() -> None:
    for part in ("opposites", "alternatives", "titles"):
        assert apart(part) <= set(table("contrasts")[part])
