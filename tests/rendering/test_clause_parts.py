"""Where the verbs of a clause stand, and where its noun phrases end."""

import pytest

from factcheck.rendering.clause_parts import first_phrase, phrase_end, verbs_at_end
from factcheck.rendering.glossary import glossary_of
from factcheck.rendering.piece import Piece


def pieces(*classes: str) -> list[Piece]:
    """Return pieces of some classes, each of one word."""
    return [Piece(at, at + 1, f"w{at}", word_class, f"w{at}") for at, word_class in enumerate(classes)]


@pytest.mark.parametrize(
    ("classes", "start"),
    [
        (("noun", "verb"), 1),
        (("noun", "participle", "auxiliary"), 1),
        (("noun", "verb", "noun"), 3),
        (("verb",), 1),
    ],
)
def test_the_verbs_at_the_end_are_found(classes: tuple[str, ...], start: int) -> None:
    assert verbs_at_end(pieces(*classes)) == start


@pytest.mark.parametrize(
    ("classes", "end"),
    [
        (("article", "noun", "number", "noun"), 2),
        (("hedge", "number", "scale", "noun", "preposition"), 4),
        (("noun", "name", "name", "verb"), 3),
        (("adverb", "noun"), 0),
        (("number", "verb"), 1),
    ],
)
def test_a_noun_phrase_ends_with_its_noun(classes: tuple[str, ...], end: int) -> None:
    assert phrase_end(pieces(*classes), 0, glossary_of("de")) == end


@pytest.mark.parametrize(
    ("classes", "start"),
    [
        (("adverb", "date", "noun"), 2),
        (("preposition", "article", "noun", "noun"), 3),
        (("preposition", "verb"), 0),
        (("noun",), 0),
    ],
)
def test_a_noun_phrase_begins_behind_adverbs_and_prepositions(classes: tuple[str, ...], start: int) -> None:
    assert first_phrase(pieces(*classes), glossary_of("de")) == start
