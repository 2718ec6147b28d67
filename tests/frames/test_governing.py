"""Which verb a phrase stands with, and how."""

import pytest

from factcheck.document import Sentence
from factcheck.frames.governing import governing, mate_of
from factcheck.source import Span


def read(text: str, words: str) -> tuple[Sentence, int]:
    """Return a sentence and which of its phrases holds some words."""
    sentence = Sentence(text, Span(0, len(text)))
    start = text.index(words)
    phrase = sentence.phrase_at(Span(start, start + len(words)))
    assert phrase is not None
    return sentence, sentence.phrases.index(phrase)


@pytest.mark.parametrize(
    ("text", "words", "verb", "role"),
    [
        ("Rebels attacked Chad.", "Rebels", "attack", "subject"),
        ("Rebels attacked Chad.", "Chad", "attack", "object"),
        ("Rebels in Sudan attacked Chad.", "Sudan", "attack", "subject"),
        ("Rebels attacked Chad on Monday.", "Monday", "attack", "other"),
        ("Turnout was 61 percent.", "61 percent", "be", "complement"),
        ("The mayor's wife left.", "The mayor", "leave", "subject"),
        ("The mayor of Lund left.", "Lund", "leave", "subject"),
        ("Six men and a child were killed.", "Six men", "kill", "subject"),
        ("The ferry, which carried 212 people, sank.", "The ferry", "sink", "subject"),
        ("The ferry, which carried 212 people, sank.", "212 people", "carry", "object"),
        ("Rebels attacked Chad, killing 24 people.", "24 people", "kill", "object"),
        ("The men, most of them old, were held.", "The men", "hold", "subject"),
        ("Three dead in Lund", "Lund", None, "none"),
    ],
)
def test_a_phrase_stands_with_a_verb(text: str, words: str, verb: str | None, role: str) -> None:
    sentence, index = read(text, words)
    clause, found = governing(sentence, sentence.phrases[index])
    assert ((clause.group.lemma if clause is not None else None), found) == (verb, role)


@pytest.mark.parametrize(
    ("text", "words", "mate"),
    [
        ("Six men and a child were killed.", "Six men", "a child"),
        ("Six men or a child were killed.", "Six men", "a child"),
        ("Six men, a child fell.", "Six men", None),
        ("Six men, and a child, fell.", "Six men", "a child"),
        ("Six men of Lund fell.", "Six men", None),
        ("Six men fell.", "Six men", None),
    ],
)
def test_the_next_phrase_of_a_list(text: str, words: str, mate: str | None) -> None:
    sentence, index = read(text, words)
    found = mate_of(sentence, sentence.phrases[index])
    assert (sentence.words(found) if found is not None else None) == mate
