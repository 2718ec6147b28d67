"""The tables of a store, and the steps that lead from one version of them to the next."""

from collections.abc import Sequence

from factcheck.corpus.database import Database
from factcheck.errors import StoreError

_FIRST = (
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)",
    "CREATE TABLE events (id {id}, name TEXT NOT NULL UNIQUE, title TEXT NOT NULL, articles INTEGER NOT NULL, "
    "first_day INTEGER NOT NULL, last_day INTEGER NOT NULL, reported TEXT NOT NULL, conflicts INTEGER NOT NULL, "
    "severity INTEGER NOT NULL)",
    "CREATE INDEX events_by_day ON events (last_day)",
    "CREATE TABLE articles (id {id}, name TEXT NOT NULL UNIQUE, digest TEXT NOT NULL, version INTEGER NOT NULL, "
    "day INTEGER NOT NULL, event BIGINT NOT NULL, source {bytes} NOT NULL, profile {bytes} NOT NULL)",
    "CREATE INDEX articles_by_event ON articles (event, day)",
    "CREATE INDEX articles_by_day ON articles (day)",
    "CREATE TABLE versions (article BIGINT NOT NULL, version INTEGER NOT NULL, digest TEXT NOT NULL, "
    "source {bytes} NOT NULL, PRIMARY KEY (article, version)) {by key}",
    "CREATE TABLE terms (term BIGINT NOT NULL, day INTEGER NOT NULL, article BIGINT NOT NULL, event BIGINT NOT NULL, "
    "weight REAL NOT NULL, PRIMARY KEY (term, day, article)) {by key}",
    "CREATE TABLE readings (digest TEXT NOT NULL, settings TEXT NOT NULL, part TEXT NOT NULL, rows {bytes} NOT NULL, "
    "PRIMARY KEY (digest, settings, part)) {by key}",
    "CREATE TABLE mentions (article BIGINT NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL, words TEXT NOT NULL, "
    "value TEXT NOT NULL, start INTEGER NOT NULL, stop INTEGER NOT NULL, PRIMARY KEY (article, number)) {by key}",
    "CREATE TABLE claims (article BIGINT NOT NULL, number INTEGER NOT NULL, kind TEXT NOT NULL, "
    "question TEXT NOT NULL, answer TEXT NOT NULL, status TEXT NOT NULL, speaker TEXT, start INTEGER NOT NULL, "
    "stop INTEGER NOT NULL, blocks TEXT NOT NULL, PRIMARY KEY (article, number)) {by key}",
    "CREATE TABLE facts (event BIGINT NOT NULL, number INTEGER NOT NULL, question TEXT NOT NULL, thing TEXT, "
    "relation TEXT NOT NULL, sources INTEGER NOT NULL, answers TEXT NOT NULL, PRIMARY KEY (event, number)) {by key}",
    "CREATE TABLE findings (event BIGINT NOT NULL, number INTEGER NOT NULL, fingerprint TEXT NOT NULL, "
    "rule TEXT NOT NULL, kind TEXT NOT NULL, relation TEXT, severity TEXT NOT NULL, question TEXT NOT NULL, "
    "message TEXT NOT NULL, PRIMARY KEY (event, number)) {by key}",
    "CREATE TABLE suppressions (fingerprint TEXT PRIMARY KEY, reason TEXT NOT NULL, until TEXT, rule TEXT NOT NULL, "
    "told TEXT NOT NULL)",
)
_SECOND = ("CREATE TABLE reports (digest TEXT PRIMARY KEY, number BIGINT NOT NULL, rows {bytes} NOT NULL)",)
"""Whole reports, for those who compare the same articles again."""
STEPS: Sequence[Sequence[str]] = (_FIRST, _SECOND)
"""What makes each version of the tables out of the one before; a step that was released is never changed."""
VERSION = len(STEPS)


def version_of(database: Database) -> int:
    """Return the version of the tables; 0 where there are none yet.

    Raises:
        StoreError: there are tables, but of another program.
    """
    if not _has_table(database, "meta"):
        if _has_table(database, "articles") or _has_table(database, "events"):
            raise StoreError(f"{database.place}: it has tables of another program\n  Name another store.")
        return 0
    found = database.rows("SELECT value FROM meta WHERE name = 'schema'")
    if not found or not found[0][0].isdigit():
        raise StoreError(f"{database.place}: it has tables of another program\n  Name another store.")
    return int(found[0][0])


def migrate(database: Database, *, to: int = VERSION) -> int:
    """Bring the tables to a version, in one stretch of work.

    Returns:
        The version that they had.
    """
    with database.writing():
        had = version_of(database)
        for number, statements in enumerate(STEPS[had:to], had + 1):
            for statement in statements:
                database.run(_in(statement, database))
            database.run("DELETE FROM meta WHERE name = 'schema'")
            database.run("INSERT INTO meta (name, value) VALUES ('schema', :version)", version=str(number))
    return had


def check_version(database: Database) -> None:
    """Make the tables where there are none, and refuse those of another version.

    Raises:
        StoreError: they are of an earlier or a later version.
    """
    had = version_of(database)
    if had == 0:
        migrate(database)
    elif had < VERSION:
        raise StoreError(
            f"{database.place}: its tables are of version {had}, this factcheck has {VERSION}\n"
            "  Run factcheck corpus migrate."
        )
    elif had > VERSION:
        raise StoreError(f"{database.place}: a later factcheck wrote it\n  Install that one, or name another store.")


def _in(statement: str, database: Database) -> str:
    for name, meant in database.types.items():
        statement = statement.replace(f"{{{name}}}", meant)
    return statement


def _has_table(database: Database, name: str) -> bool:
    return bool(database.rows(database.types["table"], name=name))
