"""A measure and its conversion that are not one amount."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from itertools import pairwise

from factcheck.claims import SourceClaims
from factcheck.findings import Finding
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.rules.inside.arithmetic import cue
from factcheck.rules.inside.passage import Passage, passages_with
from factcheck.rules.inside.within import inside
from factcheck.rules.rule import source_rule
from factcheck.values.quantity import Quantity
from factcheck.values.quantity_words import amount
from factcheck.values.relation import Extent, Relation
from factcheck.values.units import convert, measure

_DIMENSIONS = frozenset({"length", "area", "volume", "mass", "speed", "temperature"})
_LOOSE = Decimal("0.1")
"""Largest share of a figure that its zeros may hide: "60 mph (100 kph)", "50 lbs (20 kg)". Heuristic."""
_TWICE = Decimal("0.01")
"""Share by which a conversion is off that was rounded on the way, as "2.96 pounds (1.35 kg)". Heuristic."""
_TENTH = 10
_OPEN = r"-? (!NO_CONVERSION WORD)? (\(|[|/|(,|DASH) or) (or|\=|i.e. ,?)?"
_REST = "(,|-){0,2} and?"
_CLOSE = r"(WORD|DIGITS)? (\)|]|,|/)|DASH"


@source_rule
def unit_pairs(source_claims: SourceClaims) -> Iterator[Finding]:
    """A figure and the conversion beside it are not one length, area, volume, mass, speed or temperature.

    **Why:** one of the two is wrong, and readers of one system of units are stated something else than the others.

    **Silent when** a rounding of both leads from one to the other: a figure may stand for all that is written so at its
    last place and for 1 % more, zeros at its end for up to 10 %; another unit of the name fits (long tons, imperial
    gallons, nautical miles); a change of temperature is converted without its zero; both units are of one system; money
    is converted.

    **Example:** “5 miles (18 km)” stands against the arithmetic: 5 miles are 8.05 km. “6 feet (2 m)” is silent.

    **Source:** NIST Handbook 44, appendix C.
    """
    for passage in passages_with(source_claims.reading, "quantity", least=2):
        for first, second in pairwise(passage.mentions):
            steps = _apart(first.quantity, second.quantity)
            if steps and _is_pair(passage, first, second) and not _is_rest(passage, first):
                yield inside(
                    unit_pairs.name,
                    source_claims,
                    [first, second],
                    question=f"How much is {first.quantity.label}?",
                    relation=Relation.CONTRADICTORY,
                    stated=(f"“{first.text}” and “{second.text}” are not one {_dimension(second.quantity)}", steps),
                )


def _is_pair(passage: Passage, first: Mention, second: Mention) -> bool:
    """Whether the second is written as a conversion of the first."""
    if passage.between(first, second, cue(",")):
        return passage.behind(second, cue(",")) is not None
    if not passage.between(first, second, cue(_OPEN)):
        return False
    return bool(passage.behind(second, cue(_CLOSE)) or passage.between(first, second, cue("/")))


def _is_rest(passage: Passage, mention: Mention) -> bool:
    """Whether a figure is only the rest of the one before it: "7 pounds, 4 ounces"."""
    before = next((each for each in reversed(passage.mentions) if each.place.start < mention.place.start), None)
    if before is None or _dimension(before.quantity) != _dimension(mention.quantity):
        return False
    first, end = passage.bounds(before)[1], passage.bounds(mention)[0]
    return first > end or cue(_REST).fullmatch(passage.sentence.tokens, first, end) is not None


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
    customary = (first in _customary()) != (second in _customary())
    return (first, second) if customary and measure(first).dimension in _DIMENSIONS else None


@cache
def _customary() -> frozenset[str]:
    return frozenset(table("units")["customary"]["units"].words)


def _readings(first: str, second: str) -> tuple[Decimal, ...]:
    """Return the factors by which the first figure may be another unit of the name."""
    return (Decimal(1), *_others(first), *(1 / times for times in _others(second)))


@cache
def _others(unit: str) -> tuple[Decimal, ...]:
    """Return the other units of one name, in that unit."""
    also = table("units")["also"]
    return tuple(Decimal(times) for times in also[unit].words) if unit in also else ()


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
