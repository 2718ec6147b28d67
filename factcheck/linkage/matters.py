"""What is weighed: figures, and dates, each with its comparisons and its weights."""

from collections.abc import Callable
from typing import Any, NamedTuple

from factcheck.linkage import comparisons, date_comparisons, date_vetoes, vetoes
from factcheck.linkage.date_comparisons import DateSide
from factcheck.linkage.readings import parts_of_both
from factcheck.linkage.same_days import are_of_one_event
from factcheck.linkage.side import Side
from factcheck.linkage.weights import DATES, FIGURES


class Matter(NamedTuple):
    """One kind of thing that is weighed.

    Args:
        side: makes a thing in its article what comparisons get.
        comparisons: how two stand, one respect each.
        are_apart: whether two are of two questions, whatever speaks for one.
        is_open: whether typed questions that set two apart do so by nothing but what one of them does not tell.
        weights: the table of what each level weighs.
        agree: whether two that are equal tell one thing, whatever they weigh.
    """

    side: Callable[[Any, Any], Any]
    comparisons: tuple[Callable[[Any, Any], str], ...]
    are_apart: Callable[[Any, Any], bool]
    is_open: Callable[[Any, Any], bool]
    weights: str
    agree: Callable[[Any, Any], bool]


def _differ_in_time_alone(one: Side, other: Side) -> bool:
    return all(parts_of_both(one, other).values())


def _never(_: Any, __: Any) -> bool:
    return False


OF_FIGURES = Matter(Side, tuple(comparisons.COMPARISONS), vetoes.are_apart, _differ_in_time_alone, FIGURES, _never)
OF_DATES = Matter(DateSide, tuple(date_comparisons.COMPARISONS), date_vetoes.are_apart, _never, DATES, are_of_one_event)
