"""Database: rows in SQLite or PostgreSQL, asked in the SQL that both read."""

import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from hashlib import sha256
from typing import Any, Protocol, Self

from factcheck.corpus.postgres import Postgres
from factcheck.corpus.sqlite import Sqlite
from factcheck.errors import StoreError
from factcheck.visible import visible

_SERVERS = ("postgresql://", "postgres://", "postgresql+psycopg://")
"""How the address of a server begins; what begins otherwise is a file."""
Row = tuple[Any, ...]
_KEY_BYTES = 8


class Database(Protocol):
    """What a corpus keeps its rows in.

    Args:
        types: how the schema says a number of its own and bytes, what ends a table that is kept by its key, and what
            asks whether there is a table.
        place: what it is called in messages.
    """

    types: Mapping[str, str]
    place: str

    def rows(self, statement: str, **values: object) -> list[Row]:
        """Return what a question finds; its values stand in it as `:name`."""

    def run(self, statement: str, **values: object) -> int:
        """Change rows and return how many."""

    def insert(self, statement: str, rows: Iterable[Mapping[str, object]]) -> None:
        """Write several rows."""

    def writing(self) -> AbstractContextManager[None]:
        """Return a stretch of work of which all is kept or nothing, while no other writes; within one, no new one."""

    def close(self) -> None:
        """End the use of it."""


class Opened:
    """What keeps rows in a database until it is closed."""

    _database: Database

    def __enter__(self) -> Self:
        """Return it."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """End its use."""
        self._database.close()


def open_database(target: str | os.PathLike[str]) -> Database:
    """Open a file of SQLite, or a database of a PostgreSQL server.

    Args:
        target: path of the file, which is made where there is none, or the address of the server.

    Raises:
        StoreError: it cannot be opened.
        MissingExtraError: it is a server, and the extra postgres is not installed.
    """
    address = os.fspath(target)
    if address.startswith(_SERVERS):
        return Postgres(address)
    if is_address(address):
        begins = visible(address.partition("://")[0])
        raise StoreError(f"no store is reached by {begins}://\n  Name a file, or postgresql://user:password@host/name.")
    return Sqlite(address)


def is_address(target: str) -> bool:
    """Whether a store is named by an address, not by the path of a file.

    Example:
        >>> is_address("postgresql://desk@host/wire"), is_address("wire/desk.db")
        (True, False)
    """
    begins, separator, _ = target.partition("://")
    return bool(separator) and "/" not in begins


def key_of(*parts: str) -> int:
    """Return a number that stands for some words in a table: the same on every machine."""
    digest = sha256("\0".join(parts).encode("utf-8", "surrogatepass")).digest()
    return int.from_bytes(digest[:_KEY_BYTES], "big", signed=True)


def digest_of(*parts: bytes) -> str:
    """Return a name that some bytes have alone."""
    found = sha256()
    for part in parts:
        found.update(len(part).to_bytes(_KEY_BYTES, "big") + part)
    return found.hexdigest()[:32]


def in_parts(values: Iterable[Any], size: int = 500) -> Iterator[list[Any]]:
    """Yield values in lists that one question takes."""
    given = list(values)
    return (given[start : start + size] for start in range(0, len(given), size))
