"""Classes of words, and what is guessed of a token before its sentence was read."""

import pytest

from factcheck.document.classes import Ahead, first_class, is_crowd, is_number, may_be_closed, tag_of_mark
from factcheck.document.tags import tag
from factcheck.document.tokens import find_tokens


@pytest.mark.parametrize(
    ("word", "number"),
    [("two", True), ("twenty-four", True), ("million", True), ("half", True), ("twenty-foo", False), ("foo", False)],
)
def test_words_for_numbers(word: str, number: bool) -> None:
    assert is_number(word) is number


@pytest.mark.parametrize(
    ("text", "word_class"),
    [("12", "number"), ("40-year-old", "adjective"), ("12-15", "number"), ("$", "mark"), ("“", "quote"), (".", "stop")],
)
def test_figures_and_marks_have_a_class(text: str, word_class: str) -> None:
    assert tag_of_mark(find_tokens(text)[0]).word_class == word_class


@pytest.mark.parametrize(
    ("text", "crowd"), [("Thousands fled.", True), ("Two fled.", False), ("12 fled.", False), ("Men fled.", False)]
)
def test_a_word_for_a_number_may_stand_for_people(text: str, crowd: bool) -> None:
    assert is_crowd(tag(find_tokens(text))[0]) is crowd


@pytest.mark.parametrize(
    ("word", "word_class"),
    [("the", "determiner"), ("not", "negator"), ("and", "coordinator"), ("of", "preposition"), ("ship", None)],
)
def test_a_closed_class(word: str, word_class: str | None) -> None:
    assert first_class(word) == word_class


@pytest.mark.parametrize(
    ("word", "closed"),
    [("the", True), ("was", True), ("to", True), ("twenty-four", True), ("longer", True), ("her", True), ("that", True),
     ("ship", False), ("sank", False), ("lengthy", False)],
)  # fmt: skip
def test_words_that_may_be_of_a_closed_class(word: str, closed: bool) -> None:
    assert may_be_closed(word) is closed


@pytest.mark.parametrize(
    ("text", "classes"),
    [("to the Lund ship was 12 two", ["to", "determiner", "name", "noun", "auxiliary", "number", "number", None])],
)
def test_a_first_guess(text: str, classes: list[str | None]) -> None:
    ahead = Ahead(find_tokens(text))
    assert [ahead.word_class(index) for index in range(len(classes))] == classes


@pytest.mark.parametrize(
    ("between", "has"), [(9, True), (11, False)], ids=["the verb near by", "the verb too far behind"]
)
def test_a_clause_has_its_verb_within_twelve_tokens(between: int, has: bool) -> None:
    text = "ships " + "old " * between + "ships were sold"
    assert Ahead(find_tokens(text)).has_clause(0) is has


@pytest.mark.parametrize(
    ("text", "has"), [("he ran", True), ("the war ended it", True), ("the war, it was", False), ("the war", False)]
)
def test_a_clause_has_a_subject_or_a_verb(text: str, has: bool) -> None:
    assert Ahead(find_tokens(text)).has_clause(0) is has


@pytest.mark.parametrize(
    ("text", "compound"),
    [("ex-minister left", True), ("US-led force", False), ("two-day trip", False), ("start-up.", True)],
)
def test_a_word_with_a_hyphen_is_a_noun(text: str, compound: bool) -> None:
    assert Ahead(find_tokens(text)).is_compound(0) is compound
