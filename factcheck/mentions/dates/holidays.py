"""Holidays with fixed or computed dates, by name. The names and rules are lexicon/holidays.toml."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import NamedTuple

from factcheck.lexicon import table
from factcheck.mentions.dates import calendar as cal
from factcheck.mentions.dates.calendar import Stretch
from factcheck.mentions.dates.expressions import Base, Dated, Expression, Named
from factcheck.mentions.dates.moons import hanukkah, hebrew_new_year, hijri_days, hijri_month
from factcheck.values.date_interval import Anchoring


@cache
def holiday_names() -> dict[str, str]:
    """Map each name of a holiday, lower case, to its key."""
    return {name: key for key, row in table("holidays")["holidays"].items() for name in row.names}


@cache
def holiday_in(key: str, year: int) -> tuple[Stretch, ...]:
    """Return the days of a holiday in a year; most often one, none where its rule gives none.

    Example:
        >>> holiday_in("thanksgiving", 2024)
        (Stretch(first=datetime.date(2024, 11, 28), last=datetime.date(2024, 11, 28)),)
    """
    if not 1 < year < 9999:
        return ()
    rule, *numbers = table("holidays")["holidays"][key].rule.split()
    if rule == "dates":
        days = (date.fromisoformat(each) for each in numbers)
        return tuple(Stretch(day, day) for day in days if day.year == year)
    return tuple(_stretches(rule, [int(number) for number in numbers], year))


def _stretches(rule: str, numbers: list[int], year: int) -> Iterator[Stretch]:
    """Yield the days of a rule in a year, those of a feast of several from its first to its last."""
    if rule == "hijri_month":
        yield from (Stretch(*each) for each in hijri_month(year, numbers[0]))
        return
    if rule in _FASTS:
        sunday = cal.easter(year, orthodox=rule == "orthodox_fast")
        first, last = (None if sunday is None else cal.add_days(sunday, number) for number in numbers)
    elif rule in ("hebrew", "hanukkah"):
        first, last = _from_evening(rule, numbers, year)
    else:
        yield from (Stretch(day, day) for day in _days(rule, numbers, year) if day is not None)
        return
    if first is not None and last is not None:
        yield Stretch(first, last)


_FASTS = frozenset({"fast", "orthodox_fast"})


def _from_evening(rule: str, numbers: list[int], year: int) -> tuple[date | None, date | None]:
    """Return the evening on which a feast of the Hebrew calendar begins, and its last day."""
    begin = hanukkah(year) if rule == "hanukkah" else hebrew_new_year(year)
    days, length = (0, numbers[0]) if rule == "hanukkah" else numbers
    if begin is None:
        return None, None
    return cal.add_days(begin, days - 1), cal.add_days(begin, days + length - 1)


def _days(rule: str, numbers: list[int], year: int) -> tuple[date | None, ...]:
    if rule == "fixed":
        return (cal.make_day(year, numbers[0], numbers[1]),)
    if rule == "weekday":
        month, weekday, n, *plus = numbers
        found = cal.nth_weekday(year, month, weekday, n)
        return (None if found is None else cal.add_days(found, plus[0] if plus else 0),)
    if rule == "before":  # the last such weekday before a day
        month, day, weekday = numbers
        return (cal.weekday_on_or_before(date(year, month, day - 1), weekday),)
    if rule in ("easter", "orthodox"):
        sunday = cal.easter(year, orthodox=rule == "orthodox")
        return (None if sunday is None else cal.add_days(sunday, numbers[0]),)
    return hijri_days(year, numbers[0], numbers[1])


@dataclass(frozen=True)
class Holiday(Expression):
    """A holiday, of the named year or the nearest to the anchor."""

    name: str
    year: int | None = None
    which: str = "bare"
    of: Expression | None = None

    def find(self, base: Base) -> tuple[Stretch, ...]:
        if self.year is not None:
            return holiday_in(self.name, self.year)
        if self.of is not None:
            return tuple(day for each in self.of.find(base) for day in holiday_in(self.name, each.first.year))
        return () if base.day is None else self._beside(base.day)

    def _beside(self, anchor: date) -> tuple[Stretch, ...]:
        """Return the latest up to the anchor and the next, the nearer first; one where the words say which."""
        days = sorted(day for years in range(-2, 3) for day in holiday_in(self.name, anchor.year + years))
        past, ahead = [day for day in days if day.first <= anchor], [day for day in days if day.first > anchor]
        if self.which in ("last", "past"):
            return tuple([day for day in past if day.last < anchor][-1:])
        if self.which in ("next", "coming"):
            return tuple(ahead[:1])
        return tuple(sorted(past[-1:] + ahead[:1], key=lambda day: abs((day.first - anchor).days)))

    @property
    def named(self) -> Named:
        return Named(year=self.year)

    @property
    def anchoring(self) -> Anchoring:
        return "explicit" if self.year is not None else "partial"


class Event(NamedTuple):
    """A day that is named without its year, and the words beside it that tell so."""

    day: date
    words: frozenset[str]


@cache
def remembered_days() -> dict[tuple[int, int], Event]:
    """Map month and day to the event that everyone knows by them.

    Example:
        >>> remembered_days()[9, 11].day
        datetime.date(2001, 9, 11)
    """
    events = [
        Event(date.fromisoformat(row.rule), frozenset(row.names)) for row in table("holidays")["remembered"].values()
    ]
    return {(event.day.month, event.day.day): event for event in events}


@dataclass(frozen=True)
class Remembered(Expression):
    """ "Sept. 11" of "the Sept. 11 attacks": the day of the event, not the nearest, once it has happened."""

    inner: Dated
    event: date

    def find(self, base: Base) -> tuple[Stretch, ...]:
        if base.day is None or base.day < self.event:
            return self.inner.find(base)
        return (Stretch(self.event, self.event),)

    @property
    def named(self) -> Named:
        return self.inner.named

    @property
    def anchoring(self) -> Anchoring:
        return "partial"
