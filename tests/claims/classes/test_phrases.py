"""The stems of a noun phrase with what says which one it is."""

import pytest

from factcheck.claims.classes.phrases import heads_of, stems_of
from factcheck.claims.context import Context
from factcheck.claims.said import sentences_of
from factcheck.mentions import find
from factcheck.source import Source


def read(text: str, noun: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return the stems and the heads of the phrase with a noun at its head."""
    around = next(sentences_of(Context(find(Source("a", text)))))
    phrase = next(each for each in around.phrases if around.sentence.tokens[each.head].text == noun)
    return stems_of(around, phrase), heads_of(around, phrase)


@pytest.mark.parametrize(
    ("text", "noun", "stems"),
    [
        ("The council rejected the ban on leaf blowers.", "ban", {"ban", "leaf", "blower"}),
        ("Karben's quarry must close.", "quarry", {"karben", "quarry"}),
        ("The head of the railway, Tage Blom, resigned.", "head", {"railway", "tag", "blom"}),
        ("Tage Blom is the head of the railway.", "head", {"blom", "railway"}),
        ("Her play, about a keeper, won.", "play", {"play", "keeper"}),
    ],
)
def test_a_phrase_has_what_hangs_on_it_and_who_is_named_beside_it(text: str, noun: str, stems: set[str]) -> None:
    assert stems <= read(text, noun)[0]


def test_what_stands_in_the_next_clause_is_not_of_the_phrase() -> None:
    assert "mower" not in read("The council rejected the ban, and mowers may run.", "ban")[0]


@pytest.mark.parametrize(
    ("text", "noun", "heads"),
    [
        ("The number of fever cases fell.", "number", {"number", "cas"}),
        ("The robbers of the bank fled.", "robbers", {"robber"}),
        ("Anna Holt resigned.", "Holt", {"anna", "holt"}),
    ],
)
def test_the_heads_say_what_it_is(text: str, noun: str, heads: set[str]) -> None:
    assert read(text, noun)[1] == heads
