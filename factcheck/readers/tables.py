"""A table (CSV, TSV) -> Sources, an article a row. The first row names the columns; one of them has to be the text."""

import csv
import re
from collections.abc import Iterable, Iterator
from functools import partial
from io import StringIO
from typing import NamedTuple

from factcheck.errors import SourceError
from factcheck.readers.articles import Article, sources_of
from factcheck.readers.limits import MOST_BYTES_OF_DATA, MOST_COLUMNS, check_size, refuse
from factcheck.readers.records import article_of_record, holds_text, known_name
from factcheck.readers.text import decode_text
from factcheck.source import Source

_MOST_LINES = 60
"""Lines by which a table is known. Heuristic: of prose that is no table, three lines tell."""
_LEAST_ROWS = 3
_LEAST_COLUMNS = 3
"""Columns of a table whose head cannot be found from its rows. Heuristic: two are stated only below names."""
_LONGEST_NAME = 40
_MOST_APART = 0.1
"""Share of rows with another number of cells, as in a table with a note below. Heuristic."""
_MOST_SPACED = 0.2
"""Share of commas with a space behind them, outside quotation marks. Heuristic: prose has nearly all, tables none."""
_SEPARATORS = ("\t", ",", ";", "|")
_STATED = re.compile(r"sep=(?P<sign>[\t,;|])\s*\n")
"""The first line by which Excel is told what parts cells."""
_QUOTED = re.compile(r'"[^"]*+"')
_MOST_SHOWN = 6
"""Columns that are named in a message. Heuristic."""
_CALL_IT = 'Call the column of the text "text"; in Python, from_records(rows, text="...") names it.'


class _Row(NamedTuple):
    """A row of a table: the line of the file at which it begins, and its cells."""

    line: int
    cells: list[str]


def read_table(path: str, content: bytes) -> tuple[Source, ...]:
    """Read the sources of a table; what parts its cells is found from its first row.

    Args:
        path: the file, for ids, `Source.path` and messages.
        content: its bytes, in UTF-8, UTF-16 or Windows-1252.

    Returns:
        A source a row that has words.

    Raises:
        SourceError: no column is that of the text, a row has more cells than there are columns, a quotation mark is
            left open, a date is none, or the table is too large.
    """
    check_size(path, content, MOST_BYTES_OF_DATA)
    text = decode_text(path, content).replace("\r\n", "\n")
    return sources_of(path, _articles(path, text))


def _articles(path: str, text: str) -> Iterator[Article]:
    stated = _STATED.match(text)
    rows = _rows(path, text, _separator(text) if stated is None else stated["sign"])
    if stated is not None:
        next(rows, None)
    head = next(rows, _Row(1, []))
    if len(head.cells) > MOST_COLUMNS:
        refuse(path, f"more than {MOST_COLUMNS:,} columns")
    columns = [known_name(cell.strip()) for cell in head.cells]
    if not holds_text(columns):
        shown = ", ".join(f'"{cell.strip()[:20]}"' for cell in head.cells[:_MOST_SHOWN]) or "none"
        raise SourceError(f"cannot read {path}: a table without a column of text (its columns: {shown})\n  {_CALL_IT}")
    for row in rows:
        if any(cell.strip() for cell in row.cells):
            yield _article(path, columns, row)


def _article(path: str, columns: list[str], row: _Row) -> Article:
    where = f"{path}, line {row.line}"
    if len(row.cells) > len(columns):
        raise SourceError(
            f"cannot read {where}: {len(row.cells)} cells, {len(columns)} columns\n"
            "  Put a text that has the sign between cells in it into quotation marks."
        )
    record = dict(zip(reversed(columns), reversed(_filled(row.cells, len(columns))), strict=True))
    return article_of_record(partial(_in_row, where), record)


def _filled(cells: list[str], count: int) -> list[str]:
    """Return the cells of a row, empty ones for those that are missing at its end."""
    return cells + [""] * (count - len(cells))


def _in_row(where: str, _key: str) -> str:
    return where


def _rows(path: str, text: str, separator: str) -> Iterator[_Row]:
    """Yield the rows that are no empty line."""
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    line = 1
    try:
        for cells in reader:
            if cells:
                yield _Row(line, cells)
            line = reader.line_num + 1
    except csv.Error as error:
        raise SourceError(
            f"cannot read {path}, line {line}: no row of a table ({error})\n"
            '  A quotation mark inside a text is written twice (""), and each text is closed by one.'
        ) from None


def _separator(text: str) -> str:
    """Return what parts the cells of a table: the sign that parts its first row into most."""
    first = _QUOTED.sub("", text.lstrip("\r\n").split("\n", 1)[0])
    return max(_SEPARATORS, key=first.count) if any(sign in first for sign in _SEPARATORS) else ","


def is_table(head: str, *, is_whole: bool) -> bool:
    """Whether a text is a table: each line has as many cells, and what parts them is no comma of prose.

    Args:
        head: its first characters.
        is_whole: whether these are all.

    Example:
        >>> is_table("town,hurt\\nArn,12\\nVarn,3\\n", is_whole=True)
        True
        >>> is_table("In Arn, twelve were hurt.\\nIn Varn, three were.\\nNobody, they say, died.", is_whole=True)
        False
    """
    lines = [line.lstrip("\t") for line in head.splitlines(keepends=True) if line.strip()]
    lines = lines if is_whole else lines[:-1]
    if len(lines) < 2 or lines[0].startswith(("{", "[")):
        return False
    stated = _STATED.match(lines[0])
    if stated is not None:
        return stated["sign"] in lines[1]
    return any(separator in lines[0] and _is_parted(lines, separator) for separator in _SEPARATORS)


def _is_parted(lines: list[str], separator: str) -> bool:
    """Whether a sign parts the cells of lines: below names, one of them that of a text, or in many short rows."""
    rows = list(_first_rows(lines, separator))
    columns = len(rows[0]) if rows else 0
    if columns < 2 or len(rows) < 2:
        return False
    is_named = all(map(_is_name, rows[0][0 if rows[0][0].strip() else 1 :]))  # an index has no name
    if is_named and holds_text(map(known_name, rows[0])):
        return len(rows[1]) == columns
    if not _is_even(rows) or _is_of_markdown(lines) or not _stands_tight(lines[:_MOST_LINES], separator):
        return False
    return is_named or (columns >= _LEAST_COLUMNS and separator != "|" and _is_short(rows))


def _is_even(rows: list[list[str]]) -> bool:
    """Whether there are rows enough, nearly all with as many cells as the first, whose inner ones are filled."""
    columns = len(rows[0])
    is_filled = all(cell.strip() for cell in rows[0][1:-1])
    return (
        len(rows) >= _LEAST_ROWS and is_filled and sum(len(row) != columns for row in rows) <= _MOST_APART * len(rows)
    )


def _is_name(cell: str) -> bool:
    """Whether a cell may name a column: short, without a figure or a full stop."""
    return 0 < len(cell.strip()) <= _LONGEST_NAME and not re.search(r"\d|[.!?]$", cell)


def _first_rows(lines: Iterable[str], separator: str) -> Iterator[list[str]]:
    try:
        for row, _ in zip(csv.reader(lines, delimiter=separator), range(_MOST_LINES), strict=False):
            yield row
    except csv.Error:
        return


def _is_of_markdown(lines: list[str]) -> bool:
    return any(re.fullmatch(r"\s*\|?[\s:|-]{3,}\|?\s*", line) for line in lines[:_LEAST_ROWS])


def _stands_tight(lines: list[str], separator: str) -> bool:
    """Whether what parts cells has no space behind it, as in prose it has; figures of thousands part nothing."""
    if separator not in ",;":
        return True
    bare = re.sub(r'"[^"]*+"|(?<=\d),(?=\d{3}(?!\d))', "", "\n".join(lines))
    signs = bare.count(separator)
    return signs > 0 and bare.count(f"{separator} ") <= _MOST_SPACED * signs


def _is_short(rows: list[list[str]]) -> bool:
    """Whether most cells are names and figures, and no sentences."""
    cells = [cell.strip() for row in rows for cell in row]
    return sum(len(cell) <= _LONGEST_NAME for cell in cells) >= len(cells) / 2
