"""A date in its article, how far two of them lie apart, and on which side of the day of publication."""

from datetime import date
from typing import NamedTuple

from factcheck.linkage.date_families import TIME
from factcheck.linkage.dates import Calendar, Dated
from factcheck.values.date_clock import are_apart as clocks_are_apart
from factcheck.values.date_clock import may_be_of_two_zones

_WEEK = 7
"""Days of a week."""
_PAST, _AHEAD = "past", "ahead"
"""On which side of the day of publication a day lies."""


class DateSide(NamedTuple):
    """A date in its article."""

    item: Dated
    article: Calendar

    @property
    def figure(self) -> Dated:
        """The date, under the name that what is weighed has."""
        return self.item


Level = str
"""The name of how two dates stand in one respect."""


def closeness(one: DateSide, other: DateSide) -> Level:
    """How the dates differ."""
    if one.item.family == TIME:
        return _times_apart(one.item.clock, other.item.clock)
    a, b = _taken(one, other)
    if a == b:
        return "equal"
    if one.item.family == "year":
        return _years_apart(a, b)
    if (a.month, a.day) == (b.month, b.day):
        return "another year"
    if (a.year, a.day) == (b.year, b.day):
        return "another month"
    return _days_apart(a, b)


def _years_apart(one: date, other: date) -> Level:
    ours, theirs = f"{one.year:04}", f"{other.year:04}"
    digits = sum(a != b for a, b in zip(ours, theirs, strict=True))
    is_slip = digits == 1 or sorted(ours) == sorted(theirs) or abs(one.year - other.year) == 1
    return "a slip" if is_slip else "years apart"


def _times_apart(one: str, other: str) -> Level:
    if not clocks_are_apart(one, other):
        return "equal"
    return "whole hours apart" if may_be_of_two_zones(one, other) else "minutes apart"


def _days_apart(one: date, other: date) -> Level:
    days = abs((one - other).days)
    if days < _WEEK:
        return "a day" if days == 1 else "some days"
    return "one month" if (one.year, one.month) == (other.year, other.month) else "far"


def tense(one: DateSide, other: DateSide) -> Level:
    """Whether the dates lie behind or ahead of the day that each text came out."""
    if one.item.family == TIME:
        return "of the clock"
    days = _taken(one, other)
    sides = [_sides_of(day, side.article.published) for day, side in zip(days, (one, other), strict=True)]
    if not all(sides):
        return "unknown"
    shared = sides[0] & sides[1]
    return "differ" if not shared else "both past" if _PAST in shared else "both ahead"


def _sides_of(day: date, published: date | None) -> frozenset[str]:
    """Return on which sides of the day of publication a day can lie: both, on that day; none where it is unknown."""
    if published is None:
        return frozenset()
    return frozenset({_PAST} if day < published else {_AHEAD} if day > published else {_PAST, _AHEAD})


def _taken(one: DateSide, other: DateSide) -> tuple[date, date]:
    """Return the first days of two dates; where the words leave two days open, those on one side of publication."""
    first = one.item.day, other.item.day
    if len(one.item.days) == len(other.item.days) == 1 or one.item.family == TIME:
        return first
    pairs = [(a, b) for a in one.item.days for b in other.item.days]
    ours, theirs = one.article.published, other.article.published
    met = [(a, b) for a, b in pairs if _sides_of(a, ours) & _sides_of(b, theirs)]
    return first if first in met or not met else min(met, key=lambda pair: abs(pair[0] - pair[1]))
