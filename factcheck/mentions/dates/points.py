"""Read days: "Nov. 29, 2024", "29 November", "the 29th"."""

from factcheck.mentions.dates.expressions import Dated
from factcheck.mentions.dates.holidays import Remembered, remembered_days
from factcheck.mentions.dates.line import Found, Line
from factcheck.mentions.dates.months import is_in_address, is_small_verb, lean, month
from factcheck.mentions.dates.years import two_digits, year_after
from factcheck.values.date_text import is_no_day

_MOST_DAYS = 31
_TENS = frozenset((20, 30))
_BEHIND_DAY = frozenset(("prep", "and", "which"))
_VERBS = ("present", "past", "future", "have", "modal", "clause")
"""What stands behind a day and not behind a count: classes of words, and groups of them."""


def day_word(line: Line, i: int) -> tuple[int, int] | None:
    """Read a day of a month: "29", "29th", "twenty-ninth", "second"."""
    day = line.day(i)
    if day is not None:
        return day, i + 1
    ordinal = line.number(i, "ordinal")
    if ordinal is not None and ordinal > 0:
        return ordinal, i + 1
    number = line.number(i, "number")
    if number is None or line.kind(i) != "word":
        return None
    ones = _ones(line, line.skip(i + 1, "-")) if number in _TENS else None
    if ones is not None and number + ones[0] <= _MOST_DAYS:
        return number + ones[0], ones[1]
    return (number, i + 1) if number <= max(_TENS) else None


def _ones(line: Line, i: int) -> tuple[int, int] | None:
    """Read the second half of "twenty-ninth", "twenty-nine"."""
    ones = line.number(i, "ordinal") or line.number(i, "number")
    return (ones, i + 1) if ones is not None and 1 <= ones <= 9 else None


def month_day(line: Line, i: int) -> Found:
    """Read "Nov. 29, 2024", "November 29", "November the 29th", "Nov-29"."""
    named = month(line, i)
    if named is None or is_in_address(line, i) or is_small_verb(line, i, i):
        return None
    number, j = named
    j = line.skip_class(line.skip(j, "-/") if line.touches(j) else j, "the")
    day = day_word(line, j)
    if day is None or not _is_day_of(line, i, j):
        return None
    j = day[1]
    year = year_after(line, line.skip(j, "-/"))
    if year is not None:
        return dated(Dated(year[0], number, day[0]), year[1], is_sure=True)
    value = Dated(None, number, day[0], lean=lean(line, i))
    return _remembered(line, i, number, day[0], j) or dated(value, j, is_sure=_ends_day(line, i, j))


def _is_day_of(line: Line, i: int, j: int) -> bool:
    """Whether the number behind a month is its day: not "may one", "June 2024", "June 9am"."""
    if line.lower(i) == "may" and line.kind(j) == "word" and line.number(j, "number") is not None:
        return False
    return line.year(j) is None and not (line.word(j + 1, "meridiem") is not None and line.touches(j + 1))


def _remembered(line: Line, i: int, number: int, day: int, end: int) -> Found:
    """Read "the Sept. 11 attacks", "the attacks of Sept. 11": a day whose year everyone knows."""
    event = remembered_days().get((number, day))
    if event is None:
        return None
    before = line.lower(i - 2) if line.is_led(i, "event") else ""
    beside = line.lower(end) in event.words or before in event.words
    return (Remembered(Dated(None, number, day), event.day), end) if beside else None


def dated(value: Dated, end: int, *, is_sure: bool = False) -> Found:
    """Refuse what no calendar holds, such as 30 February, unless the words surely name a day.

    Args:
        value: the fields named.
        end: the place behind the words.
        is_sure: whether the words can be nothing but a day; then it is kept, with no days that it could be.
    """
    is_day = not is_no_day(value.year, value.month, value.day)
    return (value, end) if is_day or (is_sure and 1 <= (value.day or 0) <= _MOST_DAYS) else None


def _ends_day(line: Line, start: int, i: int) -> bool:
    """Whether the number before a token is a day and no count: not "in April 31 people died"."""
    if line.kind(i - 1) == "ordinal" or line.is_led(start, "day"):
        return True
    token = line.token(i)
    if token is None:
        return True
    if line.prep(start - 1) == "in" or token.kind != "word":
        return token.kind == "sign" or (token.kind == "clock" and line.prep(start - 1) != "in")
    if token.text[0].isupper() or not _BEHIND_DAY.isdisjoint(token.classes):
        return True
    return any(line.is_of(i, name) for name in _VERBS)


def day_month(line: Line, i: int) -> Found:
    """Read "29 November 2024", "the 29th of November", "fourth of July", "05-Aug-2016"."""
    i = line.skip_class(i, "the")
    day = day_word(line, i)
    if day is None:
        return None
    joined = line.is_sign(day[1], "-/.") and line.touches(day[1])
    j = _lead_to_month(line, day[1] + joined)
    named = month(line, j)
    if named is None or is_small_verb(line, j, i):
        return None
    number, j = named
    year = _joined_year(line, j) if joined else year_after(line, j)
    if year is not None:
        return dated(Dated(year[0], number, day[0]), year[1], is_sure=True)
    return dated(Dated(None, number, day[0], lean=lean(line, i)), j, is_sure=line.is_capital(j - 1))


def _lead_to_month(line: Line, j: int) -> int:
    """Step over "day of the" before a month."""
    j = j + 1 if line.lower(j) == "day" else j
    for _ in range(2):
        j = j + 1 if line.prep(j) == "of" else line.skip_class(j, "the")
    return j


def _joined_year(line: Line, j: int) -> tuple[int, int] | None:
    """Read the year of "05-Aug-2016", "05/Aug/16"."""
    year = year_after(line, line.skip(j, "-/"))
    if year is None and line.is_sign(j, "-/") and line.kind(j + 1) == "number":
        return two_digits(line, j + 1)
    return year


def day_alone(line: Line, i: int) -> Found:
    """Read "the 29th" after a word for a date, where no noun follows: not "the 29th floor" and not "21st of a list"."""
    j = line.skip_class(i, "the")
    day = line.day(j)
    if day is None or line.kind(j) != "ordinal" or j == i:
        return None
    if not (_is_led_to_day(line, i) and _ends_ordinal(line, j + 1)):
        return None
    return Dated(None, None, day, lean=lean(line, i)), j + 1


def _is_led_to_day(line: Line, i: int) -> bool:
    """Whether a day is meant by what stands before it: "on", "the morning of"."""
    if line.is_led(i, "day") or line.is_given:
        return True
    return line.prep(i - 1) == "of" and line.get(i - 2, "daypart") is not None


def _ends_ordinal(line: Line, i: int) -> bool:
    """Whether no noun follows an ordinal."""
    return line.token(i) is None or line.is_sign(i, ".,;:!?)") or line.prep(i) not in (None, "of")
