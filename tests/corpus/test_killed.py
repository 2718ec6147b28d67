"""A program that is killed while it adds articles loses none that it was told of, and doubles none."""

import json
import multiprocessing
import os
import random
from collections.abc import Sequence
from multiprocessing.connection import Connection

import pytest
from newswire import article, many

from factcheck import Source
from factcheck.corpus import Corpus
from factcheck.corpus.database import open_database

KILLS = 50
WRITERS = 4
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="programs are begun by fork")


def short(number: int) -> Source:
    """Give an article of one sentence of its own event, so that most of the work is writing."""
    lead = article(number, 0)
    return lead.model_copy(update={"text": lead.text.partition("\n")[0]})


def adds(store: str, sources: Sequence[Source], said: Connection) -> None:
    """Add articles and say of each that it is added."""
    with Corpus.open(store) as corpus:
        for source in sources:
            corpus.put(source)
            said.send(source.id)
    said.close()


def names_of(store: str) -> set[str]:
    """Give the ids of the articles of a store."""
    database = open_database(store)
    names = [name for (name,) in database.rows("SELECT name FROM articles")]
    database.close()
    assert len(names) == len(set(names))
    return set(names)


def rows_of(store: str) -> dict[str, list[tuple[object, ...]]]:
    """Give what a store holds of each article, by its id."""
    database = open_database(store)
    found: dict[str, list[tuple[object, ...]]] = {}
    for name, number, digest, event in database.rows("SELECT name, id, digest, event FROM articles"):
        assert name not in found
        counts = [
            database.rows(f"SELECT COUNT(*) FROM {table} WHERE article = :number", number=number)[0][0]
            for table in ("terms", "mentions", "claims")
        ]
        parts = database.rows("SELECT part FROM readings WHERE digest = :digest ORDER BY part", digest=digest)
        ((held, named),) = database.rows("SELECT articles, name FROM events WHERE id = :event", event=event)
        found[name] = [tuple(counts), *parts, (held, named)]
    database.close()
    return found


def test_nothing_is_lost_or_doubled_by_fifty_kills(store: str, tmp_path: object) -> None:
    sources = [short(number) for number in range(150)]
    plain = f"{tmp_path}/plain.db"
    with Corpus.open(plain) as corpus:
        for source in sources:
            corpus.put(source)
    chance, begun = random.Random(50), multiprocessing.get_context("fork")
    stated: set[str] = set()
    killed = 0
    Corpus.open(store).close()
    while killed < KILLS:
        ours, theirs = begun.Pipe(duplex=False)
        left = [source for source in sources if source.id not in stated] or sources
        program = begun.Process(target=adds, args=(store, left, theirs))
        program.start()
        theirs.close()
        for _ in range(chance.randrange(1, 6)):
            if not ours.poll(60) or not (said := received(ours)):
                break
            stated.add(said)
        sum(range(chance.randrange(200_000)))  # so that it is met at any moment of its work
        program.kill()
        program.join()
        killed += program.exitcode != 0
        while said := received(ours):
            stated.add(said)
        assert stated <= names_of(store)
    finish(store, sources)
    assert rows_of(store) == rows_of(plain)


def finish(store: str, sources: Sequence[Source]) -> None:
    """Add what is missing."""
    with Corpus.open(store) as corpus:
        for source in sources:
            corpus.put(source)


def received(ours: Connection) -> str:
    """Give the next id; none where the program has ended."""
    try:
        return str(ours.recv())
    except (EOFError, OSError):
        return ""


def test_several_writers_share_a_store(store: str) -> None:
    sources, begun = many(24), multiprocessing.get_context("fork")
    programs, ends = [], []
    for number in range(WRITERS):
        ours, theirs = begun.Pipe(duplex=False)
        order = random.Random(number).sample(sources, len(sources))
        programs.append(begun.Process(target=adds, args=(store, order, theirs)))
        ends.append((ours, theirs))
        programs[-1].start()
    for program in programs:
        program.join()
    assert [program.exitcode for program in programs] == [0] * WRITERS
    found = rows_of(store)
    assert found.keys() == {source.id for source in sources}
    with Corpus.open(store) as corpus:
        assert sum(event.articles for event in corpus.events()) == len(sources)
        assert json.loads(corpus.stats().model_dump_json())["articles"] == len(sources)
