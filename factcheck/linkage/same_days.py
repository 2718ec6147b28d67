"""Whether equal dates of two articles tell of one event, where no typed question joins them.

Equal dates are no conflict, so that less must speak for one event than where they differ; yet every story of a week
names the same days, and the beginning of most sentences is when somebody spoke.
"""

from factcheck.linkage.date_comparisons import DateSide, closeness, event, near_names, near_words, precision, tense
from factcheck.linkage.happening import SPEECH

_WEEK = 7
"""Days before a story came out within which a day is common to many events."""
_YEARS = 2
"""Years up to that in which a story came out which are common to many events: this one, and the last."""
_WORDS = 2
"""Words that two sentences share, without names, which make two events one where a name or a rare date does too.
Heuristic."""


def are_of_one_event(one: DateSide, other: DateSide) -> bool:
    """Whether two dates are one, and much beside them too.

    Args:
        one: a date in its article.
        other: one of another article.
    """
    if not _are_equal(one, other) or _are_of_two_events(one, other):
        return False
    is_common, is_one = _is_common(one) or _is_common(other), event(one, other) == "same"
    has_name, beside = near_names(one, other) in ("one", "two"), near_words(one, other)
    shared = len((one.item.stems & other.item.stems) - one.item.names - other.item.names)
    if precision(one, other) == "mixed":
        is_like = event(one, other) in ("alike", "met") and shared >= _WORDS
        return (is_one or is_like) and has_name and beside != "none" and not is_common
    if is_one or (event(one, other) == "alike" and has_name and shared >= 1):
        return True
    return _share_enough(shared, beside, has_name=has_name, is_common=is_common)


def _are_of_two_events(one: DateSide, other: DateSide) -> bool:
    """Whether what happened on the two days is opposed, or differs and is not told by one sentence."""
    stand = event(one, other)
    return stand == "opposed" or (stand == "differ" and not _are_both_told(one, other))


def _are_both_told(one: DateSide, other: DateSide) -> bool:
    """Whether what happened on the one day stands in the sentence of the other too."""
    return one.item.event in other.item.events or other.item.event in one.item.events


def _share_enough(shared: int, beside: str, *, has_name: bool, is_common: bool) -> bool:
    """Whether two sentences share enough that an equal date in them is of one event."""
    if is_common:
        return beside in ("two", "three") or (has_name and beside == "one" and shared >= _WORDS)
    return beside != "none" or (has_name and shared >= 1) or shared >= _WORDS


def _are_equal(one: DateSide, other: DateSide) -> bool:
    """Whether two dates are one, of no speech, and beside no names that part them."""
    a, b = one.item, other.item
    if closeness(one, other) != "equal" or a.modifier != b.modifier or tense(one, other) == "differ":
        return False
    return SPEECH not in (a.event, b.event) and near_names(one, other) != "differ"


def _is_common(side: DateSide) -> bool:
    """Whether a date is a day of the week in which its story came out, or its year or the one before."""
    published, day = side.article.published, side.item.day
    if side.item.family == "year":
        return published is None or 0 <= published.year - day.year < _YEARS
    if side.item.family not in ("day", "time"):
        return False
    return published is None or 0 <= (published - day).days <= _WEEK
