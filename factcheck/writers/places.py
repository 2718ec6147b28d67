"""Where words stand: a span of a source -> line and column of its file, or the time at which they are spoken."""

import re
from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

from factcheck.source import Source, Span
from factcheck.visible import visible

_LINE_END = re.compile(r"\r\n|\r|\n")


def place(source: Source, span: Span | None, *, name: str, full: bool = False) -> str:
    """Return the place of a span; in captions the time, in other extracted text the file alone.

    Args:
        source: the source it lies in.
        span: the span; None for words that stand nowhere.
        name: the name by which the report calls the source.
        full: path:line:column, which editors and terminals can open, rather than name:line.

    Example:
        >>> source = Source("a", "Ministers met.\\nThey signed.", path="wire/a.txt")
        >>> place(source, Span(15, 19), name="a"), place(source, Span(20, 26), name="a", full=True)
        ('a:2', 'wire/a.txt:2:6')
    """
    file = visible(source.path or name if full and span is not None else name)
    if span is None:
        return file
    if source.text_start is None:
        return spoken(source, span, file)
    line, column = line_and_column(source, span.start)
    return f"{file}:{line}:{column}" if full else f"{file}:{line}"


class Where(NamedTuple):
    """Line and column of words in a file, or the time at which they are spoken; None for what is not known."""

    line: int | None = None
    column: int | None = None
    time: str | None = None


def where(source: Source | None, span: Span | None) -> Where:
    """Return where a span stands; of extracted text no line, since its lines are not those of the file.

    Example:
        >>> where(Source("a", "Ministers met."), Span(10, 13))
        Where(line=1, column=11, time=None)
    """
    if source is None or span is None:
        return Where()
    time = time_of(source, span)
    return Where(time=time) if source.text_start is None else Where(*line_and_column(source, span.start), time)


def spoken(source: Source, span: Span, name: str) -> str:
    """Return the name of a source with the time at which the words at a span are spoken, where that is known.

    Example:
        >>> spoken(Source("talk", "Ten died.", times=((0, 75),)), Span(0, 3), "talk")
        'talk at 0:01:15'
    """
    time = time_of(source, span)
    return name if time is None else f"{name} at {time}"


def time_of(source: Source, span: Span) -> str | None:
    """Return hours, minutes and seconds of the recording at which the words at a span are spoken; None where that is
    not known.

    Example:
        >>> time_of(Source("talk", "Ten died.", times=((0, 4000),)), Span(0, 3))
        '1:06:40'
    """
    second = source.second_at(span.start)
    if second is None:
        return None
    return f"{second // 3600}:{second // 60 % 60:02}:{second % 60:02}"


def line_and_column(source: Source, offset: int) -> tuple[int, int]:
    """Count the line and the column, in code points, of an offset: both from 1, in the file the text came from.

    Where the text was extracted they are those of the text.
    """
    starts = _line_starts(source.text)
    index = bisect_right(starts, offset) - 1
    first_line, first_column = source.text_start or (1, 1)
    return first_line + index, offset - starts[index] + (first_column if index == 0 else 1)


@lru_cache(maxsize=256)
def _line_starts(text: str) -> tuple[int, ...]:
    return (0, *(match.end() for match in _LINE_END.finditer(text)))
