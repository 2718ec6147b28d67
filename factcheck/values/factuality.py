"""Stance: how firmly it is stated that something was done."""

from typing import Any, Literal

from factcheck.values.relation import Comparison, Relation, Value

Status = Literal["asserted", "reported", "alleged", "possible", "planned", "denied", "neither confirmed nor denied"]
"""How the source stands to what it tells, firmest first."""

_FIRM = frozenset({"asserted", "reported"})
_OPEN = frozenset({"alleged", "possible", "planned", "neither confirmed nor denied"})
_PLAIN = {"asserted": "stated as a fact", "reported": "reported", "neither confirmed nor denied": "left open"}


class Factuality(Value):
    """How firmly words tell that something was done.

    Args:
        status: asserted, reported, alleged, possible, planned, denied, neither confirmed nor denied.

    Example:
        >>> Factuality(status="asserted").relation(Factuality(status="alleged"))
        <Relation.DISCREPANT: 'discrepant'>
    """

    kind: Literal["factuality"] = "factuality"
    status: Status

    @property
    def key(self) -> str:
        """The status."""
        return self.status

    @property
    def label(self) -> str:
        """The status in a word or two."""
        return _PLAIN.get(self.status, self.status)

    def compare(self, other: Any) -> Comparison:
        """Return how two stances on one event stand.

        Returns:
            Same for one status; equivalent for what is stated and what is reported; compatible where both leave
            it open;
            discrepant where one tells as a fact what the other leaves open; contradictory where one denies it.
        """
        if not isinstance(other, Factuality):
            return Comparison(Relation.INCOMPARABLE, "a status compares only with a status")
        if self.status == other.status:
            return Comparison(Relation.SAME, f"both times {self.label}")
        both = {self.status, other.status}
        if both <= _FIRM:
            return Comparison(Relation.EQUIVALENT, "stated as a fact and reported")
        if both <= _OPEN:
            return Comparison(Relation.COMPATIBLE, f"{self.label} and {other.label}: neither tells it as a fact")
        if "denied" in both:
            return Comparison(Relation.CONTRADICTORY, f"{self.label} here, {other.label} there")
        return Comparison(Relation.DISCREPANT, f"{self.label} here, {other.label} there")
