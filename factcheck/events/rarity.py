"""How much a word tells of what a text is about: the rarer it is in English, the more."""

from collections.abc import Mapping
from functools import cache

from factcheck.lexicon import table

RAREST = 13.0
"""Rarity of words that the table lacks: rarer than its last row, names for the most part."""


def rarity(stem: str) -> float:
    """Return how rare a stem is: the logarithm of how many words there are for each of it.

    Example:
        >>> rarity("find") < rarity("earthquak") < rarity("almenara")
        True
    """
    return _rarities().get(stem, RAREST)


@cache
def _rarities() -> Mapping[str, float]:
    rows = table("word_rarity")["words"].items()
    return {stem: float(level) for level, row in rows for stem in row.words.split()}
