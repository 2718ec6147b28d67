"""A file of SQLite: no server, several writers, each waiting for its turn."""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from threading import RLock
from typing import Any

from factcheck.errors import StoreError
from factcheck.visible import visible

_PATIENCE = 60.0
"""Seconds that a writer waits for others. Heuristic: each takes some milliseconds."""
_SETTINGS = ("PRAGMA synchronous = FULL", "PRAGMA cache_size = -65536", "PRAGMA temp_store = MEMORY")
"""Safe when the power fails; 64 MB of pages in memory."""


class Sqlite:
    """A file of SQLite.

    Args:
        path: of the file; it is made where there is none.
    """

    types: Mapping[str, str] = {
        "id": "INTEGER PRIMARY KEY", "bytes": "BLOB", "by key": "WITHOUT ROWID",
        "table": "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = :name",
    }  # fmt: skip

    def __init__(self, path: str) -> None:
        self.place = visible(path)
        self._lock, self._depth = RLock(), 0
        if os.path.isdir(path):
            raise StoreError(f"cannot open {self.place}: a folder, not a file\n  Name a file in it.")
        folder = os.path.dirname(path)
        if folder and not os.path.isdir(folder):
            raise StoreError(
                f"cannot open {self.place}: its folder does not exist\n  Make the folder, or check the path."
            )
        with self._faults():
            self._connection = sqlite3.connect(
                path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False, cached_statements=256
            )
            for statement in ("SELECT count(*) FROM sqlite_master", *_SETTINGS):
                self._connection.execute(statement)
            self._read_beside_writers()

    def rows(self, statement: str, **values: object) -> list[tuple[Any, ...]]:
        """Return what a question finds."""
        with self._lock, self._faults():
            return self._connection.execute(statement, values).fetchall()

    def run(self, statement: str, **values: object) -> int:
        """Change rows and return how many."""
        with self._lock, self._faults():
            return self._connection.execute(statement, values).rowcount

    def insert(self, statement: str, rows: Iterable[Mapping[str, object]]) -> None:
        """Write several rows."""
        with self._lock, self._faults():
            self._connection.executemany(statement, rows)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Return a stretch of work of which all is kept or nothing."""
        with self._lock:
            self._depth += 1
            try:
                if self._depth == 1:
                    self.run("BEGIN IMMEDIATE")
                yield
                if self._depth == 1:
                    self.run("COMMIT")
            finally:
                self._depth -= 1
                if self._depth == 0 and self._connection.in_transaction:
                    self._connection.rollback()

    def close(self) -> None:
        """End the use of it."""
        with self._lock, self._faults():
            self._connection.close()

    def _read_beside_writers(self) -> None:
        """Let others read while one writes; where another opens it in this moment, that one sees to it."""
        try:
            self._connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error):
                raise

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise StoreError(f"{self.place}: {_said(error)}") from error


def _said(error: sqlite3.Error) -> str:
    """Return what is wrong and what to do."""
    text = str(error)
    if "not a database" in text:
        return "no store of factcheck\n  Name another file."
    if "unable to open" in text:
        return "it cannot be opened\n  Check the path."
    if "locked" in text:
        return "another program has held it for a minute\n  Try again when it has ended."
    return f"{text}\n  Check the file, and the room that is left on the disk."
