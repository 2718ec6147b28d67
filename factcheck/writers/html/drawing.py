"""What figures are drawn of: shapes on a canvas, and scales from values to places on it."""

import math
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import NamedTuple

WIDTH = 480
"""Width of every figure, in the units of its canvas: what stands beside the words of a finding at 1,200 px."""

TOP, ROW, FOOT = 22, 52, 30
"""Room above the first position, for each, and for the labels of the axis below."""
MOST_ROWS = 8
"""Positions that are drawn; what comes after stands in the table. Heuristic."""
LETTER = 6.3
"""Width of a letter of a label, to keep it on the canvas. Measured on 12 px sans."""

Place = Callable[[float], float]
"""From a value to its place on the canvas."""


class Shape(NamedTuple):
    """One element of a picture: its tag, its attributes, and the words in it, or pieces of words with their classes."""

    tag: str
    attributes: tuple[tuple[str, str], ...]
    words: str = ""
    pieces: tuple[tuple[str, str], ...] = ()


class Figure(NamedTuple):
    """A picture with its heading, all that it says in words, and how to read it.

    Args:
        heading: what it shows.
        title: the picture in words, for those who do not see it.
        height: of the canvas.
        shapes: what is drawn, in order.
        caption: how to read it; empty where nothing needs to be said.
    """

    heading: str
    title: str
    height: int
    shapes: tuple[Shape, ...]
    caption: str = ""


def shape(tag: str, words: str = "", **attributes: float | str) -> Shape:
    """Make a shape; `kind` is its class, an underscore in a name a hyphen, a number is cut to tenths.

    Example:
        >>> shape("line", kind="ax", x1=8, x2=12.34)
        Shape(tag='line', attributes=(('class', 'ax'), ('x1', '8'), ('x2', '12.3')), words='', pieces=())
    """
    named = ((("class" if name == "kind" else name.replace("_", "-")), value) for name, value in attributes.items())
    return Shape(tag, tuple((name, v if isinstance(v, str) else f"{round(v, 1):g}") for name, v in named), words)


class Entry(NamedTuple):
    """What is written above one position of a figure.

    Args:
        mark: its letter; empty where there is only one.
        label: its value in a few words.
        sources: the names of its sources.
    """

    mark: str
    label: str
    sources: str

    @property
    def side(self) -> str:
        """The letter of its colour: from the fifth on all are ink."""
        return self.mark.lower() if self.mark and self.mark in "ABCD" else "i"

    def __str__(self) -> str:
        """Return it in words."""
        return f"{self.mark} {self.label}, in {self.sources}".strip()

    def drawn(self, x: float, y: float) -> Shape:
        """Write it at a place, moved left where it would leave the canvas."""
        room = WIDTH - (len(self.mark) + len(self.sources) + 5) * LETTER
        label = fitted(self.label, room)
        size = WIDTH - room + len(label) * LETTER
        start = shape("text", x=max(0, min(x, WIDTH - size)), y=y)
        mark = ((f"k f{self.side}", f"{self.mark} "),) if self.mark else ()
        return start._replace(pieces=(*mark, ("k", f"{label} "), ("", f"in {self.sources}")))


def fitted(words: str, room: float) -> str:
    """Cut words that would run into what stands beside them; four letters are always left.

    Example:
        >>> fitted("Agence France-Presse", 70)
        'Agence Fr…'
    """
    most = max(4, int(room / LETTER) - 1)
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"


def ground(left: float, right: float, top: float, floor: float, count: int) -> Iterator[Shape]:
    """Shade where all of so many positions can be true."""
    words = "both may be true" if count == 2 else "all may be true"
    half = len(words) * LETTER / 2
    yield shape("rect", kind="band", x=left, y=top, width=right - left, height=floor - top)
    middle = min(max((left + right) / 2, half), WIDTH - half)
    yield shape("text", words, kind="sm", x=middle, y=top - 7, text_anchor="middle")


def arrow(end: float, y: float, side: str) -> Shape:
    """Draw the head of an open end: to the right in the right half of the canvas, else to the left."""
    back = -6 if end > WIDTH / 2 else 6
    return shape("path", kind=f"l{side}", d=f"M{end + back:.1f} {y - 5:g}l{-back} 5l{back} 5")


def linear(low: float, high: float, left: float, right: float) -> Place:
    """Return the scale on which equal differences are equal distances."""
    return lambda value: left + (value - low) / (high - low) * (right - left)


def logarithmic(low: float, high: float, left: float, right: float) -> Place:
    """Return the scale on which equal ratios are equal distances."""
    place = linear(math.log(low), math.log(high), left, right)
    return lambda value: place(math.log(value))


def ticks(low: float, high: float) -> list[Decimal]:
    """Choose round amounts within a range, a step of 1, 2 or 5 times a power of ten apart: seven at most.

    Example:
        >>> [str(tick) for tick in ticks(9_800, 14_000)]
        ['10000', '11000', '12000', '13000', '14000']
    """
    for step in _steps(high - low):
        first = math.ceil(Decimal(repr(low)) / step)
        found = [step * number for number in range(first, math.floor(Decimal(repr(high)) / step) + 1)]
        if len(found) <= _MOST_TICKS:
            return [Decimal(f"{tick:f}") for tick in found]
    return []


def powers(low: float, high: float) -> list[Decimal]:
    """Choose powers of ten within a range, those between the first and the last thinned to seven at most."""
    found = [Decimal(10) ** power for power in range(math.ceil(math.log10(low)), math.floor(math.log10(high)) + 1)]
    return found[:: -(-len(found) // _MOST_TICKS) or 1]


_MOST_TICKS = 7
"""Labels that stand side by side on a figure without touching. Heuristic: 480 units over 60 a label, less the
margins."""


def _steps(reach: float) -> Iterator[Decimal]:
    """Yield steps from one that is too small upwards."""
    power = Decimal(10) ** (math.floor(math.log10(reach)) - 1)
    for _ in range(3):
        yield from (power, 2 * power, 5 * power)
        power *= 10
