"""One figure of a source that a draft puts less exactly: the state of the currency left out, the months of an age, a
length of time in a coarser unit.
"""

from collections.abc import Iterator

from factcheck.draft.rounding import as_rounded
from factcheck.mentions.mention import Mention
from factcheck.values.amounts import compare_amounts, dimension_of
from factcheck.values.quantity_words import amount
from factcheck.values.relation import Comparison, Relation
from factcheck.values.units import is_money

_MONTHS = 12
_AGE = "year_of_age"
_BARE = 1000
"""Least sum of money that is told without its currency."""


def restated(mention: Mention, other: Mention) -> Iterator[Comparison]:
    """Yield how a figure of a draft stands to one of a source that it puts less exactly; nothing where it does not."""
    found = (_left_out(mention, other), _cut(mention, other), _rounded(mention, other))
    yield from (each for each in found if each is not None)


def _left_out(mention: Mention, other: Mention) -> Comparison | None:
    """Return how a sum of money stands of which the draft leaves out the state of the currency, or the currency."""
    ours, theirs = mention.quantity, other.quantity
    if ours.figures != theirs.figures or theirs.unit is None or not is_money(theirs.unit):
        return None
    if ours.change != theirs.change:
        return None
    is_bare = ours.unit is None and ours.noun is None and ours.figures[0] >= _BARE
    words, others = mention.text.split(), other.text.split()
    is_short = ours.unit is not None and is_money(ours.unit) and words[-1] == others[-1] and len(words) < len(others)
    if not (is_bare or is_short):
        return None
    return Comparison(Relation.EQUIVALENT, f"“{mention.text}” leaves out what “{other.text}” says of the currency")


def _cut(mention: Mention, other: Mention) -> Comparison | None:
    """Return how an age or a time in years and months stands of which the draft leaves out the months."""
    ours, theirs = mention.quantity, other.quantity
    if theirs.unit != "month" or ours.unit not in ("year", None) or ours.noun is not None or len(ours.figures) != 1:
        return None
    whole, rest = divmod(theirs.figures[0], _MONTHS)
    if not rest or not whole or whole != ours.figures[0]:
        return None
    step = f"{amount(theirs.figures[0])} ÷ {_MONTHS} = {amount(whole)}, and {amount(rest)} over"
    return Comparison(Relation.EQUIVALENT, f"“{mention.text}” leaves out the months of “{other.text}”", (step,))


def _rounded(mention: Mention, other: Mention) -> Comparison | None:
    """Return how an amount stands that is one of a finer unit, rounded: "almost three hours" of 168 minutes."""
    ours, theirs = mention.quantity, other.quantity
    if ours.modifier == "none" or None in (ours.unit, theirs.unit) or dimension_of(ours) != dimension_of(theirs):
        return None
    if ours.unit == theirs.unit or _AGE in (ours.unit, theirs.unit):
        return None
    compared = as_rounded(mention, other, compare_amounts(ours, theirs))
    if not compared.relation.is_agreement:
        return None
    return Comparison(Relation.COMPATIBLE, f"“{mention.text}” rounds “{other.text}”", compared.steps)
