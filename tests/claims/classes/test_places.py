"""Where a word of a class stands, and what it is said of there."""

import pytest

from factcheck.claims.classes import Filler, find_fillers
from factcheck.claims.context import Context
from factcheck.mentions import find
from factcheck.source import Source


def fillers(text: str) -> dict[str, Filler]:
    """Return the words of classes that a text says of something, by their words."""
    found = find_fillers(Context(find(Source("a", text))))
    return {" ".join(word.text for word in each.member.words): each for each in found}


@pytest.mark.parametrize(
    ("text", "word", "slot", "heads"),
    [
        ("The robbers left in a red van.", "red", "phrase", {"van"}),
        ("The council rejected the ban.", "rejected", "verb", {"ban"}),
        ("The ban was rejected by the council.", "rejected", "verb", {"ban"}),
        ("Rolf Ude pleaded guilty in Basel.", "pleaded guilty", "verb", {"rolf", "ude"}),
        ("Rolf Ude fell ill. The banker pleaded guilty.", "pleaded guilty", "verb", {"banker", "rolf", "ude"}),
        ("Aldo Fries, a cellist, stayed away.", "cellist", "phrase", {"aldo", "fri"}),
    ],
)
def test_a_word_is_said_of_something(text: str, word: str, slot: str, heads: set[str]) -> None:
    place = fillers(text)[word].place
    assert (place.slot, place.heads) == (slot, heads)


def test_a_verb_governs_the_head_of_a_phrase_beside_who_else_takes_part() -> None:
    place = fillers("The sheep were killed by a bear near Tolga.")["bear"].place
    assert place.governor
    assert "sheep" in place.others


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The council did not reject the ban.", "reject"),
        ("The council had rejected the ban.", "rejected"),
        ("They think the council rejected the ban.", "rejected"),
        ("Was the ban rejected?", "rejected"),
        ("Lions won 18 of 23 games.", "won"),
        ("The French minister left.", "french"),
        ("After the third film, the studio closed.", "third"),
    ],
)
def test_what_is_denied_believed_or_asked_is_said_of_nothing(text: str, word: str) -> None:
    assert word not in fillers(text)
