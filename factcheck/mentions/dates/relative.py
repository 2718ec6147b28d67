"""Read what is counted from an anchor: today, two days ago, earlier this month, the following day."""

from factcheck.mentions.dates.compounds import SoFar, Timed
from factcheck.mentions.dates.counted import Following, Shifted, Unit, Weekday, WeekdayIn
from factcheck.mentions.dates.distances import distance
from factcheck.mentions.dates.expressions import Expression
from factcheck.mentions.dates.line import Found, Line
from factcheck.mentions.dates.points import day_month, month_day
from factcheck.mentions.dates.which import OFFSETS, which_unit
from factcheck.mentions.dates.years import spelled_year

_SO_FAR = ("this", "last", "previous", "next")
_LONG_UNITS = ("week", "month", "quarter", "year", "decade", "century")
_PLAIN_UNITS = ("day", "week", "month", "year")


def offset_day(line: Line, i: int) -> Found:
    """Read "today", "yesterday", "the day before yesterday", "tomorrow"."""
    offset = line.number(i, "offset")
    return _day_beside(line, line.skip_class(i, "the")) if offset is None else _near_day(line, i, offset)


def _near_day(line: Line, i: int, offset: int) -> Found:
    """Read "today", "tonight", "yesterday (July 21)"; not "USA Today"."""
    if line.is_capital(i) and line.get(i - 1, "masthead") is not None:
        return None
    if offset == 0 and line.is_sign(i + 1, "'’") and line.is_of(i + 3, "of_our_time"):
        return None  # "today's parents"
    if line.is_sign(i + 1, "("):
        explained = month_day(line, i + 2) or day_month(line, i + 2)
        if explained is not None and line.is_sign(explained[1], ")"):
            return explained[0], explained[1] + 1
    day = Shifted("day", offset)
    return (Timed(day, line.lower(i)) if line.is_of(i, "tonight") else day), i + 1


def _day_beside(line: Line, i: int) -> Found:
    """Read "day before yesterday", "day after tomorrow"."""
    if line.lower(i) != "day" or not line.is_led(i + 2, "earlier"):
        return None
    step, near = _step(line, i + 1), line.number(i + 2, "offset")
    return (Shifted("day", near + step), i + 3) if near is not None and near * step > 0 else None


def _step(line: Line, i: int) -> int:
    """Return the way that "before" or "after" goes."""
    return -1 if line.prep(i) == "before" else 1


def so_far(line: Line, i: int) -> Found:
    """Read "earlier this year", "later in the week", "earlier last month", "earlier today", "later on Friday"."""
    word = line.word(i, "sofar")
    if word is None:
        return None
    j = i + 1 if line.prep(i + 1) != "in" else i + 2
    j = j + 1 if line.lower(j) == "on" else j
    if line.get(j, "offset") is not None:
        return offset_day(line, j)
    if line.number(j, "weekday") is not None:
        return Weekday(line.number(j, "weekday") or 0), j + 1
    is_in_the = line.get(j, "the") is not None and line.prep(j - 1) == "in"
    return _in_the_unit(line, j, word == "later") if is_in_the else _in_which_unit(line, j, word == "later")


def _in_which_unit(line: Line, j: int, later: bool) -> Found:
    """Read "this year" of "earlier this year", "this morning" of "earlier this morning"."""
    which, unit = line.word(j, "which"), line.word(j + 1, "unit")
    if which in _SO_FAR and unit in _LONG_UNITS:
        return SoFar(Unit(unit, OFFSETS[which]), later), j + 2
    if which == "this" and line.get(j + 1, "season") is None and line.get(j + 1, "daypart") is not None:
        return Timed(Shifted("day", 0), line.lower(j + 1)), j + 2
    return None


def _in_the_unit(line: Line, j: int, later: bool) -> Found:
    """Read "the year" of "later in the year", "the day" of "earlier in the day"."""
    unit = line.word(j + 1, "unit")
    if unit == "day":
        return Timed(Shifted("day", 0), "day"), j + 2
    return (SoFar(Unit(unit, 0), later), j + 2) if unit in _LONG_UNITS and unit != "quarter" else None


def weekday_of_week(line: Line, i: int) -> Found:
    """Read "Wednesday next week", "Sunday of last week", "next week Wednesday"."""
    number = line.number(i, "weekday")
    if number is not None:
        j = i + 2 if line.is_led(i + 2, "week_day") else i + 1
        offset = _week(line, j)
        return None if offset is None else (WeekdayIn(number, offset), j + 2)
    offset = _week(line, i)
    j = line.skip(i + 2, ",-–")
    j = j + 1 if line.prep(j) == "on" else j
    number = line.number(j, "weekday")
    return None if offset is None or number is None else (WeekdayIn(number, offset), j + 1)


def _week(line: Line, i: int) -> int | None:
    which = line.word(i, "which")
    return OFFSETS[which] if which is not None and line.word(i + 1, "unit") == "week" else None


def following_day(line: Line, i: int) -> Found:
    """Read "the day before", "the day after", "the same day", "that week"."""
    if line.get(i, "same") is not None or (line.get(i, "the") is not None and line.lower(i + 1) == "same"):
        return _same_unit(line, i + 2 if line.lower(i + 1) == "same" else i + 1)
    j = line.skip_class(i, "the")
    unit = line.lower(j)
    if j == i or unit not in _PLAIN_UNITS or not line.is_led(j + 2, "earlier") or not _ends(line, j + 2):
        return None
    return Following(unit, _step(line, j + 1)), j + 2


def _same_unit(line: Line, j: int) -> Found:
    """Read "day" of "the same day", "that day"; not "the same year-old"."""
    unit = line.word(j, "unit")
    if unit is None or unit not in _PLAIN_UNITS or line.lower(j) != unit or line.is_sign(j + 1, "-"):
        return None
    return Following(unit, 0), j + 1


def away(line: Line, i: int) -> Found:
    """Read a distance, and the day or period that it moves: "two years ago today", "five years ago this week"."""
    found = distance(line, i)
    shifted = None if found is None else found[0]
    if found is None or not isinstance(shifted, Shifted) or line.get(found[1] - 1, "ago") is None:
        return found
    return _moved(line, shifted, found[1]) or found


def _moved(line: Line, away: Shifted, j: int) -> Found:
    """Read what follows "two years ago": "today", "Thursday", "this week"."""
    near, number = line.number(j, "offset"), line.number(j, "weekday")
    if near is not None:
        return Shifted(away.unit, away.count, Shifted("day", near), span="day"), j + 1
    if number is not None and away.unit != "day":
        return Shifted(away.unit, away.count, Weekday(number), span="day"), j + 1
    inner = which_unit(line, j) if line.word(j, "which") is not None else None
    if inner is None or not _is_other_unit(inner[0], away.unit):
        return None
    return Shifted(away.unit, away.count, inner[0], span=inner[0].named.unit), inner[1]


def _is_other_unit(found: Expression, unit: str) -> bool:
    return isinstance(found, Unit) and found.count == 1 and found.unit != unit


def _ends(line: Line, i: int) -> bool:
    return line.token(i) is None or line.is_sign(i, '.,;:!?)"”') or spelled_year(line, i) is not None
