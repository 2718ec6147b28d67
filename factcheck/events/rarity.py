"""How much a word tells of what a text is about: the rarer it is in English, the more."""

from collections.abc import Iterator, Mapping
from functools import cache

from factcheck.inflection import stem
from factcheck.lexicon import table

RAREST = 13.0
"""Rarity of words that the table lacks: rarer than its last row, names for the most part."""


def rarity(word: str) -> float:
    """Return how rare a word is, by its stem: the logarithm of how many words there are for each of it.

    Returns:
        0 for words that are of no event: those of grammar and of dates, and agencies.

    Example:
        >>> rarity("the") < rarity("find") < rarity("earthquak") < rarity("almenara")
        True
    """
    return _rarities().get(word, RAREST)


@cache
def _rarities() -> Mapping[str, float]:
    rows = table("word_rarity")["words"].items()
    found = {word: float(level) for level, row in rows for word in row.words.split()}
    return found | {stem(word): 0.0 for word in _idle()}


def _idle() -> Iterator[str]:
    for row in (*table("function_words")["words"].values(), table("common_words")["words"]["date"]):
        yield from row.words.split()
    yield from (name.casefold() for name in table("agencies")["agencies"] if " " not in name)
