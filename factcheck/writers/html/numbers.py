"""The number line of a fact: what each position admits, and what a reader takes it to mean."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.facts import Position
from factcheck.values.quantity import Quantity
from factcheck.values.quantity_words import reach, scaled
from factcheck.values.relation import Extent
from factcheck.values.units import measure
from factcheck.writers.html.drawing import (
    FOOT,
    MOST_ROWS,
    ROW,
    TOP,
    Entry,
    Figure,
    Place,
    Shape,
    arrow,
    ground,
    linear,
    logarithmic,
    powers,
    shape,
    ticks,
)
from factcheck.writers.words import letter

_LEFT, _RIGHT, _END = 28, 452, 470
"""Where the scale begins and ends, and the end of the line that an arrow reaches."""
_BEYOND = 0.08
"""Share of the range that is shown beyond its greatest finite end. Heuristic."""
_LOGARITHMIC_FROM = 20
"""Ratio of the greatest to the least amount from which small ones would fall into one point. Heuristic."""


class _Row(NamedTuple):
    entry: Entry
    value: Quantity


def number_line(positions: Sequence[Position], stated: Sequence[str]) -> Figure | None:
    """Draw the number line of a fact.

    Args:
        positions: answers that are quantities.
        stated: the names of the sources of each position, ready to be shown.

    Returns:
        None when nothing can be placed: words without figures, units of two dimensions.
    """
    rows = list(_rows(positions, stated))
    if not rows:
        return None
    low, high = _range(rows)
    is_wide = low > 0 and high / low > _LOGARITHMIC_FROM
    place = (logarithmic if is_wide else linear)(low, high, _LEFT, _RIGHT)
    floor = TOP + ROW * len(rows)
    drawn = [*_ground(rows, place, floor, (low, high))]
    for tick in powers(low, high) if is_wide else ticks(low, high):
        x = place(float(tick))
        drawn.append(shape("line", kind="gr", x1=x, x2=x, y1=TOP, y2=floor))
        drawn.append(shape("text", scaled(tick), x=x, y=floor + 18, text_anchor="middle"))
    drawn.append(shape("line", kind="ax", x1=_LEFT - 4, x2=_END, y1=floor, y2=floor))
    for index, row in enumerate(rows):
        drawn += _bar(row, place, TOP + ROW * index + 38, (low, high))
    return Figure(
        heading="What the figures allow" + (", on a scale of ratios" if is_wide else ""),
        title="; ".join(f"{row.entry}: {reach(row.value).rpartition(': ')[2]}" for row in rows) + ".",
        height=floor + FOOT,
        shapes=tuple(drawn),
        caption=_caption(rows, len(positions)),
    )


def _rows(positions: Sequence[Position], stated: Sequence[str]) -> Iterator[_Row]:
    """Yield the positions that can be placed on one line, in the unit of the first."""
    first: Quantity = positions[0].value
    for index, (position, sources) in enumerate(zip(positions[:MOST_ROWS], stated, strict=False)):
        value: Quantity = position.value
        alike = measure(value.unit).dimension == measure(first.unit).dimension
        if alike and any(end is not None for end in (value.low, value.high, *value.figures)):
            mark = letter(index) if len(positions) > 1 else ""
            yield _Row(Entry(mark, position.label, sources), value.in_unit(first.unit))


def _ends(value: Quantity) -> list[float]:
    ends = (value.low, value.high, value.typical_low, value.typical_high, *value.figures)
    return [float(end) for end in ends if end is not None]


def _range(rows: Sequence[_Row]) -> tuple[float, float]:
    """Return the least amount to be shown, and the greatest with some room beyond."""
    ends = [end for row in rows for end in _ends(row.value)]
    low, high = min(ends), max(ends)
    room = (high - low) * _BEYOND or abs(high) * _BEYOND or 1.0
    is_open_below = any(row.value.low is None for row in rows)
    return (low - room if is_open_below or low == high else low), high + room


def _shared(rows: Sequence[_Row]) -> tuple[float | None, float | None] | None:
    """Return the ground that all positions admit; None when there is none."""
    extents = [row.value.literal for row in rows]
    if not all(one.meets(other) for one in extents for other in extents):
        return None
    lows = [float(extent.low) for extent in extents if extent.low is not None]
    highs = [float(extent.high) for extent in extents if extent.high is not None]
    return max(lows, default=None), min(highs, default=None)


def _ground(rows: Sequence[_Row], place: Place, floor: float, reach: tuple[float, float]) -> Iterator[Shape]:
    """Shade where all positions can be true."""
    shared = _shared(rows) if len(rows) > 1 else None
    if shared is None:
        return
    left = place(max(shared[0], reach[0])) if shared[0] is not None else _LEFT
    right = place(min(shared[1], reach[1])) if shared[1] is not None else _END
    if right - left < 2:
        left, right = left - 2, right + 2
    yield from ground(left, right, TOP, floor, len(rows))


def _limits(row: _Row, low: float, high: float, y: float) -> Iterator[Shape]:
    """Draw the ends of what the words of a position admit: a ring where the end itself is left out."""
    value, side = row.value, row.entry.side
    for end, at, is_open in ((value.low, low, value.low_open), (value.high, high, value.high_open)):
        if end is not None and is_open:
            yield shape("circle", kind=f"l{side} hole", cx=at, cy=y, r=5)
        elif end is not None and low != high:
            yield shape("line", kind=f"l{side}", x1=at, x2=at, y1=y - 5, y2=y + 5)


def _bar(row: _Row, place: Place, y: float, reach: tuple[float, float]) -> Iterator[Shape]:
    """Draw one position: thin all that its words admit, thick what a reader takes them to mean."""
    value, side = row.value, row.entry.side
    low = _LEFT - 4 if value.low is None else place(float(value.low))
    high = _END if value.high is None else place(float(value.high))
    yield row.entry.drawn(low, y - 14)
    yield shape("line", kind=f"l{side}", x1=low, x2=high, y1=y, y2=y)
    if value.high is None:
        yield arrow(high, y, side)
    if value.low is None:
        yield arrow(low, y, side)
    left = low if value.typical_low is None else place(float(value.typical_low))
    right = high if value.typical_high is None else place(min(float(value.typical_high), reach[1]))
    if right - left >= 1:
        yield shape("rect", kind=f"f{side}", x=left, y=y - 5, width=right - left, height=10, rx=1.5)
    yield from _limits(row, low, high, y)
    for figure in value.figures:
        if low == high:
            yield shape("circle", kind=f"f{side}", cx=low, cy=y, r=5)
        elif value.typical.meets(Extent(figure, figure)) and left < place(float(figure)) < right:
            yield shape("line", kind="tick", x1=place(float(figure)), x2=place(float(figure)), y1=y - 5, y2=y + 5)


def _caption(rows: Sequence[_Row], count: int) -> str:
    """Return how the line is read, as far as it has what is said."""
    stated = []
    if any(row.value.literal != row.value.typical for row in rows):
        stated.append("Thick: what a reader takes the words to mean. Thin: all that they admit.")
    if any(row.value.low_open or row.value.high_open for row in rows):
        stated.append("Ring: the figure itself is left out.")
    if len(rows) < count:
        stated.append(f"{len(rows)} of {count} are drawn; the table has all.")
    return " ".join(stated)
