"""Read what is counted from an anchor: today, last week, two days ago, earlier this month, the following day."""

from factcheck.mentions.dates.calendar import CLOCK_UNITS
from factcheck.mentions.dates.compounds import Range, SoFar, Timed
from factcheck.mentions.dates.counted import (
    Following,
    MonthOf,
    Shifted,
    Unit,
    Weekday,
    WeekdayIn,
    Weekend,
)
from factcheck.mentions.dates.expressions import Expression
from factcheck.mentions.dates.line import Found, Line
from factcheck.mentions.dates.points import month, spelled_year
from factcheck.mentions.dates.weekdays import weekday

_OFFSETS = {"last": -1, "past": -1, "previous": -1, "this": 0, "next": 1, "coming": 1, "following": 1}
_WHICH_WEEKDAY = {"previous": "past", "following": "coming"}
_AMOUNTS = frozenset(("number", "article", "few", "half", "and", "unit", "prep", "scale"))
_LONGEST_AMOUNT = 7
"""Tokens of the longest amount of hours: "two and a half more hours"."""
_FUTURE_REACH = 25
"""Words before "in two weeks" among which a word such as "will" shows that it is no duration; ours."""
_MOST_UNITS = 999
"""Counts of units beyond it are no distance from an anchor ("2,000 years ago" has no day)."""


def offset_day(line: Line, i: int) -> Found:
    """Read "today", "yesterday", "the day before yesterday", "tomorrow"."""
    offset = line.number(i, "offset")
    if offset is not None:
        day: Expression = Shifted("day", offset)
        tonight = line.lower(i) in ("tonight", "tonite")
        return (Timed(day, line.lower(i)) if tonight else day), i + 1
    j = line.skip_class(i, "the")
    if line.lower(j) == "day" and line.word(j + 1, "prep") in ("before", "after"):
        step = -1 if line.word(j + 1, "prep") == "before" else 1
        near = line.number(j + 2, "offset")
        if near is not None and near * step > 0:
            return Shifted("day", near + step), j + 3
    return None


def which_unit(line: Line, i: int) -> Found:  # noqa: PLR0911
    """Read "this year", "last week", "the next three months", "the past decade", "3 next weeks"."""
    i = line.skip_class(i, "the")
    count = _count(line, i)
    which = line.word(i, "which")
    j = i + 1
    if which is None and count is not None:
        which, j = line.word(count[1], "which"), count[1] + 1
        if line.language == "en" and not line.lower(j).endswith("s"):
            return None
    elif which is not None:
        count = _count(line, j)
        j = count[1] if count is not None else j
    if which is None or (which == "this" and count is not None):
        return None
    j = j + 1 if line.get(j, "calendar") is not None or line.lower(j) in ("business", "full") else j
    unit = line.word(j, "unit")
    if unit is None or (unit == "second" and line.lower(j) == "second"):
        return None
    if line.lower(j) == "quarter" and line.lower(j + 1) in ("century", "mile", "of"):
        return None
    if count is None and unit == "day" and which in ("next", "following", "previous", "last"):
        return Following("day", 1 if which in ("next", "following") else -1), j + 1
    if count is None and which == "following":
        return Following(unit, 1, Unit(unit, 1)), j + 1
    if (count is None and unit in ("minute", "second")) or (which == "past" and unit == "day" and count is None):
        return None
    number = 1 if count is None else count[0]
    if which == "past" and count is None and unit in ("year", "decade", "month"):
        return Unit(unit, -1, 1), j + 1
    return Unit(unit, _OFFSETS[which], number), j + 1


def _count(line: Line, i: int) -> tuple[int, int] | None:
    """Read a small count: "3", "three", "a couple of", "several"."""
    token = line.token(i)
    if token is not None and token.kind == "number" and token.number is not None and 0 < token.number <= _MOST_UNITS:
        return token.number, i + 1
    number = line.number(i, "number")
    if number is not None:
        j = line.skip(i + 1, "-")
        ones = line.number(j, "number")
        return (number + ones, j + 1) if number >= 20 and ones is not None and ones < 10 else (number, i + 1)
    return None


def counted_units(line: Line, i: int) -> tuple[int, str, int, bool] | None:
    """Read "two days", "a couple of months": the count, the unit, the token after, and whether it is vague."""
    vague = False
    count = _count(line, i)
    if count is None and line.number(i, "article") is not None:
        few = line.number(i + 1, "few")
        if few is not None:
            count, vague = (few, i + 3 if line.word(i + 2, "prep") == "of" else i + 2), True
        else:
            count = (1, i + 1)
    elif count is None and line.number(i, "few") is not None:
        count, vague = (line.number(i, "few") or 3, i + 1), True
    if count is None:
        return None
    j = line.skip(count[1], "-")
    j = j + 1 if line.lower(j) in ("more", "full", "business", "short", "long") else j
    unit = line.word(j, "unit")
    if unit is None or (line.lower(j) == "second" and count[0] != 1):
        return None
    return count[0], unit, j + 1, vague


def distance(line: Line, i: int) -> Found:  # noqa: PLR0911
    """Read "three days ago", "two weeks from now", "a week later", "a year earlier", "in two days"."""
    counted = counted_units(line, i)
    if counted is None:
        return None
    count, unit, j, vague = counted
    whole = not vague
    if line.get(j, "ago") is not None:
        return Shifted(unit, -count, None, whole), j + 1
    if line.get(j, "hence") is not None or (line.word(j, "prep") == "from" and line.get(j + 1, "now") is not None):
        return Shifted(unit, count, None, whole=False), (j + 1 if line.get(j, "hence") is not None else j + 2)
    if line.word(j, "sofar") is not None and line.word(j + 1, "prep") not in ("than",):
        steps = count if line.word(j, "sofar") == "later" else -count
        own = Shifted(unit, steps) if (unit in ("quarter", "year") and steps < 0) or line.is_whole else None
        return Following(unit, steps, own), j + 1
    if line.word(i - 1, "prep") == "in" and not vague:
        if line.is_sign(j, "'’") and line.lower(j + 1) == "s" and line.lower(j + 2) == "time":
            return Shifted(unit, count, None, whole=False), j + 3
        if line.is_sign(j, "'’") and line.lower(j + 1) == "time":
            return Shifted(unit, count, None, whole=False), j + 2
        if unit not in CLOCK_UNITS and _is_future(line, i):
            return Shifted(unit, count, None, whole=False), j
    if line.is_whole and line.word(i - 1, "prep") == "within" and unit not in CLOCK_UNITS:
        return Range(Shifted("day", 0), Shifted(unit, count, None, whole=False)), j
    return None


def hours_from_now(line: Line, i: int) -> Found:
    """Read "in half an hour", "in 24 hours", "in 2.5 hours" where something is yet to come."""
    if line.word(i - 1, "prep") not in ("in", "within") or not _is_future(line, i):
        return None
    hours = line.token(i)
    for j in range(i, min(i + _LONGEST_AMOUNT, len(line.tokens))):
        unit = line.word(j, "unit")
        if unit in CLOCK_UNITS and j > i:
            whole = hours is not None and unit == "hour" and j == i + 1 and hours.number is not None
            days = (hours.number or 0) // 24 if whole and hours is not None else 0
            return Timed(Shifted("day", days), unit), j + 1
        if not (
            _AMOUNTS & line.tokens[j].classes.keys()
            or line.kind(j) in ("number", "numeric")
            or line.is_sign(j, "/-½¼¾")
        ):
            return None
    return None


def foreign_distance(line: Line, i: int) -> Found:
    """Read "dans 3 jours", "vor 3 Tagen", "hace 3 días": the word that tells the direction stands before."""
    back = line.get(i, "agoprep") is not None
    if not back and line.get(i, "inprep") is None:
        return None
    j = i + 2 if line.word(i + 1, "prep") == "of" else i + 1
    j = j + 1 if line.get(j, "which") is not None else j
    count = _count(line, j)
    unit = None if count is None else line.word(count[1], "unit")
    if count is None or unit is None:
        return None
    steps = count[0] // 24 if unit == "hour" else count[0]
    return Shifted("day" if unit == "hour" else unit, -steps if back else steps, None, whole=False), count[1] + 1


def weekdays_from_now(line: Line, i: int) -> Found:
    """Read "three Fridays from now"."""
    count = _count(line, i)
    named = None if count is None else line.number(count[1], "weekdays")
    if (
        count is None
        or named is None
        or line.word(count[1] + 1, "prep") != "from"
        or line.get(count[1] + 2, "now") is None
    ):
        return None
    return WeekdayIn(named, count[0]), count[1] + 3


def _is_future(line: Line, i: int) -> bool:
    if line.is_whole:
        return True
    return any(line.get(k, "future") is not None for k in range(max(0, i - _FUTURE_REACH), i))


def so_far(line: Line, i: int) -> Found:  # noqa: PLR0911
    """Read "earlier this year", "later in the week", "earlier last month"."""
    word = line.word(i, "sofar")
    if word is None:
        return None
    j = i + 1 if line.word(i + 1, "prep") != "in" else i + 2
    if line.lower(j) == "on":
        j += 1
    later = word == "later"
    which = line.word(j, "which")
    unit = line.word(j + 1, "unit")
    if which in ("this", "last", "previous", "next") and unit in (
        "week",
        "month",
        "quarter",
        "year",
        "decade",
        "century",
    ):
        return SoFar(Unit(unit, _OFFSETS[which]), later), j + 2
    if which == "this" and line.get(j + 1, "season") is None and line.get(j + 1, "daypart") is not None:
        return Timed(Shifted("day", 0), line.lower(j + 1)), j + 2
    if line.get(j, "offset") is not None:
        return offset_day(line, j)
    if line.get(j, "the") is not None and line.word(j - 1, "prep") == "in":
        own = line.word(j + 1, "unit")
        if own in ("week", "month", "year", "decade", "century"):
            return SoFar(Unit(own, 0), later), j + 2
        if own == "day":
            return Timed(Shifted("day", 0), "day"), j + 2
    named = weekday(line, j)
    if named is not None and line.number(j, "weekday") is not None:
        return Weekday(named[0]), j + 1
    return None


def which_named(line: Line, i: int) -> Found:  # noqa: PLR0911
    """Read "last Friday", "next March", "this coming Monday", "this past weekend", "the weekend"."""
    start = i
    i = line.skip_class(i, "the")
    which = line.word(i, "which")
    j = i + 1
    if which == "this" and line.word(j, "which") in ("past", "coming"):
        which, j = line.word(j, "which"), j + 1
    if which is None:
        if line.get(i, "weekend") is not None and i > start:
            return Weekend("past" if line.word(start - 1, "prep") in ("over", "during") else "bare"), i + 1
        return (Weekend("bare"), i + 1) if line.get(i, "weekend") is not None and line.is_whole else None
    if line.get(j, "weekend") is not None:
        return Weekend({"previous": "past", "following": "next"}.get(which, which)), j + 1
    named = weekday(line, j)
    if named is not None:
        if line.number(j, "weekday") is None and line.lower(j) in ("sun", "sat") and not line.is_whole:
            return None
        end = j + 1 if line.number(j, "weekday") is not None or not line.touches(j + 1) else named[1]
        return Weekday(named[0], _WHICH_WEEKDAY.get(which, which)), end
    found = month(line, j)
    if found is not None and (line.is_capital(j) or line.lower(j) not in ("may", "march")):
        return MonthOf(found[0], which), j + 1
    return None


def weekday_of_week(line: Line, i: int) -> Found:
    """Read "Wednesday next week", "Sunday of last week", "next week Wednesday"."""
    named = weekday(line, i)
    if named is not None and line.number(i, "weekday") is not None:
        j = named[1]
        j = j + 1 if line.word(j, "prep") in ("of", "from", "in") else j
        offset = _week(line, j)
        return None if offset is None else (WeekdayIn(named[0], offset), j + 2)
    offset = _week(line, i)
    if offset is None:
        return None
    j = line.skip(i + 2, ",-–")
    j = j + 1 if line.word(j, "prep") == "on" else j
    named = weekday(line, j)
    if named is None or line.number(j, "weekday") is None:
        return None
    return WeekdayIn(named[0], offset), j + 1


def _week(line: Line, i: int) -> int | None:
    which = line.word(i, "which")
    return _OFFSETS[which] if which is not None and line.word(i + 1, "unit") == "week" else None


def following_day(line: Line, i: int) -> Found:
    """Read "the day before", "the day after", "the same day", "that week"."""
    same = line.get(i, "same") is not None or (line.get(i, "the") is not None and line.lower(i + 1) == "same")
    if same:
        j = i + 1 if line.get(i, "the") is None else i + 2
        unit = line.word(j, "unit")
        if unit in ("day", "week", "month", "year") and line.lower(j) == unit and not line.is_sign(j + 1, "-"):
            return Following(unit, 0), j + 1
        return None
    j = line.skip_class(i, "the")
    if j > i and line.lower(j) in ("day", "week", "month", "year") and line.word(j + 1, "prep") in ("before", "after"):  # noqa: SIM102
        if _ends(line, j + 2):
            return Following(line.lower(j), -1 if line.word(j + 1, "prep") == "before" else 1), j + 2
    return None


def _ends(line: Line, i: int) -> bool:
    return line.token(i) is None or line.is_sign(i, '.,;:!?)"”') or spelled_year(line, i) is not None
