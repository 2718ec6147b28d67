"""Dates that leave room for others without bearing them out: a weekday, a month of any year, "until" a year."""

from factcheck.mentions.mention import Mention
from factcheck.values.date_interval import DateInterval

_OPEN = ("before", "after", "since", "until")
"""Modifiers of a date that leave one side open."""


def is_open_date(mention: Mention, other: Mention) -> bool:
    """Whether two dates leave room for one another only because one of them is open: a weekday, or "until" a year."""
    if is_unmoored(mention) and mention.date.words.casefold() != other.date.words.casefold():
        return True
    if _is_weekday_only(mention, other) or _is_of_other_fields(mention.date, other.date):
        return True
    if not any(each.date.modifier in _OPEN for each in (mention, other)):
        return False
    one, two = (each.date.model_copy(update={"modifier": None}) for each in (mention, other))
    return not one.compare(two).relation.is_agreement


def are_one_in_words(one: DateInterval, two: DateInterval) -> bool:
    """Whether two dates are one weekday in the same words, or one day of a month, whichever week or year the verbs
    beside them point to."""
    if one.year is not None or two.year is not None:
        return False
    if one.month is not None or two.month is not None:
        is_told = one.day is not None or one.words.casefold() == two.words.casefold()
        return is_told and (one.month, one.day) == (two.month, two.day)
    return one.weekday is not None and one.weekday == two.weekday and one.words.casefold() == two.words.casefold()


def is_unmoored(mention: Mention) -> bool:
    """Whether a date names nothing of a calendar, and what it counts from is not known: "the day before"."""
    value = mention.date
    fields = (value.year, value.month, value.day, value.weekday, value.clock)
    return not value.is_resolved and all(field is None for field in fields)


def is_telling(mention: Mention) -> bool:
    """Whether a date is hardly written twice by chance: a day of a month, or a year."""
    return mention.date.year is not None or None not in (mention.date.month, mention.date.day)


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
