"""Days of calendars that follow the moon: the Hebrew one by its rules, the Islamic one as Saudi Arabia publishes it."""

from datetime import date, timedelta
from functools import cache
from itertools import accumulate

from factcheck.lexicon import table
from factcheck.mentions.dates.calendar import islamic_days, make_day

_HEBREW_EPOCH = -1373427
"""The day before the first of the Hebrew calendar, as date.toordinal counts."""
_HEBREW_OFFSET = 3761
"""Years between the Hebrew year that begins in a civil year, and that year."""
_PARTS = 25920
"""Parts of a day, by which the moon of each month is counted."""
_TOO_LONG, _TOO_SHORT = 356, 382
"""Days of years that no year may have; the first or the second is made a day or two shorter or longer."""
_CHESHVAN_LONG = 5
"""Last figure of the number of days of a year whose second month has 30 days."""
_TO_KISLEV = 30 + 29 + 24
"""Days from the new year to 25 Kislev, where Cheshvan has 29."""
_SHORTEST_MONTH = 28
_FIRST_HIJRI, _TURN = 622, 33
"""Year in which the Islamic calendar begins; 33 of its years are 32 of the civil one."""


def hebrew_new_year(year: int) -> date | None:
    """Return Rosh Hashanah of a civil year.

    Source:
        Reingold and Dershowitz, Calendrical Calculations (2018), chapter 8.

    Example:
        >>> hebrew_new_year(2018), hebrew_new_year(2024)
        (datetime.date(2018, 9, 10), datetime.date(2024, 10, 3))
    """
    hebrew = year + _HEBREW_OFFSET
    before, this, behind = _elapsed(hebrew - 1), _elapsed(hebrew), _elapsed(hebrew + 1)
    shift = 2 if behind - this == _TOO_LONG else int(this - before == _TOO_SHORT)
    ordinal = _HEBREW_EPOCH + this + shift
    return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() else None


def _elapsed(hebrew: int) -> int:
    """Return the days from the epoch to the new moon by which a Hebrew year begins."""
    months = (235 * hebrew - 234) // 19
    parts = 12084 + 13753 * months
    days = 29 * months + parts // _PARTS
    return days + int(3 * (days + 1) % 7 < 3)


def hanukkah(year: int) -> date | None:
    """Return the first day of Hanukkah in a civil year, 25 Kislev.

    Example:
        >>> hanukkah(2018), hanukkah(2023)
        (datetime.date(2018, 12, 3), datetime.date(2023, 12, 8))
    """
    new_year, behind = hebrew_new_year(year), hebrew_new_year(year + 1)
    if new_year is None or behind is None:
        return None
    is_long = (behind - new_year).days % 10 == _CHESHVAN_LONG
    return new_year + timedelta(days=_TO_KISLEV + is_long)


def hijri_days(year: int, month: int, day: int) -> tuple[date, ...]:
    """Return the days of a civil year on which a day of the Islamic calendar falls; of years that nothing was published
    for, those of the tabular calendar.

    Example:
        >>> hijri_days(2018, 9, 1), hijri_days(1900, 10, 1)
        ((datetime.date(2018, 5, 16),), (datetime.date(1900, 2, 2),))
    """
    about = (year - _FIRST_HIJRI) * _TURN // (_TURN - 1)
    years = range(about - 1, about + 3)
    if not all(each in _published() for each in years):
        return islamic_days(year, month, day)
    found = (_published()[each][month - 1] + timedelta(days=day - 1) for each in years)
    return tuple(each for each in found if each.year == year)


def hijri_month(year: int, month: int) -> tuple[tuple[date, date], ...]:
    """Return the first and last day of a month of the Islamic calendar that begins in a civil year.

    Example:
        >>> hijri_month(2018, 9)
        ((datetime.date(2018, 5, 16), datetime.date(2018, 6, 14)),)
    """
    behind = [*hijri_days(year, month + 1, 1), *hijri_days(year + 1, month + 1, 1)]
    firsts = hijri_days(year, month, 1)
    ends = [min((each for each in behind if each > first), default=None) for first in firsts]
    return tuple((first, end - timedelta(days=1)) for first, end in zip(firsts, ends, strict=True) if end is not None)


@cache
def _published() -> dict[int, tuple[date, ...]]:
    """Return the first days of the months of each year that was published."""
    found = {}
    for hijri, row in table("holidays")["umm_al_qura"].items():
        first, lengths = row.value.split()
        begin = make_day(*map(int, first.split("-")))
        days = accumulate((_SHORTEST_MONTH + int(beyond) for beyond in lengths), initial=0)
        if begin is not None:
            found[int(hijri)] = tuple(begin + timedelta(days=each) for each in days)
    return found
