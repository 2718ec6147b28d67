"""Tell whether an amount is a change, and in which direction: "rose by 5%", "a 5% rise"."""

from factcheck.mentions.quantities.phrase import Phrase
from factcheck.mentions.quantities.steps import LEVEL, direction
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.words import cues
from factcheck.values.units import measure

_REACH = 5
"""Tokens to the left in which a verb of change governs "by 5%". Heuristic."""


def change_of(tokens: Tokens, phrase: Phrase, first: int, last: int) -> str | None:
    """Return the direction of an amount that is a change: "rose by 5%", "a 5% rise"; None of a level."""
    if phrase.part is not None:
        return None if phrase.part == LEVEL else phrase.part
    unit, dimension = phrase.unit, measure(phrase.unit).dimension
    if unit in ("ordinal", "share") or phrase.form == "score" or dimension == "age":
        return None
    follows = tokens.at(last)
    if follows in cues("change_nouns") and (unit is not None or phrase.digits):
        return direction(follows)
    if tokens.at(first - 1) == "by":
        return _change_by(tokens, first - 1)
    is_changed = unit is not None and dimension in ("proportion", "points", unit)
    return _verb_of_change(tokens, first) if is_changed else None


def _change_by(tokens: Tokens, index: int) -> str | None:
    """Return the direction that a verb before "by" tells."""
    near = range(index - 1, max(-1, index - 1 - _REACH), -1)
    return next((found for at in near if (found := direction(tokens.at(at)))), None)


def _verb_of_change(tokens: Tokens, first: int) -> str | None:
    """Return the direction that the verb before an amount tells, adverbs between them: "fell sharply 5%"."""
    at = first - 1
    while at > 0 and tokens.at(at) in cues("adverbs"):
        at -= 1
    return None if tokens.broken(at + 1) else direction(tokens.at(at))
