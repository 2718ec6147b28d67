"""How fast a store takes one more article: `python tests/corpus/measure.py STORE [ARTICLES ...]`, where STORE is a path
or the address of an empty database, that grows from one number of articles to the next.

Some thousand articles are read; the others are copies of their rows, on later days, so that tables and indexes are of
full size. No test asserts a time.
"""

import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from newswire import EVENTS_A_DAY, SIZES, article, many

from factcheck import Source, check
from factcheck.commands.checking import seldom_collected
from factcheck.corpus import Corpus
from factcheck.corpus.cache import Cache
from factcheck.corpus.database import Database, open_database

READ = 2_000
APART = 1_000_000
"""Numbers between copies of articles."""
COMPARED = 320
"""Articles of one check, for a cache."""
ADDED = 150
"""Articles whose adding is timed, one more to each of as many events."""
EVENTS = 70
"""Events of a test suite, for a cache."""
SUITE = """
import pytest
from newswire import of_event

from factcheck import InconsistencyError
from factcheck.testing import assert_consistent


@pytest.mark.parametrize("event", range({events}))
def test_event(event):
    try:
        assert_consistent(*of_event(event))
    except InconsistencyError:
        pass
"""
_COPIES = (
    "INSERT INTO events (id, name, title, articles, first_day, last_day, reported, conflicts, severity) "
    "SELECT id + :events, name || :mark, title, articles, first_day + :days, last_day + :days, '', 0, 0 "
    "FROM events WHERE id <= :most_events",
    "INSERT INTO articles (id, name, digest, version, day, event, source, profile) "
    "SELECT id + :articles, name || :mark, digest || :mark, 1, day + :days, event + :events, source, profile "
    "FROM articles WHERE id <= :most_articles",
    "INSERT INTO terms (term, day, article, event, weight) "
    "SELECT term, day + :days, article + :articles, event + :events, weight FROM terms WHERE article <= :most_articles",
    "INSERT INTO mentions (article, number, kind, words, value, start, stop) "
    "SELECT article + :articles, number, kind, words, value, start, stop FROM mentions WHERE article <= :most_articles",
    "INSERT INTO claims (article, number, kind, question, answer, status, speaker, start, stop, blocks) "
    "SELECT article + :articles, number, kind, question, answer, status, speaker, start, stop, blocks "
    "FROM claims WHERE article <= :most_articles",
    "INSERT INTO readings (digest, settings, part, rows) "
    "SELECT readings.digest || :mark, settings, part, rows FROM readings JOIN articles "
    "ON articles.digest = readings.digest WHERE articles.id <= :most_articles",
)


def fill(store: str, read: int) -> float:
    """Put articles into an empty store, and give the seconds that the adding of one took."""
    started = time.perf_counter()
    with Corpus.open(store) as corpus:
        for source in many(read):
            corpus.put(source)
    return (time.perf_counter() - started) / read


def grow(store: str, read: int, first: int, size: int) -> None:
    """Put copies of the articles that were read into a store, from one number of copies up to a size."""
    database = open_database(store)
    days = read * len(SIZES) // sum(SIZES) // EVENTS_A_DAY + 1
    ends = {"most_articles": read, "most_events": read}
    for copy in range(first, size // read):
        place = {"articles": copy * APART, "events": copy * APART, "days": copy * days, "mark": f"~{copy}", **ends}
        with database.writing():
            for statement in _COPIES:
                database.run(statement, **{name: value for name, value in place.items() if f":{name}" in statement})
    if store.startswith("postgresql"):
        end_copies(database)
    else:
        database.run("ANALYZE")
    database.close()


def end_copies(database: Database) -> None:
    """See to it that a server numbers new rows behind the copies, and knows how many there are."""
    for table in ("articles", "events"):
        database.rows(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT MAX(id) FROM {table}))")
    database.run("ANALYZE")


def timed(work: Callable[[int], object]) -> list[tuple[float, float]]:
    """Give the seconds on the clock, and those of the processor, of each of some rounds, the fastest first."""
    found = []
    for number in range(ADDED):
        clock, processor = time.perf_counter(), time.process_time()
        work(number)
        found.append((time.perf_counter() - clock, time.process_time() - processor))
    return found


def shown(times: list[float]) -> str:
    """Give the median and the 99th percentile in milliseconds."""
    ordered = sorted(times)
    return f"{ordered[len(ordered) // 2] * 1000:8.0f}{ordered[int(len(ordered) * 0.99)] * 1000:8.0f}"


def again(folder: str) -> None:
    """Print what the check of many articles takes, with a cache and without: of days with some events each."""
    sources, file = many(COMPARED), os.path.join(folder, "kept.db")
    changed = [*sources[:-1], article(0, 9)]

    def cached(given: list[Source]) -> object:
        with Cache.open(file) as cache:
            return cache.check(given, events="auto")

    check(sources[:5])
    rows: list[tuple[str, Callable[[], object]]] = [
        ("without a cache", lambda: check(sources, events="auto")),
        ("with a new one", lambda: cached(sources)),
        ("again, nothing changed", lambda: cached(sources)),
        ("again, one article changed", lambda: cached(changed)),
    ]
    print(f"\n{f'check of {COMPARED} articles':34}{'s':>8}{'ratio':>8}")
    first = 0.0
    for name, work in rows:
        started = time.process_time()
        work()
        took = time.process_time() - started
        first = first or took
        print(f"{name:34}{took:8.2f}{first / took:8.1f}")


def suites(folder: str) -> None:
    """Print what a test suite takes that asserts of each of some events, with a cache and without; ratios are without
    the beginning of pytest."""
    file, kept = Path(folder, "test_events.py"), os.path.join(folder, "suite.db")
    file.write_text(SUITE.format(events=EVENTS), encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-c", os.devnull, str(file)]
    empty = [*command, "-k", "nothing"]
    cached = [*command, "--factcheck-cache", kept]
    print(f"\n{f'pytest, {sum(SIZES) * EVENTS // len(SIZES)} articles of {EVENTS} events':34}{'s':>8}{'ratio':>8}")
    begun = first = 0.0
    rows = (("no test", empty), ("without a cache", command), ("with a new one", cached), ("again", cached))
    for name, given in rows:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path])}
        subprocess.run(given, check=False, env=environment, stdout=subprocess.DEVNULL)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        took = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        begun, first = begun or took, took - begun if given is command else first
        print(f"{name:34}{took:8.2f}" + (f"{first / max(took - begun, 0.01):8.1f}" if first else ""))


def main(store: str, sizes: Sequence[int]) -> None:
    """Print what one more article takes in a store that grows."""
    read, copies = min(READ, sizes[0]), 1
    each = fill(store, read)
    print(f"put, one after the other, ms each {each * 1000:9.0f}")
    print(f"{'articles':>10}{'claims':>12}{'ms median':>12}{'p99':>8}{'of processor':>14}{'p99':>8}{'kB each':>9}")
    for turn, size in enumerate(sizes):
        grow(store, read, copies, size)
        copies = max(copies, size // read)
        with Corpus.open(store) as corpus:
            stats = corpus.stats()
            corpus.add(article(0, 9 + turn))  # loads the tables
            with seldom_collected():
                rounds = timed(partial(one_more, corpus, 9 + turn))
        clock, processor = (shown([each[part] for each in rounds]) for part in (0, 1))
        kept = f"{os.path.getsize(store) / stats.articles / 1000:9.1f}" if os.path.exists(store) else ""
        print(f"{stats.articles:10,}{stats.claims:12,}    {clock}      {processor}{kept}", flush=True)


def one_more(corpus: Corpus, newsroom: int, number: int) -> None:
    """Add one more article to an event."""
    corpus.add(article(number + 1, newsroom))


if __name__ == "__main__":
    main(sys.argv[1], [int(size) for size in sys.argv[2:]] or [READ])
    with TemporaryDirectory() as beside:
        again(beside)
        suites(beside)
