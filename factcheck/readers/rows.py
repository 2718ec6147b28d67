"""Rows of a program -> Sources: dicts, and dataframes of any package, which is never imported here."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from factcheck.errors import SourceError, ValueTextError
from factcheck.log import LOG
from factcheck.readers.articles import primary_language, with_headline
from factcheck.readers.published import HOW_TO_WRITE, parse_epoch, parse_published
from factcheck.readers.records import FIELDS, text_of_field
from factcheck.source import Source, given_day
from factcheck.wanted import instead

_OPTIONAL = ("publisher", "url", "language", "origin")
_MOST_SHOWN = 6
"""Columns that are named in a message. Heuristic."""
_GIVE_ROWS = "Give a list of dicts, or a dataframe of pandas, Polars or Arrow."


def from_records(
    rows: object,
    *,
    text: str | None = None,
    id: str | None = None,  # noqa: A002 - the public name of the field
    headline: str | None = None,
    published: str | None = None,
    **columns: str,
) -> tuple[Source, ...]:
    """Make a source of each row of a table that a program holds.

    Args:
        rows: dicts or rows of a database, or a dataframe of pandas, Polars or Arrow.
        text: the column of the words; by default the first of those that files call it by: text, body, content ...
        id: the column of the name of each source; by default "id" or its like, else rows are numbered from 1.
        headline: the column of a headline to be put above the text; by default none is, so that spans count in the
            text of the row.
        published: the column of the day or time of publication; by default "published", "date" or their like.
        columns: those of the publisher, url, language and origin, as `publisher="outlet"`; by default found by name.

    Returns:
        A source for each row that has words, in order; cells that are empty, None, NaN or NaT tell nothing.

    Raises:
        SourceError: a column that is named is missing, no column is that of the text, a date is none, or two rows have
            one id; the text names the row, counted from 1.

    Example:
        >>> rows = [{"body": "Twelve died.", "outlet": "The Post"}, {"body": "Ten died.", "outlet": None}]
        >>> [(source.id, source.text, source.publisher) for source in from_records(rows, text="body")]
        [('1', 'Twelve died.', 'The Post'), ('2', 'Ten died.', None)]
    """
    unknown = sorted(columns.keys() - set(_OPTIONAL))
    if unknown:
        known = ("text", "id", "headline", "published", *_OPTIONAL)
        raise SourceError(f"from_records: a source has no {unknown[0]}\n  It has {', '.join(known)}.")
    given = {"text": text, "id": id, "headline": headline, "published": published, **columns}
    named = {field: column for field, column in given.items() if column is not None}
    sources: list[Source] = []
    seen: dict[str, int] = {}
    number = 0
    for number, row in enumerate(_rows(rows), 1):
        source = _source(number, row, named)
        if source is None:
            LOG.debug("left out row %d: no words", number)
            continue
        first = seen.setdefault(source.id, number)
        if first != number:
            raise SourceError(
                f'from_records: rows {first} and {number} have one id, "{source.id}"\n'
                "  Name a column that tells them apart: id=..."
            )
        sources.append(source)
    LOG.info("read rows: sources %d, left out without words %d", len(sources), number - len(sources))
    return tuple(sources)


def _rows(rows: Any) -> Iterable[Mapping[str, Any]]:
    """Yield the rows of whatever holds them: by the methods that its package gives it."""
    if isinstance(rows, str | bytes | Mapping):
        raise SourceError(f"from_records: {instead('rows', rows)}\n  {_GIVE_ROWS}")
    if hasattr(rows, "iter_rows"):  # Polars
        rows = rows.iter_rows(named=True)
    elif hasattr(rows, "to_pylist"):  # Arrow
        rows = rows.to_pylist()
    elif hasattr(rows, "itertuples"):  # pandas
        rows = rows.to_dict("records")
    elif not isinstance(rows, Iterable):
        advice = "Call its collect() first." if hasattr(rows, "collect") else _GIVE_ROWS
        raise SourceError(f"from_records: {instead('rows', rows)}\n  {advice}")
    for number, row in enumerate(rows, 1):
        yield _mapping(number, row)


def _mapping(number: int, row: Any) -> Mapping[str, Any]:
    """Return a row as a mapping: rows of databases and named tuples are nearly one."""
    if isinstance(row, Mapping):
        return row
    if hasattr(row, "_asdict"):
        named: Mapping[str, Any] = row._asdict()
        return named
    if hasattr(row, "keys"):
        return {key: row[key] for key in row.keys()}  # noqa: SIM118 - a row of sqlite3 yields its cells
    raise SourceError(f"from_records: row {number}: {instead('a dict', row)}\n  {_GIVE_ROWS}")


def _source(number: int, row: Mapping[str, Any], named: Mapping[str, str]) -> Source | None:
    """Make the source of a row; None where it has no words."""
    column = _column_of_text(number, row, named)
    text = text_of_field(_words(row[column]))
    above = _words(row[named["headline"]]) if "headline" in named else ""
    if above:
        text = with_headline(above, text)
    if not text.strip():
        return None
    fields: dict[str, Any] = {field: _words(_cell(row, field, named)) or None for field in _OPTIONAL}
    fields["language"] = primary_language(fields["language"])
    fields["published"] = _day(number, _cell(row, "published", named))
    source_id = _words(_cell(row, "id", named)) or str(number)
    return Source(source_id, text, **{field: value for field, value in fields.items() if value is not None})


def _column_of_text(number: int, row: Mapping[str, Any], named: Mapping[str, str]) -> str:
    """Return which column of a row is the text: the one that is named, else the first known one.

    Raises:
        SourceError: a column that is named is missing, or none is known.
    """
    missing = next((column for column in named.values() if column not in row), None)
    if missing is not None:
        raise SourceError(f'from_records: row {number} has no column "{missing}" ({_shown(row)})\n  Check its name.')
    column = named.get("text") or next((key for key in FIELDS["text"] if key in row), None)
    if column is None:
        advice = 'Name it: from_records(rows, text="...")'
        raise SourceError(f"from_records: row {number} has no column of text ({_shown(row)})\n  {advice}")
    return column


def _shown(row: Mapping[str, Any]) -> str:
    names = ", ".join(f'"{str(name)[:20]}"' for name in list(row)[:_MOST_SHOWN]) or "none"
    return f"its columns: {names}"


def _cell(row: Mapping[str, Any], field: str, named: Mapping[str, str]) -> Any:
    """Return what a row tells of a field: in the column that is named, else in the first known one that is filled."""
    keys = (named[field],) if field in named else FIELDS[field]
    cells = (row[key] for key in keys if key in row)
    return next((cell for cell in cells if not _is_blank(cell)), None)


def _is_blank(cell: Any) -> bool:
    """Whether a cell tells nothing: None, NaN, NaT, the NA of pandas, or an empty text."""
    if cell is None or type(cell).__name__ in ("NAType", "NaTType"):
        return True
    return not cell.strip() if isinstance(cell, str) else isinstance(cell, float) and cell != cell  # noqa: PLR0124


def _words(cell: Any) -> str:
    return "" if _is_blank(cell) else str(cell)


def _day(number: int, cell: Any) -> date | None:
    if _is_blank(cell):
        return None
    try:
        if isinstance(cell, str):
            return parse_published(cell)
        if isinstance(cell, int | float) and not isinstance(cell, bool):
            return parse_epoch(cell)
        return given_day(cell)
    except ValueTextError as error:
        raise SourceError(f"from_records: row {number}: published: {error}\n  {HOW_TO_WRITE}") from None
