"""Carry a bound over to the same amount in another unit: "less than 50 km (30 miles)"."""

from factcheck.mentions.quantities.hedges import stronger
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.values.quantity import Quantity
from factcheck.values.units import is_money, measure

_NO_BOUND = frozenset({"none", "exact", "about", "between", "vague"})
"""Modifiers that bind no other amount: of "about 58 km (36 miles)", the second is as fine as it is written."""
_OWN = frozenset({"between", "vague"})
"""Modifiers of amounts that have bounds of their own."""
_LINKS = (["("], ["["], ["or"], [",", "or"], ["(", "or"], ["/"])
"""What stands between an amount and the same in another unit."""
_KEPT = frozenset({"unit", "noun", "head", "noun_class", "role", "change", "definite"})


def carried(tokens: Tokens, end: int, start: int, *, one: Quantity, two: Quantity) -> Quantity | None:
    """Return the second amount with the bound of the first, where it is the first in another unit; else None.

    Args:
        tokens: the text.
        end: index after the last token of the first amount.
        start: index of the first token of the second.
        one: the first amount.
        two: the second.
    """
    if one.modifier in _NO_BOUND or two.modifier in _OWN or two.wording is not None:
        return None
    if tokens.words[end:start] not in _LINKS or tokens.broken(start) or not _is_one_amount(one, two):
        return None
    modifier = stronger(one.modifier, two.modifier)
    if modifier == two.modifier:
        return None
    return Quantity.of(two.figures, modifier, two.place, **two.model_dump(include=set(_KEPT)))


def _is_one_amount(one: Quantity, two: Quantity) -> bool:
    """Whether two amounts measure one thing in two units, or are two sums of money."""
    if one.unit is None or two.unit is None or one.unit == two.unit:
        return False
    are_sums = is_money(one.unit) and is_money(two.unit)
    return are_sums or measure(one.unit).dimension == measure(two.unit).dimension
