"""How many times as large one of two figures of a sentence is as the other, and words that say so: "tripled"."""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import combinations

from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.values.quantity import Quantity
from factcheck.values.quantity_words import amount
from factcheck.values.relation import Comparison, Relation

MULTIPLE = "multiple"
_OFF = Decimal("0.02")
"""Share of a multiple by which two figures may miss it. Heuristic: both are rounded."""
_BEYOND = Decimal("0.2")
"""Share of a multiple by which figures may lie beyond one that is told as more, or as less. Heuristic."""
_ABOVE, _BELOW = frozenset({"more_than", "at_least", "just_over"}), frozenset({"less_than", "nearly", "just_under"})


def multiples(mention: Mention, figures: Iterable[Mention]) -> Iterator[tuple[Comparison, tuple[Mention, Mention]]]:
    """Yield two figures of one kind of which a multiple of a draft tells how many times as large the one is."""
    for one, other in combinations([each for each in figures if each.quantity.figures[0] > 0], 2):
        low, high = sorted((one, other), key=lambda each: each.quantity.figures[0])
        if not _are_alike(low.quantity, high.quantity):
            continue
        a, b = high.quantity.figures[0], low.quantity.figures[0]
        if _admits(mention.quantity, a / b):
            step = f"{amount(a)} ÷ {amount(b)} = {amount(round(a / b, 2))}"
            yield (
                Comparison(Relation.EQUIVALENT, f"“{mention.text}” is worked out from two figures", (step,)),
                (low, high),
            )


def is_told(mention: Mention, words: Iterable[str]) -> bool:
    """Whether a word says what a multiple of a draft does: "tripled"."""
    rows = table("arithmetic_cues")["multiples"]
    return any(word in rows and Decimal(rows[word].value) == mention.quantity.figures[0] for word in words)


def _are_alike(one: Quantity, other: Quantity) -> bool:
    """Whether two figures are of one unit or noun; one of them may be bare beside the other."""
    is_bare = any(each.unit is None and each.noun_class is None for each in (one, other))
    return is_bare or (one.unit == other.unit and one.noun_class == other.noun_class)


def _admits(stated: Quantity, times: Decimal) -> bool:
    """Whether a multiple is one of two figures, as a reader takes it."""
    figure = stated.figures[0]
    if stated.modifier in _ABOVE:
        return figure <= times <= figure * (1 + _BEYOND)
    if stated.modifier in _BELOW:
        return figure * (1 - _BEYOND) <= times <= figure
    return abs(times - figure) <= figure * _OFF
