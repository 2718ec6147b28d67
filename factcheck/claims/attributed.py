"""Voice: whose words a claim is made in, and how far the source stands behind it."""

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.mentions.mention import Attribution, Reading
from factcheck.source import Span
from factcheck.values.factuality import Status

_FIRMNESS: tuple[Status, ...] = (
    "asserted", "reported", "alleged", "planned", "possible", "neither confirmed nor denied", "denied",
)  # fmt: skip
"""Statuses from the one a source stands behind most to the one it does least."""


class Attributed(NamedTuple):
    """Who speaks, and the status that the words around give to what is said."""

    attribution: Attribution | None
    status: Status


class Attributions:
    """The attributions of one source, to be asked which of them govern a place."""

    def __init__(self, reading: Reading) -> None:
        self._by_sentence: dict[Span, list[Attribution]] = {}
        for attribution in reading.attributions:
            sentence = reading.document.span_at(attribution.scope.start)
            if sentence is not None:
                self._by_sentence.setdefault(sentence, []).append(attribution)

    def over(self, place: Span, sentence: Span) -> Attributed:
        """Return the voice of a place in a sentence: the least firm status, and the nearest speaker."""
        governing = [a for a in self._by_sentence.get(sentence, ()) if a.scope.start <= place.start < a.scope.end]
        if not governing:
            return Attributed(None, "asserted")
        status = max((attribution.status for attribution in governing), key=_FIRMNESS.index)
        spoken = [attribution for attribution in governing if attribution.speaker is not None]
        nearest = max(spoken, key=lambda attribution: attribution.scope.start, default=None)
        return Attributed(nearest or governing[-1], status)

    def of_quotation(self, place: Span, sentences: tuple[Span, ...]) -> Attributed:
        """Return who speaks a quotation: whoever speaks in the first sentence it touches that names a speaker."""
        for attribution in self._beside(place, sentences):
            if attribution.speaker is not None:
                return Attributed(attribution, attribution.status)
        return Attributed(None, "asserted")

    def _beside(self, place: Span, sentences: tuple[Span, ...]) -> Iterator[Attribution]:
        for sentence in sentences:
            if sentence.overlaps(place):
                yield from self._by_sentence.get(sentence, ())
