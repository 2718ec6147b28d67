"""The content words of a sentence: what it tells, without the words that any sentence has."""

from collections.abc import Iterable
from functools import cache

from factcheck.document.tokens import Token, pieces
from factcheck.inflection import stem
from factcheck.lexicon import table

_SHORTEST = 3
"""Letters of a content word at least."""


def content(tokens: Iterable[Token]) -> list[str]:
    """Return the stems of the content words among some tokens, in order; those of a whole sentence it keeps itself.

    Example:
        >>> from factcheck.document.tokens import find_tokens
        >>> content(find_tokens("The ministers were meeting in the capital."))
        ['minister', 'meet', 'capital']
    """
    return [stem(piece.lower) for piece in pieces(tokens) if is_content(piece.lower)]


def is_content(word: str) -> bool:
    """Whether a word in lower case tells what a text is about."""
    return len(word) >= _SHORTEST and word not in _function_words()


@cache
def _function_words() -> frozenset[str]:
    return frozenset(word for row in table("function_words")["words"].values() for word in row[0].split())
