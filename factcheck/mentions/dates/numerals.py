"""Read dates in numerals, quarters with a letter, and years before Christ."""

import re
from collections.abc import Sequence

from factcheck.mentions.dates import calendar as cal
from factcheck.mentions.dates.compounds import InYear, Range
from factcheck.mentions.dates.expressions import Ancient, Dated, Either, Fixed
from factcheck.mentions.dates.line import Found, Line, full_year
from factcheck.mentions.dates.points import dated
from factcheck.mentions.dates.years import year_after

_ISO_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?!\d)")
"""A day alone or before a time: "2024-11-29T18:00". Source: ISO 8601-1, 5.2.2."""
_YEARS = range(1500, 2100)
"""Years from which "1914-18" is a span of years and no number of a file. Heuristic."""
_BESIDE = frozenset(("weekday", "shortweekday", "which"))
"""Classes of words behind which numerals are a day."""
_MONTHS = 12
_MOST_PARTS = {"q": 4, "h": 2}
"""How many quarters and halves a year has, by their letter."""
_NINE_ELEVEN = (2001, 9, 11)
"""What "9/11" names in English: the day of the attacks, not a day of this year."""


def numeric(line: Line, i: int) -> Found:
    """Read numerals: "2024-11-29", "29/11/2024", "2014-10", "12-2015", "10/12" beside a word for a date."""
    kind = line.kind(i)
    if kind == "number" and line.day_first:
        return _spaced(line, i) or _dotted(line, line.tokens[i].text, i)
    if kind != "numeric" or _is_grown_together(line, i):
        return None
    text = line.tokens[i].text
    iso = _ISO_DAY.match(text)
    if iso is not None:
        return _year_first(iso.groups(), i + 1, is_sure=True)
    if text == "9/11" and line.has("figured_days"):
        return Dated(*_NINE_ELEVEN), i + 1
    parts = text.rstrip(".").replace("/", "-").replace(".", "-").split("-")
    return _three(line, parts, i) if len(parts) == 3 else _two(line, parts, i)


def _two(line: Line, parts: list[str], i: int) -> Found:
    """Read "2014-10", "12-2015", "10/12"."""
    if len(parts[0]) == 4:
        return _year_and(line, int(parts[0]), parts[1], i)
    if len(parts[1]) == 4:
        return _month_of(int(parts[1]), int(parts[0]), i + 1)
    if line.day_first is None and not _beside_date(line, i):
        return None
    return _ordered(line, int(parts[0]), int(parts[1]), None, i)


def _year_first(digits: Sequence[str], end: int, *, is_sure: bool) -> Found:
    """Return the day of "2024-11-29", "2024/11/29"."""
    year, month, day = (int(each) for each in digits)
    return dated(Dated(year, month, day), end, is_sure=is_sure) if 1 <= month <= _MONTHS else None


def _is_grown_together(line: Line, i: int) -> bool:
    """Whether numerals are part of something longer: not behind a bracket or a dash, nor in "14./15.10.2018"."""
    if not line.touches(i) or line.is_sign(i - 1, "([\"'“—–,:=-"):
        return False
    return not (line.is_sign(i - 1, "/") and line.is_sign(i - 2, "."))


def _spaced(line: Line, i: int) -> Found:
    """Read "27. 11." and "27. 11. 2019", in languages that write days with points."""
    day, month = line.day(i), line.tokens[i + 2].number if line.kind(i + 2) == "number" else None
    if day is None or month is None or not 1 <= month <= _MONTHS:
        return None
    if not (_is_point(line, i + 1) and _is_point(line, i + 3)):
        return None
    named = line.year(i + 4)
    return dated(Dated(named, month, day), i + 4 if named is None else i + 5)


def _is_point(line: Line, i: int) -> bool:
    return line.is_sign(i, ".") and line.touches(i)


def _dotted(line: Line, text: str, i: int) -> Found:
    """Read "22.04" after a word for a date, in languages that write days with points."""
    day, _, number = text.partition(".")
    if len(number) != 2 or not (day.isdigit() and number.isdigit()) or len(day) > 2 or not _beside_date(line, i):
        return None
    return dated(Dated(None, int(number), int(day)), i + 1) if 1 <= int(number) <= 12 else None


def _three(line: Line, parts: list[str], i: int) -> Found:
    """Read "2024/11/29", "29.11.24"."""
    lengths = [len(part) for part in parts]
    if lengths[0] == 4 and max(lengths[1:]) <= 2:
        return _year_first(parts, i + 1, is_sure=False)
    if lengths[0] <= 2 and lengths[1] <= 2 and lengths[2] in (2, 4):
        return _ordered(line, int(parts[0]), int(parts[1]), full_year(parts[2]), i)
    return None


def _year_and(line: Line, year: int, digits: str, i: int) -> Found:
    """Read "2014-10", and the years of "2014-15", "1914-18"."""
    number = int(digits)
    if len(digits) == 2:
        is_next = number == (year + 1) % 100
        if is_next and (number > _MONTHS or _is_of_years(line, i)):
            return _two_years(year, i + 1)
        if number > _MONTHS and year in _YEARS:
            return _years_to(year, digits, i + 1)
    return _month_of(year, number, i + 1)


def _is_of_years(line: Line, i: int) -> bool:
    """Whether "2011-12" is rather two years than a month: in prose, and before "season" or the like."""
    return not line.is_whole or line.get(i + 1, "fiscal") is not None or line.is_of(i + 1, "season_years")


def _two_years(first: int, end: int) -> Found:
    """Return a year and the next."""
    stretch = cal.months_from(first, 1, 24)
    return None if stretch is None else (Fixed(stretch, "year"), end)


def _month_of(year: int, month: int, end: int) -> Found:
    """Return the month of a year in four digits."""
    return (Dated(year, month), end) if 1000 <= year <= 2999 and 1 <= month <= _MONTHS else None


def year_span(line: Line, i: int) -> Found:
    """Read "2013–14", "1998–99", "1914–18": years of which the second is written in two digits behind a dash."""
    first = line.year(i)
    if first is None or not _is_tight_dash(line, i + 1) or line.kind(i + 2) != "number":
        return None
    digits = line.tokens[i + 2].text
    if len(digits) > 2 or _is_no_span(line, i):
        return None
    if len(digits) == 1:
        follows = int(digits) == first % 10 + 1  # "2023–4" is the next year, "2023–7" may be a figure
        return _years_to(first, f"{(first + 1) % 100:02}", i + 3) if follows else None
    return _years_to(first, digits, i + 3)


def _is_tight_dash(line: Line, i: int) -> bool:
    return line.is_sign(i, "-–—‐‑‒−") and line.touches(i) and line.touches(i + 1)


def _is_no_span(line: Line, i: int) -> bool:
    """Whether years are none by what stands beside them: "Route 1998–99", "1998–99%", "1998–99 seats"."""
    if line.get(i - 1, "counting") is not None or line.get(i + 3, "counted") is not None:
        return True
    return line.touches(i + 3) and line.is_sign(i + 3, "-–%°/")


def _years_to(first: int, digits: str, end: int) -> Found:
    """Make the span from a year to the next that ends with two digits, none when it lies not in one century."""
    turns = first % 100 == 99 and digits == "00"
    last = first + 1 if turns else first - first % 100 + int(digits)
    if last <= first:
        return None
    return (Range(Dated(first), Dated(last)), end) if last > first + 1 else _two_years(first, end)


def _beside_date(line: Line, i: int) -> bool:
    """Whether a word beside "10/12" shows that it is a day."""
    if line.is_whole or line.is_led(i, "numerals") or line.has_any(i - 1, _BESIDE):
        return True
    joined = line.is_sign(i - 1, "-–,") or line.prep(i - 1) == "to" or line.get(i - 1, "and") is not None
    return joined and line.kind(i - 2) == "numeric" and _beside_date(line, i - 2)


def _ordered(line: Line, first: int, second: int, year: int | None, i: int) -> Found:
    """Read day and month in the order of the language, or in both where both can be meant."""
    is_sure = _is_whole_year(line, i)
    month_first = dated(Dated(year, first, second), i + 1, is_sure=is_sure) if 1 <= first <= _MONTHS else None
    day_first = dated(Dated(year, second, first), i + 1, is_sure=is_sure) if 1 <= second <= _MONTHS else None
    if line.day_first:
        return day_first or month_first
    if month_first is not None and day_first is not None and first != second:
        return Either(month_first[0], day_first[0]), i + 1
    return month_first or day_first


def _is_whole_year(line: Line, i: int) -> bool:
    """Whether numerals end with a year in four digits and nothing follows them: "31/04/2014", not "2.30.1999.4"."""
    return line.tokens[i].text[-4:].isdigit() and not (line.touches(i + 1) and line.touches(i + 2))


def quarter_of(line: Line, i: int) -> Found:
    """Read "Q3 2019", "2019 Q1", "2018Q4", "3Q 2012", "H1 2020"."""
    year = line.year(i)
    j = i if year is None else line.skip(i + 1, "-")
    most = _MOST_PARTS.get(line.lower(j))
    number = line.tokens[j + 1].number if line.kind(j + 1) == "number" and line.touches(j + 1) else None
    if most is None or number is None or not 1 <= number <= most or (year is None and line.touches(j)):
        return None
    after = year_after(line, line.skip(j + 2, "-")) if year is None else None
    year, end = (year, j + 2) if after is None else after
    return InYear("quarter" if most == _MOST_PARTS["q"] else "half", number, year), end


def ancient(line: Line, i: int) -> Found:
    """Read "44 BC", "AD 70"."""
    number = _plain_number(line, i)
    if number is not None:
        era, end = era_at(line, i + 1)
        return (Ancient(1 - number, 1 - number), end) if era == -1 else None
    era, end = era_at(line, i)
    year = line.tokens[end].number if era == 1 and line.token(end) is not None else None
    return (Dated(year), end + 1) if year is not None and year > 0 else None


def _plain_number(line: Line, i: int) -> int | None:
    return line.tokens[i].number if line.kind(i) == "number" else None


def era_at(line: Line, i: int) -> tuple[int | None, int]:
    """Read "BC", "B.C.E.", "AD", "A.D." with the place behind it."""
    era = line.number(i, "era")
    if era is not None:
        return (era, i + 1) if line.tokens[i].text.isupper() else (None, i)
    letters, end = "", i
    while line.is_sign(end + 1, ".") and line.touches(end + 1) and len(line.tokens[end].text) == 1:
        letters, end = letters + line.tokens[end].text, end + 2
    return {"BC": -1, "BCE": -1, "AD": 1, "CE": 1}.get(letters), end
