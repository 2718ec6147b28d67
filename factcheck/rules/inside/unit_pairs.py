"""A measure and its conversion that are not one amount."""

import re
from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims import SourceClaims
from factcheck.findings import Finding
from factcheck.mentions.mention import Mention
from factcheck.rules.inside.arithmetic import Passage, passages
from factcheck.rules.inside.within import inside
from factcheck.rules.rule import source_rule
from factcheck.values.quantity import Quantity
from factcheck.values.quantity_words import amount
from factcheck.values.relation import Extent, Relation
from factcheck.values.units import convert, measure

_DIMENSIONS = frozenset({"length", "area", "volume", "mass", "speed", "temperature"})
_CUSTOMARY = frozenset(
    {"inch", "foot", "yard", "mile", "square_inch", "square_foot", "square_yard", "square_mile", "acre", "cubic_foot",
     "cubic_yard", "gallon", "pint", "quart", "pound", "ounce", "stone", "ton", "mile_per_hour", "fahrenheit", "barrel"}
)  # fmt: skip
"""Units of the customary system: a conversion leads from it, or to it."""
_ALSO = {
    "ton": (Decimal("1.12"), Decimal("1.10231131")),
    "gallon": (Decimal("1.20095"),),
    "pint": (Decimal("1.20095"),),
    "mile": (Decimal("1.15077945"),),
    "mile_per_hour": (Decimal("1.15077945"),),
}
"""Other units of one name, in that unit: long and metric tons, imperial gallons, nautical miles. NIST Handbook 44."""
_LOOSE = Decimal("0.1")
"""Largest share of a figure that its zeros may hide: "60 mph (100 kph)", "50 lbs (20 kg)". Heuristic."""
_TWICE = Decimal("0.01")
"""Share by which a conversion is off that was rounded on the way, as "2.96 pounds (1.35 kg)". Heuristic."""
_TENTH = 10
_OPEN = re.compile(
    r"-?\s*(?:[^\W\d]+\s*)?(?:\(\s*|\[\s*|,\s*or\s+|\s*/\s*|\s*--?\s*or\s+)(?:or\s+|=\s*|i\.e\.,?\s*)?", re.IGNORECASE
)
_SLASH = re.compile(r"\s*/\s*")
_COMMA = re.compile(r",\s*")
_REST = re.compile(r"[\s,-]*(?:and\s+)?")
_CLOSE = re.compile(r"\s*(?:\w+\s*)?[)\],/]|\s*--?\s|\s+\w+[)\]]")
_NO_CONVERSION = re.compile(r"\b(?:and|by|x|per|plus|to|from|in|at|of|then|was|is)\b", re.IGNORECASE)


@source_rule
def unit_pairs(source_claims: SourceClaims) -> Iterator[Finding]:
    """A figure and the conversion beside it are not one length, area, volume, mass, speed or temperature.

    **Why:** one of the two is wrong, and readers of one system of units are told something else than the others.

    **Silent when** a rounding of both leads from one to the other: a figure may stand for all that is written so at its
    last place and for 1 % more, zeros at its end for up to 10 %; another unit of the name fits (long tons, imperial
    gallons, nautical miles); a change of temperature is converted without its zero; both units are of one system; money
    is converted.

    **Example:** “5 miles (18 km)” stands against the arithmetic: 5 miles are 8.05 km. “6 feet (2 m)” is silent.

    **Source:** NIST Handbook 44, appendix C.
    """
    for passage in passages(source_claims):
        for before, first, second in zip(
            (None, *passage.mentions), passage.mentions, passage.mentions[1:], strict=False
        ):
            if (
                _is_pair(passage, first, second)
                and not _joined(passage, before, first)
                and (steps := _apart(first.quantity, second.quantity))
            ):
                yield inside(
                    unit_pairs.name,
                    source_claims,
                    [first, second],
                    question=f"How much is {first.quantity.label}?",
                    relation=Relation.CONTRADICTORY,
                    told=(f"“{first.text}” and “{second.text}” are not one {_dimension(second.quantity)}", steps),
                )


def _is_pair(passage: Passage, first: Mention, second: Mention) -> bool:
    """Whether the second is written as a conversion of the first."""
    gap, behind = passage.gap(first, second), passage.after(second)
    if _NO_CONVERSION.search(gap) or (_CLOSE.match(behind) is None and _SLASH.fullmatch(gap) is None):
        return False
    return bool(_OPEN.fullmatch(gap) or (_COMMA.fullmatch(gap) and behind.lstrip().startswith(",")))


def _joined(passage: Passage, before: Mention | None, mention: Mention) -> bool:
    """Whether a figure is only the rest of the one before it: "7 pounds, 4 ounces"."""
    if before is None or _dimension(before.quantity) != _dimension(mention.quantity):
        return False
    return _REST.fullmatch(passage.gap(before, mention)) is not None


def _dimension(quantity: Quantity) -> str:
    return measure(quantity.unit).dimension


def _apart(first: Quantity, second: Quantity) -> tuple[str, ...]:
    """Return the arithmetic by which the two are no one amount; nothing where they may be one."""
    units = _with_degrees(first.unit, second.unit)
    if units is None or len(first.figures) != len(second.figures) or not first.figures:
        return ()
    for one, other in zip(first.figures, second.figures, strict=True):
        if not any(_meet((one, first, units[0]), (other, second, units[1]), times) for times in _readings(*units)):
            here = Quantity.of((one,), "none", first.place, unit=units[0])
            there = Quantity.of((round(convert(one, *units), 2),), "none", second.place, unit=units[1])
            return (f"{here.label} = {there.label}, not {amount(other)}",)
    return ()


def _with_degrees(first: str | None, second: str | None) -> tuple[str, str] | None:
    """Return the units of a conversion; bare degrees are of the scale that the other one is not of."""
    scales = {"celsius": "fahrenheit", "fahrenheit": "celsius"}
    first, second = (
        scales.get(second or "", first) if first == "degree" else first,
        scales.get(first or "", second) if second == "degree" else second,
    )
    if first is None or second is None or measure(first).dimension != measure(second).dimension:
        return None
    customary = (first in _CUSTOMARY) != (second in _CUSTOMARY)
    return (first, second) if customary and measure(first).dimension in _DIMENSIONS else None


def _readings(first: str, second: str) -> tuple[Decimal, ...]:
    """Return the factors by which the first figure may be another unit of the name."""
    return (Decimal(1), *_ALSO.get(first, ()), *(1 / times for times in _ALSO.get(second, ())))


def _meet(one: tuple[Decimal, Quantity, str], other: tuple[Decimal, Quantity, str], times: Decimal) -> bool:
    """Whether one figure of each can be one amount, as a level or as a change."""
    low, high = _reach(*one[:2])
    there = Extent(*_reach(*other[:2]))
    for is_change in (False, True):
        least, most = (convert(end * times, one[2], other[2], is_change=is_change) for end in (low, high))
        slack = 0 if measure(one[2]).offset else abs(other[0]) * _TWICE
        if Extent(least - slack, most + slack).meets(there):
            return True
    return False


def _reach(figure: Decimal, quantity: Quantity) -> tuple[Decimal, Decimal]:
    """Return all amounts that are written as this figure at its last place."""
    place = max(quantity.place, _place_of(figure))
    step = place / 2
    if place > 1 or quantity.modifier in ("about", "nearly", "just_over", "just_under"):
        step = min(step, abs(figure) * _LOOSE) if place > 1 else max(step, abs(figure) * _LOOSE)
    return figure - step, figure + step


def _place_of(figure: Decimal) -> Decimal:
    """Return the place of the last digit of a whole figure that is no zero: in a range the other end may be finer."""
    place = Decimal(1)
    while figure and figure % (place * _TENTH) == 0:
        place *= _TENTH
    return place if figure == int(figure) else Decimal(0)
