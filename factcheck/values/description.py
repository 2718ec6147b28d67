"""Description: what somebody or something is said to be, in one respect of which only one word can be right."""

from typing import Any, Literal

from factcheck.values.relation import Comparison, Relation, Value

Aspect = Literal["whether", "nationality", "rank", "direction", "opposite", "alternative"]
"""In which respect: whether it is so, of which state, of which rank, on which side; by words that are opposites, or two
of one class."""

_POINTS = ("north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest")
"""Points of the compass, in a circle."""
_BESIDE = 1
"""Points between two directions that a loose word leaves open: north, northeast."""


class Description(Value):
    """What somebody or something is said to be.

    Args:
        aspect: in which respect.
        word: what it is said to be, in a form that any wording shares: "no", "CA", "deputy", "southwest".
        text: the words of the text.

    Example:
        >>> north, west = (Description(aspect="direction", word=word, text=word) for word in ("north", "west"))
        >>> north.relation(west)
        <Relation.CONTRADICTORY: 'contradictory'>
    """

    kind: Literal["description"] = "description"
    aspect: Aspect
    word: str
    text: str

    @property
    def key(self) -> str:
        """The position: the word in its form."""
        return self.word

    @property
    def label(self) -> str:
        """The words of the text."""
        return self.text

    def compare(self, other: Any) -> Comparison:
        """Return how two descriptions stand that are given of one.

        Returns:
            Incomparable for two respects; same for one word; compatible for two directions side by side; discrepant
            for two of one class; else contradictory.
        """
        if not isinstance(other, Description) or self.aspect != other.aspect:
            return Comparison(Relation.INCOMPARABLE, "two respects answer no common question")
        both = f"“{self.text}” and “{other.text}”"
        if self.word == other.word:
            return Comparison(Relation.SAME, f"{both} say the same")
        if self.aspect == "direction" and _between(self.word, other.word) <= _BESIDE:
            return Comparison(Relation.COMPATIBLE, f"{both} lie side by side")
        if self.aspect == "alternative":
            return Comparison(Relation.DISCREPANT, f"{both} are two of one class: readers get different accounts")
        return Comparison(Relation.CONTRADICTORY, f"{both} exclude each other")

    def may_come_since(self, earlier: "Description") -> bool:
        """Whether a later report may say so: what was not may have come since.

        Args:
            earlier: what an earlier report says.
        """
        return self.aspect == "whether" and self.word == "yes" != earlier.word


def _between(one: str, other: str) -> int:
    """Return how many points of the compass two directions are apart."""
    apart = abs(_POINTS.index(one) - _POINTS.index(other))
    return min(apart, len(_POINTS) - apart)
