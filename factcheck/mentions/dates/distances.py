"""Read how far a date is away: "three days ago", "in two weeks", "dans 3 jours", "three Fridays from now"."""

from typing import NamedTuple

from factcheck.mentions.dates.calendar import CLOCK_UNITS
from factcheck.mentions.dates.compounds import Range, Timed
from factcheck.mentions.dates.counted import Following, Shifted, Weekday, WeekdayIn
from factcheck.mentions.dates.line import Found, Line
from factcheck.mentions.dates.tense import is_ahead
from factcheck.mentions.dates.years import small_number

_AMOUNTS = frozenset(("number", "article", "few", "half", "and", "unit", "prep", "scale"))
_LONGEST_AMOUNT = 7
"""Tokens of the longest amount of hours: "two and a half more hours"."""
_FUTURE_REACH = 25
"""Words before "in two weeks" among which a word such as "will" shows that it is no duration. Heuristic."""
_RANK_REACH = 6
"""Words between "the first" and "in four years". Heuristic."""
_HOURS_OF_DAY = 24
_MOST_UNITS = 999
"""Counts of units beyond it are no distance from an anchor ("2,000 years ago" has no day)."""


def count_at(line: Line, i: int) -> tuple[int, int] | None:
    """Read a small count: "3", "three", "twenty-four"."""
    if line.kind(i) == "number":
        number = line.tokens[i].number
        return (number, i + 1) if number is not None and 0 < number <= _MOST_UNITS else None
    return small_number(line, i)


class Counted(NamedTuple):
    """Some units: "two days", "a couple of months".

    Args:
        number: how many.
        unit: which.
        end: place behind them.
        vague: whether the words leave open how many.
    """

    number: int
    unit: str
    end: int
    vague: bool


def counted_units(line: Line, i: int) -> Counted | None:
    """Read "two days", "a couple of months", "a week"."""
    count, vague = count_at(line, i), False
    if count is None:
        count, vague = _vague_count(line, i), True
    if count is None:
        count, vague = _one(line, i), False
    if count is None:
        return None
    number, end = count
    j = line.skip(end, "-")
    j = j + 1 if line.is_of(j, "unit_long") else j
    unit = line.word(j, "unit")
    if unit is None or (line.lower(j) == "second" and number != 1):
        return None
    return Counted(number, unit, j + 1, vague)


def _vague_count(line: Line, i: int) -> tuple[int, int] | None:
    """Read "several", "a few", "a couple of"."""
    if line.number(i, "article") is None:
        few = line.number(i, "few")
        return None if few is None else (few or 3, i + 1)
    few = line.number(i + 1, "few")
    if few is None:
        return None
    return few, i + 3 if line.prep(i + 2) == "of" else i + 2


def _one(line: Line, i: int) -> tuple[int, int] | None:
    """Read "a" of "a week"."""
    return None if line.number(i, "article") is None else (1, i + 1)


def distance(line: Line, i: int) -> Found:
    """Read "three days ago", "two weeks from now", "a week later", "a year earlier", "in two days"."""
    counted = counted_units(line, i)
    if counted is None:
        return None
    count, unit, j, vague = counted
    if line.get(j, "ago") is not None:
        return Shifted(unit, -count, None, not vague), j + 1
    now = _from_now_end(line, j)
    if now is not None:
        return Shifted(unit, count, None, whole=False), now
    if line.word(j, "sofar") is not None and line.prep(j + 1) != "than":
        return _from_last_date(line, counted), j + 1
    return _ahead(line, i, counted)


def _from_now_end(line: Line, j: int) -> int | None:
    """Return the place behind "hence", "from now"."""
    if line.get(j, "hence") is not None:
        return j + 1
    return j + 2 if line.prep(j) == "from" and line.get(j + 1, "now") is not None else None


def _from_last_date(line: Line, counted: Counted) -> Following:
    """Read "later", "earlier" behind units: counted from the date that the text named last."""
    steps = counted.number if line.word(counted.end, "sofar") == "later" else -counted.number
    from_anchor = line.is_whole or (steps < 0 and counted.unit in ("quarter", "year"))
    return Following(counted.unit, steps, Shifted(counted.unit, steps) if from_anchor else None)


def _ahead(line: Line, i: int, counted: Counted) -> Found:
    """Read "two weeks" behind "in" or "within"."""
    day = Shifted(counted.unit, counted.number, None, whole=False)
    end = None if counted.vague else _ahead_end(line, i, counted)
    if end is not None:
        return day, end
    is_within = line.is_whole and line.prep(i - 1) == "within" and counted.unit not in CLOCK_UNITS
    return (Range(Shifted("day", 0), day), counted.end) if is_within else None


def _ahead_end(line: Line, i: int, counted: Counted) -> int | None:
    """Return the place behind "in two weeks", "in two weeks' time"; None where they do not lie ahead."""
    if line.prep(i - 1) != "in":
        return None
    j = counted.end
    if line.is_sign(j, "'’"):
        k = j + 2 if line.lower(j + 1) == "s" else j + 1
        if line.lower(k) == "time":
            return k + 1
    return j if counted.unit not in CLOCK_UNITS and _is_future(line, i) else None


def hours_from_now(line: Line, i: int) -> Found:
    """Read "in half an hour", "in 24 hours", "in 2.5 hours" where something is yet to come."""
    if not line.is_led(i, "hours") or not _is_future(line, i):
        return None
    for j in range(i, min(i + _LONGEST_AMOUNT, line.length)):
        unit = None if line.lower(j) == "second" else line.word(j, "unit")
        if unit == "second" and not line.is_whole:
            return None  # a duration: "to 60 mph in 1.9 seconds"
        if unit in CLOCK_UNITS and j > i:
            hours = line.tokens[i].number if unit == "hour" and j == i + 1 else None
            return Timed(Shifted("day", (hours or 0) // _HOURS_OF_DAY), unit), j + 1
        if not _is_of_amount(line, j):
            return None
    return None


def _is_of_amount(line: Line, j: int) -> bool:
    """Whether a token can be part of an amount of hours: "two and a half more"."""
    return line.has_any(j, _AMOUNTS) or line.kind(j) in ("number", "numeric") or line.is_sign(j, "/-½¼¾")


def foreign_distance(line: Line, i: int) -> Found:
    """Read "dans 3 jours", "vor 3 Tagen", "hace 3 días": the word that tells the direction stands before."""
    back = line.get(i, "agoprep") is not None
    if not back and line.get(i, "inprep") is None:
        return None
    j = i + 2 if line.prep(i + 1) == "of" else i + 1
    count = count_at(line, line.skip_class(j, "which"))
    unit = None if count is None else line.word(count[1], "unit")
    if count is None or unit is None:
        return None
    number, end = count
    if unit == "hour":
        unit, number = "day", number // _HOURS_OF_DAY
    return Shifted(unit, -number if back else number, None, whole=False), end + 1


def weekdays_from_now(line: Line, i: int) -> Found:
    """Read "three Fridays from now"."""
    count = count_at(line, i)
    if count is None:
        return None
    number, j = count
    named = line.number(j, "weekdays")
    if named is None or line.prep(j + 1) != "from" or line.get(j + 2, "now") is None:
        return None
    return WeekdayIn(named, number), j + 3


def week_on(line: Line, i: int) -> Found:
    """Read "a week on Tuesday", "two weeks today", "a week tomorrow", where something is yet to come."""
    counted = counted_units(line, i)
    if counted is None or counted.unit not in ("week", "fortnight") or counted.vague:
        return None
    origin = _day_of_week_on(line, counted.end)
    if origin is None or not (line.is_whole or is_ahead(line, i)):
        return None
    return Shifted(counted.unit, counted.number, origin[0], span="day"), origin[1]


def _day_of_week_on(line: Line, j: int) -> Found:
    """Read "on Tuesday", "today", "tomorrow" behind "a week"."""
    named = line.number(j + 1, "weekday") if line.prep(j) == "on" else None
    if named is not None:
        return Weekday(named, "ahead"), j + 2
    offset = line.number(j, "offset") or 0
    return (Shifted("day", offset), j + 1) if offset > 0 or line.lower(j) == "today" else None


def _is_future(line: Line, i: int) -> bool:
    """Whether "in two weeks" lies ahead; "the fifth coach in four years" looks back."""
    if line.is_whole:
        return True
    if any(line.kind(k) == "ordinal" or line.get(k, "ordinal") is not None for k in range(i - _RANK_REACH, i)):
        return False
    return any(line.get(k, "future") is not None for k in range(max(0, i - _FUTURE_REACH), i))
