"""What speaks for two dates being of one event, and against it: one comparison a function, with named levels."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from factcheck.frames.events import are_neighbours, are_opposites, may_be_one
from factcheck.inflection import stem
from factcheck.linkage.date_families import MONTH_ALONE, TIME
from factcheck.linkage.dates import Calendar, Dated
from factcheck.linkage.happening import DEADLINE, VERB
from factcheck.linkage.worded import are_short, begin_alike
from factcheck.values.date_clock import are_apart as clocks_are_apart
from factcheck.values.date_clock import may_be_of_two_zones


class DateSide(NamedTuple):
    """A date in its article."""

    item: Dated
    article: Calendar

    @property
    def figure(self) -> Dated:
        """The date, under the name that what is weighed has."""
        return self.item


Level = str
"""The name of how two dates stand in one respect."""
Comparison = Callable[[DateSide, DateSide], Level]

_SHARED = ((0.08, "hardly any"), (0.15, "few"), (0.25, "some"), (0.4, "many"))
"""Shares of the words of two sentences (Jaccard) up to which they have so many in common."""
_WEEK = 7
"""Days of a week."""
_LEAD = 3
"""Sentences in which a story says what it is about."""
_PAST, _AHEAD = "past", "ahead"
"""On which side of the day of publication a day lies."""


def closeness(one: DateSide, other: DateSide) -> Level:
    """How the dates differ."""
    if one.item.family == TIME:
        return _times_apart(one.item.clock, other.item.clock)
    a, b = _taken(one, other)
    if a == b:
        return "equal"
    if one.item.family == "year":
        return _years_apart(a, b)
    if (a.month, a.day) == (b.month, b.day):
        return "another year"
    if (a.year, a.day) == (b.year, b.day):
        return "another month"
    return _days_apart(a, b)


def _years_apart(one: date, other: date) -> Level:
    ours, theirs = f"{one.year:04}", f"{other.year:04}"
    digits = sum(a != b for a, b in zip(ours, theirs, strict=True))
    is_slip = digits == 1 or sorted(ours) == sorted(theirs) or abs(one.year - other.year) == 1
    return "a slip" if is_slip else "years apart"


def _times_apart(one: str, other: str) -> Level:
    if not clocks_are_apart(one, other):
        return "equal"
    return "whole hours apart" if may_be_of_two_zones(one, other) else "minutes apart"


def _days_apart(one: date, other: date) -> Level:
    days = abs((one - other).days)
    if days < _WEEK:
        return "a day" if days == 1 else "some days"
    return "one month" if (one.year, one.month) == (other.year, other.month) else "far"


def precision(one: DateSide, other: DateSide) -> Level:
    """What both name, a day, a month, a year; or that one names more than the other."""
    return "mixed" if one.item.is_coarse or other.item.is_coarse else one.item.family


def written(one: DateSide, other: DateSide) -> Level:
    """Whether both are written out."""
    return ("neither relative", "one relative", "both relative")[one.item.is_relative + other.item.is_relative]


def event(one: DateSide, other: DateSide) -> Level:
    """What happened on the dates, by class."""
    a, b = one.item.event, other.item.event
    if not a or not b:
        return "unstated" if a == b else "one unstated"
    if a == b:
        return "same"
    if DEADLINE in (a, b):
        return "met" if direction(one, other) == "same" else "one deadline"
    known = [each for each in (a, b) if not each.startswith(VERB)]
    met = a in other.item.events, b in one.item.events
    if len(known) == len((a, b)) and not all(met):
        return _of_two_classes(a, b)
    if any(met):
        return "met"
    return "another verb" if not known else "one known"


def _of_two_classes(one: str, other: str) -> Level:
    if may_be_one(one, other):
        return "alike"
    if are_opposites(one, other):
        return "opposed"
    return "kin" if are_neighbours(one, other) else "differ"


def near_words(one: DateSide, other: DateSide) -> Level:
    """How many words beside the dates are one, names left out."""
    a, b = one.item.near, other.item.near
    return ("none", "one", "two", "three")[min(3, len(a & b))]


def near_names(one: DateSide, other: DateSide) -> Level:
    """The names of the sentences, and those around them."""
    a, b = one.item.names, other.item.names
    if a & b:
        return "one" if len(a & b) == 1 else "two"
    if not (a and b) and (_written(a, other) or _written(b, one)):
        return "one"
    if a & other.item.context or b & one.item.context:
        return "around"
    if not a and not b:
        return "around" if one.item.context & other.item.context else "none"
    return "one none" if not a or not b else "differ"


def _written(names: frozenset[str], side: DateSide) -> bool:
    """Whether a sentence has a word of some names where no name was read: "Brightwater's drivers"."""
    return not side.item.stems.isdisjoint(map(stem, names))


def words(one: DateSide, other: DateSide) -> Level:
    """How many words the sentences share."""
    a, b = one.item.stems, other.item.stems
    share = len(a & b) / len(a | b) if a | b else 0.0
    return next((name for most, name in _SHARED if share < most), "most")


def elsewhere(one: DateSide, other: DateSide) -> Level:
    """Whether each article has the other's date too."""
    if one.item.amount == other.item.amount:
        return "equal"
    return ("neither", "one", "both")[_has(one.article, other.item) + _has(other.article, one.item)]


def _has(article: Calendar, item: Dated) -> bool:
    """Whether an article has a date, of its precision, or of any for one that was made coarser."""
    if not item.is_coarse:
        return (item.family, item.amount) in article.days
    return any(each.at(item.family) == item.amount for each in article.items)


def sole(one: DateSide, other: DateSide) -> Level:
    """Whether each is the only date of its precision in its article that the other article lacks."""
    return ("neither", "one", "both")[_is_alone(one, other) + _is_alone(other, one)]


def _is_alone(side: DateSide, other: DateSide) -> bool:
    """Whether an article has no other date written alike that its counterpart lacks."""
    item = side.item
    return not any(
        each.family == item.written
        and each.is_relative == item.is_relative
        and each.at(item.family) != item.amount
        and not each.is_no_event
        and (each.family, each.amount) not in other.article.days
        for each in side.article.items
    )


def rivals(one: DateSide, other: DateSide) -> Level:
    """How many other dates stand in the two sentences, those left out that both articles have."""
    return str(min(2, _beside(one, other) + _beside(other, one)))


def _beside(side: DateSide, other: DateSide) -> int:
    return sum(
        each.sentence == side.item.sentence
        and each.claim is not side.item.claim
        and (each.family, each.amount) not in other.article.days
        for each in side.article.items
    )


def direction(one: DateSide, other: DateSide) -> Level:
    """Whether both stand behind one word: since, until, before."""
    a, b = one.item.modifier, other.item.modifier
    return "none" if not a and not b else "same" if a == b else "differ" if a and b else "one"


def tense(one: DateSide, other: DateSide) -> Level:
    """Whether the dates lie behind or ahead of the day that each text came out."""
    if one.item.family == TIME:
        return "of the clock"
    days = _taken(one, other)
    sides = [_sides_of(day, side.article.published) for day, side in zip(days, (one, other), strict=True)]
    if not all(sides):
        return "unknown"
    shared = sides[0] & sides[1]
    return "differ" if not shared else "both past" if _PAST in shared else "both ahead"


def plan(one: DateSide, other: DateSide) -> Level:
    """Whether the verbs that the dates go with tell of what is planned, or of what was."""
    return ("none", "one", "both")[one.item.is_to_come + other.item.is_to_come]


def _sides_of(day: date, published: date | None) -> frozenset[str]:
    """Return on which sides of the day of publication a day can lie: both, on that day; none where it is unknown."""
    if published is None:
        return frozenset()
    return frozenset({_PAST} if day < published else {_AHEAD} if day > published else {_PAST, _AHEAD})


def _taken(one: DateSide, other: DateSide) -> tuple[date, date]:
    """Return the first days of two dates; where the words leave two days open, those on one side of publication."""
    first = one.item.day, other.item.day
    if len(one.item.days) == len(other.item.days) == 1 or one.item.family == TIME:
        return first
    pairs = [(a, b) for a in one.item.days for b in other.item.days]
    ours, theirs = one.article.published, other.article.published
    met = [(a, b) for a, b in pairs if _sides_of(a, ours) & _sides_of(b, theirs)]
    return first if first in met or not met else min(met, key=lambda pair: abs(pair[0] - pair[1]))


def rank(one: DateSide, other: DateSide) -> Level:
    """The words that say which of several."""
    a, b = one.item.ranks, other.item.ranks
    return "none" if not a and not b else "one" if not a or not b else "same" if a & b else "differ"


def position(one: DateSide, other: DateSide) -> Level:
    """Where in the articles they stand."""
    return ("below", "one in the lead", "both in the lead")[sum(side.item.sentence < _LEAD for side in (one, other))]


def foreign_names(one: DateSide, other: DateSide) -> Level:
    """Names beside a date that the other article lacks."""
    missing = len(one.item.names - other.article.names) + len(other.item.names - one.article.names)
    return str(min(3, missing))


def stories(one: DateSide, other: DateSide) -> Level:
    """How much of what the stories begin with is one."""
    return begin_alike(one.article, other.article)


def length(one: DateSide, other: DateSide) -> Level:
    """Whether the texts are so short that each has little but the one event."""
    return are_short(one.article, other.article)


COMPARISONS: Sequence[Comparison] = (
    closeness, precision, written, event, near_words, near_names, words, elsewhere, sole, rivals, direction, tense,
    plan, rank, position, foreign_names, stories, length,
)  # fmt: skip


def may_meet(one: Dated, other: Dated) -> bool:
    """Whether two dates can be laid side by side: of one precision, or one as coarse as the other.

    Of two months of no known years nothing says that they are of one.
    """
    if one.family == other.family:
        return one.family != MONTH_ALONE
    return one.at(other.family) is not None or other.at(one.family) is not None


def side_by_side(one: DateSide, other: DateSide) -> tuple[DateSide, DateSide]:
    """Return two dates of one precision: the finer is made as coarse as the other."""
    return _as_coarse(one, other.item.family), _as_coarse(other, one.item.family)


def _as_coarse(side: DateSide, family: str) -> DateSide:
    amount = side.item.at(family)
    if amount is None or family == side.item.family:
        return side
    return side._replace(item=side.item.coarser(family, amount))


def compare(one: DateSide, other: DateSide) -> tuple[str, ...]:
    """Return how two dates stand in every respect, as keys of the table of weights."""
    return tuple([f"{each.__name__}: {each(one, other)}" for each in COMPARISONS])
