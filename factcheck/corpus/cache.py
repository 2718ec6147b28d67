"""Cache: what was read and found before, so that a check of the same articles reads only those that changed."""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Self

from factcheck.corpus.database import Opened, digest_of, open_database
from factcheck.corpus.encoded import digest_of_settings, pack, unpack
from factcheck.corpus.readings import Readings
from factcheck.corpus.schema import VERSION, check_version, migrate, version_of
from factcheck.errors import StoreError
from factcheck.given import settled
from factcheck.pipeline import check
from factcheck.prepared import PreparedSource
from factcheck.report import Report
from factcheck.settings import DEFAULT, Settings
from factcheck.source import Source

_MOST_REPORTS = 200
"""Reports that are kept, the latest. Heuristic: a desk's files of some weeks."""


class Cache(Opened):
    """Readings and reports in a file, or on a server: the rows of a corpus, of which it may be one.

    Make one with `Cache.open`. It may be deleted at any time, and several programs may use it at once.

    Example:
        >>> from tempfile import TemporaryDirectory
        >>> sources = [Source("a", "Twelve people died in Arn."), Source("b", "Ten people died in Arn.")]
        >>> with TemporaryDirectory() as folder, Cache.open(f"{folder}/kept.db") as cache:
        ...     cache.check(sources) == cache.check(sources) == check(sources)
        True
    """

    def __init__(self, target: str | os.PathLike[str], *, settings: Settings = DEFAULT) -> None:
        self._database = open_database(target)
        self._settings = settled(settings)

    @classmethod
    def open(cls, target: str | os.PathLike[str], *, settings: Settings = DEFAULT) -> Self:
        """Open a cache, which is made where there is none.

        Args:
            target: path of a file, or address of a server, as of `Corpus.open`.
            settings: by which sources are read and compared.

        Raises:
            StoreError: it cannot be opened, is none, or a later factcheck wrote it.
        """
        cache = cls(target, settings=settings)
        try:
            if 0 < version_of(cache._database) < VERSION:
                migrate(cache._database)
            check_version(cache._database)
        except BaseException:
            cache.close()
            raise
        return cache

    def check(self, sources: Sequence[Source], **how: Any) -> Report:
        """Return where sources agree and where they conflict: the report of `check`, with less work.

        Args:
            sources: as of `check`.
            how: further arguments of `check`, but for the settings. Only what `progress` and `events` change is kept
                as a whole report; with claims, rules or a judge of the caller's the readings are kept alone.

        Raises:
            SourceError: two sources have one id.
        """
        is_plain = how.keys() <= {"progress", "events"}
        digest = self._digest(sources, str(how.get("events")))
        if is_plain and (report := self._report(digest)) is not None:
            return report
        with self.kept(sources, self._settings) as prepared:
            report = check(prepared, settings=self._settings, **how)
        if is_plain:
            with self._database.writing():
                self._keep(digest, report)
        return report

    @contextmanager
    def kept(self, sources: Iterable[Source], settings: Settings) -> Iterator[list[PreparedSource]]:
        """Return sources with what was found in them before, and keep what is found while they are in use.

        Args:
            sources: in order.
            settings: by which they are read.
        """
        readings = Readings(self._database, settings, at_hand=0)
        prepared = readings.prepared(sources)
        yield prepared
        readings.keep(prepared)

    def _digest(self, sources: Sequence[Source], events: str) -> str:
        """Return a name that the report of sources has alone, as it shows where each was found too."""
        stated = (source.model_dump_json(exclude_unset=True).encode() for source in sources)
        return digest_of(digest_of_settings(self._settings).encode(), events.encode(), *stated)

    def _report(self, digest: str) -> Report | None:
        """Return a report that was kept; one that cannot be read was not."""
        found = self._database.rows("SELECT rows FROM reports WHERE digest = :digest", digest=digest)
        try:
            return unpack(Report, bytes(found[0][0])) if found else None
        except StoreError:
            return None

    def _keep(self, digest: str, report: Report) -> None:
        self._database.run("DELETE FROM reports WHERE digest = :digest", digest=digest)
        asked = "INSERT INTO reports (number, digest, rows) VALUES (:number, :digest, :rows)"
        ((last,),) = self._database.rows("SELECT COALESCE(MAX(number), 0) FROM reports")
        self._database.run(asked, number=last + 1, digest=digest, rows=pack(report))
        self._database.run("DELETE FROM reports WHERE number <= :old", old=last + 1 - _MOST_REPORTS)
