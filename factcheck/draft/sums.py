"""A sum of two figures of one sentence of a source, or what one of them is more than the other."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import combinations

from factcheck.mentions.mention import Mention
from factcheck.values.amounts import digits_of
from factcheck.values.kindred_nouns import kinds_of
from factcheck.values.quantity import Quantity
from factcheck.values.quantity_words import amount
from factcheck.values.relation import Comparison, Relation

_TELLING = 2
"""Digits of a sum that no chance makes."""
_POINT = "point"
"""What the difference of two shares is counted in."""
_PERCENT = "percent"
_SCORES = frozenset({"first score", "second score"})
"""What the two sides of a vote or a match are."""

_Parts = tuple[Comparison, tuple[Mention, Mention]]


def sums(mention: Mention, figures: Iterable[Mention], *, is_excess: bool) -> Iterator[_Parts]:
    """Yield two figures of one kind of which a third is the sum, or, where it is a change, the difference.

    Args:
        mention: the third.
        figures: those of one sentence.
        is_excess: whether words beside it say that it is what one thing has more or less than another.
    """
    stated = mention.quantity
    is_points = stated.unit is None and stated.noun_class == _POINT
    is_difference = is_excess or is_points or stated.change is not None
    if _is_bare(stated) or not (is_difference or digits_of(stated) >= _TELLING):
        return
    alike = [each for each in figures if _may_be_part(stated, each.quantity, is_points=is_points)]
    for one, other in combinations(alike, 2):
        if not _may_go_together(one.quantity, other.quantity, is_excess=is_excess):
            continue
        a, b = one.quantity.figures[0], other.quantity.figures[0]
        if a + b == stated.figures[0] and not is_difference:
            step = f"{amount(a)} + {amount(b)} = {amount(a + b)}"
            yield _following(mention, "is a sum", step), (one, other)
        elif is_difference and abs(abs(a - b) - stated.figures[0]) < _step(stated):
            step = f"{amount(max(a, b))} − {amount(min(a, b))} = {amount(abs(a - b))}"
            yield _following(mention, "is a difference", step), (one, other)


def _may_go_together(one: Quantity, other: Quantity, *, is_excess: bool) -> bool:
    """Whether two figures make one: of two bare ones nothing says so, but for the sides of a vote and its margin."""
    are_bare = _is_bare(one) and _is_bare(other)
    return not are_bare or (is_excess and one.role in _SCORES and other.role in _SCORES)


def _step(stated: Quantity) -> Decimal:
    """Return how far a difference may be from the figure that rounds it: half of its last place, or nothing."""
    return stated.place / 2 if stated.modifier != "none" or stated.noun_class == _POINT else Decimal("1e-9")


def _may_be_part(stated: Quantity, other: Quantity, *, is_points: bool) -> bool:
    """Whether a figure is of one kind with a sum of it; beside another that tells what it is, it may be bare."""
    if other.change is not None and stated.change is None:
        return False
    if is_points:
        return other.unit == _PERCENT or _is_bare(other)
    if _is_bare(other):
        return stated.unit is not None or other.role == stated.role or other.role in _SCORES
    return other.unit == stated.unit and other.role == stated.role and _is_one_noun(stated, other)


def _is_one_noun(stated: Quantity, other: Quantity) -> bool:
    """Whether two figures count one thing, be it by a narrower noun: planes and jets."""
    one, two = stated.noun_class, other.noun_class
    return one == two or (one is not None and two is not None and bool(kinds_of(one) & kinds_of(two)))


def _is_bare(quantity: Quantity) -> bool:
    return quantity.unit is None and quantity.noun_class is None


def _following(mention: Mention, how: str, step: str) -> Comparison:
    return Comparison(Relation.EQUIVALENT, f"“{mention.text}” {how}", (step,))
