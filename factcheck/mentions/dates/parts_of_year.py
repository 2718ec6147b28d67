"""Read seasons, quarters and halves of a year: "summer 2012", "the third quarter of 2018", "last winter"."""

from typing import Literal

from factcheck.mentions.dates.compounds import InYear
from factcheck.mentions.dates.counted import Unit
from factcheck.mentions.dates.expressions import Expression
from factcheck.mentions.dates.line import Found, Line
from factcheck.mentions.dates.tense import is_ahead
from factcheck.mentions.dates.which import which_at, which_unit
from factcheck.mentions.dates.years import year_after

_MOST = {"quarter": 4, "half": 2}
"""How many of each a year has."""


def season(line: Line, i: int) -> Found:
    """Read "summer 2012", "this summer", "last winter", "the spring of 1969", "in the fall"."""
    which, last = which_at(line, line.skip_class(i, "the"))
    j = last + 1 if which is not None else last
    number = line.number(j, "season")
    if number is None or _is_verb(line, j):
        return None
    found = _in_named_year(line, j + 1, "season", number)
    if found is not None:
        return found
    if which is not None:
        return InYear("season", number, None, None, which), j + 1
    return (InYear("season", number, ahead=is_ahead(line, i)), j + 1) if _is_season(line, i, j) else None


def _is_verb(line: Line, j: int) -> bool:
    """Whether a word that is also a verb is one, not a season: "will fall this year", "expected to fall next year"."""
    if line.is_of(j, "season_name"):
        return False
    is_modal = line.is_of(j - 1, "modal") or line.get(j - 1, "future") is not None
    return is_modal or (line.lower(j - 1) == "to" and line.get(j + 1, "which") is not None)


def _in_named_year(line: Line, i: int, unit: Literal["season", "quarter", "half"], number: int) -> Found:
    """Read the year behind a part of it: "2018", "of last year"."""
    named = year_after(line, i)
    if named is not None:
        return InYear(unit, number, named[0]), named[1]
    of = which_year(line, i)
    return None if of is None else (InYear(unit, number, None, of[0]), of[1])


def _is_season(line: Line, start: int, j: int) -> bool:
    """Whether a season without a year is one: "in the fall", "by summer"; not "Spring Training"."""
    if line.is_whole:
        return start == 0 or _is_led_to_season(line, start, j)
    return not line.is_capital(j + 1) and _is_led_to_season(line, start, j)


def _is_led_to_season(line: Line, start: int, j: int) -> bool:
    if j > start and line.is_led(start, "the_season"):
        return True
    return line.is_led(start, "season") and line.is_of(j, "season_name")


def which_year(line: Line, i: int) -> tuple[Expression, int] | None:
    """Read "of this year", "next year", "of the year" after a part of it."""
    j = i + 1 if line.is_led(i + 1, "whole") else i
    k = line.skip_class(j, "the")
    if j > i and line.lower(k) == "year" and line.year(k + 1) is None:
        return (Unit("year", 0), k + 1) if k > j else None
    found = which_unit(line, j)
    return found if found is not None and isinstance(found[0], Unit) and found[0].unit == "year" else None


def part_of_year(line: Line, i: int) -> Found:
    """Read "the third quarter of 2018", "first half", "the last quarter"."""
    i = line.skip_class(i, "the")
    j = line.skip(i + 1, "-")
    unit = _unit_of_year(line, j)
    number = None if unit is None else _number_in_year(line, i, unit)
    if unit is None or number is None:
        return None
    found = _in_named_year(line, j + 1, unit, number)
    if found is not None:
        return found
    return (InYear(unit, number), j + 1) if line.is_business and _is_alone(line, i, j, unit) else None


def numbered_part(line: Line, i: int) -> tuple[InYear, int] | None:
    """Read "third quarter", "first half", "summer" beside its year."""
    number = line.number(i, "season")
    if number is not None:
        return InYear("season", number), i + 1
    j = line.skip(i + 1, "-")
    unit = _unit_of_year(line, j)
    number = None if unit is None else _number_in_year(line, i, unit)
    return None if unit is None or number is None else (InYear(unit, number), j + 1)


def _unit_of_year(line: Line, j: int) -> Literal["quarter", "half"] | None:
    """Read "quarter" or "half" of a year: not "quarters", "half time", "quarter-mile"."""
    if line.is_of(j + 1, "thing_of_half") or line.is_sign(j + 1, "-"):
        return None
    if line.get(j, "half") is not None:
        return "half"
    return "quarter" if line.word(j, "unit") == "quarter" and line.lower(j) != "quarters" else None


def _number_in_year(line: Line, i: int, unit: str) -> int | None:
    """Return which quarter or half words name; "last quarter" alone is none of a year."""
    number = line.ordinal(i)
    if number is None or (number == -1 and unit == "quarter" and line.lower(i) == "last"):
        return None
    number = number if number > 0 else _MOST[unit]
    return number if number <= _MOST[unit] else None


def _is_alone(line: Line, i: int, j: int, unit: str) -> bool:
    """Whether a quarter or half without a year is one of a year, and not of a game."""
    if j > i + 1 and line.kind(j + 1) == "word":
        return True  # "third-quarter earnings", "first-half profit"
    if line.is_sign(j + 1, "'’"):
        return False
    if unit == "half" and (line.is_of(j + 1, "of_half") or not line.is_paid):
        return False
    return line.is_whole or not _is_of_game(line, i, j)


def _is_of_game(line: Line, i: int, j: int) -> bool:
    """Whether a quarter is of a game: "second quarter of the final", "won third quarter"."""
    if any(line.is_of(k, "of_games") for k in range(line.length)):
        return True
    if line.prep(j + 1) == "of":
        return not (line.is_sign(j + 2, "$€£¥") or line.kind(j + 2) == "number")  # "a profit for the quarter of $2m"
    return line.get(i - 1, "the") is None and line.prep(i - 1) is None
