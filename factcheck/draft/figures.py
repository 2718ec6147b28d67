"""The figures of sources, to be looked up by their size and by the words beside them, so that a long draft against long
sources takes time by its length.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal

from factcheck.draft.surroundings import Surroundings
from factcheck.mentions.mention import Mention
from factcheck.values.amounts import as_one_amount, dimension_of, is_figure, magnitudes
from factcheck.values.quantity import Quantity
from factcheck.values.relation import Comparison

_MOST_OF_ONE = 60
"""Figures that are looked at of one size, or beside one word. Heuristic: what more share tells nothing."""
_ELIDED = ("points", "proportion", "time")
"""Dimensions whose unit a text leaves out where it is understood: "Carol, 14", "it had demanded 20"."""

_Key = tuple[str, str | int]
"""A dimension with a figure of it or a size."""


class Figures:
    """The figures of some texts.

    Args:
        mentions: the mentions of the texts; those that are no figures are left out.
        around: what stands around a figure.
    """

    def __init__(self, mentions: Iterable[Mention], around: Callable[[Mention], Surroundings]) -> None:
        self.of_dimension: dict[str, list[Mention]] = defaultdict(list)
        self._by_size: dict[_Key, list[Mention]] = defaultdict(list)
        self._by_root: dict[tuple[str, str], list[Mention]] = defaultdict(list)
        for mention in mentions:
            if is_figure(mention.value):
                dimension = dimension_of(mention.quantity)
                self.of_dimension[dimension].append(mention)
                for size in (*_exact(mention.quantity), *_sizes(mention.quantity)):
                    self._by_size[dimension, size].append(mention)
                for root in around(mention).near:
                    self._by_root[dimension, root].append(mention)

    def equal(self, mention: Mention) -> Iterator[tuple[Mention, Comparison]]:
        """Yield the figures that come to one amount with another, those written alike first, with how they stand."""
        quantity = mention.quantity
        sizes = [*sorted(_exact(quantity), key=str), *sorted(_sizes(quantity), key=str)]
        keys = [(dimension, size) for dimension in _dimensions(mention) for size in sizes]
        seen: set[int] = set()
        for other in (each for key in keys for each in self._by_size.get(key, ())[:_MOST_OF_ONE]):
            if id(other) not in seen and _may_be_one(mention, other):
                seen.add(id(other))
                found = as_one_amount(quantity, other.quantity)
                if found is not None:
                    yield other, found

    def beside_words(self, mention: Mention, around: Surroundings) -> Iterator[Mention]:
        """Yield the figures of one dimension with another that stand beside words which stand beside it too."""
        seen: set[int] = set()
        for key in ((dimension, root) for dimension in _dimensions(mention) for root in sorted(around.near)):
            holders = self._by_root.get(key, ())
            for other in holders if len(holders) <= _MOST_OF_ONE else ():
                if id(other) not in seen and _may_be_one(mention, other):
                    seen.add(id(other))
                    yield other


def _dimensions(mention: Mention) -> tuple[str, ...]:
    """Return the dimensions a figure may be of: a bare one also of those whose unit is left out."""
    dimension = dimension_of(mention.quantity)
    if dimension == "count":
        return (dimension, *_ELIDED) if mention.quantity.noun is None else (dimension,)
    return (dimension, "count") if dimension in _ELIDED else (dimension,)


def _may_be_one(mention: Mention, other: Mention) -> bool:
    """Whether two figures may be of one dimension: of two, one is bare and counts nothing."""
    pair = (mention.quantity, other.quantity)
    return dimension_of(pair[0]) == dimension_of(pair[1]) or any(
        each.unit is None and each.noun is None for each in pair
    )


def _sizes(quantity: Quantity) -> set[str | int]:
    """Return the powers of ten of a figure, in its base unit and as the number that is written."""
    return {figure.adjusted() for figure in _numbers(quantity)}


def _exact(quantity: Quantity) -> set[str | int]:
    """Return a figure as it is looked up where it is written alike, or in another unit."""
    return {f"{figure:.6e}" for figure in _numbers(quantity)}


def _numbers(quantity: Quantity) -> set[Decimal]:
    return {*magnitudes(quantity), *quantity.figures}
