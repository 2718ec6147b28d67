"""Times of the clock: what a time says in minutes of the day, and how two of them stand to each other."""

import re
from functools import lru_cache
from typing import NamedTuple

from factcheck.lexicon import table

DAY = 24 * 60
"""Minutes."""
SLACK = 5
"""Minutes by which two times of one thing may differ without a reader taking them for two; ours: news rounds so."""
_KEPT = 4096
_HALF_DAY = 12
_TIME = re.compile(
    r"(?<![\d:.])(?:(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?(?::\d\d)?\s?(?P<half>[ap])\.?\s?m\b"
    r"|(?P<hour24>\d{1,2}):(?P<minute24>\d\d)|(?P<digits>\d{4})(?=\s?[A-Z(])|(?P<word>[a-z]+))",
    re.IGNORECASE,
)
_ZONE = re.compile(r"[\s.(]*(?P<zone>[A-Z]{2,4})\b(?:\s?(?P<sign>[+-])(?P<hours>\d{1,2}))?")
_RANGE = re.compile(r"\d\s?(?:[ap]\.?m\.?)?\s?(?:[-–]|to\b|until\b)", re.IGNORECASE)


class Moment(NamedTuple):
    """A time of the day: first and last minute it can be, and minutes east of Greenwich where it names a zone."""

    first: int
    last: int
    offset: int | None = None
    zone: str | None = None


@lru_cache(maxsize=_KEPT)
def moments(clock: str) -> tuple[Moment, ...]:
    """Return the times that the words of a clock tell; more than one where another zone is stated too.

    Args:
        clock: as written, "6:40 a.m.", "18:00 UTC", "5 a.m. (0300 GMT)", "morning".

    Returns:
        Nothing for what has no minutes: "night", a stretch of hours.

    Example:
        >>> moments("18:00 UTC")
        (Moment(first=1080, last=1080, offset=0, zone='UTC'),)
    """
    if _RANGE.search(clock) is not None:
        return ()
    return tuple(moment for found in _TIME.finditer(clock) if (moment := _moment(found, clock)) is not None)


def _moment(found: re.Match[str], clock: str) -> Moment | None:
    if found["word"] is not None:
        hours = table("date_words")["hours"].get(found["word"].lower())
        return None if hours is None else Moment(hours[0], hours[1])
    hour, minute = found["hour"] or found["hour24"], found["minute"] or found["minute24"] or 0
    if found["digits"] is not None:
        hour, minute = found["digits"][:2], found["digits"][2:]
    at = int(hour) * 60 + int(minute)
    if found["half"] is not None:
        at = at % (_HALF_DAY * 60) + (_HALF_DAY * 60 if found["half"].lower() == "p" else 0)
    zone = _ZONE.match(clock, found.end())
    if zone is None:
        return Moment(at % DAY, at % DAY)
    return Moment(at % DAY, at % DAY, _offset(zone), zone["zone"])


def _offset(zone: re.Match[str]) -> int | None:
    """Return the minutes east of Greenwich of a zone that has one; "ET" has two."""
    cell = table("date_words")["words"].get(zone["zone"].lower(), [""])[0]
    minutes = cell.removeprefix("zone ")
    if not cell.startswith("zone ") or not minutes.removeprefix("-").isdigit():
        return None
    moved = 0 if zone["hours"] is None else int(zone["hours"]) * 60
    return int(minutes) + (moved if zone["sign"] == "+" else -moved)


def are_apart(clock: str | None, other: str | None) -> bool | None:
    """Whether two times of one day are two times; None where they cannot be laid side by side.

    Example:
        >>> are_apart("6:40 a.m.", "7:40 a.m."), are_apart("6:40 a.m.", "morning")
        (True, False)
        >>> are_apart("18:00 UTC", "8 p.m. CEST")
        False
    """
    pairs = [
        (one, two)
        for one in moments(clock or "")
        for two in moments(other or "")
        if one.zone == two.zone or (one.offset is not None and two.offset is not None)
    ]
    return all(_gap(*pair) > SLACK for pair in pairs) if pairs else None


def _gap(one: Moment, two: Moment) -> int:
    """Return the minutes between two times, round the clock where they are of two zones."""
    moved = (one.offset or 0) - (two.offset or 0) if one.zone != two.zone else 0
    gap = max(one.first - moved - two.last, two.first - one.last + moved, 0)
    return min(gap % DAY, -gap % DAY) if moved else gap
