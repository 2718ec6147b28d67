"""Temporal expressions that lie in another by count: the first Monday of a month, the week of a day, the 15th."""

from dataclasses import dataclass
from datetime import date

from factcheck.mentions.dates import calendar as cal
from factcheck.mentions.dates.calendar import Stretch
from factcheck.mentions.dates.compounds import Around
from factcheck.mentions.dates.expressions import Base, Dated, Expression, Named, known, precision_of
from factcheck.values.date_interval import Anchoring, Precision


@dataclass(frozen=True)
class Nth(Expression):
    """The n-th unit or weekday of a period, from its end when negative: "the first Monday of March 2024"."""

    number: int
    unit: str | int
    of: Expression
    count: int = 1

    def find(self, base: Base) -> tuple[Stretch, ...]:
        return known(*(self._in(each) for each in self.of.find(base)))

    def _in(self, whole: Stretch) -> Stretch | None:
        if isinstance(self.unit, int):
            return self._weekday_in(whole, self.unit)
        return self._week_in(whole) if self.unit == "week" else self._unit_in(whole, self.unit)

    def _weekday_in(self, whole: Stretch, weekday: int) -> Stretch | None:
        if self.number > 0:
            offset = (weekday - whole.first.weekday()) % 7
            day = cal.add_days(whole.first, offset + 7 * self._steps)
        else:
            offset = (whole.last.weekday() - weekday) % 7
            day = cal.add_days(whole.last, 7 * self._steps - offset)
        return None if day is None or not whole.first <= day <= whole.last else Stretch(day, day)

    def _unit_in(self, whole: Stretch, unit: str) -> Stretch | None:
        near = cal.shift(whole.first if self.number > 0 else whole.last, unit, self._steps)
        first = None if near is None else cal.period(near, unit)
        if first is None or first.first > whole.last or first.last < whole.first:
            return None
        return _both(first, cal.period(first.first, unit, self._more) or first)

    def _week_in(self, whole: Stretch) -> Stretch | None:
        """Count ISO weeks: the first holds the fourth day of the period, the last the fourth from its end."""
        inside = cal.add_days(whole.first, 3) if self.number > 0 else cal.add_days(whole.last, -3)
        first = None if inside is None else cal.period(inside, "week", self._steps)
        far = None if first is None else cal.period(first.first, "week", self._more)
        return None if first is None or far is None else _both(first, far)

    @property
    def _steps(self) -> int:
        """Units from the first of the period, or back from its last."""
        return self.number - 1 if self.number > 0 else self.number + 1

    @property
    def _more(self) -> int:
        """Units beyond the first that are counted."""
        return (self.count - 1) * (1 if self.number > 0 else -1)

    @property
    def precision(self) -> Precision:
        return "day" if isinstance(self.unit, int) else precision_of(self.unit)

    @property
    def anchoring(self) -> Anchoring:
        return self.of.anchoring


def _both(one: Stretch, other: Stretch) -> Stretch:
    """Return the stretch from the first to the last day of two."""
    return Stretch(min(one.first, other.first), max(one.last, other.last))


@dataclass(frozen=True)
class WeekOf(Around):
    """The week or weekend that holds a day: "the week of April 10", "the weekend of Thanksgiving"."""

    weekend: bool = False

    def find(self, base: Base) -> tuple[Stretch, ...]:
        return known(*(self._around(each.first) for each in self.inner.find(base)))

    def _around(self, day: date) -> Stretch | None:
        week = cal.period(day, "week")
        if week is None or not self.weekend:
            return week
        saturday = cal.add_days(week.first, 5)
        before = cal.add_days(week.first, -2)
        if saturday is None or before is None:
            return None
        if day.weekday() <= 1:  # a holiday on Monday makes the weekend before it longer
            return Stretch(before, day)
        return Stretch(day if day.weekday() in (3, 4) and not isinstance(self.inner, Dated) else saturday, week.last)

    @property
    def named(self) -> Named:
        return Named(year=self.inner.named.year)

    @property
    def precision(self) -> Precision:
        return "week"


@dataclass(frozen=True)
class DayOf(Expression):
    """A day of a month that other words give: "the 15th of next month"."""

    day: int
    of: Expression

    def find(self, base: Base) -> tuple[Stretch, ...]:
        days = [cal.make_day(each.first.year, each.first.month, self.day) for each in self.of.find(base)]
        return tuple(Stretch(day, day) for day in days if day is not None)
