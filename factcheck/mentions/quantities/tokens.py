"""Cut a text into the tokens that the grammar of quantities reads: figures, words, single signs."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import NamedTuple

from factcheck.source import Span

_SPACES = " \u00a0\u2009\u202f"
LONGEST_FIGURE = 24
"""Digits that one figure may have; a longer run is a number of an source claims, not an amount. Heuristic: Decimal
keeps
28."""

_TOKEN = re.compile(
    r"[^\W\d_]+(?:['’][^\W\d_]+)*"
    r"|\d{1,2}(?:,\d{2}){1,10},\d{3}(?![\d,])(?:\.\d+)?"  # 12,34,567.89
    r"|\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?"  # 1,234,567.89
    r"|\d{1,3}(?:[\u00a0\u2009\u202f'’]\d{3})+(?![\d'’])(?:\.\d+)?"  # 1'234'567, and on narrow or fixed blanks
    rf"|\d{{1,3}}(?:[{_SPACES}]\d{{3}}){{7,}}(?!\d)"  # longer than is read
    rf"|\d{{1,3}}(?:[{_SPACES}]\d{{3}}){{1,6}}(?![\d,]|[{_SPACES}]\d|\.\d{{3}})(?:\.\d+)?"  # 1 234 567
    r"|\d{1,3}(?: , \d{3}){1,6}(?! ?[,\d])(?: \. \d+)?"  # 80 , 000 of texts cut into words
    r"|\d{1,3} \. \d{1,2}(?= (?:%|percent|million|billion))"  # 6 . 2 %
    r"|(?<![\d,])\d{1,3}(?:\.\d{3}){0,6},\d{1,2}(?!\d|[,.]\d)"  # 1.111,11
    r"|(?<![\w.,])\.\d+"
    r"|\d+(?:\.\d+)*"
    r"|[<>]\s?=|\S"
    r"|(?:\r?\n[^\S\r\n]*){2,}|\r?\n[^\S\r\n]*(?=[A-Z])"  # between paragraphs: no amount goes on behind it
)


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


def tokenize(text: str) -> Tokens:
    """Cut a text into tokens.

    Example:
        >>> tokenize("US$1.2bn, 40 000 men").words
        ['us', '$', '1.2', 'bn', ',', '40 000', 'men']
    """
    tokens = list(_TOKEN.finditer(text))
    starts, ends = [token.start() for token in tokens], [token.end() for token in tokens]
    words = [token.group().lower() for token in tokens]
    return Tokens(text, starts, ends, words, [*words, *_NOTHING].__getitem__)


def covered(tokens: Tokens, spans: Iterable[Span]) -> set[int]:
    """Return the indexes of the tokens that share a character with one of the spans."""
    held: set[int] = set()
    for span in spans:
        first = bisect_left(tokens.ends, span.start + 1)
        while first < len(tokens.starts) and tokens.starts[first] < span.end:
            held.add(first)
            first += 1
    return held
