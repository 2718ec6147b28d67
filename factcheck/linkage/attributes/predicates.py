"""Which verbs of a sentence tell what a figure is, and how much that costs."""

from collections.abc import Iterator
from functools import cache

from factcheck.document.clauses import Clause
from factcheck.document.phrases import NounPhrase
from factcheck.linkage.attributes.cues import Cues, Way, before_figure, words_of
from factcheck.linkage.attributes.distances import GAP, LONGER, between, rate_of
from factcheck.linkage.attributes.spots import Spot

PREDICATE, _LED, _LOOSE, _FAR = 0.8, 0.7, 0.85, 2.2
"""Costs of a verb whose object or subject the figure is, to which a preposition leads, that
stands right before it, and that only stands before."""
_GENERAL, _GENERAL_ONES = 0.8, frozenset({"market-value"})
"""What a predicate costs more whose verb says little, or that says what anything is worth."""
_NEAR = 4
"""Words in which the words of a predicate stand behind the verb or the figure."""


def predicates(cues: Cues, spot: Spot) -> Iterator[tuple[float, str]]:
    """Yield what the verbs of the sentence tell of a figure, with its cost."""
    at = spot.first - (1 if spot.led is None else 2)
    for attribute in before_figure(cues.stems[at], spot.led) if at >= 0 else ():
        yield _LOOSE + _GENERAL * (cues.stems[at] in _general_stems()), attribute
    for clause, ways in cues.verbs:
        role = _role_in(cues, clause, spot)
        for way in ways:
            cost = _of_way(cues, spot, clause, role, way)
            if cost is not None:
                yield cost + _cost_of_words(clause, way), way.attribute


def _cost_of_words(clause: Clause, way: Way) -> float:
    """Return what a predicate costs more for a verb that says little, and less for each further word."""
    own = len(way.near) - (way.role not in ("object", "subject"))
    is_general = not own and not way.behind and clause.group.lemma in words_of("general_verbs")
    longer = LONGER * (len(way.near) + len(way.behind))
    return _GENERAL * (is_general or way.attribute in _GENERAL_ONES) - longer


@cache
def _general_stems() -> frozenset[str]:
    return words_of("general_verbs", is_stem=True)


def _is_along(cues: Cues, spot: Spot) -> bool:
    """Whether a figure goes with the subject: "along with two children"."""
    return spot.first > 1 and cues.sentence.tokens[spot.first - 2].lower in words_of("along")


def _is_said_of(clause: Clause, phrase: NounPhrase) -> bool:
    """Whether a clause is said of a phrase: "those who died", "skiers killed by the avalanche"."""
    is_behind = not clause.group.is_finite and clause.group.first == phrase.last + 1
    return clause.subject == phrase or is_behind


def _role_in(cues: Cues, clause: Clause, spot: Spot) -> str:
    """Return how a figure stands to the verb of a clause; empty where it stands to another."""
    if clause == spot.clause:
        return "subject" if clause.subject == spot.phrase or _is_with_subject(cues, clause, spot) else spot.role
    is_subject = clause.subject is not None and clause.subject == spot.phrase
    return "subject" if is_subject or (spot.counted is not None and _is_said_of(clause, spot.counted)) else ""


def _is_with_subject(cues: Cues, clause: Clause, spot: Spot) -> bool:
    """Whether a figure before a verb is one of those of whom it is said: "two passengers, including one American, were
    killed", "along with two children"."""
    if spot.first >= clause.group.first:
        return False
    return (clause.subject is None and spot.role == "other") or (spot.led == "with" and _is_along(cues, spot))


def _of_way(cues: Cues, spot: Spot, clause: Clause, role: str, way: Way) -> float | None:
    """Return the cost of a predicate; None where the figure does not stand to it so."""
    if not _has_words(cues, spot, clause, way):
        return None
    if way.role == "subject":
        return PREDICATE if role == "subject" and clause.group.voice == "active" else None
    if _is_patient(clause, role, spot) and (way.role == "object" or _has_particle(cues, clause, way)):
        return PREDICATE
    led = spot.led
    if role and led == way.role:
        return _LED
    if clause.group.last >= spot.first or led != (None if way.role == "object" else way.role):
        return None
    return _FAR + between(cues, clause.group.last + 1, spot.first, GAP)


def _is_patient(clause: Clause, role: str, spot: Spot) -> bool:
    """Whether a figure of a role is what a verb befalls."""
    if role in ("object", "complement") or (role == "subject" and clause.group.voice == "passive"):
        return True
    group, phrase = clause.group, spot.phrase
    is_behind = phrase is not None and phrase.preposition is not None and group.first == group.last == phrase.last + 1
    return is_behind and not clause.objects  # "for 3,000 people murdered in Lund"


def _has_particle(cues: Cues, clause: Clause, way: Way) -> bool:
    """Whether the preposition of a way belongs to its verb: "lay off 300"."""
    after = clause.group.last + 1
    return cues.stems[after : after + 1] == way.near[-1:]


def _has_words(cues: Cues, spot: Spot, clause: Clause, way: Way) -> bool:
    """Whether the words of a predicate stand where they belong."""
    if clause.group.negated or "not" in way.behind:
        return clause.group.negated and "not" in way.behind
    after = clause.group.last + 1
    near = way.near if way.role == "object" else way.near[:-1]
    if not _holds(cues.stems[after : after + _NEAR], near):
        return False
    behind = after if way.role == "subject" else rate_of(cues, spot)
    return _holds(cues.stems[behind : behind + _NEAR], way.behind)


def _holds(stems: tuple[str, ...], words: tuple[str, ...]) -> bool:
    return all(word in stems for word in words)
