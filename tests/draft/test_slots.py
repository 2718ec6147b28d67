"""The slots of a sentence that a name fills."""

import pytest

from factcheck.document import Sentence
from factcheck.draft.slots import Slot, listed_with, slots_of
from factcheck.source import Span


def read(text: str, name: str) -> tuple[Sentence, Span]:
    start = text.index(name)
    return Sentence(text, Span(0, len(text))), Span(start, start + len(name))


@pytest.mark.parametrize(
    ("text", "name", "slot"),
    [
        ("Ann Holm built the mill.", "Ann Holm", ("does", "build")),
        ("The mill was painted by Ann Holm.", "Ann Holm", ("does", "paint")),
        ("The play was written and directed by Ann Holm.", "Ann Holm", ("does", "writ")),
        ("The judge praised Ann Holm.", "Ann Holm", ("undergoes", "prais")),
        ("The fair was held in Lund.", "Lund", ("where", "hold")),
        ("She fled to Lund, where she teaches.", "Lund", ("where", "teach")),
        ("The mill at Lund is old.", "Lund", ("where", "mill")),
        ("Holm's uncle sings.", "Holm", ("owns", "uncl")),
        ("The uncle of Holm sings.", "Holm", ("owns", "uncl")),
        ("The sculptor Ann Holm sings.", "Ann Holm", ("named", "sculptor")),
        ("The sculptor, Ann Holm, sings.", "Ann Holm", ("named", "sculptor")),
        ("Ann Holm, a sculptor, sings.", "Ann Holm", ("named", "sculptor")),
        ("Ann Holm is a sculptor.", "Ann Holm", ("named", "sculptor")),
        ("It was a Danish ship.", "Danish", ("kind", "ship")),
        ("He praised Ann Holm and Peter Brand.", "Peter Brand", ("undergoes", "prais")),
        ("Ann Holm is going to paint the mill.", "Ann Holm", ("does", "paint")),
        ("Ann Holm wants to paint the mill.", "Ann Holm", ("does", "paint")),
        ("The firm Norvik is taking over Brandt.", "Brandt", ("undergoes", "buy!")),
        ("In Arn he sang, and in Lund he paints a mill.", "Lund", ("where", "paint")),
        ("The son of a baker from Lund sings.", "Lund", ("where", "baker")),
    ],
)
def test_what_a_name_stands_for_in_its_sentence(text: str, name: str, slot: tuple[str, str]) -> None:
    assert Slot(*slot) in slots_of(*read(text, name))


@pytest.mark.parametrize("verb", ["said", "told them"])
def test_who_speaks_fills_no_slot(verb: str) -> None:
    assert not any(slot.way == "does" and slot.at for slot in slots_of(*read(f"Ann Holm {verb} so.", "Ann Holm")))


@pytest.mark.parametrize(
    ("text", "name", "number"),
    [
        ("He met Ann Holm, Peter Brand and Lisa Ek.", "Peter Brand", 2),
        ("He met Ann Holm.", "Ann Holm", 0),
        ("The mill is in Toledo, Ohio.", "Toledo", 0),
    ],
)
def test_the_members_of_a_list(text: str, name: str, number: int) -> None:
    assert len(listed_with(*read(text, name))) == number
