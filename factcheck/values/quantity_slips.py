"""What a typist may have done where two amounts differ: a scale for another, a zero too many, digits swapped."""

from collections.abc import Sequence
from decimal import Decimal

_SCALES = ((Decimal(10) ** 12, "trillion"), (Decimal(10) ** 9, "billion"), (Decimal(10) ** 6, "million"))
"""Scales that are written as words, the largest first."""
_ONE_SCALE = Decimal(1000)
"""How many times each is the next."""
_ONE_ZERO = Decimal(10)


def slip_between(one: Decimal, other: Decimal) -> str | None:
    """Return the slip by which one amount may have become another, as a question; None where none is known.

    Example:
        >>> slip_between(Decimal(3_200_000), Decimal(3_200_000_000))
        'million for billion, or the other way round?'
        >>> slip_between(Decimal(1_200), Decimal(12_000))
        'one zero too many, or too few?'
        >>> slip_between(Decimal("54.3"), Decimal("53.4"))
        'two digits swapped?'
    """
    small, large = sorted((abs(one), abs(other)))
    if small in (large, 0):
        return None
    if large / small == _ONE_SCALE and (named := _scales(small, large)):
        return f"{named[0]} for {named[1]}, or the other way round?"
    if large / small == _ONE_ZERO and small == small.to_integral_value():
        return "one zero too many, or too few?"
    return "two digits swapped?" if _are_swapped(_digits(small, large), _digits(large, small)) else None


def _scales(small: Decimal, large: Decimal) -> tuple[str, str] | None:
    """Return the words for the scales of two amounts; None where one is below all."""
    names = [next((name for least, name in _SCALES if amount >= least), None) for amount in (small, large)]
    return (names[0], names[1]) if names[0] is not None and names[1] is not None else None


def _digits(amount: Decimal, other: Decimal) -> str:
    """Return the digits of an amount down to the last place that it or another has."""
    exponents = [value.normalize().as_tuple().exponent for value in (amount, other)]
    place = min(exponent for exponent in exponents if isinstance(exponent, int))
    return f"{amount.scaleb(-place):f}".partition(".")[0]


def _are_swapped(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether two rows of digits are one but for two neighbours that changed places."""
    if len(one) != len(other):
        return False
    apart = [place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a != b]
    if len(apart) != 2 or apart[1] != apart[0] + 1:
        return False
    return one[apart[0]] == other[apart[1]] and one[apart[1]] == other[apart[0]]
