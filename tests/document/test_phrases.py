"""Noun phrases: their words, their head, and what leads to them."""

import pytest

from factcheck.document import Sentence
from factcheck.source import Span


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The mayor of Lund sold 12 old ships.", [(None, "mayor"), ("of", "Lund"), (None, "ships")]),
        ("Kyiv's homes burned.", [("'s", "Kyiv"), (None, "homes")]),
        ("About 300 people left for $3.2 billion.", [(None, "people"), ("for", "billion")]),
        ("Norvik cut 1,500 jobs last year.", [(None, "Norvik"), (None, "jobs"), (None, "year")]),
        ("It heard from 44 witnesses over 12 weeks.", [(None, "It"), ("from", "witnesses"), (None, "weeks")]),
        ("Flight 370 vanished.", [(None, "Flight")]),
    ],
)
def test_phrases(text: str, expected: list[tuple[str | None, str]]) -> None:
    sentence = Sentence(text, Span(0, len(text)))
    assert [(each.preposition, sentence.tokens[each.head].text) for each in sentence.phrases] == expected
