"""Carry over to an amount what the same in another unit says of it: its bound, as in "less than 50 km (30 miles)", and
that it is a speed, as in "gusts of 220 kilometers (135 mph)"."""

from decimal import Decimal

from factcheck.mentions.quantities.hedges import stronger
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.values.quantity import Quantity
from factcheck.values.units import convert, is_money, measure

_NO_BOUND = frozenset({"none", "exact", "about", "between", "vague"})
"""Modifiers that bind no other amount: of "about 58 km (36 miles)", the second is as fine as it is written."""
_OWN = frozenset({"between", "vague"})
"""Modifiers of amounts that have bounds of their own."""
_LINKS = (["("], ["["], ["or"], [",", "or"], ["(", "or"], ["/"])
"""What stands between an amount and the same in another unit."""
_ROUNDED = Decimal("0.05")
"""Part of a speed by which rounding may part it from the same in another unit. Heuristic: 135 mph are 217 km/h."""
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


def as_speed(tokens: Tokens, end: int, start: int, *, length: Quantity, speed: Quantity) -> Quantity | None:
    """Return a length as the speed that it is told beside: "220 kilometers (135 mph)"; None where it is none.

    Args:
        tokens: the text.
        end: index after the last token of the amount that stands first.
        start: index of the first token of the other.
        length: the amount that may want its "an hour".
        speed: the amount beside it.
    """
    unit = f"{length.unit}_per_hour"
    if measure(unit).dimension != "speed" or measure(speed.unit).dimension != "speed" or unit == speed.unit:
        return None
    if tokens.words[end:start] not in _LINKS or tokens.broken(start) or length.wording or speed.wording:
        return None
    stated = [convert(figure, speed.unit, unit) for figure in speed.figures]
    pairs = [*zip(length.figures, stated, strict=False)]
    if len(stated) != len(length.figures) or any(abs(a - b) > _ROUNDED * b for a, b in pairs):
        return None
    kept = length.model_dump(include=set(_KEPT - {"unit"}))
    return Quantity.of(length.figures, length.modifier, length.place, unit=unit, **kept)


def _is_one_amount(one: Quantity, two: Quantity) -> bool:
    """Whether two amounts measure one thing in two units, or are two sums of money."""
    if one.unit is None or two.unit is None or one.unit == two.unit:
        return False
    are_sums = is_money(one.unit) and is_money(two.unit)
    return are_sums or measure(one.unit).dimension == measure(two.unit).dimension
