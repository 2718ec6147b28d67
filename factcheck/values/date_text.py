"""How a date is stated: as a few words and as EDTF (ISO 8601-2). Come here for the looks of a date, not its meaning."""

import calendar
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from factcheck.values.date_interval import DateInterval, Stretch

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]  # stated in reports, whatever the language of the source
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_LEAP_YEAR = 2000
_LONGEST_FEBRUARY = 29
QUALIFIERS = {"start": "early", "mid": "mid", "end": "late", "about": "about"}
SEASON_CODES = {3: "21", 6: "22", 9: "23", 12: "24"}
"""EDTF codes of spring to winter by first month, meteorological. Source: ISO 8601-2, 4.8 (level 1, seasons)."""
QUARTER_CODES = {1: "33", 4: "34", 7: "35", 10: "36"}
"""Source: ISO 8601-2, 4.8 (level 2, quarters)."""
HALF_CODES = {1: "40", 7: "41"}
"""Source: ISO 8601-2, 4.8 (level 2, semestrals)."""


def day_before(day: date) -> date:
    """Return the day before; the first day there is stays."""
    return day - timedelta(days=1) if day > date.min else day


def next_day(day: date) -> date:
    """Return the next day; the last day there is stays."""
    return day + timedelta(days=1) if day < date.max else day


def last_of_month(year: int, month: int) -> date:
    """Return the last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def is_no_day(year: int | None, month: int | None, day: int | None) -> bool:
    """Whether no calendar has a day; without a year, whether no year has it.

    Example:
        >>> is_no_day(None, 4, 31), is_no_day(None, 2, 29), is_no_day(2023, 2, 29)
        (True, False, True)
    """
    if month is None or day is None or (year is not None and not date.min.year <= year <= date.max.year):
        return False
    return day > last_of_month(_LEAP_YEAR if year is None else year, month).day


def tell_day(day: date) -> str:
    """Return a day: "29 November 2024"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def tell_stretch(stretch: "Stretch") -> str:  # noqa: PLR0911
    """Return a period in the shortest way that is exact.

    Example:
        >>> tell_stretch((date(2024, 6, 1), date(2024, 6, 30))), tell_stretch((date(2024, 11, 1), date(2024, 11, 28)))
        ('June 2024', '1 to 28 November 2024')
    """
    first, last = stretch
    if first == last:
        return tell_day(first)
    if first.day == 1 and last == last_of_month(last.year, last.month):
        if (first.month, last.month) == (1, 12):
            return str(first.year) if first.year == last.year else f"{first.year} to {last.year}"
        if (first.year, first.month) == (last.year, last.month):
            return f"{MONTHS[first.month - 1]} {first.year}"
        begin = f"{MONTHS[first.month - 1]}" + ("" if first.year == last.year else f" {first.year}")
        return f"{begin} to {MONTHS[last.month - 1]} {last.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} to {tell_day(last)}"
    if first.year == last.year:
        return f"{first.day} {MONTHS[first.month - 1]} to {tell_day(last)}"
    return f"{tell_day(first)} to {tell_day(last)}"


def why_no_day(value: "DateInterval") -> str:
    """Return why no calendar has a day that a value names.

    Example:
        >>> from factcheck.values.date_interval import DateInterval
        >>> why_no_day(DateInterval(month=4, day=31)), why_no_day(DateInterval(year=2023, month=2, day=29))
        ('April has 30 days', 'February 2023 has 28 days')
    """
    month, year = value.month or 1, value.year
    length = last_of_month(_LEAP_YEAR if year is None else year, month).day
    named = MONTHS[month - 1] if year is None or (value.day or 0) > _LONGEST_FEBRUARY else f"{MONTHS[month - 1]} {year}"
    return f"{named} has {length} days"


def tell(value: "DateInterval") -> str:
    """Return a value in a few words."""
    if value.is_time_alone:
        return value.clock or value.words
    if value.candidates:
        words = tell_stretch(value.candidates[0])
        if value.likely > 1:
            words = _tell_several(value)
    else:
        words = _tell_fields(value)
    if value.modifier in ("before", "after", "since", "until", "about"):
        words = f"{value.modifier} {words}"
    return f"{words}, {value.clock}" if value.clock is not None and value.precision == "time" else words


def _tell_several(value: "DateInterval") -> str:
    """Return two or three days one by one, more by what they have in common: "a Friday from 15 November to ..."."""
    days = value.candidates[: value.likely]
    if len(days) <= 2:
        return " or ".join(tell_stretch(each) for each in days)
    between = tell_stretch((days[0][0], days[-1][1]))
    return f"a {WEEKDAYS[value.weekday]} ({between})" if value.weekday is not None else f"one of {between}"


def _tell_fields(value: "DateInterval") -> str:
    """Return the fields of a date that no year dates: "a Friday", "Friday, 29 November", "the 13th of a month"."""
    if value.years is not None or value.unit == "fiscal year":
        return value.words
    weekday = None if value.weekday is None else WEEKDAYS[value.weekday]
    dated = _day_month_year(value)
    if weekday is not None and value.month is None and value.day is None:
        return f"a {weekday}"
    if not dated:
        return value.words
    return f"{weekday}, {dated}" if weekday is not None else dated


def _day_month_year(value: "DateInterval") -> str:
    """Return the day, the month and the year that are known, with a space between."""
    month = None if value.month is None else MONTHS[value.month - 1]
    if month is not None and value.modifier in ("start", "mid", "end"):
        month = f"{QUALIFIERS[value.modifier]} {month}"
    day = None if value.day is None else (str(value.day) if month else f"the {value.day}th of a month")
    year = None if value.year is None else str(value.year)
    return " ".join(part for part in (day, month, year) if part is not None)


def write_edtf(value: "DateInterval") -> str:
    """Write a value in EDTF.

    Example:
        >>> from factcheck.values.date_interval import DateInterval
        >>> write_edtf(DateInterval(month=11, day=20))
        'XXXX-11-20'
    """
    if value.years is not None:
        first, last = (_edtf_year(year) for year in value.years)
        return first if first == last else f"{first}/{last}"
    if not value.candidates:
        return _edtf_fields(value)
    if value.modifier in ("before", "after", "since", "until"):
        return _edtf_open(value)
    stretches = [_edtf_stretch(each, value) for each in value.candidates[: value.likely]]
    if len(stretches) == 1:
        return stretches[0]
    days = [_edtf_simple(each, value.precision) for each in value.candidates[: value.likely]]
    listed = value.precision not in ("season", "quarter", "half")  # a set of dates holds none of them
    if listed and all(day is not None for day in days):
        return f"[{','.join(str(day) for day in days)}]"
    return f"{value.candidates[0][0]}/{value.candidates[value.likely - 1][1]}"


def _edtf_open(value: "DateInterval") -> str:
    first, last = value.candidates[0]
    simple = _edtf_simple((first, last), value.precision)
    simple = None if simple is None or "/" in simple else simple
    if value.modifier == "before":
        return f"../{day_before(first).isoformat()}"
    if value.modifier == "after":
        return f"{next_day(last).isoformat()}/.."
    if value.modifier == "since":
        return f"{simple or first.isoformat()}/.."
    return f"../{simple or last.isoformat()}"


def _edtf_stretch(stretch: "Stretch", value: "DateInterval") -> str:
    simple = None if value.modifier in ("start", "mid", "end") else _edtf_simple(stretch, value.precision)
    if simple is not None:
        return f"{simple}~" if value.modifier == "about" and "X" not in simple else simple
    first, last = (day.isoformat() for day in stretch)
    if value.modifier == "end":
        return f"{first}~/{last}"
    if value.modifier == "start":
        return f"{first}/{last}~"
    return f"{first}~/{last}~" if value.modifier in ("mid", "about") else f"{first}/{last}"


def _edtf_simple(stretch: "Stretch", precision: str) -> str | None:
    """Write a whole day, month, quarter, half, season, year, decade or century; None when it is none of them."""
    first, last = stretch
    if first == last:
        return first.isoformat()
    if first.day != 1 or last != last_of_month(last.year, last.month):
        return None
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months == 1:
        return f"{first.year:04}-{first.month:02}"
    codes = {"quarter": (3, QUARTER_CODES), "half": (6, HALF_CODES), "season": (3, SEASON_CODES)}
    if precision in codes and months == codes[precision][0] and first.month in codes[precision][1]:
        return f"{first.year:04}-{codes[precision][1][first.month]}"
    if first.month != 1 or last.month != 12:
        return f"{first.year:04}-{first.month:02}/{last.year:04}-{last.month:02}"
    spans = {1: f"{first.year:04}", 10: f"{first.year:04}"[:3] + "X", 100: f"{first.year:04}"[:2] + "XX"}
    years = months // 12
    whole = years in spans and first.year % years == 0
    return spans[years] if whole else f"{first.year:04}/{last.year:04}"


def _edtf_fields(value: "DateInterval") -> str:
    """Write what an unresolved value names: a weekday or "this year" has no field in EDTF and is XXXX."""
    year = "XXXX" if value.year is None else _edtf_year(value.year)
    if value.unit == "fiscal year" and value.year is not None:
        return f"{year}~"  # its books tell the days
    if value.is_no_day:
        return f"{year}-{value.month:02}-XX"
    if value.day is not None:
        month = "XX" if value.month is None else f"{value.month:02}"
        return f"{year}-{month}-{value.day:02}"
    if value.month is not None:
        return f"{year}-{value.month:02}"
    return f"{year}-XX-XX" if value.precision in ("day", "time", "week") else year


def _edtf_year(year: int) -> str:
    return f"{year:04}" if year >= 0 else f"-{-year:04}"
