"""Read the periods of which firms report: "a year earlier", "the same month a year ago", "the quarter", "full year"."""

from factcheck.mentions.dates.compounds import InYear
from factcheck.mentions.dates.counted import Following, Shifted, Unit
from factcheck.mentions.dates.expressions import Dated
from factcheck.mentions.dates.line import Found, Line
from factcheck.mentions.dates.months import MONTHS, month_year
from factcheck.mentions.dates.parts_of_year import numbered_part, which_year
from factcheck.mentions.dates.points import month_day
from factcheck.mentions.dates.spoken import FullYear, InYearOf, SpokenQuarter, YearBefore
from factcheck.mentions.dates.tense import is_ahead
from factcheck.mentions.dates.years import year_after

_QUARTERS = 4
"""Quarters of a year."""


def year_before(line: Line, i: int) -> Found:
    """Read "a year earlier" where the sentence speaks of a period or of money, "a year ago" where of money."""
    if line.is_whole or (line.number(i, "article") != 1 and line.number(i, "number") != 1):
        return None
    if line.lower(i + 1) != "year" or not line.is_of(i + 2, "year_before"):
        return None
    is_ago = line.get(i + 2, "ago") is not None
    if not (line.is_business or (not is_ago and _speaks_of_span(line, i))):
        return None
    plain = Shifted("year", -1) if is_ago else Following("year", -1, Shifted("year", -1))
    return YearBefore(plain, is_ago=is_ago), i + 3


def _speaks_of_span(line: Line, i: int) -> bool:
    """Whether a month, quarter or half stands before a place in its sentence."""
    return any(
        line.has_any(j, MONTHS) or line.word(j, "unit") in ("quarter", "month") or line.get(j, "half") is not None
        for j in range(i)
    )


def same_period(line: Line, i: int) -> Found:
    """Read "the same period last year", "the same month a year ago", "the same quarter of 2019"."""
    j = line.skip_class(i, "the")
    if line.lower(j) != "same" or line.lower(j + 1) not in ("period", "month", "quarter", "time", "half", "week"):
        return None
    unit = line.lower(j + 1)
    return _same_of(line, j + 2, unit)


def _same_of(line: Line, j: int, unit: str) -> Found:
    """Read which year behind "the same period": "last year", "a year ago", "of 2019", "the previous year"."""
    ago = j + 1 if line.number(j, "article") == 1 else j
    if ago > j and line.lower(ago) == "year" and line.is_of(ago + 1, "year_before"):
        return _before(unit, 1), ago + 2
    named = year_after(line, j)
    if named is not None:
        return YearBefore(Dated(named[0]), year=named[0]), named[1]
    k = j + 1 if line.is_led(j + 1, "whole") else j
    k = line.skip_class(k, "the")
    if line.word(k, "which") in ("last", "previous", "past") and line.lower(k + 1) == "year":
        return _before(unit, 1), k + 2
    if line.lower(k) == "year" and line.is_led(k + 2, "earlier") and line.prep(k + 1) == "before":
        return _before(unit, 1), k + 2
    return None


def _before(unit: str, years: int) -> YearBefore:
    plain = Shifted("year", -years) if unit in ("period", "time") else Shifted("year", -years, Unit(unit, 0), span=unit)
    return YearBefore(plain, years)


def year_ago(line: Line, i: int) -> Found:
    """Read "the year-ago quarter", "year-earlier period"."""
    if line.lower(i) != "year" or not line.is_sign(i + 1, "-") or not line.is_of(i + 2, "year_before"):
        return None
    if line.word(i + 3, "unit") == "quarter":
        return YearBefore(Unit("quarter", -_QUARTERS)), i + 4
    return YearBefore(Unit("year", -1)), i + 4 if line.lower(i + 3) == "period" else i + 3


def spoken_period(line: Line, i: int) -> Found:
    """Read "the quarter", "the latest quarter", "the full year" where the sentence speaks of money."""
    if line.get(i, "the") is None or not line.is_business or line.is_whole:
        return None
    j = i + 1
    if line.lower(j) == "full" and line.lower(line.skip(j + 1, "-")) == "year":
        return _full_year(line, i, line.skip(j + 1, "-"))
    k = _behind_latest(line, j)
    if line.lower(k) != "quarter" or not _is_period(line, i, k):
        return None
    return SpokenQuarter(), k + 1


def _behind_latest(line: Line, j: int) -> int:
    """Step over "latest", "most recent" before a quarter."""
    if line.get(j, "latest") is None:
        return j
    return j + 2 if line.lower(j + 1) == "recent" else j + 1


def _is_period(line: Line, start: int, k: int) -> bool:
    """Whether a quarter is of a year: led to by a preposition or called the latest, and followed by no thing."""
    if line.is_of(k + 1, "thing_of_quarter") or line.is_sign(k + 1, "-'’"):
        return False
    return k > start + 1 or line.is_led(start, "the_season") or line.prep(start - 1) == "for"


def full_year(line: Line, i: int) -> Found:
    """Read "full-year" of "full-year profit" where the sentence speaks of money."""
    if line.lower(i) != "full" or not line.is_sign(i + 1, "-") or line.lower(i + 2) != "year" or not line.is_business:
        return None
    return None if line.is_whole else _full_year(line, i, i + 2)


def _full_year(line: Line, i: int, j: int) -> Found:
    """Read the year behind "full year", or take the one that is reported."""
    named = year_after(line, j + 1)
    if named is not None:
        return Dated(named[0]), named[1]
    return FullYear(ahead=is_ahead(line, i)), j + 1


def part_of_named_year(line: Line, i: int) -> Found:
    """Read "the 2020 third quarter", "this year's second quarter", "last year's summer"."""
    year = line.year(i)
    if year is not None:
        found = numbered_part(line, i + 1)
        return None if found is None else (InYear(found[0].unit, found[0].number, year), found[1])
    counted = which_year(line, i)
    if counted is None or not line.is_sign(counted[1], "'’") or line.lower(counted[1] + 1) != "s":
        return None
    found = numbered_part(line, counted[1] + 2)
    return None if found is None else (InYear(found[0].unit, found[0].number, None, counted[0]), found[1])


def month_of_year(line: Line, i: int) -> Found:
    """Read "April next year", "March of last year", "May 3 of next year"."""
    for read in (month_day, month_year):
        found = read(line, i)
        inner = None if found is None else found[0]
        if found is None or not isinstance(inner, Dated) or inner.year is not None or inner.month is None:
            continue
        counted = which_year(line, found[1])
        if counted is not None and not line.is_sign(counted[1], "'’"):
            return InYearOf(inner.month, counted[0], inner.day), counted[1]
    return None
