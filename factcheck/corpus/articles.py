"""The rows of articles and of the events that they are of."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from factcheck.claims import AnyClaim
from factcheck.corpus.database import Database, in_parts
from factcheck.corpus.encoded import pack_profile, pack_source, unpack, unpack_profile
from factcheck.corpus.terms import terms_of
from factcheck.events import Profile, profile_of
from factcheck.events.likeness import weigh
from factcheck.mentions.mention import Mention
from factcheck.mentions.written import Written
from factcheck.prepared import Found
from factcheck.settings import Settings
from factcheck.source import Source, Span

_NOWHERE = Span(0, 0)
"""The place of a claim without prose."""
_TITLE = 120
"""Code points of the title of an event."""


class Row(NamedTuple):
    """An article in the store.

    Args:
        number: its number in the tables.
        name: the id of its source.
        digest: of its source.
        version: 1, and one more with each correction.
        day: number of the day on which it came out; 0 where that is not known.
        event: number of its event.
    """

    number: int
    name: str
    digest: str
    version: int
    day: int
    event: int


_COLUMNS = "id, name, digest, version, day, event"


class Articles:
    """The articles of a store.

    Args:
        database: where they are kept.
        settings: what a desk has settled.
    """

    def __init__(self, database: Database, settings: Settings) -> None:
        self._database, self._settings = database, settings

    def named(self, name: str) -> Row | None:
        """Return the article of an id; None where there is none."""
        found = self._database.rows(f"SELECT {_COLUMNS} FROM articles WHERE name = :name", name=name)
        return Row(*found[0]) if found else None

    def of_event(self, event: int) -> list[Row]:
        """Return the articles of an event, by day, then by id."""
        asked = f"SELECT {_COLUMNS} FROM articles WHERE event = :event ORDER BY day, name"
        return [Row(*row) for row in self._database.rows(asked, event=event)]

    def before(self, day: int) -> list[Row]:
        """Return the articles that came out before a day; of those of no known day none."""
        asked = f"SELECT {_COLUMNS} FROM articles WHERE day > 0 AND day < :day ORDER BY day, name"
        return [Row(*row) for row in self._database.rows(asked, day=day)]

    @property
    def newest(self) -> int:
        """The number of the last day on which one came out; 0 where no day is known."""
        return int(self._database.rows("SELECT COALESCE(MAX(day), 0) FROM articles")[0][0])

    def sources(self, numbers: Sequence[int]) -> list[Source]:
        """Return the sources of articles, in the order asked for."""
        return [unpack(Source, found) for found in self._column("source", numbers)]

    def versions(self, row: Row) -> list[Source]:
        """Return the earlier versions of an article, the first one first."""
        asked = "SELECT source FROM versions WHERE article = :article ORDER BY version"
        return [unpack(Source, bytes(found)) for (found,) in self._database.rows(asked, article=row.number)]

    def beside(self, row: Row, *, most: int, days: int) -> list[Row]:
        """Return the articles of the event of an article that are most like it, of some days before and after."""
        held = (each for each in self.of_event(row.event) if each.number != row.number)
        near = [each for each in held if not (row.day and each.day) or abs(each.day - row.day) <= days]
        if len(near) > most:
            numbers = [row.number, *(each.number for each in near)]
            own, *others = self.profiles(numbers)
            like = {each.number: weigh(own, other) for each, other in zip(near, others, strict=True)}
            near = sorted(near, key=lambda each: (-like[each.number], each.name))[:most]
        return near

    def insert(self, found: Found, source: Source, profile: Profile, digest: str, event: int) -> Row:
        """Write the rows of a new article."""
        asked = (
            "INSERT INTO articles (name, digest, version, day, event, source, profile) "
            "VALUES (:name, :digest, 1, :day, :event, :source, :profile) RETURNING id"
        )
        day = profile.day or 0
        values = {"name": source.id, "digest": digest, "day": day, "event": event, "source": pack_source(source)}
        ((number,),) = self._database.rows(asked, **values, profile=pack_profile(profile))
        row = Row(int(number), source.id, digest, 1, day, event)
        self._describe(row, found, profile)
        self.count(event)
        return row

    def replace(self, row: Row, found: Found, source: Source, profile: Profile, digest: str) -> Row:
        """Write the rows of a new version of an article, and keep the source of the one before."""
        self._database.run(
            "INSERT INTO versions (article, version, digest, source) "
            "SELECT id, version, digest, source FROM articles WHERE id = :number",
            number=row.number,
        )
        self._forget(row)
        day, version = profile.day or 0, row.version + 1
        self._database.run(
            "UPDATE articles SET digest = :digest, version = :version, day = :day, source = :source, "
            "profile = :profile WHERE id = :number",
            digest=digest, version=version, day=day, source=pack_source(source), profile=pack_profile(profile),
            number=row.number,
        )  # fmt: skip
        new = row._replace(digest=digest, version=version, day=day)
        self._describe(new, found, profile)
        self.count(row.event)
        return new

    def delete(self, row: Row) -> list[str]:
        """Remove the rows of an article, and its event where it was the last of it; return the digests of its earlier
        versions."""
        self._forget(row)
        asked = "SELECT digest FROM versions WHERE article = :number"
        earlier = [digest for (digest,) in self._database.rows(asked, number=row.number)]
        self._database.run("DELETE FROM versions WHERE article = :number", number=row.number)
        self._database.run("DELETE FROM articles WHERE id = :number", number=row.number)
        self.count(row.event)
        return earlier

    def count(self, event: int) -> None:
        """Bring the row of an event up to its articles; one without any goes."""
        asked = "SELECT COUNT(*), COALESCE(MIN(day), 0), COALESCE(MAX(day), 0) FROM articles WHERE event = :event"
        ((articles, first, last),) = self._database.rows(asked, event=event)
        if articles:
            self._database.run(
                "UPDATE events SET articles = :articles, first_day = :first, last_day = :last, reported = '' "
                "WHERE id = :event",
                articles=articles, first=first, last=last, event=event,
            )  # fmt: skip
            return
        for table, column in (("facts", "event"), ("findings", "event"), ("events", "id")):
            self._database.run(f"DELETE FROM {table} WHERE {column} = :event", event=event)

    def _describe(self, row: Row, found: Found, profile: Profile) -> None:
        """Write what an article is looked up by, what it mentions and what it says."""
        common = {"day": row.day, "article": row.number, "event": row.event}
        reading, written = found.reading, Written([found.reading])
        terms = [{"term": key, "weight": weight, **common} for key, weight in terms_of(profile).items()]
        self._database.insert(
            "INSERT INTO terms (term, day, article, event, weight) VALUES (:term, :day, :article, :event, :weight)",
            terms,
        )
        self._database.insert(
            "INSERT INTO mentions (article, number, kind, words, value, start, stop) "
            "VALUES (:article, :number, :kind, :words, :value, :start, :stop)",
            (_mention(row, number, each) for number, each in enumerate(written.all_of(reading, reading.mentions))),
        )
        self._database.insert(
            "INSERT INTO claims (article, number, kind, question, answer, status, speaker, start, stop, blocks) "
            "VALUES (:article, :number, :kind, :question, :answer, :status, :speaker, :start, :stop, :blocks)",
            (_claim(row, number, each) for number, each in enumerate(written.of(found.source_claims().claims))),
        )
        title = _title(found)
        self._database.run(
            "UPDATE events SET title = :title WHERE id = :event AND title = ''", title=title, event=row.event
        )

    def _forget(self, row: Row) -> None:
        """Remove what an article is looked up by, mentions and says."""
        (profile,) = self.profiles([row.number])
        for term in terms_of(profile):
            self._database.run(
                "DELETE FROM terms WHERE term = :term AND day = :day AND article = :article",
                term=term, day=row.day, article=row.number,
            )  # fmt: skip
        for table in ("mentions", "claims"):
            self._database.run(f"DELETE FROM {table} WHERE article = :number", number=row.number)

    def profiles(self, numbers: Sequence[int]) -> list[Profile]:
        """Return what articles are known by, in the order asked for."""
        found = zip(numbers, self._column("profile", numbers), strict=True)
        return [
            unpack_profile(rows) or profile_of(self._source(number), settings=self._settings) for number, rows in found
        ]

    def _source(self, number: int) -> Source:
        return self.sources([number])[0]

    def _column(self, column: str, numbers: Sequence[int]) -> Iterator[bytes]:
        """Yield a column of articles, in the order asked for."""
        found: dict[int, bytes] = {}
        for some in in_parts(numbers):
            names = ", ".join(f":n{place}" for place in range(len(some)))
            values = {f"n{place}": number for place, number in enumerate(some)}
            rows = self._database.rows(f"SELECT id, {column} FROM articles WHERE id IN ({names})", **values)
            found |= {number: bytes(each) for number, each in rows}
        return (found[number] for number in numbers)


def _title(found: Found) -> str:
    """Return the headline of an article, or its first sentence."""
    document = found.reading.document
    span = document.headline or document.lead or _NOWHERE
    rendering = found.reading.rendering
    written = span if rendering is None else rendering.written(span)
    words = " ".join(found.source.quote(written).split()) or found.source.id
    return words if len(words) <= _TITLE else f"{words[: _TITLE - 1]}…"


def _mention(row: Row, number: int, mention: Mention) -> Mapping[str, object]:
    place = mention.span or _NOWHERE
    return {
        "article": row.number, "number": number, "kind": mention.value.kind, "words": mention.text,
        "value": mention.value.label, "start": place.start, "stop": place.end,
    }  # fmt: skip


def _claim(row: Row, number: int, claim: AnyClaim) -> Mapping[str, object]:
    place = claim.span or _NOWHERE
    return {
        "article": row.number, "number": number, "kind": claim.kind, "question": claim.question.text,
        "answer": claim.value.label, "status": claim.status, "speaker": claim.speaker, "start": place.start,
        "stop": place.end, "blocks": "\n".join(claim.question.blocks),
    }  # fmt: skip
