"""Layout: where the mentions of one source stand, for the rules that look at a sentence at a time."""

from bisect import bisect_right
from collections.abc import Sequence

from factcheck.mentions.mention import Kind, Mention, Reading
from factcheck.source import Span


class Layout:
    """A reading that tells the sentence of a place, and what stands in a sentence.

    Args:
        reading: the source with everything found in it.
    """

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.text = reading.source.text
        self._starts = [sentence.start for sentence in reading.sentences]
        self._quoted = [mention.place for mention in reading.of_kind("quotation")]
        self._quoted_starts = [place.start for place in self._quoted]
        self._in_sentence: dict[tuple[int, Kind], list[Mention]] = {}
        for mention in reading.mentions:
            self._in_sentence.setdefault((self.index(mention.place), mention.value.kind), []).append(mention)

    def index(self, place: Span) -> int:
        """Return the number of the sentence in which a place begins."""
        return max(0, bisect_right(self._starts, place.start) - 1)

    def sentence(self, place: Span) -> Span:
        """Return the sentence in which a place begins."""
        return self.reading.sentences[self.index(place)]

    def inside(self, index: int, kind: Kind) -> list[Mention]:
        """Return the mentions of one kind that begin in a sentence, in text order; none where there is no sentence."""
        return self._in_sentence.get((index, kind), [])

    def before(self, place: Span, reach: int) -> str:
        """Return the words of the sentence before a place, no more code points than `reach`."""
        return self.text[max(self.sentence(place).start, place.start - reach) : place.start]

    def after(self, place: Span, reach: int) -> str:
        """Return the words of the sentence behind a place, no more code points than `reach`."""
        return self.text[place.end : max(place.end, min(self.sentence(place).end, place.end + reach))]

    def is_quoted(self, place: Span) -> bool:
        """Whether a place lies in a quotation."""
        return _lies_in(place, self._quoted, self._quoted_starts)

    def is_plain(self, place: Span) -> bool:
        """Whether the article says it in its own words: in no quotation and no boilerplate."""
        return not (self.is_quoted(place) or self.reading.is_boilerplate(place))


def _lies_in(place: Span, spans: Sequence[Span], starts: Sequence[int]) -> bool:
    index = bisect_right(starts, place.start) - 1
    return index >= 0 and spans[index].overlaps(place)
