"""What a name does in its sentence, and names by what they do."""

import pytest

from factcheck.draft.filled import Filled, Fillers, filled_by
from factcheck.draft.slots import Slot
from factcheck.mentions import find_mentions
from factcheck.mentions.mention import Mention
from factcheck.source import Source

TEXT = "Mayor Ann Holm opened a school in Norvik."


def name(text: str) -> Mention:
    """Return the name of a text that stands so in it."""
    return next(each for each in find_mentions(Source("a", TEXT)) if each.text == text)


@pytest.mark.parametrize(
    ("words", "read", "slots", "parts"),
    [
        ("Ann Holm", [("does", "open")], {("does", "open"), ("named", "mayor")}, {"does"}),
        ("Ann Holm", [("does", "say"), ("does", "")], {("named", "mayor")}, set()),
        ("Ann Holm", [("beside", "school")], {("named", "mayor")}, set()),
        ("Norvik", [("kind", "school")], {("where", "school")}, set()),
    ],
)
def test_what_a_name_does(
    words: str, read: list[tuple[str, str]], slots: set[tuple[str, str]], parts: set[str]
) -> None:
    filled = filled_by(name(words), [Slot(*each) for each in read])
    assert {tuple(each) for each in filled.slots} == slots
    assert filled.parts == parts


def test_names_are_found_by_what_they_do() -> None:
    holm, norvik = name("Ann Holm"), name("Norvik")
    fillers = Fillers(
        [
            (holm, Filled(frozenset({Slot("does", "open"), Slot("where", "school")}), frozenset({"does"}))),
            (norvik, Filled(frozenset({Slot("where", "school")}))),
        ]
    )
    assert fillers.of([Slot("where", "school")]) == [holm, norvik]
    assert fillers.of([Slot("does", ""), Slot("undergoes", "")]) == [holm]
    assert fillers.of([Slot("does", "open"), Slot("does", "")]) == [holm]
    assert fillers.of([Slot("owns", "school")]) == []
