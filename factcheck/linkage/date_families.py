"""What dates can be laid side by side: families of them by what they name, and a date as a coarser one."""

from datetime import date

from factcheck.values.date_interval import DateInterval

_DAYS = {"month": range(27, 31), "year": range(364, 366)}
"""Days from the first to the last of a month and of a year."""
TIME = "time"
"""The family of times of the clock."""
_OF_A_YEAR = frozenset({"quarter", "half"})
"""Parts of a year that are compared with others of their kind; a season is compared by its middle month."""
_THIRD = range(7, 11)
"""Days from the first to the last of a third of a month: "late May"."""
_MONTHS_OF_THIRD = range(119, 123)
"""Days from the first to the last of a third of a year: "mid-2026"."""
PART_OF_MONTH, PART_OF_YEAR = "third of a month", "third of a year"
"""The families of "late May" and of "mid-2026"."""
MONTH_ALONE = "month of no known year"
"""The family of months of which no year is known, so that they are compared as months alone."""
_FIRST_DAYS, _FIRST_MONTHS = (21, 11, 1), (9, 5, 1)
"""The days and the months with which the thirds of a month and of a year begin, the last first."""
_NO_YEAR = 1
"""The year that such months are given, for no other is of it."""
_COARSER = frozenset({
    ("day", "month"), ("day", "year"), ("month", "year"), ("day", MONTH_ALONE), ("month", MONTH_ALONE),
    ("day", PART_OF_MONTH), ("day", PART_OF_YEAR), ("month", PART_OF_YEAR), (PART_OF_MONTH, "month"),
    (PART_OF_MONTH, "year"), (PART_OF_YEAR, "year"),
})  # fmt: skip
"""Families of dates, each with one that names less."""
OPEN = frozenset({
    "day", "month", "quarter of a year", "half of a year", PART_OF_MONTH,
})  # fmt: skip
"""Families of dates of which the year, or the week, may be left open."""


def family_of(value: DateInterval) -> str | None:
    """Return what a date can be compared with: days with days, months with months, years with years.

    Args:
        value: the date.

    Returns:
        None for a date that is not weighed: of no whole day, month or year, or of several.
    """
    if value.precision == "month" and value.month is not None and not value.candidates and value.year is None:
        return MONTH_ALONE
    if value.is_time_alone or not value.candidates or value.likely != 1:
        return None
    return _part_of_year(value) or _whole(value)


def _part_of_year(value: DateInterval) -> str | None:
    """Return the family of a quarter, a half, a season, or of a third of a month or of a year."""
    if value.precision in _OF_A_YEAR:
        return f"{value.precision} of a year"
    if value.precision == "season" and value.year is not None:
        return "month"
    first, last = value.candidates[0]
    if value.precision == "month" and value.month is not None and (last - first).days in _THIRD:
        return PART_OF_MONTH
    is_third = value.precision == "year" and value.year is not None and (last - first).days in _MONTHS_OF_THIRD
    return PART_OF_YEAR if is_third else None


def _whole(value: DateInterval) -> str | None:
    """Return the family of a whole day, month or year."""
    first, last = value.candidates[0]
    precision = "day" if value.precision == "time" else value.precision
    is_whole = (precision == "day" and (last - first).days == 0) or (last - first).days in _DAYS.get(precision, ())
    return precision if is_whole and (not value.vague or is_years_ago(value)) else None


def is_years_ago(value: DateInterval) -> bool:
    """Whether a date is a year that is counted back from another: "four years ago", which may be the next one too."""
    return value.precision == "year" and value.vague and value.unit == "year" and (value.steps or 0) < -1


def first_day(value: DateInterval, family: str) -> date:
    """Return the first day of a date; of a part of a year that of the year, of a season that of its middle month."""
    if family == MONTH_ALONE:
        return date(_NO_YEAR, value.month or 1, 1)
    first, last = value.candidates[0]
    if value.precision == "season":
        return (first + (last - first) / 2).replace(day=1)
    return date(value.year, 1, 1) if family == "year" and value.year is not None and value.year > 0 else first


def as_coarse(day: date, family: str, coarser: str) -> date | None:
    """Return the first day of a date as one of a coarser family; None where its family has no such.

    Example:
        >>> as_coarse(date(1931, 5, 4), "day", "year")
        datetime.date(1931, 1, 1)
    """
    if (family, coarser) not in _COARSER:
        return None
    if coarser == MONTH_ALONE:
        return date(_NO_YEAR, day.month, 1)
    if coarser == PART_OF_MONTH:
        return day.replace(day=next(first for first in _FIRST_DAYS if first <= day.day))
    if coarser == PART_OF_YEAR:
        return day.replace(month=next(first for first in _FIRST_MONTHS if first <= day.month), day=1)
    return day.replace(day=1) if coarser == "month" else day.replace(month=1, day=1)
