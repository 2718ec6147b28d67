"""Corpus: an archive or a wire of articles, each put to its event and read once."""

import os
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Self

from factcheck.baseline import Suppression, compare
from factcheck.corpus.articles import Articles, Row
from factcheck.corpus.database import Opened, open_database
from factcheck.corpus.event_rows import EventRows
from factcheck.corpus.export import export
from factcheck.corpus.intake import Intake
from factcheck.corpus.readings import Readings
from factcheck.corpus.reports import Reports
from factcheck.corpus.schema import check_version, migrate, version_of
from factcheck.corpus.touched import EventRow, FactRow, Stats, Touched
from factcheck.events import Event
from factcheck.given import given_source, settled
from factcheck.log import LOG
from factcheck.progress import Progress, no_progress
from factcheck.report import Report
from factcheck.settings import DEFAULT, Settings
from factcheck.source import Source
from factcheck.visible import visible

NEAREST = 4
"""Articles of its event beside which a new one is laid, those most like it. Heuristic: they tell most of what
an event tells, the time of a check grows with their square, and the report of the event has all."""
WINDOW = 30
"""Days before and after an article of which others are laid beside it. Heuristic: as of events."""
_TABLES = ("articles", "mentions", "claims", "events", "facts", "findings", "suppressions")


class Corpus(Opened):
    """Articles in a file or on a server: each is read once, put to its event, and laid beside the others of it.

    Make one with `Corpus.open`. Several programs may use one store at once, and one program may use it from several
    threads. What a method has returned from is kept, whatever happens to the program.

    Example:
        >>> from tempfile import TemporaryDirectory
        >>> wire = Source("wire", "A ferry sank off Arn on Monday, killing 12 people, the coastguard of Arn said.")
        >>> desk = Source("desk", "The ferry sank off Arn on Monday and killed 10 people, the coastguard of Arn said.")
        >>> with TemporaryDirectory() as folder, Corpus.open(f"{folder}/desk.db") as corpus:
        ...     _ = corpus.add(wire)
        ...     touched = corpus.add(desk)
        ...     [event.articles for event in corpus.events()], len(touched.conflicts)
        ([2], 1)
    """

    def __init__(self, target: str | os.PathLike[str], *, settings: Settings = DEFAULT) -> None:
        self._database = open_database(target)
        self._articles = Articles(self._database, settled(settings))
        self._readings = Readings(self._database, settings)
        self._intake = Intake(self._database, self._articles, self._readings)
        self._reports = Reports(self._database, self._articles, self._readings)
        self._events = EventRows(self._database)

    @classmethod
    def open(cls, target: str | os.PathLike[str], *, settings: Settings = DEFAULT) -> Self:
        """Open a store, which is made where there is none.

        Args:
            target: path of a file of SQLite, or `postgresql://user:password@host/name`.
            settings: by which articles are read and compared.

        Raises:
            StoreError: it cannot be opened, is none, or is of another version.
            MissingExtraError: it is on a server, and the extra postgres is not installed.
        """
        corpus = cls(target, settings=settings)
        try:
            check_version(corpus._database)
        except BaseException:
            corpus.close()
            raise
        return corpus

    @staticmethod
    def migrate(target: str | os.PathLike[str]) -> tuple[int, int]:
        """Bring the tables of a store to the version of this factcheck.

        Returns:
            The version that they had, and the one that they have.
        """
        database = open_database(target)
        try:
            return migrate(database), version_of(database)
        finally:
            database.close()

    def add(self, source: Source, *, nearest: int = NEAREST, days: int = WINDOW) -> Touched:
        """Add an article and return what it touches; one that is there already is not added again.

        Args:
            source: the article; its id is its name in the corpus.
            nearest: articles of its event beside which it is laid at most.
            days: days before and after it of which they are.

        Raises:
            SourceError: another article has its id.
        """
        row, is_new = self._intake.add(given_source(source))
        beside = self._articles.beside(row, most=nearest, days=days)
        return self._touched(row, beside, self._reports.of([row, *beside]), is_new=is_new)

    def put(self, source: Source, *, correct: bool = False) -> bool:
        """Add an article without looking at what it touches: whether it was not there before.

        Args:
            source: the article.
            correct: whether it takes the place of the one that has its id and other words.

        Raises:
            SourceError: another article has its id, and it is to take no place.
        """
        if correct and self._intake.known(given_source(source)):
            self._intake.correct(self._intake.read(source))
            return False
        return self._intake.add(given_source(source))[1]

    def correct(self, source: Source, *, nearest: int = NEAREST, days: int = WINDOW) -> Touched:
        """Put a new version of an article in the place of the one that has its id; the earlier one is kept beside.

        Args:
            source: the new version.
            nearest: articles of its event beside which both versions are laid at most.
            days: days before and after it of which they are.

        Returns:
            What the new version touches; `report.changes` says what is new and gone since the earlier one.

        Raises:
            SourceError: no article has its id.
        """
        read, old = self._intake.read(given_source(source)), self._intake.row(source.id)
        before = self._reports.of([old, *self._articles.beside(old, most=nearest, days=days)])
        new = self._intake.correct(read)
        beside = self._articles.beside(new, most=nearest, days=days)
        report = compare(self._reports.of([new, *beside]), [before])
        return self._touched(new, beside, report, is_new=False)

    def take(self, source: Source, *, nearest: int = NEAREST, days: int = WINDOW) -> Touched:
        """Add an article, or put it in the place of the one that has its id and other words; arguments as of `add`."""
        known = self._intake.known(given_source(source))
        return (self.correct if known else self.add)(source, nearest=nearest, days=days)

    def remove(self, name: str) -> bool:
        """Remove the article of an id with its earlier versions: whether there was one."""
        return self._intake.remove(name)

    def retain(self, days: int, *, today: date | None = None) -> int:
        """Remove the articles that came out more than so many days ago, and return how many.

        Args:
            days: days to keep.
            today: the day from which they are counted; None for the newest on which an article came out.
        """
        return self._intake.retain(days, today.toordinal() if today is not None else None)

    def source(self, name: str) -> Source:
        """Return the article of an id.

        Raises:
            SourceError: there is none.
        """
        return self._articles.sources([self._intake.row(name).number])[0]

    def versions(self, name: str) -> tuple[Source, ...]:
        """Return all versions of the article of an id, the first one first.

        Raises:
            SourceError: there is none.
        """
        row = self._intake.row(name)
        return (*self._articles.versions(row), self.source(name))

    def events(self, *, since: date | None = None, progress: Progress = no_progress) -> tuple[EventRow, ...]:
        """Return the events: the most severe first, then those with more conflicts, then the latest.

        Args:
            since: the day on or after which the last of their articles came out; those of no known day count too.
            progress: what shows how far the work is: events of which articles came or went are checked again.
        """
        places = self._events.since(since)
        for number, _ in progress("events", places):
            self._reports.refresh(number)
        return tuple(self._events.rows(places))

    def event(self, event: str) -> Event:
        """Return an event with its articles, by day.

        Args:
            event: its id, or the beginning of it that no other has.

        Raises:
            StoreError: there is none.
        """
        number, name = self._events.named(event)
        rows = self._articles.of_event(number)
        (about,) = self._events.rows([(number, name)])
        return Event(id=name, title=about.title, sources=tuple(self._articles.sources([row.number for row in rows])))

    def report(self, event: str) -> Report:
        """Return the report on all articles of an event.

        Args:
            event: its id, or the beginning of it that no other has.

        Raises:
            StoreError: there is none.
        """
        return self._reports.report(self._events.named(event)[0])

    def facts(self, *, since: date | None = None, progress: Progress = no_progress) -> Iterator[FactRow]:
        """Yield the facts of events, event by event.

        Args:
            since: the day on or after which the last article of an event came out; None for all.
            progress: what shows how far the work is.
        """
        for number, name in progress("events", self._events.since(since)):
            self._reports.refresh(number)
            yield from self._reports.facts(number, name)

    def suppress(self, rows: Iterable[Suppression]) -> None:
        """Keep findings as known: they are shown as such, and no event counts them."""
        self._reports.keep_suppressions(rows)

    def unsuppress(self, fingerprint: str) -> bool:
        """Keep a finding no more as known: whether it was."""
        return self._reports.drop_suppression(fingerprint)

    def known(self, fingerprint: str, reason: str, *, until: date | None = None) -> Suppression:
        """Return the row by which `suppress` keeps a finding as known.

        Args:
            fingerprint: of a finding of an event that was reported on, or the beginning of it that no other has.
            reason: why it is left as it is.
            until: the last day on which it is known; None for no end.

        Raises:
            StoreError: there is no such finding.
        """
        name, rule, message = self._reports.found(fingerprint)
        return Suppression(fingerprint=name, reason=reason, until=until, rule=rule, told=message)

    def export(self, folder: str | os.PathLike[str], *, progress: Progress = no_progress) -> None:
        """Write the tables as Parquet, a file each: articles, mentions, claims, events, facts and findings.

        Args:
            folder: where; it is made where there is none.
            progress: what shows how far the work is: events of which articles came or went are checked again.

        Raises:
            MissingExtraError: the extra parquet is not installed.
            StoreError: they cannot be written.
        """
        for number, _ in progress("events", self._events.since(None)):
            self._reports.refresh(number)
        export(self._database, folder, progress=progress)

    @property
    def suppressions(self) -> tuple[Suppression, ...]:
        """The findings that are known."""
        return self._reports.suppressions

    def stats(self) -> Stats:
        """Return how much the corpus holds."""
        counts = {table: self._database.rows(f"SELECT COUNT(*) FROM {table}")[0][0] for table in _TABLES}
        return Stats(**counts)

    def _touched(self, row: Row, beside: Sequence[Row], report: Report, *, is_new: bool) -> Touched:
        LOG.info(
            "article %s: new %s, version %d, beside %d, conflicts %d",
            visible(row.name), is_new, row.version, len(beside), len(report.conflicts),
        )  # fmt: skip
        return Touched(
            article=row.name, event=self._events.name(row.event), is_new=is_new, version=row.version,
            beside=tuple(sorted(each.name for each in beside)), report=report,
        )  # fmt: skip
