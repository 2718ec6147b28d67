"""Passage: a sentence of a source with its mentions, and what stands before, between and behind them.

What a rule wants of the words is a pattern over tokens (`document/patterns.py`); here is where it is laid on.
"""

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from factcheck.document.document import Sentence
from factcheck.document.patterns import Match, Pattern
from factcheck.mentions.mention import Kind, Mention, Reading
from factcheck.source import Span

NEAR = 24
"""Tokens beside a mention that tell what it is: two lines of print. Heuristic."""


class Passage(NamedTuple):
    """A sentence with its mentions.

    Args:
        number: of the sentence in its source.
        sentence: with its tokens.
        mentions: those that begin in it, in text order: all, or those of one kind.
    """

    number: int
    sentence: Sentence
    mentions: tuple[Mention, ...]

    def of_kind(self, kind: Kind) -> tuple[Mention, ...]:
        """Return the mentions of one kind."""
        return tuple(each for each in self.mentions if each.value.kind == kind)

    def bounds(self, place: Mention | Span) -> tuple[int, int]:
        """Return the first token of a mention or a span, and the one behind its last."""
        return self.sentence.bounds(place if isinstance(place, Span) else place.place)

    def before(self, place: Mention | Span, wanted: Pattern) -> Match | None:
        """Return the longest match that ends right before a mention."""
        return wanted.before(self.sentence.tokens, self.bounds(place)[0])

    def behind(self, place: Mention | Span, wanted: Pattern) -> Match | None:
        """Return the match that begins right behind a mention."""
        return wanted.match(self.sentence.tokens, self.bounds(place)[1])

    def between(self, one: Mention | Span, other: Mention | Span, wanted: Pattern) -> Match | None:
        """Return the match that takes all that stands between two mentions."""
        return wanted.fullmatch(self.sentence.tokens, *self.gap(one, other))

    def gap(self, one: Mention | Span, other: Mention | Span) -> tuple[int, int]:
        """Return the bounds of what stands between two mentions; nothing stands between two that overlap."""
        first = self.bounds(one)[1]
        return first, max(first, self.bounds(other)[0])

    def search(self, wanted: Pattern, first: int = 0, end: int | None = None) -> Match | None:
        """Return the first match between two tokens; in the whole sentence where none are given."""
        return wanted.search(self.sentence.tokens, first, end)

    def search_gap(self, one: Mention | Span, other: Mention | Span, wanted: Pattern) -> Match | None:
        """Return the first match between two mentions."""
        return self.search(wanted, *self.gap(one, other))

    def search_before(self, place: Mention | Span, wanted: Pattern, reach: int = NEAR) -> Match | None:
        """Return the first match before a mention, no more than some tokens away."""
        end = self.bounds(place)[0]
        return self.search(wanted, max(0, end - reach), end)

    def search_behind(self, place: Mention | Span, wanted: Pattern, reach: int = NEAR) -> Match | None:
        """Return the first match behind a mention, no more than some tokens away."""
        first = self.bounds(place)[1]
        return self.search(wanted, first, min(first + reach, len(self.sentence.tokens)))

    def text(self, first: int, end: int) -> str:
        """Return the text from one token up to another; empty where there is none."""
        tokens = self.sentence.tokens
        return self.sentence.text[tokens[first].start : tokens[end - 1].end] if first < end else ""


class Passages:
    """The passages of a reading, by place and in order.

    Args:
        reading: a source with everything found in it.
    """

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._quoted = [mention.place for mention in reading.of_kind("quotation")]
        self._quoted_starts = [place.start for place in self._quoted]

    def __len__(self) -> int:
        return len(self.reading.sentences)

    def __getitem__(self, index: int) -> Passage:
        return Passage(index, self.reading.document.sentences[index], self.reading.in_sentences[index])

    def at(self, place: Mention | Span) -> Passage:
        """Return the passage in which a mention or a span begins."""
        span = place if isinstance(place, Span) else place.place
        return self[self.reading.document.index(span.start)]

    def is_quoted(self, place: Span) -> bool:
        """Whether a place lies in a quotation."""
        index = bisect_right(self._quoted_starts, place.start) - 1
        return index >= 0 and self._quoted[index].overlaps(place)

    def is_plain(self, place: Span) -> bool:
        """Whether the article says it in its own words: in no quotation and no boilerplate."""
        return not (self.is_quoted(place) or self.reading.is_boilerplate(place))


def passages_with(reading: Reading, kind: Kind, least: int = 1) -> Iterator[Passage]:
    """Yield the sentences that hold mentions of a kind, with those; one that stands twice, like a caption, comes once.

    Args:
        reading: a source with everything found in it.
        kind: of the mentions that are wanted.
        least: how many of them a sentence must hold.
    """
    seen: set[str] = set()
    for index, mentions in enumerate(reading.in_sentences):
        found = tuple(each for each in mentions if each.value.kind == kind) if len(mentions) >= least else ()
        if len(found) < max(1, least):
            continue
        sentence = reading.document.sentences[index]
        words = " ".join(sentence.text[sentence.span.start : sentence.span.end].split())
        if words not in seen:
            seen.add(words)
            yield Passage(index, sentence, found)
