"""A text with its sentences."""

import pytest

from factcheck.document import Document, Sentence
from factcheck.source import Span

TEXT = "Rebels attacked Chad. Two of the men left."
FIRST, SECOND = Span(0, 21), Span(22, 42)


def test_a_sentence_has_its_places_in_the_whole_text() -> None:
    sentence = Sentence(TEXT, SECOND)
    assert [token.text for token in sentence.tokens] == ["Two", "of", "the", "men", "left", "."]
    assert all(TEXT[token.start : token.end] == token.text for token in sentence.tokens)
    assert [sentence.words(phrase) for phrase in sentence.phrases] == ["Two", "the men"]
    assert sentence.place(sentence.phrases[1]) == Span(29, 36)


@pytest.mark.parametrize(
    ("place", "word"),
    [(0, "Rebels"), (5, "Rebels"), (6, "attacked"), (7, "attacked"), (16, "Chad"), (20, "."), (21, None), (99, None)],
)
def test_the_token_at_a_place_or_the_next(place: int, word: str | None) -> None:
    sentence = Sentence(TEXT, FIRST)
    index = sentence.token_at(place)
    assert (sentence.tokens[index].text if index is not None else None) == word


@pytest.mark.parametrize(
    ("text", "words", "phrase"),
    [
        ("Two of the men left.", "Two of the men", "Two"),
        ("The mayor's wife left.", "The mayor's wife", "wife"),
        ("Rebels attacked a base.", "base", "a base"),
        ("Rebels attacked a base.", "attacked a", "a base"),
        ("Rebels attacked a base.", "attacked", None),
        ("It sank. ", "sank", None),
    ],
)
def test_the_phrase_of_some_words(text: str, words: str, phrase: str | None) -> None:
    sentence = Sentence(text, Span(0, len(text)))
    start = text.index(words)
    found = sentence.phrase_at(Span(start, start + len(words)))
    assert (sentence.words(found) if found is not None else None) == phrase


@pytest.mark.parametrize(("place", "index"), [(0, 0), (20, 0), (21, 0), (22, 1), (99, 1)])
def test_the_sentence_at_a_place(place: int, index: int) -> None:
    document = Document(TEXT, [FIRST, SECOND])
    assert document.sentence_at(place) is document.sentences[index]


def test_a_text_without_sentences_has_none_at_any_place() -> None:
    assert Document("", []).sentence_at(0) is None
