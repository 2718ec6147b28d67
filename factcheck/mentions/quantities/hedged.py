"""Read how a bare amount is meant: the hedges on both sides of it, and the verb that passes it."""

from typing import NamedTuple

from factcheck.document.classes import first_class
from factcheck.mentions.quantities.figures import DASHES
from factcheck.mentions.quantities.hedges import Amount, Hedge, hedge_after, hedge_before, stronger
from factcheck.mentions.quantities.phrase import Phrase
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.words import cues
from factcheck.values.units import is_money, measure

_GREAT = 1000
"""Least count that may be a mark which is passed: "passed 2,000 users", but "passed 12 laws". Heuristic."""


_DENIED = {"more_than": "at_most", "less_than": "at_least"}
"""What is left of a bound that is denied."""
_COMPARED = 2
"""Tokens of a bound that compares: "more than"."""
_FARTHEST_NEGATOR = 5
"""Tokens before a bound in which what denies it may stand: "cannot afford to lose". Heuristic."""


class Hedged(NamedTuple):
    """How an amount is meant, and the tokens [first, last) that it takes with its hedges."""

    modifier: str | None
    first: int
    last: int


def hedged(tokens: Tokens, phrase: Phrase, floor: int) -> Hedged:
    """Read the hedges on both sides of an amount."""
    first, last = _opening(tokens, phrase), phrase.last
    if phrase.form == "ordinal" and tokens.at(first - 1) == "the":
        hedge = hedge_before(tokens, first - 1, floor=floor, amount=Amount())
        if hedge is not None:
            return Hedged(hedge.modifier, hedge.edge, last)
    before = _mark_passed(tokens, first, last) or hedge_before(
        tokens, first, floor=floor, amount=_hedged_amount(phrase)
    )
    before = None if before is None else _turned(tokens, before, floor)
    after = hedge_after(tokens, last)
    modifier = None if before is None else before.modifier
    if after is not None:
        modifier, last = stacked(modifier, after.modifier), after.edge
    return Hedged(modifier, first if before is None else before.edge, last)


def _turned(tokens: Tokens, hedge: Hedge, floor: int) -> Hedge:
    """Return a bound, turned round where it is denied: "cannot afford to lose more than two" is at most two."""
    is_compared = "than" in tokens.words[hedge.edge : hedge.edge + _COMPARED]
    if hedge.modifier not in _DENIED or not is_compared or tokens.broken(hedge.edge):
        return hedge
    verbs, at = 0, hedge.edge - 1
    while at >= floor and hedge.edge - at <= _FARTHEST_NEGATOR and verbs <= 1:
        word = tokens.at(at)
        if word in cues("negators") or word.replace("’", "'").endswith("n't"):
            return hedge._replace(modifier=_DENIED[hedge.modifier])
        if not word.isalpha() or word in cues("no_verbs_behind_negator") or tokens.broken(at):
            break
        if word not in cues("behind_negator"):
            if first_class(word) is not None:
                break
            verbs += 1
        at -= 1
    return hedge


def _mark_passed(tokens: Tokens, first: int, last: int) -> Hedge | None:
    """Read the verb that passes a figure called a mark: "crossed the 1 million mark"."""
    behind = last + 1 if tokens.at(last) in DASHES else last
    if tokens.at(behind) not in cues("marks_passed") or tokens.at(first - 1) != "the":
        return None
    return Hedge("more_than", first - 2) if tokens.at(first - 2) in cues("passing_marks") else None


def _hedged_amount(phrase: Phrase) -> Amount:
    is_span = phrase.unit is not None and measure(phrase.unit).dimension == "time"
    is_sum = phrase.unit is not None and is_money(phrase.unit)
    is_great = is_sum or phrase.unit == "percent" or (phrase.unit is None and phrase.figures[0] >= _GREAT)
    return Amount(is_span, phrase.is_small_word, phrase.is_round, phrase.unit is not None, is_great, is_sum)


def _opening(tokens: Tokens, phrase: Phrase) -> int:
    """Return where an amount begins: a range with its "between", "from" or "between the"."""
    first = phrase.first
    if phrase.modifier != "between":
        return first
    if tokens.at(first - 1) in ("between", "from"):
        return first - 1
    return first - 2 if tokens.words[max(0, first - 2) : first] == ["between", "the"] else first


def stacked(one: str | None, other: str) -> str:
    """Return the hedge of two that says more, where there are two."""
    return other if one is None else stronger(one, other)
