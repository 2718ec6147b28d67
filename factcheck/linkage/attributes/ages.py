"""Bare figures that are how old somebody is."""

from factcheck.document.clauses import Clause
from factcheck.linkage.attributes.cues import Cues, people, singular, stem, words_of
from factcheck.linkage.attributes.spots import Spot

_ENDS = frozenset({",", ".", ";", ")", "–", "—", '"', "”"})
"""What stands behind an age that is set aside."""
_ADVERBS = 3
"""Words between "is" and an age: "is only just eight". Heuristic."""
_YOUNGEST = 14
"""Age below which "at eight" is an hour. Heuristic."""


def is_age(cues: Cues, spot: Spot) -> bool:
    """Whether a bare figure is how old somebody is.

    Args:
        cues: of its sentence.
        spot: where the figure stands.
    """
    return _is_aside(cues, spot) or _is_of(cues, spot) or _is_at(cues, spot) or _is_said(cues, spot)


def _behind(cues: Cues, spot: Spot) -> str:
    tokens = cues.sentence.tokens
    return tokens[spot.end].lower if spot.end < len(tokens) else "."


def _is_aside(cues: Cues, spot: Spot) -> bool:
    """Whether commas or brackets set a figure aside behind somebody: "Ann Doyle, 41, left"."""
    tags, tokens, first = cues.sentence.tags, cues.sentence.tokens, spot.first
    if first < 2 or tokens[first - 1].lower not in (",", "(") or _behind(cues, spot) not in _ENDS:
        return False
    return tags[first - 2].word_class in ("name", "noun") or tokens[first - 2].lower.endswith((".", "jr", "sr"))


def _is_of(cues: Cues, spot: Spot) -> bool:
    """Whether a figure is behind "of" and one person: "a woman of 34"."""
    tokens, first = cues.sentence.tokens, spot.first
    if spot.led != "of" or first < 2 or spot.number_end != spot.end:
        return False
    noun = tokens[first - 2].lower
    return _is_person(noun) and singular(noun) == noun


def _is_person(noun: str) -> bool:
    """Whether a noun stands for a person, and not for several."""
    return (stem(noun) in people() or noun in words_of("persons")) and noun not in words_of("groups")


def _is_at(cues: Cues, spot: Spot) -> bool:
    """Whether somebody does at an age what is done once in life: "died at 76"; or "Now, at 56, he wants"."""
    if spot.led != "at" or _behind(cues, spot) not in _ENDS | {"and", "after", "in", "when"}:
        return False
    words = [token.lower for token in cues.sentence.tokens]
    at = spot.first - 2
    if spot.clause is not None and spot.clause.group.lemma in words_of("once_in_life"):
        return True
    digits = cues.sentence.tokens[spot.first].text
    is_old = not digits.isdigit() or int(digits) >= _YOUNGEST
    return is_old and at >= 0 and words[at] in (",", "now", "dead") and _behind(cues, spot) == ","


def _is_said(cues: Cues, spot: Spot) -> bool:
    """Whether a clause says that somebody is so old: "is 23", "could be as old as 32", "was only eight"."""
    clause = spot.clause
    if clause is None or clause.group.last >= spot.first or _behind(cues, spot) not in _ENDS | words_of("after_age"):
        return False
    between = cues.sentence.tags[clause.group.last + 1 : spot.first]
    is_near = len(between) <= _ADVERBS and all(tag.word_class not in ("noun", "name", "number") for tag in between)
    return is_near and not {tag.lemma for tag in between} & {"to", "by", "of"} and _is_of_person(cues, clause)


def _is_of_person(cues: Cues, clause: Clause) -> bool:
    """Whether a clause says what somebody is."""
    subject = clause.subject
    if clause.group.lemma not in ("be", "turn") or subject is None:
        return False
    word = cues.sentence.tokens[subject.head].lower
    is_name = cues.sentence.tags[subject.head].word_class == "name" and subject.preposition is None
    return is_name or word in words_of("ageing") or (_is_person(word) and singular(word) == word)
