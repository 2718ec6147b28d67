"""How two figures stand by what was read of them: typed question, clause, kind, and how many such there are."""

from collections.abc import Mapping

from factcheck.claims.question import FORGIVING, NOW
from factcheck.linkage.side import Level, Side
from factcheck.values.units import is_money

_FAMILIES = frozenset({"count", "percent", "year_of_age", "time", "length"})
"""Families that news has most figures of, beside sums of money."""
_SHORT = 6
"""Sentences of a short text: an item of news, or a headline and what begins a story."""
_VAGUE = FORGIVING | {"counted", "only", "day"}
"""Parts of a question that others of these comparisons look at, or that forbid nothing."""


def question(one: Side, other: Side) -> Level:
    """Whether the parts of their typed questions that both tell agree; "now" and a time that is named may be one."""
    said = parts_of_both(one, other)
    return "none" if not said else "agree" if all(said.values()) else "differ"


def parts_of_both(one: Side, other: Side) -> Mapping[str, bool]:
    """Return the parts of two typed questions that both tell, by role, with whether they agree."""
    mine, yours = one.figure.claim.question, other.figure.claim.question
    told = [(key, theirs) for key in mine.keys if (theirs := yours.part(key.role)) is not None]
    return {
        key.role: key.agrees(theirs)
        for key, theirs in told
        if key.role not in _VAGUE and NOW not in (key.values, theirs.values)
    }


def family(one: Side, other: Side) -> Level:
    """What both are: counts, sums of money, shares, ages, stretches of time, lengths, or another thing."""
    found = one.figure.family if one.figure.family == other.figure.family else ""
    if is_money(found):
        return "money"
    return found if found in _FAMILIES else "other"


def length(one: Side, other: Side) -> Level:
    """Whether the texts are long: the more sentences, the more figures may be meant."""
    return ("short", "one long", "long")[sum(len(side.article.sentences) > _SHORT for side in (one, other))]


def alone(one: Side, other: Side) -> Level:
    """How many other figures of the family their articles have."""
    few, many = sorted(_others(side) for side in (one, other))
    if many == 0:
        return "both"
    return "one" if few == 0 else "of two" if many == 1 else "of many"


def _others(side: Side) -> int:
    """Return how many other figures of its family an article has, those apart that count another kind of thing."""
    figure = side.figure
    return sum(
        each.family == figure.family
        and each.amount != figure.amount
        and not (each.kinds and figure.kinds and each.kinds.isdisjoint(figure.kinds))
        for each in side.article.figures
    )


def background(one: Side, other: Side) -> Level:
    """Whether their clauses tell of what was before, or go with another that tells the event."""
    return ("neither", "one", "both")[one.figure.is_background + other.figure.is_background]


def role(one: Side, other: Side) -> Level:
    """How they stand to the verbs of their clauses."""
    return "same" if one.figure.role == other.figure.role else "differ"
