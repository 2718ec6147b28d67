"""What speaks for two dates being of one event, and against it: one comparison a function, with named levels."""

from collections.abc import Callable, Sequence

from factcheck.frames.events import are_neighbours, are_opposites, may_be_one
from factcheck.inflection import stem
from factcheck.linkage.date_families import MONTH_ALONE
from factcheck.linkage.date_gaps import DateSide, Level, closeness, tense
from factcheck.linkage.dates import Calendar, Dated
from factcheck.linkage.happening import DEADLINE, VERB
from factcheck.linkage.worded import are_short, begin_alike

Comparison = Callable[[DateSide, DateSide], Level]

_SHARED = ((0.08, "hardly any"), (0.15, "few"), (0.25, "some"), (0.4, "many"))
"""Shares of the words of two sentences (Jaccard) up to which they have so many in common."""
_PARTS = frozenset({"start", "mid", "end"})
"""Modifiers that name a part of a month or of a year."""
_BEFORE, _UNTIL = "before", "until"
_LEAD = 3
"""Sentences in which a story says what it is about."""


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
    if _is_around(a, other) or _is_around(b, one):
        return "around"
    if not a and not b:
        return "around" if _is_one_context(one, other) else "none"
    return "one none" if not a or not b else "differ"


def _is_one_context(one: DateSide, other: DateSide) -> bool:
    """Whether two sentences without names have some before them in common, or one has a word of those of the other."""
    a, b = one.item.context, other.item.context
    return bool(a & b) or _written(a, other) or _written(b, one)


def _is_around(names: frozenset[str], side: DateSide) -> bool:
    """Whether what stands around a sentence has some names, or words of them where no name was read."""
    return not (
        names.isdisjoint(side.item.context)
        and side.article.stems_around(side.item.sentence).isdisjoint(map(stem, names))
    )


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
        and not _is_set_apart(each, side, other)
        and each.is_relative == item.is_relative
        and each.at(item.family) != item.amount
        and not each.is_no_event
        and (each.family, each.amount) not in other.article.days
        for each in side.article.items
    )


def _is_set_apart(rival: Dated, side: DateSide, other: DateSide) -> bool:
    """Whether something else happened on another date of an article than on both of two: a birth beside two deaths, a
    beginning beside two ends."""
    ours, theirs = side.item, other.item
    if ours.phase == theirs.phase != "" and rival.phase not in ("", ours.phase):
        return True
    if ours.event != theirs.event or not _is_known(ours.event) or not _is_known(rival.event):
        return False
    return rival.event != ours.event and not may_be_one(rival.event, ours.event)


def _is_known(event: str) -> bool:
    """Whether a table has a class for what happened."""
    return event != "" and not event.startswith(VERB)


def rivals(one: DateSide, other: DateSide) -> Level:
    """How many other dates stand in the two sentences, those left out that both articles have."""
    return str(min(2, _beside(one, other) + _beside(other, one)))


def _beside(side: DateSide, other: DateSide) -> int:
    return sum(
        each.sentence == side.item.sentence
        and each.claim is not side.item.claim
        and not _is_set_apart(each, side, other)
        and (each.family, each.amount) not in other.article.days
        for each in side.article.items
    )


def direction(one: DateSide, other: DateSide) -> Level:
    """Whether both stand behind one word: since, until; of what must be done before a day, it is until then."""
    a, b = (_bound(side.item) for side in (one, other))
    return "none" if not a and not b else "same" if a == b else "differ" if a and b else "one"


def _bound(item: Dated) -> str:
    """Return the word that a date stands behind; of what must be done before it, that it is until then."""
    is_due = item.event == DEADLINE and item.modifier == _BEFORE
    return _UNTIL if is_due else "" if item.modifier in _PARTS else item.modifier


def plan(one: DateSide, other: DateSide) -> Level:
    """Whether the verbs that the dates go with tell of what is planned, or of what was."""
    return ("none", "one", "both")[one.item.is_to_come + other.item.is_to_come]


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
