"""Say where a figure ends that is written in several runs of digits: "12,000", "1 234 567.8", "1.111,11"."""

from collections.abc import Callable, Set
from typing import NamedTuple

_COMMA, _POINT, _EITHER = frozenset({","}), frozenset({"."}), frozenset({",", "."})
_THIN = frozenset({"\u00a0", "\u2009", "\u202f", "'", "’"})
_APOSTROPHES = frozenset({"'", "’"})
_BLANKS = frozenset({" ", "\u00a0", "\u2009", "\u202f"})
_LOOSE_COMMA, _LOOSE_POINT = frozenset({" , "}), frozenset({" . "})
_COUNTED = (" %", " percent", " million", " billion")
"""What shows that a point between blanks is that of a decimal: "6 . 2 %"."""
_GROUP, _LEAD = 3, 3
"""Digits of a group, and at most before the first one."""
_MOST_BLANKS, _MOST_POINTS, _MOST_LAKHS = 6, 6, 10
"""Groups of a figure that is read; of more it is one token that is no amount."""


class Runs(NamedTuple):
    """The runs of a text, side by side: words, digits, single signs and breaks.

    Args:
        text: the text.
        starts: where each run starts.
        ends: where each run ends.
        digits: indexes of those that are digits.
    """

    text: str
    starts: list[int]
    ends: list[int]
    digits: Set[int]

    def size(self, at: int) -> int:
        """Return how many characters a run has."""
        return self.ends[at] - self.starts[at]

    def behind(self, at: int) -> str:
        """Return the character behind a run, "" at the end."""
        return self.text[self.ends[at] : self.ends[at] + 1]

    def before(self, at: int) -> str:
        """Return the character before a run, "" at the beginning."""
        start = self.starts[at]
        return self.text[start - 1] if start else ""

    def following(self, at: int, marks: Set[str]) -> int:
        """Return the run of digits that one of some marks ties to a run; 0 without one."""
        for other in (at + 1, at + 2):
            if other in self.digits:
                return other if self.text[self.ends[at] : self.starts[other]] in marks else 0
        return 0

    def groups(self, at: int, marks: Set[str], size: int = _GROUP) -> list[int]:
        """Return a run and those behind it that marks tie to it, each with so many digits."""
        found = [at]
        while (other := self.following(found[-1], marks)) and self.size(other) == size:
            found.append(other)
        return found

    def with_decimals(self, at: int) -> int:
        """Return the run behind a figure whose whole part ends with a run."""
        return (self.following(at, _POINT) or at) + 1


def figure_end(runs: Runs, at: int) -> int:
    """Return the run behind the figure that begins with a run of digits.

    Args:
        runs: of the text.
        at: a run of digits.
    """
    if at + 1 not in runs.digits and at + 2 not in runs.digits:
        return at + 1
    for reader in _READERS if runs.size(at) <= _LEAD else ():
        end = reader(runs, at)
        if end:
            return end
    last = at
    while other := runs.following(last, _POINT):
        last = other
    return last + 1


def _by_lakhs(runs: Runs, at: int) -> int:
    """Read "12,34,567.89"."""
    last = runs.groups(at, _COMMA, size=2)
    end = runs.following(last[-1], _COMMA)
    if not 1 < len(last) <= _MOST_LAKHS + 1 or not end or runs.size(at) == _LEAD:
        return 0
    return runs.with_decimals(end) if runs.size(end) == _GROUP and runs.behind(end) != "," else 0


def _by_commas(runs: Runs, at: int) -> int:
    """Read "1,234,567.89"."""
    last = runs.groups(at, _COMMA)[-1]
    return runs.with_decimals(last) if last > at else 0


def _by_thin_blanks(runs: Runs, at: int) -> int:
    """Read "1'234'567", and the like on narrow or fixed blanks."""
    found = runs.groups(at, _THIN)
    while len(found) > 1 and runs.behind(found[-1]) in _APOSTROPHES:
        found.pop()
    return runs.with_decimals(found[-1]) if len(found) > 1 else 0


def _by_blanks(runs: Runs, at: int) -> int:
    """Read "1 234 567"; a row that is longer than any figure is one token."""
    found = runs.groups(at, _BLANKS)
    last = found[-1]
    if len(found) > _MOST_BLANKS + 1:
        return last + 1
    if last == at or runs.behind(last) == "," or runs.following(last, _BLANKS):
        return 0
    decimals = runs.following(last, _POINT)
    return 0 if decimals and runs.size(decimals) >= _GROUP else runs.with_decimals(last)


def _by_loose_commas(runs: Runs, at: int) -> int:
    """Read "80 , 000" of texts that are cut into words."""
    found = runs.groups(at, _LOOSE_COMMA)
    last = found[-1]
    follows = runs.text[runs.ends[last] : runs.ends[last] + 2].removeprefix(" ")[:1]
    if not 1 < len(found) <= _MOST_BLANKS + 1 or follows == "," or follows.isdecimal():
        return 0
    return (runs.following(last, _LOOSE_POINT) or last) + 1


def _on_loose_point(runs: Runs, at: int) -> int:
    """Read "6 . 2 %" of texts that are cut into words."""
    decimals = runs.following(at, _LOOSE_POINT)
    is_short = decimals > 0 and runs.size(decimals) < _GROUP
    return decimals + 1 if is_short and runs.text.startswith(_COUNTED, runs.ends[decimals]) else 0


def _on_comma(runs: Runs, at: int) -> int:
    """Read "1.111,11", with a comma before the decimals."""
    found = runs.groups(at, _POINT)
    decimals = runs.following(found[-1], _COMMA)
    if not decimals or runs.size(decimals) >= _GROUP or len(found) > _MOST_POINTS + 1:
        return 0
    is_of_row = runs.before(at) == "," or runs.following(decimals, _EITHER) > 0
    return 0 if is_of_row else decimals + 1


_READERS: tuple[Callable[[Runs, int], int], ...] = (
    _by_lakhs, _by_commas, _by_thin_blanks, _by_blanks, _by_loose_commas, _on_loose_point, _on_comma,
)  # fmt: skip
"""Ways to write a figure in several runs, as they are tried in turn; each returns the run behind the figure, or 0."""
