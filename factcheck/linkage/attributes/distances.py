"""How far apart a figure and what may tell it stand in a sentence."""

from factcheck.linkage.attributes.cues import Cues, words_of
from factcheck.linkage.attributes.spots import Spot

LONGER, GAP = 0.05, 0.12
"""Costs of what a longer row of words has less, and of each word between."""
_BOUNDARY, _COMMA, _FIGURE = 1.3, 0.5, 0.7
"""Costs of each verb or the like, each comma, and any figure between."""
_BOUNDARIES = frozenset({"coordinator", "relative", "subordinator", "punctuation", "stop", "verb", "auxiliary"})


def between(cues: Cues, first: int, end: int, gap: float) -> float:
    """Return the cost of the words between a figure and what may tell it.

    Args:
        cues: of the sentence.
        first: the first token between.
        end: the token behind the last.
        gap: cost of each word.
    """
    tags = cues.sentence.tags[first:end]
    commas = sum(tag.lemma == "," for tag in tags)
    boundaries = sum(tag.word_class in _BOUNDARIES for tag in tags) - commas
    has_figure = any(tag.word_class == "number" for tag in tags)
    return gap * len(tags) + _BOUNDARY * boundaries + _COMMA * commas + _FIGURE * has_figure


def rate_of(cues: Cues, spot: Spot) -> int:
    """Return the token at which a figure says for each what it is: "800,000 euros a year"; else the one behind it."""
    tokens = cues.sentence.tokens
    inside = range(spot.first + 1, spot.number_end)
    return next((index for index in inside if tokens[index].lower in words_of("rates")), spot.number_end)
