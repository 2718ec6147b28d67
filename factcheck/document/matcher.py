"""A small matcher over tokens: what finders and rules use where they would else search characters.

A pattern is a tuple of steps, each of which takes so many tokens that are one of some words, or of one kind. It reads
as it is said: `words("of"), maybe("the", "its"), number()`.
"""

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.document.classes import is_number
from factcheck.document.tokens import Token, TokenKind


class Step(NamedTuple):
    """What a pattern wants next.

    Args:
        words: words in lower case, one of which a token is; None where any will do.
        kind: kind that a token is of; None where any will do.
        figures: whether a token is a figure or a word for one.
        least: how many tokens it takes at least.
        most: how many it takes at most; as many as fit are tried first.
    """

    words: frozenset[str] | None = None
    kind: TokenKind | None = None
    figures: bool = False
    least: int = 1
    most: int = 1

    def takes(self, token: Token) -> bool:
        """Whether a token is what the step wants."""
        if self.words is not None and token.lower not in self.words:
            return False
        if self.figures:
            return token.kind == "number" or is_number(token.lower)
        return self.kind is None or token.kind == self.kind


Pattern = tuple[Step, ...]


class Match(NamedTuple):
    """Where a pattern stands, in places of tokens: from the first up to the end."""

    first: int
    end: int


def words(*wanted: str) -> Step:
    """Return a step that takes one of some words, given in lower case."""
    return Step(frozenset(wanted))


def maybe(*wanted: str) -> Step:
    """Return a step that takes one of some words where it stands."""
    return Step(frozenset(wanted), least=0)


def number() -> Step:
    """Return a step that takes a figure, or a word for one."""
    return Step(figures=True)


def any_word(least: int = 1, most: int = 1) -> Step:
    """Return a step that takes words, whichever they are, but no figures and no marks."""
    return Step(kind="word", least=least, most=most)


def anything(most: int) -> Step:
    """Return a step that takes up to so many tokens of any kind."""
    return Step(least=0, most=most)


def match_at(tokens: Sequence[Token], first: int, pattern: Pattern) -> int | None:
    """Return the token behind a pattern that begins at a token; None where it does not stand there.

    Example:
        >>> from factcheck.document.tokens import find_tokens
        >>> tokens = find_tokens("two of the five men")
        >>> match_at(tokens, 0, (number(), words("of"), maybe("the"), number()))
        4
    """
    if not pattern:
        return first
    step, rest = pattern[0], pattern[1:]
    taken = 0
    while taken < step.most and first + taken < len(tokens) and step.takes(tokens[first + taken]):
        taken += 1
    for count in range(taken, step.least - 1, -1):
        if (end := match_at(tokens, first + count, rest)) is not None:
            return end
    return None


def find(tokens: Sequence[Token], pattern: Pattern, first: int = 0, last: int | None = None) -> Match | None:
    """Return where a pattern stands first.

    Args:
        tokens: of a sentence.
        pattern: what is looked for.
        first: the first token at which it may begin.
        last: the last one; None for the last of all.
    """
    stop = len(tokens) if last is None else min(last + 1, len(tokens))
    for index in range(first, stop):
        if (end := match_at(tokens, index, pattern)) is not None:
            return Match(index, end)
    return None


def find_before(tokens: Sequence[Token], end: int, pattern: Pattern) -> Match | None:
    """Return where a pattern stands that ends right before a token: the longest of several."""
    least, most = sum(step.least for step in pattern), sum(step.most for step in pattern)
    for index in range(max(0, end - most), end - least + 1):
        if match_at(tokens[:end], index, pattern) == end:
            return Match(index, end)
    return None
