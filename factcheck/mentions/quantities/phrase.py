"""A bare amount: a number with its scale, currency and unit, before hedges, ranges and nouns."""

from decimal import Decimal
from typing import NamedTuple

from factcheck.mentions.quantities.figures import ONE


class End(NamedTuple):
    """One end of a range: its tokens [first, last), and its figure after scale."""

    first: int
    last: int
    figure: Decimal


class Phrase(NamedTuple):
    """A bare amount: its tokens [first, last), figures, and unit.

    Args:
        first: index of its first token, currency and sign included.
        last: index after its last token, unit included.
        figures: one; both ends once it is a range.
        place: place of the last significant digit.
        unit: name of the unit; None without one.
        scale: the scale word's amount; 1 without one.
        form: "cardinal", "ordinal", "share", "multiple", "vague", "several" or "ten".
        wording: the words of a vague amount.
        typical: what a reader takes "several hundred" and "mid-40s" to mean; None otherwise.
        modifier: "between" once it is a range; else what its own words say.
        core: index of the first token of the number itself.
        digits: whether the number begins with figures.
        part: "rise", "fall" or "change" of an amount that led to the next one, "level" of that one; None of others.
        ends: both ends of a range in the order of the text; none of another amount.
    """

    first: int
    last: int
    figures: tuple[Decimal, ...]
    place: Decimal = ONE
    unit: str | None = None
    scale: Decimal = ONE
    form: str = "cardinal"
    wording: str | None = None
    typical: tuple[Decimal, Decimal] | None = None
    modifier: str | None = None
    core: int = 0
    digits: bool = False
    part: str | None = None
    ends: tuple[End, ...] = ()

    @property
    def is_small_word(self) -> bool:
        """Whether it is a small number in words."""
        return not self.digits and len(self.figures) == 1 and self.figures[0] < 10 and self.unit is None

    @property
    def is_round(self) -> bool:
        """Whether it is a round figure: hedges take those."""
        return self.unit is not None or self.scale > ONE or self.figures[0] % 10 == 0
