"""Sums and ratios of what figures admit, and the words that lead to them, for the rules inside one source."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import cache

from factcheck.document.patterns import Pattern, pattern
from factcheck.lexicon import table
from factcheck.values.quantity import Quantity
from factcheck.values.quantity_words import amount, rounded
from factcheck.values.relation import Extent
from factcheck.values.units import convert, measure

_SIGNS = {
    "BREAK": (",", ";", ":", "(", ")"),
    "COLUMN": (",", ";", ":", "(", ")", "."),
    "DASH": ("-", "--", "–", "—"),
    "OWNER": ("'s", "'"),
}
"""Marks that part what stands beside a figure from it."""


@cache
def cue(written: str) -> Pattern:
    """Return a pattern in which a name in capitals is a list of the table `arithmetic_cues`, or some marks.

    Example:
        >>> from factcheck.document.tokens import find_tokens
        >>> cue("RISE BESIDE_VERB{0,2}").search(find_tokens("It rose sharply to 5.")).end
        4
    """
    known = table("arithmetic_cues")
    words = {name.upper(): row.words for part in ("words", "poles") for name, row in known[part].items()}
    return pattern(written, **words, **_SIGNS, MULTIPLES=known["multiples"], HEDGES=table("modifiers")["before"])


def at_one_place(quantities: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """Read bare figures that stand together as written to the place of the finest one: 250 beside 300 is no "hundreds".

    Example:
        >>> both = Quantity.of((Decimal(250),), "none", Decimal(10)), Quantity.of((Decimal(300),), "none", Decimal(100))
        >>> [(str(each.low), str(each.high)) for each in at_one_place(both)]
        [('245', '255'), ('295', '305')]
    """
    base = quantities[0].unit
    places = [convert(each.place, each.unit, base, is_change=True) for each in quantities]
    finest = min(places)
    return tuple(_at(each, convert(finest, base, each.unit, is_change=True)) for each in quantities)


def _at(quantity: Quantity, place: Decimal) -> Quantity:
    if quantity.modifier != "none" or len(quantity.figures) != 1 or place >= quantity.place:
        return quantity
    kept = {"unit": quantity.unit, "noun_class": quantity.noun_class, "role": quantity.role, "change": quantity.change}
    return Quantity.of(quantity.figures, "none", place, **kept)


def one_measure(quantities: Iterable[Quantity]) -> bool:
    """Whether quantities are of one dimension, so that they can be added."""
    return len({measure(each.unit).dimension for each in quantities}) == 1


def total(extents: Iterable[Extent]) -> Extent:
    """Add extents.

    Example:
        >>> total([Extent(Decimal(1), Decimal(2)), Extent(Decimal(3), None)])
        Extent(low=Decimal('4'), high=None, low_open=False, high_open=False)
    """
    added = list(extents)
    return Extent(
        _sum(each.low for each in added),
        _sum(each.high for each in added),
        any(each.low_open for each in added),
        any(each.high_open for each in added),
    )


def _sum(ends: Iterable[Decimal | int | None]) -> Decimal | None:
    """Return the sum of some ends; None where one is open."""
    known = list(ends)
    return None if None in known else sum((Decimal(end) for end in known if end is not None), Decimal(0))


def ratio(top: Extent, bottom: Extent) -> Extent | None:
    """Divide extents of amounts above zero; None where one of them reaches zero or below.

    Example:
        >>> ratio(Extent(Decimal(6), Decimal(8)), Extent(Decimal(2), Decimal(4)))
        Extent(low=Decimal('1.5'), high=Decimal('4'), low_open=False, high_open=False)
    """
    if bottom.low is None or bottom.low <= 0 or top.low is None or top.low <= 0:
        return None
    low = None if bottom.high is None else Decimal(top.low) / Decimal(bottom.high)
    high = None if top.high is None else Decimal(top.high) / Decimal(bottom.low)
    return Extent(low, high, top.low_open or bottom.high_open, top.high_open or bottom.low_open)


def stated(extent: Extent) -> str:
    """Return an extent in a few words, rounded to two decimals: "11.8 to 28.57"."""
    low, high = (None if end is None else amount(rounded(Decimal(end), 2)) for end in (extent.low, extent.high))
    if low is None or high is None:
        return f"at least {low}" if high is None else f"at most {high}"
    return low if low == high else f"{low} to {high}"


def is_count(quantity: Quantity) -> bool:
    """Whether a quantity is one figure that counts."""
    return quantity.unit is None and len(quantity.figures) == 1 and quantity.change is None
