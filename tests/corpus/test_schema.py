"""The tables of a store have a version, and later ones are made of earlier ones without a loss."""

import sqlite3
from pathlib import Path

import pytest

from factcheck import Source
from factcheck.corpus import Corpus
from factcheck.corpus.database import open_database
from factcheck.corpus.schema import STEPS, VERSION, migrate, version_of
from factcheck.errors import MissingExtraError, StoreError

WIRE = Source("wire", "A ferry sank off Arn on Monday, killing 12 people, the coastguard of Arn said.")


def columns(store: str, *, server: bool) -> list[tuple[str, str]]:
    database = open_database(store)
    if server:
        asked = "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = current_schema"
        found = database.rows(asked)
    else:
        tables = [name for (name,) in database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = [(table, row[1]) for table in tables for row in database.rows(f"PRAGMA table_info({table})")]
    database.close()
    return sorted(found)


def test_each_version_becomes_the_next(store: str) -> None:
    database = open_database(store)
    assert version_of(database) == 0
    for number in range(1, VERSION + 1):
        assert migrate(database, to=number) == number - 1
        assert version_of(database) == number
    assert migrate(database) == VERSION
    database.close()
    Corpus.open(store).close()


def test_a_store_of_an_earlier_version_keeps_its_articles(store: str) -> None:
    with Corpus.open(store) as corpus:
        corpus.add(WIRE)
        before = corpus.stats()
        fresh = columns(store, server=store.startswith("postgresql"))
    database = open_database(store)  # as the first version left it
    database.run("DROP TABLE reports")
    database.run("UPDATE meta SET value = '1' WHERE name = 'schema'")
    database.close()
    with pytest.raises(StoreError, match=f"of version 1, this factcheck has {VERSION}\n  Run factcheck corpus migrate"):
        Corpus.open(store)
    assert Corpus.migrate(store) == (1, VERSION)
    assert columns(store, server=store.startswith("postgresql")) == fresh
    with Corpus.open(store) as corpus:
        assert corpus.stats() == before
        assert not corpus.add(WIRE).is_new


def test_a_step_that_fails_changes_nothing(store: str, monkeypatch: pytest.MonkeyPatch) -> None:
    database = open_database(store)
    migrate(database, to=1)
    broken = (STEPS[0], ("CREATE TABLE half (a INTEGER)", "CREATE TABLE meta (a INTEGER)"))
    monkeypatch.setattr("factcheck.corpus.schema.STEPS", broken)
    with pytest.raises(StoreError):
        migrate(database)
    assert version_of(database) == 1
    with pytest.raises(StoreError):
        database.rows("SELECT * FROM half")
    monkeypatch.undo()
    assert migrate(database) == 1
    database.close()


def test_what_is_no_store_is_refused_and_left_alone(store: str) -> None:
    database = open_database(store)
    database.run("CREATE TABLE articles (a INTEGER)")
    database.close()
    with pytest.raises(StoreError, match="tables of another program"):
        Corpus.open(store)


def test_a_later_version_is_refused(store: str) -> None:
    Corpus.open(store).close()
    database = open_database(store)
    database.run("UPDATE meta SET value = '99'")
    database.close()
    with pytest.raises(StoreError, match="a later factcheck wrote it"):
        Corpus.open(store)


def test_a_file_that_is_no_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("A ferry sank off Arn. " * 200, encoding="utf-8")
    with pytest.raises(StoreError, match=r"notes\.txt: no store of factcheck"):
        Corpus.open(file)
    assert file.read_text(encoding="utf-8").startswith("A ferry")
    with pytest.raises(StoreError, match="a folder, not a file"):
        Corpus.open(tmp_path)
    with pytest.raises(StoreError, match="its folder does not exist"):
        Corpus.open(tmp_path / "none" / "desk.db")


def test_a_row_that_was_damaged_is_said_to_be(tmp_path: Path) -> None:
    path = tmp_path / "desk.db"
    with Corpus.open(path) as corpus:
        corpus.add(WIRE)
    connection = sqlite3.connect(path)
    connection.execute("UPDATE readings SET rows = x'00'")
    connection.commit()
    connection.close()
    with Corpus.open(path) as corpus, pytest.raises(StoreError, match="a row of the store cannot be read"):
        corpus.report(corpus.add(WIRE).event)


def test_a_server_that_is_not_there_is_named_without_its_password() -> None:
    pytest.importorskip("psycopg")
    pytest.importorskip("sqlalchemy")
    with pytest.raises(StoreError, match="Check the server") as caught:
        Corpus.open("postgresql://me:secret@127.0.0.1:1/desk")
    assert "127.0.0.1:1/desk" in str(caught.value)
    assert "secret" not in str(caught.value)


def test_a_server_needs_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "sqlalchemy", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'factcheck-desk\[postgres\]'"):
        Corpus.open("postgresql://me@127.0.0.1:1/desk")
