"""Many machines: a cluster of Spark asks the questions and does the work, and keeps the tables where it can write."""
# ruff: noqa: PLC0415

import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any

from factcheck.batch.columns import Columns
from factcheck.batch.engine import Mapped, Row
from factcheck.errors import MissingExtraError, SourceError, StoreError
from factcheck.visible import visible

_TYPES = {"text": "string", "int": "bigint", "real": "double", "bytes": "binary"}
_LEAST_TASKS = 2
"""Tasks of a step at least."""
_ROWS = 1_000
"""Rows that are given back at once."""


class Spark:
    """A cluster of Spark, or this machine as one.

    Args:
        master: the address of the cluster, or `local[4]`; None for that of the program that submits, and for this
            machine where there is none.
    """

    quote = "`"

    def __init__(self, *, master: str | None = None) -> None:
        try:
            import pandas
            from pyspark.errors import PySparkException
            from pyspark.sql import SparkSession
        except ImportError:
            raise MissingExtraError(
                "a batch on Spark needs pyspark and pandas\n  pip install 'factcheck-desk[spark]'"
            ) from None
        self._pandas, self._faulty = pandas, PySparkException
        builder = SparkSession.builder.appName("factcheck").config("spark.ui.showConsoleProgress", "false")
        self._spark: Any = (builder if master is None else builder.master(master)).getOrCreate()
        context = self._spark.sparkContext
        context.setLogLevel("ERROR")
        self._conf("spark.sql.session.timeZone", "UTC")
        self._conf("spark.sql.execution.arrow.pyspark.enabled", "true")
        if str(context.master).startswith("local"):
            context.pythonExec = sys.executable
            self._conf("spark.sql.shuffle.partitions", str(2 * context.defaultParallelism))

    def _conf(self, name: str, value: str) -> None:
        self._spark.conf.set(name, value)

    def view(self, name: str, paths: Sequence[str]) -> None:
        """Call the rows of some tables by a name."""
        try:
            self._spark.read.parquet(*paths).createOrReplaceTempView(name)
        except self._faulty as error:
            raise SourceError(
                f"cannot read {visible(paths[0])}: {_said(error)}\n  A file of Parquet is wanted, or a folder of them."
            ) from None

    def columns(self, name: str) -> Sequence[tuple[str, str]]:
        """Return the columns of rows that have a name."""
        return [(str(column), str(kind).lower()) for column, kind in self._spark.table(name).dtypes]

    def rows(self, statement: str) -> Iterator[Row]:
        """Yield what a question finds."""
        return map(tuple, self._spark.sql(statement).toLocalIterator())

    def write(self, statement: str, path: str) -> None:
        """Write what a question finds as a table."""
        self._save(self._spark.sql(statement), path)

    def put(self, columns: Columns, rows: Iterable[Row], path: str) -> None:
        """Write rows as a table."""
        frame = self._pandas.DataFrame.from_records(list(rows), columns=list(columns))
        self._save(self._spark.createDataFrame(frame, _schema(columns)), path)

    def mapped(self, mapped: Mapped, path: str) -> None:
        """Write what comes of work as a table."""
        frame, work, names = self._spark.sql(mapped.statement), mapped.work, list(mapped.columns)
        tasks = max(_LEAST_TASKS, frame.count() // mapped.rows)
        if mapped.by:
            frame = frame.repartition(tasks, mapped.by[0]).sortWithinPartitions(*mapped.by)
        else:
            frame = frame.repartition(tasks)

        def worked(frames: Iterator[Any]) -> Iterator[Any]:
            import pandas

            found = work(row for each in frames for row in each.itertuples(index=False, name=None))
            while some := list(islice(found, _ROWS)):
                yield pandas.DataFrame(some, columns=names, dtype=object)

        self._save(frame.mapInPandas(worked, _schema(mapped.columns)), path)

    def has(self, path: str) -> bool:
        """Whether a table was written whole: Spark says so beside it."""
        where = self._where(f"{path}/_SUCCESS")
        return bool(where.getFileSystem(self._hadoop()).exists(where))

    def remove(self, path: str) -> None:
        """Remove a table or a folder of them."""
        where = self._where(path)
        where.getFileSystem(self._hadoop()).delete(where, True)

    def close(self) -> None:
        """Leave the cluster as it is: others may use what was begun on it."""

    def _where(self, path: str) -> Any:
        return self._spark.sparkContext._jvm.org.apache.hadoop.fs.Path(path)

    def _hadoop(self) -> Any:
        return self._spark.sparkContext._jsc.hadoopConfiguration()

    def _save(self, frame: Any, path: str) -> None:
        try:
            frame.write.mode("overwrite").option("compression", "zstd").parquet(path)
        except self._faulty as error:
            raise StoreError(f"cannot write {visible(path)}: {_said(error)}\n  Check the path, and the log.") from error


def _schema(columns: Columns) -> str:
    return ", ".join(f"`{name}` {_TYPES[kind]}" for name, kind in columns.items())


def _said(error: Exception) -> str:
    """Return the first line of what a fault says of itself."""
    said = str(error).strip().splitlines()[0]
    return visible(said[:1].lower() + said[1:])
