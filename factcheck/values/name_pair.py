"""Two names with their words paired off, as the judges of persons and of organisations look at them."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from factcheck.values.name_parts import NameParts
from factcheck.values.name_spelling import INITIAL, NEAR, VARIANT, Evidence
from factcheck.values.name_words import align
from factcheck.values.relation import Comparison, Relation


class NamePair(NamedTuple):
    """Two names and what their words have in common.

    Args:
        one: a name.
        other: the other.
        found: why words of the one are taken for words of the other.
        left: the words of the one that are left.
        right: the words of the other that are left.
    """

    one: NameParts
    other: NameParts
    found: tuple[Evidence, ...]
    left: tuple[str, ...]
    right: tuple[str, ...]

    @property
    def both(self) -> str:
        """Both names in quotation marks, for a reason."""
        return both(self.one, self.other)

    @property
    def steps(self) -> tuple[str, ...]:
        """The reasons for which words are paired."""
        return tuple(item.reason for item in self.found if item.reason)

    @property
    def near(self) -> str | None:
        """The reason of the first two words that are one only where one of them is misspelt."""
        return next((item.reason for item in self.found if item.rank == NEAR), None)

    @property
    def worst(self) -> int:
        """The rank of the weakest evidence by which words are paired."""
        return max(item.rank for item in self.found)

    @property
    def has_initial(self) -> bool:
        """Whether an initial stands for a word."""
        return any(item.rank == INITIAL for item in self.found)

    @property
    def has_rest(self) -> bool:
        """Whether either name has words that the other has not."""
        return bool(self.left or self.right)

    def count(self, *ranks: int) -> int:
        """Return how many words are paired by evidence of these ranks."""
        return sum(item.rank in ranks for item in self.found)

    def certain(self) -> int:
        """Return how many words are paired beyond doubt."""
        return sum(item.rank <= VARIANT for item in self.found)

    def judged(self, relation: Relation, reason: str, steps: tuple[str, ...] | None = None) -> Comparison:
        """Return a comparison with the reasons of the paired words, or with other steps."""
        return Comparison(relation, reason, self.steps if steps is None else steps)


def both(one: NameParts, other: NameParts) -> str:
    """Return two names in quotation marks, for a reason."""
    return f'"{one.text}" and "{other.text}"'


Judge = Callable[[NamePair], Comparison | None]
"""What knows one kind of evidence: it decides, or leaves two names to the next judge."""


def pair_of(one: NameParts, other: NameParts, ours: Iterable[str], theirs: Iterable[str]) -> NamePair:
    """Return two names with these words of theirs paired off."""
    found, left, right = align(list(ours), list(theirs), one, other)
    return NamePair(one, other, tuple(found), tuple(left), tuple(right))


def first_of(judges: Iterable[Judge], pair: NamePair) -> Comparison | None:
    """Return what the first judge says that decides; None where none does."""
    return next((said for judge in judges if (said := judge(pair)) is not None), None)
