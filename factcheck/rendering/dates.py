"""Dates and times in figures, as English writes them."""

from collections.abc import Collection, Sequence
from functools import cache

from factcheck.document.tokens import Token
from factcheck.lexicon import table
from factcheck.rendering.forms import Sense
from factcheck.rendering.glossary import Glossary

_MONTHS, _DAYS, _HOURS, _MINUTES = 12, 31, 24, 60
_SIGNS = "./-"
_DASHES = "–-"
_PARTS = 3
"""Day, month and year."""
_YEAR, _SHORT_YEAR = len("2024"), len("24")
_THIS_CENTURY = 70
"""Years of two figures below this one are of the new century, as POSIX reads them but for two years. Heuristic."""


def numeric_date(words: str) -> str | None:
    """Return a date in figures, the day first, with its month in words; None where the words are none.

    Example:
        >>> numeric_date("03/04/2024"), numeric_date("12.000")
        ('3 April 2024', None)
    """
    for sign in _SIGNS:
        parts = words.split(sign)
        if len(parts) == _PARTS and all(part.isdigit() for part in parts):
            return _dated(*parts)
    return None


def numeric_days(words: str) -> str | None:
    """Return two days in figures that a dash joins, the day first, with their months in words; None for other words.

    Example:
        >>> numeric_days("10/1-11/2/2017"), numeric_days("28.2.–1.3."), numeric_days("3-5")
        ('10 January to 11 February 2017', '28 February to 1 March', None)
    """
    for dash in _DASHES:
        first, found, last = words.partition(dash)
        one, other = day_and_month(first.rstrip(".")), numeric_date(last) or day_and_month(last.rstrip("."))
        if found and one is not None and other is not None and "-" not in first:
            return f"{one} to {other}"
    return None


def _dated(day: str, month: str, year: str) -> str | None:
    if not _is_day(day, month) or len(year) not in (_YEAR, _SHORT_YEAR):
        return None
    whole = year if len(year) == _YEAR else f"{'20' if int(year) < _THIS_CENTURY else '19'}{year}"
    return f"{int(day)} {month_names()[int(month)]} {whole}"


@cache
def month_names() -> dict[int, str]:
    """Return the names of the months in English."""
    found: dict[int, str] = {}
    for word, row in table("date_words")["words"].items():
        for meaning in row.value.split(", "):
            kind, _, value = meaning.partition(" ")
            if kind == "month" and value.isdigit() and len(word) >= len(found.get(int(value), "")):
                found[int(value)] = word.title()
    return found


def day_and_month(words: str) -> str | None:
    """Return a day and its month in figures with the month in words: "12/05"; None where the words are none."""
    for sign in _SIGNS:
        day, found, month = words.partition(sign)
        if found and day.isdigit() and month.isdigit() and _is_day(day, month):
            return f"{int(day)} {month_names()[int(month)]}"
    return None


def _is_day(day: str, month: str) -> bool:
    return len(day) <= 2 and len(month) <= 2 and 0 < int(day) <= _DAYS and 0 < int(month) <= _MONTHS


def time_of_day(tokens: Sequence[Token], at: int, glossary: Glossary) -> tuple[int, Sense] | None:
    """Return how many tokens a time of day holds, and how English writes it; None where it is none.

    "14h30" and "17.30 Uhr" are one wherever they stand, "14 heures" and "14h" behind a word of [order] "at".
    """
    is_led = _is_led(tokens, at, glossary)
    if (glued := _glued(tokens[at].lower, glossary.order("clock_signs"))) is not None:
        return (1, _time(*glued)) if glued[1] or is_led else None
    return _first_of_two(tokens, at, glossary) or _parted(tokens, at, glossary, is_led=is_led)


def _first_of_two(tokens: Sequence[Token], at: int, glossary: Glossary) -> tuple[int, Sense] | None:
    """Return a time whose word for hours stands behind the second of two: "zwischen 9.30 und 11.00 Uhr"."""
    joints = glossary.order("ands") | glossary.order("to_day")
    is_joined = glossary.has("clock_always") and at + 2 < len(tokens) and tokens[at + 1].lower in joints
    hour, minute = _parts(tokens[at].lower)
    if hour is None or not is_joined or _parted(tokens, at + 2, glossary, is_led=False) is None:
        return None
    return 1, _time(hour, minute)


def _parted(tokens: Sequence[Token], at: int, glossary: Glossary, *, is_led: bool) -> tuple[int, Sense] | None:
    """Return a time whose hour stands before a word of its own: "14 h 30", "17.30 Uhr"."""
    signs, words = glossary.order("clock_signs"), glossary.order("clock")
    behind = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    hour, minute = _parts(tokens[at].lower)
    if hour is None or (behind not in signs and behind not in words):
        return None
    later = tokens[at + 2].text if not minute and at + 2 < len(tokens) else ""
    has_later = _is_minute(later)
    minute = later if has_later else minute
    is_sure = is_led or glossary.has("clock_always") or (behind in signs and bool(minute))
    return (2 + has_later, _time(hour, minute)) if is_sure else None


def _glued(lower: str, signs: Collection[str]) -> tuple[str, str] | None:
    """Return the hour and the minute of a time that is one word: "14h30"."""
    for sign in signs:
        hour, found, minute = lower.partition(sign)
        if found and _is_hour(hour) and (not minute or _is_minute(minute)):
            return hour, minute
    return None


def _parts(lower: str) -> tuple[str | None, str]:
    """Return the hour and the minute of a time in figures; no hour where it is none."""
    for sign in (":", "."):
        hour, found, minute = lower.partition(sign)
        if found and _is_hour(hour) and _is_minute(minute):
            return hour, minute
    return (lower, "") if _is_hour(lower) else (None, "")


def _is_hour(words: str) -> bool:
    return words.isdigit() and len(words) <= 2 and int(words) <= _HOURS


def _is_minute(words: str) -> bool:
    return len(words) == 2 and words.isdigit() and int(words) < _MINUTES


def _is_led(tokens: Sequence[Token], at: int, glossary: Glossary) -> bool:
    """Whether a word that leads to a time of day stands before a token."""
    before = [token.lower for token in tokens[max(0, at - 2) : at]]
    return bool(before) and (before[-1] in glossary.order("at") or " ".join(before) in glossary.order("at"))


def _time(hour: str, minute: str) -> Sense:
    return Sense(f"{int(hour)}:{minute or '00'}", "clock")
