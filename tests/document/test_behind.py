"""What the tags so far tell of the word that comes next."""

import pytest

from factcheck.document.behind import has_verb_before, helper_before, is_clause_full, subject_before, tag_before
from factcheck.document.classes import Tag
from factcheck.document.tags import tag
from factcheck.document.tokens import find_tokens


def read(text: str) -> tuple[tuple[Tag, ...], list[str]]:
    tokens = find_tokens(text)
    return tag(tokens), [token.text for token in tokens]


@pytest.mark.parametrize(
    ("text", "word", "lemma"),
    [("He said “go on”.", "go", "say"), ("He left.", "left", "he"), ("“He left.”", "He", None)],
)
def test_the_tag_before_a_word_over_opening_quotes(text: str, word: str, lemma: str | None) -> None:
    tags, words = read(text)
    found = tag_before(tags, words.index(word))
    assert (found.lemma if found is not None else None) == lemma


@pytest.mark.parametrize(
    ("text", "word", "helper"),
    [
        ("It was sold.", "sold", "be"),
        ("It was not yet sold.", "sold", "be"),
        ("It plans to sell.", "sell", "to"),
        ("It sold them.", "sold", None),
        ("It was a sold house.", "sold", None),
    ],
)
def test_the_helper_right_before_a_verb(text: str, word: str, helper: str | None) -> None:
    tags, words = read(text)
    found = helper_before(tags, words.index(word))
    assert (found.lemma if found is not None else None) == helper


@pytest.mark.parametrize(
    ("text", "verb", "subject"),
    [
        ("The mayor of Lund sold it.", "sold", "mayor"),
        ("The mayor sold it.", "sold", "mayor"),
        ("The mayor of the town in Chad sold it.", "sold", "mayor"),
        ("The company, based in Orvane, makes ships.", "makes", "company"),
        ("The company, old, makes ships.", "makes", ","),
    ],
)
def test_the_subject_stands_before_its_prepositions(text: str, verb: str, subject: str) -> None:
    tags, words = read(text)
    assert words[subject_before(tags, words.index(verb))] == subject


@pytest.mark.parametrize(
    ("text", "word", "has", "full"),
    [
        ("He left the town.", "town", True, True),
        ("The old town.", "town", False, False),
        ("He left and the town", "town", True, False),
        ("He said the town", "town", True, False),
    ],
)
def test_whether_a_clause_has_its_verb(text: str, word: str, has: bool, full: bool) -> None:
    tags, words = read(text)
    assert (has_verb_before(tags, words.index(word)), is_clause_full(tags, words.index(word))) == (has, full)
