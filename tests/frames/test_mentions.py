"""Sentences read with what their mentions tell of them."""

import pytest

from factcheck import Source
from factcheck.frames.mentions import with_mentions
from factcheck.mentions import find


@pytest.mark.parametrize(
    ("text", "phrases"),
    [
        ("On Tuesday Sudan sent troops.", ["Tuesday", "Sudan", "troops"]),
        ("The 12,000 troops Sudan sent left.", ["The 12,000 troops", "Sudan"]),
        ("The summit Tuesday failed.", ["The summit", "Tuesday"]),
        ("The Tuesday vote failed.", ["The Tuesday vote"]),
        ("The carmaker Norvik failed.", ["The carmaker Norvik"]),
    ],
)
def test_a_phrase_begins_where_a_mention_does(text: str, phrases: list[str]) -> None:
    reading = find(Source("a", text))
    sentence = with_mentions(reading.document.sentences[0], reading.mentions)
    assert [sentence.words(phrase) for phrase in sentence.phrases] == phrases
