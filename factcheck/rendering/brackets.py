"""Clauses whose verb stands apart, at the end or before who acts, in English order."""

from collections.abc import Sequence

from factcheck.rendering.clause_parts import (
    BEFORE_SUBJECT,
    VERBAL,
    first_phrase,
    has_finite,
    has_head,
    phrase_end,
    verbs_at_end,
)
from factcheck.rendering.glossary import Glossary
from factcheck.rendering.piece import Piece
from factcheck.rendering.verb_parts import find_verb, together, with_infinitive_first

_ENDS = frozenset({"punctuation", "stop", "quote"})
_OPENERS = frozenset({"subordinator", "relative"})
_NOT_SUBJECT = frozenset({"preposition", "adverb", "date", "clock", "subordinator", "part_month", "year_lead"})


def brackets(pieces: list[Piece], glossary: Glossary) -> list[Piece]:
    """Put each verb together behind who acts: "hat 24 Menschen getötet", "dass er kam", "Am Freitag kam er"."""
    found: list[Piece] = []
    before = ""
    for clause in _clauses(pieces):
        found += _ordered(clause, glossary, follows_comma=before == ",")
        before = clause[-1].english
    return found


def _clauses(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Return the stretches between marks, and between verbs that a conjunction joins; a mark ends its stretch."""
    clauses: list[list[Piece]] = [[]]
    for at, piece in enumerate(pieces):
        if piece.word_class == "conjunction" and _is_between_clauses(pieces, at):
            clauses.append([])
        clauses[-1].append(piece)
        if piece.word_class in _ENDS:
            clauses.append([])
    return [clause for clause in clauses if clause]


def _is_between_clauses(pieces: Sequence[Piece], at: int) -> bool:
    """Whether a conjunction joins two clauses: a verb ends right before it, or each side has a finite one."""
    if at and pieces[at - 1].word_class in VERBAL:
        return True
    end = next((place for place in range(at, len(pieces)) if pieces[place].word_class in _ENDS), len(pieces))
    start = next((place + 1 for place in range(at - 1, -1, -1) if pieces[place].word_class in _ENDS), 0)
    return has_finite(pieces[start:at]) and has_finite(pieces[at + 1 : end])


def _ordered(clause: list[Piece], glossary: Glossary, *, follows_comma: bool) -> list[Piece]:
    """Return one clause in English order, between the conjunction before it and the mark that ends it."""
    end = len(clause)
    while end and clause[end - 1].word_class in _ENDS:
        end -= 1
    start = int(end > 0 and clause[0].word_class == "conjunction")
    body = clause[start:end]
    led = int(follows_comma and len(body) > 1 and body[0].word_class == "preposition" and _is_relative(body[1:]))
    is_bound = bool(body) and (body[0].word_class in _OPENERS or led or (follows_comma and _is_relative(body)))
    order = _verb_last if is_bound else _verb_second
    return [*clause[:start], *body[:led], *order(body[led:], glossary), *clause[end:]]


def _is_relative(body: Sequence[Piece]) -> bool:
    """Whether an article is a relative pronoun: only at its end the clause has a finite verb."""
    start = verbs_at_end(body)
    is_article = body[0].word_class == "article" and body[0].english == "the"
    return is_article and has_finite(body[start:]) and not has_finite(body[1:start])


def _verb_last(body: list[Piece], glossary: Glossary) -> list[Piece]:
    """Return a clause whose verb stands last with the verb behind who acts."""
    start = verbs_at_end(body)
    start -= int(start == len(body) > 1 and body[-1].word_class == "unknown")
    verb = together([*reversed(body[start:])], glossary)
    opener, rest = body[0], body[1:start]
    opener = opener.with_english(glossary.pairs("openers").get(opener.lower, opener.english)) if verb else opener
    place = phrase_end(rest, first_phrase(rest, glossary), glossary)
    if opener.word_class in ("article", "relative"):
        is_object = opener.lower in glossary.order("objects") or (bool(rest) and rest[0].word_class == "pronoun")
        opener = opener.with_english("which", "relative")
        place = phrase_end(rest, 0, glossary) if is_object else 0
    return [opener, *rest[:place], *verb, *rest[place:]]


def _verb_second(body: list[Piece], glossary: Glossary) -> list[Piece]:
    """Return a main clause with its verb whole, behind who acts."""
    found = find_verb(body, glossary)
    if found is None:
        return with_infinitive_first(body, glossary)
    body, at, whole = found
    end = max(at + 1, verbs_at_end(body))
    verb = together([whole, *reversed(body[end:])], glossary)
    before, rest = _pointing(body[:at], glossary), body[at + 1 : end]
    if _is_empty(before, rest, glossary):
        before = []
    elif before and not _is_inverted(before):
        return [*before, *verb, *_object_first(rest, glossary)]
    if not body[:at] and whole.word_class == "verb":  # "sagte der Minister"
        return [*verb, *rest]
    start = first_phrase(rest, glossary)
    place = phrase_end(rest, start, glossary)
    return [*before, *rest[start:place], *verb, *_object_first([*rest[:start], *rest[place:]], glossary)]


def _pointing(before: list[Piece], glossary: Glossary) -> list[Piece]:
    """Return what stands before a verb with an article that has no noun as a pronoun: "Das sagte sie"."""
    if len(before) == 1 and before[0].word_class == "article":
        return [before[0].with_english(glossary.pairs("pointing").get(before[0].lower, before[0].english), "pronoun")]
    return before


def _is_empty(before: Sequence[Piece], rest: list[Piece], glossary: Glossary) -> bool:
    """Whether a pronoun only holds the place before the verb: "Es wurden 24 Menschen getötet"."""
    is_alone = len(before) == 1 and before[0].lower in glossary.order("empty_subject")
    start = first_phrase(rest, glossary) if is_alone else 0
    return is_alone and phrase_end(rest, start, glossary) > start and rest[start].word_class in ("number", "hedge")


def _object_first(rest: list[Piece], glossary: Glossary) -> list[Piece]:
    """Return what stands behind a verb with whom or what it is done to first: "traf am Freitag in Bern den Papst"."""
    start = first_phrase(rest, glossary)
    adverbs = next((at for at, piece in enumerate(rest) if piece.word_class not in BEFORE_SUBJECT), len(rest))
    end = phrase_end(rest, start, glossary)
    if start <= adverbs or end == start:
        return rest
    return [*rest[:adverbs], *rest[start:end], *rest[adverbs:start], *rest[end:]]


def _is_inverted(before: Sequence[Piece]) -> bool:
    """Whether what stands before the verb is not who acts."""
    return before[0].word_class in _NOT_SUBJECT or not has_head(before)
