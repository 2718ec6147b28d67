"""Words that point to what the text named before: "by that time", "since then", "12 days before the fire"."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from factcheck.mentions.dates import calendar as cal
from factcheck.mentions.dates.calendar import Stretch
from factcheck.mentions.dates.counted import Following, Shifted
from factcheck.mentions.dates.distances import counted_units
from factcheck.mentions.dates.expressions import Base, Expression, Fixed
from factcheck.mentions.dates.groups import groups_of
from factcheck.mentions.dates.line import Found, Line
from factcheck.mentions.mention import Reading
from factcheck.source import Span
from factcheck.values.date_interval import DateInterval, Precision

_PERIODS: tuple[Precision, ...] = ("week", "month", "quarter", "half", "year")
"""Calendar periods to which "that time" can point."""
_UNITS = ("day", "week", "fortnight")
"""Units in which a distance from an event tells its day."""
Named = tuple[Span, DateInterval]
"""A date of the article with its place."""


@dataclass(frozen=True)
class ThatTime(Following):
    """ "That time", "then": the day or calendar period that the text named last."""

    unit: str = "time"
    count: int = 0

    def find(self, base: Base) -> tuple[Stretch, ...]:
        return () if base.lately is None or _precision_of(base.lately) is None else (base.lately,)

    def precision_from(self, base: Base) -> Precision:
        return (None if base.lately is None else _precision_of(base.lately)) or self.precision


def _precision_of(stretch: Stretch) -> Precision | None:
    """Return which calendar period a stretch is; None where it is none."""
    if stretch.first == stretch.last:
        return "day"
    return next((unit for unit in _PERIODS if cal.period(stretch.first, unit) == stretch), None)


@dataclass(frozen=True)
class FromEvent(Expression):
    """ "12 days before the fire": counted from the day of an event that the text gives elsewhere, or nowhere."""

    unit: str
    steps: int
    event: tuple[str, ...]
    """Words of the event, its noun last."""

    def find(self, base: Base) -> tuple[Stretch, ...]:
        del base
        return ()

    def counted_from(self, day: Stretch) -> Expression:
        """Return what is meant once the day of the event is known."""
        return Shifted(self.unit, self.steps, Fixed(day, "day"), whole=False)


def that_time(line: Line, i: int) -> Found:
    """Read "that time" of "by that time", "then" of "since then"."""
    if line.is_whole:
        return None
    if line.get(i, "then") is not None:
        return (ThatTime(), i + 1) if line.is_led(i, "then") else None
    is_pointed = line.lower(i) == "that" and line.get(i + 1, "pointed") is not None
    return (ThatTime(), i + 2) if is_pointed and line.is_led(i, "that_time") else None


def from_event(line: Line, i: int) -> Found:
    """Read "12 days before the fire", "the day after the vote"; not "for two days after the fire"."""
    if line.is_whole or line.prep(i - 1) is not None or line.is_of(i - 1, "makes_length"):
        return None
    steps = _steps(line, i)
    if steps is None:
        return None
    unit, count, j = steps
    named = _event(line, j + 1) if line.prep(j) in ("before", "after") and line.lower(j + 1) == "the" else None
    if named is None:
        return None
    return FromEvent(unit, -count if line.prep(j) == "before" else count, named[0]), named[1]


def _steps(line: Line, i: int) -> tuple[str, int, int] | None:
    """Return the unit and number of "12 days", "the day", and the place behind them."""
    if line.get(i, "the") is not None:
        return ("day", 1, i + 2) if line.lower(i + 1) == "day" else None
    counted = counted_units(line, i)
    if counted is None or counted.vague or counted.unit not in _UNITS:
        return None
    return counted.unit, counted.number, counted.end


def _event(line: Line, i: int) -> tuple[tuple[str, ...], int] | None:
    """Return the words of the event behind "the", and the place behind them; None where more says which it is."""
    sentence = line.sentence
    if sentence is None or line.kind(i) != "word":
        return None
    at = sentence.token_at(line.tokens[i].start)
    phrase = next((each for each in sentence.phrases if each.first == at and each.head == each.last), None)
    if phrase is None:
        return None
    end = _behind(line, i, sentence.place(phrase).end)
    if line.is_led(end + 1, "beside_event") or line.is_sign(end, "'’-"):
        return None
    return tuple(tag.lemma for tag in sentence.tags[phrase.first + 1 : phrase.last + 1]), end


def _behind(line: Line, i: int, place: int) -> int:
    """Return the token behind a place of the sentence."""
    while i < line.length and line.tokens[i].start < place:
        i += 1
    return i


def is_clear(reading: Reading, span: Span, dates: Sequence[Named], period: tuple[date, date] | None) -> bool:
    """Whether words that point back can mean one date alone: the only one of their sentence, or of the one before.

    Args:
        reading: the source.
        span: the words.
        dates: those of the article before them.
        period: the day or calendar period that was named last.
    """
    if period is None or _precision_of(Stretch(*period)) is None or dates[-1][1].candidates[:1] != (period,):
        return False
    document = reading.document
    own, lead = document.index(span.start), _before_lead(reading, span)
    for number in range(own, max(-1, own - 2), -1):
        sentence = document.spans[number]
        if "\n" in reading.source.text[sentence.start : span.start]:
            return False
        near = [each for each in dates if sentence.start <= each[0].start < min(sentence.end, span.start)]
        if near:
            return len(near) == 1 and is_plain(near[0][1]) and not _is_turned(reading, near[0][0].end, lead)
        if _is_turned(reading, sentence.start, min(lead, sentence.end)):
            return False
    return False


def _before_lead(reading: Reading, span: Span) -> int:
    """Return where the preposition of a span begins."""
    return reading.source.text.rfind(" ", 0, span.start - 1) + 1


def is_plain(value: DateInterval) -> bool:
    """Whether a date is one day or period and no bound."""
    return bool(value.candidates) and value.likely == 1 and not value.vague and value.modifier is None


def _is_turned(reading: Reading, start: int, end: int) -> bool:
    """Whether words between two places tell of another time: "when he was a student"."""
    words = reading.source.text[start:end].lower().split()
    return any("other_time" in groups_of().get(word.strip(",.;:"), ()) for word in words)
