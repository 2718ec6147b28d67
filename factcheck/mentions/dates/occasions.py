"""Read holidays, numbered and named weeks, and the years that books keep."""

from factcheck.mentions.dates.counted import Unit
from factcheck.mentions.dates.day_times import words
from factcheck.mentions.dates.expressions import Dated, Unresolved
from factcheck.mentions.dates.holidays import Holiday, holiday_names
from factcheck.mentions.dates.line import Found, Line, full_year
from factcheck.mentions.dates.numerals import numeric
from factcheck.mentions.dates.ordinals import Nth, WeekOf
from factcheck.mentions.dates.parts_of_year import which_year
from factcheck.mentions.dates.points import day_month, month_day
from factcheck.mentions.dates.weekdays import bare_weekday
from factcheck.mentions.dates.years import year_after

_MOST_WEEKS = 53
_WHICH = {"previous": "past", "following": "coming"}
"""What "previous" and "following" mean before a holiday."""
_LONGEST_HOLIDAY = 6
"""Tokens of the longest name of a holiday."""


def numbered_week(line: Line, i: int) -> Found:
    """Read "week 31" and "the week of April 10", "the weekend of Thanksgiving"."""
    i = line.skip_class(i, "the")
    weekend = line.get(i, "weekend") is not None
    if not weekend and (line.word(i, "unit") != "week" or line.lower(i) == "weeks"):
        return None
    number = None if weekend else _number_of_week(line, i)
    return _week_of(line, i, weekend) if number is None else _week(line, i + 2, number)


def _number_of_week(line: Line, i: int) -> int | None:
    """Return the number behind "week"; none of "Week 16" in a season of games."""
    if line.kind(i + 1) != "number" or (line.is_capital(i) and not line.is_given):
        return None
    number = line.tokens[i + 1].number
    return number if number is not None and 1 <= number <= _MOST_WEEKS else None


def _week(line: Line, i: int, number: int) -> Found:
    """Read the year behind "week 31"; without one only a line that is a date and no more is a week."""
    named = year_after(line, i)
    if named is not None:
        return Nth(number, "week", Dated(named[0])), named[1]
    return (Nth(number, "week", Unit("year", 0)), i) if line.is_whole else None


def _week_of(line: Line, i: int, weekend: bool) -> Found:
    """Read "of April 10" behind "the week", "of Thanksgiving" behind "the weekend"."""
    if line.prep(i + 1) != "of" and not line.is_of(i + 1, "beginning_week"):
        return None
    for read in (month_day, day_month, numeric, holiday, bare_weekday):
        found = read(line, line.skip_class(i + 2, "the"))
        if found is not None:
            return WeekOf(found[0], weekend), found[1]
    return None


def holiday(line: Line, i: int) -> Found:
    """Read the name of a holiday, with "last" or "next" before it, a year or "weekend" after it."""
    which = line.word(i, "which")
    start = i + 1 if which is not None else i
    key, end = _holiday_name(line, start) if line.kind(start) == "word" else (None, start)
    if key is None or not _is_holiday(line, start, end):
        return None
    found, end = _of_year(line, key, end) if which is None else (Holiday(key, None, _WHICH.get(which, which)), end)
    if line.get(end, "festive") is not None:
        return None  # "a Christmas tree"
    return (WeekOf(found, weekend=True), end + 1) if line.get(end, "weekend") is not None else (found, end)


def _is_holiday(line: Line, start: int, end: int) -> bool:
    """Whether a name in small letters is one: "good friday", "easter", no other single word."""
    if line.is_capital(start) or line.is_whole:
        return True
    return end > start + 1 or line.get(start, "fest") is not None


def _of_year(line: Line, key: str, end: int) -> tuple[Holiday, int]:
    """Read the year behind a holiday: "Christmas 2019", "Easter of last year"."""
    named = year_after(line, end)
    if named is not None:
        return Holiday(key, named[0]), named[1]
    of = which_year(line, end)
    return (Holiday(key), end) if of is None else (Holiday(key, None, "bare", of[0]), of[1])


def _holiday_name(line: Line, i: int) -> tuple[str | None, int]:
    """Find the longest name of a holiday that begins at a token."""
    names, last = holiday_names(), min(i + _LONGEST_HOLIDAY, line.length)
    for end in range(last, i, -1):
        key = names.get(words(line, i, end).lower().replace("’", "'"))
        if key is not None and not (end == i + 1 and _is_of_person(line, i)):
            return key, end
    return None, i


def _is_of_person(line: Line, i: int) -> bool:
    """Whether a name is rather one of somebody: "Easter Rising", "Epiphany Jones", "Tariq Ramadan"."""
    is_behind_name = line.is_capital(i - 1) and not line.tokens[i - 1].classes
    return line.is_of(i, "name_and_feast") and (line.is_capital(i + 1) or is_behind_name)


def fiscal(line: Line, i: int) -> Found:
    """Read "fiscal 2008", "the last fiscal year", "FY18": a year whose days the speaker's books decide."""
    i = line.skip_class(i, "the")
    j = line.skip_class(i, "which")
    if line.get(j, "fiscal") is None:
        return None
    k = line.skip(j + 1, "-")
    end = k + 1 if line.is_of(k, "year_or_quarter") else j + 1
    if _is_year_of_books(line, end):
        return Unresolved("fiscal year", "year", full_year(line.tokens[end].text)), end + 1
    is_led = line.get(j - 1, "which") is not None or line.get(j - 1, "the") is not None
    return (Unresolved("fiscal year", "year"), end) if is_led and end > j + 1 else None


def _is_year_of_books(line: Line, i: int) -> bool:
    """Whether digits are a year: "2008", and "18" of "FY18"."""
    if line.kind(i) != "number" or len(line.tokens[i].text) not in (2, 4):
        return False
    return line.year(i) is not None or line.touches(i)
