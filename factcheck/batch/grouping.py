"""How texts that are alike make events: chains of likeness first, and within each those that belong together."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter

from factcheck.batch.engine import Row
from factcheck.events.joining import joined


def roots(pairs: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the texts that chains of likeness join, each with the first of its chain.

    Args:
        pairs: of texts that are alike.

    Example:
        >>> sorted(roots([(1, 2), (2, 5), (3, 4)]))
        [(1, 1), (2, 1), (3, 3), (4, 3), (5, 1)]
    """
    above: dict[int, int] = {}
    for one, other in pairs:
        first, second = sorted((_root(above, one), _root(above, other)))
        above[second] = first
        above.setdefault(first, first)
    return ((place, _root(above, place)) for place in list(above))


def _root(above: dict[int, int], place: int) -> int:
    """Return the first of the chain that a text is in, and shorten the way to it."""
    first = place
    while above.get(first, first) != first:
        first = above[first]
    while above.get(place, place) != first:
        above[place], place = first, above[place]
    above.setdefault(place, first)
    return first


def grouped(rows: Iterator[Row]) -> Iterator[Row]:
    """Yield the texts of each chain, each with the first of its event.

    Args:
        rows: a chain, two of its texts, and what speaks for their being of one event; those of a chain side by side.
    """
    for _, pairs in groupby(rows, key=itemgetter(0)):
        weights = {(one, other): weight for _, one, other, weight in pairs}
        places = sorted({place for pair in weights for place in pair})
        at = {place: number for number, place in enumerate(places)}
        near = {(at[one], at[other]): weight for (one, other), weight in weights.items()}
        for members in joined(len(places), near):
            yield from ((places[member], places[members[0]]) for member in members)
