"""A sentence with the mentions in it, and its words as a question has them."""

import pytest

from factcheck.claims.asking import Around
from factcheck.claims.asking.around import counted_noun, holds, is_plural, pointing, written
from factcheck.document import Sentence
from factcheck.mentions import find
from factcheck.source import Source, Span


def around(text: str) -> Around:
    return Around(Sentence(text, Span(0, len(text))), find(Source("a", text)).mentions)


@pytest.mark.parametrize(
    ("noun", "asked"),
    [
        ("man", "men"), ("men", "men"), ("police officers", "police officers"), ("police officer", "police officers"),
        ("very old ships", None), ("old stone ship", "old stone ships"), ("big old stone ship", None),
        ("of the 3", None),
        ("his ship", None), ("", None), ("co-worker", "co-workers"),
        ("bus", "buses"), ("boss", "bosses"),
    ],
)  # fmt: skip
def test_a_counted_noun_is_asked_for_in_the_plural(noun: str, asked: str | None) -> None:
    assert counted_noun(noun) == asked


@pytest.mark.parametrize(
    ("word", "plural"),
    [("ships", True), ("men", True), ("bus", False), ("boss", False), ("crisis", False), ("ship", False)],
)
def test_a_noun_is_a_plural_by_its_letters(word: str, plural: bool) -> None:
    assert is_plural(word) is plural


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("The old firm of Lund", "the old firm of Lund"),
        ("Russia and the firm", "Russia and the firm"),
        ("Rebels sent 12 ships", "rebels sent ships"),
        ("It is of The Hague", "it is of The Hague"),
    ],
)
def test_words_are_written_as_a_question_has_them(text: str, asked: str) -> None:
    read = around(text)
    assert written(read, 0, len(read.sentence.tokens) - 1) == asked


@pytest.mark.parametrize(("text", "whole"), [("Rebels left.", True), ("“Rebels left.”", True), ("Rebels left", False)])
def test_a_sentence_is_whole_or_a_headline(text: str, whole: bool) -> None:
    assert around(text).is_whole is whole


def test_the_mention_that_holds_a_token() -> None:
    read = around("Rebels in Sudan killed 24 people.")
    tokens = [token.text for token in read.sentence.tokens]
    assert [read.mention_at(index, "name") is not None for index in range(len(tokens))] == [
        False, False, True, False, False, False, False,
    ]  # fmt: skip
    assert read.mention_at(tokens.index("24"), "quantity") is not None
    assert read.mention_at(tokens.index("24"), "name", "date") is None
    assert read.word_class(2) == "name"


def test_one_place_holds_another() -> None:
    assert holds(Span(2, 8), Span(2, 8))
    assert not holds(Span(2, 8), Span(1, 8))
    assert not holds(Span(2, 8), Span(2, 9))
    assert {"his", "he", "this"} <= pointing()
