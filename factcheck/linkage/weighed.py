"""How two figures, two dates or two words stand, asked no further than it can matter."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from factcheck.linkage.weights import span_of, weigh, weight

Comparison = Callable[[Any, Any], str]
"""What gives the name of how two stand in one respect."""

_LOSS = 1e-9
"""What sums of the same weights in another order may differ by."""


def compare_if(
    one: Any, other: Any, comparisons: tuple[Comparison, ...], weights: str, *, least: float
) -> tuple[str, ...] | None:
    """Return how two figures, two dates or two words stand in every respect; None, as soon as it is known, where all
    that weighs too little.

    Args:
        one: one in its article.
        other: the other.
        comparisons: the respects.
        weights: the table of what each level weighs.
        least: the weight that is asked for.
    """
    found: dict[str, str] = {}
    score = weigh((), weights)
    for name, comparison, most in _telling_first(comparisons, weights):
        level = f"{name}: {comparison(one, other)}"
        found[name] = level
        score += weight(level, weights)
        if score + most < least - _LOSS:
            return None
    return tuple(found[each.__name__] for each in comparisons)


@cache
def _telling_first(comparisons: tuple[Comparison, ...], weights: str) -> Sequence[tuple[str, Comparison, float]]:
    """Return the comparisons, those that tell most first, each with the most that those behind it can add."""
    named = [(each.__name__, each, *span_of(each.__name__, weights)) for each in comparisons]
    ordered = sorted(named, key=lambda row: row[2] - row[3])
    return [
        (name, each, sum(most for *_, most in ordered[place + 1 :])) for place, (name, each, *_) in enumerate(ordered)
    ]
