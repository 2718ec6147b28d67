"""What the levels of comparisons weigh, and from which weight on a link is shown: the learned table."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from factcheck.lexicon import table
from factcheck.lexicon.learned import Band

BANDS: Sequence[str] = ("error", "warning", "possible")
"""The bands, the surest first: an error is possible, a warning at worst, a note on request."""


def weigh(levels: Iterable[str]) -> float:
    """Return the logarithm of the odds that two figures answer one question.

    Args:
        levels: how they stand in every respect.
    """
    weights = _weights()
    return weights["start"] + sum(weights.get(level, 0.0) for level in levels)


def weight(level: str) -> float:
    """Return what a level weighs; nothing where none was learned."""
    return _weights().get(level, 0.0)


def span_of(comparison: str) -> tuple[float, float]:
    """Return the least and the most that the levels of a comparison weigh; a level that was not learned weighs
    nothing."""
    held = [value for level, value in _weights().items() if level.startswith(f"{comparison}: ")]
    return min((0.0, *held)), max((0.0, *held))


def words_for(level: str) -> str:
    """Return the words for a level; none where it is not shown."""
    row = table("link_weights")["weights"].get(level)
    return str(row.words) if row is not None else ""


def band(name: str) -> float:
    """Return the least weight of a band: "possible", "warning", "error"."""
    return float(_row(name).weight)


def band_of(score: float) -> str | None:
    """Return the band of a weight; None below all."""
    return next((name for name in BANDS if score >= band(name)), None)


def right_of_100(name: str) -> int:
    """Return how many of 100 pairs of figures that differ were of one question, among labelled ones in a band."""
    return int(_row(name).right)


def _row(name: str) -> Band:
    row: Band = table("link_weights")["bands"][name]
    return row


@cache
def _weights() -> Mapping[str, float]:
    rows = table("link_weights")["weights"]
    return {level: float(row.weight) for level, row in rows.items()}
