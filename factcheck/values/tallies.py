"""How two results stand: "3-1" and "1-3" are one, told from two sides; "3-1" and "2-1" are two."""

from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from factcheck.values.relation import Comparison, Relation

if TYPE_CHECKING:
    from factcheck.values.quantity import Quantity

TALLY = "tally"
"""The role of a quantity whose figures are the two sides of a result, or those of each of its sets."""

Figures = Sequence[Decimal]


def pairs_of(figures: Figures) -> list[tuple[Decimal, Decimal]]:
    """Return the two sides of each set.

    Example:
        >>> pairs_of((Decimal(6), Decimal(4), Decimal(6), Decimal(3)))
        [(Decimal('6'), Decimal('4')), (Decimal('6'), Decimal('3'))]
    """
    return list(zip(figures[::2], figures[1::2], strict=False))


def tally_label(figures: Figures) -> str:
    """Return a result in figures.

    Example:
        >>> tally_label((Decimal(6), Decimal(4), Decimal(6), Decimal(3)))
        '6-4, 6-3'
    """
    return ", ".join(f"{one:f}-{other:f}" for one, other in pairs_of(figures))


def compare_tallies(one: "Quantity", other: "Quantity") -> Comparison:
    """Return how two results of one match or vote stand.

    Returns:
        Incomparable where one is no result; compatible where one gives some of the sets alone; equivalent where the
        sides stand in another order.
    """
    both = f"“{one.label}” and “{other.label}”"
    if one.role != TALLY or other.role != TALLY:
        return Comparison(Relation.INCOMPARABLE, f"{both} are a result and a figure")
    ours, theirs = pairs_of(one.figures), pairs_of(other.figures)
    if ours == theirs:
        return Comparison(Relation.SAME, f"both are {one.label}")
    turned = [pair[::-1] for pair in ours]
    if turned == theirs:
        return Comparison(Relation.EQUIVALENT, f"{both} are one result, told from two sides")
    few, many = sorted((ours, theirs), key=len)
    is_part = len(few) < len(many) and any(all(pair in many for pair in each) for each in (few, [p[::-1] for p in few]))
    if is_part:
        return Comparison(Relation.COMPATIBLE, f"{both}: the one gives some of the sets")
    return Comparison(Relation.CONTRADICTORY, f"{both} are two results")
