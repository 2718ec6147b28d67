"""Read absolute dates: days, months and years in every newspaper order, numerals, ordinals, centuries."""

from factcheck.mentions.dates.expressions import Dated
from factcheck.mentions.dates.holidays import Remembered, remembered_days
from factcheck.mentions.dates.line import Found, Line, full_year
from factcheck.mentions.dates.tense import is_ahead
from factcheck.values.date_text import is_no_day

_NAMELIKE = frozenset(("march", "may", "mar", "jan", "dec", "august", "april", "june", "sep", "jun", "jul"))
"""Months that are also verbs, names or abbreviations of other words: alone they need a word before them."""
_BEFORE_MONTH = frozenset(
    ("in", "since", "until", "by", "before", "after", "from", "between", "to", "through", "of", "during", "for")
)
_MOST_DAYS = 31
_TENS = frozenset((20, 30))


def month(line: Line, i: int) -> tuple[int, int] | None:
    """Read the name of a month and the point of its abbreviation."""
    found = line.number(i, "month")
    if found is not None and line.number(i - 1, "titled") == found and line.is_capital(i - 1):
        return None  # "Long March-5"
    if found is not None:
        return found, line.skip_point(i + 1) if len(line.lower(i)) <= 4 and _is_followed(line, i + 2) else i + 1
    found = line.number(i, "shortmonth")
    return None if found is None else (found, line.skip_point(i + 1))


def _is_small_verb(line: Line, i: int, start: int) -> bool:
    """Whether "may" or "march" in small letters is rather a verb: "nobody under 16 may use it"."""
    if line.language != "en" or line.is_capital(i) or line.lower(i) not in ("may", "march", "mar"):
        return False
    dated_on = line.word(start - 1, "prep") in ("on", "since", "until")
    return not (line.is_whole or dated_on or year_after(line, line.skip(i + 1, "-/")) or year_after(line, i + 2))


def _is_in_address(line: Line, i: int) -> bool:
    """Whether a month is grown together with digits in small letters, as in the address of a page: "apr2009"."""
    return not line.is_capital(i) and line.touches(i + 1) and line.kind(i + 1) == "number"


def _is_followed(line: Line, i: int) -> bool:
    return line.day(i) is not None or line.year(i) is not None


def day_word(line: Line, i: int) -> tuple[int, int] | None:
    """Read a day of a month: "29", "29th", "twenty-ninth", "second"."""
    day = line.day(i)
    if day is not None:
        return day, i + 1
    ordinal = line.number(i, "ordinal")
    if ordinal is not None and ordinal > 0:
        return ordinal, i + 1
    tens = line.number(i, "number")
    if tens is None or line.kind(i) != "word":
        return None
    j = line.skip(i + 1, "-")
    if tens in _TENS:
        ones = line.number(j, "ordinal") or line.number(j, "number")
        if ones is not None and 1 <= ones <= 9 and tens + ones <= 31:
            return tens + ones, j + 1
    return (tens, i + 1) if tens <= 30 else None


def year_after(line: Line, i: int) -> tuple[int, int] | None:
    """Read the year that follows a month or a season: "2024", ", 2024", "of 2024", "'24", "two thousand and five"."""
    j = line.skip(i, ",")
    if line.word(j, "prep") in ("of", "in"):
        j += 1
    j = line.skip_class(j, "the") if line.lower(line.skip_class(j, "the")) == "year" else j
    j = j + 1 if line.lower(j) == "year" else j
    year = line.year(j)
    if year is not None:
        return year, line.skip_class(j + 1, "yearword")
    if line.is_sign(j, "'’‘") and line.kind(j + 1) == "number" and line.touches(j + 1):
        digits = line.tokens[j + 1].text
        return (full_year(digits), j + 2) if len(digits) == 2 else None
    return spelled_year(line, j)


def spelled_year(line: Line, i: int) -> tuple[int, int] | None:
    """Read "two thousand and fifteen" and "nineteen eighty-six"."""
    first = line.number(i, "number")
    if first is None:
        return None
    if line.number(i + 1, "scale") == 1000 and first <= 2:
        j = line.skip_class(i + 2, "and")
        rest = _small(line, j)
        return (first * 1000 + rest[0], rest[1]) if rest is not None else (first * 1000, i + 2)
    if 15 <= first <= 20:
        rest = _small(line, i + 1)
        if rest is not None and 10 <= rest[0] <= 99:
            return first * 100 + rest[0], rest[1]
    return None


def _small(line: Line, i: int) -> tuple[int, int] | None:
    """Read a number word below a hundred."""
    tens = line.number(i, "number")
    if tens is None:
        return None
    j = line.skip(i + 1, "-")
    ones = line.number(j, "number")
    if tens >= 20 and ones is not None and ones < 10:
        return tens + ones, j + 1
    return tens, i + 1


def month_day(line: Line, i: int) -> Found:
    """Read "Nov. 29, 2024", "November 29", "November the 29th", "Nov-29"."""
    named = month(line, i)
    if named is None or _is_in_address(line, i):
        return None
    number, j = named
    j = line.skip_class(line.skip(j, "-/") if line.touches(j) else j, "the")
    day = day_word(line, j)
    if day is None or (line.kind(j) == "word" and line.number(j, "number") is not None and line.lower(i) == "may"):
        return None
    if _is_small_verb(line, i, i):
        return None
    if line.year(j) is not None or _is_clock_hour(line, j):
        return None
    j = day[1]
    year = year_after(line, line.skip(j, "-/"))
    if year is not None:
        return dated(Dated(year[0], number, day[0]), year[1], is_told=True)
    value = Dated(None, number, day[0], lean=lean(line, i))
    return _remembered(line, i, number, day[0], j) or dated(value, j, is_told=_ends_day(line, i, j))


def _remembered(line: Line, i: int, number: int, day: int, end: int) -> Found:
    """Read "the Sept. 11 attacks", "the attacks of Sept. 11": a day whose year everyone knows."""
    event = remembered_days().get((number, day))
    if event is None:
        return None
    before = line.lower(i - 2) if line.word(i - 1, "prep") in ("of", "on") else ""
    beside = line.lower(end) in event.words or before in event.words
    return (Remembered(Dated(None, number, day), event.day), end) if beside else None


def _is_clock_hour(line: Line, i: int) -> bool:
    return line.word(i + 1, "meridiem") is not None and line.touches(i + 1)


def dated(value: Dated, end: int, *, is_told: bool = False) -> Found:
    """Refuse what no calendar holds, such as 30 February, unless the words surely name a day.

    Args:
        value: the fields named.
        end: the place behind the words.
        is_told: whether the words can be nothing but a day; then it is kept, with no days that it could be.
    """
    is_day = not is_no_day(value.year, value.month, value.day)
    return (value, end) if is_day or (is_told and 1 <= (value.day or 0) <= _MOST_DAYS) else None


def _ends_day(line: Line, start: int, i: int) -> bool:
    """Whether the number before a token is a day and no count: not "in April 31 people died"."""
    token, led = line.token(i), line.word(start - 1, "prep")
    if line.kind(i - 1) == "ordinal" or led in ("on", "since", "until", "by", "before", "after", "from"):
        return True
    if led == "in":
        return token is None or token.kind == "sign"
    if token is None or token.kind != "word" or token.text[0].isupper():
        return token is None or token.kind in ("word", "sign", "clock")
    verbs = ("present", "past", "future", "have", "modal", "clause")
    return bool({"prep", "and", "which"} & token.classes.keys()) or any(line.is_of(i, name) for name in verbs)


def day_month(line: Line, i: int) -> Found:
    """Read "29 November 2024", "the 29th of November", "fourth of July", "05-Aug-2016"."""
    i = line.skip_class(i, "the")
    day = day_word(line, i)
    if day is None:
        return None
    j = day[1]
    joined = line.is_sign(j, "-/.") and line.touches(j)
    j = j + 1 if joined else j
    if line.lower(j) == "day":
        j += 1
    for _ in range(2):
        j = j + 1 if line.word(j, "prep") == "of" else line.skip_class(j, "the")
    named = month(line, j)
    if named is None or _is_small_verb(line, j, i):
        return None
    j = named[1]
    year = year_after(line, line.skip(j, "-/") if joined else j)
    if year is None and joined and line.kind(j + 1) == "number" and line.is_sign(j, "-/"):
        digits = line.tokens[j + 1].text
        year = (full_year(digits), j + 2) if len(digits) == 2 and digits.isdigit() else None
    if year is not None:
        return dated(Dated(year[0], named[0], day[0]), year[1], is_told=True)
    return dated(Dated(None, named[0], day[0], lean=lean(line, i)), j, is_told=line.is_capital(j - 1))


def month_year(line: Line, i: int) -> Found:
    """Read "November 2024", "June", "Dec/2018"; a month alone only where it cannot be another word."""
    named = month(line, i)
    if named is None or _is_in_address(line, i):
        return None
    number, j = named
    year = year_after(line, line.skip(j, "-/") if line.touches(j) else j)
    if year is not None:
        return Dated(year[0], number), year[1]
    return (Dated(None, number, lean=lean(line, i)), i + 1) if stands_alone(line, i) else None


def lean(line: Line, i: int) -> str | None:
    """Return where the words before a date point: "ahead", "past" or nowhere."""
    if line.lower(i - 1) == "ended":
        return "past"
    return "ahead" if is_ahead(line, i) else None


def stands_alone(line: Line, i: int) -> bool:  # noqa: PLR0911
    """Whether a month without a number is a month: "in May", not "may", "Theresa May" or "April Jones"."""
    if line.is_given and len(line.tokens) - i <= 2:
        return True
    if _joins_month(line, i):
        return True
    lately = line.word(i - 1, "prep") == "as" and line.lower(i - 2) in ("late", "early", "recently", "far")
    second = lately or (line.get(i - 1, "and") is not None and line.number(i - 2, "month") is not None)
    before = second or line.word(i - 1, "prep") in _BEFORE_MONTH or bool({"which", "part"} & classes(line, i - 1))
    if line.lower(i) in ("may", "march", "mar") and not line.is_capital(i):
        return before and line.language != "en"
    if line.get(i, "month") is None or not line.is_capital(i):
        return before and (line.is_capital(i) or line.lower(i) not in ("august", "sep", "mar", "dec", "jan"))
    named_on = line.is_capital(i + 1) and not line.tokens[i + 1].classes
    if line.lower(i) in ("may", "march"):
        attributive = line.get(i - 1, "the") is not None and line.kind(i + 1) == "word" and not line.is_capital(i + 1)
        attributive = attributive and line.word(i + 1, "prep") is None  # "the March on Washington"
        ruled = line.lower(i + 1) in ("family", "government", "administration", "cabinet", "team")  # of Theresa May
        if attributive and not ruled and line.get(i + 1, "future") is None:
            return True
        return (before or line.word(i - 1, "prep") == "about") and not named_on
    if line.lower(i) in _NAMELIKE:
        named_before = line.is_capital(i - 1) and i > 1 and not line.tokens[i - 1].classes
        return (before and not named_on) or not (named_on or named_before)
    return True


def _joins_month(line: Line, i: int) -> bool:
    """Whether the month is the first of two: "May to March", "Jan-Feb 2017"."""
    j = line.skip_point(i + 1)
    joined = line.is_sign(j, "-–—") or line.word(j, "prep") in ("to", "until", "through")
    joined = joined or (line.get(j, "and") is not None and line.word(i - 1, "prep") == "between")
    return joined and bool({"month", "shortmonth"} & classes(line, j + 1)) and line.is_capital(j + 1)


def classes(line: Line, i: int) -> set[str]:
    """Return the classes of a word; none beyond the ends."""
    token = line.token(i)
    return set() if token is None else set(token.classes)


def day_alone(line: Line, i: int) -> Found:
    """Read "the 29th" after a word for a date, where no noun follows: not "the 29th floor" and not "21st of a list"."""
    j = line.skip_class(i, "the")
    day = line.day(j)
    if day is None or line.kind(j) != "ordinal" or j == i:
        return None
    led = line.word(i - 1, "prep") in ("on", "since", "until", "by", "before", "after", "from") or line.is_given
    led = led or (line.word(i - 1, "prep") == "of" and line.get(i - 2, "daypart") is not None)
    ends = line.token(j + 1) is None or line.is_sign(j + 1, ".,;:!?)") or line.word(j + 1, "prep") not in (None, "of")
    return (Dated(None, None, day, lean=lean(line, i)), j + 1) if led and ends else None
