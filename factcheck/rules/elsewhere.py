"""The figures of all sources, to be asked whether another source has one too, in whatever words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from factcheck.claims import SourceClaims
from factcheck.values.amounts import as_one_amount, dimension_of, is_figure, magnitudes
from factcheck.values.quantity import Quantity

_MOST = 100
"""Figures of one dimension and size that are looked at. Heuristic: no report has so many."""
_Size = tuple[str, int]
"""A dimension and a power of ten."""


class FiguresOfSources:
    """The figures of sources, by dimension and size.

    Args:
        all_source_claims: what the sources say.
    """

    def __init__(self, all_source_claims: Iterable[SourceClaims]) -> None:
        self._by_size: dict[_Size, list[tuple[str, Quantity]]] = defaultdict(list)
        for source_claims in all_source_claims:
            for mention in source_claims.reading.of_kind("quantity"):
                if is_figure(mention.value):
                    for size in _sizes(mention.quantity):
                        self._by_size[size].append((mention.source_id, mention.quantity))

    def stands_elsewhere(self, quantity: Quantity, source_ids: frozenset[str]) -> bool:
        """Whether another source has an equal or compatible figure of that dimension.

        Args:
            quantity: the figure.
            source_ids: the sources that are known to have it.
        """
        near = [(dimension, size + step) for dimension, size in _sizes(quantity) for step in (0, -1, 1)]
        others = (other for size in near for other in self._by_size.get(size, ())[:_MOST])
        return any(
            source_id not in source_ids
            and (as_one_amount(quantity, other) is not None or quantity.relation(other).is_agreement)
            for source_id, other in others
        )


def _sizes(quantity: Quantity) -> Iterator[_Size]:
    """Yield where a figure is looked up, each place once."""
    yield from {(dimension_of(quantity), figure.adjusted()): None for figure in magnitudes(quantity)}
