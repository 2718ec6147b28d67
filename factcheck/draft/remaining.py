"""The one value that sources have left of the sort of a statement that none supports: the draft has all others of it.

Less has to go together here than for a place that the words choose, so that no more is said than that readers get
different accounts.
"""

from collections.abc import Iterable

from factcheck.draft.partners import Partner
from factcheck.draft.support import ONE_NOUN
from factcheck.mentions.mention import Mention
from factcheck.values.amounts import dimension_of, is_figure
from factcheck.values.date_interval import DateInterval
from factcheck.values.name_places import place_level
from factcheck.values.quantity import Quantity
from factcheck.values.units import is_money

_SHARED = {"quantity": 1, "count": 2, "date": 1, "place": 1, "person": 3, "organisation": 3}
"""Words that both sentences share at least, by what is stated: what a count counts is one of them, and persons and
bodies are told of in every sentence of news. Heuristic: tuned on drafts of our own, right and with faults."""
_FREQUENT = frozenset({"count", "proportion", "points"})
"""Dimensions of which a text tells several things, as it does of money; of any other the unit tells what it may be."""


def only_left(mention: Mention, partners: Iterable[Partner]) -> Partner | None:
    """Return what alone the sources have left of the sort of a statement; None where there are several, or nothing.

    Args:
        mention: a statement that no source supports.
        partners: what the sources have of its kind and the draft nowhere.
    """
    left = [each for each in partners if _are_of_one_sort(mention, each)]
    if len({each.mention.value.key for each in left}) != 1:
        return None
    best = max(left, key=lambda each: each.fit)
    is_rare = mention.value.kind == "quantity" and _is_rare(mention.quantity)
    return best if is_rare or (best.fit > 0 and best.shared >= _SHARED[_sort(mention)]) else None


def _sort(mention: Mention) -> str:
    if mention.value.kind == "name":
        return mention.whole.entity or ""
    is_count = mention.value.kind == "quantity" and dimension_of(mention.quantity) == "count"
    return "count" if is_count else mention.value.kind


def _are_of_one_sort(mention: Mention, partner: Partner) -> bool:
    """Whether what a source has may be told where the draft has a statement: figures of one unit or noun, dates of one
    form, persons, bodies, or places of one level."""
    other = partner.mention
    if mention.value.kind == "quantity":
        is_one = is_figure(mention.value) and is_figure(other.value)
        return is_one and _measure_alike(mention.quantity, other.quantity, partner.noun)
    if mention.value.kind == "date":
        return _are_dated_alike(mention.date, other.date)
    if _sort(mention) not in _SHARED or mention.whole.entity != other.whole.entity:
        return False
    return place_level(mention.whole) == place_level(other.whole)


def _measure_alike(one: Quantity, other: Quantity, noun: int) -> bool:
    """Whether two figures measure one thing by their units: one noun, one currency, one unit of time."""
    if (one.change is None) != (other.change is None) or len(one.figures) != len(other.figures):
        return False
    if dimension_of(one) == "count":
        return noun >= ONE_NOUN
    return one.unit == other.unit


def _is_rare(quantity: Quantity) -> bool:
    is_money_of_some = quantity.unit is not None and is_money(quantity.unit)
    return dimension_of(quantity) not in _FREQUENT and not is_money_of_some


def _are_dated_alike(one: DateInterval, other: DateInterval) -> bool:
    """Whether two dates tell when in one way: by a year, a month, a day of a month, a weekday, or the clock."""
    return one.precision == other.precision and _told_by(one) == _told_by(other)


def _told_by(date: DateInterval) -> tuple[bool, ...]:
    return tuple(part is not None for part in (date.year, date.month, date.day, date.weekday, date.clock))
