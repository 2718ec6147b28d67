"""Read years, decades and centuries: "in 1815", "the year 2008", "the '90s", "the 21st century"."""

from factcheck.mentions.dates import calendar as cal
from factcheck.mentions.dates.changed_counts import is_changed_count
from factcheck.mentions.dates.expressions import Ancient, Dated, Fixed
from factcheck.mentions.dates.line import Found, Line
from factcheck.mentions.dates.numerals import era_at
from factcheck.mentions.dates.years import is_roughly, spelled_year

_SURE_YEARS = range(1900, 2060)
"""Years that a bare numeral may mean without a word before it. Heuristic."""
_LEAST_FULL = 100
"""Years below it are written without their century."""
_FIRST_OF_DIGITS = 1000
"""The first year in four digits."""


def year(line: Line, i: int) -> Found:
    """Read a year: "2008", "the year 2008", "in 1815"; never a count, a sum or a number of something."""
    j = line.skip_class(line.skip_class(i, "the"), "calendar")
    named = line.year(j + 1) if line.lower(j) == "year" else None
    if named is not None:
        return Dated(named), j + 2
    found = line.year(i)
    if found is None:
        return year_in_words(line, i)
    if is_roughly(line, i) or _is_prefixed(line, i):
        return Dated(found), i + 1
    if line.get(i + 1, "yearword") is not None:
        return Dated(found), i + 2
    return (Dated(found), i + 1) if _is_year(line, i, found) else None


def _is_prefixed(line: Line, i: int) -> bool:
    """Whether "post-" or "pre-" stands before a year."""
    return line.is_sign(i - 1, "-–") and line.get(i - 2, "yearprefix") is not None and line.touches(i)


def year_in_words(line: Line, i: int) -> Found:
    """Read "nineteen ninety-two", "two thousand and nine" behind "in" or the like, where nothing is counted."""
    if line.get(i, "number") is None or not (line.is_led(i, "year") or line.is_whole):
        return None
    found = spelled_year(line, i)
    if found is None or found[1] == i + 1 or _counts_what_follows(line, found[1] - 1):
        return None
    follows = line.token(found[1])
    is_free = follows is None or (follows.kind == "sign" and follows.text not in "-–$€£¥%") or bool(follows.classes)
    return (Dated(found[0]), found[1]) if is_free and line.word(found[1], "unit") is None else None


def _is_year(line: Line, i: int, found: int) -> bool:
    """Whether a numeral is a year by the words beside it, or by its size."""
    if _counts_what_follows(line, i) or is_changed_count(line, i):
        return False
    if line.lower(i - 1) == "than" and line.get(i - 2, "sofar") is not None:
        return True  # "earlier than 2008"
    if line.get(i - 1, "counting") is not None or (line.prep(i - 1) == "about" and not line.is_whole):
        return False
    is_led = line.is_led(i, "year") or line.get(i - 1, "part") is not None or line.is_whole
    return (is_led and not _is_doubtful(line, i, found)) or _is_sure(line, i, found) or _is_of_life(line, i)


def _is_of_life(line: Line, i: int) -> bool:
    """Whether a year is one of two in brackets: "(1866-1936)"."""
    first = i if line.is_sign(i - 1, "(") else i - 2
    one, other = line.year(first), line.year(first + 2)
    if one is None or other is None or not line.is_sign(first + 1, "-–—"):
        return False
    return one < other and line.is_sign(first - 1, "(") and line.is_sign(first + 3, ")")


def _counts_what_follows(line: Line, i: int) -> bool:
    """Whether a numeral counts what stands behind it: "1,500 soldiers", "2000-year-old"."""
    if line.get(i + 1, "counted") is not None or (
        line.word(i + 1, "unit") is not None and line.lower(i + 1) != "decade"
    ):
        return True
    return line.is_sign(i + 1, "-") and line.touches(i + 1) and line.word(i + 2, "unit") is not None


def _is_doubtful(line: Line, i: int, found: int) -> bool:
    """Whether a numeral may be a count in spite of the word before it: "of 2000", "rose to 1850", "in 1500 homes"."""
    if line.prep(i - 1) == "to" and i > 1:
        return not line.is_of(i - 2, "reaches_back")
    if found % 100:
        return False
    return line.prep(i - 1) == "of" or (line.is_led(i, "round_year") and _counts_things(line, i))


def _is_sure(line: Line, i: int, found: int) -> bool:
    """Whether a bare numeral is a year by its size and what stands beside it."""
    if found not in _SURE_YEARS or line.is_sign(i - 1, "#№$€£¥"):
        return False
    if found % 100 == 0 and (_counts_things(line, i) or _is_model(line, i)):
        return False
    return not _is_address(line, i)


def _is_model(line: Line, i: int) -> bool:
    """Whether a round numeral is part of the name of a thing: "the Corvo 2000 boiler"."""
    is_named = i > 1 and line.is_capital(i - 1) and not line.tokens[i - 1].classes
    return is_named and line.kind(i + 1) == "word" and not line.is_capital(i + 1) and not line.tokens[i + 1].classes


def _counts_things(line: Line, i: int) -> bool:
    return line.kind(i + 1) == "word" and line.lower(i + 1).endswith("s") and not line.is_capital(i + 1)


def _is_address(line: Line, i: int) -> bool:
    """Whether a numeral numbers a house: "2000 Pennsylvania Avenue"."""
    return line.is_capital(i + 1) and any(
        line.get(j, "street") is not None and line.is_capital(j) for j in (i + 2, i + 3)
    )


def decade(line: Line, i: int) -> Found:
    """Read "the 1950s", "the '90s", "the nineties", and part of them."""
    i = line.skip_class(i, "the")
    if line.get(i, "decadeword") is not None and line.kind(i - 1) != "number":
        return _decade_abroad(line, i + 1)
    start = _first_year(line, i)
    if start is None or start % 10 or (line.touches(i) and line.word(i - 2, "part") is None):
        return None
    if start % 100 == 0 and start < _SURE_YEARS[0] and line.kind(i) == "years":
        return _from(start, 100, i + 1)  # "the 1700s"
    return _from(start, 10, i + 1)


def _first_year(line: Line, i: int) -> int | None:
    """Return the first year of "1950s", "'90s", "the nineties"."""
    token = line.token(i)
    if token is not None and token.kind == "years" and token.number is not None:
        if token.text[0].isdigit() and token.number < _LEAST_FULL and not _is_short_decade(line, i):
            return None
        return token.number if token.number >= _LEAST_FULL else 1900 + token.number
    tens = line.number(i, "decade")
    return 1900 + tens if tens is not None and line.get(i - 1, "the") is not None else None


def _is_short_decade(line: Line, i: int) -> bool:
    """Whether "60s" is a decade: behind "the" or another decade, and no degrees or age."""
    is_led = line.get(i - 1, "the") is not None or (line.get(i - 1, "and") is not None and line.kind(i - 2) == "years")
    return is_led and not any(line.is_of(j, "in_tens") for j in range(line.length))


def _decade_abroad(line: Line, i: int) -> Found:
    """Read "années 1990", "años 90": the word for years, then the first of ten."""
    token = line.token(i)
    if token is None or token.kind != "number" or token.number is None or token.number % 10 or len(token.text) % 2:
        return None
    return _from(token.number if token.number >= _FIRST_OF_DIGITS else 1900 + token.number, 10, i + 1)


def _from(first: int, years: int, end: int) -> Found:
    """Return ten or a hundred years from one."""
    stretch = cal.months_from(first, 1, 12 * years)
    return None if stretch is None else (Fixed(stretch, "decade" if years == 10 else "century"), end)


def century(line: Line, i: int) -> Found:
    """Read "the 21st century", "the fifth century BC"."""
    i = line.skip_class(i, "the")
    number = line.ordinal(i)
    j = line.skip(i + 1, "-")
    if number is None or number < 1 or line.word(j, "unit") != "century":
        return None
    if line.is_capital(j) and line.is_capital(j + 1):  # "20th Century Fox"
        return None
    era, end = era_at(line, j + 1)
    if era == -1:
        return Ancient(1 - 100 * number, 100 - 100 * number), end
    stretch = cal.months_from(max(1, (number - 1) * 100), 1, 1200 if number > 1 else 1188)
    return None if stretch is None else (Fixed(stretch, "century"), j + 1)
