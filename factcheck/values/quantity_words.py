"""Tell quantities and their comparison in words and arithmetic that an editor can check."""

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from factcheck.inflection import plural
from factcheck.lexicon import table
from factcheck.values.quantity_slips import slip_between
from factcheck.values.relation import Extent, Relation
from factcheck.values.tallies import TALLY, tally_label

if TYPE_CHECKING:
    from factcheck.values.quantity import Quantity

_PREFIXES = {
    "none": "",
    "exact": "exactly ",
    "about": "about ",
    "nearly": "nearly ",
    "just_over": "just over ",
    "just_under": "just under ",
    "more_than": "more than ",
    "well_over": "well over ",
    "at_least": "at least ",
    "less_than": "less than ",
    "at_most": "at most ",
    "up_to": "up to ",
    "between": "",
    "vague": "",
}
_ROLES = {"for": " in favor", "against": " against", "abstained": " abstaining"}
_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}
_ENDINGS = {
    "percent": (" percent", " percent"),
    "celsius": (" °C", " °C"),
    "fahrenheit": (" °F", " °F"),
    "multiple": (" time", " times"),
    "year_of_age": (" year old", " years old"),
    "month_of_age": (" month old", " months old"),
    "week_of_age": (" week old", " weeks old"),
    "day_of_age": (" day old", " days old"),
}
"""What stands behind the figure 1, and behind any other."""
_SCALES = ((Decimal(10**12), " trillion"), (Decimal(10**9), " billion"), (Decimal(10**6), " million"))
_KEPT = 27
"""Power of ten up to which amounts are rounded: Decimal keeps 28 digits unless it is asked for more."""
_LARGEST_DENOMINATOR = 20
"""Shares are stated as a fraction up to this denominator: "2/3". Heuristic: news writes no finer ones in words."""


def amount(number: Decimal) -> str:
    """Write an amount with groups of three, at most six decimals and no idle zeros.

    Example:
        >>> amount(Decimal("12000.50"))
        '12,000.5'
    """
    text = f"{number:,.6f}" if abs(number) >= Decimal("0.001") or number == 0 else f"{number:g}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def rounded(number: Decimal, places: int) -> Decimal:
    """Return an amount rounded to so many decimals, or as it is where that would take more digits than Decimal keeps.

    Example:
        >>> rounded(Decimal("12.345"), 1), rounded(Decimal("1e40"), 1)
        (Decimal('12.3'), Decimal('1E+40'))
    """
    return round(number, places) if number.adjusted() + places < _KEPT else number


def scaled(number: Decimal) -> str:
    """Write an amount with its scale word where that is shorter: "1.2 billion"."""
    for size, word in _SCALES:
        if abs(number) >= size:
            short = number / size
            return f"{amount(short)}{word}" if short == rounded(short, 2) else amount(number)
    return amount(number)


def label(quantity: "Quantity") -> str:
    """Return a quantity in a few words: modifier, figures, unit, role and direction."""
    if quantity.role == TALLY:
        return tally_label(quantity.figures)
    stated = quantity.wording or ""
    if not stated:
        stated = " to ".join(scaled(figure) for figure in quantity.figures)
        if quantity.unit == "share":
            stated = " to ".join(_share(figure) for figure in quantity.figures)
        stated = _PREFIXES[quantity.modifier] + _with_unit(stated, quantity)
    elif quantity.unit not in (None, "share"):
        stated = _with_unit(stated, quantity)
    if quantity.change is not None:
        stated = f"{quantity.change} of {stated}"
    return stated + _ROLES.get(quantity.role or "", "")


def _share(number: Decimal) -> str:
    near = Fraction(number).limit_denominator(_LARGEST_DENOMINATOR)
    if near == Fraction(1, 2):
        return "half"
    return (
        f"{near.numerator}/{near.denominator}" if abs(Fraction(number) - near) < Fraction(1, 10**9) else amount(number)
    )


def _with_unit(stated: str, quantity: "Quantity") -> str:
    unit = quantity.unit
    if unit is None or unit == "share":
        return stated
    if unit == "ordinal":
        return f"number {stated}"
    over, slash, under = unit.partition("/")
    rate = f" per {_under(under)}" if slash else ""
    if over in _SIGNS:
        sign = _SIGNS[over]
        return sign + stated.replace(" to ", f" to {sign}") + rate
    is_one = quantity.figures == (Decimal(1),)
    if not over or over in _ENDINGS:
        return stated + _ENDINGS.get(over, ("", ""))[0 if is_one else 1] + rate
    return f"{stated} {unit_name(over, is_one=is_one)}{rate}"


def _under(under: str) -> str:
    """Return the lower side of a rate as it stands behind "per": "barrel", "100,000 people", "100 kilometres"."""
    size, _, name = under.partition(" ")
    if not size.isdecimal():
        return under.replace("_", " ")
    count = amount(Decimal(size))
    if not name:
        return count
    is_unit = name.isupper() or name in table("units")["units"]
    return f"{count} {unit_name(name, is_one=False) if is_unit else plural(name)}"


def unit_name(unit: str, *, is_one: bool) -> str:
    """Return the name of a unit as it stands behind a figure.

    Example:
        >>> unit_name("square_foot", is_one=False), unit_name("metre_per_second", is_one=False)
        ('square feet', 'metres per second')
        >>> unit_name("krone", is_one=True), unit_name("krone", is_one=False)
        ('krone', 'kroner')
    """
    rows = table("unit_plurals")
    if unit in rows["signs"]:
        return str(rows["signs"][unit][0])
    counted, per, rest = unit.replace("_", " ").partition(" per ")
    if is_one or unit.isupper():
        return counted + per + rest
    first, blank, last = counted.rpartition(" ")
    return first + blank + (rows["plurals"][last][0] if last in rows["plurals"] else plural(last)) + per + rest


def explain(relation: Relation, one: "Quantity", other: "Quantity", there: "Quantity") -> tuple[str, tuple[str, ...]]:
    """Return the reason of a relation and its arithmetic.

    Args:
        relation: how the two stand.
        one: the first quantity.
        other: the second as written.
        there: the second in the unit of the first.

    Returns:
        One sentence without its stop, and the steps.
    """
    a, b = f"“{one.label}”", f"“{other.label}”"
    steps = [f"{other.label} = {label(there)}"] if other.unit != one.unit else []
    if relation is Relation.SAME:
        return (f"both say {a}", ())
    steps += [reach(one), reach(there)]
    if relation is Relation.EQUIVALENT:
        return f"{a} and {b} are one amount told in two ways", tuple(steps)
    if relation is Relation.COMPATIBLE:
        return f"{a} and {b} can stand side by side", tuple(steps)
    if not one.figures or not there.figures:
        both = (
            "can both be true, yet a reader takes them for two amounts"
            if relation is Relation.DISCREPANT
            else "cannot both be true"
        )
        return f"{a} and {b} {both}", tuple(steps)
    small, large = _nearest(one, there)
    gap, step = _gap(small, large)
    steps.append(step)
    if (slip := slip_between(small, large)) is not None:
        steps.append(slip)
    if relation is Relation.CONTRADICTORY:
        return f"{a} and {b} cannot both be true: {gap}", tuple(steps)
    return f"{_admission(one, there, a, b)}, so both can be true; yet {gap}", tuple(steps)


def _admission(one: "Quantity", there: "Quantity", a: str, b: str) -> str:
    """Return which of the two admits a figure of the other."""
    for wide, narrow, stated in ((one, there, a), (there, one, b)):
        for figure in narrow.figures:
            if wide.literal.meets(Extent(figure, figure)):
                return f"{stated} admits {scaled(figure)}"
    return f"what {a} and {b} admit overlaps"


def reach(quantity: "Quantity") -> str:
    """Return the two extents of a quantity: "about 12,000: admits 10,800 to 13,200, reads as 11,500 to 12,500"."""
    literal, typical = _extent(quantity.literal), _extent(quantity.typical)
    if literal == typical:
        return f"{label(quantity)}: admits {literal}"
    if quantity.typical.low == quantity.literal.low and quantity.high is None and quantity.typical_high is not None:
        typical = f"up to {scaled(quantity.typical_high)}"
    return f"{label(quantity)}: admits {literal}, reads as {typical}"


def _extent(extent: Extent) -> str:
    low = None if extent.low is None else scaled(Decimal(extent.low))
    high = None if extent.high is None else scaled(Decimal(extent.high))
    if low is None and high is None:
        return "any amount"
    if low is None:
        return f"anything below {high}" if extent.high_open else f"anything up to {high}"
    if high is None:
        return f"anything above {low}" if extent.low_open else f"{low} or more"
    if low == high:
        return low
    above = f"above {low}" if extent.low_open else low
    return f"{above} to below {high}" if extent.high_open else f"{above} to {high}"


def _nearest(one: "Quantity", there: "Quantity") -> tuple[Decimal, Decimal]:
    """Pick the two figures that are closest to each other, the smaller first."""
    pairs = [(abs(x - y), min(x, y), max(x, y)) for x in one.figures for y in there.figures]
    _, small, large = min(pairs)
    return small, large


def _gap(small: Decimal, large: Decimal) -> tuple[str, str]:
    """Return how much the larger figure exceeds the smaller one, and the arithmetic of it."""
    gap = large - small
    low, high, between = amount(small), amount(large), amount(gap)
    if gap == 0:
        return f"the bound is {low} in both", f"{high} − {low} = 0"
    if small <= 0:
        return f"{high} is {between} more than {low}", f"{high} − {low} = {between}"
    share = amount(rounded(gap / small * 100, 1 if gap / small < 1 else 0))
    return f"{high} is {share} % more than {low}", f"{high} − {low} = {between}; {between} ÷ {low} = {share} %"
