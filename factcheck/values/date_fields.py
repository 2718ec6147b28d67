"""Compare dates of which at least one has no days yet, by the fields that both name."""

import calendar
from collections.abc import Iterator
from datetime import date, timedelta
from typing import TYPE_CHECKING

from factcheck.values.date_text import MONTHS, WEEKDAYS, tell_stretch
from factcheck.values.relation import Comparison, Relation

if TYPE_CHECKING:
    from factcheck.values.date_interval import DateInterval

LONGEST_SEARCH = 800
"""Days of a known period that are tried one by one, from its first: two years and the month around them hold every
day of the year and every weekday of a month."""
PARTS = {"start": (1, 10), "mid": (11, 20), "end": (21, 31)}
"""Days of the month that early, mid and late mean. Source: TIMEX3 START, MID, END as thirds."""
PART_SLACK = 3
"""Days by which they may be missed; ours."""
STEPS_APART = 1
"""Units by which two distances may differ without an anchor: sources of one event are published about one time, and
"yesterday" of one is "today" of the other. Heuristic."""
FISCAL = "fiscal year"
FISCAL_SLIP = 1
"""Calendar years by which a day of "fiscal 2008" may miss 2008: books open in October 2007, or close in March 2009.
Source: US Code title 31, section 1102; financial years of companies."""
FIELDS = ("year", "month", "day", "weekday")


def compare_fields(value: "DateInterval", other: "DateInterval") -> Comparison:
    """Compare two unresolved dates: by the fields that both name, else they cannot disagree."""
    differing = [name for name in FIELDS if _differ(getattr(value, name), getattr(other, name))]
    if differing:
        reason = (
            f"{value.label} and {other.label} name another {differing[0]}; without a publication date neither is sure"
        )
        return Comparison(Relation.DISCREPANT, reason)
    if _are_steps_apart(value, other):
        reason = f"“{value.words}” and “{other.words}” count from days of publication that would have to lie far apart"
        return Comparison(Relation.DISCREPANT, reason)
    if value.modifier == other.modifier and _named(value) == _named(other):
        if _named(value) and value.words == other.words:
            return Comparison(Relation.SAME, f"both say {value.label}")
        if _named(value):
            return Comparison(Relation.EQUIVALENT, f"both name {value.label}")
        if value.words == other.words and value.unit not in (None, "day", "week"):
            return Comparison(Relation.SAME, f"both say “{value.words}”")
    return Comparison(Relation.COMPATIBLE, _why_compatible(value, other))


def _are_steps_apart(value: "DateInterval", other: "DateInterval") -> bool:
    """Whether two distances such as "3 weeks ago" and "5 weeks ago" differ by more than the day of reporting."""
    if value.steps is None or other.steps is None or value.unit != other.unit:
        return False
    return abs(value.steps - other.steps) > STEPS_APART


def _named(value: "DateInterval") -> tuple[tuple[str, int], ...]:
    fields = ("year", value.year), ("month", value.month), ("day", value.day), ("weekday", value.weekday)
    return tuple([(name, stated) for name, stated in fields if stated is not None])


def _differ(one: int | None, two: int | None) -> bool:
    return one is not None and two is not None and one != two


_SIZES = ("time", "day", "week", "month", "quarter", "season", "half", "year", "decade", "century")


def _why_compatible(value: "DateInterval", other: "DateInterval") -> str:
    small, large = sorted((value, other), key=lambda each: _SIZES.index(_size(each)))
    if large.unit is not None and not _named(large) and _size(small) != _size(large):
        return f"{_called(small)} lies in the {large.unit}"
    shared = {name for name, _ in _named(value)} & {name for name, _ in _named(other)}
    if small.unit is not None and small.unit == large.unit:
        return f"{_called(value)} and {_called(other)} may well be one {small.unit}; only a publication date would tell"
    if shared and _size(small) != _size(large):
        return f"{_called(small)} refines {_called(large)}"
    if shared:
        return f"{_called(value)} and {_called(other)} agree in what both name"
    return (
        f"{_called(value)} and {_called(other)} name no field in common; without a publication date both can be one day"
    )


def _size(value: "DateInterval") -> str:
    return value.unit if not _named(value) and value.unit in _SIZES else value.precision


def _called(value: "DateInterval") -> str:
    return value.label if _named(value) else f"“{value.words}”"


def compare_with_fields(unknown: "DateInterval", known: "DateInterval") -> Comparison:
    """Compare a date without days to one with days: some day of the known one must have the fields named."""
    if not _named(unknown) or known.modifier in ("before", "after", "since", "until"):
        return Comparison(Relation.COMPATIBLE, _why_weak(unknown, known))
    if any(_fits(unknown, day, slack=0) for day in _days(known)):
        return Comparison(Relation.COMPATIBLE, _why_fits(unknown, known))
    if unknown.modifier in PARTS and any(_fits(unknown, day, slack=PART_SLACK) for day in _days(known)):
        reason = f"{known.label} is up to {PART_SLACK} days off “{unknown.words}”, whose bounds are vague"
        return Comparison(Relation.DISCREPANT, reason)
    sure = known.anchoring == "explicit"
    missing = _why_not(unknown, known)
    if sure:
        return Comparison(Relation.CONTRADICTORY, missing)
    return Comparison(Relation.DISCREPANT, f"{missing}; without a publication date the two are not sure to differ")


def _days(known: "DateInterval") -> Iterator[date]:
    for first, last in known.candidates:
        for offset in range(min((last - first).days, LONGEST_SEARCH) + 1):
            yield first + timedelta(days=offset)


def _fits(unknown: "DateInterval", day: date, *, slack: int) -> bool:
    """Whether a day has every field that is named."""
    weekday_fits = unknown.weekday is None or day.weekday() == unknown.weekday
    slip = FISCAL_SLIP if unknown.unit == FISCAL else 0
    year_fits = unknown.year is None or abs(day.year - unknown.year) <= slip
    return weekday_fits and year_fits and _month_fits(unknown, day, slack)


def _month_fits(unknown: "DateInterval", day: date, slack: int) -> bool:
    """Whether a day has the month and the day of the month that are named, or lies in the part of it."""
    if unknown.month is None or unknown.modifier not in PARTS:
        month_fits = unknown.month is None or day.month == unknown.month
        return month_fits and (unknown.day is None or day.day == unknown.day)
    if day.month == unknown.month:
        first, last = PARTS[unknown.modifier]
        return first - slack <= day.day <= last + slack
    if day.month == unknown.month % 12 + 1:
        return unknown.modifier == "end" and day.day <= slack
    length = calendar.monthrange(day.year, day.month)[1]
    is_month_before = day.month % 12 + 1 == unknown.month
    return is_month_before and unknown.modifier == "start" and day.day > length - slack


def _why_fits(unknown: "DateInterval", known: "DateInterval") -> str:
    first, last = known.candidates[0]
    if unknown.unit == FISCAL:
        return f"the books of {unknown.label} may hold {known.label}"
    if unknown.weekday is not None and unknown.month is None and unknown.day is None:
        weekday = WEEKDAYS[unknown.weekday]
        if first == last and known.likely == 1:
            return (
                f"{known.label} is a {weekday}; without a publication date the other {weekday} is one of several, "
                "and this is one of them"
            )
        return f"{known.label} has a {weekday}; without a publication date it is one of several"
    if first == last:
        return f"{known.label} is among the days that “{unknown.words}” can be without a publication date"
    return f"{unknown.label} lies in {known.label}"


def _why_not(unknown: "DateInterval", known: "DateInterval") -> str:
    first, last = known.candidates[0]
    if unknown.weekday is not None and first == last and unknown.weekday != first.weekday():
        return f"{known.label} is a {WEEKDAYS[first.weekday()]}, not a {WEEKDAYS[unknown.weekday]}"
    if (
        unknown.month is not None
        and (first.year, first.month) == (last.year, last.month)
        and unknown.month != first.month
    ):
        return f"{known.label} is in {MONTHS[first.month - 1]}, not in {MONTHS[unknown.month - 1]}"
    return f"{unknown.label} is not {known.label}"


def _why_weak(unknown: "DateInterval", known: "DateInterval") -> str:
    if _named(unknown):
        return f"{unknown.label} can be {known.label}"
    if unknown.unit is not None:
        day = tell_stretch(known.candidates[0])
        return f"“{unknown.words}” has no publication date to count from; {day} can lie in it"
    return f"“{unknown.words}” cannot be resolved, so it does not speak against {known.label}"
