"""The time line of a fact: the days, months or years that each position can mean."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from factcheck.facts import Position
from factcheck.values.date_interval import DateInterval, Stretch
from factcheck.values.date_text import MONTHS
from factcheck.writers.html.drawing import (
    FOOT,
    LETTER,
    MOST_ROWS,
    ROW,
    TOP,
    WIDTH,
    Entry,
    Figure,
    Place,
    Shape,
    arrow,
    ground,
    linear,
    shape,
)
from factcheck.writers.words import letter

_LEFT, _RIGHT = 14, 466
_MOST_DAYS, _MOST_MONTHS = 62, 37
"""Days up to which single ones can be distinguished on the line, and months. Heuristic: seven units a day at least."""
_MARGIN = 2
"""Days, months or years that are shown before the first and after the last that is meant."""
_LEAST_TICK = 3
"""Units between two ticks of the line; closer ones would be a bar. Heuristic."""
_YEAR = 12


class _Row(NamedTuple):
    entry: Entry
    value: DateInterval
    left: tuple[Stretch, ...]
    """Days that the other positions leave."""


class _Calendar(NamedTuple):
    """A line of days, months or years: its cells are counted from a first one."""

    heading: str
    first: int
    last: int

    def cell(self, day: date) -> int:
        """Return the cell in which a day falls."""
        return {"days": day.toordinal(), "months": day.year * _YEAR + day.month - 1}.get(self.heading, day.year)

    def stated(self, cell: int, *, is_first: bool) -> str:
        """Label a cell; the first of several days has its year."""
        if self.heading == "days":
            day = date.fromordinal(cell)
            return f"{day.day} {MONTHS[day.month - 1][:3]}" + (f" {day.year}" if is_first else "")
        return f"{MONTHS[cell % _YEAR][:3]} {cell // _YEAR}" if self.heading == "months" else str(cell)


def time_line(positions: Sequence[Position], stated: Sequence[str]) -> Figure | None:
    """Draw the time line of a fact.

    Args:
        positions: answers that are dates.
        stated: the names of the sources of each position, ready to be shown.

    Returns:
        None when no position has days or a month that could be placed.
    """
    rows = _rows(positions, stated)
    dated = [row for row in rows if row.value.candidates]
    if not dated:
        return _months_of_a_year(rows)
    calendar = _calendar([end for row in dated for stretch in _meant(row) for end in stretch])
    place = linear(calendar.first, calendar.last + 1, _LEFT, _RIGHT)
    floor = TOP + ROW * len(dated)
    ends = {calendar.cell(end) for row in dated for stretch in _meant(row) for end in stretch}
    drawn = [*_ground(dated, calendar, place, floor), *_axis(calendar, place, floor, ends)]
    for index, row in enumerate(dated):
        drawn += _line(row, calendar, place, TOP + ROW * index + 38)
    return Figure(
        heading=f"Which {calendar.heading} are meant",
        title="; ".join(str(row.entry) for row in dated) + ".",
        height=floor + FOOT,
        shapes=tuple(drawn),
        caption=_caption(dated, len(positions)),
    )


def _rows(positions: Sequence[Position], stated: Sequence[str]) -> list[_Row]:
    """Return the answers that are drawn, each with its letter and the names of its sources."""
    return [
        _Row(
            Entry(letter(i) if len(positions) > 1 else "", position.label, sources),
            position.value,
            position.candidates,
        )
        for i, (position, sources) in enumerate(zip(positions[:MOST_ROWS], stated, strict=False))
    ]


def _caption(dated: Sequence[_Row], positions: int) -> str:
    """Return what the marks mean, and whether answers are left out."""
    several = any(len(_meant(row)) > 1 for row in dated)
    marks = "Solid: what all can mean. Rings: what the words leave open beside it." if several else ""
    return marks + (" Positions without days are left out." if len(dated) < positions else "")


def _meant(row: _Row) -> tuple[Stretch, ...]:
    """Return the periods that a reader takes the words to mean."""
    return row.value.candidates[: row.value.likely]


def _calendar(ends: Sequence[date]) -> _Calendar:
    """Choose days, months or years, so that what is meant fills the line and can be distinguished."""
    first, last = min(ends), max(ends)
    for heading, most in (("days", _MOST_DAYS), ("months", _MOST_MONTHS), ("years", None)):
        bare = _Calendar(heading, 0, 0)
        low, high = bare.cell(first) - _MARGIN, bare.cell(last) + _MARGIN
        if most is None or high - low < most:
            break
    if heading == "days":
        low, high = max(low, date.min.toordinal()), min(high, date.max.toordinal())
    return _Calendar(heading, low, high)


def _axis(calendar: _Calendar, place: Place, floor: float, ends: set[int]) -> Iterator[Shape]:
    """Draw the line with a tick a cell, and label what is meant, as far as labels fit."""
    yield shape("line", kind="ax", x1=_LEFT - 6, x2=_RIGHT + 6, y1=floor, y2=floor)
    cells = range(calendar.first, calendar.last + 1)
    if (_RIGHT - _LEFT) / len(cells) > _LEAST_TICK:
        yield from (
            shape("line", kind="ax", x1=x, x2=x, y1=floor, y2=floor + 4) for x in (place(cell + 0.5) for cell in cells)
        )
    taken = -1.0
    for cell in sorted(ends):
        words = calendar.stated(cell, is_first=taken < 0)
        half = len(words) * LETTER / 2
        x = min(max(place(cell + 0.5), half), WIDTH - half)
        if x - half > taken:
            yield shape("text", words, x=x, y=floor + 20, text_anchor="middle")
            taken = x + half + LETTER


def _ground(rows: Sequence[_Row], calendar: _Calendar, place: Place, floor: float) -> Iterator[Shape]:
    """Shade the cells that all positions can mean."""
    if len(rows) < 2:
        return
    cells = [{cell for each in _meant(row) for cell in _cells(each, calendar)} for row in rows]
    shared = sorted(set.intersection(*cells)) if all(row.value.modifier is None for row in rows) else []
    if not shared:
        return
    x, end = place(shared[0]), place(shared[-1] + 1)
    if len(shared) != shared[-1] - shared[0] + 1:
        return
    yield from ground(x - 2, end + 2, TOP, floor, len(rows))


def _cells(stretch: Stretch, calendar: _Calendar) -> range:
    return range(calendar.cell(stretch[0]), calendar.cell(stretch[1]) + 1)


def _line(row: _Row, calendar: _Calendar, place: Place, y: float) -> Iterator[Shape]:
    """Draw one position: a dot a cell, a bar a longer period, an arrow where it is open-ended."""
    side = row.entry.side
    meant = _meant(row)
    spans = [(place(calendar.cell(first)), place(calendar.cell(last) + 1)) for first, last in meant]
    begin, end = min(left for left, _ in spans), max(right for _, right in spans)
    yield row.entry.drawn(begin, y - 14)
    if len(spans) > 1:
        yield shape("line", kind="gr", x1=begin, x2=end, y1=y, y2=y)
    for stretch, (left, right) in zip(meant, spans, strict=True):
        is_open = len(meant) > 1 and stretch not in row.left
        if calendar.cell(stretch[0]) == calendar.cell(stretch[1]):
            kind = f"l{side} hole" if is_open else f"f{side}"
            yield shape("circle", kind=kind, cx=(left + right) / 2, cy=y, r=5 if is_open else 5.5)
        else:
            yield shape("rect", kind=f"f{side}", x=left, y=y - 5, width=right - left, height=10, rx=1.5)
    if row.value.modifier in ("before", "until"):
        yield shape("line", kind=f"l{side}", x1=_LEFT - 6, x2=begin, y1=y, y2=y)
        yield arrow(_LEFT - 6, y, side)
    if row.value.modifier in ("after", "since"):
        yield shape("line", kind=f"l{side}", x1=end, x2=_RIGHT + 6, y1=y, y2=y)
        yield arrow(_RIGHT + 6, y, side)


def _months_of_a_year(rows: Sequence[_Row]) -> Figure | None:
    """Draw months of a year that no position states; None unless each names its month, or the year as a whole."""
    if not all(row.value.month is not None or row.value.unit == "year" for row in rows):
        return None
    if all(row.value.month is None for row in rows) or any(row.value.day is not None for row in rows):
        return None
    place = linear(0, _YEAR, _LEFT, _RIGHT)
    floor = TOP + ROW * len(rows)
    drawn = [shape("line", kind="ax", x1=_LEFT - 6, x2=_RIGHT + 6, y1=floor, y2=floor)]
    for number, name in enumerate(MONTHS):
        drawn.append(shape("line", kind="ax", x1=place(number), x2=place(number), y1=floor, y2=floor + 4))
        drawn.append(shape("text", name[:3], x=place(number + 0.5), y=floor + 20, text_anchor="middle"))
    for index, row in enumerate(rows):
        y = TOP + ROW * index + 38
        month = row.value.month
        left, right = (0, _YEAR) if month is None else (month - 1, month)
        drawn.append(row.entry.drawn(place(left), y - 14))
        height = 3 if month is None else 10
        width = place(right) - place(left)
        kind = f"f{row.entry.side}"
        drawn.append(shape("rect", kind=kind, x=place(left), y=y - height / 2, width=width, height=height, rx=1))
    return Figure(
        heading="Which months are meant",
        title="; ".join(str(row.entry) for row in rows) + ".",
        height=floor + FOOT,
        shapes=tuple(drawn),
        caption="The year itself is left open: no source gives it.",
    )
