"""Read holidays, numbered and named weeks, and the years that books keep."""

from factcheck.mentions.dates.counted import Unit
from factcheck.mentions.dates.expressions import Dated, Expression, Unresolved
from factcheck.mentions.dates.holidays import Holiday, holiday_names
from factcheck.mentions.dates.line import Found, Line, full_year
from factcheck.mentions.dates.numerals import numeric
from factcheck.mentions.dates.ordinals import Nth, WeekOf
from factcheck.mentions.dates.parts_of_year import which_year
from factcheck.mentions.dates.points import day_month, month_day
from factcheck.mentions.dates.weekdays import bare_weekday
from factcheck.mentions.dates.years import year_after

_MOST_WEEKS = 53
_LONGEST_HOLIDAY = 6
"""Tokens of the longest name of a holiday."""


def numbered_week(line: Line, i: int) -> Found:
    """Read "week 31" and "the week of April 10", "the weekend of Thanksgiving"."""
    i = line.skip_class(i, "the")
    weekend = line.get(i, "weekend") is not None
    if (line.word(i, "unit") != "week" or line.lower(i) == "weeks") and not weekend:
        return None
    token = line.token(i + 1)
    is_round = line.is_capital(i) and not line.is_given  # "in Week 16" of a season of games
    number = token.number if token is not None and token.kind == "number" else None
    if not weekend and not is_round and number is not None and 1 <= number <= _MOST_WEEKS:
        named = year_after(line, i + 2)
        if named is not None:
            return Nth(number, "week", Dated(named[0])), named[1]
        return (Nth(number, "week", Unit("year", 0)), i + 2) if line.is_whole else None
    if line.word(i + 1, "prep") == "of" or line.lower(i + 1) in ("commencing", "beginning", "starting", "ending"):
        for read in (month_day, day_month, numeric, holiday, bare_weekday):
            found = read(line, line.skip_class(i + 2, "the"))
            if found is not None:
                return WeekOf(found[0], weekend), found[1]
    return None


def holiday(line: Line, i: int) -> Found:
    """Read the name of a holiday, with "last" or "next" before it, a year or "weekend" after it."""
    which = line.word(i, "which")
    start = i + 1 if which is not None else i
    first = line.token(start)
    if first is None or first.kind != "word":
        return None
    key, end = _holiday_name(line, start)
    if key is None:
        return None
    if not line.is_capital(start) and not line.is_whole and end == start + 1 and line.get(start, "fest") is None:
        return None
    named = year_after(line, end)
    of = None if named is not None else which_year(line, end)
    if which is not None:
        found: Expression = Holiday(key, None, {"previous": "past", "following": "coming"}.get(which, which))
    else:
        found = Holiday(key, None if named is None else named[0], "bare", None if of is None else of[0])
        end = named[1] if named is not None else of[1] if of is not None else end
    if line.get(end, "festive") is not None:
        return None  # "a Christmas tree"
    if line.get(end, "weekend") is not None:
        return WeekOf(found, weekend=True), end + 1
    return found, end


def _holiday_name(line: Line, i: int) -> tuple[str | None, int]:
    """Find the longest name of a holiday that begins at a token."""
    names, first = holiday_names(), line.tokens[i]
    last = min(i + _LONGEST_HOLIDAY, len(line.tokens))
    for end in range(last, i, -1):
        words = "".join(
            (" " if k > i and not line.touches(k) else "") + line.tokens[k].text.lower() for k in range(i, end)
        ).replace("’", "'")
        key = names.get(words)
        if key is not None and not (
            end == i + 1 and line.is_capital(i + 1) and first.text.lower() in ("easter", "epiphany")
        ):
            return key, end
    return None, i


def fiscal(line: Line, i: int) -> Found:
    """Read "fiscal 2008", "the last fiscal year", "FY18": a year whose days the speaker's books decide."""
    i = line.skip_class(i, "the")
    j = i + 1 if line.word(i, "which") is not None else i
    if line.get(j, "fiscal") is None:
        return None
    k = line.skip(j + 1, "-")
    end = k + 1 if line.lower(k) in ("year", "quarter") else j + 1
    digits = line.token(end)
    if (
        digits is not None
        and digits.kind == "number"
        and len(digits.text) in (2, 4)
        and (line.year(end) or line.touches(end))
    ):
        return Unresolved("fiscal year", "year", full_year(digits.text)), end + 1
    if end > j + 1 and (line.get(j - 1, "which") is not None or line.get(j - 1, "the") is not None):
        return Unresolved("fiscal year", "year"), end
    return None
