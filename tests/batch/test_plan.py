"""What comes of a batch is what comes of the same articles at once, on every engine, however often it is killed."""

import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

import pytest
from tables import BAD, DAY, FERRY, read, rows, same, sources, write

from factcheck import check
from factcheck.batch import Batch, run
from factcheck.errors import MissingExtraError, SourceError, StoreError
from factcheck.events import group

pytest.importorskip("duckdb")
Step = TypeVar("Step")
KILLED = """
import os, signal, sys
from factcheck.batch import Batch, run

def until(stage, steps):
    for number, step in enumerate(steps):
        if (stage, number) == (sys.argv[3], int(sys.argv[4])):
            os.kill(os.getpid(), signal.SIGKILL)
        yield step

if __name__ == "__main__":
    run(Batch(articles=sys.argv[1], result=sys.argv[2], part=9, workers=1), progress=until)
"""


class StoppedError(Exception):
    """Stop a batch."""


def stops(stage: str, steps: Sequence[Step], /) -> Iterator[Step]:
    """Stop when the second part of the events is to be compared."""
    for number, step in enumerate(steps):
        if (stage, number) == ("articles compared", 1):
            raise StoppedError
        yield step


def what(path: Path, kind: str) -> list[dict[str, object]]:
    return [row for row in read(path) if row["what"] == kind]


def times(folder: Path, begin: str) -> dict[str, int]:
    return {each.name: each.stat().st_mtime_ns for each in folder.iterdir() if each.name.startswith(begin)}


def test_events_and_findings_are_those_of_a_check(tmp_path: Path) -> None:
    given = write(tmp_path / "in.parquet", rows())
    summary = run(Batch(articles=given, result=str(tmp_path / "out.parquet"), part=7, workers=2))
    found: dict[object, set[object]] = {}
    for row in what(tmp_path / "out.parquet", "article"):
        found.setdefault(row["event"], set()).add(row["article"])
    assert found == {event.id: {*event.source_ids} for event in group(sources())}
    report = check(sources(), events="auto")
    fingerprints = sorted(str(row["fingerprint"]) for row in what(tmp_path / "out.parquet", "finding"))
    assert fingerprints == sorted(finding.fingerprint for finding in report.findings)
    assert (summary.articles, summary.bad, summary.events) == (18, 0, len(found))
    assert summary.findings == len(report.findings)
    assert summary.warnings + summary.errors == len(report.conflicts) > 0
    assert not (tmp_path / "out.parquet.work").exists()


def test_a_bad_article_is_a_row_with_its_error_and_stops_nothing(tmp_path: Path) -> None:
    twice = {**rows()[0], "text": FERRY.format(place="Garlow", dead=3)}
    given = write(tmp_path / "in.parquet", [*rows(), BAD, twice, {"id": 99, "text": "It rained.", "published": None}])
    summary = run(Batch(articles=given, result=str(tmp_path / "out.parquet"), workers=1))
    assert (summary.articles, summary.bad) == (21, 2)
    bad = {row["article"]: str(row["error"]) for row in read(tmp_path / "out.parquet") if row["error"] is not None}
    assert sorted(bad) == ["0", "98"]
    assert 'the article "98"' in bad["98"]
    assert "another article has this id" in bad["0"]
    assert len([row for row in what(tmp_path / "out.parquet", "article") if row["article"] == "0"]) == 2


def test_an_event_that_cannot_be_compared_is_rows_with_the_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given = write(tmp_path / "in.parquet", rows())

    def fails(*_: object, **__: object) -> object:
        raise KeyError("troops")

    monkeypatch.setattr("factcheck.batch.comparing.check", fails)
    summary = run(Batch(articles=given, result=str(tmp_path / "out.parquet"), workers=1))
    assert (summary.bad, summary.findings) == (18, 0)
    assert "a fault of factcheck" in str(read(tmp_path / "out.parquet")[0]["error"])


def test_claims_come_with_the_keys_by_which_they_meet(tmp_path: Path) -> None:
    given = write(tmp_path / "in.parquet", rows())
    claims = tmp_path / "claims.parquet"
    run(Batch(articles=given, result=str(tmp_path / "out.parquet"), claims=str(claims), workers=1))
    dead = [row for row in read(claims) if row["article"] in ("3", "4") and row["answer"] in ("12", "13")]
    assert {row["answer"] for row in dead} == {"12", "13"}
    keys = [{*row["blocks"].split("\n")} for row in dead]
    assert set.intersection(*keys)
    assert dead[0]["event"] == dead[1]["event"]


def test_columns_of_any_plain_type_are_read(tmp_path: Path) -> None:
    articles = [
        {"guid": f"a{number}", "body": FERRY.format(place="Arnvik", dead=9 + number), "date": DAY.date(), "tags": ["x"]}
        for number in range(2)
    ]
    given = write(tmp_path / "in.parquet", articles)
    summary = run(Batch(articles=given, result=str(tmp_path / "out.parquet"), workers=1))
    assert (summary.bad, summary.events, summary.errors) == (0, 1, 1)
    assert {row["published"] for row in what(tmp_path / "out.parquet", "article")} == {"2024-05-06"}


def test_a_batch_that_is_killed_goes_on_where_it_was(tmp_path: Path) -> None:
    given, out = write(tmp_path / "in.parquet", rows()), tmp_path / "out.parquet"
    work = tmp_path / "out.parquet.work"
    seen: dict[str, int] = {}
    for stage, step in (("articles read", "1"), ("events", "4"), ("articles compared", "1")):
        command = [sys.executable, "-c", KILLED, given, str(out), stage, step]
        assert subprocess.run(command, check=False).returncode == -signal.SIGKILL
        assert seen.items() <= times(work, "").items()  # what was there was not done again
        seen = times(work, "")
    assert {"read-01.parquet", "members.parquet", "compared-00.parquet"} <= seen.keys()
    assert not out.exists()
    (work / "compared-01.parquet.part").write_bytes(b"PAR1 begun")
    summary = run(Batch(articles=given, result=str(out), part=9, workers=1, keep=True))
    assert seen.items() <= times(work, "").items()
    whole = run(Batch(articles=given, result=str(tmp_path / "whole.parquet"), workers=1))
    assert summary == whole
    assert same(out, tmp_path / "whole.parquet")


def test_what_was_begun_for_another_batch_is_refused(tmp_path: Path) -> None:
    given, out = write(tmp_path / "in.parquet", rows()), str(tmp_path / "out.parquet")
    run(Batch(articles=given, result=out, workers=1, keep=True))
    write(tmp_path / "in.parquet", rows()[:-1])
    with pytest.raises(StoreError, match="a batch of other articles"):
        run(Batch(articles=given, result=out, workers=1))


def test_nothing_is_written_over_articles_or_over_other_things(tmp_path: Path) -> None:
    given = write(tmp_path / "in.parquet", rows())
    with pytest.raises(StoreError, match="it holds the articles"):
        run(Batch(articles=given, result=given))
    with pytest.raises(StoreError, match="a folder of other things"):
        run(Batch(articles=given, result=str(tmp_path)))


def test_what_is_no_table_of_articles_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "in.parquet").write_text("id,text", encoding="utf-8")
    batch = Batch(articles=str(tmp_path / "in.parquet"), result=str(tmp_path / "out.parquet"))
    with pytest.raises(SourceError, match="cannot read"):
        run(batch)
    write(tmp_path / "in.parquet", [{"tags": ["x"]}])
    with pytest.raises(SourceError, match="no column of text"):
        run(batch)
    monkeypatch.setitem(sys.modules, "duckdb", None)
    with pytest.raises(MissingExtraError, match=r"factcheck-desk\[batch\]"):
        run(batch)


def test_spark_gives_the_rows_that_duckdb_gives(tmp_path: Path, cluster: str) -> None:
    given = write(tmp_path / "in.parquet", [*rows(), BAD, {**rows()[0], "text": "It rained in Garlow on Friday."}])
    ours, theirs = tmp_path / "ours.parquet", tmp_path / "theirs.parquet"
    here = Batch(articles=given, result=str(ours), claims=f"{ours}.claims", workers=1)
    there = Batch(
        articles=given, result=str(theirs), claims=f"{theirs}.claims", engine="spark", master=cluster, part=10
    )
    with pytest.raises(StoppedError):
        run(there, progress=stops)
    done = times(Path(f"{theirs}.work"), "read") | times(Path(f"{theirs}.work"), "compared-00")
    summary = run(there.model_copy(update={"keep": True}))
    assert done.items() <= times(Path(f"{theirs}.work"), "").items()
    assert summary == run(here)
    assert summary.bad == 2
    assert same(ours, theirs)
    assert same(f"{ours}.claims", f"{theirs}.claims")
