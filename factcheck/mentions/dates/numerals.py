"""Read dates in numerals, quarters with a letter, and years before Christ."""

import re

from factcheck.mentions.dates import calendar as cal
from factcheck.mentions.dates.compounds import InYear, Range
from factcheck.mentions.dates.expressions import Ancient, Dated, Either, Fixed
from factcheck.mentions.dates.line import Found, Line, full_year
from factcheck.mentions.dates.points import dated
from factcheck.mentions.dates.years import year_after

_ISO_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?!\d)")
"""A day alone or before a time: "2024-11-29T18:00". Source: ISO 8601-1, 5.2.2."""
_YEARS = range(1500, 2100)
"""Years from which "1914-18" is a span of years and no number of a file; ours."""
_BESIDE = frozenset(("weekday", "shortweekday", "which"))
"""Classes of words behind which numerals are a day."""
_NINE_ELEVEN = (2001, 9, 11)
"""What "9/11" names in English: the day of the attacks, not a day of this year."""


def numeric(line: Line, i: int) -> Found:  # noqa: PLR0911
    """Read numerals: "2024-11-29", "29/11/2024", "2014-10", "12-2015", "10/12" beside a word for a date."""
    token = line.token(i)
    if token is not None and token.kind == "number" and line.day_first:
        return _spaced(line, i) or _dotted(line, token.text, i)
    if token is None or token.kind != "numeric" or _is_grown_together(line, i):
        return None
    text = token.text
    iso = _ISO_DAY.match(text)
    if iso is not None:
        year, month, day = (int(each) for each in iso.groups())
        return dated(Dated(year, month, day), i + 1, is_sure=True) if 1 <= month <= 12 else None
    if text == "9/11" and line.language == "en":
        return Dated(*_NINE_ELEVEN), i + 1
    parts = text.rstrip(".").replace("/", "-").replace(".", "-").split("-")
    if len(parts) == 3:
        return _three(line, parts, i)
    if len(parts[0]) == 4 or len(parts[1]) == 4:
        return _two_with_year(line, parts, i)
    if line.day_first is None and not _beside_date(line, i):
        return None
    return _ordered(line, int(parts[0]), int(parts[1]), None, i)


def _is_grown_together(line: Line, i: int) -> bool:
    """Whether numerals are part of something longer: not behind a bracket or a dash, nor in "14./15.10.2018"."""
    if not line.touches(i) or line.is_sign(i - 1, "([\"'“—–,:=-"):
        return False
    return not (line.is_sign(i - 1, "/") and line.is_sign(i - 2, "."))


def _spaced(line: Line, i: int) -> Found:
    """Read "27. 11." and "27. 11. 2019", in languages that write days with points."""
    day, month = line.day(i), line.token(i + 2)
    if day is None or month is None or month.kind != "number" or month.number is None or not 1 <= month.number <= 12:
        return None
    if not (line.is_sign(i + 1, ".") and line.touches(i + 1) and line.is_sign(i + 3, ".") and line.touches(i + 3)):
        return None
    named = line.year(i + 4)
    return dated(Dated(named, month.number, day), i + 4 if named is None else i + 5)


def _dotted(line: Line, text: str, i: int) -> Found:
    """Read "22.04" after a word for a date, in languages that write days with points."""
    day, _, number = text.partition(".")
    if len(number) != 2 or not (day.isdigit() and number.isdigit()) or len(day) > 2 or not _beside_date(line, i):
        return None
    return dated(Dated(None, int(number), int(day)), i + 1) if 1 <= int(number) <= 12 else None


def _three(line: Line, parts: list[str], i: int) -> Found:
    lengths = [len(part) for part in parts]
    if lengths[0] == 4 and max(lengths[1:]) <= 2:
        return dated(Dated(int(parts[0]), int(parts[1]), int(parts[2])), i + 1) if 1 <= int(parts[1]) <= 12 else None
    if lengths[0] <= 2 and lengths[1] <= 2 and lengths[2] in (2, 4):
        return _ordered(line, int(parts[0]), int(parts[1]), full_year(parts[2]), i)
    return None


def _two_with_year(line: Line, parts: list[str], i: int) -> Found:
    if len(parts[0]) == 4:
        year, other = int(parts[0]), parts[1]
        follows = len(other) == 2 and int(other) == (year + 1) % 100
        if follows and (
            int(other) > 12
            or not line.is_whole
            or line.get(i + 1, "fiscal") is not None
            or line.lower(i + 1) in ("season", "budget")
        ):
            stretch = cal.months_from(year, 1, 24)
            return None if stretch is None else (Fixed(stretch, "year"), i + 1)
        if int(other) > 12 and len(other) == 2 and year in _YEARS:
            return _years_to(year, other, i + 1)
    else:
        year, other = int(parts[1]), parts[0]
    if not 1000 <= year <= 2999 or not 1 <= int(other) <= 12:
        return None
    return Dated(year, int(other)), i + 1


def year_span(line: Line, i: int) -> Found:
    """Read "2013–14", "1998–99", "1914–18": years of which the second is written in two digits behind a dash."""
    first, last = line.year(i), line.token(i + 2)
    joined = line.is_sign(i + 1, "-–—‐‑‒−") and line.touches(i + 1) and line.touches(i + 2)
    if first is None or not joined or last is None or last.kind != "number" or len(last.text) > 2:
        return None
    if len(last.text) == 1 and int(last.text) != first % 10 + 1:
        return None  # "2023–4" is the next year, "2023–7" may be a figure
    if line.get(i - 1, "counting") is not None:
        return None  # "Route 1998–99"
    grown = line.touches(i + 3) and line.is_sign(i + 3, "-–%°/")
    if grown or line.get(i + 3, "counted") is not None:
        return None
    digits = last.text if len(last.text) > 1 else f"{(first + 1) % 100:02}"
    return _years_to(first, digits, i + 3)


def _years_to(first: int, digits: str, end: int) -> Found:
    """Make the span from a year to the next that ends with two digits, none when it lies not in one century."""
    turns = first % 100 == 99 and digits == "00"
    last = first + 1 if turns else first - first % 100 + int(digits)
    if last <= first:
        return None
    if last > first + 1:
        return Range(Dated(first), Dated(last)), end
    stretch = cal.months_from(first, 1, 24)
    return None if stretch is None else (Fixed(stretch, "year"), end)


def _beside_date(line: Line, i: int) -> bool:
    """Whether a word beside "10/12" shows that it is a day."""
    if line.is_whole or line.word(i - 1, "prep") in (
        "on",
        "since",
        "until",
        "by",
        "before",
        "after",
        "from",
        "between",
    ):
        return True
    joined = line.is_sign(i - 1, "-–") or line.word(i - 1, "prep") == "to" or line.get(i - 1, "and") is not None
    if joined and line.kind(i - 2) == "numeric" and _beside_date(line, i - 2):
        return True
    return line.has_any(i - 1, _BESIDE)


def _ordered(line: Line, first: int, second: int, year: int | None, i: int) -> Found:
    """Read day and month in the order of the language, or in both where both can be meant."""
    month_first = (
        dated(Dated(year, first, second), i + 1, is_sure=_is_whole_year(line, i)) if 1 <= first <= 12 else None
    )
    day_first = dated(Dated(year, second, first), i + 1, is_sure=_is_whole_year(line, i)) if 1 <= second <= 12 else None
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
    year, j = None, i
    if line.year(i) is not None:
        year, j = line.year(i), line.skip(i + 1, "-")
    letter = line.lower(j)
    number = line.token(j + 1)
    if letter in ("q", "h") and number is not None and number.kind == "number" and line.touches(j + 1):
        most = 4 if letter == "q" else 2
        if number.number is None or not 1 <= number.number <= most or (line.touches(j) and year is None and j == i):
            return None
        j += 2
        if year is None:
            after = year_after(line, line.skip(j, "-"))
            year, j = after if after is not None else (None, j)
        return InYear("quarter" if letter == "q" else "half", number.number, year), j
    return None


def ancient(line: Line, i: int) -> Found:
    """Read "44 BC", "the 5th century BC", "AD 70"."""
    token = line.token(i)
    if token is not None and token.number is not None and token.kind == "number":
        era, end = era_at(line, i + 1)
        return (Ancient(1 - token.number, 1 - token.number), end) if era == -1 else None
    era, end = era_at(line, i)
    if era == 1:
        number = line.token(end)
        if number is not None and number.number is not None and number.number > 0:
            return Dated(number.number), end + 1
    return None


def era_at(line: Line, i: int) -> tuple[int | None, int]:
    """Read "BC", "B.C.E.", "AD", "A.D." with the place behind it."""
    era = line.number(i, "era")
    if era is not None:
        return (era, i + 1) if line.tokens[i].text.isupper() else (None, i)
    letters, end = "", i
    while line.is_sign(end + 1, ".") and line.touches(end + 1) and len(line.tokens[end].text) == 1:
        letters, end = letters + line.tokens[end].text, end + 2
    return {"BC": -1, "BCE": -1, "AD": 1, "CE": 1}.get(letters), end
