"""Places: spans of one text in order, asked which of them holds a place."""

from bisect import bisect_right
from collections.abc import Iterable

from factcheck.source import Span


class Places:
    """Spans of a text in order, of which none overlaps another.

    Args:
        spans: in the order of the text.

    Example:
        >>> places = Places([Span(0, 4), Span(6, 9)])
        >>> places.index(5), places.around(7), places.around(5)
        (0, Span(start=6, end=9), None)
    """

    def __init__(self, spans: Iterable[Span]) -> None:
        self.spans = tuple(spans)
        self._starts = [span.start for span in self.spans]

    def index(self, place: int) -> int:
        """Return the number of the last span that begins at or before a place; -1 before the first."""
        return bisect_right(self._starts, place) - 1

    def around(self, place: int) -> Span | None:
        """Return the span that holds a place."""
        index = self.index(place)
        return self.spans[index] if index >= 0 and place < self.spans[index].end else None

    def hold(self, span: Span) -> bool:
        """Whether one of the spans holds a whole other."""
        index = self.index(span.start)
        return index >= 0 and self.spans[index].holds(span)

    def meet(self, span: Span) -> bool:
        """Whether another span begins in one of the spans, or right where an empty one stands."""
        index = self.index(span.start)
        return index >= 0 and self.spans[index].overlaps(span)
