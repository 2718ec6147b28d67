"""Cells of a terminal: how wide words are, where lines break, how they are painted. The only file that knows rich."""

import re
from collections.abc import Iterable, Iterator
from itertools import groupby

from rich.cells import cell_len
from rich.color import ColorSystem
from rich.style import Style

Run = tuple[str, str]
"""Words in one style; the style in rich's words ("bold red"), empty for plain."""
Line = tuple[Run, ...]

LEAST_WIDTH = 60
MOST_WIDTH = 120
"""A line shorter than the first cannot hold a row of a finding, one longer than the second cannot be read.
Heuristic."""


def width(text: str) -> int:
    """Count the cells of a text: wide characters two, combining marks none."""
    return cell_len(text)


def pad(text: str, cells: int) -> str:
    """Fill a text up with blanks."""
    return text + " " * max(0, cells - width(text))


def wrap(text: str, cells: int) -> list[str]:
    """Break a text into lines at blanks; a word wider than a line is broken within.

    Returns:
        One line or more; one empty line for an empty text.
    """
    lines, line, used = [], "", 0
    for word in text.split(" "):
        for piece in _pieces(word, cells):
            size = width(piece)
            if line and used + 1 + size > cells:
                lines.append(line)
                line, used = piece, size
            elif line:
                line, used = f"{line} {piece}", used + 1 + size
            else:
                line, used = piece, size
    return [*lines, line]


def _pieces(word: str, cells: int) -> Iterator[str]:
    """Yield a word, in pieces that fit a line when it does not fit one itself."""
    start = used = 0
    if len(word) * 2 > cells:  # no character is wider than two cells
        for index, char in enumerate(word):
            size = width(char)
            if used + size > cells:
                yield word[start:index]
                start, used = index, 0
            used += size
    yield word[start:]


def flow(runs: Iterable[Run], cells: int) -> Iterator[Line]:
    """Break runs in different styles into lines, as `wrap` does with a text in one."""
    styled = [(char, style) for text, style in runs for char in text]
    start = 0
    for line in wrap("".join(char for char, _ in styled), cells):
        yield tuple(styled[start : start + len(line)])
        start += len(line)
        start += styled[start : start + 1] == [(" ", styled[start][1])] if start < len(styled) else 0


def cut(text: str, cells: int, mark: str = "…") -> str:
    """Shorten a text to a number of cells, at a word, with a mark.

    Example:
        >>> cut("more than 10,000 soldiers", 20)
        'more than 10,000…'
    """
    if width(text) <= cells:
        return text
    head = next(_pieces(text[:cells], cells - width(mark)))
    at_word = head.rstrip() if text[len(head)] == " " else re.sub(r"\s*\S*$", "", head)
    return (at_word.rstrip(",;:–—- ") or head) + mark


def paint(lines: Iterable[Line], *, colour: bool) -> Iterator[str]:
    """Put lines together, styled or not; blanks at their end are dropped."""
    for line in lines:
        if not colour:
            yield "".join(text for text, _ in line).rstrip()
            continue
        runs = groupby(line, key=lambda run: run[1] if run[0].strip() else "")
        yield "".join(_styled("".join(text for text, _ in run), style) for style, run in runs).rstrip()


def _styled(text: str, style: str) -> str:
    return Style.parse(style).render(text, color_system=ColorSystem.STANDARD) if style else text
