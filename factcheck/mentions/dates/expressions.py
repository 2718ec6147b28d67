"""What a temporal expression says before it is counted from an anchor: one class a kind of expression.

`find(base)` gives the periods it can name, the most likely first; none when it needs an anchor that is not there.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from factcheck.mentions.dates import calendar as cal
from factcheck.mentions.dates.calendar import Stretch
from factcheck.values.date_interval import Anchoring, Precision

NEAREST_YEARS = 8
"""Years searched around the anchor for 29 February: it comes every eight at worst."""
_LEAP_DAY = (2, 29)
"""Month and day that not every year has."""


FAR_AHEAD = 90
"""Days from the anchor beyond which a day without a year is rather one that was. Heuristic."""
JUST_OVER = 31
"""Days before the anchor on which a day can lie that words point ahead: they are older than the text. Heuristic."""


class Base(NamedTuple):
    """What expressions are counted from.

    Args:
        day: of the anchor.
        before: the day that the text named last.
        lately: the day or longer period that it named last: "the following year" follows "in May 2009".
        span: the month, quarter, half or other months of a year that it named last.
    """

    day: date | None = None
    before: Stretch | None = None
    lately: Stretch | None = None
    span: Stretch | None = None


class Named(NamedTuple):
    """The fields that words name."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    unit: str | None = None
    steps: int | None = None
    """Units from the anchor: -3 of "three weeks ago"."""


@dataclass(frozen=True)
class Expression:
    """The base of all kinds."""

    def find(self, base: Base) -> tuple[Stretch, ...]:
        """Return the periods the words can name, the most likely first."""
        raise NotImplementedError

    @property
    def likely(self) -> int:
        """How many of them a reader takes the words for."""
        return 1

    def likely_from(self, base: Base) -> int:
        """Return how many a reader takes them for who knows what they are counted from."""
        del base
        return self.likely

    @property
    def named(self) -> Named:
        """The fields that the words name."""
        return Named()

    @property
    def precision(self) -> Precision:
        """The finest field."""
        return "day"

    def precision_from(self, base: Base) -> Precision:
        """Return the finest field for who knows what the words are counted from."""
        del base
        return self.precision

    @property
    def anchoring(self) -> Anchoring:
        """How the days are reached."""
        return "relative"

    @property
    def is_vague(self) -> bool:
        """Whether the bounds are a matter of taste."""
        return False


def known(*stretches: Stretch | None) -> tuple[Stretch, ...]:
    """Leave out what no calendar holds."""
    return tuple(stretch for stretch in stretches if stretch is not None)


@dataclass(frozen=True)
class Dated(Expression):
    """A date by its fields: "Tuesday, Dec. 10, 2024", "10 December", "June", "2024", "the 29th"."""

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    lean: str | None = None
    """Where the words point: ahead of the anchor ("will meet in June") or behind it ("the year ended June 30")."""

    def find(self, base: Base) -> tuple[Stretch, ...]:
        if self.year is not None:
            return known(self._in_year(self.year))
        if base.day is None:
            return ()
        if self.month is None:
            return self._by_day(base.day)
        if self.day is not None:
            return self._nearest(base.day)
        this = self._in_year(base.day.year)
        if this is None:
            return ()
        year = base.day.year if this.first <= base.day else base.day.year - 1
        found = known(self._in_year(year), self._in_year(year + 1))
        runs = this.first <= base.day <= this.last
        return tuple(reversed(found)) if self.lean == "ahead" and not runs else found

    def _in_year(self, year: int) -> Stretch | None:
        if self.month is None:
            return cal.months_from(year, 1, 12)
        if self.day is None:
            return cal.months_from(year, self.month, 1)
        day = cal.make_day(year, self.month, self.day)
        return None if day is None else Stretch(day, day)

    def _nearest(self, base: date) -> tuple[Stretch, ...]:
        """Fill in the nearest year, which is right for 94 of 100 such dates in news.

        A date of the year that runs goes without its year, one far into the next does not: AP Stylebook, dates.
        """
        reach = NEAREST_YEARS if (self.month, self.day) == _LEAP_DAY else 1
        years = range(max(1, base.year - reach), min(9999, base.year + reach) + 1)
        every = known(*map(self._in_year, years))
        found = sorted(self._on_its_side(every, base), key=lambda each: abs((each.first - base).days))
        next_year = found and self.lean is None and found[0].first.year > base.year
        if next_year and (found[0].first - base).days > FAR_AHEAD:
            past = [each for each in found if each.first <= base][:1]
            return (*past, *found[:1])
        return tuple(found[:1])

    def _on_its_side(self, every: Iterable[Stretch], base: date) -> list[Stretch]:
        """Return the days on the side of the anchor to which the words point; all where they point nowhere.

        A day just over is kept beside "will".
        """
        nearest = list(every)
        if self.lean == "past":
            return [each for each in nearest if each.first <= base] or nearest
        if self.lean == "ahead":
            return [each for each in nearest if (base - each.first).days <= JUST_OVER] or nearest
        return nearest

    def _by_day(self, base: date) -> tuple[Stretch, ...]:
        """Find the month of "the 29th" or "Friday the 26th": the latest up to the anchor, then the next."""
        found = []
        for months in (0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6):
            month = cal.add_months(base.replace(day=1), months)
            day = None if month is None or self.day is None else cal.make_day(month.year, month.month, self.day)
            if day is not None and self.weekday in (None, day.weekday()):
                found.append(Stretch(day, day))
        if self.weekday is not None:
            found.sort(key=lambda each: abs((each.first - base).days))
            return tuple(found[:1])
        past, ahead = [[each for each in found if (each.first > base) is later][:1] for later in (False, True)]
        return (*ahead, *past) if self.lean == "ahead" else (*past, *ahead)

    @property
    def named(self) -> Named:
        return Named(self.year, self.month, self.day, self.weekday)

    @property
    def precision(self) -> Precision:
        if self.day is not None:
            return "day"
        return "year" if self.month is None else "month"

    @property
    def anchoring(self) -> Anchoring:
        return "partial" if self.year is None else "explicit"


@dataclass(frozen=True)
class Either(Expression):
    """Numerals that two orders read differently: "10/12/2024"."""

    first: Expression
    second: Expression

    def find(self, base: Base) -> tuple[Stretch, ...]:
        return (*self.first.find(base)[:1], *self.second.find(base)[:1])

    @property
    def likely(self) -> int:
        return 2

    @property
    def named(self) -> Named:
        return Named(self.first.named.year)

    @property
    def anchoring(self) -> Anchoring:
        return self.first.anchoring


def precision_of(unit: str) -> Precision:
    """Return the precision of a unit; hours and less are times."""
    precisions: dict[str, Precision] = {
        "day": "day", "week": "week", "fortnight": "week", "weekend": "week", "month": "month", "quarter": "quarter",
        "season": "season", "half": "half", "year": "year", "decade": "decade", "century": "century",
    }  # fmt: skip
    return precisions.get(unit, "time")


@dataclass(frozen=True)
class Unresolved(Expression):
    """A period whose days depend on who speaks: a fiscal year, a school year."""

    unit: str
    kind: Precision = "year"
    year_named: int | None = None

    def find(self, base: Base) -> tuple[Stretch, ...]:
        del base
        return ()

    @property
    def named(self) -> Named:
        return Named(year=self.year_named, unit=self.unit)

    @property
    def precision(self) -> Precision:
        return self.kind

    @property
    def anchoring(self) -> Anchoring:
        return "none"


@dataclass(frozen=True)
class Ancient(Expression):
    """A year or years before the year 1; years are astronomical."""

    first: int
    last: int

    def find(self, base: Base) -> tuple[Stretch, ...]:
        del base
        return ()

    @property
    def precision(self) -> Precision:
        return "year" if self.first == self.last else "century"

    @property
    def anchoring(self) -> Anchoring:
        return "explicit"


@dataclass(frozen=True)
class Fixed(Expression):
    """A period that needs no anchor: a decade, a century, a quarter of a named year."""

    stretch: Stretch
    kind: Precision
    year: int | None = None
    vague: bool = False

    def find(self, base: Base) -> tuple[Stretch, ...]:
        del base
        return (self.stretch,)

    @property
    def named(self) -> Named:
        return Named(year=self.year)

    @property
    def precision(self) -> Precision:
        return self.kind

    @property
    def anchoring(self) -> Anchoring:
        return "explicit"

    @property
    def is_vague(self) -> bool:
        return self.vague
