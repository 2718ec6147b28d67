"""Find the day that the words of a source count from: given, from the file, a dateline, or inferred as an interval."""

import re
from collections.abc import Iterator
from datetime import date

from factcheck.mentions.dates.calendar import make_day
from factcheck.mentions.dates.compounds import Timed
from factcheck.mentions.dates.expressions import Dated
from factcheck.mentions.dates.grammar import Phrase
from factcheck.mentions.mention import Reading
from factcheck.source import Anchor, Span

_DATELINE = re.compile(
    r"^[^\W\d_][^\n.!?]{1,60}?[,(]\s*(?P<date>[^()\n]{3,30}?)\s*(?:\([^()\n]{1,40}\)\s*)?[-–—]{1,2}\s"
)
"""A place in capitals, a date, perhaps an agency, a dash: "PYONGYANG, Nov. 29 (KCNA) -". Source: AP Stylebook."""
_HEAD_LENGTH = 400
"""Characters at the head among which the date line of an article stands. Heuristic."""
_DATELINE_LINES = 6
_BESIDE_DAY = ("byline", "credit", "address")
"""Kinds of boilerplate that an article has beside its day; a menu or the weather is that of a page."""
_PAST = re.compile(
    r"\b(?:was|were|had|did|said|told|met|came|went|took|made|began|left|held|sent|gave|won|lost|killed|died|"
    r"[a-z]{2,20}ed)\b",
)
"""Words of the past tense. Heuristic."""
_PLANNED = re.compile(r"\b(?:will|would|shall|may|might|plans?|due|scheduled|expected|until|by|next)\b", re.IGNORECASE)


def dateline_span(text: str, sentences: tuple[Span, ...]) -> Span | None:
    """Find the date of a dateline at the head of the text; None without one."""
    for sentence in sentences[:_DATELINE_LINES]:
        line_end = text.find("\n", sentence.start)
        head = text[sentence.start : min(sentence.start + 120, len(text) if line_end < 0 else line_end)]
        found = _DATELINE.match(head) if head.split(None, 1)[0].strip(",(").isupper() else None
        if found is not None:
            return Span(sentence.start + found.start("date"), sentence.start + found.end("date"))
    return None


def date_line(reading: Reading) -> Span | None:
    """Find a line at the head that is a date and stands alone: the day of publication.

    Beside weather, place or menu lines it is the banner of the page, which shows the day it was fetched.
    """
    head = [found for found in reading.boilerplate if found.place.start <= _HEAD_LENGTH]
    lines = [found.place for found in head if found.kind not in _BESIDE_DAY]
    if len(lines) != 1:
        return None
    return lines[0] if any(character.isdigit() for character in reading.source.quote(lines[0])) else None


def infer_anchor(reading: Reading, phrases: list[tuple[Phrase, Span]]) -> Anchor | None:
    """Infer the days on which a source may have been published from what its text says.

    The page date is the last day it can be; the latest explicit day stated in the past tense is the first.

    Args:
        reading: the source with its sentences and boilerplate.
        phrases: the temporal expressions of its text.
    """
    outside = [phrase for phrase, span in phrases if reading.is_boilerplate(span)]
    upper = max((day for phrase in outside if (day := _day(phrase, None)) is not None), default=None)
    lower = next(_days_past(reading, phrases, upper), None)
    return None if lower is None and upper is None else Anchor(earliest=lower, latest=upper, trust="inferred")


def _days_past(reading: Reading, phrases: list[tuple[Phrase, Span]], upper: date | None) -> Iterator[date]:
    """Yield the explicit days of the article by which something has happened, none beyond the upper bound, the latest
    first."""
    found = ((_day(phrase, upper), span) for phrase, span in phrases)
    days = [(day, span) for day, span in found if day is not None and not reading.is_boilerplate(span)]
    for day, span in sorted(days, key=lambda each: each[0], reverse=True):
        if _is_past(reading, span):
            yield day


def _day(phrase: Phrase, upper: date | None) -> date | None:
    """Return the day of an explicit date; a year that is not named is the last before the upper bound."""
    value = phrase.expression.inner if isinstance(phrase.expression, Timed) else phrase.expression
    if not isinstance(value, Dated) or value.day is None or value.month is None:
        return None
    if phrase.modifier in ("until", "before"):
        return None
    days = (make_day(year, value.month, value.day) for year in _years(value, upper))
    return next((day for day in days if day is not None and (upper is None or day <= upper)), None)


def _years(value: Dated, upper: date | None) -> tuple[int, ...]:
    """Return the years that a date can be of, the likeliest first."""
    if value.year is not None:
        return (value.year,)
    return () if upper is None else (upper.year, upper.year - 1)


def sentence_around(reading: Reading, span: Span) -> Span | None:
    """Return the sentence in which a span begins, or the last one before it; None before the first."""
    found = reading.document.span_at(span.start)
    return found if found is not None and found.start <= span.start else None


def _is_past(reading: Reading, span: Span) -> bool:
    """Whether the sentence of a date tells what happened."""
    sentence = sentence_around(reading, span)
    if sentence is None:
        return False
    words = reading.source.text[max(sentence.start, span.start - 400) : min(sentence.end, span.end + 400)]
    near = reading.source.text[max(sentence.start, span.start - 60) : span.start]
    return _PAST.search(words) is not None and _PLANNED.search(near) is None
