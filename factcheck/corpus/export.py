"""The tables of a store as files of Parquet."""
# ruff: noqa: PLC0415

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from factcheck.corpus.database import Database, Row
from factcheck.corpus.encoded import unpack
from factcheck.errors import MissingExtraError, StoreError
from factcheck.files import reason
from factcheck.progress import Progress
from factcheck.source import Source
from factcheck.visible import visible

_STEP = 500
"""Articles or events whose rows are held at once, and make a group of rows in a file."""


class _Table(NamedTuple):
    """A table as a file.

    Args:
        name: of the file.
        columns: each with its type, in the order of the rows: "text", "int" or "day".
        asked: what gives its rows, from number `:after` to `:last`.
        of: the table whose numbers these are.
        made: makes a row of the file of one that was given.
    """

    name: str
    columns: Mapping[str, str]
    asked: str
    of: str
    made: Callable[[Row], Sequence[object]] = tuple


def _day(number: int) -> date | None:
    return date.fromordinal(number) if number else None


def _article(row: Row) -> Sequence[object]:
    name, event, version, day, rows = row
    source = unpack(Source, bytes(rows))
    return name, event, version, _day(day), source.publisher, source.url, source.origin, source.language, source.text


def _event(row: Row) -> Sequence[object]:
    name, title, articles, first, last, conflicts = row
    return name, title, articles, _day(first), _day(last), conflicts


def _columns(columns: str) -> dict[str, str]:
    """Return the types of columns by their names: text, unless one is said behind a colon."""
    parted = (column.partition(":") for column in columns.split())
    return {name: kind or "text" for name, _, kind in parted}


_OF_ARTICLE = (
    "JOIN articles ON articles.id = article WHERE article > :after AND article <= :last ORDER BY article, number"
)
_OF_EVENT = "JOIN events ON events.id = event WHERE event > :after AND event <= :last ORDER BY event, number"
_TABLES = (
    _Table(
        "articles",
        _columns("article event version:int day:day publisher url origin language text"),
        "SELECT articles.name, events.name, version, day, source FROM articles JOIN events ON events.id = event "
        "WHERE articles.id > :after AND articles.id <= :last ORDER BY articles.id",
        "articles",
        _article,
    ),
    _Table(
        "mentions",
        _columns("article number:int kind words value start:int stop:int"),
        f"SELECT articles.name, number, kind, words, value, start, stop FROM mentions {_OF_ARTICLE}",
        "articles",
    ),
    _Table(
        "claims",
        _columns("article number:int kind question answer status speaker start:int stop:int blocks"),
        "SELECT articles.name, number, kind, question, answer, status, speaker, start, stop, blocks "
        f"FROM claims {_OF_ARTICLE}",
        "articles",
    ),
    _Table(
        "events",
        _columns("event title articles:int first_day:day last_day:day conflicts:int"),
        "SELECT name, title, articles, first_day, last_day, conflicts FROM events "
        "WHERE id > :after AND id <= :last ORDER BY id",
        "events",
        _event,
    ),
    _Table(
        "facts",
        _columns("event number:int question thing relation sources:int answers"),
        f"SELECT events.name, number, question, thing, relation, sources, answers FROM facts {_OF_EVENT}",
        "events",
    ),
    _Table(
        "findings",
        _columns("event number:int fingerprint rule kind relation severity question message"),
        "SELECT events.name, number, fingerprint, rule, kind, relation, findings.severity, question, message "
        f"FROM findings {_OF_EVENT}",
        "events",
    ),
)


def export(database: Database, folder: str | os.PathLike[str], *, progress: Progress) -> None:
    """Write the tables of a store as Parquet, a file each; each file is whole, or as it was before.

    Raises:
        MissingExtraError: the extra parquet is not installed.
        StoreError: a file cannot be written.
    """
    try:
        import pyarrow
        from pyarrow import parquet
    except ImportError:
        raise MissingExtraError("Parquet needs pyarrow\n  pip install 'factcheck-desk[parquet]'") from None
    types = {"text": pyarrow.string(), "int": pyarrow.int64(), "day": pyarrow.date32()}
    try:
        os.makedirs(folder, exist_ok=True)
        for table in progress("tables", _TABLES):
            names = tuple(table.columns)
            schema = pyarrow.schema([(name, types[table.columns[name]]) for name in names])
            path = os.path.join(folder, f"{table.name}.parquet")
            beside = f"{path}.part"
            with parquet.ParquetWriter(beside, schema, compression="zstd") as writer:
                for rows in _groups(database, table):
                    writer.write_table(
                        pyarrow.table(dict(zip(names, _turned(rows, len(names)), strict=True)), schema=schema)
                    )
            os.replace(beside, path)
    except OSError as error:
        raise StoreError(
            f"cannot write {visible(os.fspath(folder))}: {reason(error)}\n  Name another folder."
        ) from None


def _groups(database: Database, table: _Table) -> Iterator[list[Sequence[object]]]:
    """Yield the rows of a table, some at once."""
    ((most,),) = database.rows(f"SELECT COALESCE(MAX(id), 0) FROM {table.of}")
    for after in range(0, int(most), _STEP):
        rows = database.rows(table.asked, after=after, last=after + _STEP)
        if rows:
            yield [table.made(row) for row in rows]


def _turned(rows: Iterable[Sequence[object]], width: int) -> list[list[Any]]:
    """Return rows as columns."""
    found = list(zip(*rows, strict=True))
    return [list(found[place]) for place in range(width)]
