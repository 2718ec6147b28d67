"""Find dates: cue -> tokens -> the longest expression -> counted from the anchor of the source.

Come in by `find_dates`; `grammar.py` tells what is read, `expressions.py`, `counted.py` and `compounds.py` what it
means, `anchors.py` from which day it is counted.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache

from factcheck.document.places import Places
from factcheck.errors import ValueTextError
from factcheck.mentions.dates.anchors import date_line, dateline_span, infer_anchor, sentence_around
from factcheck.mentions.dates.compounds import Clock
from factcheck.mentions.dates.cues import has_cue
from factcheck.mentions.dates.dated_events import day_of_event
from factcheck.mentions.dates.foreign import words_in
from factcheck.mentions.dates.grammar import Phrase, phrase_at
from factcheck.mentions.dates.groups import traits_of
from factcheck.mentions.dates.line import Line
from factcheck.mentions.dates.lists import days_before_month, days_beside, weekdays_before_month
from factcheck.mentions.dates.pointing import FromEvent, Named, ThatTime, is_clear
from factcheck.mentions.dates.readers import beginnings
from factcheck.mentions.dates.resolve import NOTHING, resolve
from factcheck.mentions.dates.tokens import date_tokens
from factcheck.mentions.dates.weekdays import WEEKDAYS
from factcheck.mentions.mention import Mention, Reading
from factcheck.settings import DEFAULT, Settings
from factcheck.source import Anchor, Span, given_day
from factcheck.values.date_interval import DateInterval
from factcheck.values.date_text import why_no_day
from factcheck.wanted import check_text

Located = tuple[Phrase, Span]
_LONGEST_SENTENCE = 2000
"""Characters of the longest sentence that is searched for the day of speaking. Heuristic: none of news is longer."""
_COUNTED = ("relative", "weekday")
_KEPT = 4096
"""Sentences whose expressions are kept: sources of one event share many, and an edited draft nearly all. Heuristic."""
_SHORT_LINE = 10
"""Tokens of the longest line that may be a date and nothing else, as in a list or a table. Heuristic."""
_LEADING_WORDS = 3
"""Words before the date in a text that is given as one: "back in June", "as of Friday"."""


def find_dates(reading: Reading, settings: Settings) -> Iterator[Mention]:
    """Find the temporal expressions of a source, counted from its anchor.

    Dates in boilerplate are found too; what they are worth is for the stages behind.

    Example:
        >>> from datetime import date
        >>> from factcheck import Source
        >>> source = Source("a", "Ministers met on Friday and again in late October.", published=date(2024, 11, 29))
        >>> [(found.text, found.value.edtf) for found in find_dates(Reading(source), DEFAULT)]
        [('Friday', '2024-11-29'), ('late October', '2024-10-21~/2024-10-31')]
    """
    del settings
    located = list(_locate(reading))
    anchor = _anchor(reading, located)
    quotations = Places(mention.place for mention in reading.of_kind("quotation"))
    near, named, afar = NOTHING, list[Named](), list[Located]()
    for phrase, span in located:
        if isinstance(phrase.expression, FromEvent):
            afar.append((phrase, span))
            continue
        here = _in_zone(anchor, reading.source.published, phrase)
        if isinstance(phrase.expression, ThatTime) and not is_clear(reading, span, named, near.period):
            continue
        value = resolve(phrase, tidy(reading.source.quote(span)), here, near)
        if quotations.hold(span):
            spoken = (
                _day_of_speaking(reading, located, span, quotations, anchor) if value.anchoring in _COUNTED else None
            )
            value = value if spoken is None else resolve(phrase, value.words, spoken, near)
            value = value.model_copy(update={"quoted": True})
        if not reading.is_boilerplate(span):
            near = near.then(value)
            named.append((span, value))
        yield Mention(source_id=reading.source.id, span=span, text=reading.source.quote(span), value=value)
    yield from _from_events(reading, afar, named, anchor)


def _from_events(reading: Reading, afar: list[Located], named: list[Named], anchor: Anchor | None) -> Iterator[Mention]:
    """Yield the distances from an event whose day the text gives elsewhere: "12 days before the fire"."""
    for phrase, span in afar:
        event = phrase.expression
        day = day_of_event(reading, event.event, named) if isinstance(event, FromEvent) else None
        if day is not None and isinstance(event, FromEvent):
            words = reading.source.quote(span)
            value = resolve(phrase._replace(expression=event.counted_from(day)), tidy(words), anchor)
            yield Mention(source_id=reading.source.id, span=span, text=words, value=value)


def _in_zone(anchor: Anchor | None, published: object, phrase: Phrase) -> Anchor | None:
    """Return the day of publication in the zone that a time names: 1 a.m. in Seoul is 1600 GMT of the day before."""
    offset = phrase.expression.offset if isinstance(phrase.expression, Clock) else None
    if offset is None or anchor is None or not isinstance(published, datetime) or published.tzinfo is None:
        return anchor
    try:
        day = published.astimezone(timezone(timedelta(minutes=offset))).date()
    except OverflowError:  # it is another day there, before the first or behind the last that a calendar has
        return anchor
    return Anchor(earliest=day, latest=day, trust=anchor.trust)


def _day_of_speaking(
    reading: Reading, located: list[Located], span: Span, quotations: Places, anchor: Anchor | None
) -> Anchor | None:
    """Find the one day that the sentence around a quotation names: "Today we begin," he said on Friday."""
    sentence = sentence_around(reading, span)
    if sentence is None or not sentence.holds(span) or sentence.end - sentence.start > _LONGEST_SENTENCE:
        return None
    values = [resolve(phrase, "", anchor) for phrase in _outside_quotations(located, sentence, quotations)]
    days = [value for value in values if value.likely == 1 and value.precision == "day" and value.candidates]
    if len(days) != 1:
        return None
    (first, last), trust = days[0].candidates[0], days[0].trust
    return Anchor(earliest=first, latest=first, trust="given" if trust == "none" else trust) if first == last else None


def _outside_quotations(located: list[Located], sentence: Span, quotations: Places) -> Iterator[Phrase]:
    """Yield the expressions of a sentence that stand in no quotation."""
    first = bisect_left(located, sentence.start, key=lambda each: each[1].start)
    for phrase, place in located[first:]:
        if place.start >= sentence.end:
            return
        if not quotations.hold(place):
            yield phrase


def find_anchor(reading: Reading) -> Anchor | None:
    """Find the day or days that the words of a source count from.

    Returns:
        What the caller or the file stated, else the dateline, else an interval inferred from the text, else None.
    """
    return _anchor(reading, None)


def parse_date(
    text: str, *, anchor: date | Anchor | None = None, language: str = "en", settings: Settings = DEFAULT
) -> DateInterval:
    """Parse one text that is a date and nothing else.

    Args:
        text: the words, such as "Nov. 20" or "since February 2022".
        anchor: the day it is counted from: a date, a datetime (its own zone counts) or an Anchor; None when unknown.
        language: BCP 47 primary subtag.
        settings: tolerances.

    Raises:
        ValueTextError: the text is no date.

    Example:
        >>> parse_date("Nov. 20").edtf
        'XXXX-11-20'
    """
    check_text(text)
    del settings
    tokens = [] if words_in(language) is None else date_tokens(text, language)
    line = Line(tokens, language, _day_first(language), is_whole=True, is_given=True)
    phrase = _whole(line)
    if phrase is not None:
        value = resolve(phrase, tidy(text), _in_zone(as_anchor(anchor), anchor, phrase))
        if value.is_no_day:
            raise ValueTextError(f"“{text.strip()[:80]}” is no date\n  No calendar has it: {why_no_day(value)}.")
        return value
    raise ValueTextError(
        f"“{text.strip()[:80]}” is no date\n  Give a date such as “29 November 2024”, “Friday” or “June”."
    )


def _day_first(language: str) -> bool | None:
    """Return whether "10/12" is 10 December in a language; None where both are read."""
    return True if "day_first" in traits_of(language) else None


def _whole(line: Line) -> Phrase | None:
    """Read a line that is one expression and the words that lead up to it; None when it is more or less than that."""
    for start in range(min(_LEADING_WORDS + 1, len(line.tokens))):
        phrase = phrase_at(line, start)
        if phrase is not None and all(token.kind == "sign" for token in line.tokens[phrase.end :]):
            return phrase
        token = line.tokens[start]
        if not ({"prep", "the"} & token.classes.keys() or token.kind == "sign" or token.text == "back"):
            return None
    return None


def as_anchor(anchor: date | Anchor | None) -> Anchor | None:
    """Make an Anchor of a day given by the caller."""
    if anchor is None or isinstance(anchor, Anchor):
        return anchor
    given = given_day(anchor)
    day = given.date() if isinstance(given, datetime) else given
    return Anchor(earliest=day, latest=day, trust="given")


def tidy(words: str) -> str:
    """Put words into one spacing, and into lower case where only the beginning of a sentence gave a capital."""
    plain = " ".join(words.split())
    first = plain.split(" ", 1)[0].lower()
    classes = (words_in("en") or {}).get(first, {})
    named = {"month", "shortmonth", "weekday", "shortweekday"} & classes.keys()
    return plain if named or not classes else plain[0].lower() + plain[1:]


def _locate(reading: Reading) -> Iterator[Located]:
    """Yield the expressions of a source with their places, in text order."""
    text, language = reading.source.text, reading.source.language
    if words_in(language) is None:
        return
    for sentence in _lines(reading) if "points_behind_days" in traits_of(language) else reading.document.stretches:
        is_long = sentence.end - sentence.start > _LONGEST_SENTENCE
        find = _phrases_in.__wrapped__ if is_long else _phrases_in
        for phrase, start, end in find(text[sentence.start : sentence.end], language):
            yield phrase, Span(sentence.start + start, sentence.start + end)


@lru_cache(maxsize=_KEPT)
def _phrases_in(sentence: str, language: str) -> tuple[tuple[Phrase, int, int], ...]:
    """Read the expressions of a sentence with their places in it."""
    if not has_cue(sentence, language):
        return ()
    line = Line(date_tokens(sentence, language), language, _day_first(language), text=sentence)
    whole = _whole(replace(line, is_whole=True)) if len(line.tokens) <= _SHORT_LINE else None
    phrases = _in_line(line) if whole is None else (whole,)
    return tuple((each, line.tokens[each.start].start, line.tokens[each.end - 1].end) for each in phrases)


def _lines(reading: Reading) -> Iterator[Span]:
    """Join the sentences of a line: in many languages a point stands behind a day ("12. Januar") and ends nothing."""
    start = end = None
    for sentence in reading.document.stretches:
        if start is not None and end is not None and "\n" in reading.source.text[end : sentence.start]:
            yield Span(start, end)
            start = None
        start, end = sentence.start if start is None else start, sentence.end
    if start is not None and end is not None:
        yield Span(start, end)


def _in_line(line: Line) -> Iterator[Phrase]:
    end = 0
    for i in beginnings(line.tokens):
        for phrase in _phrases_at(line, i) if i >= end else ():
            yield phrase
            end = phrase.end


def _phrases_at(line: Line, i: int) -> tuple[Phrase, ...]:
    """Read the expression that begins at a token, or the days of a list that begins there."""
    listed = weekdays_before_month(line, i) if line.has_any(i, WEEKDAYS) else ()
    if listed:
        return listed
    phrase = phrase_at(line, i)
    if phrase is not None:
        return days_beside(line, phrase)
    return days_before_month(line, i) if line.kind(i) in ("number", "ordinal") else ()


def _anchor(reading: Reading, located: list[Located] | None) -> Anchor | None:
    if reading.source.anchor is not None:
        return reading.source.anchor
    places = list(_locate(reading)) if located is None else located
    line = dateline_span(reading.source.text, reading.sentences) or date_line(reading)
    inferred = infer_anchor(reading, places)
    if line is not None:
        for phrase, span in places:
            if line.holds(span):
                value = resolve(phrase, "", inferred)
                if value.candidates and value.anchoring in ("explicit", "partial") and value.precision == "day":
                    first, last = value.candidates[0]
                    return Anchor(earliest=first, latest=last, trust="dateline")
    return inferred
