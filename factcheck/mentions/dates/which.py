"""Read what "last", "next" or "this" stands before: "last week", "the next three months", "next March"."""

from typing import NamedTuple

from factcheck.mentions.dates.counted import Following, MonthOf, Unit, Weekday, Weekend
from factcheck.mentions.dates.distances import count_at
from factcheck.mentions.dates.expressions import Expression
from factcheck.mentions.dates.line import Found, Line
from factcheck.mentions.dates.months import month
from factcheck.mentions.dates.tense import is_ahead
from factcheck.mentions.dates.weekdays import weekday

OFFSETS = {"last": -1, "past": -1, "previous": -1, "this": 0, "next": 1, "coming": 1, "following": 1}
"""Units from that of the anchor, by what stands before the unit."""
_STEPS = {"next": 1, "following": 1, "previous": -1, "last": -1}
"""Days from the one that the text named last."""
_WEEKENDS = {"previous": "past", "following": "next"}
_WEEKDAYS = {"previous": "past", "following": "coming"}
"""What "previous" and "following" mean before them."""
_NEXT_UNITS = ("week", "month", "year")
_AHEAD_REACH = 12
"""Words before "the next year" among which a word such as "will" shows that it is to come. Heuristic."""


def which_at(line: Line, i: int) -> tuple[str | None, int]:
    """Read "last", "next" or "this past" before a unit or a name, with the place of its last word."""
    which = line.word(i, "which")
    if which == "this" and line.word(i + 1, "which") in ("past", "coming"):
        return line.word(i + 1, "which"), i + 1
    return which, i


def _is_after(line: Line, i: int) -> bool:
    """Whether "following" is another word for after: "Following Friday's attack"."""
    return line.has("following_is_after") and line.word(i, "which") == "following" and not line.is_whole


class _WhichUnit(NamedTuple):
    """A unit with the word that tells which: "the next three months".

    Args:
        start: place of the first token.
        which: last, past, previous, this, next, coming or following.
        number: how many units; None where the words do not count.
        unit: which unit.
        place: where the unit stands.
    """

    start: int
    which: str
    number: int | None
    unit: str
    place: int


def which_unit(line: Line, i: int) -> Found:
    """Read "this year", "last week", "the next three months", "the past decade", "3 next weeks"."""
    named = _which_unit(line, i)
    if named is None:
        return None
    found: Expression | None = _next_after_date(line, named)
    if found is None and _is_counted_from_anchor(line, named):
        found = Unit(named.unit, OFFSETS[named.which], 1 if named.number is None else named.number)
    return None if found is None else (found, named.place + 1)


def _which_unit(line: Line, start: int) -> _WhichUnit | None:
    """Read the words of a unit that is counted from something."""
    which, count, j = _which_and_count(line, line.skip_class(start, "the"))
    if which is None or (which == "this" and count is not None) or _is_after(line, start):
        return None
    j = j + 1 if line.get(j, "calendar") is not None or line.is_of(j, "unit_before") else j
    unit = line.word(j, "unit")
    if unit is None or (unit == "second" and line.lower(j) == "second"):
        return None
    if line.lower(j) == "quarter" and line.is_of(j + 1, "thing_of_quarter"):
        return None  # "the last quarter century"
    return _WhichUnit(start, which, count, unit, j)


def _which_and_count(line: Line, i: int) -> tuple[str | None, int | None, int]:
    """Read "last", "next three", "3 next", with the place behind it."""
    which, last = which_at(line, i)
    if which is not None:
        count = count_at(line, last + 1)
        return (which, None, last + 1) if count is None else (which, *count)
    count = count_at(line, i)
    if count is None:
        return None, None, i
    number, j = count
    is_plural = not line.has("plural_s") or line.lower(j + 1).endswith("s")
    return (line.word(j, "which") if is_plural else None), number, j + 1


def _next_after_date(line: Line, named: _WhichUnit) -> Following | None:
    """Return what follows the date that the text named last: "the following week", "resigned the next year"."""
    if named.number is not None:
        return None
    which, unit = named.which, named.unit
    if unit == "day" and which in _STEPS and not line.lower(named.place).endswith("s"):  # not "in its last days"
        return Following("day", _STEPS[which])
    if which == "following":
        return Following(unit, 1, Unit(unit, 1) if line.is_whole else None)
    if which == "next" and unit in _NEXT_UNITS and _is_in_story(line, named.start):
        return Following(unit, 1, Unit(unit, 1))  # "he won, and resigned the next year"
    return None


def _is_in_story(line: Line, start: int) -> bool:
    """Whether "the next year" is counted from what happened, since no word such as "will" stands before it."""
    if not line.has("next_in_story") or line.is_whole or line.get(start, "the") is None:
        return False
    return all(line.get(j, "future") is None for j in range(max(0, start - _AHEAD_REACH), start))


def _is_counted_from_anchor(line: Line, named: _WhichUnit) -> bool:
    """Whether a unit is one from the anchor: not "in the last minute", "the last week of the season"."""
    if named.number is None and (named.unit in ("minute", "second") or (named.which, named.unit) == ("past", "day")):
        return False
    if not line.has("units_of_others"):
        return True
    return _is_counted_well(line, named) and not _is_of_something(line, named)


def _is_of_something(line: Line, named: _WhichUnit) -> bool:
    """Whether a unit is that of something else: "the last two decades of her life"."""
    if named.which == "this" or line.prep(named.place + 1) != "of":
        return False
    return "the" in (line.lower(named.start), line.lower(named.start - 1))


def _is_counted_well(line: Line, named: _WhichUnit) -> bool:
    """Return "the last five years" from "will last five years" and "past seven years", and leave "coming days"
    alone."""
    i = named.start
    if named.number is None:
        return not line.lower(named.place).endswith("s")
    if line.word(i, "which") not in ("last", "past", "following"):  # those are also verbs and prepositions
        return True
    return line.is_led(i, "count") or line.is_whole or line.kind(i - 1) in ("", "sign") or line.is_capital(i)


def which_named(line: Line, i: int) -> Found:
    """Read "last Friday", "next March", "this coming Monday", "this past weekend", "the weekend"."""
    if _is_after(line, i):
        return None
    named = line.skip_class(i, "the")
    which, last = which_at(line, named)
    if which is None:
        return _the_weekend(line, i, named)
    return _named(line, last + 1, which)


def _the_weekend(line: Line, start: int, i: int) -> Found:
    """Read "the weekend"; behind "over" it is the one that was where no verb points ahead."""
    if line.get(i, "weekend") is None:
        return None
    if i > start:
        over = line.is_led(start, "weekend") and not is_ahead(line, start - 1)
        return Weekend("over" if over else "bare"), i + 1
    return (Weekend("bare"), i + 1) if line.is_whole else None


def _named(line: Line, j: int, which: str) -> Found:
    """Read the weekend, weekday or month behind "last", "next"."""
    if line.get(j, "weekend") is not None:
        return Weekend(_WEEKENDS.get(which, which)), j + 1
    named = weekday(line, j)
    if named is not None:
        return _which_weekday(line, j, which, named)
    found = month(line, j)
    is_verb = line.is_of(j, "verblike_month") and not line.is_capital(j)
    return None if found is None or is_verb else (MonthOf(found[0], which), j + 1)


def _which_weekday(line: Line, j: int, which: str, named: tuple[int, int]) -> Found:
    """Read "Friday" of "last Friday", and "Fri." too; not "the last sun"."""
    is_full = line.number(j, "weekday") is not None
    if not (is_full or line.is_whole) and line.is_of(j, "doubtful_weekend"):
        return None
    end = j + 1 if is_full or not line.touches(j + 1) else named[1]
    return Weekday(named[0], _WEEKDAYS.get(which, which)), end
