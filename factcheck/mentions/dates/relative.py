"""Read what is counted from an anchor: today, last week, two days ago, earlier this month, the following day."""

from factcheck.mentions.dates.compounds import SoFar, Timed
from factcheck.mentions.dates.counted import (
    Following,
    MonthOf,
    Shifted,
    Unit,
    Weekday,
    WeekdayIn,
    Weekend,
)
from factcheck.mentions.dates.distances import count_at, distance
from factcheck.mentions.dates.expressions import Expression
from factcheck.mentions.dates.line import Found, Line
from factcheck.mentions.dates.points import day_month, month, month_day, spelled_year
from factcheck.mentions.dates.tense import is_ahead
from factcheck.mentions.dates.weekdays import weekday


def which_at(line: Line, i: int) -> tuple[str | None, int]:
    """Read "last", "next" or "this past" before a unit or a name, with the place of its last word."""
    which = line.word(i, "which")
    if which == "this" and line.word(i + 1, "which") in ("past", "coming"):
        return line.word(i + 1, "which"), i + 1
    return which, i


def _is_after(line: Line, i: int) -> bool:
    """Whether "following" is another word for after: "Following Friday's attack"."""
    return line.language == "en" and line.word(i, "which") == "following" and not line.is_whole


_OFFSETS = {"last": -1, "past": -1, "previous": -1, "this": 0, "next": 1, "coming": 1, "following": 1}
_WHICH_WEEKDAY = {"previous": "past", "following": "coming"}


def offset_day(line: Line, i: int) -> Found:
    """Read "today", "yesterday", "the day before yesterday", "tomorrow"."""
    offset = line.number(i, "offset")
    if offset is not None:
        if line.is_capital(i) and line.get(i - 1, "masthead") is not None:  # "USA Today"
            return None
        day: Expression = Shifted("day", offset)
        explained = month_day(line, i + 2) or day_month(line, i + 2) if line.is_sign(i + 1, "(") else None
        if explained is not None and line.is_sign(explained[1], ")"):  # "yesterday (July 21)"
            return explained[0], explained[1] + 1
        tonight = line.lower(i) in ("tonight", "tonite")
        return (Timed(day, line.lower(i)) if tonight else day), i + 1
    j = line.skip_class(i, "the")
    if line.lower(j) == "day" and line.word(j + 1, "prep") in ("before", "after"):
        step = -1 if line.word(j + 1, "prep") == "before" else 1
        near = line.number(j + 2, "offset")
        if near is not None and near * step > 0:
            return Shifted("day", near + step), j + 3
    return None


def which_unit(line: Line, i: int) -> Found:  # noqa: PLR0911, PLR0912 - one family of words, one return each
    """Read "this year", "last week", "the next three months", "the past decade", "3 next weeks"."""
    start = i
    i = line.skip_class(i, "the")
    count = count_at(line, i)
    which, i = which_at(line, i)
    j = i + 1
    if which is None and count is not None:
        which, j = line.word(count[1], "which"), count[1] + 1
        if line.language == "en" and not line.lower(j).endswith("s"):
            return None
    elif which is not None:
        count = count_at(line, j)
        j = count[1] if count is not None else j
    if which is None or (which == "this" and count is not None) or _is_after(line, start):
        return None
    j = j + 1 if line.get(j, "calendar") is not None or line.lower(j) in ("business", "full") else j
    unit = line.word(j, "unit")
    if unit is None or (unit == "second" and line.lower(j) == "second"):
        return None
    if line.lower(j) == "quarter" and line.lower(j + 1) in ("century", "mile", "of"):
        return None
    one_day = count is None and unit == "day" and not line.lower(j).endswith("s")  # not "in its last days"
    if one_day and which in ("next", "following", "previous", "last"):
        return Following("day", 1 if which in ("next", "following") else -1), j + 1
    told = which == "next" and line.get(start, "the") is not None and line.language == "en" and not line.is_whole
    if told and count is None and unit in ("week", "month", "year") and not _looks_ahead(line, start):
        return Following(unit, 1, Unit(unit, 1)), j + 1  # "he won, and resigned the next year"
    if count is None and which == "following":
        return Following(unit, 1, Unit(unit, 1) if line.is_whole else None), j + 1
    if (count is None and unit in ("minute", "second")) or (which == "past" and unit == "day" and count is None):
        return None
    if line.language == "en" and not _is_counted_well(line, start, count is not None, j):
        return None
    if (
        line.language == "en"
        and which != "this"
        and "the" in (line.lower(start), line.lower(start - 1))
        and line.word(j + 1, "prep") == "of"
    ):
        return None  # "the last week of the season", "the last two decades of her life"
    number = 1 if count is None else count[0]
    if which == "past" and count is None and unit in ("year", "decade", "month"):
        return Unit(unit, -1, 1), j + 1
    return Unit(unit, _OFFSETS[which], number), j + 1


def _looks_ahead(line: Line, i: int) -> bool:
    return any(line.get(j, "future") is not None for j in range(max(0, i - _AHEAD_REACH), i))


_AHEAD_REACH = 12
"""Words before "the next year" among which a word such as "will" shows that it is to come; ours."""
_BEFORE_COUNT = frozenset(("in", "over", "for", "during", "within", "of", "through", "about"))


def _is_counted_well(line: Line, i: int, has_count: bool, unit: int) -> bool:
    """Return "the last five years" from "will last five years" and "past seven years", and leave "coming days"
    alone."""
    if not has_count:
        return not line.lower(unit).endswith("s")
    is_plain = line.word(i, "which") not in ("last", "past", "following")  # those are also verbs and prepositions
    led = is_plain or line.word(i - 1, "prep") in _BEFORE_COUNT
    return led or line.is_whole or line.kind(i - 1) in ("", "sign") or line.is_capital(i)


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
    if _is_after(line, start):
        return None
    which, j = which_at(line, i)
    j += 1
    if which is None:
        if line.get(i, "weekend") is not None and i > start:
            over = line.word(start - 1, "prep") in ("over", "during", "at", "on") and not is_ahead(line, start - 1)
            return Weekend("over" if over else "bare"), i + 1
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
        j = i + 2 if line.lower(i + 1) == "same" else i + 1
        unit = line.word(j, "unit")
        if unit in ("day", "week", "month", "year") and line.lower(j) == unit and not line.is_sign(j + 1, "-"):
            return Following(unit, 0), j + 1
        return None
    j = line.skip_class(i, "the")
    if j > i and line.lower(j) in ("day", "week", "month", "year") and line.word(j + 1, "prep") in ("before", "after"):  # noqa: SIM102
        if _ends(line, j + 2):
            return Following(line.lower(j), -1 if line.word(j + 1, "prep") == "before" else 1), j + 2
    return None


def away(line: Line, i: int) -> Found:
    """Read a distance, and the day or period that it moves: "two years ago today", "five years ago this week"."""
    found = distance(line, i)
    shifted = None if found is None else found[0]
    if found is None or not isinstance(shifted, Shifted) or line.get(found[1] - 1, "ago") is None:
        return found
    return _moved(line, shifted, found[1]) or found


def _moved(line: Line, away: Shifted, j: int) -> Found:
    """Read what follows "two years ago": "today", "Thursday", "this week"."""
    if line.number(j, "offset") is not None:
        return Shifted(away.unit, away.count, Shifted("day", line.number(j, "offset") or 0), span="day"), j + 1
    if line.number(j, "weekday") is not None and away.unit != "day":
        return Shifted(away.unit, away.count, Weekday(line.number(j, "weekday") or 0), span="day"), j + 1
    inner = which_unit(line, j) if line.word(j, "which") is not None else None
    named = None if inner is None else inner[0]
    if inner is None or not isinstance(named, Unit) or named.count != 1 or named.unit == away.unit:
        return None
    return Shifted(away.unit, away.count, named, span=named.unit), inner[1]


def year_ago(line: Line, i: int) -> Found:
    """Read "the year-ago quarter", "year-earlier period"."""
    if line.lower(i) != "year" or not line.is_sign(i + 1, "-") or line.lower(i + 2) not in ("ago", "earlier"):
        return None
    quarters_of_a_year = 4
    if line.word(i + 3, "unit") == "quarter":
        return Unit("quarter", -quarters_of_a_year), i + 4
    return Unit("year", -1), i + 4 if line.lower(i + 3) == "period" else i + 3


def _ends(line: Line, i: int) -> bool:
    return line.token(i) is None or line.is_sign(i, '.,;:!?)"”') or spelled_year(line, i) is not None
