"""Whether an amount is a change, and in which direction: "rose by 5%", "a 5% rise", "a rise of 5%"."""

from factcheck.mentions.quantities.phrase import Phrase
from factcheck.mentions.quantities.steps import LEVEL, direction
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.words import cues
from factcheck.values.units import is_money, measure

_REACH = 5
"""Tokens to the left in which a verb of change governs "by 5%". Heuristic."""
_CLAUSE = 10
"""The same where no sign stands between the two: "cut the number of severe cases in children by 5%". Heuristic."""
_OBJECT = 3
"""Most words of what a verb changes, before the amount: "raised its ticket prices 5%". Heuristic."""
_SIGNS = frozenset({",", ";", ":", ".", "(", ")", "-", "–", "—"})


def change_of(tokens: Tokens, phrase: Phrase, first: int, last: int) -> str | None:
    """Return the direction of an amount that is a change: "rose by 5%", "a 5% rise"; None of a level."""
    if phrase.part is not None:
        return None if phrase.part == LEVEL else phrase.part
    unit, dimension = phrase.unit, measure(phrase.unit).dimension
    if unit in ("ordinal", "share") or phrase.form == "score" or dimension == "age":
        return None
    if tokens.at(last) in cues("change_nouns") and (unit is not None or phrase.digits):
        return direction(tokens.at(last))
    if tokens.at(first - 1) == "by":
        return _change_by(tokens, first - 1)
    if unit is None or dimension not in ("proportion", "points", unit):
        return None
    by_verb = _verb_of_change(tokens, first, is_sum=is_money(unit))
    return by_verb or _change_named(tokens, first, last) or _object_changed(tokens, first)


def _change_by(tokens: Tokens, index: int) -> str | None:
    """Return the direction that a verb before "by" says."""
    for at in range(index - 1, max(-1, index - 1 - _CLAUSE), -1):
        if at < index - _REACH and tokens.at(at + 1) in _SIGNS:
            return None
        if found := direction(tokens.at(at)):
            return found
    return None


def _verb_of_change(tokens: Tokens, first: int, *, is_sum: bool) -> str | None:
    """Return the direction that the verb before an amount says, adverbs between them: "fell sharply 5%". Who raises a
    sum collects it, and what makes up a share does not rise."""
    at = first - 1
    while at > 0 and tokens.at(at) in cues("adverbs"):
        at -= 1
    is_no_change = is_sum and tokens.at(at) in cues("collecting")
    is_no_change = is_no_change or (tokens.at(at) == "up" and tokens.at(at - 1) in cues("make_up"))
    return None if is_no_change or tokens.broken(at + 1) else direction(tokens.at(at))


def _change_named(tokens: Tokens, first: int, last: int) -> str | None:
    """Return the direction that a noun says: "a rise of 5%", "a 5% pay rise"."""
    if tokens.at(first - 1) == "of" and tokens.at(first - 2) in cues("change_nouns"):
        return direction(tokens.at(first - 2))
    is_named = tokens.at(last + 1) in cues("change_nouns") and _is_noun(tokens, last)
    return direction(tokens.at(last + 1)) if is_named else None


def _object_changed(tokens: Tokens, first: int) -> str | None:
    """Return the direction in which a verb changes what stands between it and an amount: "raised its prices 5%"."""
    for at in range(first - 1, max(-1, first - 2 - _OBJECT), -1):
        if tokens.broken(at + 1):
            return None
        if at < first - 1 and tokens.at(at) in cues("changing"):
            return direction(tokens.at(at))
        is_owner = at < first - 1 and tokens.at(at) in cues("definite")
        if not is_owner and not _is_noun(tokens, at):
            return None
    return None


def _is_noun(tokens: Tokens, index: int) -> bool:
    """Whether a word may be a noun: it is no word of grammar."""
    word = tokens.at(index)
    return tokens.is_word(index) and not any(word in cues(name) for name in ("loose", "definite", "each_time"))
