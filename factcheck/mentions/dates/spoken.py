"""Expressions counted from the period that a text speaks of: "a year earlier" beside a quarter, "the full year"."""

from dataclasses import dataclass
from datetime import timedelta

from factcheck.mentions.dates import calendar as cal
from factcheck.mentions.dates.calendar import Stretch
from factcheck.mentions.dates.expressions import Base, Expression, Named, known
from factcheck.values.date_interval import Anchoring, Precision

_MONTHS = 12
"""Months of a year."""
_QUARTER = 3
"""Months of a quarter."""
_JUST_OVER = 184
"""Days since the end of a period of which a year ago is spoken. Heuristic: two quarters."""
_REPORTING = 3
"""Months of a year in which firms report the one that is over: annual reports are due within 90 days at most (SEC,
Form 10-K)."""


def months_in(stretch: Stretch) -> int | None:
    """Return how many whole months a stretch has; None where it begins or ends inside one."""
    after = cal.add_days(stretch.last, 1)
    if after is None or stretch.first.day != 1 or after.day != 1:
        return None
    return (after.year - stretch.first.year) * _MONTHS + after.month - stretch.first.month


def months_before(stretch: Stretch, months: int) -> Stretch | None:
    """Return a stretch of whole months so many months before."""
    first, after = cal.add_months(stretch.first, -months), cal.add_days(stretch.last, 1)
    end = None if after is None else cal.add_months(after, -months)
    return None if first is None or end is None else Stretch(first, end - timedelta(days=1))


@dataclass(frozen=True)
class YearBefore(Expression):
    """The period that the text speaks of, a year or more before: "a year earlier", "the same period last year".

    Args:
        years: how many before.
        otherwise: what is meant where the text speaks of no period.
        year: the year meant, where the words name it: "the same quarter of 2019".
        is_ago: whether the words count from the day of publication, so that the period must be one just over.
    """

    otherwise: Expression
    years: int = 1
    year: int | None = None
    is_ago: bool = False

    def find(self, base: Base) -> tuple[Stretch, ...]:
        if base.span is None or self._is_past(base, base.span):
            return self.otherwise.find(base)
        years = self.years if self.year is None else base.span.first.year - self.year
        return known(months_before(base.span, _MONTHS * years))

    def _is_past(self, base: Base, span: Stretch) -> bool:
        return self.is_ago and base.day is not None and (base.day - span.last).days > _JUST_OVER

    def precision_from(self, base: Base) -> Precision:
        return self.otherwise.precision if base.span is None else _precision_of(base.span)

    @property
    def precision(self) -> Precision:
        return self.otherwise.precision

    @property
    def named(self) -> Named:
        return Named(year=self.year, unit="year")


@dataclass(frozen=True)
class SpokenQuarter(Expression):
    """ "The quarter", "the latest quarter": the one that the text speaks of, else the last that is over."""

    def find(self, base: Base) -> tuple[Stretch, ...]:
        if base.span is not None and months_in(base.span) == _QUARTER:
            return (base.span,)
        return () if base.day is None else known(cal.period(base.day, "quarter", -1))

    @property
    def named(self) -> Named:
        return Named(unit="quarter")

    @property
    def precision(self) -> Precision:
        return "quarter"


@dataclass(frozen=True)
class FullYear(Expression):
    """ "The full year": the one that runs, or in its first months the one that is over, unless it is still ahead."""

    ahead: bool = False

    def find(self, base: Base) -> tuple[Stretch, ...]:
        if base.day is None:
            return ()
        own, before = cal.period(base.day, "year"), cal.period(base.day, "year", -1)
        is_over = base.day.month <= _REPORTING and not self.ahead
        return known(before, own) if is_over else known(own, before)

    @property
    def named(self) -> Named:
        return Named(unit="year")

    @property
    def precision(self) -> Precision:
        return "year"


@dataclass(frozen=True)
class InYearOf(Expression):
    """A month, or a day of one, of a year that is counted: "April next year", "May 3 of last year"."""

    month: int
    of: Expression
    day: int | None = None

    def find(self, base: Base) -> tuple[Stretch, ...]:
        return tuple(found for each in self.of.find(base) if (found := self._in(each.first.year)) is not None)

    def _in(self, year: int) -> Stretch | None:
        if self.day is None:
            return cal.months_from(year, self.month, 1)
        day = cal.make_day(year, self.month, self.day)
        return None if day is None else Stretch(day, day)

    @property
    def named(self) -> Named:
        return Named(month=self.month, day=self.day)

    @property
    def precision(self) -> Precision:
        return "month" if self.day is None else "day"

    @property
    def anchoring(self) -> Anchoring:
        return "partial"


def _precision_of(stretch: Stretch) -> Precision:
    """Return what a stretch of whole months is called."""
    months = months_in(stretch)
    return {1: "month", _QUARTER: "quarter", 2 * _QUARTER: "half"}.get(months or 0, "month")  # type: ignore[return-value]
