"""The ladder of relations, and the one rule by which two extents stand to each other."""

from collections.abc import Hashable, Iterable
from decimal import Decimal
from enum import StrEnum
from typing import Any, NamedTuple

from factcheck.frozen import Frozen


class Relation(StrEnum):
    """How two values of one kind stand. All but the last form a ladder, most severe last."""

    SAME = "same"
    EQUIVALENT = "equivalent"
    COMPATIBLE = "compatible"
    DISCREPANT = "discrepant"
    CONTRADICTORY = "contradictory"
    INCOMPARABLE = "incomparable"

    @property
    def is_agreement(self) -> bool:
        """Whether the two values can stand side by side without misleading a reader."""
        return self in (Relation.SAME, Relation.EQUIVALENT, Relation.COMPATIBLE)

    @property
    def is_conflict(self) -> bool:
        """Whether a reader of one value is told something else than a reader of the other."""
        return self in (Relation.DISCREPANT, Relation.CONTRADICTORY)


LADDER = (
    Relation.SAME,
    Relation.EQUIVALENT,
    Relation.COMPATIBLE,
    Relation.DISCREPANT,
    Relation.CONTRADICTORY,
)


def most_severe(relations: Iterable[Relation]) -> Relation:
    """Find the most severe relation; incomparable ones do not count.

    Returns:
        Incomparable when nothing else was given.

    Example:
        >>> most_severe([Relation.SAME, Relation.DISCREPANT, Relation.INCOMPARABLE])
        <Relation.DISCREPANT: 'discrepant'>
    """
    ranks = [LADDER.index(relation) for relation in relations if relation is not Relation.INCOMPARABLE]
    return LADDER[max(ranks)] if ranks else Relation.INCOMPARABLE


class Comparison(NamedTuple):
    """A relation with its reason: one sentence without a final stop, and the arithmetic, a line each."""

    relation: Relation
    reason: str
    steps: tuple[str, ...] = ()


class Extent(NamedTuple):
    """A stretch of a line: the least and greatest point, None where it is open-ended.

    Amounts are Decimals; days are proleptic ordinals (`date.toordinal`).
    """

    low: Decimal | int | None
    high: Decimal | int | None
    low_open: bool = False
    high_open: bool = False

    def meets(self, other: "Extent") -> bool:
        """Whether the two have a point in common.

        Example:
            >>> Extent(10, None, low_open=True).meets(Extent(5, 10))
            False
        """
        return self._reaches(other) and other._reaches(self)

    def holds(self, point: Decimal | int) -> bool:
        """Whether a point lies in it.

        Example:
            >>> Extent(10, None, low_open=True).holds(10)
            False
        """
        return self.meets(Extent(point, point))

    def _reaches(self, other: "Extent") -> bool:
        """Whether this one starts no later than the other ends."""
        if self.low is None or other.high is None:
            return True
        if self.low == other.high:
            return not (self.low_open or other.high_open)
        return self.low < other.high


def stand(literal: Extent, typical: Extent, other_literal: Extent, other_typical: Extent) -> Relation:
    """Return how two values stand by their extents alone.

    Returns:
        Compatible when the typical extents meet, discrepant when only the literal ones do, else contradictory.

    Example:
        >>> above = Extent(10_000, None, low_open=True), Extent(10_000, 10_500, low_open=True)
        >>> about = Extent(10_800, 13_200), Extent(11_500, 12_500)
        >>> stand(*above, *about)
        <Relation.DISCREPANT: 'discrepant'>
    """
    if typical.meets(other_typical):
        return Relation.COMPATIBLE
    return Relation.DISCREPANT if literal.meets(other_literal) else Relation.CONTRADICTORY


class Value(Frozen):
    """The base of the four kinds of value: each has a kind, a key, a label and a comparison."""

    @property
    def key(self) -> Hashable:
        """The position of this value: two claims with one key say the same."""
        raise NotImplementedError

    @property
    def label(self) -> str:
        """The value in a few words, such as "about 12,000" or "a Friday"."""
        raise NotImplementedError

    def compare(self, other: Any) -> Comparison:
        """Return how this value stands to another, and why."""
        raise NotImplementedError

    def relation(self, other: Any) -> Relation:
        """Return how this value stands to another."""
        return self.compare(other).relation
