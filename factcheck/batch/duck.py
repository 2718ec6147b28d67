"""One machine: DuckDB asks the questions, and programs beside it do the work."""
# ruff: noqa: PLC0415

import os
import shutil
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from functools import partial
from itertools import chain, groupby, islice
from multiprocessing import get_context
from operator import itemgetter
from typing import Any

from factcheck.batch.columns import Columns
from factcheck.batch.engine import Mapped, Row, Work
from factcheck.errors import MissingExtraError, SourceError, StoreError
from factcheck.files import reason
from factcheck.visible import visible

_AHEAD = 4
"""Turns of work that wait for each program beside. Heuristic: enough that none is idle while one turn is long."""
_ROWS = 2_000
"""Rows that are written at once."""


class Duck:
    """DuckDB, with programs beside it.

    Args:
        folder: of the work, on a disk of this machine.
        workers: programs that work at once; None for one a processor.
    """

    quote = '"'

    def __init__(self, folder: str, *, workers: int | None = None) -> None:
        try:
            import duckdb
            import pyarrow
            from pyarrow import parquet
        except ImportError:
            raise MissingExtraError(
                "a batch on this machine needs DuckDB and pyarrow\n  pip install 'factcheck-desk[batch]'"
            ) from None
        self._faulty: type[Exception] = duckdb.Error
        self._arrow, self._parquet = pyarrow, parquet
        self._types = {
            "text": pyarrow.string(), "int": pyarrow.int64(), "real": pyarrow.float64(), "bytes": pyarrow.binary()
        }  # fmt: skip
        self._workers = workers or os.cpu_count() or 1
        self._pool: ProcessPoolExecutor | None = None
        try:
            os.makedirs(folder, exist_ok=True)
        except OSError as error:
            raise _unwritten(folder, error) from None
        self._connection: Any = duckdb.connect(config={"temp_directory": os.path.join(folder, "spilled")})
        for statement in ("SET TimeZone = 'UTC'", "SET enable_progress_bar = false"):
            self._connection.execute(statement)

    def view(self, name: str, paths: Sequence[str]) -> None:
        """Call the rows of some tables by a name."""
        files = [os.path.join(path, "**", "*.parquet") if os.path.isdir(path) else path for path in paths]
        listed = ", ".join("'" + file.replace("'", "''") + "'" for file in files)
        try:
            self._connection.execute(f"CREATE OR REPLACE VIEW {name} AS SELECT * FROM read_parquet([{listed}])")
        except self._faulty as error:
            raise SourceError(
                f"cannot read {visible(paths[0])}: {_said(error)}\n  A file of Parquet is wanted, or a folder of them."
            ) from None

    def columns(self, name: str) -> Sequence[tuple[str, str]]:
        """Return the columns of rows that have a name."""
        return [(column, kind.lower()) for column, kind, *_ in self.rows(f"DESCRIBE {name}")]

    def rows(self, statement: str) -> Iterator[Row]:
        """Yield what a question finds."""
        with self._connection.cursor() as cursor:
            cursor.execute(statement)
            while found := cursor.fetchmany(_ROWS):
                yield from found

    def write(self, statement: str, path: str) -> None:
        """Write what a question finds as a table."""
        beside = f"{path}.part"
        quoted = beside.replace("'", "''")
        try:
            os.makedirs(os.path.dirname(os.path.abspath(path)), exist_ok=True)
            self._connection.execute(f"COPY ({statement}) TO '{quoted}' (FORMAT parquet, COMPRESSION zstd)")
            os.replace(beside, path)
        except (OSError, self._faulty) as error:
            raise _unwritten(path, error) from None

    def put(self, columns: Columns, rows: Iterable[Row], path: str) -> None:
        """Write rows as a table."""
        beside, names = f"{path}.part", tuple(columns)
        schema = self._arrow.schema([(name, self._types[kind]) for name, kind in columns.items()])
        try:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with self._parquet.ParquetWriter(beside, schema, compression="zstd") as writer:
                left = iter(rows)
                while some := list(islice(left, _ROWS)):
                    turned = dict(zip(names, map(list, zip(*some, strict=True)), strict=True))
                    writer.write_table(self._arrow.table(turned, schema=schema))
            os.replace(beside, path)
        except OSError as error:
            raise _unwritten(path, error) from None

    def mapped(self, mapped: Mapped, path: str) -> None:
        """Write what comes of work as a table."""
        order = f" ORDER BY {', '.join(mapped.by)}" if mapped.by else ""
        turns = _turns(self.rows(mapped.statement + order), mapped)
        self.put(mapped.columns, self._worked(mapped.work, turns), path)

    def _worked(self, work: Work, turns: Iterator[list[Row]]) -> Iterator[Row]:
        """Yield the rows that come of turns of work, in order."""
        first = list(islice(turns, 2))
        if self._workers == 1 or len(first) < 2:
            for turn in chain(first, turns):
                yield from work(iter(turn))
            return
        if self._pool is None:
            self._pool = ProcessPoolExecutor(self._workers, mp_context=get_context("spawn"))
        begun: deque[Future[list[Row]]] = deque()
        for turn in chain(first, turns):
            begun.append(self._pool.submit(partial(_done, work), turn))
            if len(begun) > _AHEAD * self._workers:
                yield from begun.popleft().result()
        while begun:
            yield from begun.popleft().result()

    def has(self, path: str) -> bool:
        """Whether a table was written."""
        return os.path.exists(path)

    def remove(self, path: str) -> None:
        """Remove a table or a folder of them."""
        if os.path.isdir(path):
            shutil.rmtree(path)
        elif os.path.exists(path):
            os.remove(path)

    def close(self) -> None:
        """End the use of it, and the programs beside it."""
        self._connection.close()
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)


def _done(work: Callable[[Iterator[Row]], Iterator[Row]], rows: list[Row]) -> list[Row]:
    return list(work(iter(rows)))


def _turns(rows: Iterator[Row], mapped: Mapped) -> Iterator[list[Row]]:
    """Yield rows in turns of work; those that stand under one key in one turn."""
    if not mapped.by:
        while turn := list(islice(rows, mapped.rows)):
            yield turn
        return
    together: list[Row] = []
    for _, some in groupby(rows, key=itemgetter(0)):
        together += some
        if len(together) >= mapped.rows:
            yield together
            together = []
    if together:
        yield together


def _unwritten(path: str, error: Exception) -> StoreError:
    return StoreError(f"cannot write {visible(path)}: {_said(error)}\n  Check the path, and the room on the disk.")


def _said(error: Exception) -> str:
    """Return the first line of what a fault says of itself."""
    if isinstance(error, OSError) and error.errno is not None:
        return reason(error)
    said = str(error).strip().splitlines()[0]
    said = said.partition("Error: ")[2] or said  # "IO Error: No files found"
    return visible(said[:1].lower() + said[1:])
