"""The tokens before and behind a place of a sentence, for what the words beside a figure say of it."""

from collections.abc import Iterable
from typing import NamedTuple

from factcheck.document import Sentence
from factcheck.document.patterns import Pattern, pattern
from factcheck.document.tokens import Token, find_tokens


class Beside(NamedTuple):
    """The tokens before a place and those behind it.

    Args:
        before: those that end at the place or before it.
        behind: those that begin at the place or behind it.
    """

    before: tuple[Token, ...]
    behind: tuple[Token, ...]


def beside(sentence: Sentence, start: int, end: int) -> Beside:
    """Return the tokens beside a place; one that a place cuts is cut: "5.6" + "-" + "magnitude".

    Args:
        sentence: with its tokens.
        start: code point of the text before which the first of them end.
        end: code point behind which the others begin.

    Example:
        >>> from factcheck.source import Span
        >>> found = beside(Sentence("A 5.6-magnitude quake", Span(0, 21)), 2, 5)
        >>> [token.text for token in found.before], [token.text for token in found.behind]
        (['A'], ['-', 'magnitude', 'quake'])
    """
    before = [token for token in sentence.tokens if token.end <= start]
    behind = [token for token in sentence.tokens if token.start >= end]
    for token in sentence.tokens[len(before) : len(sentence.tokens) - len(behind)]:
        if token.start < start:
            before += find_tokens(token.text[: start - token.start])
        if end < token.end:
            behind = [*find_tokens(token.text[end - token.start :]), *behind]
    return Beside(tuple(before), tuple(behind))


def pattern_with(written: str, phrases: Iterable[str], **words: Iterable[str]) -> Pattern:
    """Return a pattern in which PHRASES stands for one of some phrases, the longest first.

    Args:
        written: as `patterns.pattern` has it.
        phrases: of one word or more, in lower case.
        words: further lists of words by name.
    """
    longest = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    options = "|".join(" ".join(token.lower for token in find_tokens(phrase)) for phrase in longest)
    return pattern(
        written.replace("PHRASES", f"({options})"), **{name: frozenset(those) for name, those in words.items()}
    )


def text_of(tokens: Iterable[Token]) -> str:
    """Return the words of some tokens in lower case, a blank between."""
    return " ".join(token.lower for token in tokens)
