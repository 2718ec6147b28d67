"""What stands beside a figure and has an opposite: which side of it the nearest word takes."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from factcheck.document import Sentence
from factcheck.document.tokens import Token, find_tokens, pieces
from factcheck.draft.contexts import phrase_ends
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention

_REACH = 60
"""Code points on each side of a figure whose words are near it. Heuristic: a clause."""
_POLE_REACH = 5
"""Words on each side of a figure in which one that has an opposite says what it counts. Heuristic: within a phrase."""
_VOTES, _DIRECTIONS = ("for", "against"), ("rise", "fall")
"""The sides of two oppositions, in the order of the table, in the words of a quantity."""
_COUNTED = (None, "percent", "share")
"""Units of votes: money against somebody is claimed."""


@cache
def _poles() -> Mapping[str, tuple[tuple[str, int], ...]]:
    """Map each word that has opposites to the oppositions and its side of each."""
    found: dict[str, tuple[tuple[str, int], ...]] = {}
    for name, (one, other, _) in table("opposites")["opposites"].items():
        for side, words in enumerate((one, other)):
            for word in words:
                found[word] = (*found.get(word, ()), (name, side))
    return found


def sides_of(sentence: Sentence, mention: Mention) -> dict[str, int]:
    """Return the side of each opposition that the word nearest to a figure takes, of two as near the one before it."""
    if mention.value.kind != "quantity":
        return {}
    place, tokens = mention.place, sentence.tokens
    noun = _phrase(find_tokens(mention.quantity.noun or ""))
    before = _phrase(token for token in reversed(tokens) if place.start - _REACH <= token.start < place.start)
    behind = _phrase(token for token in tokens if place.end <= token.start and token.end <= place.end + _REACH)
    nearest = {name: (-1, side) for name, side in _read_sides(mention)}
    for words in (before, [*noun, *behind][:_POLE_REACH]):
        for distance, word in enumerate(words):
            for name, side in _poles().get(word, ()):
                if distance < nearest.get(name, (distance + 1, side))[0]:
                    nearest[name] = distance, side
    return {name: side for name, (_, side) in nearest.items()}


def _read_sides(mention: Mention) -> Iterator[tuple[str, int]]:
    """Yield the sides that a figure was read to take itself: votes for or against, a rise or a fall."""
    quantity = mention.quantity
    if quantity.role in _VOTES and quantity.unit in _COUNTED:
        yield "vote", _VOTES.index(quantity.role)
    if quantity.change in _DIRECTIONS:
        yield "direction", _DIRECTIONS.index(quantity.change)


def _phrase(tokens: Iterable[Token]) -> list[str]:
    """Return the words next to a figure, up to where its phrase ends."""
    words: list[str] = []
    for token in tokens:
        if token.lower in phrase_ends():
            break
        words += (piece.lower for piece in pieces((token,)))
    return words[:_POLE_REACH]
