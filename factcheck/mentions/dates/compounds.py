"""Temporal expressions made of others: parts, ranges, ordinals, holidays, the part of the day and the clock."""

from dataclasses import dataclass
from datetime import date

from factcheck.mentions.dates import calendar as cal
from factcheck.mentions.dates.calendar import Stretch
from factcheck.mentions.dates.expressions import Base, Expression, Named, known
from factcheck.values.date_interval import Anchoring, Precision
from factcheck.values.date_text import is_no_day


@dataclass(frozen=True)
class Around(Expression):
    """The base of what surrounds another expression and takes over its fields."""

    inner: Expression

    @property
    def likely(self) -> int:
        return self.inner.likely

    def likely_from(self, base: Base) -> int:
        return self.inner.likely_from(base)

    @property
    def named(self) -> Named:
        return self.inner.named

    @property
    def precision(self) -> Precision:
        return self.inner.precision

    @property
    def anchoring(self) -> Anchoring:
        return self.inner.anchoring

    @property
    def is_vague(self) -> bool:
        return self.inner.is_vague


@dataclass(frozen=True)
class Part(Around):
    """The early, middle or late third of a period."""

    part: str

    def find(self, base: Base) -> tuple[Stretch, ...]:
        return tuple(cal.third(each, self.part) for each in self.inner.find(base))

    @property
    def is_vague(self) -> bool:
        return True


@dataclass(frozen=True)
class SoFar(Around):
    """ "earlier this year" (up to the day before the anchor) or "later this week" (from the day after it).

    It has no days where none are left: "later in the year" of 31 December.
    """

    later: bool

    def find(self, base: Base) -> tuple[Stretch, ...]:
        found = []
        for whole in self.inner.find(base):
            day = base.day if base.day is not None else whole.first
            if not whole.first <= day <= whole.last:
                found.append(cal.third(whole, "end" if self.later else "start"))
            elif self.later and day < whole.last:
                found.append(Stretch(cal.add_days(day, 1) or day, whole.last))
            elif not self.later and day > whole.first:
                found.append(Stretch(whole.first, cal.add_days(day, -1) or day))
        return tuple(found)

    @property
    def is_vague(self) -> bool:
        return True


@dataclass(frozen=True)
class Range(Expression):
    """From one expression to another, both included: "from Monday to Friday", "Nov. 27-29"."""

    first: Expression
    second: Expression

    def find(self, base: Base) -> tuple[Stretch, ...]:
        starts, ends = self.first.find(base), self.second.find(base)
        if not starts or not ends:
            return ()
        start = starts[0]
        for end in sorted(ends):
            if end.first >= start.first:
                return (Stretch(start.first, end.last),)
        later = self.second.find(Base(start.last, base.before, base.lately))
        ahead = [end for end in later if end.first >= start.first] or [_year_on(end) for end in ends]
        return (Stretch(start.first, ahead[0].last),) if ahead[0].last >= start.first else ()

    @property
    def precision(self) -> Precision:
        return self.second.precision

    @property
    def anchoring(self) -> Anchoring:
        ways = (self.first.anchoring, self.second.anchoring)
        return "explicit" if ways == ("explicit", "explicit") else "partial" if "partial" in ways else "relative"

    @property
    def named(self) -> Named:
        for end in (self.second, self.first):
            if is_no_day(*end.named[:3]):  # "29-31 April" names no day of a calendar at all
                return end.named
        fields = zip(self.first.named, self.second.named, strict=True)
        year, month, *_ = (one if one == two else None for one, two in fields)
        return Named(year=year if isinstance(year, int) else None, month=month if isinstance(month, int) else None)


def _year_on(stretch: Stretch) -> Stretch:
    return Stretch(
        cal.shift(stretch.first, "year", 1) or stretch.first, cal.shift(stretch.last, "year", 1) or stretch.last
    )


@dataclass(frozen=True)
class InYear(Expression):
    """The n-th quarter, half or season of a year, of the anchor's where none is named: "the third quarter"."""

    unit: Precision
    number: int
    year: int | None = None
    of: Expression | None = None
    which: str | None = None
    """The word before it: "last summer", "this winter"."""
    ahead: bool = False

    def find(self, base: Base) -> tuple[Stretch, ...]:
        if self.year is not None:
            return known(self._in(self.year))
        if self.of is not None:
            return known(*(self._in(each.first.year) for each in self.of.find(base)))
        if base.day is None:
            return ()
        if self.which is not None:
            return self._beside(base.day)
        this = self._in(base.day.year)
        year = base.day.year if this is None or this.first <= base.day else base.day.year - 1
        found = known(self._in(year), self._in(year + 1))
        return tuple(reversed(found)) if self.ahead and found[0].last < base.day else found

    def _beside(self, day: date) -> tuple[Stretch, ...]:
        """Return the one that is over, or runs, or is to come, then the next beyond: last summer may be a year old."""
        near = known(*(self._in(day.year + years) for years in (-2, -1, 0, 1, 2)))
        if self.which in ("last", "past", "previous"):
            return tuple(reversed([each for each in near if each.last < day]))[:2]
        if self.which == "this":
            return tuple(sorted(near, key=lambda each: max((each.first - day).days, (day - each.last).days, 0))[:1])
        return tuple(each for each in near if each.first > day)[:2]

    def _in(self, year: int) -> Stretch | None:
        months = cal.MONTHS_OF[self.unit]
        offset = cal.SPRING - 1 if self.unit == "season" else 0  # the year's first season is spring
        index = offset + (self.number - 1) * months
        return cal.months_from(year + index // 12, index % 12 + 1, months)

    @property
    def named(self) -> Named:
        return Named(year=self.year)

    @property
    def precision(self) -> Precision:
        return self.unit

    @property
    def anchoring(self) -> Anchoring:
        return "explicit" if self.year is not None else "partial"

    @property
    def is_vague(self) -> bool:
        return self.unit == "season"


@dataclass(frozen=True)
class Timed(Around):
    """A day with a part of it or a time of the clock; the words are kept, the days are those of the day."""

    clock: str | None = None
    exact: bool = True

    def find(self, base: Base) -> tuple[Stretch, ...]:
        return self.inner.find(base)

    @property
    def precision(self) -> Precision:
        return "time"


@dataclass(frozen=True)
class Clock(Expression):
    """A time of the clock alone: of the day its sentence names last, else of the anchor."""

    clock: str
    offset: int | None = None
    """Minutes east of Greenwich of the zone it names."""

    def find(self, base: Base) -> tuple[Stretch, ...]:
        if base.before is not None and base.before.first == base.before.last:
            return (base.before,)
        return () if base.day is None else (Stretch(base.day, base.day),)

    @property
    def precision(self) -> Precision:
        return "time"
