"""Engine: what carries a batch out: it asks questions of tables, and has work done to their rows."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, NamedTuple, Protocol

from factcheck.batch.columns import Columns

Row = tuple[Any, ...]
Work = Callable[[Iterator[Row]], Iterator[Row]]
"""What makes rows of rows, with no look at other rows than these; it is sent to where they are."""


class Mapped(NamedTuple):
    """Work that is done to the rows that a question finds.

    Args:
        statement: the question.
        work: what is done to its rows.
        columns: of the rows that come of it.
        rows: how many rows one turn of the work takes at least; about a second of it is well.
        by: columns by which rows are in order; those that have the first of them alike come in one turn.
    """

    statement: str
    work: Work
    columns: Columns
    rows: int
    by: Sequence[str] = ()


class Engine(Protocol):
    """What carries a batch out. Tables are Parquet; questions are in the SQL that every engine reads.

    Args:
        quote: the mark around names of columns that are no plain words.
    """

    quote: str

    def view(self, name: str, paths: Sequence[str]) -> None:
        """Call the rows of some tables by a name.

        Raises:
            SourceError: they cannot be read.
        """

    def columns(self, name: str) -> Sequence[tuple[str, str]]:
        """Return the columns of rows that have a name, each with its type in lower case."""

    def rows(self, statement: str) -> Iterator[Row]:
        """Yield what a question finds."""

    def write(self, statement: str, path: str) -> None:
        """Write what a question finds as a table, whole or not at all."""

    def put(self, columns: Columns, rows: Iterable[Row], path: str) -> None:
        """Write rows as a table, whole or not at all."""

    def mapped(self, mapped: Mapped, path: str) -> None:
        """Write what comes of work as a table, whole or not at all."""

    def has(self, path: str) -> bool:
        """Whether a table was written whole."""

    def remove(self, path: str) -> None:
        """Remove a table or a folder of them, if there is one."""

    def close(self) -> None:
        """End the use of it."""
