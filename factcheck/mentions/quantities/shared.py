"""Give the unit and scale of an amount to bare ones that it ends: "2, 3 and 5 million", "from 40 to 25-30 litres"."""

from collections.abc import Iterable
from decimal import Decimal

from factcheck.mentions.quantities.figures import DASHES, ONE
from factcheck.mentions.quantities.phrase import Phrase
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.words import cues
from factcheck.values.units import is_money

_ENDS_OF_LISTS = (["and"], ["or"])
_OXFORD = ([",", "and"], [",", "or"])
_NO_UNIT = frozenset({"share", "ordinal", "multiple"})
_WIDEST = 10
"""Times that two figures of one scale differ at most: "from 6.1 to 5.4 million", but not "from 500 to 2 million".
Heuristic."""
_LARGEST = 1000
"""Figures from here on have no scale word behind them. Heuristic."""


def shared(tokens: Tokens, phrases: Iterable[Phrase]) -> list[Phrase]:
    """Return bare amounts, those of a list, a range or a change with the unit and scale of the last one.

    Args:
        tokens: the text.
        phrases: the bare amounts, in order.
    """
    found = list(phrases)
    is_listed = False
    for at in range(len(found) - 2, -1, -1):
        one, two = found[at], found[at + 1]
        is_listed = _is_listed(tokens, found, at, goes_on=is_listed)
        if (is_listed or _is_tied(tokens, one, two)) and not _is_double_faced(tokens, two):
            found[at] = _given(one, two)
    return found


def _is_listed(tokens: Tokens, found: list[Phrase], at: int, *, goes_on: bool) -> bool:
    """Whether an amount is of a list with the next one: "2, 3 and 5 million", but not "Jane Doe, 45, and 5 percent"."""
    one, two = found[at], found[at + 1]
    between = tokens.words[one.last : two.first]
    if not _is_bare(one) or tokens.broken(two.first):
        return False
    is_third = at > 0 and tokens.words[found[at - 1].last : one.first] == [","]
    if between in _ENDS_OF_LISTS:
        return is_third or two.scale == ONE or one.figures[0] < _figure(two)
    if between == [","]:
        return goes_on
    return between in _OXFORD and is_third


def _is_tied(tokens: Tokens, one: Phrase, two: Phrase) -> bool:
    """Whether two amounts are ends of one range on a dash, or where a change began and ended."""
    between = tokens.words[one.last : two.first]
    if len(between) != 1 or one.form != "cardinal" or not one.digits:
        return False
    if between[0] in DASHES:
        return two.digits and one.figures[0] < _figure(two)
    is_run = tokens.at(two.last) in DASHES and tokens.tied(two.last) and tokens.is_figure(two.last + 1)
    return between == ["to"] and (is_run or tokens.at(one.first - 1) == "from")


def _is_double_faced(tokens: Tokens, two: Phrase) -> bool:
    """Whether the unit of an amount is another word too, and stays its own: "64 and 82 marks"."""
    return tokens.at(two.last - 1).removesuffix("s") in cues("double_faced_money")


def _is_bare(phrase: Phrase) -> bool:
    is_plain = phrase.form == "cardinal" and phrase.digits and len(phrase.figures) == 1
    return is_plain and phrase.unit is None and phrase.scale == ONE


def _figure(phrase: Phrase) -> Decimal:
    """Return the figure of an amount before its scale."""
    return phrase.figures[0] / phrase.scale


def _given(one: Phrase, two: Phrase) -> Phrase:
    """Return an amount with the unit of another, and with its scale where both are near one another."""
    if two.form != "cardinal" or len(two.figures) != 1 or one.unit not in (None, two.unit) or two.unit in _NO_UNIT:
        return one
    is_written_before = two.unit is not None and is_money(two.unit) and two.first < two.core
    if one.unit is None and two.unit is not None and not is_written_before:
        one = one._replace(unit=two.unit)
    if not _is_of_scale(one, two):
        return one
    return one._replace(figures=(one.figures[0] * two.scale,), place=one.place * two.scale, scale=two.scale)


def _is_of_scale(one: Phrase, two: Phrase) -> bool:
    """Whether the scale word behind the second amount is of the first one too."""
    if one.scale != ONE or two.scale == ONE or not one.digits or one.unit != two.unit:
        return False
    low, high = sorted((abs(one.figures[0]), abs(_figure(two))))
    return 0 < high < _LARGEST and high <= low * _WIDEST
