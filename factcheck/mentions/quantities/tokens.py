"""The tokens that the grammar of quantities reads: figures, words, single signs, cut from those of the document."""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import NamedTuple

from factcheck.document.tokens import Token, find_tokens
from factcheck.mentions.quantities.pieces import pieces
from factcheck.source import Span

LONGEST_FIGURE = 24
"""Digits that one figure may have; a longer run is the number of something, not an amount. Heuristic: Decimal keeps
28."""

_FRACTION_SLASH = "\u2044"
_FINAL_LETTER = "\u03a3"
"""Sigma, whose lower case differs at the end of a word."""
_NOTHING = [""] * 40
"""What is read beyond either end of a text: no phrase looks further than this. Heuristic."""


class Tokens(NamedTuple):
    """The tokens of a text, side by side.

    Args:
        text: the text.
        starts: where each token starts.
        ends: where each token ends.
        words: each token in lower case.
        at: gives the word at an index, "" beyond either end.
    """

    text: str
    starts: list[int]
    ends: list[int]
    words: list[str]
    at: Callable[[int], str]

    def raw(self, index: int) -> str:
        """Return the word at an index as written, "" beyond either end."""
        return self.text[self.starts[index] : self.ends[index]] if 0 <= index < len(self.words) else ""

    def touches(self, index: int) -> bool:
        """Whether nothing stands between a token and the one before it."""
        return 0 < index < len(self.words) and self.starts[index] == self.ends[index - 1]

    def tied(self, index: int) -> bool:
        """Whether nothing stands between a token and either of its neighbours."""
        return self.touches(index) and self.touches(index + 1)

    def cut(self, first: int, last: int) -> str:
        """Return the words of the tokens [first, last) as written."""
        return self.text[self.starts[first] : self.ends[last - 1]]

    def is_word(self, index: int) -> bool:
        """Whether a token begins with a letter."""
        return self.at(index)[:1].isalpha()

    def is_figure(self, index: int) -> bool:
        """Whether a token begins with a digit."""
        return self.at(index)[:1].isdigit()

    def gap(self, index: int) -> str:
        """Return what stands between a token and the one before it."""
        return self.text[self.ends[index - 1] : self.starts[index]] if 0 < index < len(self.words) else ""

    def broken(self, index: int) -> bool:
        """Whether a line ends between a token and the one before it."""
        gap = self.gap(index)
        return gap not in ("", " ") and ("\n" in gap or "\r" in gap)


def figure_tokens(text: str, tokens: Iterable[Token]) -> Tokens:
    """Return the tokens of a text as the grammar of quantities reads them.

    Args:
        text: the text.
        tokens: its tokens as the document has them, in order.
    """
    starts, ends = pieces(text, tokens)
    words = _lower_words(text, starts, ends)
    if _FRACTION_SLASH in text:
        words = ["/" if word == _FRACTION_SLASH else word for word in words]
    return Tokens(text, starts, ends, words, [*words, *_NOTHING].__getitem__)


def _lower_words(text: str, starts: list[int], ends: list[int]) -> list[str]:
    """Return the words at places of a text in lower case; all at once where that moves no place and no final letter."""
    lower = text.lower()
    if len(lower) == len(text) and _FINAL_LETTER not in text:
        return [lower[start:end] for start, end in zip(starts, ends, strict=True)]
    return [text[start:end].lower() for start, end in zip(starts, ends, strict=True)]


def tokenize(text: str) -> Tokens:
    """Return the tokens of a text that stands by itself.

    Example:
        >>> tokenize("US$1.2bn, 40 000 men").words
        ['us', '$', '1.2', 'bn', ',', '40 000', 'men']
    """
    return figure_tokens(text, find_tokens(text))


def covered(tokens: Tokens, spans: Iterable[Span]) -> set[int]:
    """Return the indexes of the tokens that share a character with one of the spans."""
    held: set[int] = set()
    for span in spans:
        first = bisect_left(tokens.ends, span.start + 1)
        while first < len(tokens.starts) and tokens.starts[first] < span.end:
            held.add(first)
            first += 1
    return held
