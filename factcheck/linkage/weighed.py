"""How two figures, or two dates, stand, asked no further than it can matter."""

from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

from factcheck.linkage.matters import Matter
from factcheck.linkage.weights import span_of, weigh, weight

_LOSS = 1e-9
"""What sums of the same weights in another order may differ by."""


def compare_if(one: Any, other: Any, matter: Matter, *, least: float) -> tuple[str, ...] | None:
    """Return how two figures, or two dates, stand in every respect; None, as soon as it is known, where all that weighs
    too little.

    Args:
        one: one in its article.
        other: the other.
        matter: what they are.
        least: the weight that is asked for.
    """
    found: dict[str, str] = {}
    score = weigh((), matter.weights)
    for name, comparison, most in _telling_first(matter):
        level = f"{name}: {comparison(one, other)}"
        found[name] = level
        score += weight(level, matter.weights)
        if score + most < least - _LOSS:
            return None
    return tuple(found[each.__name__] for each in matter.comparisons)


@cache
def _telling_first(matter: Matter) -> Sequence[tuple[str, Callable[[Any, Any], str], float]]:
    """Return the comparisons, those that tell most first, each with the most that those behind it can add."""
    named = [(each.__name__, each, *span_of(each.__name__, matter.weights)) for each in matter.comparisons]
    ordered = sorted(named, key=lambda row: row[2] - row[3])
    return [
        (name, each, sum(most for *_, most in ordered[place + 1 :])) for place, (name, each, *_) in enumerate(ordered)
    ]
