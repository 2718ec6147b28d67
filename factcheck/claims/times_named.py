"""The months, years, weekdays and stretches of time that the sentences of a source name for what they say."""

from bisect import bisect_right

from factcheck.claims.counting import period
from factcheck.claims.days import day_of
from factcheck.claims.question import NOW
from factcheck.document import Sentence
from factcheck.frames.segments import Segments
from factcheck.mentions.mention import Mention, Reading
from factcheck.source import Span


class TimesNamed:
    """What the sentences of a reading name as their time.

    Args:
        reading: what is found in a source.
    """

    def __init__(self, reading: Reading) -> None:
        self._times: dict[int, tuple[tuple[str, ...], Span | None]] = {}
        self._days: dict[int, set[str]] = {}
        for index, sentence in enumerate(reading.document.sentences):
            if (stretch := period(sentence)) is not None:
                self._times[index] = (f"over {stretch}",), None
        starts = [sentence.start for sentence in reading.sentences]
        for mention in reading.of_kind("date"):
            index = max(0, bisect_right(starts, mention.place.start) - 1)
            if reading.sentences[index].holds(mention.place):
                self._add(index, mention)

    def _add(self, index: int, mention: Mention) -> None:
        date = mention.date
        fields = (("year", date.year), ("month", date.month))
        named = tuple(f"{field} {number}" for field, number in fields if number is not None)
        if date.precision in ("month", "year") and date.modifier is None and named:
            self._times.setdefault(index, (named, mention.place))
        if (day := day_of(date)) is not None:
            self._days.setdefault(index, set()).add(day)

    def days(self, index: int) -> set[str]:
        """Return the weekdays and days that a sentence names."""
        return self._days.get(index, set())

    def of(self, index: int, sentence: Sentence, mention: Mention) -> tuple[str, ...]:
        """Return the month or year, or the stretch of time, that a sentence names for what it says of a mention."""
        named, place = self._times.get(index, (NOW, None))
        if place is None:
            return named
        year, its = (sentence.bounds(each)[0] for each in (place, mention.place))
        return named if Segments(sentence).is_of(year, its) else NOW
