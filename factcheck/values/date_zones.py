"""Times of two zones on two days beside each other: 2300 GMT is 8 a.m. of the next day in Seoul."""

import re
from itertools import product

from factcheck.values.date_clock import DAY, SLACK, Moment, moments
from factcheck.values.relation import Relation

_QUARTER = 15
"""Minutes by which zones of time lie apart, or by several times as many."""
_EARLIEST, _LATEST = 4 * 60, 19 * 60
"""Minutes between which a part of the day is one of daylight."""
_ZONES = range(-12 * 60, 14 * 60 + 1)
"""Minutes east of Greenwich from the westernmost zone to the easternmost."""


def zone_of(clock: str | None) -> str | None:
    """Return the letters of the zone in which a time is stated: "GMT" of "2300 GMT"; None for a day without a time."""
    letters = [word for word in re.findall(r"[A-Z]{2,4}", clock or "") if word not in ("AM", "PM")]
    return letters[0] if letters else None


def is_near_midnight(clock: str | None) -> bool:
    """Whether a time may lie on the day beside in another zone: an hour, a night, an evening; no whole afternoon.

    Example:
        >>> is_near_midnight("11 p.m."), is_near_midnight("afternoon"), is_near_midnight(None)
        (True, False, False)
    """
    stated = moments(clock or "")
    return bool(clock) and not any(_EARLIEST <= each.first < each.last <= _LATEST for each in stated)


def beside_in_zones(clock: str | None, next_clock: str | None, apart: str) -> tuple[Relation, str]:
    """Return how a time and one of the next day stand, of which one names a zone that the other does not.

    Args:
        clock: of the earlier day.
        next_clock: of the later day.
        apart: how far apart the days are, in words.
    """
    is_one = are_one_moment(clock, next_clock)
    if is_one is False:
        return Relation.CONTRADICTORY, apart
    if is_one:
        return Relation.EQUIVALENT, f"“{clock}” and “{next_clock}” of the next day are one moment"
    if may_be_one_moment(clock, next_clock):
        return Relation.COMPATIBLE, f"“{clock}” and “{next_clock}” of the next day may be one moment in two zones"
    return Relation.DISCREPANT, f"{apart}, and a time of another zone may lie on the day beside"


def are_one_moment(clock: str | None, next_clock: str | None) -> bool | None:
    """Whether a time and one of the next day are one moment in two zones.

    Args:
        clock: of the earlier day.
        next_clock: of the later day.

    Returns:
        None where one of them tells no minute, or of two zones one is unknown and would explain that they differ.

    Example:
        >>> are_one_moment("2300 GMT", "8 a.m. KST"), are_one_moment("2300 GMT", "10 a.m. KST")
        (True, False)
    """
    pairs = list(product(moments(clock or ""), moments(next_clock or "")))
    gaps = [gap for one, two in pairs if (gap := _gap(one, two)) is not None]
    return None if not gaps else min(gaps) <= SLACK


def may_be_one_moment(clock: str | None, next_clock: str | None) -> bool:
    """Whether an unknown zone would explain how far a time and one of the next day lie apart.

    Example:
        >>> may_be_one_moment("11:52 p.m. local time", "2:52 GMT"), may_be_one_moment("11:52 p.m.", "2:41 GMT")
        (True, False)
    """
    pairs = product(moments(clock or ""), moments(next_clock or ""))
    return any(
        _is_exact(one) and _is_exact(two) and _is_zone(_offset_of_other(one, two))
        for one, two in pairs
        if (one.zone is None) != (two.zone is None)
    )


def _gap(one: Moment, two: Moment) -> int | None:
    """Return the minutes between a time and one of the next day, of two known zones; None where one is unknown."""
    if one.offset is None or two.offset is None:
        return None
    return abs((two.first + DAY - two.offset) - (one.first - one.offset))


def _is_exact(moment: Moment) -> bool:
    return moment.first == moment.last


def _offset_of_other(one: Moment, two: Moment) -> int:
    """Return how far east of Greenwich it is where the one is said that names no zone, if both are one moment."""
    later = two.first + DAY - one.first
    return (two.offset or 0) - later if one.zone is None else (one.offset or 0) + later


def _is_zone(offset: int) -> bool:
    return offset % _QUARTER == 0 and offset in _ZONES
