"""Sentences with their figures, and sums and ratios of what figures admit, for the rules inside one source."""

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from factcheck.claims import SourceClaims
from factcheck.document.patterns import Pattern, pattern
from factcheck.errors import ValueTextError
from factcheck.lexicon import table
from factcheck.mentions.mention import Kind, Mention
from factcheck.mentions.quantities import parse_quantity
from factcheck.source import Span
from factcheck.values.quantity import Quantity
from factcheck.values.quantity_words import amount, rounded
from factcheck.values.relation import Extent
from factcheck.values.units import convert, measure

_REACH = 120
"""Characters beside a figure that tell what it is: two lines of print. Heuristic."""
_ENDS = re.compile(r"(?:\b(?:from|between)\s+)?(\S.*?)\s*(?:\b(?:to|and)\b|[-–—])\s*(\S.*)", re.IGNORECASE)


class Passage(NamedTuple):
    """One sentence: the text it stands in, its place, and its mentions of one kind in text order."""

    text: str
    span: Span
    mentions: tuple[Mention, ...]

    def gap(self, first: Mention, second: Mention) -> str:
        """Return the words between two mentions."""
        return self.text[first.place.end : second.place.start]

    def before(self, mention: Mention) -> str:
        """Return the words of the sentence before a mention, as far as they tell what it is."""
        return self.text[max(self.span.start, mention.place.start - _REACH) : mention.place.start]

    def after(self, mention: Mention) -> str:
        """Return the words of the sentence behind a mention, as far as they tell what it is."""
        return self.text[mention.place.end : min(self.span.end, mention.place.end + _REACH)]


def passages(source_claims: SourceClaims, kind: Kind = "quantity") -> Iterator[Passage]:
    """Yield the sentences that hold mentions of a kind; one that stands twice, like a caption, comes once."""
    text, found = source_claims.reading.source.text, list(source_claims.reading.of_kind(kind))
    seen, at = set(), 0
    for span in source_claims.reading.sentences:
        while at < len(found) and found[at].place.start < span.start:
            at += 1
        end = at
        while end < len(found) and found[end].place.end <= span.end:
            end += 1
        words = " ".join(text[span.start : span.end].split())
        if end > at and words not in seen:
            seen.add(words)
            yield Passage(text, span, tuple(found[at:end]))
        at = end


_SIGNS = {
    "BREAK": (",", ";", ":", "(", ")"),
    "COLUMN": (",", ";", ":", "(", ")", "."),
    "DASH": ("-", "--", "–", "—"),
    "OWNER": ("'s", "'"),
}
"""Marks that part what stands beside a figure from it."""


@cache
def cue(written: str) -> Pattern:
    """Return a pattern in which a name in capitals is a list of the table `arithmetic_cues`, or some marks.

    Example:
        >>> from factcheck.document.tokens import find_tokens
        >>> cue("RISE BESIDE_VERB{0,2}").search(find_tokens("It rose sharply to 5.")).end
        4
    """
    known = table("arithmetic_cues")
    words = {name.upper(): row.words for part in ("words", "poles") for name, row in known[part].items()}
    return pattern(written, **words, **_SIGNS, MULTIPLES=known["multiples"], HEDGES=table("modifiers")["before"])


@cache
def old_cue(section: str, name: str) -> re.Pattern[str]:
    """Return a list of words of the table `arithmetic_cues` as one pattern of whole words."""
    words = sorted(table("arithmetic_cues")[section][name][0], key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(word) for word in words)})(?!\w)", re.IGNORECASE)


def at_one_place(quantities: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """Read bare figures that stand together as written to the place of the finest one: 250 beside 300 is no "hundreds".

    Example:
        >>> told = Quantity.of((Decimal(250),), "none", Decimal(10)), Quantity.of((Decimal(300),), "none", Decimal(100))
        >>> [(str(each.low), str(each.high)) for each in at_one_place(told)]
        [('245', '255'), ('295', '305')]
    """
    base = quantities[0].unit
    places = [convert(each.place, each.unit, base, is_change=True) for each in quantities]
    finest = min(places)
    return tuple(_at(each, convert(finest, base, each.unit, is_change=True)) for each in quantities)


def _at(quantity: Quantity, place: Decimal) -> Quantity:
    if quantity.modifier != "none" or len(quantity.figures) != 1 or place >= quantity.place:
        return quantity
    kept = {"unit": quantity.unit, "noun_class": quantity.noun_class, "role": quantity.role, "change": quantity.change}
    return Quantity.of(quantity.figures, "none", place, **kept)


def one_measure(quantities: Iterable[Quantity]) -> bool:
    """Whether quantities are of one dimension, so that they can be added."""
    return len({measure(each.unit).dimension for each in quantities}) == 1


def total(extents: Iterable[Extent]) -> Extent:
    """Add extents.

    Example:
        >>> total([Extent(Decimal(1), Decimal(2)), Extent(Decimal(3), None)])
        Extent(low=Decimal('4'), high=None, low_open=False, high_open=False)
    """
    told = list(extents)
    lows, highs = [each.low for each in told], [each.high for each in told]
    return Extent(
        None if None in lows else Decimal(sum(low for low in lows if low is not None)),
        None if None in highs else Decimal(sum(high for high in highs if high is not None)),
        any(each.low_open for each in told),
        any(each.high_open for each in told),
    )


def ratio(top: Extent, bottom: Extent) -> Extent | None:
    """Divide extents of amounts above zero; None where one of them reaches zero or below.

    Example:
        >>> ratio(Extent(Decimal(6), Decimal(8)), Extent(Decimal(2), Decimal(4)))
        Extent(low=Decimal('1.5'), high=Decimal('4'), low_open=False, high_open=False)
    """
    if bottom.low is None or bottom.low <= 0 or top.low is None or top.low <= 0:
        return None
    low = None if bottom.high is None else Decimal(top.low) / Decimal(bottom.high)
    high = None if top.high is None else Decimal(top.high) / Decimal(bottom.low)
    return Extent(low, high, top.low_open or bottom.high_open, top.high_open or bottom.low_open)


def ends(mention: Mention) -> tuple[Quantity, Quantity] | None:
    """Return both ends of a range in the order of the text, each as a quantity of its own; None for no range.

    Figures of a range are kept in order of size, so what stands first is told by what the second half reads as.
    """
    value, found = mention.quantity, _ENDS.fullmatch(mention.text)
    if value.modifier != "between" or len(value.figures) != 2 or found is None:
        return None
    low, high = value.figures
    second = _parsed(found[2])
    if second is None or len(second.figures) != 1 or second.figures[0] not in (low, high):
        return None
    figures = (low, high) if second.figures[0] == high else (high, low)
    kept = {"unit": value.unit, "noun_class": value.noun_class}
    first, last = (Quantity.of((figure,), "none", value.place, **kept) for figure in figures)
    return first, last


def _parsed(text: str) -> Quantity | None:
    try:
        return parse_quantity(text)
    except ValueTextError:
        return None


def stated(extent: Extent) -> str:
    """Return an extent in a few words, rounded to two decimals: "11.8 to 28.57"."""
    low, high = (None if end is None else amount(rounded(Decimal(end), 2)) for end in (extent.low, extent.high))
    if low is None or high is None:
        return f"at least {low}" if high is None else f"at most {high}"
    return low if low == high else f"{low} to {high}"


def is_count(quantity: Quantity) -> bool:
    """Whether a quantity is one figure that counts."""
    return quantity.unit is None and len(quantity.figures) == 1 and quantity.change is None


told = stated
