"""How two figures stand, asked no further than it can matter."""

from collections.abc import Sequence
from functools import cache

from factcheck.linkage.comparisons import COMPARISONS, Comparison, Side
from factcheck.linkage.weights import span_of, weigh, weight

_LOSS = 1e-9
"""What sums of the same weights in another order may differ by."""


def compare_if(one: Side, other: Side, *, least: float) -> tuple[str, ...] | None:
    """Return how two figures stand in every respect; None, as soon as it is known, where all that weighs too little.

    Args:
        one: a figure in its article.
        other: the other.
        least: the weight that is asked for.
    """
    found: dict[str, str] = {}
    score = weigh(())
    for name, comparison, most in _telling_first():
        level = f"{name}: {comparison(one, other)}"
        found[name] = level
        score += weight(level)
        if score + most < least - _LOSS:
            return None
    return tuple(found[each.__name__] for each in COMPARISONS)


@cache
def _telling_first() -> Sequence[tuple[str, Comparison, float]]:
    """Return the comparisons, those that tell most first, each with the most that those behind it can add."""
    named = [(each.__name__, each, *span_of(each.__name__)) for each in COMPARISONS]
    ordered = sorted(named, key=lambda row: row[2] - row[3])
    return [
        (name, each, sum(most for *_, most in ordered[place + 1 :])) for place, (name, each, *_) in enumerate(ordered)
    ]
