"""What speaks for two dates being of one event, and against it: one comparison a function, with named levels."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from factcheck.claims.days import are_of_two_reports
from factcheck.frames.events import are_neighbours
from factcheck.linkage.dates import Calendar, Dated


class DateSide(NamedTuple):
    """A date in its article."""

    item: Dated
    article: Calendar


Level = str
Comparison = Callable[[DateSide, DateSide], Level]

_SHARED = ((0.08, "hardly any"), (0.15, "few"), (0.25, "some"), (0.4, "many"))
_WEEK = 7
_VERB = "verb "
_FEW = 4
"""Sentences of a short text."""


def closeness(one: DateSide, other: DateSide) -> Level:
    """How the dates differ."""
    a, b = one.item.amount, other.item.amount
    if a == b:
        return "equal"
    if one.item.family == "year":
        digits = sum(x != y for x, y in zip(f"{a.year:04}", f"{b.year:04}", strict=True))
        return "years apart" if digits > 1 and abs(a.year - b.year) > 1 else "one digit"
    if (a.month, a.day) == (b.month, b.day):
        return "another year"
    if a.year == b.year and a.day == b.day:
        return "another month"
    days = abs((a - b).days)
    if days == 1:
        return "a day"
    if days < _WEEK:
        return "some days"
    return "one month" if (a.year, a.month) == (b.year, b.month) else "far"


def precision(one: DateSide, other: DateSide) -> Level:
    """What both name: a day, a month, a year."""
    return one.item.family


def written(one: DateSide, other: DateSide) -> Level:
    """Whether both are written out."""
    return ("neither relative", "one relative", "both relative")[one.item.is_relative + other.item.is_relative]


def action(one: DateSide, other: DateSide) -> Level:
    """What happened then."""
    a, b = one.item.action, other.item.action
    if not a or not b:
        return "unstated" if a == b else "one unstated"
    return "same" if a == b else "differ"


def event(one: DateSide, other: DateSide) -> Level:
    """What happened on the dates, by class."""
    a, b = one.item.event, other.item.event
    if not a or not b:
        return "unstated" if a == b else "one unstated"
    if a == b:
        return "same"
    known = [each for each in (a, b) if not each.startswith(_VERB)]
    if len(known) == len((a, b)):
        return "kin" if are_neighbours(a, b) else "differ"
    return "another verb" if not known else "one known"


def near_words(one: DateSide, other: DateSide) -> Level:
    """How many words beside the dates are one, names left out."""
    a, b = (side.item.near - side.item.names for side in (one, other))
    return ("none", "one", "two", "three")[min(3, len(a & b))]


def near_names(one: DateSide, other: DateSide) -> Level:
    """The names of the sentences."""
    a, b = one.item.names, other.item.names
    if not a and not b:
        return "none"
    if not a or not b:
        return "one none"
    return ("differ", "one", "two")[min(2, len(a & b))]


def words(one: DateSide, other: DateSide) -> Level:
    """How many words the sentences share."""
    a, b = one.item.stems, other.item.stems
    share = len(a & b) / len(a | b) if a | b else 0.0
    return next((name for most, name in _SHARED if share < most), "most")


def elsewhere(one: DateSide, other: DateSide) -> Level:
    """Whether each article has the other's date too."""
    if one.item.amount == other.item.amount:
        return "equal"
    mine = (other.item.family, other.item.amount) in one.article.days
    yours = (one.item.family, one.item.amount) in other.article.days
    return ("neither", "one", "both")[mine + yours]


def sole(one: DateSide, other: DateSide) -> Level:
    """Whether each is the only date of its precision in its article."""
    return ("neither", "one", "both")[
        sum(
            len({day for family, day in side.article.days if family == side.item.family}) == 1 for side in (one, other)
        )
    ]


def rivals(one: DateSide, other: DateSide) -> Level:
    """How many other dates stand in the two sentences."""
    return str(
        min(
            2,
            sum(
                each.sentence == side.item.sentence and each is not side.item
                for side in (one, other)
                for each in side.article.items
            ),
        )
    )


def speaking(one: DateSide, other: DateSide) -> Level:
    """Whether they say when somebody spoke."""
    return ("neither", "one", "both")[one.item.is_of_speaking + other.item.is_of_speaking]


def direction(one: DateSide, other: DateSide) -> Level:
    """Whether both stand behind one word: since, until, before."""
    a, b = one.item.modifier, other.item.modifier
    return "none" if not a and not b else "same" if a == b else "differ" if a and b else "one"


def rank(one: DateSide, other: DateSide) -> Level:
    """The words that say which of several."""
    a, b = one.item.ranks, other.item.ranks
    return "none" if not a and not b else "one" if not a or not b else "same" if a & b else "differ"


def position(one: DateSide, other: DateSide) -> Level:
    """Where in the articles they stand."""
    return ("below", "one in the lead", "both in the lead")[sum(side.item.sentence < 3 for side in (one, other))]


def foreign_names(one: DateSide, other: DateSide) -> Level:
    """Names beside a date that the other article lacks."""
    missing = len(one.item.names - other.article.names) + len(other.item.names - one.article.names)
    return str(min(3, missing))


def stories(one: DateSide, other: DateSide) -> Level:
    """How much of what the stories begin with is one."""
    a, b = one.article.lead, other.article.lead
    share = len(a & b) / min(len(a), len(b)) if a and b else 0.0
    return next((name for most, name in ((0.1, "hardly"), (0.2, "little"), (0.35, "some")) if share < most), "much")


def length(one: DateSide, other: DateSide) -> Level:
    """Whether the texts are so short that each has little but the one event."""
    return ("long", "one short", "short")[sum(len(side.article.sentences) <= _FEW for side in (one, other))]


def names(one: DateSide, other: DateSide) -> Level:
    """Names and words beside that are one, together."""
    named = min(2, len(one.item.names & other.item.names))
    near = min(2, len((one.item.near & other.item.near) - one.item.names - other.item.names))
    return f"{named} and {near}"


COMPARISONS: Sequence[Comparison] = (
    closeness, precision, written, action, event, near_words, near_names, words, elsewhere, sole, rivals, speaking, direction,
    rank, position, foreign_names, stories, length, names,
)  # fmt: skip


def compare(one: DateSide, other: DateSide) -> tuple[str, ...]:
    """Return how two dates stand in every respect."""
    return tuple([f"{each.__name__}: {each(one, other)}" for each in COMPARISONS])


def are_apart(one: DateSide, other: DateSide) -> bool:
    """Whether two dates are of two events, whatever speaks for one."""
    a, b = one.item, other.item
    if a.is_stamp or b.is_stamp or a.is_quoted or b.is_quoted or a.is_edition or b.is_edition or a.is_of_speaking or b.is_of_speaking:
        return True
    if rank(one, other) == "differ" or near_names(one, other) == "differ" or direction(one, other) == "differ":
        return True
    if action(one, other) == "differ" and near_words(one, other) == "none":
        return True
    return are_of_two_reports(a.claim.mention.date, b.claim.mention.date)
