"""What an auxiliary before a date says of it: "will", "is on", "has until"."""

from factcheck.mentions.dates.line import Line
from factcheck.mentions.dates.verbs import calendar_nouns

_PLACE_LENGTH = 5
"""Words between "is" and the date in "is in the old town on Friday". Heuristic."""


def said_by_auxiliary(line: Line, j: int, i: int) -> bool | None:
    """Return whether an auxiliary points a date ahead; None where the word is none, or is silent alone.

    Args:
        line: the sentence.
        j: place of the word.
        i: place of the date behind it.
    """
    if line.is_of(j, "future"):
        return True
    if line.is_of(j, "past"):
        return False
    if line.is_of(j, "present"):
        return _said_by_is(line, j, i)
    return True if _points_ahead(line, j, i) else None


def _points_ahead(line: Line, j: int, i: int) -> bool:
    """Whether a word points ahead by what stands beside it."""
    if line.is_of(j, "have"):
        return _has_ahead(line, j, i)
    if line.is_of(j, "modal"):
        return line.prep(i - 1) == "from"  # "can board from Friday"
    if line.lower(j) == "won":
        return line.is_sign(j + 1, "'’")
    return line.lower(j) == "ahead" and line.prep(j + 1) == "of" and names_event(line, j + 2, i + 4)


def _has_ahead(line: Line, j: int, i: int) -> bool:
    """Whether "has" tells of what is to come: "has until Friday", "has a hearing on Friday"."""
    if j == i - 2 and line.prep(i - 1) == "until":
        return True
    return line.is_of(j + 1, "determiner") and names_event(line, j + 1, i)


def names_event(line: Line, start: int, end: int) -> bool:
    """Whether words name what stands in a calendar: a match, a hearing."""
    return any(line.lower(k) in calendar_nouns() for k in range(start, end))


def _said_by_is(line: Line, j: int, i: int) -> bool | None:
    """Whether "is" sets the date itself: "is on Friday", "is Friday", "is in Bern on Friday", "is open Friday"."""
    prep = line.prep(i - 1)
    if prep == "until" or (prep == "from" and i - j <= _PLACE_LENGTH):
        return True
    if line.is_of(j - 1, "existential") and names_event(line, j + 1, i):
        return True
    end = i - 1 if prep is not None else i
    if _are_places(line, j + 1, end):
        return prep is None or line.is_led(i, "set_day")
    return True if prep == "on" and _is_in_place(line, j + 1, end) else None


def _are_places(line: Line, start: int, end: int) -> bool:
    return all(line.is_of(k, "place") or line.is_of(k, "not") for k in range(start, end))


def _is_in_place(line: Line, start: int, end: int) -> bool:
    return line.is_of(start, "preposition_of_place") and end - start <= _PLACE_LENGTH
