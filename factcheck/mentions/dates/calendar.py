"""Calendar arithmetic on whole days: units, weeks, thirds of a period, Easter and other computed days.

Weeks begin on Monday (ISO 8601). Whatever would leave the years 1 to 9999 is None.
"""

import calendar
from datetime import date, timedelta
from typing import NamedTuple

SPRING, SUMMER, AUTUMN, WINTER = 3, 6, 9, 12
"""First months of the seasons, meteorological, of the northern half."""
MONTHS_OF = {"month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12, "decade": 120, "century": 1200}
DAYS_OF = {"day": 1, "week": 7, "fortnight": 14}
CLOCK_UNITS = frozenset(("hour", "minute", "second"))


class Stretch(NamedTuple):
    """A first and last day, both included."""

    first: date
    last: date


def make_day(year: int, month: int, day: int) -> date | None:
    """Make a day, or None when there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def add_days(day: date, days: int) -> date | None:
    """Go some days on, or back."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def add_months(day: date, months: int) -> date | None:
    """Go some months on, or back; the 31st becomes the last day of a shorter month.

    Example:
        >>> add_months(date(2024, 1, 31), 1)
        datetime.date(2024, 2, 29)
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    if not date.min.year <= year <= date.max.year:
        return None
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def shift(day: date, unit: str, count: int) -> date | None:
    """Go some units on, or back."""
    if unit in CLOCK_UNITS:
        return day
    if unit in DAYS_OF:
        return add_days(day, DAYS_OF[unit] * count)
    return add_months(day, MONTHS_OF[unit] * count)


def months_from(year: int, month: int, count: int) -> Stretch | None:
    """Return some whole months from the first of one."""
    first = make_day(year, month, 1)
    after = None if first is None else add_months(first, count)
    last = date.max if after is None else after - timedelta(days=1)
    return None if first is None else Stretch(first, last)


def period(day: date, unit: str, offset: int = 0) -> Stretch | None:
    """Return the whole unit that holds a day, or the one some units on.

    Example:
        >>> period(date(2024, 11, 29), "week")
        Stretch(first=datetime.date(2024, 11, 25), last=datetime.date(2024, 12, 1))
    """
    moved = shift(day, unit, offset)
    if moved is None:
        return None
    if unit in CLOCK_UNITS or unit == "day":
        return Stretch(moved, moved)
    if unit in DAYS_OF:
        first = add_days(moved, -moved.weekday())
        last = None if first is None else add_days(first, DAYS_OF[unit] - 1)
        return None if first is None or last is None else Stretch(first, last)
    months = MONTHS_OF[unit]
    index = moved.year * 12 + moved.month - 1
    if unit == "season":
        index -= moved.month % 3
    else:
        index -= index % months
    return months_from(index // 12, index % 12 + 1, months)


def weekday_on_or_before(day: date, weekday: int) -> date | None:
    """Return the latest such weekday up to a day, the day itself included."""
    return add_days(day, -((day.weekday() - weekday) % 7))


def nth_weekday(year: int, month: int, weekday: int, n: int) -> date | None:
    """Return the n-th such weekday of a month, from its end when negative; n is not 0.

    Example:
        >>> nth_weekday(2024, 11, 3, 4), nth_weekday(2024, 5, 0, -1)
        (datetime.date(2024, 11, 28), datetime.date(2024, 5, 27))
    """
    if n > 0:
        first = date(year, month, 1)
        day = make_day(year, month, 1 + (weekday - first.weekday()) % 7 + 7 * (n - 1))
    else:
        length = calendar.monthrange(year, month)[1]
        last = date(year, month, length)
        number = length - (last.weekday() - weekday) % 7 + 7 * (n + 1)
        day = make_day(year, month, number) if number > 0 else None
    return day


def third(stretch: Stretch, part: str) -> Stretch:
    """Return the early, middle or late third of a period: days 1-10, 11-20, 21-end of a month, four months of a
    year."""
    days = (stretch.last - stretch.first).days + 1
    months = (stretch.last.year - stretch.first.year) * 12 + stretch.last.month - stretch.first.month + 1
    if stretch.first.day == 1 and months >= 3 and months % 3 == 0:
        size = months // 3
        index = {"start": 0, "mid": size, "end": 2 * size}[part] + stretch.first.month - 1
        return months_from(stretch.first.year + index // 12, index % 12 + 1, size) or stretch
    size = 10 if 28 <= days <= 31 else max(1, -(-days // 3))
    late = 2 * size if size == 10 else days - size
    begin = {"start": 0, "mid": (days - size) // 2 if size < 10 else size, "end": late}[part]
    end = days if part == "end" else min(begin + size, days)
    return Stretch(stretch.first + timedelta(days=begin), stretch.first + timedelta(days=end - 1))


def easter(year: int, *, orthodox: bool = False) -> date | None:
    """Return Easter Sunday.

    Source:
        Meeus, Astronomical Algorithms (1991), chapter 8: the Gregorian and the Julian rule.

    Example:
        >>> easter(2024), easter(2024, orthodox=True)
        (datetime.date(2024, 3, 31), datetime.date(2024, 5, 5))
    """
    if orthodox:
        d = (19 * (year % 19) + 15) % 30
        e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
        month, day = divmod(d + e + 114, 31)
        julian = make_day(year, month, day + 1)
        return None if julian is None else add_days(julian, year // 100 - year // 400 - 2)
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    h = (19 * a + b - d - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    el = (32 + 2 * e + 2 * i - h - k) % 7
    month, day = divmod(h + el - 7 * ((a + 11 * h + 22 * el) // 451) + 114, 31)
    return make_day(year, month, day + 1)


_ISLAMIC_EPOCH = date(622, 7, 19).toordinal()
_LEAP_SHIFT, _CYCLE_YEARS, _CYCLE_LEAPS = 3, 30, 11


def islamic_days(year: int, month: int, day: int) -> tuple[date, ...]:
    """Return the days of a civil year on which a day of the tabular Islamic calendar falls: one, or two in some years.

    Source:
        Reingold and Dershowitz, Calendrical Calculations (2018), chapter 7. The moon seen may differ by a day.
    """
    found = []
    for hijri in range(max(1, (year - 622) * 33 // 32 - 1), (year - 622) * 33 // 32 + 3):
        leaps = (_LEAP_SHIFT + _CYCLE_LEAPS * hijri) // _CYCLE_YEARS
        ordinal = _ISLAMIC_EPOCH - 1 + (hijri - 1) * 354 + leaps + 29 * (month - 1) + month // 2 + day
        if 1 <= ordinal <= date.max.toordinal() and date.fromordinal(ordinal).year == year:
            found.append(date.fromordinal(ordinal))
    return tuple(found)
