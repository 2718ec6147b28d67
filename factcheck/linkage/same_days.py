"""Whether equal dates of two articles tell of one event, where no typed question joins them.

Equal dates are no conflict, so that less must speak for one event than where they differ; yet every story of a week
names the same days, and the beginning of most sentences is when somebody spoke.
"""

from factcheck.inflection import stem
from factcheck.linkage.date_comparisons import event, near_names, near_words, precision
from factcheck.linkage.date_gaps import DateSide, closeness, tense
from factcheck.linkage.happening import SPEECH

_WEEK = 7
"""Days before a story came out within which a day is common to many events."""
_YEARS = 2
"""Years up to that in which a story came out which are common to many events: this one, and the last."""
_WORDS = 2
"""Words that two sentences share, without names, which make two events one where a name or a rare date does too.
Heuristic."""
_LEAD = 3
"""Sentences in which a story says when it happened."""
_LEADS = 2
"""Words, names among them, that two stories begin with where they tell of one event. Heuristic."""
_OF_STORIES = frozenset({"day", "month"})
"""Families of dates of which a story mostly names its own alone."""
_MET = frozenset({"one", "two", "around"})
"""How the names of two sentences stand that share somebody, there or in what stands before."""


def are_of_one_event(one: DateSide, other: DateSide) -> bool:
    """Whether two dates are one, and much beside them too.

    Args:
        one: a date in its article.
        other: one of another article.
    """
    if not _are_equal(one, other) or _are_of_two_events(one, other):
        return False
    is_common, is_said = _is_common(one) or _is_common(other), SPEECH in (one.item.event, other.item.event)
    if _are_of_the_stories(one, other):
        return True
    return not is_said and _much_is_beside(one, other, is_common=is_common)


def _much_is_beside(one: DateSide, other: DateSide, *, is_common: bool) -> bool:
    """Whether what happened, the names and the words beside two equal dates are of one event."""
    is_one, has_name = event(one, other) == "same", near_names(one, other) in ("one", "two")
    beside, shared = (
        near_words(one, other),
        len((one.item.stems & other.item.stems) - one.item.names - other.item.names),
    )
    if precision(one, other) == "mixed":
        is_like = event(one, other) in ("alike", "met") and shared >= _WORDS
        return (is_one or is_like) and has_name and beside != "none" and not is_common
    if is_one or (event(one, other) == "alike" and has_name and shared >= 1):
        return True
    return _share_enough(shared, beside, has_name=has_name, is_common=is_common)


def _are_of_the_stories(one: DateSide, other: DateSide) -> bool:
    """Whether each is the one time of its kind that a story names, and the stories begin alike."""
    if near_names(one, other) not in _MET or precision(one, other) == "mixed":
        return False
    dates = {stem(word) for side in (one, other) for word in side.item.claim.mention.text.casefold().split()}
    return len((one.article.lead & other.article.lead) - dates) >= _LEADS and all(map(_is_of_the_story, (one, other)))


def _is_of_the_story(side: DateSide) -> bool:
    """Whether a date is the first of when something happened that a story begins with, and no other such is named.

    Other days are those near its own; other months are all.
    """
    item, article = side.item, side.article
    if item.family not in _OF_STORIES or item.sentence >= _LEAD or (item.is_no_event and item.event != SPEECH):
        return False
    alike = [each for each in article.items if each.family == item.family]
    alike = [each for each in alike if each.family != "day" or _is_common(DateSide(each, article))]
    return bool(alike) and alike[0].claim is item.claim and all(each.amount == item.amount for each in alike)


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
    """Whether two dates are one, beside no names that part them."""
    a, b = one.item, other.item
    if closeness(one, other) != "equal" or not _are_of_one_bound(a.modifier, b.modifier):
        return False
    if tense(one, other) == "differ":
        return False
    return near_names(one, other) != "differ"


def _are_of_one_bound(one: str, other: str) -> bool:
    """Whether two dates stand behind one word: what is so since a day began on it."""
    return one == other or {one, other} == {"", "since"}


def _is_common(side: DateSide) -> bool:
    """Whether a date is a day of the week in which its story came out, or its year or the one before."""
    published, day = side.article.published, side.item.day
    if side.item.family == "year":
        return published is None or 0 <= published.year - day.year < _YEARS
    if side.item.family not in ("day", "time"):
        return False
    return published is None or 0 <= (published - day).days <= _WEEK
