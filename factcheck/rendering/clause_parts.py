"""Parts of a clause of another language: where its verbs stand, and where a noun phrase of it ends."""

from collections.abc import Sequence

from factcheck.rendering.glossary import Glossary
from factcheck.rendering.piece import Piece

FINITE = frozenset({"verb", "auxiliary", "modal"})
VERBAL = FINITE | {"participle", "infinitive"}
BEFORE_SUBJECT = frozenset({"adverb", "particle"})
"""Classes that may stand between a verb and who acts."""
_IN_PHRASE = frozenset({
    "hedge", "number", "scale", "number_words", "article", "determiner", "possessive", "adjective", "mark", "gerund",
})  # fmt: skip
_HEADS = frozenset({"noun", "name", "pronoun", "unknown"})
_FIRST_HEADS = _HEADS | {"date", "weekday", "month", "decade"}
_ADVERBIAL = frozenset({"date", "clock", "part_month"})
_LEADING = frozenset({"preposition", "year_lead"})


def has_finite(pieces: Sequence[Piece]) -> bool:
    """Whether a finite verb is among some pieces."""
    return any(piece.word_class in FINITE for piece in pieces)


def verbs_at_end(body: Sequence[Piece]) -> int:
    """Return where the verbs begin that a clause ends with."""
    start = len(body)
    while start > 1 and body[start - 1].word_class in VERBAL:
        start -= 1
    return start


def has_head(pieces: Sequence[Piece]) -> bool:
    """Whether a noun phrase is among some pieces."""
    return any(piece.word_class in _HEADS or piece.word_class in _IN_PHRASE for piece in pieces)


def first_phrase(rest: Sequence[Piece], glossary: Glossary) -> int:
    """Return where a noun phrase begins, behind adverbs, dates and phrases that a preposition leads to."""
    at = 0
    while at < len(rest):
        piece = rest[at]
        is_small = piece.word_class in BEFORE_SUBJECT or piece.word_class in _ADVERBIAL
        if is_small or piece.lower in glossary.order("reflexives"):
            at += 1
        elif piece.word_class in _LEADING and (end := phrase_end(rest, at + 1, glossary)) > at + 1:
            at = end
        else:
            break
    return at


def phrase_end(rest: Sequence[Piece], at: int, glossary: Glossary) -> int:
    """Return where the noun phrase at a place ends, with what it is of; the place itself where none stands there."""
    start = at
    while at < len(rest) and rest[at].word_class in _IN_PHRASE:
        at += 1
    heads = at
    while at < len(rest) and (rest[at].word_class in _FIRST_HEADS if at == heads else _goes_on(rest[at])):
        at += 1
    if at == heads:
        return at if at > start and rest[at - 1].word_class in ("number", "determiner") else start
    if at < len(rest) and (_is_owned(rest, at, glossary) or rest[at].lower in glossary.order("phrase_joints")):
        further = phrase_end(rest, at + 1, glossary)
        return further if further > at + 1 else at
    return at


def _goes_on(piece: Piece) -> bool:
    """Whether a noun phrase goes on with a word: "Präsident Putin", "3 Mai", "Hektar Wald"."""
    return piece.word_class in ("name", "month") or (piece.word_class == "noun" and piece.english.startswith("of "))


def _is_owned(rest: Sequence[Piece], at: int, glossary: Glossary) -> bool:
    """Whether an article says whose the noun before it is."""
    is_article = rest[at].word_class == "article" and rest[at].lower in glossary.order("genitive_articles")
    return is_article and at > 0 and rest[at - 1].word_class == "noun"
