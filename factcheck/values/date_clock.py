"""Times of the clock: what a time says in minutes of the day, and how two of them stand to each other."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from factcheck.lexicon import table
from factcheck.values.clock_words import in_figures

DAY = 24 * 60
"""Minutes."""
SLACK = 5
"""Minutes by which two times of one thing may differ without a reader taking them for two; ours: news rounds so."""
_KEPT = 4096
_HALF_DAY = 12
_HOUR = 60
"""Minutes by which the zones of most lands lie apart."""
_TIME = re.compile(
    r"(?<![\d:.])(?:(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))?(?::\d\d)?\s?(?P<half>[ap])\.?\s?m\b"
    r"|(?P<hour24>\d{1,2})[:.](?P<minute24>\d\d)|(?P<digits>\d{4})(?=\s?[A-Z(])|(?P<word>[a-z]+))",
    re.IGNORECASE,
)
_ZONE = re.compile(r"[\s.(]*(?P<zone>[A-Z]{2,4})\b(?:\s?(?P<sign>[+-])(?P<hours>\d{1,2}))?")
_RANGE = re.compile(r"\d\s?(?:[ap]\.?m\.?)?\s?(?:[-–]|to\b|until\b)", re.IGNORECASE)


_TURNS = (-2 * DAY, -DAY, 0, DAY, 2 * DAY)
"""Minutes that a time of the clock comes again after, as far as zones and hedges carry."""


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
        clock: as written, "6:40 a.m.", "18:00 UTC", "5 a.m. (0300 GMT)", "morning", "shortly after 3 a.m.".

    Returns:
        Nothing for what has no minutes: "night", a stretch of hours. What a hedge allows may begin before midnight,
        with minutes below 0, or end in the next day.

    Example:
        >>> moments("18:00 UTC")
        (Moment(first=1080, last=1080, offset=0, zone='UTC'),)
        >>> moments("shortly after 3 a.m.")
        (Moment(first=180, last=210, offset=None, zone=None),)
    """
    hedge, words = _without_hedge(clock)
    return tuple(_allowed(moment, hedge) for moment in _stated(words))


def _stated(clock: str) -> Iterator[Moment]:
    """Yield the times that words without a hedge tell."""
    clock = in_figures(clock)
    if _RANGE.search(clock) is None:
        yield from (moment for found in _TIME.finditer(clock) if (moment := _moment(found, clock)) is not None)


def _without_hedge(clock: str) -> tuple[str, str]:
    """Return the hedge that a time begins with, and the rest."""
    lower = clock.lower()
    hedges = (each for each in table("date_words")["hedges"] if lower.startswith(f"{each} "))
    hedge = max(hedges, key=len, default="")
    return hedge, clock[len(hedge) :].strip()


def _allowed(moment: Moment, hedge: str) -> Moment:
    """Return a time with the minutes that a hedge allows."""
    if not hedge:
        return moment
    row = table("date_words")["hedges"][hedge]
    return moment._replace(first=moment.first + row.first, last=moment.last + row.last)


def is_exact(clock: str | None) -> bool:
    """Whether words tell one minute of a day: no part of it, and no hedge.

    Example:
        >>> is_exact("6:40 a.m."), is_exact("about 6:40 a.m."), is_exact("morning")
        (True, False, False)
    """
    found = moments(clock or "")
    return bool(found) and all(each.first == each.last for each in found)


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


def tells_minutes(clock: str) -> bool:
    """Whether words tell a time of the clock, hedged or not, and no part of the day.

    Example:
        >>> tells_minutes("about 6:40 a.m."), tells_minutes("morning")
        (True, False)
    """
    return any(each.first == each.last for each in _stated(_without_hedge(clock)[1]))


def are_apart(clock: str | None, other: str | None) -> bool | None:
    """Whether two times of one day are two times; None where they cannot be laid side by side.

    Example:
        >>> are_apart("6:40 a.m.", "7:40 a.m."), are_apart("6:40 a.m.", "morning")
        (True, False)
        >>> are_apart("18:00 UTC", "8 p.m. CEST"), are_apart("before 6 a.m.", "5:30 a.m.")
        (False, False)
    """
    gaps = _gaps(clock, other) if clock and other else []
    return min(gaps) > SLACK if gaps else None


def may_be_of_two_zones(clock: str, other: str) -> bool:
    """Whether zones of time would explain that two exact times differ: none is named, and they lie whole hours apart.

    Twelve hours are rather "a.m." for "p.m.".

    Example:
        >>> may_be_of_two_zones("6:40 a.m.", "8:40 a.m."), may_be_of_two_zones("6:40 a.m.", "8:10 a.m.")
        (True, False)
    """
    stated = (*moments(clock), *moments(other))
    gap = min(_gaps(clock, other), default=0)
    return all(each.zone is None for each in stated) and gap % _HOUR == 0 and gap != DAY // 2


def _gaps(clock: str, other: str) -> list[int]:
    """Return the minutes between any two times that can be laid side by side: of one zone or none, or of known ones."""
    (hedge, one), (other_hedge, two) = _without_hedge(clock), _without_hedge(other)
    is_one_side = hedge == other_hedge and _is_one_sided(hedge)
    return [
        _gap(mine, theirs)
        for mine in moments(one if is_one_side else clock)
        for theirs in moments(two if is_one_side else other)
        if mine.zone == theirs.zone or (mine.offset is not None and theirs.offset is not None)
    ]


def _is_one_sided(hedge: str) -> bool:
    """Whether a hedge says on which side of a time it was: "before"."""
    return bool(hedge) and 0 in table("date_words")["hedges"][hedge][:2]


def _gap(one: Moment, two: Moment) -> int:
    """Return the minutes between two times: round the clock, but not between parts of one day."""
    moved = (one.offset or 0) - (two.offset or 0) if one.zone != two.zone else 0
    first, last = one.first - moved, one.last - moved
    turns = _TURNS if moved or not any(_is_part_of_day(each) for each in (one, two)) else (0,)
    return min(max(first + turn - two.last, two.first - last - turn, 0) for turn in turns)


def _is_part_of_day(moment: Moment) -> bool:
    """Whether a time is hours of one day, such as its evening."""
    return moment.last - moment.first > _HOUR and moment.first >= 0 and moment.last < DAY
