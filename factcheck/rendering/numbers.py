"""Words for numbers of another language, read as one number: "quatre-vingt-dix", "dos mil trescientos"."""

from collections.abc import Mapping, Sequence
from functools import cache

from factcheck.lexicon import table

_TEN, _HUNDRED, _THOUSAND = 10, 100, 1000
_SCORES = (4, 20)
"""Four and twenty make eighty."""
_MOST_IN_WORDS = 12
"""The greatest number that is written as a word, as English news has it up to ten or twelve."""


def value_of(numbers: Sequence[int]) -> int | None:
    """Return the number that words for numbers make together; None where they make none.

    Example:
        >>> value_of([4, 20, 10]), value_of([2, 1000, 300]), value_of([3, 20]), value_of([2, 3])
        (90, 2300, 23, None)
    """
    total, part = 0, 0
    last_scale: int | None = None
    for number in numbers:
        if number < _THOUSAND:
            added = _added(part, number)
            if added is None:
                return None
            part = added
        elif last_scale is not None and number > last_scale:
            total, part, last_scale = (total + part) * number, 0, number
        else:
            total, part, last_scale = total + max(part, 1) * number, 0, number
    return total + part


def _added(part: int, number: int) -> int | None:
    """Return a number below a thousand with one more word; None where the two do not go together."""
    within = part % _HUNDRED
    if number == _HUNDRED:
        return max(part, 1) * _HUNDRED if part < _TEN else None
    if number > _HUNDRED:
        return number if part == 0 else None
    if (within, number) == _SCORES:
        return part - within + within * number
    is_behind_tens = within % _TEN == 0 and within >= _SCORES[1] and number < _SCORES[1]
    is_before_tens = 0 < within < _TEN <= number and number % _TEN == 0
    return part + number if within == 0 or is_behind_tens or is_before_tens else None


def written(value: int) -> str:
    """Return a number as English news writes it: small ones as words.

    Example:
        >>> written(3), written(12000)
        ('three', '12,000')
    """
    return _words()[value] if 0 < value <= _MOST_IN_WORDS else f"{value:,}"


@cache
def _words() -> Mapping[int, str]:
    """Return the English words for small numbers."""
    rows = table("number_words")
    return {int(row.value): word for part in ("units", "teens") for word, row in rows[part].items()}
