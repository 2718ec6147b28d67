"""Voice: whose words a claim is made in, and how far the source stands behind it."""

from functools import cache
from typing import NamedTuple

from factcheck.document.places import Places
from factcheck.lexicon import table
from factcheck.mentions.mention import Attribution, Reading
from factcheck.source import Span
from factcheck.values.factuality import Status

_FIRMNESS: tuple[Status, ...] = (
    "asserted", "reported", "alleged", "planned", "possible", "neither confirmed nor denied", "denied",
)  # fmt: skip
"""Statuses from the one a source stands behind most to the one it does least."""
_BESIDE = 60
"""Code points between a quotation and the words that say who speaks, to be sure that they are of it. Heuristic: a name
and an office fit in between."""
_FAR = 1 << 30
"""Distance of words that stand in no sentence of a quotation."""


class Attributed(NamedTuple):
    """Who speaks, and the status that the words around give to what is said.

    Args:
        attribution: who is said to say it; None where nobody is.
        status: how far the source stands behind it.
        is_beside: whether the words that say who speaks stand right beside a quotation, and hand on no other's words.
    """

    attribution: Attribution | None
    status: Status
    is_beside: bool = False


class Attributions:
    """The attributions of one source, to be asked which of them govern a place."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._quotations = Places(mention.place for mention in reading.of_kind("quotation"))
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
        """Return who speaks a quotation.

        Whoever is said nearest to it to speak, in the first sentence it touches that names a speaker; else, where it
        goes on right behind a quotation and "he said", the speaker of that one.
        """
        for sentence in sentences:
            spoken = self._spoken_in(sentence) if sentence.overlaps(place) else []
            if spoken:
                far, nearest = min(
                    ((self._distance(each, sentence, place), each) for each in spoken), key=lambda found: found[0]
                )
                is_beside = far <= _BESIDE and nearest.cue.lower() not in _relaying()
                return Attributed(nearest, nearest.status, is_beside)
        if sentences and (before := self._before(place, sentences[0])) is not None:
            return Attributed(before, before.status)
        return Attributed(None, "asserted")

    def _spoken_in(self, sentence: Span) -> list[Attribution]:
        return [each for each in self._by_sentence.get(sentence, ()) if each.speaker is not None]

    def _before(self, place: Span, sentence: Span) -> Attribution | None:
        """Return the speaker of the quotation right before one that begins its sentence, in the same paragraph."""
        text = self._reading.source.text
        number = self._quotations.index(place.start) - 1
        if number < 0 or text[sentence.start : place.start].strip():
            return None
        earlier = _last_before(self._reading, sentence)
        if (
            earlier is None
            or "\n" in text[earlier.end : place.start]
            or self._quotations.spans[number].end < earlier.start
        ):
            return None
        spoken = self._spoken_in(earlier)
        return spoken[-1] if spoken else None

    def _distance(self, attribution: Attribution, sentence: Span, place: Span) -> int:
        """Return how far from a quotation the words stand that say who speaks."""
        cue = self._nearest(attribution.cue, sentence, place)
        speaker = attribution.speaker or ""
        whose = self._nearest(speaker, sentence, place) if not attribution.is_resolved else cue
        return max(cue, min(whose, _FAR))

    def _nearest(self, words: str, sentence: Span, place: Span) -> int:
        """Return the least distance from a quotation at which words stand in a sentence, in no quotation."""
        text, best = self._reading.source.text, _FAR
        at = text.find(words, sentence.start, sentence.end)
        while at >= 0:
            if self._quotations.around(at) is None:
                best = min(best, max(at - place.end, place.start - at - len(words), 0))
            at = text.find(words, at + 1, sentence.end)
        return best


def _last_before(reading: Reading, sentence: Span) -> Span | None:
    """Return the sentence before one."""
    index = reading.document.index(sentence.start) - 1
    return reading.document.spans[index] if index >= 0 else None


@cache
def _relaying() -> frozenset[str]:
    """Return the verbs by which somebody hands on what another said: "quoted him as saying"."""
    return frozenset(table("reporting_verbs")["groups"]["relaying"][0].split())
