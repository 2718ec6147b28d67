"""The plan of a batch: articles are read as far as they need it to meet, meet by keys, and are compared event by event.

Each step leaves a table in a folder of work, and a step whose table is there is not done again.
"""

import os
from collections.abc import Callable, Sequence
from functools import partial
from typing import Literal

from pydantic import Field

from factcheck.batch import questions as asked
from factcheck.batch.columns import CLAIMS, COMPARED, GROUPED, READ, RESULT, ROOTS, WEIGHED
from factcheck.batch.comparing import compared
from factcheck.batch.duck import Duck
from factcheck.batch.engine import Engine, Mapped
from factcheck.batch.grouping import grouped, roots
from factcheck.batch.reading import read, weighed
from factcheck.batch.spark import Spark
from factcheck.batch.summary import Summary
from factcheck.batch.table import check_table
from factcheck.corpus.database import digest_of
from factcheck.corpus.encoded import digest_of_settings
from factcheck.errors import SourceError, StoreError
from factcheck.frozen import Frozen
from factcheck.given import settled
from factcheck.log import LOG, Stopwatch
from factcheck.progress import Progress, no_progress
from factcheck.settings import DEFAULT, Settings
from factcheck.visible import visible

EngineName = Literal["duckdb", "spark"]
PART = 10_000
"""Articles that are read, or compared, before it is kept: what a batch that is killed loses at most. Heuristic: some
minutes of one machine."""
_MOST_PARTS = 64
"""Parts of a batch at most, as each looks through all articles."""
_READ, _WEIGHED, _COMPARED = 500, 20_000, 40
"""Rows of one turn: about a second of reading, of weighing and of comparing."""


class Batch(Frozen):
    """What a batch is to do.

    Args:
        articles: a file of Parquet, or a folder of them, an article a row; its columns are called as the keys of JSON
            lines are.
        result: where rows of articles and findings are written, in place of what is there: DuckDB writes a file, Spark
            a folder of files.
        engine: "duckdb" for this machine, "spark" for a cluster.
        claims: where the claims of each article are written with their keys; None for nowhere.
        work: the folder of what is done so far; None for one beside the result.
        part: articles that are read, or compared, before it is kept.
        workers: programs that work at once on this machine; None for one a processor.
        master: the address of the cluster, or `local[4]`; None for what Spark is set to.
        keep: whether the folder of work is left when all is done.
    """

    articles: str
    result: str
    engine: EngineName = "duckdb"
    claims: str | None = None
    work: str | None = None
    part: int = Field(default=PART, ge=1)
    workers: int | None = Field(default=None, ge=1)
    master: str | None = None
    keep: bool = False

    @property
    def folder(self) -> str:
        """The folder of work."""
        return self.work or f"{self.result.rstrip('/')}.work"


def run(batch: Batch, *, settings: Settings = DEFAULT, progress: Progress = no_progress) -> Summary:
    """Put the articles of a table into events, compare within each, and write what is found as a table.

    A batch that was killed goes on where it was when it is run again.

    Args:
        batch: what is to be done.
        settings: what a desk has settled.
        progress: what shows how far the work is.

    Returns:
        How much came of it.

    Raises:
        SourceError: the table cannot be read.
        StoreError: a table cannot be written, or another batch was begun in the folder of work.
        MissingExtraError: the extra of the engine is not installed.
    """
    settings = settled(settings)
    _refuse(batch)
    check_table(batch.articles)
    engine = Duck(batch.folder, workers=batch.workers) if batch.engine == "duckdb" else Spark(master=batch.master)
    try:
        return _Plan(engine, batch, settings, progress).run()
    finally:
        engine.close()


def _refuse(batch: Batch) -> None:
    """Refuse to write over what is read, and over a folder of other things.

    Raises:
        StoreError: that was asked for.
    """
    for path in filter(None, (batch.result, batch.claims)):
        if os.path.realpath(path) == os.path.realpath(batch.articles):
            raise StoreError(f"cannot write {visible(path)}: it holds the articles\n  Name another file.")
        if os.path.exists(path) and not os.path.isfile(path) and not os.path.isdir(path):
            raise StoreError(f"cannot write {visible(path)}: a device or a pipe, not a file\n  Name a file.")
        if os.path.isdir(path) and os.listdir(path) and not os.path.exists(os.path.join(path, "_SUCCESS")):
            raise StoreError(f"cannot write {visible(path)}: a folder of other things\n  Name another place.")


class _Plan:
    """The steps of a batch.

    Args:
        engine: what carries them out.
        batch: what is to be done.
        settings: what a desk has settled.
        progress: what shows how far the work is.
    """

    def __init__(self, engine: Engine, batch: Batch, settings: Settings, progress: Progress) -> None:
        self._engine, self._batch, self._settings, self._progress = engine, batch, settings, progress

    def run(self) -> Summary:
        """Do what is not done yet, and return how much came of it."""
        batch, engine = self._batch, self._engine
        parts = self._begin()
        self._in_parts("read", parts, self._read)
        for name, make in self._progress("events", self._steps()):
            self._step(name, make)
        self._in_parts("compared", parts, self._compare)
        if batch.claims is not None:
            engine.write(asked.claims_of(CLAIMS), batch.claims)
        engine.write(asked.result_of(RESULT), batch.result)
        engine.view("result", [batch.result])
        (counts,) = engine.rows(asked.COUNTS)
        if not batch.keep:
            engine.remove(batch.folder)
        return Summary(**dict(zip(Summary.model_fields, (int(count or 0) for count in counts), strict=True)))

    def _begin(self) -> int:
        """See to it that the folder of work is of this batch, and return of how many parts it is.

        Raises:
            StoreError: it is of another batch.
            SourceError: the articles cannot be read.
        """
        self._engine.view("given", [self._batch.articles])
        given = self._engine.columns("given")
        self._columns = [(name, kind) for name, kind in given if asked.is_read(kind)]
        if not self._columns:
            raise SourceError(
                f'cannot read {visible(self._batch.articles)}: no column of text\n  Call the column of the text "text".'
            )
        ((count, *drawn),) = self._engine.rows(asked.drawn_of(self._columns, self._engine.quote))
        parts = max(1, min(_MOST_PARTS, -(-int(count) // self._batch.part)))
        stated = (
            digest_of_settings(self._settings),
            str(self._columns),
            str((count, drawn, parts)),
            str(self._batch.claims),
        )
        digest = digest_of(*(each.encode("utf-8", "surrogatepass") for each in stated))
        self._step("plan", partial(self._engine.write, f"SELECT '{digest}' AS digest"))
        if [*self._engine.rows("SELECT digest FROM plan")] != [(digest,)]:
            raise StoreError(
                f"{visible(self._batch.folder)}: a batch of other articles, settings or parts was begun there\n"
                "  Remove that folder, or name another with --work."
            )
        return parts

    def _steps(self) -> Sequence[tuple[str, Callable[[str], None]]]:
        """Return the steps from articles that were read to articles by event."""
        write, put, mapped = self._engine.write, self._engine.put, self._engine.mapped
        weights = Mapped(asked.HELD, weighed, WEIGHED, _WEIGHED)
        chains = Mapped(asked.CHAINED, grouped, GROUPED, _WEIGHED, by=("root", "one", "other"))
        return (
            ("articles", partial(write, asked.ARTICLES)),
            ("bad", partial(write, asked.BAD)),
            ("places", partial(write, asked.PLACES)),
            ("pairs", partial(write, asked.PAIRS)),
            ("weights", partial(mapped, weights)),
            ("roots", lambda path: put(ROOTS, roots(self._engine.rows(asked.ALIKE)), path)),
            ("grouped", partial(mapped, chains)),
            ("members", partial(write, asked.MEMBERS)),
        )

    def _read(self, part: int, parts: int, path: str) -> None:
        """Read one part of the articles."""
        names = tuple(name for name, _ in self._columns)
        work = partial(read, names=names, settings=self._settings)
        statement = asked.part_of(self._columns, self._engine.quote, part, parts)
        self._engine.mapped(Mapped(statement, work, READ, _READ), path)

    def _compare(self, part: int, parts: int, path: str) -> None:
        """Compare the articles of one part of the events."""
        work = partial(compared, settings=self._settings, claims=self._batch.claims is not None)
        statement = f"SELECT event, place, article, source, profile FROM members WHERE MOD(event, {parts}) = {part}"
        self._engine.mapped(Mapped(statement, work, COMPARED, _COMPARED, by=("event", "place", "article")), path)

    def _step(self, name: str, make: Callable[[str], None]) -> None:
        """Make a table unless it is there, and call its rows by its name."""
        path, watch = f"{self._batch.folder}/{name}.parquet", Stopwatch()
        if not self._engine.has(path):
            make(path)
            LOG.info("batch: made %s in %.3f s", name, watch.total())
        self._engine.view(name, [path])

    def _in_parts(self, name: str, parts: int, make: Callable[[int, int, str], None]) -> None:
        """Make the parts of a table that are not there, and call all its rows by its name."""
        paths = [f"{self._batch.folder}/{name}-{part:02}.parquet" for part in range(parts)]
        for part, path in enumerate(self._progress(f"articles {name}", paths)):
            watch = Stopwatch()
            if self._engine.has(path):
                LOG.info("batch: part %d of %d was %s before", part + 1, parts, name)
                continue
            make(part, parts, path)
            LOG.info("batch: part %d of %d is %s in %.3f s", part + 1, parts, name, watch.total())
        self._engine.view(name, paths)
