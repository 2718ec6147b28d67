"""Whose a figure is, of which time, and whether of the whole: by the clause that it stands in."""

from typing import Literal

from factcheck.document import Sentence
from factcheck.document.phrases import NounPhrase
from factcheck.lexicon import table
from factcheck.linkage.attributes.cues import Cues, words_of
from factcheck.linkage.attributes.spots import Spot

Time = Literal["past", "now", "forecast", "planned"]
Scope = Literal["whole", "part", "per", "change", "cumulative"]

_BEFORE, _BEHIND = 4, 3
"""Words before a figure and behind it that say whether it is of a part, or for each. Heuristic."""
_CLAUSE = 8
"""Words before a figure in which it is said to be expected or planned, besides those of its verb. Heuristic."""
_WILL = frozenset({"will", "shall", "'ll"})


def time_of(cues: Cues, spot: Spot) -> Time:
    """Return the time that a figure is of: what was, what is, what is expected, what is planned.

    Args:
        cues: of its sentence.
        spot: where the figure stands.
    """
    if spot.clause is None:
        return "past"
    group = spot.clause.group
    words = [token.lower for token in cues.sentence.tokens[max(0, spot.first - _CLAUSE) : spot.first]]
    is_modal = group.modal not in _WILL and group.modal in words_of("expected")
    if is_modal or not words_of("expected").isdisjoint(words):
        return "forecast"
    if group.tense == "future" or not words_of("planned").isdisjoint(words):
        return "planned"
    return "now" if group.tense == "present" else "past"


def scope_of(cues: Cues, spot: Spot, *, is_change: bool) -> Scope:
    """Return whether a figure is of the whole, of a part, for each, a change, or run up over time.

    Args:
        cues: of its sentence.
        spot: where the figure stands.
        is_change: whether it is by how much something rose or fell.
    """
    if is_change:
        return "change"
    words = [token.lower for token in cues.sentence.tokens]
    before, behind = words[max(0, spot.first - _BEFORE) : spot.first], words[spot.number_end : spot.end + _BEHIND]
    around = f" {' '.join(before)} * {' '.join(behind)} "
    if _stands(around, "each"):
        return "per"
    if _stands(around, "part"):
        return "part"
    return "cumulative" if _stands(f" {' '.join(words)} ", "running") else "whole"


def _stands(text: str, name: str) -> bool:
    return any(f" {word} " in text for word in words_of(name))


def owner_of(cues: Cues, spot: Spot, attribute: str) -> str:
    """Return the last word of whose a figure is, in lower case; empty where the clause does not say.

    Args:
        cues: of its sentence.
        spot: where the figure stands.
        attribute: what it tells.
    """
    row = table("attributes")["attributes"].get(attribute.removeprefix("change:"))
    role = row.owner if row is not None else "thing"
    if role == "event":
        return ""
    sentence = cues.sentence
    found = _aside(sentence, spot) if attribute == "age" else _genitive(cues, spot, attribute)
    if found is None and spot.clause is not None:
        found = spot.clause.patient if role == "object" else spot.clause.subject
    if found is None or found == spot.phrase or sentence.tags[found.head].word_class not in ("name", "noun"):
        return ""
    names = (cue.attribute == attribute.removeprefix("change:") for cue in cues.nouns if found.holds(cue.end - 1))
    return "" if any(names) else sentence.tokens[found.head].lower  # "the loss comes to": it is of nobody


def _aside(sentence: Sentence, spot: Spot) -> NounPhrase | None:
    """Return the phrase that a comma parts from an age: "Ortiz, 35,"; or that an age leads to: "the 35-year-old"."""
    if spot.phrase is not None and spot.phrase.head >= spot.end:
        return spot.phrase._replace(first=spot.end)
    if spot.first and sentence.tokens[spot.first - 1].lower in (",", "("):
        return next((phrase for phrase in sentence.phrases if phrase.last == spot.first - 2), None)
    return None


def _genitive(cues: Cues, spot: Spot, attribute: str) -> NounPhrase | None:
    """Return whose the noun is that names a figure: "Norvik's revenue", "the revenue of Norvik"."""
    sentence, base = cues.sentence, attribute.removeprefix("change:")
    places = [(cue.first, cue.end) for cue in cues.nouns if cue.attribute == base]
    for first, end in (*places, (spot.first, spot.end)):
        for phrase in sentence.phrases:
            is_owner = phrase.preposition == "'s" and first - 3 <= phrase.last + 1 < first
            is_of = phrase.preposition in ("of", "at") and phrase.first in (end + 1, end + 2)
            if (is_owner or is_of) and sentence.tags[phrase.head].word_class == "name":
                return phrase
    return None
