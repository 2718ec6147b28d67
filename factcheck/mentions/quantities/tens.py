"""Read an amount that is given by its ten: "in her mid-40s", "the low 30s percent", "mid-$40s a barrel"."""

from decimal import Decimal
from functools import cache
from typing import NamedTuple

from factcheck.lexicon import table
from factcheck.lexicon.rows import Several
from factcheck.mentions.quantities.figures import DASHES, TEN
from factcheck.mentions.quantities.measures import with_rate
from factcheck.mentions.quantities.money import currency_before
from factcheck.mentions.quantities.phrase import Phrase
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.units import unit_after
from factcheck.mentions.quantities.words import cues, number_words
from factcheck.values.units import measure

_APOSTROPHES = frozenset({"'", "’"})
_TO = frozenset({"to", "or"})
_MEASURED = frozenset({"temperature", "angle", "proportion"})
"""Dimensions whose amounts are given by their ten; another plural of a ten is a decade or a name."""
_REACH = 6
"""Tokens before "in the" in which what is measured in degrees is looked for. Heuristic: a short clause."""


class _Within(NamedTuple):
    """Which part of its ten is meant, and the token at which its words begin."""

    first: int
    part: Several


def ten(tokens: Tokens, index: int) -> Phrase | None:
    """Return the amount of a plural of a ten that says whose age it is, or has a unit; None of a decade of years.

    Args:
        tokens: the text.
        index: its figure, or its word ("forties").
    """
    base, last = _base(tokens, index)
    if base is None:
        return None
    money = currency_before(tokens, index)
    within = _within(tokens, index if money is None else money.edge)
    unit = money or unit_after(tokens, last, is_one=False)
    if unit is not None:
        is_meant = money is not None or measure(unit.name).dimension in _MEASURED
        made = _made(within, base, index, unit.edge if money is None else last, unit.name)
        return with_rate(tokens, made) if is_meant else None
    name = _unit_of_frame(tokens, within.first, is_part=within.first < index)
    return None if name is None else _made(within, base, index, last, name)


@cache
def tens_in_words() -> dict[str, Decimal]:
    """Return what the plurals of tens come to: "forties"."""
    return {f"{word.removesuffix('y')}ies": value for word, value in number_words().tens.items()}


def _base(tokens: Tokens, index: int) -> tuple[Decimal | None, int]:
    """Return the ten of a plural in figures or a word, and the token behind it."""
    word = tokens.words[index]
    if word in tens_in_words():
        return tens_in_words()[word], index + 1
    at = index + 2 if tokens.at(index + 1) in _APOSTROPHES and tokens.touches(index + 1) else index + 1
    is_plural = tokens.at(at) == "s" and tokens.touches(at)
    is_short_year = tokens.at(index - 1) in _APOSTROPHES and tokens.touches(index)
    is_ten = len(word) == len("40") and word.isdecimal() and word[1] == "0"
    return (Decimal(word), at + 1) if is_ten and is_plural and not is_short_year else (None, at)


def _within(tokens: Tokens, index: int) -> _Within:
    """Read the words of a part before a ten: "mid-", "low", "mid-to-late"."""
    parts = table("modifiers")["tens"]
    at = _before(tokens, index)
    part = parts.get(tokens.at(at))
    if part is None:
        return _Within(index, parts["any"])
    link = _before(tokens, at)
    lower = parts.get(tokens.at(_before(tokens, link))) if tokens.at(link) in _TO else None
    if lower is None:
        return _Within(at, part)
    both = part._replace(least=lower.least, least_typical=lower.least_typical)
    return _Within(_before(tokens, link), both)


def _before(tokens: Tokens, index: int) -> int:
    """Return the token before another, over a dash that ties the two."""
    return index - 2 if tokens.at(index - 1) in DASHES and tokens.tied(index - 1) else index - 1


def _unit_of_frame(tokens: Tokens, first: int, *, is_part: bool) -> str | None:
    """Return what the words before a ten without a unit say it measures: "in her", "temperatures in the mid-"."""
    before = tokens.at(first - 1)
    if before in cues("of_persons") and tokens.at(first - 2) == "in":
        return "year_of_age"
    if not is_part or before != "the" or tokens.at(first - 2) not in cues("before_ten"):
        return None  # temperatures "in the 80s" may be those of a decade
    near = tokens.words[max(0, first - _REACH) : first]
    return None if cues("in_degrees").isdisjoint(near) or "." in near else "degree"


def _made(within: _Within, base: Decimal, index: int, last: int, unit: str) -> Phrase:
    part = within.part
    literal = base + Decimal(part.least), base + Decimal(part.greatest)
    typical = base + Decimal(part.least_typical), base + Decimal(part.greatest_typical)
    digits = within.first == index
    return Phrase(within.first, last, literal, TEN, unit, form="ten", typical=typical, core=index, digits=digits)
