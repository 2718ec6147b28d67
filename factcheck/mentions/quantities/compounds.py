"""Join a measure in two units to one: "5 feet 2 inches", "8 km, 400 metres", "3 dollars 50 cents", "11st 4lb"."""

from decimal import Decimal
from typing import NamedTuple

from factcheck.mentions.quantities.phrase import Phrase
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.words import cues
from factcheck.values.units import measure

_PARTS = {("foot", "inch"): 12, ("USD", "cent"): 100, ("EUR", "cent"): 100, ("GBP", "penny"): 100}
"""How many of a finer unit make one of the coarse one, where the whole is given in the coarse one."""
_DOZEN, _CENTS = 12, 100
_INCH_SIGNS = frozenset({"in", "″", '"'})
_FEET_SIGNS = (["'"], ["′"], ["’"])
_CLOSING_SIGNS = frozenset({'"', "″", "”"})
_LINKS = frozenset({",", "and", "or"})
_TALLEST = 9
"""Feet of the tallest person. Heuristic."""


def compound(tokens: Tokens, one: Phrase, two: Phrase, between: list[str]) -> Phrase | None:
    """Return the one measure that two amounts in a coarse and a finer unit make; None where they make none.

    Args:
        tokens: the text.
        one: the amount in the coarse unit.
        two: the amount behind it.
        between: the words between them.
    """
    if between in _FEET_SIGNS:
        return _signed_feet(tokens, one, two)
    if tokens.at(one.first - 1) == "between":
        return None
    is_plain = between in ([], ["and"]) or (between == [","] and _goes_on(tokens, two))
    if is_plain and (one.unit, two.unit) not in _PARTS and (whole := _in_one_unit(one, two)) is not None:
        return whole
    part = _part(tokens, one, two, between, is_plain=is_plain)
    if part is None or not 0 <= two.figures[0] < part.size:
        return None
    value = one.figures[0] + two.figures[0] / part.size
    return one._replace(last=part.last, figures=(value,), place=Decimal(1) / part.size)


def _goes_on(tokens: Tokens, two: Phrase) -> bool:
    """Whether an amount behind a comma may end a measure: no list goes on, and nothing tells what it is by itself."""
    follows = tokens.at(two.last)
    if follows in cues("apart") or two.unit is None:
        return False
    return not (follows in _LINKS and tokens.at(two.last + 2) == tokens.at(two.last - 1))  # "1 kg, 500 g and 250 g"


def _signed_feet(tokens: Tokens, one: Phrase, two: Phrase) -> Phrase | None:
    """Read feet and inches that signs mark: 6'2"."""
    is_tied = tokens.tied(one.last) and one.digits and two.digits and one.unit is None
    if not is_tied or tokens.at(two.last) not in _CLOSING_SIGNS or not tokens.touches(two.last):
        return None
    feet, inches = one.figures[0], two.figures[0]
    if not (0 < feet <= _TALLEST and 0 <= inches < _DOZEN):
        return None
    place = Decimal(1) / _DOZEN
    return one._replace(last=two.last + 1, figures=(feet + inches / _DOZEN,), place=place, unit="foot")


class _Part(NamedTuple):
    """How many of a finer unit make one of the coarse one, and the token behind it."""

    size: int
    last: int


def _part(tokens: Tokens, one: Phrase, two: Phrase, between: list[str], *, is_plain: bool) -> _Part | None:
    """Return what part of the first amount's unit the second one counts, named or not."""
    if two.unit is not None:
        size = _PARTS.get((one.unit or "", two.unit)) if is_plain else None
        return None if size is None else _Part(size, two.last)
    if one.unit == "foot":
        return _inches(tokens, two, between)
    return _Part(_CENTS, two.last) if is_plain and _is_cents(tokens, one, two) else None


def _inches(tokens: Tokens, two: Phrase, between: list[str]) -> _Part | None:
    """Read the inches behind feet that have no unit: "5 feet 2 in", "a 6-foot-7 lineman", "6ft 2 tall"."""
    if between == [] and tokens.at(two.last) in _INCH_SIGNS:
        return _Part(_DOZEN, two.last + 1)
    is_height = between == [] and tokens.at(two.last) == "tall"
    is_bare = two.digits and two.figures[0] == int(two.figures[0])
    return _Part(_DOZEN, two.last) if is_bare and (is_height or between in (["-"], [",", "-"])) else None


def _is_cents(tokens: Tokens, one: Phrase, two: Phrase) -> bool:
    """Whether a bare amount behind a sum of money is its hundredths: "3 dollars 50"."""
    is_of_two_digits = two.form == "cardinal" and 10 <= two.figures[0] < _CENTS and ends(tokens, two.last)
    if one.unit is None or one.scale != 1 or not is_of_two_digits:
        return False
    return one.unit.isupper() and measure(one.unit).dimension == one.unit and tokens.words[one.last - 1].isalpha()


def ends(tokens: Tokens, index: int) -> bool:
    """Whether nothing that could be counted follows."""
    return not tokens.at(index)[:1].isalnum() or tokens.broken(index)


def _in_one_unit(one: Phrase, two: Phrase) -> Phrase | None:
    """Read a measure in two units as one, in the finer, or in the coarse where ten, hundred or thousand make it."""
    size = _size(one, two)
    whole, rest = one.figures[0], two.figures[0]
    if size is None or one.scale != 1 or whole != int(whole) or not 0 <= rest < size:
        return None
    if _is_decimal(size):
        return one._replace(last=two.last, figures=(whole + rest / size,), place=two.place / size)
    return two._replace(first=one.first, core=one.core, figures=(whole * size + rest,))


def _is_decimal(size: Decimal) -> bool:
    return size.normalize().as_tuple().digits == (1,)


def _size(one: Phrase, two: Phrase) -> Decimal | None:
    """Return how many of the second unit make one of the first; None where no measure goes on from one to the other."""
    if "/" in f"{one.unit}{two.unit}":
        return None  # no rate goes on in another
    coarse, fine = measure(one.unit), measure(two.unit)
    if one.unit == two.unit or coarse.dimension != fine.dimension or coarse.offset or fine.offset:
        return None
    size = coarse.factor / fine.factor
    return size if size > 1 and size == int(size) else None
