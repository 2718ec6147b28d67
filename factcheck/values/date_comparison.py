"""How two dates stand to each other, with the reason in words. The model is in date_interval.py."""

from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from factcheck.values.date_clock import are_apart, is_exact, may_be_of_two_zones, moments
from factcheck.values.date_fields import compare_fields, compare_with_fields
from factcheck.values.date_text import next_day, tell_day, tell_stretch, why_no_day
from factcheck.values.date_zones import beside_in_zones, zone_of
from factcheck.values.relation import Comparison, Extent, Relation, stand

if TYPE_CHECKING:
    from factcheck.values.date_interval import DateInterval, Stretch

SLACK = {"time": 0, "day": 1, "week": 3, "month": 3, "quarter": 15, "season": 31, "half": 31, "year": 31}
"""Days by which a vague bound may be missed, by precision; ours: a tenth of the period, three days for a month."""
_KEPT = 2048
"""Pairs of dates of which is kept how they stand: a draft that is checked again has most of them."""
LONG_SLACK = 366
"""The same for decades and centuries."""
DOUBTS = {
    "inferred": "the day of publication is only inferred",
    "furniture": "the page date is probably not the publication date",
}


_DAY = timedelta(days=1)
_LAST_EDGES = frozenset({"before", "until"})
"""Words behind which a day stands until which something is so, or must be done."""
_MONTHS = 12
"""Months of a year."""


def compare(value: "DateInterval", other: Any) -> Comparison:
    """Return how two dates stand, and why; anything but a date is incomparable."""
    if getattr(other, "kind", None) != "date":
        return Comparison(Relation.INCOMPARABLE, f"“{value.label}” is a date, the other is none")
    return _stand(value, other)


@lru_cache(maxsize=_KEPT)
def _stand(value: "DateInterval", other: "DateInterval") -> Comparison:
    for side in (value, other):
        if side.is_no_day:
            return Comparison(Relation.INCOMPARABLE, f"no calendar has {side.label}: {why_no_day(side)}")
    if value.is_time_alone or other.is_time_alone:
        return _compare_times(value, other)
    comparison = _compare_narrowed(value, other) if value.narrowed or other.narrowed else _compare(value, other)
    if comparison.relation.is_agreement and are_apart(value.clock, other.clock):
        return _at_two_times(value, other, comparison)
    return comparison


def _compare_times(value: "DateInterval", other: "DateInterval") -> Comparison:
    """Compare two times of the clock of which one is of no day: by the minutes that both name."""
    apart = are_apart(value.clock, other.clock)
    if apart is None:
        return _not_beside(value, other)
    if apart:
        return _at_two_times(value, other, Comparison(Relation.COMPATIBLE, ""))
    both = f"“{value.clock}” and “{other.clock}”"
    if not (is_exact(value.clock) and is_exact(other.clock)):
        return Comparison(Relation.COMPATIBLE, f"{both} leave room for one another")
    is_same = moments(value.clock or "") == moments(other.clock or "")
    return Comparison(Relation.SAME if is_same else Relation.EQUIVALENT, f"{both} are one time of the day")


def _not_beside(value: "DateInterval", other: "DateInterval") -> Comparison:
    """Say why two times cannot be laid side by side: one has none, or they are of two zones of which one is unknown."""
    if value.clock is None or other.clock is None:
        return Comparison(Relation.INCOMPARABLE, f"“{value.label}” and “{other.label}”: of one only the time is told")
    if moments(value.clock or "") and moments(other.clock or ""):
        reason = f"“{value.clock}” and “{other.clock}” are not known to be of one zone of time"
        return Comparison(Relation.INCOMPARABLE, reason)
    return Comparison(Relation.COMPATIBLE, f"“{value.clock}” and “{other.clock}” name no minute in common")


def _at_two_times(value: "DateInterval", other: "DateInterval", comparison: Comparison) -> Comparison:
    """Compare two times of one day: where no zone would explain it, both cannot be true."""
    reason = f"“{value.clock}” and “{other.clock}” are two times of one day"
    if not (is_exact(value.clock) and is_exact(other.clock)):
        return Comparison(Relation.DISCREPANT, f"{reason}, though not both to the minute", comparison.steps)
    if may_be_of_two_zones(value.clock or "", other.clock or ""):
        return Comparison(Relation.DISCREPANT, f"{reason}; zones of time would explain it", comparison.steps)
    is_one_day = value.is_time_alone or other.is_time_alone or _days(value) == _days(other)
    return Comparison(Relation.CONTRADICTORY if is_one_day else Relation.DISCREPANT, reason, comparison.steps)


def _days(value: "DateInterval") -> "tuple[Stretch, ...]":
    """Return the days that a reader would take the words to mean."""
    return value.candidates[: value.likely]


def _compare(value: "DateInterval", other: "DateInterval") -> Comparison:
    if value.years is not None or other.years is not None:
        return _compare_years(value, other)
    if value.candidates and other.candidates:
        return _compare_days(value, other)
    if value.candidates or other.candidates:
        known, unknown = (value, other) if value.candidates else (other, value)
        return compare_with_fields(unknown, known)
    return compare_fields(value, other)


def _compare_narrowed(value: "DateInterval", other: "DateInterval") -> Comparison:
    """Compare a value that others narrowed: it bears nobody out, since its days come from what others say."""
    comparison = _compare(value, other)
    if comparison.relation not in (Relation.SAME, Relation.EQUIVALENT):
        return comparison
    words = value.words if value.narrowed else other.words
    reason = f"“{words}” is taken for {value.label} only because of what other sources say"
    return Comparison(Relation.COMPATIBLE, reason, comparison.steps)


def may_hold(value: "DateInterval", stretch: "Stretch") -> bool:
    """Whether a date leaves room for a period, by every reading that its words allow."""
    if not value.candidates or value.is_time_alone:
        return True
    first, last = stretch
    return any(extent.meets(Extent(first.toordinal(), last.toordinal())) for extent in _literal(value, value))


def _compare_years(value: "DateInterval", other: "DateInterval") -> Comparison:
    """Compare where at least one lies before the year 1, beyond the days of a calendar."""
    first, second = _year_range(value), _year_range(other)
    if first is None or second is None:
        return Comparison(Relation.COMPATIBLE, f"“{value.label}” and “{other.label}” name no field in common")
    if first == second:
        return Comparison(Relation.SAME, f"both are {value.label}")
    extents = Extent(*first), Extent(*second)
    relation = stand(extents[0], extents[0], extents[1], extents[1])
    verb = "overlap" if relation.is_agreement else "lie apart"
    return Comparison(relation, f"“{value.label}” and “{other.label}” {verb}")


def _year_range(value: "DateInterval") -> tuple[int, int] | None:
    if value.years is not None:
        return value.years
    return (value.candidates[0][0].year, value.candidates[0][1].year) if value.candidates else None


def _compare_days(value: "DateInterval", other: "DateInterval") -> Comparison:
    steps = tuple(_step(each) for each in (value, other) if each.anchoring != "explicit")
    typical = list(_typical(value, other))
    other_typical = list(_typical(other, value))
    if value.key == other.key and value.likely == other.likely:
        return Comparison(*_equal(value, other), steps)
    if _are_two_spans(value, other):
        return Comparison(Relation.DISCREPANT, f"{value.label} and {other.label} are two spans of years", steps)
    literal, other_literal = list(_literal(value, other)), list(_literal(other, value))
    if any(one.meets(two) for one in typical for two in other_typical):
        return Comparison(Relation.COMPATIBLE, _why_compatible(value, other), steps)
    if any(one.meets(two) for one in literal for two in other_literal):
        return Comparison(Relation.DISCREPANT, _why_discrepant(value, other), steps)
    return Comparison(*_apart(value, other), steps)


def _are_two_spans(value: "DateInterval", other: "DateInterval") -> bool:
    """Whether two spans of as many years overlap only in part: a reader takes "2013–14" and "2014–15" for two."""
    for side in (value, other):
        if side.precision != "year" or side.modifier is not None or side.vague or side.likely != 1:
            return False
    first, second = ([day.year for day in side.candidates[0]] for side in (value, other))
    length = first[1] - first[0]
    return length > 0 and length == second[1] - second[0] and 0 < abs(first[0] - second[0]) <= length


def _equal(value: "DateInterval", other: "DateInterval") -> tuple[Relation, str]:
    same_words = value.words == other.words or value.anchoring not in ("relative", "weekday")
    if value.anchoring == other.anchoring and same_words:
        return Relation.SAME, f"both are {value.label}"
    counted = value if value.anchoring in ("relative", "weekday", "partial") else other
    return Relation.EQUIVALENT, f"“{counted.words}” is {counted.label}"


def _apart(value: "DateInterval", other: "DateInterval") -> tuple[Relation, str]:
    """Return what keeps two periods apart, and whether both can still be true."""
    apart = f"{value.label} and {other.label} are {_gap(value, other)} apart"
    for side in (value, other):
        if side.trust in DOUBTS and side.anchoring != "explicit":
            doubt = DOUBTS[side.trust] if side.counted_from is not None else "it counts from what the text named before"
            return Relation.DISCREPANT, f"{_condition(side)}; {doubt}: {apart}"
    relative = value if value.anchoring == "relative" else other
    if relative.anchoring == "relative" and _gap_days(value, other) == 1:
        return (
            Relation.DISCREPANT,
            f"{apart}, and “{relative.words}” may be the day of reporting or of another time zone",
        )
    if _gap_days(value, other) == 1 and zone_of(value.clock) != zone_of(other.clock):
        first, second = sorted((value, other), key=lambda side: side.candidates[0])
        return beside_in_zones(first.clock, second.clock, apart)
    return Relation.CONTRADICTORY, apart


def _condition(side: "DateInterval") -> str:
    """Return what a doubtful value hangs on: "if published on 10 December 2024, “Friday” is 6 December 2024"."""
    if side.counted_from is None:
        return f"“{side.words}” is taken for {side.label}"
    first, last = side.counted_from
    when = f"on {tell_day(first)}" if first == last else f"from {tell_day(first)} to {tell_day(last)}"
    return f"if published {when}, “{side.words}” is {side.label}"


def _gap_days(value: "DateInterval", other: "DateInterval") -> int:
    pairs = [(one, two) for one in value.candidates[: value.likely] for two in other.candidates[: other.likely]]
    return min(max((two[0] - one[1]).days, (one[0] - two[1]).days) for one, two in pairs)


def _gap(value: "DateInterval", other: "DateInterval") -> str:
    days = _gap_days(value, other)
    if value.modifier in ("before", "after") or other.modifier in ("before", "after") or days <= 0:
        return "wholly"
    if days % 7 == 0 and "weekday" in (value.anchoring, other.anchoring):
        return "whole weeks" if days > 7 else "a whole week"
    if value.precision == other.precision and value.precision in ("month", "year"):
        return _between_starts(value, other)
    return _counted(days, "day")


def _counted(number: int, unit: str) -> str:
    return f"one {unit}" if number == 1 else f"{number} {unit}s"


def _between_starts(value: "DateInterval", other: "DateInterval") -> str:
    """Return how many years, or months, lie between the beginnings of two of them, where they are nearest."""
    ours, theirs = ([each[0] for each in side.candidates[: side.likely]] for side in (value, other))
    months = min(abs((a.year - b.year) * _MONTHS + a.month - b.month) for a in ours for b in theirs)
    return _counted(months, "month") if months % _MONTHS else _counted(months // _MONTHS, "year")


def _why_compatible(value: "DateInterval", other: "DateInterval") -> str:
    for one, two in ((value, other), (other, value)):
        if one.likely > 1:
            return f"{two.label} is one of the days that “{one.words}” can be: {one.label}"
    if value.modifier in ("before", "after", "since", "until") or other.modifier in (
        "before",
        "after",
        "since",
        "until",
    ):
        return f"{value.label} and {other.label} leave room for one another"
    for one, two in ((value, other), (other, value)):
        if two.candidates[0][0] <= one.candidates[0][0] and one.candidates[0][1] <= two.candidates[0][1]:
            if one.candidates[0] == two.candidates[0]:
                return f"both are {tell_stretch(one.candidates[0])}"
            return f"{tell_stretch(one.candidates[0])} lies in {tell_stretch(two.candidates[0])}"
    return f"{value.label} and {other.label} overlap"


def _why_discrepant(value: "DateInterval", other: "DateInterval") -> str:
    for one, two in ((value, other), (other, value)):
        if len(one.candidates) > one.likely:
            return f"“{one.words}” is most likely {one.label}; {two.label} is a further reading"
    for one, two in ((value, other), (other, value)):
        if one.modifier == "since":
            return f"{two.label} falls after the beginning that “since” names"
        if one.vague:
            return f"{two.label} is {_gap(value, other)} off {one.label}, and the bounds of “{one.words}” are vague"
    return f"{value.label} and {other.label} only just meet"


def _step(value: "DateInterval") -> str:
    counted = ""
    if value.counted_from is not None:
        counted = f", counted from {tell_stretch(value.counted_from)} ({value.trust})"
    return f"“{value.words}” is {value.label}{counted}"


def _typical(value: "DateInterval", other: "DateInterval") -> Iterator[Extent]:
    return (_extent(each, value, other, widened=False) for each in value.candidates[: value.likely])


def _literal(value: "DateInterval", other: "DateInterval") -> Iterator[Extent]:
    return (_extent(each, value, other, widened=True) for each in value.candidates)


def _extent(stretch: "Stretch", value: "DateInterval", other: "DateInterval", *, widened: bool) -> Extent:
    """Return the days a period allows, with its modifier; two edges of one sort are compared as they are."""
    first, last = stretch
    slack = timedelta(days=SLACK.get(value.precision, LONG_SLACK)) if widened and value.vague else timedelta(0)
    first, last = _shifted(first, -slack), _shifted(last, slack)
    edge = {value.modifier, other.modifier}
    if edge == _LAST_EDGES:
        return Extent((first - _DAY).toordinal() if value.modifier == "before" else first.toordinal(), last.toordinal())
    if value.modifier == "before":
        return Extent(None, first.toordinal() - 1)
    if value.modifier == "after":
        return Extent(next_day(last).toordinal(), None)
    if value.modifier == other.modifier or value.modifier not in ("since", "until"):
        return Extent(first.toordinal(), last.toordinal())
    if value.modifier == "until":
        return Extent(None, last.toordinal())
    open_ended = widened or edge == {"since", "until"}
    return Extent(first.toordinal(), None if open_ended else last.toordinal())


def _shifted(day: date, by: timedelta) -> date:
    return date.fromordinal(min(max(day.toordinal() + by.days, date.min.toordinal()), date.max.toordinal()))
