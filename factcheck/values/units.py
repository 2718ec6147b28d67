"""Units of quantities: the dimension each belongs to, and the exact factor to the base of that dimension.

A plain count has the unit None. A currency is a dimension of its own and is never converted into another.
A rate is written "USD/barrel", one for so many of others "/100000 person" or "litre/100 kilometre".
"""

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from factcheck.lexicon import table

STRICT_DIMENSIONS = frozenset({"age", "ordinal", "score"})
"""Dimensions whose whole figures are never rounded in print: "33-year-old", "third", "2-1"."""


_AGE = "year_of_age"


class Measure(NamedTuple):
    """A dimension, and how an amount in a unit is turned into the base of that dimension."""

    dimension: str
    factor: Decimal = Decimal(1)
    offset: Decimal = Decimal(0)


@cache
def measure(unit: str | None) -> Measure:
    """Look up what a unit measures.

    Args:
        unit: name of the unit; None for a plain count.

    Returns:
        A dimension of its own, with factor 1, for a unit that no table knows.

    Example:
        >>> measure("mile").factor, measure("USD/barrel").dimension
        (Decimal('1609.344'), 'USD/volume')
    """
    if unit is None:
        return Measure("count")
    over, slash, under = unit.partition("/")
    if slash:
        top, bottom = measure(over or None), _bottom(under)
        return Measure(f"{top.dimension}/{bottom.dimension}", top.factor / bottom.factor)
    row = table("units")["units"].get(unit)
    if row is not None:
        offset = table("units")["offsets"].get(unit, ("0",))[0]
        return Measure(row[0], Decimal(row[1]), Decimal(offset))
    minor = table("currencies")["minor"].get(unit)
    return Measure(unit) if minor is None else Measure(minor[0], Decimal(minor[1]))


def _bottom(under: str) -> Measure:
    """Return what the lower side of a rate measures: "barrel", "100000", "100 kilometre"."""
    size, _, name = under.partition(" ")
    if not size.isdecimal():
        return measure(under)
    one = measure(name or None)
    return Measure(one.dimension, one.factor * Decimal(size))


def is_money(unit: str | None) -> bool:
    """Whether a unit is a currency or its hundredth.

    Example:
        >>> is_money("USD"), is_money("franc"), is_money("mile")
        (True, True, False)
    """
    return unit in _currencies()


def one_unit(one: str | None, other: str | None) -> bool:
    """Whether the one figure is of a unit that the other may leave out: money, an age ("who turned 77").

    Example:
        >>> one_unit("EUR", None), one_unit(None, "year_of_age"), one_unit("mile", None), one_unit("EUR", "USD")
        (True, True, False, False)
    """
    left_out = [unit for unit in (one, other) if unit is not None]
    return len(left_out) == 1 and (is_money(left_out[0]) or left_out[0] == _AGE)


@cache
def _currencies() -> frozenset[str]:
    """Return the units of money, those among them that several states share by name: "franc", "peso"."""
    rows = table("currencies")
    return frozenset((*rows["codes"]["list"][0], *rows["minor"], *(row.value for row in rows["words"].values())))


def convert(amount: Decimal, source: str | None, target: str | None, *, is_change: bool = False) -> Decimal:
    """Turn an amount in one unit into another unit of its dimension.

    Args:
        amount: how much.
        source: the unit it is in.
        target: the unit wanted; must be of one dimension with the source.
        is_change: leave out zero points: a rise of 10 degrees has none.

    Example:
        >>> convert(Decimal(212), "fahrenheit", "celsius").normalize()
        Decimal('1E+2')
    """
    if source == target:
        return amount
    old, new = measure(source), measure(target)
    base = (amount if is_change else amount + old.offset) * old.factor
    back = base / new.factor
    return back if is_change else back - new.offset
