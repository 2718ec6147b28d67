"""What a figure with its modifier admits: literal and typical extents, by the table `lexicon/en/modifiers.toml`.

The extents are written with the figure v and four steps: t0, how far a bare figure is rounded; t1, how far "about"
and "nearly" reach for a reader; u, how far from a bound the figure is taken to lie; w, the same of "more than", which
of a few tens goes to the next ten.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from typing import Literal, NamedTuple

from factcheck.errors import ConfigError
from factcheck.lexicon import table
from factcheck.values.relation import Extent
from factcheck.values.units import STRICT_DIMENSIONS, measure

Rounding = Literal["strict", "count", "measured", "share"]
"""How a bare figure may have been rounded: never (votes, ages, ordinals), as a count, a measurement, a fraction."""

MOST = Decimal("0.05")
"""Largest share of a figure that a reader takes as rounding. Heuristic, tuned on pairs of news figures."""
LEAST = Decimal("0.02")
"""Smallest share of a figure that "about" and "nearly" reach. Heuristic, tuned on pairs of news figures."""
SMALL = 100
"""Counts below this are not rounded. Heuristic: news rounds from a hundred on."""
LOOSE = Decimal("0.1")
"""How far "about", "nearly" and "more than" reach from a fraction in words: "nearly half" is 45 % and more.
Heuristic."""
NEXT = Decimal("0.2")
"""How far "more than 100" reaches. Heuristic: a fifth, so that 120 is no other answer."""
TENS = 10
"""Step to which a bound of a few tens is taken: "more than 30" goes to 40 (Cummins et al. 2012)."""
_LOWER = frozenset({"more_than", "at_least", "well_over", "just_over"})
_UPPER = frozenset({"less_than", "at_most", "up_to", "nearly", "just_under"})
_SHAPE = re.compile(r"([\[(])([^,]+), ([^,]+)([\])])")
_END = re.compile(r"(?:(?P<times>[\d.]*)v|(?P<fixed>[\d.]+))(?:(?P<sign>[+-])(?P<step>t0|t1|u|w))?")


class End(NamedTuple):
    """One end of an extent: times × figure + fixed ± step."""

    times: Decimal
    fixed: Decimal
    sign: int
    step: str

    def at(self, figure: Decimal, steps: "Steps") -> Decimal:
        """Work out the end for a figure."""
        here = self.times * figure + self.fixed if self.times != 1 else figure + self.fixed
        return here + self.sign * getattr(steps, self.step) if self.sign else here


class Shape(NamedTuple):
    """An extent written with v and its steps; None for an open end."""

    low: End | None
    high: End | None
    low_open: bool
    high_open: bool


class Steps(NamedTuple):
    """The four steps of a figure."""

    t0: Decimal
    t1: Decimal
    u: Decimal
    w: Decimal


def plain(amount: Decimal) -> Decimal:
    """Return an amount without idle zeros and powers, so that equal amounts are written alike.

    Example:
        >>> plain(Decimal("12.50")), plain(Decimal("1E+3"))
        (Decimal('12.5'), Decimal('1000'))
    """
    return Decimal(int(amount)) if amount == amount.to_integral_value() else amount.normalize()


@cache
def read_shape(text: str) -> Shape:
    """Read an extent as the table writes it.

    Example:
        >>> shape = read_shape("(v, v+t1]")
        >>> shape.low_open, shape.high.step
        (True, 't1')
    """
    found = _SHAPE.fullmatch(text)
    if found is None:
        raise ConfigError(f"“{text}” is no extent: write it like “[v-t0, v+t0)”")
    return Shape(_read_end(found[2]), _read_end(found[3]), found[1] == "(", found[4] == ")")


def _read_end(text: str) -> End | None:
    found = _END.fullmatch(text)
    if found is None:
        return None
    times = Decimal(0) if found["fixed"] else Decimal(found["times"] or 1)
    sign = {"+": 1, "-": -1, None: 0}[found["sign"]]
    return End(times, Decimal(found["fixed"] or 0), sign, found["step"] or "t0")


def steps_of(figure: Decimal, place: Decimal, rounding: Rounding) -> Steps:
    """Work out how far a figure may be rounded, and how far its hedges reach.

    Args:
        figure: the amount.
        place: place of its last significant digit as written.
        rounding: how a bare figure of its kind may have been rounded.

    Example:
        >>> steps_of(Decimal(12_000), Decimal(1_000), "count").t1
        Decimal('500')
    """
    size = abs(figure)
    most = size * MOST
    if rounding == "measured" and place <= 1:
        return _steps(place / 2, max(place / 2, size * LEAST), max(place, size * LEAST))
    if rounding == "share":
        return _steps(min(place / 2, most), size * LOOSE, size * LOOSE)
    exact = rounding == "strict" or (rounding == "count" and (size < SMALL or place <= 1))
    t0 = Decimal(0) if exact else min(place / 2, most)
    t1 = min(max(place / 2, size * LEAST), most)
    u = min(place, most)
    w = max(Decimal(TENS), size * NEXT) if size <= SMALL and place >= TENS else u
    if rounding == "measured":
        return Steps(t0, t1, u, w)
    return Steps(t0, max(t1, Decimal(1)), max(u, Decimal(1)), max(w, Decimal(1)))


def rounding_of(unit: str | None, noun_class: str | None, role: str | None) -> Rounding:
    """Return how bare figures of a kind may have been rounded."""
    if role is not None or noun_class == "vote" or measure(unit).dimension in STRICT_DIMENSIONS:
        return "strict"
    if unit == "share":
        return "share"
    return "count" if unit is None else "measured"


def _steps(t0: Decimal, t1: Decimal, u: Decimal) -> Steps:
    return Steps(t0, t1, u, u)


def extents(modifier: str, figure: Decimal, steps: Steps) -> tuple[Extent, Extent]:
    """Return the literal and the typical extent of one figure with its modifier.

    Example:
        >>> steps = steps_of(Decimal(10_000), Decimal(10_000), "count")
        >>> extents("more_than", Decimal(10_000), steps)[1].high
        Decimal('10500.00')
    """
    row = table("modifiers")["bounds"][modifier]
    literal = _extent(read_shape(row[0]), figure, steps)
    if row[0] == row[1]:
        return literal, literal
    typical = _extent(read_shape(row[1]), figure, steps)
    return taking_in(literal, typical), typical


def _extent(shape: Shape, figure: Decimal, steps: Steps) -> Extent:
    low = None if shape.low is None else shape.low.at(figure, steps)
    high = None if shape.high is None else shape.high.at(figure, steps)
    if low is not None and high is not None and low > high:  # a figure below zero
        return Extent(high, low, shape.high_open, shape.low_open)
    if low is not None and low == high:  # nothing is rounded
        return Extent(low, high)
    return Extent(low, high, shape.low_open, shape.high_open)


def taking_in(literal: Extent, typical: Extent) -> Extent:
    """Make the literal extent take in the typical one: what a reader takes it to mean, the words admit."""
    low, low_open, high, high_open = literal.low, literal.low_open, literal.high, literal.high_open
    if low is not None and typical.low is not None and typical.low < low:
        low, low_open = typical.low, typical.low_open
    if high is not None and typical.high is not None and typical.high > high:
        high, high_open = typical.high, typical.high_open
    return Extent(low, high, low_open, high_open)


def hold_one(bounds: Mapping[str, Decimal]) -> bool:
    """Whether two bounds that face each other and lie near hold one figure between them.

    Args:
        bounds: their figures by their modifiers.

    Example:
        >>> hold_one({"more_than": Decimal(180_000), "nearly": Decimal(200_000)})
        True
    """
    least = [figure for modifier, figure in bounds.items() if modifier in _LOWER]
    most = [figure for modifier, figure in bounds.items() if modifier in _UPPER]
    return len(least) == len(most) == 1 and 0 < least[0] < most[0] <= least[0] * (1 + NEXT)
