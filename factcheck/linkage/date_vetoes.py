"""What forbids that two dates, or two times of the clock, are of one event: one veto a function."""

from collections.abc import Callable, Sequence

from factcheck.claims.days import are_of_two_reports
from factcheck.linkage.date_comparisons import (
    direction,
    event,
    length,
    near_names,
    near_words,
    plan,
    precision,
    rank,
    words,
)
from factcheck.linkage.date_families import PART_OF_MONTH, TIME, is_years_ago
from factcheck.linkage.date_gaps import DateSide, closeness, tense
from factcheck.linkage.dates import Dated
from factcheck.linkage.event_nouns import words_of
from factcheck.linkage.happening import VERB
from factcheck.values.date_clock import are_apart as clocks_are_apart
from factcheck.values.date_comparison import DOUBTS
from factcheck.values.date_zones import is_near_midnight

_YEAR = 366
"""Days from which on two days behind the publication of their texts are of years apart."""
_NEAR_YEARS = 3
"""Years that are as near as those that look like a slip: 2012 and 2014 differ in one digit, 2009 and 2011 in two."""
_OF_ONE_EVENT = frozenset({"same", "alike", "met", "one unstated", "unstated"})
"""How what happened stands where nothing says that it was two things."""
_BESIDE = {PART_OF_MONTH: 11}
"""Days from the beginning of a part of a month to that of the next."""


def of_no_event(one: DateSide, other: DateSide) -> bool:
    """Whether one says when somebody spoke or when the text came out, or which of several is meant."""
    return any(side.item.is_no_event for side in (one, other))


def of_one_moment(one: DateSide, other: DateSide) -> bool:
    """Whether two days are those of one night, or two times cannot be laid side by side."""
    of_two = _are_beside_days if one.item.family == TIME else _are_of_one_night
    return of_two(one.item, other.item)


def of_others(one: DateSide, other: DateSide) -> bool:
    """Whether the sentences rank or name others, or stand before and behind a day."""
    if "differ" in (rank(one, other), near_names(one, other), direction(one, other)):
        return True
    if near_names(one, other) in ("none", "one none") and words(one, other) in ("hardly any", "few"):
        return True
    return event(one, other) == "opposed"


def of_past_and_future(one: DateSide, other: DateSide) -> bool:
    """Whether one lies ahead of its day of publication, the other behind: not for one day of two years."""
    return tense(one, other) == "differ" and closeness(one, other) != "another year"


def of_plan_and_event(one: DateSide, other: DateSide) -> bool:
    """Whether one tells of what was planned, the other of what came of it: both lie behind their publication."""
    return plan(one, other) == "one" and tense(one, other) == "both past"


def of_beginning_and_end(one: DateSide, other: DateSide) -> bool:
    """Whether something begins on the one, and ends on the other."""
    if {one.item.phase, other.item.phase} == {"begins", "ends"}:
        return True
    return _is_end_of_other(one, other) or _is_end_of_other(other, one)


def _is_end_of_other(one: DateSide, other: DateSide) -> bool:
    """Whether a verb says that something ended on the one, while it happened on the other: "voting ends", "votes"."""
    is_end = one.item.phase == "ends" and not one.item.modifier and one.item.event.startswith(VERB)
    return is_end and other.item.phase == "" and other.item.event in one.item.events


def of_another_of_its_kind(one: DateSide, other: DateSide) -> bool:
    """Whether the words of one alone say that it is another than the one of the story, or a later one."""
    if one.item.is_other != other.item.is_other:
        return True
    return tense(one, other) == "both past" and one.item.is_later != other.item.is_later


def of_two_subjects(one: DateSide, other: DateSide) -> bool:
    """Whether they are of the lives of two, or each clause is on somebody of whom the other article does not tell."""
    if one.item.owner and other.item.owner and one.item.owner.isdisjoint(other.item.owner):
        return True
    a, b = one.item.subject_names, other.item.subject_names
    return bool(a and b) and a.isdisjoint(other.article.names) and b.isdisjoint(one.article.names)


def of_two_titles(one: DateSide, other: DateSide) -> bool:
    """Whether one names a title or a work by words that the sentence of the other lacks: an Olympic and a world one."""
    sides = (one.item.edition, other.item.stems), (other.item.edition, one.item.stems)
    return any(words and words.isdisjoint(stems) for words, stems in sides)


def of_unsure_events(one: DateSide, other: DateSide) -> bool:
    """Whether a day is laid beside a month or a year, and the words do not say that one thing happened then."""
    if precision(one, other) != "mixed":
        return False
    has_name = near_names(one, other) in ("one", "two", "around")
    is_worded = length(one, other) == "short" and near_words(one, other) in ("two", "three")
    is_one = event(one, other) in ("same", "alike", "met") and (has_name or is_worded)
    return not is_one or one.item.is_relative or other.item.is_relative


def of_far_years(one: DateSide, other: DateSide) -> bool:
    """Whether two years look like no slip of one another, or stand in whole articles, and are no ends of one stretch
    and of nothing that happens once."""
    is_far = (closeness(one, other) == "years apart" and not _are_near_of_one(one, other)) or (
        closeness(one, other) == "far" and abs((one.item.day - other.item.day).days) > _YEAR and _are_past(one, other)
    )
    is_of_many = one.item.family == "year" and length(one, other) != "short" and tense(one, other) != "both ahead"
    if not (is_far or is_of_many) or direction(one, other) == "same":
        return False
    is_once = one.item.event == other.item.event and (one.item.event in words_of("once", "classes") or one.item.owner)
    return not is_once or near_names(one, other) not in ("one", "two")


def _are_near_of_one(one: DateSide, other: DateSide) -> bool:
    """Whether few years lie between two of which nothing says that they are of two events: 2009 and 2011."""
    is_near = abs(one.item.day.year - other.item.day.year) <= _NEAR_YEARS
    return is_near and event(one, other) in _OF_ONE_EVENT


def _are_past(one: DateSide, other: DateSide) -> bool:
    """Whether both lie behind the publication of their texts."""
    return tense(one, other) == "both past"


def of_rounded_dates(one: DateSide, other: DateSide) -> bool:
    """Whether one is counted back in whole years, and the other is the year beside; or one part is beside the other."""
    values = [side.item.claim.mention.date for side in (one, other)]
    if any(map(is_years_ago, values)):
        return abs(one.item.day.year - other.item.day.year) == 1
    most = _BESIDE.get(one.item.family)
    return most is not None and 0 < abs((one.item.day - other.item.day).days) <= most


def of_other_events(one: DateSide, other: DateSide) -> bool:
    """Whether two events are told, by classes that differ, with little beside them that is one, or that are kindred."""
    stands = event(one, other)
    return stands == "kin" or (stands == "differ" and near_words(one, other) != "three")


def of_two_periods(one: DateSide, other: DateSide) -> bool:
    """Whether two months or years stand each beside a figure of its own."""
    return one.item.claim.is_of_another_period(other.item.claim)


def of_other_reports(one: DateSide, other: DateSide) -> bool:
    """Whether two dates are counted from days of publication that lie far apart."""
    return are_of_two_reports(one.item.claim.mention.date, other.item.claim.mention.date)


def of_unknown_day(one: DateSide, other: DateSide) -> bool:
    """Whether one is counted from a day of publication that is only inferred, or that of a page."""
    dates = (side.item.claim.mention.date for side in (one, other))
    return any(value.anchoring != "explicit" and value.trust in DOUBTS for value in dates)


def _are_beside_days(one: Dated, other: Dated) -> bool:
    """Whether two times cannot be laid side by side, or both stand beside a day, which is weighed itself."""
    if all(not each.claim.mention.date.is_time_alone for each in (one, other)):
        return True
    return clocks_are_apart(one.clock, other.clock) is None


def _are_of_one_night(one: Dated, other: Dated) -> bool:
    """Whether two days are neighbours of which one has a clock time: in another zone they may be one moment.

    Two that have one time of the day are a day apart in any zone.
    """
    clocks = [item.clock for item in (one, other)]
    if clocks[0] == clocks[1]:
        return False
    is_timed = any(map(is_near_midnight, clocks)) and clocks_are_apart(*clocks) is not False
    return is_timed and abs((one.day - other.day).days) == 1


def of_two_places(one: DateSide, other: DateSide) -> bool:
    """Whether each was at a place that the other article does not name: "at Passau", "at Budapest"."""
    a, b = one.item.at_places, other.item.at_places
    return bool(a and b) and a.isdisjoint(other.article.stems) and b.isdisjoint(one.article.stems)


VETOES: Sequence[Callable[[DateSide, DateSide], bool]] = (
    of_no_event, of_others, of_past_and_future, of_plan_and_event, of_beginning_and_end, of_another_of_its_kind,
    of_two_subjects, of_two_titles, of_two_places, of_unsure_events, of_far_years, of_rounded_dates, of_other_events,
    of_one_moment, of_other_reports, of_unknown_day, of_two_periods,
)  # fmt: skip
"""Every veto: the registry."""


def are_apart(one: DateSide, other: DateSide) -> bool:
    """Whether two dates are of two events, whatever speaks for one."""
    return any(veto(one, other) for veto in VETOES)
