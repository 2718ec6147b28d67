"""Readings by the digest of their source: an article that was read is never read again."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from factcheck.corpus.database import Database, Row, in_parts
from factcheck.corpus.encoded import KeptRows, digest_of_reading, digest_of_source, parts_of
from factcheck.prepared import PreparedSource
from factcheck.settings import Settings
from factcheck.source import Source

AT_HAND = 128
"""Articles that are held in memory, each with a third of a megabyte. Heuristic: an event of the day has a few dozen."""
_WRITE = (
    "INSERT INTO readings (digest, settings, part, rows) VALUES (:digest, :settings, :part, :rows) "
    "ON CONFLICT (digest, settings, part) DO NOTHING"
)


class Readings:
    """The readings of a store.

    Args:
        database: where they are kept.
        settings: by which articles are read.
        at_hand: articles that are held in memory, the last ones asked for.
    """

    def __init__(self, database: Database, settings: Settings, *, at_hand: int = AT_HAND) -> None:
        self._database, self.settings, self._most = database, settings, at_hand
        self._at_hand: dict[str, PreparedSource] = {}
        self._of = digest_of_reading(settings)

    def prepared(self, sources: Iterable[Source]) -> list[PreparedSource]:
        """Return sources with what was found in each at an earlier time; others are read when they are asked for."""
        given = [(source, digest_of_source(source)) for source in sources]
        at_hand = {digest: self._at_hand[digest] for _, digest in given if digest in self._at_hand}
        kept = self._kept(digest for _, digest in given if digest not in at_hand)
        return [at_hand.get(digest) or self._made(source, digest, kept.get(digest)) for source, digest in given]

    def _made(self, source: Source, digest: str, kept: dict[str, bytes] | None) -> PreparedSource:
        """Return a source with what was kept of it, and have it at hand for the next time."""
        prepared = PreparedSource(source, kept=(self.settings, KeptRows(kept)) if kept is not None else None)
        if self._most:
            for oldest in list(self._at_hand)[: len(self._at_hand) + 1 - self._most]:
                self._at_hand.pop(oldest, None)
            self._at_hand[digest] = prepared
        return prepared

    def keep(self, prepared: Sequence[PreparedSource]) -> None:
        """Keep what was found in sources."""
        digests = [digest_of_source(each.source) for each in prepared]
        kept = self._names(digests)
        rows = [
            row
            for each, digest in zip(prepared, digests, strict=True)
            for row in self._rows(each, digest, kept.get(digest, frozenset()))
        ]
        if rows:
            with self._database.writing():
                self._database.insert(_WRITE, rows)

    def forget(self, digests: Iterable[str]) -> None:
        """Remove the readings of sources that no article is any more."""
        for digest in digests:
            self._database.run("DELETE FROM readings WHERE digest = :digest", digest=digest)

    def _rows(self, prepared: PreparedSource, digest: str, kept: frozenset[str]) -> Iterator[Mapping[str, object]]:
        found = prepared.found(self.settings)
        for part, rows in parts_of(found, without=kept):
            yield {"digest": digest, "settings": self._of, "part": part, "rows": rows}

    def _names(self, digests: Sequence[str]) -> Mapping[str, frozenset[str]]:
        """Return the names of the parts that are kept of each source."""
        found: dict[str, set[str]] = defaultdict(set)
        for digest, part in self._asked("digest, part", digests):
            found[digest].add(part)
        return {digest: frozenset(parts) for digest, parts in found.items()}

    def _kept(self, digests: Iterable[str]) -> Mapping[str, dict[str, bytes]]:
        """Return the parts that are kept of each source that was read."""
        found: dict[str, dict[str, bytes]] = defaultdict(dict)
        for digest, part, rows in self._asked("digest, part, rows", list(digests)):
            found[digest][part] = bytes(rows)
        return {digest: parts for digest, parts in found.items() if "" in parts}

    def _asked(self, columns: str, digests: Sequence[str]) -> Iterator[Row]:
        for some in in_parts(dict.fromkeys(digests)):
            names = ", ".join(f":d{number}" for number in range(len(some)))
            values = {f"d{number}": digest for number, digest in enumerate(some)}
            statement = f"SELECT {columns} FROM readings WHERE settings = :settings AND digest IN ({names})"
            yield from self._database.rows(statement, settings=self._of, **values)
