"""How articles come into a store and go out of it: each is read once, and written in one stretch."""

from collections.abc import Iterable
from typing import NamedTuple

from factcheck.corpus.articles import Articles, Row
from factcheck.corpus.database import Database
from factcheck.corpus.encoded import digest_of_source
from factcheck.corpus.lookup import Lookup
from factcheck.corpus.readings import Readings
from factcheck.errors import SourceError
from factcheck.events import Profile, profile_of
from factcheck.prepared import PreparedSource
from factcheck.source import Source
from factcheck.visible import visible


class Read(NamedTuple):
    """An article that was read.

    Args:
        prepared: the source with what was found in it.
        digest: of the source.
        profile: what it is known by.
    """

    prepared: PreparedSource
    digest: str
    profile: Profile


class Intake:
    """What writes articles.

    Args:
        database: where they are kept.
        articles: those of the store.
        readings: what was found in them.
    """

    def __init__(self, database: Database, articles: Articles, readings: Readings) -> None:
        self._database, self._articles, self._readings = database, articles, readings
        self._lookup = Lookup(database, articles)

    def read(self, source: Source) -> Read:
        """Return a source with what is found in it."""
        (prepared,) = self._readings.prepared([source])
        found = prepared.found(self._readings.settings)
        found.source_claims()
        profile = profile_of(found.source, settings=self._readings.settings)
        day = found.story.day if profile.day is None else profile.day
        return Read(prepared, digest_of_source(source), profile._replace(day=day))

    def add(self, source: Source) -> tuple[Row, bool]:
        """Return the row of an article, and whether it was not there before.

        Raises:
            SourceError: another article has its id.
        """
        row = self._same(source)
        if row is not None:
            return row, False
        read = self.read(source)
        with self._database.writing():
            row = self._same(source)
            if row is not None:
                return row, False
            event = self._lookup.event_for(read.profile)
            found = read.prepared.found(self._readings.settings)
            row = self._articles.insert(found, source, read.profile, read.digest, event)
            self._readings.keep([read.prepared])
        return row, True

    def correct(self, read: Read) -> Row:
        """Put a new version in the place of an article.

        Raises:
            SourceError: no article has its id.
        """
        source = read.prepared.source
        with self._database.writing():
            row = self.row(source.id)
            if row.digest == read.digest:
                return row
            found = read.prepared.found(self._readings.settings)
            row = self._articles.replace(row, found, source, read.profile, read.digest)
            self._readings.keep([read.prepared])
        return row

    def row(self, name: str) -> Row:
        """Return the row of the article of an id.

        Raises:
            SourceError: there is none.
        """
        row = self._articles.named(name)
        if row is None:
            raise SourceError(f'no article of the corpus is called "{visible(name)}"\n  Add it first.')
        return row

    def known(self, source: Source) -> bool:
        """Whether an article of that id is there with other words, or of another day."""
        row = self._articles.named(source.id)
        return row is not None and row.digest != digest_of_source(source)

    def remove(self, name: str) -> bool:
        """Remove the article of an id: whether there was one."""
        with self._database.writing():
            row = self._articles.named(name)
            if row is not None:
                self._delete([row])
        return row is not None

    def retain(self, days: int, today: int | None) -> int:
        """Remove the articles that came out more than so many days before a day, and return how many."""
        with self._database.writing():
            last = self._articles.newest if today is None else today
            old = self._articles.before(last - days)
            self._delete(old)
        return len(old)

    def _same(self, source: Source) -> Row | None:
        """Return the row of an article that is there already; None where its id is free."""
        row = self._articles.named(source.id)
        if row is not None and row.digest != digest_of_source(source):
            raise SourceError(
                f'"{visible(source.id)}" is in the corpus with other words, or of another day\n'
                "  Corpus.correct takes a new version; another article needs an id of its own."
            )
        return row

    def _delete(self, rows: Iterable[Row]) -> None:
        for row in rows:
            earlier = self._articles.delete(row)
            self._readings.forget([row.digest, *earlier])
