"""Read weekdays, alone and with the date behind them."""

from factcheck.mentions.dates.clause_tense import is_open_by_clause
from factcheck.mentions.dates.counted import Shifted, Weekday
from factcheck.mentions.dates.expressions import Dated, Expression
from factcheck.mentions.dates.line import Found, Line
from factcheck.mentions.dates.numerals import numeric
from factcheck.mentions.dates.points import day_month, day_word, month_day
from factcheck.mentions.dates.tense import is_ahead
from factcheck.mentions.dates.undecided import is_open, is_undecided

WEEKDAYS = frozenset(("weekday", "shortweekday"))
_SUNDAY = 6
_HOURS = frozenset(("meridiem", "oclock", "daypart"))
"""Classes of words behind an hour."""
_EARLY_REACH = 4
"""Words before a weekday that tell its hours: "in the early hours of Tuesday". Heuristic."""


def weekday(line: Line, i: int) -> tuple[int, int] | None:
    """Read the name of a weekday; abbreviations alone only where they can be no other word."""
    found = line.number(i, "weekday")
    if found is not None:
        return found, i + 1
    found = line.number(i, "shortweekday")
    if found is None:
        return None
    j = line.skip_point(i + 1)
    return found, j


def clock_follows(line: Line, i: int) -> bool:
    """Whether a numeral is an hour: "martes 9 a.m."."""
    return line.lower(i + 1) in ("a", "p") and line.is_sign(i + 2, ".") and line.lower(i + 3) == "m"


def is_sure_weekday(line: Line, i: int) -> bool:
    """Whether the word at i is a weekday without a date beside it."""
    if line.number(i, "weekday") is not None or line.is_given or (line.is_whole and line.is_sign(i + 1, ".")):
        return True
    return line.is_capital(i) and not line.is_of(i, "doubtful_weekday") and not line.is_sign(i - 1, "-")


def weekday_date(line: Line, i: int) -> Found:
    """Read "Tuesday, Dec. 10, 2024", "Friday the 26th", "Friday (29 November)"."""
    i = i + 1 if line.word(i, "which") not in (None, "following") else i
    named = weekday(line, i)
    if named is None:
        return None
    j = line.skip_point(named[1])
    return _date_behind(line, j, named[0]) or _day_behind(line, j, named[0])


def _date_behind(line: Line, j: int, number: int) -> Found:
    """Read the whole date behind a weekday, perhaps in brackets."""
    opened = line.is_sign(j, "(")
    k = j + 1 if opened or line.is_sign(j, ",-–") else j
    for read in (month_day, day_month, numeric):
        found = read(line, k)
        if found is not None:
            inner, end = found
            return _with_weekday(inner, number), line.skip(end, ")") if opened else end
    return None


def _day_behind(line: Line, j: int, number: int) -> Found:
    """Read the day behind a weekday: "the 26th", and "26" in other languages; not "Tuesday the first Macs"."""
    k = line.skip_class(j, "the")
    is_led = k > j or line.kind(k) == "ordinal" or (line.has("bare_day_behind_weekday") and not _is_hour(line, k))
    day = day_word(line, k) if is_led else None
    if day is None or (line.kind(k) == "word" and line.kind(day[1]) == "word"):
        return None
    return Dated(None, None, day[0], number), day[1]


def _is_hour(line: Line, k: int) -> bool:
    """Whether a numeral behind a weekday is rather an hour or a score: "martes 9 a.m.", "martes 9:1"."""
    return line.is_sign(k + 1, ":-–") or line.has_any(k + 1, _HOURS) or clock_follows(line, k)


def _with_weekday(inner: Expression, weekday_number: int) -> Expression:
    if isinstance(inner, Dated):
        return Dated(inner.year, inner.month, inner.day, weekday_number)
    return inner


def weekday_week(line: Line, i: int) -> Found:
    """Read "Monday week", "tomorrow week", "Friday fortnight": so long after the coming one."""
    unit = line.word(i + 1, "unit")
    if unit not in ("week", "fortnight") or line.lower(i + 1) != unit or line.is_sign(i + 2, "-–'’"):
        return None
    offset = line.number(i, "offset")
    if offset is not None:
        return (Shifted(unit, 1, Shifted("day", offset), span="day"), i + 2) if offset >= 0 else None
    number = line.number(i, "weekday")
    if number is None or not line.is_capital(i) or line.word(i - 1, "which") is not None:
        return None
    return Shifted(unit, 1, Weekday(number, "ahead"), span="day"), i + 2


def bare_weekday(line: Line, i: int) -> Found:
    """Read a weekday alone: not "Mondays", "every Monday", "Sun" or "Sat"."""
    named = weekday(line, i)
    if named is None or not is_sure_weekday(line, i) or line.get(i - 1, "every") is not None:
        return None
    if _is_newspaper(line, i, named[0]):
        return None
    is_short = line.get(i, "weekday") is None and line.token(named[1]) is not None
    return Weekday(named[0], _which(line, i)), named[1] if is_short else i + 1


def _is_newspaper(line: Line, i: int, number: int) -> bool:
    """Whether a weekday is part of the name of a newspaper: "the Sunday Times", "the Mail on Sunday"."""
    if line.is_capital(i + 1) and line.get(i + 1, "paper") is not None:
        return True
    if number != _SUNDAY or line.prep(i - 1) != "on":
        return False
    return line.is_capital(i - 2) and line.get(i - 2, "paper") is not None


def _which(line: Line, i: int) -> str:
    """Return which of the weekdays of that name is meant, by the verb and the words around it."""
    if is_ahead(line, i):
        return "open" if is_open(line, i) else "ahead"
    if _is_early(line, i):
        return "begun"
    return "open" if is_undecided(line, i) or is_open_by_clause(line, i) else "bare"


def _is_early(line: Line, i: int) -> bool:
    """Whether the first hours of a day are meant: "early on Tuesday", "before dawn on Tuesday", "Tuesday morning"."""
    beside = (*range(i - _EARLY_REACH, i), i + 1)
    return any(line.get(j, "begun") is not None for j in beside)
