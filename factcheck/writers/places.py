"""Where words stand: a span of a source -> line and column of its file, as editors count them."""

import re
from bisect import bisect_right
from functools import lru_cache

from factcheck.source import Source, Span
from factcheck.visible import visible

_LINE_END = re.compile(r"\r\n|\r|\n")


def place(source: Source, span: Span | None, *, name: str, full: bool = False) -> str:
    """Return the place of a span; in extracted text the file alone, of which its lines say nothing.

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
    if span is None or source.text_start is None:
        return file
    line, column = line_and_column(source, span.start)
    return f"{file}:{line}:{column}" if full else f"{file}:{line}"


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
