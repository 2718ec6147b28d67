"""Read parts of periods: "early March", "the end of the year", "the first Monday of March", "the 15th of June"."""

from collections.abc import Callable

from factcheck.mentions.dates.bare_years import century, decade, year
from factcheck.mentions.dates.compounds import Part, Timed
from factcheck.mentions.dates.counted import Unit
from factcheck.mentions.dates.line import Found, Line
from factcheck.mentions.dates.months import month_year
from factcheck.mentions.dates.ordinals import DayOf, Nth
from factcheck.mentions.dates.parts_of_year import part_of_year, season
from factcheck.mentions.dates.points import month_day
from factcheck.mentions.dates.relative import offset_day
from factcheck.mentions.dates.weekdays import bare_weekday, weekday
from factcheck.mentions.dates.which import which_named, which_unit

Reader = Callable[[Line, int], Found]
_PERIODS: tuple[Reader, ...] = (month_year, which_named, which_unit, season, decade, century, year, part_of_year)
"""What "early" and "the end of" can stand before."""
_DAYS: tuple[Reader, ...] = (offset_day, bare_weekday, month_day)
"""What "early" can stand before too: "early Friday"."""
_WHOLES: tuple[Reader, ...] = (month_year, which_unit, year, which_named, decade, part_of_year)
"""What a counted day, week or month can be of."""
_WHOLE_UNITS = ("month", "year", "quarter", "week")
_PART_UNITS = ("week", "month", "quarter", "year", "decade", "century")


def part(line: Line, i: int) -> Found:
    """Read "early March", "mid-2011", "late last year", "the beginning of the year", "end of April"."""
    if line.get(i, "the") is not None and line.word(i + 1, "part") is not None and line.is_sign(i + 2, "-"):
        return part(line, i + 1)
    if (end := _behind_year_end(line, i)) is not None:
        is_over = line.prep(i - 1) == "since" or line.prep(i - 2) == "since"
        return Part(Unit("year", -1 if is_over else 0), "end"), end
    name = line.word(i, "part")
    if name is not None and not line.is_led(i + 2, "whole"):
        return _early(line, i, name)
    i = line.skip_class(i, "the")
    return _end_of(line, i + 1 if line.lower(i) == "very" else i)


def _behind_year_end(line: Line, i: int) -> int | None:
    """Return the place behind "year-end", "year end", "year's end"; None for other words."""
    if line.lower(i) != "year":
        return None
    j = line.skip(i + 1, "-")
    if line.is_sign(j, "'’") and line.lower(j + 1) == "s":
        j += 2
    return j + 1 if j > i + 1 - (line.lower(j) == "end") and line.lower(j) == "end" else None


def _early(line: Line, i: int, name: str) -> Found:
    """Read "early March", "mid-2011", "late in the 1950s"; not "will end next week"."""
    if not line.is_of(i, "part_alone") or (line.is_of(i, "part_noun") and not _is_led_to_part(line, i)):
        return None
    j = line.skip(i + 1, "-–")
    if line.get(j + 1, "decade") is not None or line.kind(j + 1) == "years":
        j = line.skip_class(j, "the")
    return _first(line, j, name)


def _is_led_to_part(line: Line, i: int) -> bool:
    return line.prep(i - 1) is not None or line.is_whole or line.get(i - 1, "the") is not None


def _end_of(line: Line, i: int) -> Found:
    """Read "beginning of the year", "end of April"."""
    name = line.word(i, "partof")
    if name is None or line.prep(i + 1) != "of":
        return None
    j = line.skip_class(i + 2, "the")
    unit = line.word(j, "unit")
    if unit in _PART_UNITS and line.lower(j) == unit and line.kind(j + 1) != "number":
        return Part(Unit(unit, 0), name), j + 1
    return _first(line, i + 2, name)


def _first(line: Line, i: int, name: str) -> Found:
    """Read the period or day that begins at a token, and take a part of it."""
    if line.is_of(i - 1, "part_with_day"):
        day = _read(_DAYS, line, i)
        if day is not None:
            return Timed(day[0], name), day[1]
    found = _read(_PERIODS, line, i)
    return None if found is None else (Part(found[0], name), found[1])


def _read(readers: tuple[Reader, ...], line: Line, i: int) -> Found:
    """Return what the first of some readers finds."""
    for read in readers:
        found = read(line, i)
        if found is not None:
            return found
    return None


def bound(line: Line, i: int) -> Found:
    """Read "EOY" and "EOM", the end of the year and of the month in business prose."""
    named = line.word(i, "bound")
    led = line.get(i - 1, "the") is not None or line.word(i - 1, "prep") is not None or line.is_whole
    if named is None or not line.tokens[i].text.isupper() or not led:
        return None
    name, unit = named.split("-")
    return Part(Unit(unit, 0), name), i + 1


def nth(line: Line, i: int) -> Found:
    """Read "the first Monday of March", "last week of 2015", "first two weeks of 2021", "the 15th of next month"."""
    i = line.skip_class(i, "the")
    number = _rank(line, i)
    if number is None:
        return None
    several = _several_units(line, i + 1)
    if several is not None:
        return _nth_unit(line, i + 2, number, several)
    if line.has("days_in_part") and line.is_of(i + 1, "days_in_part"):
        return _first_days(line, i + 1, number)
    if line.get(i + 1, "weekday") is not None:
        return _nth_weekday(line, i + 1, number)
    return _nth_unit(line, i + 1, number, 1)


def _rank(line: Line, i: int) -> int | None:
    """Return the number of "third", "15th", and of "15 of next month"."""
    number = line.ordinal(i)
    is_day = number is None and line.prep(i + 1) == "of" and line.word(i + 2, "which") is not None
    return line.day(i) if is_day else number


def _several_units(line: Line, i: int) -> int | None:
    """Return how many units are counted: 2 of "two weeks"."""
    several = line.number(i, "number") or (line.tokens[i].number if line.kind(i) == "number" else None)
    return several if line.word(i + 1, "unit") is not None else None


def _first_days(line: Line, i: int, number: int) -> Found:
    """Read "days of May", "weeks of 2021" behind "the first", "the last"."""
    whole = _whole(line, line.skip_class(i + 2, "the")) if line.prep(i + 1) == "of" else None
    if whole is None or number not in (1, -1):
        return None
    of = Nth(number, "month", whole[0]) if whole[0].precision == "year" else whole[0]
    return Part(of, "start" if number == 1 else "end"), whole[1]


def _nth_weekday(line: Line, i: int, number: int) -> Found:
    """Read "Monday of March" behind "the first"."""
    named = weekday(line, i)
    whole = None if named is None else _of_whole(line, named[1])
    return None if named is None or whole is None else (Nth(number, named[0], whole[0]), whole[1])


def _nth_unit(line: Line, i: int, number: int, count: int) -> Found:
    """Read "week of 2015" behind "the last", and the day of "15th of next month"."""
    unit = line.word(i, "unit")
    if unit == "quarter" and line.word(line.skip_class(i + 2, "the"), "unit") == "week":
        return None
    if unit is not None:
        whole = _of_whole(line, i + 1)
        return None if whole is None else (Nth(number, unit, whole[0], count), whole[1])
    whole = _of_whole(line, i) if line.is_led(i + 1, "whole") else None
    if whole is None or number <= 0 or whole[0].precision != "month":
        return None
    return DayOf(number, whole[0]), whole[1]


def _of_whole(line: Line, i: int) -> Found:
    """Read what a unit is of: "of March", "in the year"; other languages may leave out "of"."""
    if line.is_led(i + 1, "whole"):
        i += 1
    elif line.has("unit_led"):
        return None
    j = line.skip_class(i, "the")
    return _whole(line, j if line.word(j, "unit") else i)


def _whole(line: Line, i: int) -> Found:
    unit = line.word(i, "unit")
    if unit in _WHOLE_UNITS and line.lower(i) == unit:
        return Unit(unit, 0), i + 1
    return _read(_WHOLES, line, i)
