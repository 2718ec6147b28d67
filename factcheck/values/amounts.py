"""Two figures as bare amounts: what they count, and whether they tell a level or a change, is left out."""

from decimal import Decimal
from functools import cache

from factcheck.values.quantity import Quantity
from factcheck.values.relation import Comparison, Relation, Value
from factcheck.values.tallies import TALLY
from factcheck.values.units import measure

_AGE, _TIME = "age", "time"
_OF_AGE = "_of_age"
_AGREEING = frozenset({Relation.SAME, Relation.EQUIVALENT})
_NEARLY = Decimal("1.001")
"""Slack for what is lost when units are converted. Heuristic."""

_InUnit = tuple[Quantity, str | None]
"""A figure, and the unit it is taken to be in."""


def is_figure(value: Value) -> bool:
    """Whether a value is a figure that a text may repeat: no ordinal, no vague word."""
    if not isinstance(value, Quantity):
        return False
    return bool(value.figures) and value.unit != "ordinal" and value.modifier != "vague"


def dimension_of(quantity: Quantity) -> str:
    """Return the dimension of a figure; an age is a time, and a result is of none but its own."""
    if quantity.role == TALLY:
        return TALLY
    dimension = measure(quantity.unit).dimension
    return _TIME if dimension == _AGE else dimension


def magnitudes(quantity: Quantity) -> tuple[Decimal, ...]:
    """Return the figures of an amount in the base unit of its dimension."""
    return _magnitudes(quantity, _plain_unit(quantity.unit))


def digits_of(quantity: Quantity) -> int:
    """Return the significant digits of a figure, of the longest where there are two."""
    return max(len(figure.normalize().as_tuple().digits) for figure in quantity.figures)


def as_one_amount(one: Quantity, two: Quantity) -> Comparison | None:
    """Return how two figures stand as bare amounts of one dimension; None where they are not equal.

    Example:
        >>> raised = Quantity.of((Decimal(21),), place=Decimal(1), unit="USD", change="rise")
        >>> as_one_amount(raised, Quantity.of((Decimal(21),), place=Decimal(1), unit="USD")).relation
        <Relation.EQUIVALENT: 'equivalent'>
    """
    if TALLY in (one.role, two.role):
        stands = one.compare(two)
        return stands if stands.relation in _AGREEING else None
    ours, theirs = _plain_unit(one.unit), _plain_unit(two.unit)
    if ours is None or theirs is None:
        ours = theirs = ours if theirs is None else theirs
    if measure(ours).dimension != measure(theirs).dimension or not _may_be_equal((one, ours), (two, theirs)):
        return None
    mine, yours = _bare(one, ours), _bare(two, theirs)
    found = mine.compare(yours)
    is_one_figure = bool(set(mine.figures) & set(yours.in_unit(mine.unit).figures))
    if found.relation not in _AGREEING and not (found.relation is Relation.COMPATIBLE and is_one_figure):
        return None
    if one.key == two.key and found.relation is Relation.SAME:
        return found
    relation = Relation.EQUIVALENT if found.relation is Relation.SAME else found.relation
    return Comparison(relation, f"“{one.label}” and “{two.label}” are one amount in other words", found.steps)


def compare_amounts(one: Quantity, two: Quantity) -> Comparison:
    """Return how two figures of one dimension stand as bare amounts, whatever they count.

    Example:
        >>> rooms = Quantity.of((Decimal(9),), place=Decimal(1), noun="rooms")
        >>> beds = Quantity.of((Decimal(8),), place=Decimal(1), noun="beds")
        >>> compare_amounts(rooms, beds).relation
        <Relation.CONTRADICTORY: 'contradictory'>
    """
    ours, theirs = _plain_unit(one.unit), _plain_unit(two.unit)
    if ours is None or theirs is None:
        ours = theirs = ours if theirs is None else theirs
    return _bare(one, ours).compare(_bare(two, theirs))


def _may_be_equal(one: _InUnit, other: _InUnit) -> bool:
    """Whether a figure of the one is one of the other, or a rounding of it, before anything dearer is asked."""
    step = max(quantity.place / 2 * _factor(unit) for quantity, unit in (one, other)) * _NEARLY
    return any(abs(mine - yours) <= step for mine in _magnitudes(*one) for yours in _magnitudes(*other))


def _magnitudes(quantity: Quantity, unit: str | None) -> tuple[Decimal, ...]:
    if unit is None:
        return quantity.figures
    offset, factor = measure(unit).offset, _factor(unit)
    return tuple((figure + offset) * factor for figure in quantity.figures)


@cache
def _factor(unit: str | None) -> Decimal:
    return measure(unit).factor


def _bare(quantity: Quantity, unit: str | None) -> Quantity:
    left_out = {"noun": None, "head": None, "noun_class": None, "role": None, "change": None, "definite": False}
    return quantity.model_copy(update=left_out | {"unit": unit})


def _plain_unit(unit: str | None) -> str | None:
    """Return the unit of time that an age is stated in, and any other unit as it is."""
    return None if unit is None else unit.removesuffix(_OF_AGE)
