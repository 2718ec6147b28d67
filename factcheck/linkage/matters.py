"""What is weighed: figures, and dates, each with its comparisons and its weights."""

from collections.abc import Callable
from typing import Any, NamedTuple

from factcheck.linkage import comparisons, date_comparisons, vetoes
from factcheck.linkage.weights import DATES, FIGURES


class Matter(NamedTuple):
    """One kind of thing that is weighed.

    Args:
        side: makes a thing in its article what comparisons get.
        comparisons: how two stand, one respect each.
        are_apart: whether two are of two questions, whatever speaks for one.
        weights: the table of what each level weighs.
    """

    side: Callable[[Any, Any], Any]
    comparisons: tuple[Callable[[Any, Any], str], ...]
    are_apart: Callable[[Any, Any], bool]
    weights: str


OF_FIGURES = Matter(comparisons.Side, tuple(comparisons.COMPARISONS), vetoes.are_apart, FIGURES)
OF_DATES = Matter(date_comparisons.DateSide, tuple(date_comparisons.COMPARISONS), date_comparisons.are_apart, DATES)
