"""Cut the tokens of a document finer, as figures need it: "1.2m" is "1.2" and "m", "40-year-old" five, "12 000" one.

A piece is a word with the apostrophes inside it, a figure with its groups and decimals, a single other sign, or the
break between two lines that belong apart.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import groupby
from typing import Literal

from factcheck.document.tokens import Token
from factcheck.mentions.quantities.figure_runs import Runs, figure_end

_Kind = Literal["letters", "digits", "sign"]

_REMEMBERED = 10_000
"""Tokens of which is kept where they are cut."""
_APOSTROPHES = frozenset({"'", "’"})
_CAPITALS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def pieces(text: str, tokens: Iterable[Token]) -> tuple[list[int], list[int]]:
    """Return where each piece of a text starts, and where it ends.

    Args:
        text: the text.
        tokens: its tokens in order.

    Example:
        >>> from factcheck.document.tokens import find_tokens
        >>> text = "US$1.2bn for 40 000 men's"
        >>> [text[start:end] for start, end in zip(*pieces(text, find_tokens(text)))]
        ['US', '$', '1.2', 'bn', 'for', '40 000', "men's"]
    """
    runs = _Cutter(text)
    before = 0
    for start, end, word, _, _ in tokens:
        if start > before and text[before:start] != " ":
            runs.add_gap(before, start)
        if not word.isalpha():
            runs.add_token(start, word)
        elif start > before:
            runs.starts.append(start)  # as most words do, it stands alone behind a blank
            runs.ends.append(end)
        else:
            runs.add_letters(start, end)
        before = end
    runs.add_gap(before, len(text))
    return runs.joined()


class _Cutter:
    """The runs of a text, as they are cut from its tokens one after the other."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.digits: list[int] = []
        self.arrows: list[int] = []

    def add(self, start: int, end: int) -> None:
        """Add a run as it is."""
        self.starts.append(start)
        self.ends.append(end)

    def add_letters(self, start: int, end: int) -> None:
        """Add letters; those that touch a word, or an apostrophe behind one, go on with it."""
        ends = self.ends
        if ends and ends[-1] == start:
            if _is_letter(self.text[start - 1]):
                ends[-1] = end
                return
            if self._is_behind_apostrophe(start):
                del self.starts[-1], ends[-1]
                ends[-1] = end
                return
        self.starts.append(start)
        ends.append(end)

    def _is_behind_apostrophe(self, start: int) -> bool:
        """Whether an apostrophe ties a place to a word before it."""
        text, ends = self.text, self.ends
        is_tied = text[start - 1] in _APOSTROPHES and len(ends) > 1 and ends[-2] == start - 1
        return is_tied and _is_letter(text[start - 2])

    def add_token(self, start: int, word: str) -> None:
        """Add the runs of a token that is no plain word."""
        for first, last, kind in _cuts(word):
            if kind == "letters":
                self.add_letters(start + first, start + last)
                continue
            if kind == "digits":
                self.digits.append(len(self.starts))
            elif word[first] in "<>":
                self.arrows.append(len(self.starts))
            self.add(start + first, start + last)

    def add_gap(self, first: int, last: int) -> None:
        """Add what stands between two tokens: low lines, and the break where an amount goes on no further."""
        start = first
        for at in range(first, last):
            if self.text[at] == "_":
                self._add_break(start, at)
                self.add(at, at + 1)
                start = at + 1
        self._add_break(start, last)

    def _add_break(self, first: int, last: int) -> None:
        """Add white space with two ends of lines, or with one before a capital."""
        text = self.text
        at = text.find("\n", first, last)
        if at >= 0 and (text.count("\n", at, last) > 1 or text[last : last + 1] in _CAPITALS):
            self.add(at - (at > first and text[at - 1] == "\r"), last)

    def joined(self) -> tuple[list[int], list[int]]:
        """Return where the pieces start and end, those of one figure or one sign as one."""
        starts, ends, done = [], [], 0
        for first, end in sorted((*self._figures(), *self._arrows())):
            starts += self.starts[done : first + 1]
            ends += self.ends[done:first]
            ends.append(self.ends[end - 1])
            done = end
        return starts + self.starts[done:], ends + self.ends[done:]

    def _figures(self) -> Iterator[tuple[int, int]]:
        """Yield the runs [first, end) of each figure that has several."""
        runs = Runs(self.text, self.starts, self.ends, frozenset(self.digits))
        done = 0
        for at in self.digits:
            if at < done:
                continue
            first, done = (at - 1, at + 1) if self._opens_with_point(at) else (at, figure_end(runs, at))
            if done > first + 1:
                yield first, done

    def _opens_with_point(self, at: int) -> bool:
        """Whether a point before digits begins their figure: ".5", but not "v.5" nor "1..5"."""
        start = self.starts[at] - 1
        if start < 0 or self.text[start] != "." or self.ends[at - 1] != start + 1:
            return False
        before = self.text[start - 1] if start else ""
        return not (before.isalnum() or before in ("_", ".", ","))

    def _arrows(self) -> Iterator[tuple[int, int]]:
        """Yield the runs of "<=" and ">=", with a blank between them or none."""
        for at in self.arrows:
            sign = self.text[self.starts[at] : self.starts[at] + len("< =")]
            if sign[1:2] == "=" or (sign[1:2].isspace() and sign[2:] == "="):
                yield at, at + 2


def _is_letter(character: str) -> bool:
    return character.isalnum() and not character.isdecimal()


@lru_cache(maxsize=_REMEMBERED)
def _cuts(word: str) -> tuple[tuple[int, int, _Kind], ...]:
    """Return the runs of a token."""
    found: list[tuple[int, int, _Kind]] = []
    end = 0
    for kind, group in groupby(word, _kind):
        start, end = end, end + len(list(group))
        step = 1 if kind == "sign" else end - start
        found += ((at, at + step, kind) for at in range(start, end, step))
    return tuple(found)


def _kind(character: str) -> _Kind:
    if character.isdecimal():
        return "digits"
    return "letters" if character.isalnum() else "sign"
