"""The weekdays that a sentence names, as the values of a key, and whether two of them can be one day."""

from datetime import date

from factcheck.values.date_interval import DateInterval
from factcheck.values.date_text import WEEKDAYS

_TRUSTED = ("given", "metadata", "dateline")
_WEEK = 7
_ZONE = 1
"""Days by which two days of one event may differ where one is counted from the day of reporting: zones of time."""


def day_of(value: DateInterval) -> str | None:
    """Return a weekday as the value of a key, with its day where the source is surely dated.

    Returns:
        None for what names no weekday and counts no days from the day of publication.
    """
    first = value.candidates[0][0] if value.candidates and value.candidates[0][0] == value.candidates[0][1] else None
    is_known = value.trust in _TRUSTED and value.likely == 1
    if value.weekday is not None:
        known = first if value.anchoring == "explicit" or is_known else None
        return WEEKDAYS[value.weekday] if known is None else f"{WEEKDAYS[value.weekday]} {known}"
    if first is None or value.unit != "day" or value.anchoring != "relative" or not is_known:
        return None
    return f"{WEEKDAYS[first.weekday()]} {first}"


def are_one_day(one: str, other: str) -> bool:
    """Whether two values of such keys can be one day: "Monday" of two sources published in one week, or undated.

    Example:
        >>> are_one_day("Monday", "Monday 2024-02-12"), are_one_day("Monday 2024-02-12", "Monday 2024-09-09")
        (True, False)
    """
    (name, _, first), (other_name, _, second) = one.partition(" "), other.partition(" ")
    if not first or not second:
        return name == other_name
    apart = abs((date.fromisoformat(first) - date.fromisoformat(second)).days)
    return apart <= _ZONE or (name == other_name and apart <= _WEEK)


def are_of_two_reports(one: DateInterval, other: DateInterval) -> bool:
    """Whether two dates are counted from known days of publication that lie more than a week apart, and never meet."""
    counted = [
        each.counted_from[0]
        for each in (one, other)
        if each.counted_from is not None and each.trust in _TRUSTED and each.anchoring in ("relative", "weekday")
    ]
    if len(counted) != len((one, other)) or abs((counted[0] - counted[1]).days) <= _WEEK:
        return False
    return one.compare(other).relation.is_conflict
