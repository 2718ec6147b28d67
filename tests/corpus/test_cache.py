"""A cache gives the report that a check gives, and reads only what changed."""

import re
from pathlib import Path

import pytest
from newswire import many

import factcheck.corpus.cache
import factcheck.prepared
from factcheck import Settings, Source, check
from factcheck.__main__ import main
from factcheck.corpus import Corpus
from factcheck.corpus.cache import Cache
from factcheck.corpus.database import open_database
from factcheck.corpus.schema import migrate

SOURCES = many(12)
CHANGED = SOURCES[3].model_copy(update={"text": f"{SOURCES[3].text} It rained in Oslo."})
pytest_plugins = ["pytester"]


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give the ids of the sources that are read."""
    ids: list[str] = []
    find = factcheck.prepared.find

    def noted(source: Source, *, settings: Settings) -> object:
        ids.append(source.id)
        return find(source, settings=settings)

    monkeypatch.setattr(factcheck.prepared, "find", noted)
    return ids


@pytest.mark.parametrize("events", ["one", "auto"])
def test_only_what_changed_is_read(tmp_path: Path, read: list[str], events: str) -> None:
    plain, changed = (check(each, events=events) for each in (SOURCES, [*SOURCES[:3], CHANGED, *SOURCES[4:]]))  # type: ignore[arg-type]
    with Cache.open(tmp_path / "kept.db") as cache:
        assert cache.check(SOURCES, events=events) == plain
    read.clear()
    with Cache.open(tmp_path / "kept.db") as cache:
        assert cache.check(SOURCES, events=events) == plain
        assert read == []
        assert cache.check([*SOURCES[:3], CHANGED, *SOURCES[4:]], events=events) == changed
        assert read == [CHANGED.id]


def test_the_same_articles_are_not_checked_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Cache.open(tmp_path / "kept.db") as cache:
        first = cache.check(SOURCES[:4])
        monkeypatch.delattr(factcheck.corpus.cache, "check")
        assert cache.check(SOURCES[:4]) == first


def test_what_changes_a_report_makes_another(tmp_path: Path) -> None:
    two = SOURCES[1:3]
    with Cache.open(tmp_path / "kept.db") as cache:
        cache.check(two)
        assert cache.check(two[::-1]) == check(two[::-1])
        assert cache.check(two, rules=["denial"]) == check(two, rules=["denial"])
        moved = [source.model_copy(update={"path": f"new/{source.id}.txt"}) for source in two]
        assert cache.check(moved).sources[0].path == f"new/{two[0].id}.txt"
    settings = Settings(rules={"consistency": False})
    with Cache.open(tmp_path / "kept.db", settings=settings) as cache:
        assert cache.check(two) == check(two, settings=settings)


def test_settings_that_tell_nothing_of_words_read_nothing_anew(tmp_path: Path, read: list[str]) -> None:
    with Cache.open(tmp_path / "kept.db") as cache:
        cache.check(SOURCES[1:3])
    read.clear()
    for settings, ids in (
        (Settings(error_evidence=9), []),
        (Settings(ignored_names=["Oslo"]), [s.id for s in SOURCES[1:3]]),
    ):
        with Cache.open(tmp_path / "kept.db", settings=settings) as cache:
            cache.check(SOURCES[1:3])
        assert read == ids


def test_a_store_is_a_cache(tmp_path: Path, read: list[str]) -> None:
    with Corpus.open(tmp_path / "desk.db") as corpus:
        for source in SOURCES[:3]:
            corpus.put(source)
    read.clear()
    with Cache.open(tmp_path / "desk.db") as cache:
        assert cache.check(SOURCES[:3]).findings
    assert read == []


def test_a_damaged_report_is_made_again(tmp_path: Path) -> None:
    with Cache.open(tmp_path / "kept.db") as cache:
        first = cache.check(SOURCES[:3])
    database = open_database(tmp_path / "kept.db")
    assert database.run("UPDATE reports SET rows = :rows", rows=b"x") == 1
    database.close()
    with Cache.open(tmp_path / "kept.db") as cache:
        assert cache.check(SOURCES[:3]) == first


def test_reports_that_are_old_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(factcheck.corpus.cache, "_MOST_REPORTS", 2)
    with Cache.open(tmp_path / "kept.db") as cache:
        for number in range(4):
            cache.check([Source("a", f"{number} died."), Source("b", "Ten died.")])
    database = open_database(tmp_path / "kept.db")
    assert database.rows("SELECT COUNT(*) FROM reports") == [(2,)]
    database.close()


def test_a_cache_of_an_earlier_version_is_brought_up_to_date(tmp_path: Path) -> None:
    database = open_database(tmp_path / "kept.db")
    migrate(database, to=1)
    database.close()
    with Cache.open(tmp_path / "kept.db") as cache:
        assert cache.check(SOURCES[:2]) == check(SOURCES[:2])


def test_compare_takes_a_cache(tmp_path: Path, capsys: pytest.CaptureFixture[str], read: list[str]) -> None:
    files = [tmp_path / f"{source.id}.txt" for source in SOURCES[1:4]]
    for file, source in zip(files, SOURCES[1:4], strict=True):
        file.write_text(source.text, encoding="utf-8")
    arguments = ["compare", *map(str, files)]
    code = main(arguments)
    plain = capsys.readouterr().out
    cached = [*arguments, "--cache", str(tmp_path / "kept.db")]
    assert (main(cached), capsys.readouterr().out) == (code, plain)
    read.clear()
    assert (main(cached), capsys.readouterr().out) == (code, plain)
    assert read == []
    (tmp_path / "odd.txt").write_text("No cache. " * 50, encoding="utf-8")
    assert main([*arguments, "--cache", str(tmp_path / "odd.txt")]) == 2
    assert "no store of factcheck" in capsys.readouterr().err


def test_pytest_takes_a_cache(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        from factcheck.testing import assert_consistent, assert_supported, claim_about, quantity

        WIRE = "A ferry sank off Arn on Monday, killing 12 people, the coastguard of Arn said."
        DESK = "On Monday a ferry sank off Arn, killing 12 people."

        def test_figures():
            assert claim_about(WIRE, "people killed") == quantity("12")
            assert_consistent(WIRE, DESK)
            assert_supported(DESK, [WIRE])
        """
    )
    kept = pytester.path / "kept.db"
    for _ in range(2):
        pytester.runpytest_subprocess(f"--factcheck-cache={kept}").assert_outcomes(passed=1)
    database = open_database(kept)
    ((reports,), (readings,)) = (database.rows(f"SELECT COUNT(*) FROM {table}")[0] for table in ("reports", "readings"))
    database.close()
    assert reports == 1
    assert readings > 2
    kept.write_bytes(b"no store" * 1000)
    wrong = pytester.runpytest_subprocess(f"--factcheck-cache={kept}")
    assert wrong.ret == pytest.ExitCode.USAGE_ERROR
    assert re.search(r"--factcheck-cache .*kept\.db: no store of factcheck", str(wrong.stderr))
