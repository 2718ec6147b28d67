"""Temporal expressions that are counted from an anchor: weekdays, units, distances, the weekend."""

from dataclasses import dataclass
from datetime import date

from factcheck.mentions.dates import calendar as cal
from factcheck.mentions.dates.calendar import Stretch
from factcheck.mentions.dates.expressions import Base, Expression, Named, known, precision_of
from factcheck.values.date_interval import Anchoring, Precision


@dataclass(frozen=True)
class Weekday(Expression):
    """ "Friday", "last Friday", "next Friday".

    `which` is bare, begun, open, ahead, last, past, this, next or coming.
    """

    weekday: int
    which: str = "bare"

    def find(self, base: Base) -> tuple[Stretch, ...]:
        if base.day is None:
            return ()
        latest = cal.weekday_on_or_before(base.day, self.weekday)
        monday = cal.add_days(base.day, -base.day.weekday())
        if latest is None or monday is None:
            return ()
        earlier = latest if latest < base.day else cal.add_days(latest, -7)
        later, own = cal.add_days(latest, 7), cal.add_days(monday, self.weekday)
        days = {
            "bare": (latest, later),
            "begun": (latest, later),
            "open": (latest, later),
            "ahead": (latest if latest == base.day else later, earlier),
            "last": (earlier, cal.add_days(monday, self.weekday - 7)),
            "past": (earlier,),
            "this": (own, later),
            "next": (cal.add_days(monday, self.weekday + 7), later),
            "coming": (later,),
        }[self.which]
        return tuple(Stretch(day, day) for day in dict.fromkeys(days) if day is not None)

    def likely_from(self, base: Base) -> int:
        """Return 2 for what a headline leaves open, and for "early on Tuesday" of a Monday, which may have begun."""
        if self.which == "open":
            return 2
        is_eve = base.day is not None and (base.day.weekday() + 1) % 7 == self.weekday
        return 2 if is_eve and self.which == "begun" else 1

    @property
    def named(self) -> Named:
        return Named(weekday=self.weekday)

    @property
    def anchoring(self) -> Anchoring:
        return "weekday"


@dataclass(frozen=True)
class WeekdayIn(Expression):
    """ "Wednesday next week": a weekday of the week that lies some weeks from the anchor's."""

    weekday: int
    week: int

    def find(self, base: Base) -> tuple[Stretch, ...]:
        offset = 0 if base.day is None else 7 * self.week + self.weekday - base.day.weekday()
        day = None if base.day is None else cal.add_days(base.day, offset)
        return () if day is None else (Stretch(day, day),)

    @property
    def named(self) -> Named:
        return Named(weekday=self.weekday)


@dataclass(frozen=True)
class MonthOf(Expression):
    """ "last March", "this August", "next May"."""

    month: int
    which: str

    def find(self, base: Base) -> tuple[Stretch, ...]:
        if base.day is None:
            return ()
        year = base.day.year
        if self.which in ("last", "past", "previous"):
            year -= self.month >= base.day.month
        elif self.which in ("next", "coming", "following"):
            year += self.month <= base.day.month
        return known(cal.months_from(year, self.month, 1))

    @property
    def named(self) -> Named:
        return Named(month=self.month)

    @property
    def precision(self) -> Precision:
        return "month"


@dataclass(frozen=True)
class Unit(Expression):
    """A calendar unit counted from the anchor: "this year", "last week", "the next three months"."""

    unit: Precision | str
    offset: int
    count: int = 1

    def find(self, base: Base) -> tuple[Stretch, ...]:
        if base.day is None:
            return ()
        if self.unit in cal.CLOCK_UNITS or (self.count == 1 and not (self.unit == "day" and self.offset)):
            return known(cal.period(base.day, self.unit, self.offset))
        if self.unit in ("quarter", "half", "decade", "century"):
            near = cal.period(base.day, self.unit, self.offset)
            far = cal.period(base.day, self.unit, self.offset * self.count)
            return (
                () if near is None or far is None else (Stretch(min(near.first, far.first), max(near.last, far.last)),)
            )
        far_day = cal.shift(base.day, self.unit, self.offset * self.count)
        near_day = cal.add_days(base.day, self.offset)
        if far_day is None or near_day is None:
            return ()
        return (Stretch(min(near_day, far_day), max(near_day, far_day)),)

    @property
    def named(self) -> Named:
        return Named(unit=self.unit)

    @property
    def precision(self) -> Precision:
        return precision_of(self.unit)


@dataclass(frozen=True)
class Shifted(Expression):
    """Some units away from the anchor or another date: "two days ago", "a week after Christmas", "yesterday"."""

    unit: str
    count: int
    origin: Expression | None = None
    whole: bool = True
    span: str | None = None
    """The unit meant where the words name it: the day of "two years ago today", the week of "a year ago this week"."""

    def find(self, base: Base) -> tuple[Stretch, ...]:
        if self.origin is None:
            return () if base.day is None else self._moved(base.day, base.day)
        return tuple(found for each in self.origin.find(base) for found in self._moved(each.first, each.last))

    def _moved(self, first: date, last: date) -> tuple[Stretch, ...]:
        start = cal.shift(last if self.count > 0 else first, self.unit, self.count)
        if start is None:
            return ()
        if self.span is not None:
            return known(cal.period(start, self.span))
        if self.whole and self.unit not in cal.CLOCK_UNITS:
            return known(cal.period(start, self.unit))
        return (Stretch(start, start),)

    @property
    def named(self) -> Named:
        return Named() if self.origin is not None else Named(unit=self.unit, steps=self.count)

    @property
    def precision(self) -> Precision:
        return precision_of(self.span or self.unit) if self.whole or self.span else "day"

    @property
    def is_vague(self) -> bool:
        return self.span is None and self.unit not in ("day", *cal.CLOCK_UNITS)


@dataclass(frozen=True)
class Following(Expression):
    """Counted from the date that the text named last: "the following day", "two days later", "the same day"."""

    unit: str
    count: int
    otherwise: Expression | None = None
    """What is meant where no date goes before: "a year earlier" is then counted from the anchor."""

    def find(self, base: Base) -> tuple[Stretch, ...]:
        near = base.before if self.unit in ("day", *cal.CLOCK_UNITS) else base.lately or base.before
        found = () if near is None else self._from(near)
        if near is not None and found and base.day is not None and near.last <= base.day < found[0].first:
            found = ()  # what followed a day that is past has happened: "this morning, 41 years later"
        return found if found or self.otherwise is None else self.otherwise.find(base)

    def _from(self, near: Stretch) -> tuple[Stretch, ...]:
        own = cal.period(near.first, self.unit)
        if own is None or own.last < near.last:  # "in 2009 ... the following month" follows no month
            return ()
        if self.count == 0:
            return (own,)
        start = cal.shift(near.last if self.count > 0 else near.first, self.unit, self.count)
        return () if start is None else known(cal.period(start, self.unit))

    @property
    def precision(self) -> Precision:
        return precision_of(self.unit)

    @property
    def is_vague(self) -> bool:
        return self.unit != "day" and self.count != 0


@dataclass(frozen=True)
class Weekend(Expression):
    """ "the weekend", "last weekend": Saturday and Sunday."""

    which: str = "bare"

    def find(self, base: Base) -> tuple[Stretch, ...]:
        if base.day is None:
            return ()
        saturday = cal.add_days(base.day, 5 - base.day.weekday())
        if saturday is None:
            return ()
        weeks = {"bare": (0, -1), "this": (0,), "past": (-1,), "last": (-1,), "next": (1,), "coming": (0,)}.get(
            self.which, (0, -1)
        )
        early = base.day.weekday() < 3  # early in the week the talk is of the one that was
        if (self.which == "bare" and early) or (self.which == "over" and base.day.weekday() < 5):
            weeks = (-1, 0)
        days = [(cal.add_days(saturday, 7 * week), cal.add_days(saturday, 7 * week + 1)) for week in weeks]
        return tuple(Stretch(first, last) for first, last in days if first is not None and last is not None)

    @property
    def named(self) -> Named:
        return Named(unit="week")

    @property
    def precision(self) -> Precision:
        return "week"
