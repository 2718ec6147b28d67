"""Read months, and tell them from other words: "in May", not "may", "Theresa May" or "April Jones"."""

from factcheck.mentions.dates.expressions import Dated
from factcheck.mentions.dates.line import Found, Line
from factcheck.mentions.dates.tense import is_ahead
from factcheck.mentions.dates.years import year_after

MONTHS = frozenset(("month", "shortmonth"))
_LEADING = frozenset(("which", "part"))
"""Classes of words that stand before a month: "last", "early"."""


def month(line: Line, i: int) -> tuple[int, int] | None:
    """Read the name of a month and the point of its abbreviation."""
    found = line.number(i, "month")
    if found is not None and line.number(i - 1, "titled") == found and line.is_capital(i - 1):
        return None  # "Long March-5"
    if found is not None:
        return found, line.skip_point(i + 1) if len(line.lower(i)) <= 4 and _is_followed(line, i + 2) else i + 1
    found = line.number(i, "shortmonth")
    return None if found is None else (found, line.skip_point(i + 1))


def is_small_verb(line: Line, i: int, start: int) -> bool:
    """Whether "may" or "march" in small letters is rather a verb: "nobody under 16 may use it"."""
    if not line.has("verblike_months") or line.is_capital(i) or not line.is_of(i, "verb_month"):
        return False
    if line.is_whole or line.is_led(start, "day_in_words"):
        return False
    return year_after(line, line.skip(i + 1, "-/")) is None and year_after(line, i + 2) is None


def is_in_address(line: Line, i: int) -> bool:
    """Whether a month is grown together with digits in small letters, as in the address of a page: "apr2009"."""
    return not line.is_capital(i) and line.touches(i + 1) and line.kind(i + 1) == "number"


def _is_followed(line: Line, i: int) -> bool:
    return line.day(i) is not None or line.year(i) is not None


def month_year(line: Line, i: int) -> Found:
    """Read "November 2024", "June", "Dec/2018"; a month alone only where it cannot be another word."""
    named = month(line, i)
    if named is None or is_in_address(line, i):
        return None
    number, j = named
    year = year_after(line, line.skip(j, "-/") if line.touches(j) else j)
    if year is not None:
        return Dated(year[0], number), year[1]
    return (Dated(None, number, lean=lean(line, i)), i + 1) if stands_alone(line, i) else None


def lean(line: Line, i: int) -> str | None:
    """Return where the words before a date point: "ahead", "past" or nowhere."""
    before = i - 2 if line.get(i - 1, "the") is not None else i - 1
    if line.lower(i - 1) == "ended" or line.prep(before) == "since":
        return "past"
    return "ahead" if is_ahead(line, i) else None


def stands_alone(line: Line, i: int) -> bool:
    """Whether a month without a number is a month: "in May", not "may", "Theresa May" or "April Jones"."""
    if (line.is_given and len(line.tokens) - i <= 2) or _joins_month(line, i):
        return True
    is_led = _is_led_to_month(line, i)
    if not line.is_capital(i):
        return is_led and not _is_doubtful(line, i)
    return is_led if line.get(i, "month") is None else _is_no_name(line, i, is_led)


def _is_no_name(line: Line, i: int, is_led: bool) -> bool:
    """Whether a month with a capital is none of a person or a march: not "April Jones", "Theresa May"."""
    if line.is_of(i, "verblike_month"):
        is_led = is_led or line.prep(i - 1) == "about"
        return _is_month_of_the(line, i) or (is_led and not _is_name(line, i + 1))
    if not line.is_of(i, "namelike_month"):
        return True
    if _is_name(line, i + 1):
        return False
    return is_led or i <= 1 or not _is_name(line, i - 1)


def _is_led_to_month(line: Line, i: int) -> bool:
    """Whether the word before a name leads to a month: "in", "early", "mid-", "as late as", "June and"."""
    before = i - 2 if line.is_sign(i - 1, "-–") else i - 1
    if line.is_led(i, "month") or line.has_any(before, _LEADING):
        return True
    if line.prep(i - 1) == "as":
        return line.is_of(i - 2, "lately")
    return line.get(i - 1, "and") is not None and line.number(i - 2, "month") is not None


def _is_doubtful(line: Line, i: int) -> bool:
    """Whether a month in small letters is rather another word: "may", "dec"."""
    if line.is_of(i, "verb_month"):
        return line.has("verblike_months")
    return line.is_of(i, "shortened_month")


def _is_month_of_the(line: Line, i: int) -> bool:
    """Whether "the May summit" names a month; not "the May government", "the March on Washington"."""
    if line.get(i - 1, "the") is None or line.kind(i + 1) != "word" or line.is_capital(i + 1):
        return False
    return line.prep(i + 1) is None and not line.is_of(i + 1, "ruled") and line.get(i + 1, "future") is None


def _is_name(line: Line, i: int) -> bool:
    """Whether a word is a name as far as dates know: "Theresa", "Jones"."""
    return line.is_capital(i) and not line.tokens[i].classes


def _joins_month(line: Line, i: int) -> bool:
    """Whether the month is the first of two: "May to March", "Jan-Feb 2017"."""
    j = line.skip_point(i + 1)
    if not line.is_capital(j + 1) or not line.has_any(j + 1, MONTHS):
        return False
    if line.get(j, "and") is not None:
        return line.prep(i - 1) == "between"
    return line.is_sign(j, "-–—") or line.is_led(j + 1, "last_day")
