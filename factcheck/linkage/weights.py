"""What the levels of comparisons weigh, and from which weight on a link is shown: the learned table."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from factcheck.lexicon import table
from factcheck.lexicon.learned import Band

BANDS: Sequence[str] = ("error", "warning", "possible")
"""The bands, the surest first: an error is possible, a warning at worst, a note on request."""


FIGURES, DATES, WORDS = "link_weights", "date_link_weights", "word_link_weights"
"""The tables of figures, of dates, and of words and names."""
SHORT, MIDDLING = "short_link_weights", "middling_link_weights"
"""The tables of figures of two short texts, and of two of which none is long: news stories of a screen."""


def weigh(levels: Iterable[str], name: str = FIGURES) -> float:
    """Return the logarithm of the odds that two figures, or two dates, answer one question.

    Args:
        levels: how they stand in every respect.
        name: the table of weights.
    """
    weights = _weights(name)
    return weights["start"] + sum(weights.get(level, 0.0) for level in levels)


def weight(level: str, name: str = FIGURES) -> float:
    """Return what a level weighs; nothing where none was learned."""
    return _weights(name).get(level, 0.0)


def span_of(comparison: str, name: str = FIGURES) -> tuple[float, float]:
    """Return the least and the most that the levels of a comparison weigh; a level that was not learned weighs
    nothing."""
    held = [value for level, value in _weights(name).items() if level.startswith(f"{comparison}: ")]
    return min((0.0, *held)), max((0.0, *held))


def words_for(level: str, name: str = FIGURES) -> str:
    """Return the words for a level; none where it is not shown."""
    row = table(name)["weights"].get(level)
    return str(row.words) if row is not None else ""


def band(of: str, name: str = FIGURES) -> float:
    """Return the least weight of a band: "possible", "warning", "error"."""
    return float(_row(of, name).weight)


def band_of(score: float, name: str = FIGURES) -> str | None:
    """Return the band of a weight; None below all."""
    return next((each for each in BANDS if score >= band(each, name)), None)


def right_of_100(of: str, name: str = FIGURES) -> int:
    """Return how many of 100 pairs that differ were of one question, among labelled ones in a band."""
    return int(_row(of, name).right)


def _row(of: str, name: str) -> Band:
    row: Band = table(name)["bands"][of]
    return row


@cache
def _weights(name: str) -> Mapping[str, float]:
    rows = table(name)["weights"]
    return {level: float(row.weight) for level, row in rows.items()}
