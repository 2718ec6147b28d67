"""The content words of a sentence."""

import pytest

from factcheck.document import Sentence
from factcheck.document.content import content, is_content
from factcheck.document.tokens import find_tokens
from factcheck.source import Span


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The bakers were baking for the fair.", ["baker", "bak", "fair"]),
        ("The US-led force met in 2019.", ["led", "forc", "met", "2019"]),
        ("He is in it.", []),
        ("", []),
    ],
)
def test_the_words_that_tell_something(text: str, words: list[str]) -> None:
    assert content(find_tokens(text)) == words
    assert Sentence(text, Span(0, len(text))).content == tuple(words)


@pytest.mark.parametrize(("word", "tells"), [("mayor", True), ("the", False), ("us", False), ("2019", True)])
def test_whether_a_word_tells_something(word: str, tells: bool) -> None:
    assert is_content(word) is tells
