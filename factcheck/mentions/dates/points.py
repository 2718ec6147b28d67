"""Read absolute dates: days, months and years in every newspaper order, numerals, ordinals, centuries."""

from factcheck.mentions.dates import calendar as cal
from factcheck.mentions.dates.compounds import InYear
from factcheck.mentions.dates.expressions import Ancient, Dated, Either, Expression, Fixed, Weekday
from factcheck.mentions.dates.line import Found, Line, full_year

_NAMELIKE = frozenset(("march", "may", "mar", "jan", "dec", "august", "april", "june", "sep", "jun", "jul"))
"""Months that are also verbs, names or abbreviations of other words: alone they need a word before them."""
_BEFORE_MONTH = frozenset(("in", "since", "until", "by", "before", "after", "from", "between", "to", "through", "of", "during", "for"))
_AHEAD_REACH = 6
"""Words between a verb that points ahead and the weekday it governs; ours."""
_TENS = frozenset((20, 30))


def month(line: Line, i: int) -> tuple[int, int] | None:
    """Read the name of a month and the point of its abbreviation."""
    found = line.number(i, "month")
    if found is not None:
        return found, line.skip_point(i + 1) if len(line.lower(i)) <= 4 and _is_followed(line, i + 2) else i + 1
    found = line.number(i, "shortmonth")
    return None if found is None else (found, line.skip_point(i + 1))


def _is_followed(line: Line, i: int) -> bool:
    return line.day(i) is not None or line.year(i) is not None


def _day_word(line: Line, i: int) -> tuple[int, int] | None:
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
    if named is None:
        return None
    number, j = named
    j = line.skip_class(line.skip(j, "-/") if line.touches(j) else j, "the")
    day = _day_word(line, j)
    if day is None or (line.kind(j) == "word" and line.number(j, "number") is not None and line.lower(i) == "may"):
        return None
    if line.year(j) is not None or _is_clock_hour(line, j):
        return None
    j = day[1]
    year = year_after(line, line.skip(j, "-/") if line.touches(j) else j)
    if year is not None:
        return _dated(Dated(year[0], number, day[0]), year[1])
    return _dated(Dated(None, number, day[0]), j)


def _is_clock_hour(line: Line, i: int) -> bool:
    return line.word(i + 1, "meridiem") is not None and line.touches(i + 1)


def _dated(value: Dated, end: int) -> Found:
    """Refuse what no calendar holds, such as 30 February."""
    year = value.year if value.year is not None else 2000  # a leap year admits every day that any year has
    return None if cal.make_day(year, value.month or 1, value.day or 1) is None else (value, end)


def day_month(line: Line, i: int) -> Found:
    """Read "29 November 2024", "the 29th of November", "fourth of July", "05-Aug-2016"."""
    i = line.skip_class(i, "the")
    day = _day_word(line, i)
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
    if named is None or (line.lower(j) == "may" and not line.is_capital(j) and line.kind(i) == "word"):
        return None
    j = named[1]
    year = year_after(line, line.skip(j, "-/") if joined else j)
    if year is None and joined and line.kind(j + 1) == "number" and line.is_sign(j, "-/"):
        digits = line.tokens[j + 1].text
        year = (full_year(digits), j + 2) if len(digits) == 2 and digits.isdigit() else None
    return _dated(Dated(None if year is None else year[0], named[0], day[0]), j if year is None else year[1])


def month_year(line: Line, i: int) -> Found:
    """Read "November 2024", "June", "Dec/2018"; a month alone only where it cannot be another word."""
    named = month(line, i)
    if named is None:
        return None
    number, j = named
    year = year_after(line, line.skip(j, "-/") if line.touches(j) else j)
    if year is not None:
        return Dated(year[0], number), year[1]
    return (Dated(None, number), i + 1) if stands_alone(line, i) else None


def stands_alone(line: Line, i: int) -> bool:
    """Tell whether a month without a number is a month: "in May", not "may", "Theresa May" or "April Jones"."""
    if line.is_given and len(line.tokens) - i <= 2:
        return True
    if _joins_month(line, i):
        return True
    before = line.word(i - 1, "prep") in _BEFORE_MONTH or bool({"which", "part"} & _classes(line, i - 1))
    if line.lower(i) in ("may", "march", "mar") and not line.is_capital(i):
        return before and line.language != "en"
    if line.get(i, "month") is None or not line.is_capital(i):
        return before and (line.is_capital(i) or line.lower(i) not in ("august", "sep", "mar", "dec", "jan"))
    named_on = line.is_capital(i + 1) and not line.tokens[i + 1].classes
    if line.lower(i) in ("may", "march"):
        attributive = line.get(i - 1, "the") is not None and line.kind(i + 1) == "word" and not line.is_capital(i + 1)
        if attributive and line.get(i + 1, "future") is None:
            return True
        return (before or line.word(i - 1, "prep") == "about") and not named_on
    if line.lower(i) in _NAMELIKE:
        named_before = line.is_capital(i - 1) and i > 1 and not line.tokens[i - 1].classes
        return before and not named_on or not (named_on or named_before)
    return True


def _joins_month(line: Line, i: int) -> bool:
    """Tell whether the month is the first of two: "May to March", "Jan-Feb 2017"."""
    j = line.skip_point(i + 1)
    joined = line.is_sign(j, "-–—") or line.word(j, "prep") in ("to", "until", "through")
    return joined and bool({"month", "shortmonth"} & _classes(line, j + 1)) and line.is_capital(j + 1)


def _classes(line: Line, i: int) -> set[str]:
    token = line.token(i)
    return set() if token is None else set(token.classes)


def weekday(line: Line, i: int) -> tuple[int, int] | None:
    """Read the name of a weekday; abbreviations alone only where they can be no other word."""
    found = line.number(i, "weekday")
    if found is not None:
        return found, i + 1
    found = line.number(i, "shortweekday")
    if found is None:
        return None
    j = line.skip_point(i + 1)
    return found, j


def is_sure_weekday(line: Line, i: int) -> bool:
    """Tell whether the word at i is a weekday without a date beside it."""
    if line.number(i, "weekday") is not None or line.is_given or (line.is_whole and line.is_sign(i + 1, ".")):
        return True
    return line.is_capital(i) and line.lower(i) not in ("sun", "sat", "mon", "wed") and not line.is_sign(i - 1, "-")


def weekday_date(line: Line, i: int) -> Found:
    """Read "Tuesday, Dec. 10, 2024", "Friday the 26th", "Friday (29 November)"."""
    i = i + 1 if line.word(i, "which") is not None else i
    named = weekday(line, i)
    if named is None:
        return None
    number, j = named
    j = line.skip_point(j)
    opened = line.is_sign(j, "(")
    k = j + 1 if opened or line.is_sign(j, ",-–") else j
    for read in (month_day, day_month, numeric):
        found = read(line, k)
        if found is not None:
            inner, end = found
            end = line.skip(end, ")") if opened else end
            return _with_weekday(inner, number), end
    k = line.skip_class(j, "the")
    hour = {"meridiem", "oclock", "daypart"} & _classes(line, k + 1)
    plain = line.language != "en" and not line.is_sign(k + 1, ":-–") and not hour
    day = _day_word(line, k) if k > j or line.kind(k) == "ordinal" or plain else None
    if day is None or (line.kind(k) == "word" and line.kind(day[1]) == "word"):  # "Tuesday the first Macs"
        return None
    return Dated(None, None, day[0], number), day[1]


def _with_weekday(inner: Expression, weekday_number: int) -> Expression:
    if isinstance(inner, Dated):
        return Dated(inner.year, inner.month, inner.day, weekday_number)
    return inner


def bare_weekday(line: Line, i: int) -> Found:
    """Read a weekday alone: not "Mondays", "every Monday", "Sun" or "Sat"."""
    named = weekday(line, i)
    if named is None or not is_sure_weekday(line, i) or line.get(i - 1, "every") is not None:
        return None
    which = "ahead" if is_ahead(line, i) else "bare"
    return Weekday(named[0], which), (named[1] if line.get(i, "weekday") is None and line.token(named[1]) is not None else i + 1)


def is_ahead(line: Line, i: int) -> bool:
    """Tell whether the verb that governs a weekday points ahead: "set to begin on Wednesday", "will meet Monday".

    Only a verb close before it counts: of the cues anywhere in a sentence just one in three is right.
    """
    for j in range(i - 1, max(-1, i - 1 - _AHEAD_REACH), -1):
        if line.kind(j) == "sign" or line.get(j, "report") is not None:
            return False
        if line.lower(j) == "will" or (line.get(j, "ahead") is not None and line.lower(j + 1) in ("to", "for")):
            return True
    return False


def numeric(line: Line, i: int) -> Found:
    """Read numerals: "2024-11-29", "29/11/2024", "2014-10", "12-2015", "10/12" beside a word for a date."""
    token = line.token(i)
    if token is not None and token.kind == "number" and line.day_first:
        return _dotted(line, token.text, i)
    if token is None or token.kind != "numeric" or (line.touches(i) and not line.is_sign(i - 1, "([\"'“—–,:=-")):
        return None
    text = token.text
    if len(text) >= 10 and text[:4].isdigit() and text[4] == "-" and text[7:10].strip("-").isdigit():
        return _dated(Dated(int(text[:4]), int(text[5:7]), int(text[8:10])), i + 1) if 1 <= int(text[5:7]) <= 12 else None
    parts = text.rstrip(".").replace("/", "-").replace(".", "-").split("-")
    if len(parts) == 3:
        return _three(line, parts, i)
    if len(parts[0]) == 4 or len(parts[1]) == 4:
        return _two_with_year(line, parts, i)
    if line.day_first is None and not _beside_date(line, i):
        return None
    return _ordered(line, int(parts[0]), int(parts[1]), None, i)


def _dotted(line: Line, text: str, i: int) -> Found:
    """Read "22.04" after a word for a date, in languages that write days with points."""
    day, _, number = text.partition(".")
    if len(number) != 2 or not (day.isdigit() and number.isdigit()) or len(day) > 2 or not _beside_date(line, i):
        return None
    return _dated(Dated(None, int(number), int(day)), i + 1) if 1 <= int(number) <= 12 else None


def _three(line: Line, parts: list[str], i: int) -> Found:
    lengths = [len(part) for part in parts]
    if lengths[0] == 4 and max(lengths[1:]) <= 2:
        return _dated(Dated(int(parts[0]), int(parts[1]), int(parts[2])), i + 1)
    if lengths[0] <= 2 and lengths[1] <= 2 and lengths[2] in (2, 4):
        return _ordered(line, int(parts[0]), int(parts[1]), full_year(parts[2]), i)
    return None


def _two_with_year(line: Line, parts: list[str], i: int) -> Found:
    if len(parts[0]) == 4:
        year, other = int(parts[0]), parts[1]
        follows = len(other) == 2 and int(other) == (year + 1) % 100
        if follows and (int(other) > 12 or line.get(i + 1, "fiscal") is not None or line.lower(i + 1) in ("season", "budget")):
            stretch = cal.months_from(year, 1, 24)
            return None if stretch is None else (Fixed(stretch, "year"), i + 1)
    else:
        year, other = int(parts[1]), parts[0]
    if not 1000 <= year <= 2999 or not 1 <= int(other) <= 12:
        return None
    return Dated(year, int(other)), i + 1


def _beside_date(line: Line, i: int) -> bool:
    """Tell whether a word beside "10/12" shows that it is a day."""
    if line.is_whole or line.word(i - 1, "prep") in ("on", "since", "until", "by", "before", "after", "from", "between"):
        return True
    joined = line.is_sign(i - 1, "-–") or line.word(i - 1, "prep") == "to" or line.get(i - 1, "and") is not None
    if joined and line.kind(i - 2) == "numeric" and _beside_date(line, i - 2):
        return True
    return bool({"weekday", "shortweekday", "which"} & _classes(line, i - 1))


def _ordered(line: Line, first: int, second: int, year: int | None, i: int) -> Found:
    """Read day and month in the order of the language, or in both where both can be meant."""
    month_first = _dated(Dated(year, first, second), i + 1) if 1 <= first <= 12 else None
    day_first = _dated(Dated(year, second, first), i + 1) if 1 <= second <= 12 else None
    if line.day_first:
        return day_first or month_first
    if month_first is not None and day_first is not None and first != second:
        return Either(month_first[0], day_first[0]), i + 1
    return month_first or day_first


def quarter_of(line: Line, i: int) -> Found:
    """Read "Q3 2019", "2019 Q1", "2018Q4", "3Q 2012", "H1 2020"."""
    year, j = None, i
    if line.year(i) is not None:
        year, j = line.year(i), line.skip(i + 1, "-")
    letter = line.lower(j)
    number = line.token(j + 1)
    if letter in ("q", "h") and number is not None and number.kind == "number" and line.touches(j + 1):
        most = 4 if letter == "q" else 2
        if number.number is None or not 1 <= number.number <= most or (line.touches(j) and year is None and j == i):
            return None
        j += 2
        if year is None:
            after = year_after(line, line.skip(j, "-"))
            year, j = after if after is not None else (None, j)
        return InYear("quarter" if letter == "q" else "half", number.number, year), j
    return None


def ancient(line: Line, i: int) -> Found:
    """Read "44 BC", "the 5th century BC", "AD 70"."""
    token = line.token(i)
    if token is not None and token.number is not None and line.number(i + 1, "era") == -1 and token.kind == "number":
        return Ancient(1 - token.number, 1 - token.number), i + 2
    if line.number(i, "era") == 1 and line.tokens[i].text == "AD":
        number = line.token(i + 1)
        if number is not None and number.number is not None and number.number > 0:
            return Dated(number.number), i + 2
    return None
