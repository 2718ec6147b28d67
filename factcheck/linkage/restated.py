"""Which figures of an article state again, in another unit, the one before them: "60 metres (200 feet)"."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from factcheck.claims.claim import Claim
from factcheck.document import Sentence

_LINKS = (["("], ["["], ["or"], [",", "or"], ["(", "or"], ["/"])
"""What stands between an amount and the same in another unit."""
_ROUNDED = Decimal("0.1")
"""Part of an amount by which rounding may part it from the same in another unit. Heuristic: "40 kilometers (25 miles)"
are 40.2, and "two feet (0.5 meters)" are 0.61."""


class Measured(NamedTuple):
    """A figure as it is looked at for one that it restates.

    Args:
        claim: its claim.
        family: what it can be compared with.
        amount: in the base unit of its dimension.
        sentence: the sentence that it stands in.
    """

    claim: Claim
    family: str
    amount: Decimal
    sentence: Sentence


def restated(figures: Iterable[Measured]) -> Iterator[tuple[Measured, Measured]]:
    """Yield the figures that others state again, each with the other.

    Args:
        figures: in text order.
    """
    for one, other in pairwise(figures):
        if _restates(one, other):
            yield one, other


def _restates(one: Measured, other: Measured) -> bool:
    """Whether a figure is the one before it in another unit, as far as roundings may part them."""
    units = [each.claim.mention.quantity.unit for each in (one, other)]
    if one.family != other.family or None in units or units[0] == units[1] or one.sentence is not other.sentence:
        return False
    return abs(one.amount - other.amount) <= _ROUNDED * one.amount and _is_linked(one, other)


def _is_linked(one: Measured, other: Measured) -> bool:
    """Whether nothing but a bracket or "or" stands between two figures of a sentence."""
    spans = [each.claim.span for each in (one, other)]
    if spans[0] is None or spans[1] is None or spans[0].end > spans[1].start:
        return False
    end, start = one.sentence.bounds(spans[0])[1], one.sentence.bounds(spans[1])[0]
    return [token.lower for token in one.sentence.tokens[end:start]] in _LINKS
