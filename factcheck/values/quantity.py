"""Quantity: what an amount in the news comes to, how far its words reach, and how it stands to another."""

from collections.abc import Hashable
from decimal import Decimal
from typing import Any, Literal

from factcheck.lexicon import table
from factcheck.values import quantity_words
from factcheck.values.bounds import extents, hold_one, plain, read_shape, rounding_of, steps_of, taking_in
from factcheck.values.quantity_rounding import only_touch, rounds
from factcheck.values.relation import Comparison, Extent, Relation, Value, stand
from factcheck.values.tallies import TALLY, compare_tallies
from factcheck.values.units import convert, measure, one_unit

Modifier = Literal[
    "none", "exact", "about", "nearly", "just_over", "just_under", "more_than", "well_over",
    "at_least", "less_than", "at_most", "up_to", "between", "vague",
]  # fmt: skip
Change = Literal["rise", "fall", "change"]

_SYNONYMS: dict[str, str] = {"just_under": "nearly"}
"""Modifiers that say the same in other words."""
_BOUNDS = frozenset(f"{reach}{end}" for reach in ("", "typical_") for end in ("low", "high", "low_open", "high_open"))
"""The fields that are worked out."""
_SYMMETRIC = frozenset({"none", "exact", "about"})
"""Modifiers of figures that may be roundings of one another; a one-sided figure is no rounding."""


class Quantity(Value):
    """An amount as a text gives it: figures in a unit, with a modifier.

    Args:
        figures: as written, after scale: one, both ends of a range, or the bound of a phrase; none of "several".
        unit: None for plain counts; else a name of the table of units, an ISO 4217 code, or a rate ("USD/barrel").
        modifier: how the figure is meant.
        low: least amount the words admit; None where open-ended.
        high: greatest amount the words admit; None where open-ended.
        low_open: whether `low` itself is left out.
        high_open: whether `high` itself is left out.
        typical_low: least amount a reader takes it to mean.
        typical_high: greatest amount a reader takes it to mean.
        typical_low_open: whether `typical_low` itself is left out.
        typical_high_open: whether `typical_high` itself is left out.
        place: place of the last significant digit (12,000: 1,000); 1/3 for "two-thirds".
        noun: the counted noun phrase as written, without the figure.
        head: its head, singular, lower case.
        noun_class: the class of the head, or the head itself; None without a noun.
        role: what part a vote or score plays: "for", "against", "abstained", "first score", "second score", "tally".
        change: direction of a change; None for a level.
        definite: whether the words point at a known set ("the two nations").
        wording: the words of a vague amount ("dozens"); None where a figure is written.
    """

    kind: Literal["quantity"] = "quantity"
    figures: tuple[Decimal, ...]
    unit: str | None = None
    modifier: Modifier = "none"
    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False
    typical_low: Decimal | None
    typical_high: Decimal | None
    typical_low_open: bool = False
    typical_high_open: bool = False
    place: Decimal = Decimal(1)
    noun: str | None = None
    head: str | None = None
    noun_class: str | None = None
    role: str | None = None
    change: Change | None = None
    definite: bool = False
    wording: str | None = None

    @classmethod
    def of(
        cls, figures: tuple[Decimal, ...], modifier: str = "none", place: Decimal = Decimal(1), **about: Any
    ) -> "Quantity":
        """Make a quantity and work out how far its words reach.

        Args:
            figures: one, or both ends of a range.
            modifier: one of the closed list, or "order_of", which is kept as "about".
            place: place of the last significant digit as written.
            about: the other fields, no bounds.

        Example:
            >>> Quantity.of((Decimal(10_000),), "more_than", Decimal(10_000)).typical_high
            Decimal('10500.00')
        """
        figures, place = tuple(plain(figure) for figure in figures), plain(place)
        if modifier == "between":
            literal = typical = Extent(min(figures), max(figures))
        else:
            rounding = rounding_of(about.get("unit"), about.get("noun_class"), about.get("role"))
            literal, typical = extents(modifier, figures[0], steps_of(figures[0], place, rounding))
        modifier = "about" if modifier == "order_of" else modifier
        return cls._with(literal, typical, figures=figures, modifier=modifier, place=place, **about)

    @classmethod
    def vague(cls, wording: str, **about: Any) -> "Quantity":
        """Make the quantity of a vague word of the table ("dozens").

        Args:
            wording: the word as the table of modifiers has it.
            about: the other fields that are no bounds.

        Example:
            >>> Quantity.vague("dozens").typical_low
            Decimal('24')
        """
        least, most, literal, typical, unit, _ = table("modifiers")["vague"][wording]
        figures = (Decimal(least), Decimal(most)) if least else ()
        about = {"unit": unit or None, **about}
        none = steps_of(Decimal(0), Decimal(1), "strict")
        shapes = read_shape(literal), read_shape(typical)
        ends = [
            Extent(
                s.low and s.low.at(Decimal(0), none), s.high and s.high.at(Decimal(0), none), s.low_open, s.high_open
            )
            for s in shapes
        ]
        return cls._with(*ends, figures=figures, modifier="vague", wording=wording, **about)

    @classmethod
    def spread(cls, literal: tuple[Decimal, Decimal], typical: tuple[Decimal, Decimal], **about: Any) -> "Quantity":
        """Make a vague quantity of its own extents ("several hundred", "mid-40s").

        Args:
            literal: least and greatest amount the words admit; these are its figures too unless others are given.
            typical: least and greatest amount a reader takes it to mean.
            about: the other fields that are no bounds.
        """
        literal = plain(literal[0]), plain(literal[1])
        return cls._with(Extent(*literal), Extent(*typical), modifier="vague", **{"figures": literal, **about})

    @classmethod
    def _with(cls, literal: Extent, typical: Extent, **fields: Any) -> "Quantity":
        return cls(
            low=literal.low,
            high=literal.high,
            low_open=literal.low_open,
            high_open=literal.high_open,
            typical_low=typical.low,
            typical_high=typical.high,
            typical_low_open=typical.low_open,
            typical_high_open=typical.high_open,
            **fields,
        )

    @property
    def literal(self) -> Extent:
        """All that the words strictly admit."""
        return Extent(self.low, self.high, self.low_open, self.high_open)

    @property
    def typical(self) -> Extent:
        """All that a reader takes the words to mean."""
        return Extent(self.typical_low, self.typical_high, self.typical_low_open, self.typical_high_open)

    @property
    def key(self) -> Hashable:
        """The position: figures, unit, modifier in its class, role and direction."""
        modifier = _SYNONYMS.get(self.modifier, self.modifier)
        return (self.figures, self.unit, modifier, self.role, self.change, self.wording)

    @property
    def label(self) -> str:
        """The quantity in a few words.

        Example:
            >>> Quantity.of((Decimal(12_000),), "about", Decimal(1_000)).label
            'about 12,000'
        """
        return quantity_words.label(self)

    def compare(self, other: Any) -> Comparison:
        """Return how this quantity stands to another, with the arithmetic.

        Returns:
            Incomparable when the two are no answers to one question; else what their extents say.

        Example:
            >>> above = Quantity.of((Decimal(10_000),), "more_than", Decimal(10_000))
            >>> above.compare(Quantity.of((Decimal(12_000),), "about", Decimal(1_000))).reason
            '“more than 10,000” admits 12,000, so both can be true; yet 12,000 is 20 % more than 10,000'
        """
        if not isinstance(other, Quantity):
            return Comparison(Relation.INCOMPARABLE, "a quantity is compared with a quantity only")
        if TALLY in (self.role, other.role):
            return compare_tallies(self, other)
        if self.is_bare != other.is_bare and one_unit(self.unit, other.unit):
            return self._with_unit(self.unit or other.unit).compare(other._with_unit(self.unit or other.unit))
        why = self._apart(other)
        if why is not None:
            return Comparison(Relation.INCOMPARABLE, why)
        there = other.in_unit(self.unit)
        relation = stand(self.literal, self.typical, there.literal, there.typical)
        if relation is Relation.DISCREPANT and self._faces(there):
            relation = Relation.COMPATIBLE
        if relation is Relation.COMPATIBLE:
            relation = Relation.DISCREPANT if only_touch(self, there) else self._agreement(other, there)
        return Comparison(relation, *quantity_words.explain(relation, self, other, there))

    @property
    def is_bare(self) -> bool:
        """Whether a figure is written with no unit and no noun: "turned over 1.6 billion"."""
        return self.unit is None and self.noun is None and self.role is None and self.wording is None

    def _with_unit(self, unit: str | None) -> "Quantity":
        return self.model_copy(update={"unit": unit})

    def _faces(self, there: "Quantity") -> bool:
        """Whether the two are bounds that hold one figure between them."""
        if len(self.figures) != 1 or len(there.figures) != 1:
            return False
        return hold_one({self.modifier: self.figures[0], there.modifier: there.figures[0]})

    def _apart(self, other: "Quantity") -> str | None:
        """Return why the two are no answers to one question; None when they may be."""
        mine, theirs = measure(self.unit).dimension, measure(other.unit).dimension
        if mine != theirs:
            return f"“{self.label}” and “{other.label}” are in units that are not converted: {mine} and {theirs}"
        if (self.change is None) != (other.change is None) and self.figures != other.figures:
            return f"“{self.label}” and “{other.label}” are a change and a level"
        if {self.change, other.change} == {"rise", "fall"}:
            return f"“{self.label}” and “{other.label}” are changes of two directions"
        if self._plays_another_part(other):
            return f"“{self.label}” and “{other.label}” play two parts: {self.role} and {other.role}"
        nouns = self.noun_class, other.noun_class
        if None not in nouns and nouns[0] != nouns[1]:
            return f"“{self.label}” and “{other.label}” count two things: {nouns[0]} and {nouns[1]}"
        return None

    def _plays_another_part(self, other: "Quantity") -> bool:
        """Whether the two are counted for two sides; 4 of a vote of "11 to 4" may be the "4 against"."""
        if self.role is None or other.role is None or self.role == other.role:
            return False
        is_score = [role.endswith("score") for role in (self.role, other.role)]
        return is_score[0] == is_score[1] or self.figures != other.figures

    def _agreement(self, other: "Quantity", there: "Quantity") -> Relation:
        """Return how close two quantities are whose typical extents meet."""
        if self.key == other.key:
            return Relation.SAME
        alike = _SYNONYMS.get(self.modifier, self.modifier) == _SYNONYMS.get(other.modifier, other.modifier)
        if (self.change is None) != (other.change is None):
            return Relation.COMPATIBLE
        if self.figures and self.figures == there.figures:
            plain = {self.modifier, other.modifier} <= _SYMMETRIC
            return Relation.EQUIVALENT if alike or plain else Relation.COMPATIBLE
        if {self.modifier, other.modifier} <= _SYMMETRIC and (rounds(self, there) or rounds(there, self)):
            return Relation.EQUIVALENT
        return Relation.COMPATIBLE

    def widened(self, share: Decimal) -> "Quantity":
        """Let this quantity reach further: two that are widened alike agree when they differ by no more than a share.

        What it is a rounding of stays what it was: no figure is its equivalent because of the share.

        Args:
            share: of the mean of the two.

        Example:
            >>> Quantity.of((Decimal(390),), noun_class="vote").widened(Decimal("0.1")).typical_high
            Decimal('409.5')
        """
        ends = [end for end in self.figures or (self.typical_low, self.typical_high) if end is not None]
        low = min((plain(end - abs(end) * share / 2) for end in ends), default=None)
        high = max((plain(end + abs(end) * share / 2) for end in ends), default=None)
        around, place = Extent(low, high), self.place
        if self.typical.low is not None and self.typical.high is not None and self.figures:
            place = min(place, 2 * max(self.figures[0] - self.typical.low, self.typical.high - self.figures[0]))
        typical, literal = taking_in(self.typical, around), taking_in(self.literal, around)
        fields = self.model_dump(exclude={*_BOUNDS, "place"})
        return self._with(literal, typical, place=place, **fields)

    def in_unit(self, unit: str | None) -> "Quantity":
        """Return this quantity in another unit of its dimension, its bounds and figures converted."""
        if unit == self.unit:
            return self
        is_change = self.change is not None

        def to(amount: Decimal | None) -> Decimal | None:
            return None if amount is None else convert(amount, self.unit, unit, is_change=is_change)

        bounds = ("low", "high", "typical_low", "typical_high")
        converted = {name: to(getattr(self, name)) for name in bounds}
        step = convert(self.place, self.unit, unit, is_change=True)
        figures = tuple(convert(figure, self.unit, unit, is_change=is_change) for figure in self.figures)
        return self.model_copy(update={**converted, "place": step, "figures": figures, "unit": unit})
