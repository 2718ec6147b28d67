"""Whether two values that differ look like a slip of the pen: digits swapped, a digit, a letter or a day apart."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from factcheck.mentions.mention import Mention
from factcheck.values.date_interval import DateInterval
from factcheck.values.name_spelling import slips

_TELLING = 3
"""Digits of a figure of which one may be wrong by a slip rather than by chance."""
_SURE, _LIKELY, _POSSIBLE = 1.2, 0.8, 0.4
"""What the look of a slip adds to a fit: two figures hardly have the same digits by chance, and often share one of two.
Heuristic."""
_ZEROS = frozenset({1, 3, 6})
"""Zeros too many that are a slip: one, or a thousand for a million."""
_WEEK = 7
_CLOSE_LETTERS = 2
"""Letters in which two words may differ and are still near. Heuristic."""
_SHORTEST = 4
"""Letters of a word that may be near another one. Heuristic."""


class Slip(NamedTuple):
    """The look of a slip.

    Args:
        words: what a reader is told of it.
        weight: what it adds to the fit of two mentions.
    """

    words: str
    weight: float


def slip_of(mention: Mention, other: Mention) -> Slip | None:
    """Return the slip that two mentions of one kind look like; None where they look like none."""
    if mention.value.kind == "quantity" and mention.quantity.figures and other.quantity.figures:
        return _of_figures(mention.quantity.figures[0], other.quantity.figures[0])
    if mention.value.kind == "date":
        return _of_dates(mention.date, other.date)
    if mention.value.kind == "name":
        return _of_names(mention.text.split(), other.text.split())
    return None


def with_slip(reason: str, slip: Slip | None) -> str:
    """Return a reason with the slip that it may be.

    Example:
        >>> with_slip("43 and 34 differ", Slip("digits swapped?", 1.2))
        '43 and 34 differ (digits swapped?)'
        >>> with_slip("4 May and 5 May are one day apart", Slip("one day apart", 0.4))
        '4 May and 5 May are one day apart'
    """
    return reason if slip is None or slip.words in reason else f"{reason} ({slip.words})"


def _of_figures(one: Decimal, other: Decimal) -> Slip | None:
    if one == other or not one or not other:
        return None
    ours, theirs = _digits(one), _digits(other)
    if ours.rstrip("0") == theirs.rstrip("0"):
        return Slip("a zero too many, or one too few?", _LIKELY) if _zeros_between(one, other) in _ZEROS else None
    a, b = _aligned(ours, theirs)
    if abs(len(a) - len(b)) == 1 and min(len(a), len(b)) > 1 and slips(a, b, 1) == 1:
        return Slip("one digit too many, or one too few?", _LIKELY)
    if len(a) == len(b) > 1 and sorted(a) == sorted(b):
        return Slip("digits swapped?", _SURE)
    if len(a) == len(b) > 1 and slips(a, b, 1) <= 1:
        return Slip("one digit apart", _LIKELY if len(a) >= _TELLING else _POSSIBLE)
    return None


def _zeros_between(one: Decimal, other: Decimal) -> int:
    """Return how many powers of ten lie between two figures of the same digits."""
    return abs(one.adjusted() - other.adjusted())


def _digits(figure: Decimal) -> str:
    """Return the digits of a figure, without sign, point and the zeros before the first other one."""
    return f"{abs(figure):f}".replace(".", "").lstrip("0")


def _aligned(one: str, other: str) -> tuple[str, str]:
    """Return the digits of two figures, without the zeros that both end in."""
    while one.endswith("0") and other.endswith("0"):
        one, other = one[:-1], other[:-1]
    return one, other


def _of_dates(one: DateInterval, other: DateInterval) -> Slip | None:
    if "year" in (one.precision, other.precision) and one.year is not None and other.year is not None:
        return _of_years(str(one.year), str(other.year)) if one.year != other.year else None
    if one.precision == other.precision == "month" and one.month == other.month:
        return _of_months(one, other)
    if one.clock is not None and other.clock is not None:
        return _of_clocks(one, other)
    if one.precision == other.precision == "day":
        return _of_days(one, other)
    return None


def _of_days(one: DateInterval, other: DateInterval) -> Slip | None:
    days = [each for pair in zip(_days(one), _days(other), strict=False) for each in pair]
    if days and abs((days[0] - days[1]).days) == 1:
        is_written = one.month is not None and other.month is not None
        return Slip("one day apart", _LIKELY if is_written else _POSSIBLE)
    if one.day is None or other.day is None:
        return _of_weekdays(one, other)
    if one.day == other.day:
        return _of_months(one, other)
    return _of_numbers(str(one.day), str(other.day)) if one.month == other.month is not None else None


def _of_weekdays(one: DateInterval, other: DateInterval) -> Slip | None:
    """Return the slip of two weekdays without a date."""
    if one.weekday is None or other.weekday is None or one.month is not None or other.month is not None:
        return None
    is_next = (one.weekday - other.weekday) % _WEEK in (1, _WEEK - 1)
    return Slip("one weekday apart", _POSSIBLE) if is_next else None


def _of_months(one: DateInterval, other: DateInterval) -> Slip | None:
    """Return the slip of two dates of one day or of one month: another month, or another year."""
    if one.month != other.month:
        return Slip("the same day of another month", _LIKELY)
    is_other = one.year is not None and other.year is not None and one.year != other.year
    return Slip(f"the same {one.precision} of another year", _LIKELY) if is_other else None


def _of_numbers(one: str, other: str) -> Slip | None:
    """Return the slip of two days of one month."""
    if len(one) == len(other) > 1 and sorted(one) == sorted(other):
        return Slip("digits swapped?", _SURE)
    return Slip("one digit apart", _LIKELY) if slips(one, other, 1) == 1 else None


def _of_clocks(one: DateInterval, other: DateInterval) -> Slip | None:
    ours, theirs = (_digits_of(each.clock or "") for each in (one, other))
    if ours == theirs:
        return Slip("a.m. for p.m., or the other way round?", _LIKELY)
    if min(len(ours), len(theirs)) <= 1:
        return None
    if sorted(ours) == sorted(theirs):
        return Slip("digits swapped?", _LIKELY)
    return Slip("one digit apart", _POSSIBLE) if slips(ours, theirs, 1) == 1 else None


def _digits_of(clock: str) -> str:
    return "".join(filter(str.isdigit, clock))


def _of_years(one: str, other: str) -> Slip | None:
    if sorted(one) == sorted(other):
        return Slip("digits swapped?", _LIKELY)
    return Slip("one digit apart", _POSSIBLE) if slips(one, other, 1) == 1 else None


def _days(value: DateInterval) -> Iterator[date]:
    return (first for first, last in value.candidates[:1] if first == last)


def _of_names(one: list[str], other: list[str]) -> Slip | None:
    """Return what is near in two names of as many words, all but one of them alike."""
    if len(one) != len(other):
        return None
    apart = [(a, b) for a, b in zip(one, other, strict=True) if a.casefold() != b.casefold()]
    if len(apart) != 1 or min(map(len, apart[0])) < _SHORTEST:
        return None
    number = slips(apart[0][0].casefold(), apart[0][1].casefold(), _CLOSE_LETTERS)
    if number > _CLOSE_LETTERS:
        return None
    return Slip(f"{'one letter' if number == 1 else 'two letters'} apart", _SURE)
