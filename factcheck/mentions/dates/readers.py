"""Tell which kinds of expression can begin at a token, and read the longest of them."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache

from factcheck.mentions.dates.bare_years import century, decade, year
from factcheck.mentions.dates.business import (
    full_year,
    month_of_year,
    part_of_named_year,
    same_period,
    spoken_period,
    year_ago,
    year_before,
)
from factcheck.mentions.dates.counted import Shifted, Weekday
from factcheck.mentions.dates.cues import CUE_CLASSES
from factcheck.mentions.dates.day_of_story import day_in_row, day_of_story, part_of_day_of_story
from factcheck.mentions.dates.day_times import clock, part_of_day, with_clock
from factcheck.mentions.dates.distances import (
    counted_units,
    foreign_distance,
    hours_from_now,
    week_on,
    weekdays_from_now,
)
from factcheck.mentions.dates.line import Found, Line
from factcheck.mentions.dates.months import month_year
from factcheck.mentions.dates.numerals import ancient, numeric, quarter_of, year_span
from factcheck.mentions.dates.occasions import fiscal, holiday, numbered_week
from factcheck.mentions.dates.parts_of_year import part_of_year, season
from factcheck.mentions.dates.periods import bound, nth, part
from factcheck.mentions.dates.pointing import from_event, that_time
from factcheck.mentions.dates.points import day_alone, day_month, month_day
from factcheck.mentions.dates.relative import (
    away,
    following_day,
    offset_day,
    so_far,
    weekday_of_week,
)
from factcheck.mentions.dates.tokens import Token
from factcheck.mentions.dates.weekdays import bare_weekday, weekday_date, weekday_week
from factcheck.mentions.dates.which import which_named, which_unit

Reader = Callable[[Line, int], Found]


def from_date(line: Line, i: int) -> Found:
    """Read a distance from another date: "two days after Christmas", "three weeks from tomorrow"."""
    counted = counted_units(line, i)
    if counted is None or not line.is_led(counted.end + 1, "distance") or line.lower(i - 1) == "than":
        return None
    origin = _origin(line, counted.end + 1)
    if origin is None:
        return None
    steps = -counted.number if line.prep(counted.end) == "before" else counted.number
    return Shifted(counted.unit, steps, origin[0], whole=counted.vague), origin[1]


def _origin(line: Line, i: int) -> Found:
    """Read the day from which a distance is counted: "a week from Tuesday" begins on the next."""
    i = _behind_event(line, i)
    for read in readers_at(line, i):
        found = None if read in _COUNTS else read(line, i)
        if found is not None and found[0].precision in ("day", "time"):
            day, end = found
            is_next = isinstance(day, Weekday) and line.prep(i - 1) == "from"
            return (replace(day, which="ahead") if isinstance(day, Weekday) and is_next else day), end
    return None


def _behind_event(line: Line, i: int) -> int:
    """Step over the event of a date: "the fire of", "the vote on" of "12 days before the fire of 20 October"."""
    if line.get(i, "the") is None:
        return i
    for j in range(i + 1, i + 2 + _EVENT):
        if line.kind(j) != "word":
            return i
        if line.prep(j) in ("of", "on"):
            return j + 1 if j > i + 1 else i
    return i


_EVENT = 3
"""Words of an event before its date. Heuristic: "the Marn mill fire of"."""
_COUNTS: tuple[Reader, ...] = (which_unit, away, hours_from_now, weekdays_from_now, week_on, from_date, from_event)
_DAYS: tuple[Reader, ...] = (day_month, day_alone, nth, part_of_year, century)
READERS: dict[str, tuple[Reader, ...]] = {
    "month": (month_day, month_year, month_of_year),
    "shortmonth": (month_day, month_year, month_of_year),
    "weekday": (weekday_date, bare_weekday, weekday_of_week, weekday_week),
    "shortweekday": (weekday_date, bare_weekday),
    "the": (
        *_DAYS, offset_day, which_unit, which_named, same_period, spoken_period, day_of_story, following_day,
        from_event, part, numbered_week, season, decade, year, fiscal, clock,
    ),
    "which": (
        part_of_named_year, weekday_date, which_unit, which_named, weekday_of_week, season, holiday, fiscal, clock,
    ),
    "number": (year_before, year, day_month, *_COUNTS, clock),
    "ordinal": (*_DAYS, day_in_row),
    "article": (ancient, day_in_row, year_before, away, hours_from_now, week_on, from_date, from_event, clock),
    "few": (away, hours_from_now, from_date),
    "half": (hours_from_now, clock),
    "offset": (offset_day, weekday_week),
    "sofar": (so_far,),
    "part": (part, part_of_day_of_story),
    "partof": (part,),
    "bound": (bound,),
    "season": (season,),
    "same": (same_period, following_day, that_time),
    "then": (that_time,),
    "era": (ancient,),
    "quarterletter": (quarter_of,),
    "feast": (holiday,),
    "fiscal": (fiscal,),
    "full": (full_year,),
    "calendar": (year,),
    "unit": (year, numbered_week, offset_day, following_day, year_ago, part, clock),
    "weekend": (numbered_week, which_named),
    "decade": (decade,),
    "decadeword": (decade,),
    "daypart": (clock,),
    "inprep": (foreign_distance,),
    "agoprep": (foreign_distance,),
    "<number>": (numeric, part_of_named_year, year, year_span, day_month, quarter_of, ancient, nth, *_COUNTS, clock),
    "<ordinal>": _DAYS,
    "<years>": (decade,),
    "<numeric>": (numeric, hours_from_now),
    "<clock>": (clock,),
}  # fmt: skip
"""The kinds of expression by the class of the word they begin with; the longest wins, of equals the first."""
_BEGINNINGS = frozenset(READERS)
_NEAR_CUES = CUE_CLASSES | {"feast", "decadeword", "pointed", "then"}
_REACH = 8
"""Tokens from the first of an expression to the figure or word of time in it: "the first two weeks of". Heuristic."""
_YEAR_DIGITS = 4
_LEADING = frozenset(("the", "article"))
"""Words that begin an expression only together with the next."""


@cache
def _readers(classes: frozenset[str]) -> tuple[Reader, ...]:
    return tuple(dict.fromkeys(read for name, reads in READERS.items() if name in classes for read in reads))


def _is_mere_count(line: Line, i: int) -> bool:
    """Whether an everyday word follows a short numeral: "12 soldiers", "5 a day"."""
    if line.kind(i + 1) != "word" or line.touches(i + 1):
        return False
    follows = line.tokens[i + 1]
    if not follows.classes:
        return follows.text.lower() not in ("a", "p")
    return "article" in follows.classes and not line.is_sign(i + 2, ".")


def readers_at(line: Line, i: int) -> tuple[Reader, ...]:
    """Return what can read an expression at a token; nothing for most tokens."""
    if not 0 <= i < len(line.tokens):
        return ()
    token = line.tokens[i]
    if _LEADING & token.classes.keys() and line.kind(i + 1) == "word" and not line.tokens[i + 1].classes:
        return ()  # "the minister", "a soldier": nearly all of them
    if token.kind == "number" and len(token.text) < _YEAR_DIGITS and _is_mere_count(line, i):
        return ()
    return READERS.get(f"<{token.kind}>", ()) if token.kind != "word" else _readers(frozenset(token.classes))


def beginnings(tokens: list[Token]) -> Iterator[int]:
    """Yield the places at which an expression may begin, because a figure or word of time is or follows close behind.

    With most words of a text none can begin.
    """
    done = 0
    for i, token in enumerate(tokens):
        if token.kind == "sign" or (token.kind == "word" and _NEAR_CUES.isdisjoint(token.classes)):
            continue
        for j in range(max(done, i - _REACH), i + 1):
            if _may_begin(tokens[j]):
                yield j
        done = i + 1


def _may_begin(token: Token) -> bool:
    return not _BEGINNINGS.isdisjoint(token.classes) if token.kind == "word" else token.kind != "sign"


def point(line: Line, i: int) -> Found:
    """Read the longest expression that is no range, with the time of day around it."""
    best = _day(line, i)
    timed = with_clock(line, i, best, _day)
    return timed if timed is not None and (best is None or timed[1] > best[1]) else best


def _day(line: Line, i: int) -> Found:
    """Read the longest expression that is neither range nor time of the clock."""
    best: Found = None
    for read in readers_at(line, i):
        found = None if read is clock else read(line, i)
        if found is not None and (best is None or found[1] > best[1]):
            best = found
    return part_of_day(line, i) if best is None else best
