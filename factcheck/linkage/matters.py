"""What is weighed: figures, and dates, each with its comparisons and its weights."""

from collections.abc import Callable
from typing import Any, NamedTuple

from factcheck.linkage import comparisons, date_comparisons, date_vetoes, vetoes
from factcheck.linkage.date_comparisons import may_meet, side_by_side
from factcheck.linkage.date_gaps import DateSide
from factcheck.linkage.dates import Calendar, Times
from factcheck.linkage.durations import tell_one_event
from factcheck.linkage.figures import Article, Figure
from factcheck.linkage.none_befallen import befell_none
from factcheck.linkage.one_owner import tell_one_of_one_owner
from factcheck.linkage.readings import are_middling, are_short, parts_of_both
from factcheck.linkage.same_days import are_of_one_event
from factcheck.linkage.side import Side
from factcheck.linkage.weights import DATES, FIGURES, MIDDLING, SHORT


class Matter(NamedTuple):
    """One kind of thing that is weighed.

    Args:
        may_meet: whether two things can be laid side by side at all.
        side: makes a thing in its article what comparisons get.
        level: makes two things what can be compared: the finer as coarse as the other.
        comparisons: how two stand, one respect each.
        are_apart: whether two are of two questions, whatever speaks for one.
        is_open: whether typed questions that set two apart do so by nothing but what one of them does not tell.
        weights: the table of what each level weighs.
        agree: whether two tell one thing, whatever they weigh: equal dates, how long an event lasted, and whom it
            befell where that is nobody.
    """

    may_meet: Callable[[Any, Any], bool]
    side: Callable[[Any, Any], Any]
    level: Callable[[Any, Any], tuple[Any, Any]]
    comparisons: tuple[Callable[[Any, Any], str], ...]
    are_apart: Callable[[Any, Any], bool]
    is_open: Callable[[Any, Any], bool]
    weights: str
    agree: Callable[[Any, Any], bool]


def _differ_in_time_alone(one: Side, other: Side) -> bool:
    return all(parts_of_both(one, other).values())


def _never(_: Any, __: Any) -> bool:
    return False


def _of_one_family(one: Figure, other: Figure) -> bool:
    return one.family == other.family


def _as_they_are(one: Side, other: Side) -> tuple[Side, Side]:
    return one, other


def _tell_one_thing(one: Side, other: Side) -> bool:
    return tell_one_event(one, other) or befell_none(one, other) or tell_one_of_one_owner(one, other)


OF_FIGURES = Matter(
    _of_one_family, Side, _as_they_are, tuple(comparisons.COMPARISONS), vetoes.are_apart, _differ_in_time_alone,
    FIGURES, _tell_one_thing,
)  # fmt: skip
OF_DATES = Matter(
    may_meet, DateSide, side_by_side, tuple(date_comparisons.COMPARISONS), date_vetoes.are_apart, _never, DATES,
    are_of_one_event,
)  # fmt: skip
OF_SHORT_TEXTS = OF_FIGURES._replace(weights=SHORT)
OF_MIDDLING_TEXTS = OF_FIGURES._replace(weights=MIDDLING)


def of_figures(one: Article, other: Article) -> Matter:
    """Return what figures of two articles are weighed as: in short texts less may be meant, so less has to be said."""
    if are_short(one, other):
        return OF_SHORT_TEXTS
    return OF_MIDDLING_TEXTS if are_middling(one, other) else OF_FIGURES


def of_dates(_: Calendar | Times, __: Calendar | Times) -> Matter:
    """Return what dates of two articles are weighed as."""
    return OF_DATES
