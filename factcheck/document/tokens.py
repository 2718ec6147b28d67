"""Tokens: the words, figures and marks of a text, each with its exact place."""

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from sys import intern
from typing import Literal, NamedTuple

from factcheck.lexicon import table

TokenKind = Literal["word", "number", "mark", "possessive", "quote", "stop", "punctuation"]
"""What a token is by its letters: "mark" is a sign of money, share or arithmetic, "possessive" the 's of a name."""

_TOKEN = re.compile(
    r"""
    (?P<number>\d+(?:[.,:/]\d+)*(?:[^\W\d_][^\W_]*|(?:-[^\W_]+)+)?)  # 12,000  6:40  1.2m  40-year-old  06F6
  | (?P<possessive>['’][sS]\b)
  | (?P<word>(?:[^\W\d_]\.){2,}(?:-[^\W\d_]+)*                      # U.S.  a.m.  U.S.-led
      | [^\W\d_][^\W_]*(?:[-&][^\W_]+|['’](?![sS]\b)[^\W\d_]+)*)    # US-led  AT&T  O'Brien  COVID-19  G20
  | (?P<mark>[$€£¥₹%‰+×÷=±−°])
  | (?P<quote>["“”„«»‘’'`])
  | (?P<stop>[.!?…]+)
  | (?P<punctuation>[^\w\s])
    """,
    re.VERBOSE,
)

_REMEMBERED = 10_000
"""Words of which is kept where they are cut."""
_KEPT = 4_096
"""Sentences and lines whose tokens are kept: sources beside each other share many, and one that is checked again has
all."""


class Token(NamedTuple):
    """A word, a figure or a mark.

    Args:
        start: code point at which it begins.
        end: code point behind it.
        text: as it stands in the source.
        lower: the same in lower case.
        kind: what it is by its letters.
    """

    start: int
    end: int
    text: str
    lower: str
    kind: TokenKind

    @property
    def is_capitalized(self) -> bool:
        """Whether it begins with a capital letter."""
        return self.text[:1].isupper()


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(word.lower() for word in table("abbreviations")["abbreviations"])


def find_tokens(text: str, start: int = 0, end: int | None = None) -> tuple[Token, ...]:
    """Return the tokens of a text in order, or of a stretch of it; white space stands in none.

    A point belongs to the word it shortens ("Nov.", "U.S.", "J."), else it is a stop. Contractions are cut before what
    they shorten ("did" + "n't"), so that both are words of a table.

    Example:
        >>> [token.text for token in find_tokens("The US-led force paid $1.2m for Kyiv's 40-year-old ships.")]
        ['The', 'US-led', 'force', 'paid', '$', '1.2m', 'for', 'Kyiv', "'s", '40-year-old', 'ships', '.']
    """
    found: list[Token] = []
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        first, last = match.span()
        kind: TokenKind = match.lastgroup  # type: ignore[assignment]
        words = match.group()
        if kind == "stop" and words == "." and found and found[-1].end == first and _shortens(found[-1]):
            first, kind = found.pop().start, "word"
            words = text[first:last]
        lower = intern(words.lower().replace("’", "'"))
        if words == lower:
            words = lower
        if kind == "word" and "'" in lower and (cut := _contraction(lower)):
            found.append(Token(first, last - cut, words[:-cut], lower[:-cut], kind))
            first, words, lower = last - cut, words[-cut:], lower[-cut:]
        found.append(Token(first, last, words, lower, kind))
    return tuple(found)


@lru_cache(maxsize=_KEPT)
def kept_tokens(text: str) -> tuple[Token, ...]:
    """Return the tokens of a sentence or line, kept for all that ask for them."""
    return find_tokens(text)


def phrase_words(phrase: str) -> tuple[str, ...]:
    """Return the tokens of a phrase of a table in lower case; where all are plain letters, they are what spaces part.

    Example:
        >>> phrase_words("prime minister"), phrase_words("don't")
        (('prime', 'minister'), ('do', "n't"))
    """
    if phrase.isascii() and phrase.replace(" ", "").isalpha():
        return tuple(phrase.lower().split())
    return tuple(token.lower for token in find_tokens(phrase))


def _shortens(token: Token) -> bool:
    """Whether a point right behind a word belongs to it."""
    if token.kind != "word":
        return False
    return token.lower in _abbreviations() or (len(token.text) == 1 and token.is_capitalized and token.text != "I")


def _contraction(word: str) -> int:
    """Return how many letters at the end of a word stand for "not" or an auxiliary; 0 where none do."""
    for ending in ("n't", "'ll", "'ve", "'re", "'m", "'d"):
        if word.endswith(ending) and len(word) > len(ending):
            return len(ending)
    return 0


def is_contraction(token: Token) -> bool:
    """Whether a token is the second part of a contraction: "n't", "'ve"."""
    return token.kind == "word" and (token.lower == "n't" or token.lower.startswith("'"))


def pieces(tokens: Iterable[Token]) -> Iterator[Token]:
    """Yield the words and figures among some tokens; what hyphens, points or apostrophes join is cut there.

    Example:
        >>> [piece.lower for piece in pieces(find_tokens("The US-led force’s 40-year-old ships cost $1.2m."))]
        ['the', 'us', 'led', 'force', '40', 'year', 'old', 'ships', 'cost', '1', '2m']
    """
    for token in tokens:
        if token.kind in ("word", "number"):
            if token.lower.isalnum():
                yield token
            else:
                yield from _cut(token)


def _cut(token: Token) -> Iterator[Token]:
    for start, end in _cuts(token.text):
        text = token.text[start:end]
        yield Token(token.start + start, token.start + end, text, text.lower(), token.kind)


@lru_cache(maxsize=_REMEMBERED)
def _cuts(word: str) -> tuple[tuple[int, int], ...]:
    """Return where the runs of letters and figures in a word begin and end."""
    inside = [char.isalnum() for char in f" {word} "]
    starts = [index for index in range(len(word)) if inside[index + 1] and not inside[index]]
    ends = [index + 1 for index in range(len(word)) if inside[index + 1] and not inside[index + 2]]
    return tuple(zip(starts, ends, strict=True))
