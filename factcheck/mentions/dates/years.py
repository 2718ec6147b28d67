"""Read the year behind a month, a season or a part of the year: "2024", "of 2024", "'24", "nineteen eighty-six"."""

from factcheck.mentions.dates.line import Line, full_year

_HUNDREDS = range(15, 21)
"""First halves of a year in words: "nineteen eighty-six"."""


def year_after(line: Line, i: int) -> tuple[int, int] | None:
    """Read the year that follows a month or a season: "2024", ", 2024", "of 2024", "'24", "two thousand and five"."""
    j = _lead_to_year(line, line.skip(i, ","))
    year = line.year(j)
    if year is not None:
        return year, line.skip_class(j + 1, "yearword")
    if line.is_sign(j, "'’‘") and line.kind(j + 1) == "number" and line.touches(j + 1):
        return two_digits(line, j + 1)
    return spelled_year(line, j)


def _lead_to_year(line: Line, j: int) -> int:
    """Step over "of", "in the year" before a year."""
    j = j + 1 if line.is_led(j + 1, "whole") else j
    k = line.skip_class(j, "the")
    return k + 1 if line.lower(k) == "year" else j


def is_roughly(line: Line, i: int) -> bool:
    """Whether "c.", "ca." or "circa" stands before a year."""
    j = i - 2 if line.is_sign(i - 1, ".") else i - 1
    return line.is_of(j, "roughly") and (j == i - 2 or line.lower(j) == "circa")


def two_digits(line: Line, i: int) -> tuple[int, int] | None:
    """Read a year in two digits: "24" of "'24", "05-Aug-24"."""
    digits = line.tokens[i].text
    return (full_year(digits), i + 1) if len(digits) == 2 and digits.isdigit() else None


def spelled_year(line: Line, i: int) -> tuple[int, int] | None:
    """Read "two thousand and fifteen" and "nineteen eighty-six"."""
    first = line.number(i, "number")
    if first is None:
        return None
    if line.number(i + 1, "scale") == 1000 and first <= 2:
        rest = small_number(line, line.skip_class(i + 2, "and"))
        return (first * 1000, i + 2) if rest is None else (first * 1000 + rest[0], rest[1])
    rest = small_number(line, i + 1) if first in _HUNDREDS else None
    return (first * 100 + rest[0], rest[1]) if rest is not None and 10 <= rest[0] <= 99 else None


def small_number(line: Line, i: int) -> tuple[int, int] | None:
    """Read a number in words below a hundred: "three", "twenty-four"."""
    tens = line.number(i, "number")
    if tens is None:
        return None
    j = line.skip(i + 1, "-")
    ones = line.number(j, "number")
    if tens >= 20 and ones is not None and ones < 10:
        return tens + ones, j + 1
    return tens, i + 1
