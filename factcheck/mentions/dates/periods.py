"""Read longer periods and their parts: years, decades, centuries, seasons, quarters, holidays, weeks, parts of them."""

from factcheck.mentions.dates import calendar as cal
from factcheck.mentions.dates.compounds import InYear, Part, Timed
from factcheck.mentions.dates.counted import Unit
from factcheck.mentions.dates.expressions import Ancient, Dated, Expression, Fixed
from factcheck.mentions.dates.line import Found, Line
from factcheck.mentions.dates.months import month_year
from factcheck.mentions.dates.numerals import era_at
from factcheck.mentions.dates.ordinals import DayOf, Nth
from factcheck.mentions.dates.points import month_day
from factcheck.mentions.dates.relative import offset_day
from factcheck.mentions.dates.tense import is_ahead
from factcheck.mentions.dates.weekdays import bare_weekday, weekday
from factcheck.mentions.dates.which import which_at, which_named, which_unit
from factcheck.mentions.dates.years import year_after

_SURE_YEARS = range(1900, 2060)
"""Years that a bare numeral may mean without a word before it; ours."""
_YEAR_CUES = frozenset(
    ("in", "since", "until", "by", "before", "after", "from", "during", "through", "of", "between", "to")
)
_LONGEST_HOLIDAY = 6
"""Tokens of the longest name of a holiday."""


def year(line: Line, i: int) -> Found:  # noqa: PLR0911
    """Read a year: "2008", "the year 2008", "in 1815"; never a count, a sum or a number of something."""
    j = line.skip_class(i, "the")
    if line.get(j, "calendar") is not None:
        j += 1
    if line.lower(j) == "year" and line.year(j + 1) is not None:
        return Dated(line.year(j + 1)), j + 2
    found = line.year(i)
    if found is None:
        return None
    after = line.lower(i + 1)
    if line.get(i + 1, "yearword") is not None:
        return Dated(found), i + 2
    if (line.word(i + 1, "unit") is not None and after != "decade") or line.get(i + 1, "counted") is not None:
        return None
    if line.is_sign(i + 1, "-") and line.touches(i + 1) and line.word(i + 2, "unit") is not None:
        return None
    if line.lower(i - 1) == "than" and line.get(i - 2, "sofar") is not None:
        return Dated(found), i + 1
    if line.get(i - 1, "counting") is not None or (line.word(i - 1, "prep") == "about" and not line.is_whole):
        return None
    if line.word(i - 1, "prep") in _YEAR_CUES or line.get(i - 1, "part") is not None or line.is_whole:
        listed = (line.word(i - 1, "prep") == "of" and found % 100 == 0) or (line.word(i - 1, "prep") == "to" and i > 1)
        counts = found % 100 == 0 and line.word(i - 1, "prep") in ("in", "of", "to") and _counts_things(line, i)
        return None if (listed or counts) and not _is_sure(line, i, found) else (Dated(found), i + 1)
    return (Dated(found), i + 1) if _is_sure(line, i, found) else None


def _is_sure(line: Line, i: int, found: int) -> bool:
    """Whether a bare numeral is a year by its size and what stands beside it."""
    if found not in _SURE_YEARS or line.is_sign(i - 1, "#№$€£¥"):
        return False
    return not (found % 100 == 0 and _counts_things(line, i)) and not _is_address(line, i)


def _counts_things(line: Line, i: int) -> bool:
    return line.kind(i + 1) == "word" and line.lower(i + 1).endswith("s") and not line.is_capital(i + 1)


def _is_address(line: Line, i: int) -> bool:
    """Whether a numeral numbers a house: "2000 Pennsylvania Avenue"."""
    return line.is_capital(i + 1) and any(
        line.get(j, "street") is not None and line.is_capital(j) for j in (i + 2, i + 3)
    )


def decade(line: Line, i: int) -> Found:
    """Read "the 1950s", "the '90s", "the nineties", and part of them."""
    i = line.skip_class(i, "the")
    token = line.token(i)
    if token is None:
        return None
    if line.get(i, "decadeword") is not None and line.kind(i - 1) != "number":
        return _decade_abroad(line, i + 1)
    start = None
    if token.kind == "years" and token.number is not None:
        start = token.number if token.number >= 100 else 1900 + token.number
    elif line.number(i, "decade") is not None and (i > 0 and line.get(i - 1, "the") is not None):
        start = 1900 + (line.number(i, "decade") or 0)
    if start is None or start % 10 or (line.touches(i) and line.word(i - 2, "part") is None):
        return None
    size = 100 if start % 100 == 0 and start < 1900 and token.number is not None else 10
    stretch = cal.months_from(start, 1, 12 * size)
    return None if stretch is None else (Fixed(stretch, "decade" if size == 10 else "century"), i + 1)


def _decade_abroad(line: Line, i: int) -> Found:
    """Read "années 1990", "años 90": the word for years, then the first of ten."""
    token = line.token(i)
    if token is None or token.kind != "number" or token.number is None or token.number % 10 or len(token.text) % 2:
        return None
    start = token.number if token.number >= 1000 else 1900 + token.number
    stretch = cal.months_from(start, 1, 120)
    return None if stretch is None else (Fixed(stretch, "decade"), i + 1)


def century(line: Line, i: int) -> Found:
    """Read "the 21st century", "the fifth century BC"."""
    i = line.skip_class(i, "the")
    number = _ordinal(line, i)
    j = line.skip(i + 1, "-")
    if number is None or number < 1 or line.word(j, "unit") != "century":
        return None
    if line.is_capital(j) and line.is_capital(j + 1):  # "20th Century Fox"
        return None
    era, end = era_at(line, j + 1)
    if era == -1:
        return Ancient(1 - 100 * number, 100 - 100 * number), end
    stretch = cal.months_from(max(1, (number - 1) * 100), 1, 1200 if number > 1 else 1188)
    return None if stretch is None else (Fixed(stretch, "century"), j + 1)


def season(line: Line, i: int) -> Found:
    """Read "summer 2012", "this summer", "last winter", "the spring of 1969", "in the fall"."""
    start = i
    i = line.skip_class(i, "the")
    which, last = which_at(line, i)
    j = last + 1 if which is not None else i
    number = line.number(j, "season")
    if number is None:
        return None
    named = year_after(line, j + 1)
    if named is not None:
        return InYear("season", number, named[0]), named[1]
    of = which_year(line, j + 1)
    if of is not None:
        return InYear("season", number, None, of[0]), of[1]
    if which is not None:
        return InYear("season", number, None, None, which), j + 1
    cued = line.word(start - 1, "prep") in ("in", "since", "until", "by", "during", "of", "over", "from") and i > start
    if line.is_capital(j + 1) and not line.is_whole:  # "Spring Training"
        return None
    plain = line.word(start - 1, "prep") in ("in", "since", "until", "by") and line.lower(j) in (
        "summer",
        "winter",
        "spring",
        "autumn",
    )
    bare = InYear("season", number, ahead=is_ahead(line, start))
    return (bare, j + 1) if cued or plain or (line.is_whole and start == 0) else None


def which_year(line: Line, i: int) -> tuple[Expression, int] | None:
    """Read "of this year", "next year", "of the year" after a part of it."""
    j = i + 1 if line.word(i, "prep") in ("of", "in") else i
    if line.lower(line.skip_class(j, "the")) == "year" and j > i and line.year(line.skip_class(j, "the") + 1) is None:
        return (Unit("year", 0), line.skip_class(j, "the") + 1) if line.get(j, "the") is not None else None
    found = which_unit(line, j)
    return found if found is not None and isinstance(found[0], Unit) and found[0].unit == "year" else None


def _ordinal(line: Line, i: int) -> int | None:
    """Read an ordinal in words or figures: "third", "15th"."""
    token = line.token(i)
    return token.number if token is not None and token.kind == "ordinal" else line.number(i, "ordinal")


def part_of_year(line: Line, i: int) -> Found:  # noqa: PLR0911
    """Read "the third quarter of 2018", "first half", "the last quarter"."""
    i = line.skip_class(i, "the")
    number = _ordinal(line, i)
    j = line.skip(i + 1, "-")
    unit = "half" if line.get(j, "half") is not None else line.word(j, "unit")
    if number is None or unit not in ("quarter", "half") or line.lower(j) == "quarters":
        return None
    most = 4 if unit == "quarter" else 2
    if number == -1 and line.lower(i) == "last" and unit == "quarter":
        return None
    number = number if number > 0 else most
    if number > most or line.lower(j + 1) in ("century", "hour", "mile", "time") or line.is_sign(j + 1, "-"):
        return None
    named = year_after(line, j + 1)
    if named is not None:
        return InYear("quarter" if unit == "quarter" else "half", number, named[0]), named[1]
    of = which_year(line, j + 1)
    if of is not None:
        return InYear("quarter" if unit == "quarter" else "half", number, None, of[0]), of[1]
    if not line.is_business:
        return None
    if line.is_sign(i + 1, "-") and line.kind(j + 1) == "word":  # "third-quarter earnings", "first-half profit"
        return InYear("quarter" if unit == "quarter" else "half", number), j + 1
    bare = unit == "quarter" and not line.is_sign(j + 1, "'’")
    sport = line.word(j + 1, "prep") == "of" or (line.get(i - 1, "the") is None and line.word(i - 1, "prep") is None)
    return (InYear("quarter", number), j + 1) if bare and not (sport and not line.is_whole) else None


def part(line: Line, i: int) -> Found:  # noqa: PLR0911
    """Read "early March", "mid-2011", "late last year", "the beginning of the year", "end of April"."""
    if line.get(i, "the") is not None and line.word(i + 1, "part") is not None and line.is_sign(i + 2, "-"):
        return part(line, i + 1)
    if line.lower(i) == "year" and line.is_sign(i + 1, "-") and line.lower(i + 2) == "end":
        return Part(Unit("year", 0), "end"), i + 3
    found = line.word(i, "part")
    if found is not None and line.word(i + 1, "prep") not in ("of", "in"):
        led = line.word(i - 1, "prep") is not None or line.is_whole or line.get(i - 1, "the") is not None
        if line.lower(i) in ("end", "beginning", "middle") and not led:
            return None  # "will end next week"
        j = line.skip(i + 1, "-–")
        j = line.skip_class(j, "the") if line.get(j + 1, "decade") is not None or line.kind(j + 1) == "years" else j
        return (
            _part(line, j, found) if line.lower(i) in ("early", "mid", "late", "middle", "end", "beginning") else None
        )
    i = line.skip_class(i, "the")
    i = i + 1 if line.lower(i) == "very" else i
    found = line.word(i, "partof")
    if found is None or line.word(i + 1, "prep") != "of":
        return None
    j = i + 2
    inner = line.skip_class(j, "the")
    unit = line.word(inner, "unit")
    if unit in ("week", "month", "quarter", "year", "decade", "century") and line.lower(inner) == unit:  # noqa: SIM102
        if line.kind(inner + 1) != "number":
            return Part(Unit(unit, 0), found), inner + 1
    return _part(line, j, found)


def bound(line: Line, i: int) -> Found:
    """Read "EOY" and "EOM", the end of the year and of the month in business prose."""
    named = line.word(i, "bound")
    led = line.get(i - 1, "the") is not None or line.word(i - 1, "prep") is not None or line.is_whole
    if named is None or not line.tokens[i].text.isupper() or not led:
        return None
    name, unit = named.split("-")
    return Part(Unit(unit, 0), name), i + 1


def _part(line: Line, i: int, name: str) -> Found:
    if line.lower(i - 1) in ("early", "mid", "late"):
        day = offset_day(line, i) or bare_weekday(line, i) or month_day(line, i)
        if day is not None:
            return Timed(day[0], name), day[1]
    for read in (month_year, which_named, which_unit, season, decade, century, year, part_of_year):
        found = read(line, i)
        if found is not None:
            return Part(found[0], name), found[1]
    return None


def nth(line: Line, i: int) -> Found:  # noqa: PLR0911
    """Read "the first Monday of March", "last week of 2015", "first two weeks of 2021", "the 15th of next month"."""
    i = line.skip_class(i, "the")
    number = _ordinal(line, i)
    if number is None and line.word(i + 1, "prep") == "of" and line.word(i + 2, "which") is not None:
        number = line.day(i)
    if number is None:
        return None
    j, count = i + 1, 1
    several = line.number(j, "number") or (line.tokens[j].number if line.kind(j) == "number" else None)
    if several is not None and line.word(j + 1, "unit") is not None:
        j, count = j + 1, several
    elif line.language == "en" and line.lower(j) in ("days", "weeks", "months"):
        inner = _whole(line, line.skip_class(j + 2, "the")) if line.word(j + 1, "prep") == "of" else None
        if inner is None or number not in (1, -1):
            return None
        of = Nth(number, "month", inner[0]) if inner[0].precision == "year" else inner[0]
        return Part(of, "start" if number == 1 else "end"), inner[1]  # "the last days of May", "the first days of 2021"
    named = weekday(line, j) if line.get(j, "weekday") is not None else None
    unit = None if named is not None else line.word(j, "unit")
    if unit == "quarter" and line.word(line.skip_class(j + 2, "the"), "unit") == "week":
        return None
    j = named[1] if named is not None else j + 1 if unit is not None else j
    if line.word(j, "prep") not in ("of", "in"):
        if line.language == "en" or (named is None and unit is None):
            return None
        j -= 1
    whole = _whole(line, line.skip_class(j + 1, "the") if line.word(line.skip_class(j + 1, "the"), "unit") else j + 1)
    if whole is None:
        return None
    if named is not None:
        return Nth(number, named[0], whole[0]), whole[1]
    if unit is None:
        return (DayOf(number, whole[0]), whole[1]) if number > 0 and whole[0].precision == "month" else None
    return Nth(number, unit, whole[0], count), whole[1]


def _whole(line: Line, i: int) -> Found:
    unit = line.word(i, "unit")
    if unit in ("month", "year", "quarter", "week") and line.lower(i) == unit:
        return Unit(unit, 0), i + 1
    for read in (month_year, which_unit, year, which_named, decade, part_of_year):
        found = read(line, i)
        if found is not None:
            return found
    return None
