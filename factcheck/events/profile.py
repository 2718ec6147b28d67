"""Profile: what an article is known by when its event is looked for, read from its words alone."""

import hashlib
import math
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain
from typing import NamedTuple

from factcheck.document.tokens import Token, find_tokens, pieces
from factcheck.events.rarity import rarity
from factcheck.inflection import stem
from factcheck.lexicon import table
from factcheck.source import Source

_LONGEST = 4_000
"""Code points that are read. Heuristic: a story says at its beginning what it is about."""
_SHORTEST = 3
"""Letters of a word at least."""
_KEYS = 24
"""Terms by which an article is looked up. Heuristic."""


class Profile(NamedTuple):
    """What an article is known by.

    Args:
        id: of the source.
        digest: of its text, the same for copies.
        day: the number of the day on which it came out; None where it is not known.
        terms: its names and words, each with its weight; all weights squared make 1.
        keys: the heaviest terms, by which articles that may be of its event are looked up.
    """

    id: str
    digest: str
    day: int | None
    terms: Mapping[str, float]
    keys: tuple[str, ...]


def profile_of(source: Source) -> Profile:
    """Return what an article is known by."""
    counts = Counter(_terms(source.text[:_LONGEST]))
    weights = {term: rarity(term) * (1 + math.log(count)) for term, count in counts.items()}
    size = math.sqrt(sum(weight * weight for weight in weights.values())) or 1.0
    terms = {term: weight / size for term, weight in weights.items()}
    keys = sorted(terms, key=lambda term: (-terms[term], term))[:_KEYS]
    return Profile(source.id, _digest(source), _day(source), terms, tuple(keys))


def _day(source: Source) -> int | None:
    anchor = source.anchor
    return anchor.earliest.toordinal() if anchor is not None and anchor.earliest is not None else None


def _digest(source: Source) -> str:
    return hashlib.sha256(source.text.encode("utf-8", "surrogatepass")).hexdigest()


def _terms(text: str) -> Iterator[str]:
    """Yield the stems of the content words of a text."""
    return (stem(word.lower) for word in pieces(find_tokens(text)) if _tells(word))


def _tells(word: Token) -> bool:
    return word.kind == "word" and len(word.text) >= _SHORTEST and word.lower not in _idle()


@cache
def _idle() -> frozenset[str]:
    """The words that are of no event: those of grammar, and those of dates."""
    function = table("function_words")["words"].values()
    return frozenset(chain(*(row[0].split() for row in function), table("common_words")["words"]["date"].words.split()))
