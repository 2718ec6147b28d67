"""Tokens: the words, figures and marks of a text, each with its exact place."""

import re
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from factcheck.lexicon import table

TokenKind = Literal["word", "number", "mark", "possessive", "quote", "stop", "punctuation"]
"""What a token is by its letters: "mark" is a sign of money, share or arithmetic, "possessive" the 's of a name."""

_TOKEN = re.compile(
    r"""
    (?P<number>\d+(?:[.,:/]\d+)*(?:[^\W\d_]+|(?:-[^\W_]+)+)?)      # 12,000  6:40  1.2m  40-year-old  4-billion
  | (?P<possessive>['’]s\b)
  | (?P<word>(?:[^\W\d_]\.){2,}(?:-[^\W\d_]+)*                      # U.S.  a.m.  U.S.-led
      | [^\W\d_]+(?:[-&][^\W_]+|['’](?!s\b)[^\W\d_]+)*)             # US-led  AT&T  O'Brien  COVID-19
  | (?P<mark>[$€£¥₹%‰+×÷=±−°])
  | (?P<quote>["“”„«»‘’'`])
  | (?P<stop>[.!?…]+)
  | (?P<punctuation>[^\w\s])
    """,
    re.VERBOSE,
)


_KEPT = 1024
"""Texts whose tokens are kept, so that one scan of a sentence serves all that reads it. Heuristic: a source's."""


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


@lru_cache(maxsize=_KEPT)
def find_tokens(text: str) -> tuple[Token, ...]:
    """Return the tokens of a text in order; white space stands in none.

    A point belongs to the word it shortens ("Nov.", "U.S.", "J."), else it is a stop. Contractions are cut before what
    they shorten ("did" + "n't"), so that both are words of a table.

    Example:
        >>> [token.text for token in find_tokens("The US-led force paid $1.2m for Kyiv's 40-year-old ships.")]
        ['The', 'US-led', 'force', 'paid', '$', '1.2m', 'for', 'Kyiv', "'s", '40-year-old', 'ships', '.']
    """
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        start, end, kind = match.start(), match.end(), match.lastgroup
        if kind == "stop" and end - start == 1 and found and found[-1].end == start and _shortens(found[-1]):
            last = found.pop()
            start, kind = last.start, "word"
        words = text[start:end]
        if kind == "word" and ("'" in words or "’" in words) and (cut := _contraction(words.lower())):
            found.append(_token(text, start, end - cut, "word"))
            start = end - cut
        found.append(_token(text, start, end, kind))  # type: ignore[arg-type]
    return tuple(found)


def _token(text: str, start: int, end: int, kind: TokenKind) -> Token:
    words = text[start:end]
    lower = words.lower()
    return Token(start, end, words, lower.replace("’", "'") if "’" in lower else lower, kind)


def _shortens(token: Token) -> bool:
    """Whether a point right behind a word belongs to it."""
    if token.kind != "word":
        return False
    return token.lower in _abbreviations() or (len(token.text) == 1 and token.is_capitalized and token.text != "I")


def _contraction(word: str) -> int:
    """Return how many letters at the end of a word stand for "not" or an auxiliary; 0 where none do."""
    word = word.replace("’", "'")
    for ending in ("n't", "'ll", "'ve", "'re", "'m", "'d"):
        if word.endswith(ending) and len(word) > len(ending):
            return len(ending)
    return 0
