"""Times of the clock in words, written in figures: "half past two in the afternoon" is 2:30 p.m."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from factcheck.lexicon import table

_HOUR, _HALF_DAY = 60, 12
"""Minutes of an hour, and hours of half a day."""
_MORNING_HOURS = 6
"""Hours at night up to which they are those after midnight: "three at night". Heuristic."""
_PARTS = {"half": 30, "quarter": 15}
"""Minutes of a part of an hour."""
_EARLY, _LATE = "a.m.", "p.m."
_OPENING = {"in the": 3, "at": 2}
"""Words that lead to a part of the day, and how many words that takes with it."""


class _Told(NamedTuple):
    """A time as its words tell it.

    Args:
        hour: of a clock of 12 hours or of 24.
        minute: of the hour.
        words: how many words that takes.
        is_of_24: whether its figures are those of a clock of 24 hours.
    """

    hour: int
    minute: int
    words: int
    is_of_24: bool = False


def in_figures(clock: str) -> str:
    """Return a time in figures; as it was where it has no word for a number and no part of the day behind one.

    Example:
        >>> in_figures("half past two in the afternoon"), in_figures("1840 hours"), in_figures("6:40 a.m.")
        ('2:30 p.m.', '18:40', '6:40 a.m.')
        >>> in_figures("six o'clock")
        '6:00 a.m. or 6:00 p.m.'
    """
    words = clock.split()
    halves, taken = _halves(words)
    told = [word for word in words[: len(words) - taken] if word.casefold() not in _of("fillers")]
    if not told or (told == words and words[0][0].isdigit()):
        return clock
    time = _time([word.casefold() for word in told])
    return clock if time is None else _written(time, halves, told[time.words :])


def _written(time: _Told, halves: Sequence[str], behind: Sequence[str]) -> str:
    """Write a time in figures, with the words behind it; of an hour of either half of the day both."""
    if len(halves) > 1:
        halves = [_EARLY if time.hour < _MORNING_HOURS else _LATE]
    has_half = bool(behind) and behind[0].casefold().replace(".", "") in ("am", "pm")
    if not halves and not has_half and not time.is_of_24 and time.hour <= _HALF_DAY:
        halves = [_EARLY, _LATE]
    figures = f"{time.hour}:{time.minute:02}"
    return " or ".join(" ".join([figures, half, *behind]) for half in halves) or " ".join([figures, *behind])


def _halves(words: Sequence[str]) -> tuple[Sequence[str], int]:
    """Return the halves of the day that the last words leave, "in the morning", and how many words that takes."""
    lowered = [word.casefold() for word in words]
    for opening, count in _OPENING.items():
        if len(words) > count and " ".join(lowered[-count:-1]) == opening:
            early, late = (lowered[-1] in _of(name) for name in ("first_half", "second_half"))
            if early or late:
                return [_EARLY if early else _LATE], count
            return ([_EARLY, _LATE], count) if lowered[-1] in _of("either_half") else ([], 0)
    return [], 0


def _time(words: Sequence[str]) -> _Told | None:
    """Return the time that the first words tell; None where they tell none."""
    sides = {**dict.fromkeys(_of("past"), 1), **dict.fromkeys(_of("to"), -1)}
    place = next((place for place, word in enumerate(words) if word in sides), 0)
    if place == 0 or place == len(words) - 1:
        return _hour_first(words) if words else None
    minutes, hour = _PARTS.get(words[place - 1], _number(words[place - 1])), _number(words[place + 1])
    if minutes is None or hour is None:
        return None
    at = hour * _HOUR + sides[words[place]] * minutes
    return _Told(at // _HOUR or _HALF_DAY, at % _HOUR, place + 2)


def _hour_first(words: Sequence[str]) -> _Told | None:
    """Return the time that begins with its hour: "7", "seven thirty", "18.40", "1840"."""
    hour, _, minute = words[0].replace(".", ":").partition(":")
    if hour.isdigit():
        if len(hour) == len("1840"):
            return _Told(int(hour[:2]), int(hour[2:]), 1, is_of_24=True)
        return _Told(int(hour), int(minute) if minute.isdigit() else 0, 1)
    number, after = _number(words[0]), _number(words[1]) if len(words) > 1 else None
    if number is None:
        return None
    return _Told(number, 0, 1) if after is None else _Told(number, after, 2)


def _number(word: str) -> int | None:
    """Return what a word or a figure counts; None for what is no number below a hundred."""
    if word.isdigit():
        return int(word)
    parts = [_numbers().get(part) for part in word.split("-")]
    known = [part for part in parts if part is not None]
    return sum(known) if len(known) == len(parts) else None


@cache
def _numbers() -> dict[str, int]:
    rows = table("number_words")
    return {word: int(row[0]) for part in ("units", "teens", "tens") for word, row in rows[part].items()}


@cache
def _of(name: str) -> frozenset[str]:
    return frozenset(table("date_words")["spoken_clock"][name].words.split())
