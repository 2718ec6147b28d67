"""Carry a bound over to the same amount told in another unit: "less than 50 km (30 miles)"."""

from factcheck.mentions.quantities.hedges import stronger
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.values.quantity import Quantity
from factcheck.values.units import is_money, measure

_NO_BOUND = frozenset({"none", "exact", "about", "between", "vague"})
"""Modifiers that bind no other amount: of "about 58 km (36 miles)", the second is as fine as it is written."""
_OWN = frozenset({"between", "vague"})
"""Modifiers of amounts that have bounds of their own."""
_KEPT = frozenset({"unit", "noun", "head", "noun_class", "role", "change", "definite"})


def carried(tokens: Tokens, end: int, start: int, *, one: Quantity, two: Quantity) -> Quantity | None:
    """Return the second amount with the bound of the first, where it tells the first in another unit; else None.

    Args:
        tokens: the text.
        end: index after the last token of the first amount.
        start: index of the first token of the second.
        one: the first amount.
        two: the second.
    """
    if one.modifier in _NO_BOUND or two.modifier in _OWN:
        return None
    if tokens.words[end:start] not in (["("], ["["], ["or"], [",", "or"]) or tokens.broken(start):
        return None
    is_other = None not in (one.unit, two.unit) and one.unit != two.unit
    is_alike = measure(one.unit).dimension == measure(two.unit).dimension or (is_money(one.unit) and is_money(two.unit))
    modifier = stronger(one.modifier, two.modifier)
    if not (is_other and is_alike) or modifier == two.modifier or two.wording is not None:
        return None
    return Quantity.of(two.figures, modifier, two.place, **two.model_dump(include=set(_KEPT)))
