"""Dates that leave room for others without bearing them out: a weekday, a month of any year, "until" a year."""

from factcheck.mentions.mention import Mention
from factcheck.values.date_interval import DateInterval

_OPEN = ("before", "after", "since", "until")
"""Modifiers of a date that leave one side open."""


def is_open_date(mention: Mention, other: Mention) -> bool:
    """Whether two dates leave room for one another only because one of them is open: a weekday, or "until" a year."""
    if _is_weekday_only(mention, other) or _is_of_other_fields(mention.date, other.date):
        return True
    if not any(each.date.modifier in _OPEN for each in (mention, other)):
        return False
    one, two = (each.date.model_copy(update={"modifier": None}) for each in (mention, other))
    return not one.compare(two).relation.is_agreement


def are_one_weekday(one: DateInterval, two: DateInterval) -> bool:
    """Whether two dates are one weekday in the same words, whichever week the verbs beside them point to."""
    is_bare = one.weekday is not None and one.month is None and one.year is None
    return is_bare and one.weekday == two.weekday and one.words.casefold() == two.words.casefold()


def _is_of_other_fields(one: DateInterval, two: DateInterval) -> bool:
    """Whether one of two dates names a year and the other none, though nobody knows the year that it is in: every year
    has an October."""
    is_open = any(each.year is None and each.month is not None and not each.is_resolved for each in (one, two))
    return is_open and any(each.year is not None and each.month is None for each in (one, two))


def _is_weekday_only(mention: Mention, other: Mention) -> bool:
    """Whether one of two dates is a weekday of which nobody knows the day, and the other is written as a date.

    Every seventh day is a Monday, so that it bears no date out; "on Monday" in both says the same of both.
    """
    pair = (mention.date, other.date)
    is_open = any(date.weekday is not None and not date.is_resolved for date in pair)
    return is_open and any(date.month is not None or date.year is not None for date in pair)
