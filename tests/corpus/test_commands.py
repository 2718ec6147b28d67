"""The command line of a store: what comes in, what is said of it, and what goes out."""

import gc
import json
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from factcheck.__main__ import main
from factcheck.corpus import Corpus

FERRY = "A ferry sank off Arn on Monday, killing {} people, the coastguard of Arn said."
BANK = "The central bank of Orlen raised its key rate to 4.5 percent, its governor Jan Kowal told parliament."
Output = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder with three articles, a file that is none, and settings that name a store."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "factcheck.toml").write_text('store = "desk.db"\n', encoding="utf-8")
    wires = tmp_path / "wires"
    (wires / "may").mkdir(parents=True)
    put(wires / "wire.txt", FERRY.format(12))
    put(wires / "may" / "desk.txt", FERRY.format(10))
    put(wires / "bank.txt", BANK)
    (wires / "table.xls").write_bytes(b"\xd0\xcf")
    (wires / ".hidden.txt").write_text("Nothing.", encoding="utf-8")
    return wires


def put(path: Path, text: str) -> None:
    path.write_text(f"---\npublished: 2024-05-07\n---\n{text}\n", encoding="utf-8")


def said(capsys: Output, *arguments: str, code: int = 0) -> str:
    assert main(["corpus", *arguments]) == code
    return capsys.readouterr().out


def objects(text: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in text.splitlines()]


def test_a_folder_is_added_and_each_article_says_what_it_touches(capsys: Output, folder: Path) -> None:
    text = said(capsys, "add", "wires")
    assert "may/desk: new, event" in text
    assert "wire: new, event" in text
    assert "beside 1 article: 1 conflict" in text
    assert "10 people (may/desk); 12 people (wire): both cannot be true" in text
    assert "bank: new" in text
    assert "hidden" not in text
    assert json.loads(said(capsys, "stats", "--json"))["articles"] == 3
    assert "articles" in said(capsys, "stats")
    assert "there already" in said(capsys, "add", str(folder))
    assert json.loads(said(capsys, "stats", "--json"))["articles"] == 3


def test_the_caller_keeps_its_collector(capsys: Output, folder: Path) -> None:
    before = gc.get_threshold()
    said(capsys, "add", str(folder))
    assert gc.isenabled()
    assert gc.get_threshold() == before


def test_what_was_added_is_an_object_on_request(capsys: Output, folder: Path) -> None:
    added = objects(said(capsys, "add", "wires", "--json", "--fail-on", "error", code=1))
    assert [each["article"] for each in added] == ["bank", "may/desk", "wire"]
    assert [each["is_new"] for each in added] == [True] * 3
    (conflict,) = added[2]["conflicts"]  # type: ignore[misc]
    assert conflict["sources"] == ["may/desk", "wire"]
    assert said(capsys, "add", "wires", "--quiet") == ""
    assert folder.exists()


def test_one_bad_file_stops_nothing(capsys: Output, folder: Path) -> None:
    (folder / "bad.json").write_text("{", encoding="utf-8")
    assert main(["corpus", "add", "wires", "--quiet"]) == 2
    assert "bad.json: no JSON" in capsys.readouterr().err
    assert json.loads(said(capsys, "stats", "--json"))["articles"] == 3


def test_a_new_version_is_taken_when_asked_for(capsys: Output, folder: Path) -> None:
    said(capsys, "add", "wires")
    put(folder / "wire.txt", FERRY.format(10))
    assert main(["corpus", "add", "wires/wire.txt"]) == 2
    assert '"wire" is in the corpus with other words' in capsys.readouterr().err
    (again,) = objects(said(capsys, "add", "wires/wire.txt", "--correct", "--json"))
    assert (again["version"], again["conflicts"]) == (2, [])
    assert [gone["rule"] for gone in again["gone"] if gone["severity"] == "error"] == ["consistency"]  # type: ignore[attr-defined, index]


def test_two_files_of_one_name_are_named_apart(capsys: Output, folder: Path) -> None:
    put(folder / "may" / "wire.txt", FERRY.format(11))
    assert main(["corpus", "add", "wires/wire.txt", "wires/may/wire.txt"]) == 2
    assert 'two files make an article called "wire"' in capsys.readouterr().err
    assert "may: new" in said(capsys, "add", "wires/wire.txt", "may=wires/may/wire.txt")


def program(*arguments: str, stdin: int | None = None) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "factcheck", "corpus", *arguments]
    return subprocess.Popen(command, stdin=stdin, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def test_a_pipe_is_read_at_its_own_pace(folder: Path) -> None:
    with program("add", "-", "--json", stdin=subprocess.PIPE) as run:
        assert run.stdin is not None
        assert run.stdout is not None
        lines = [
            {"id": "a", "text": FERRY.format(12)},
            {"text": FERRY.format(10)},
            {"guid": "http://x.org/1", "text": BANK},
        ]
        found = []
        for line in lines:
            run.stdin.write(json.dumps(line) + "\n")
            run.stdin.flush()
            found.append(json.loads(run.stdout.readline()))  # said before the next line is sent
        run.stdin.write("\n{broken\n")
        run.stdin.close()
        assert run.wait() == 2
        assert run.stderr is not None
        assert "standard input, line 5: no JSON" in run.stderr.read()
    assert found[0]["article"] == "a"
    assert len(found[1]["conflicts"]) == 1
    assert {len(each["article"]) for each in found[1:]} == {16}
    again = subprocess.run(
        [sys.executable, "-m", "factcheck", "corpus", "add", "-", "--json"],
        input="".join(json.dumps(line) + "\n" for line in reversed(lines)), capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert [each["is_new"] for each in objects(again.stdout)] == [False] * 3
    assert folder.exists()


def test_a_folder_is_watched(folder: Path) -> None:
    with program("watch", "wires", "--every", "0.05", "--json") as run:
        assert run.stdout is not None
        begun = {json.loads(run.stdout.readline())["article"] for _ in range(3)}
        put(folder / "post.txt", FERRY.format(12))
        came = json.loads(run.stdout.readline())
        put(folder / "post.txt", f"{FERRY.format(12)} It rained.")
        changed = json.loads(run.stdout.readline())
        run.send_signal(signal.SIGINT)
        assert run.wait() == 0
    assert begun == {"wire", "may/desk", "bank"}
    assert (came["article"], came["is_new"]) == ("post", True)
    assert (changed["article"], changed["version"]) == ("post", 2)


def test_events_are_listed_and_reported(capsys: Output, folder: Path) -> None:
    said(capsys, "add", "wires", "--no-compare")
    lines = said(capsys, "events").splitlines()
    assert "1 conflict (error)  2 articles  2024-05-07  A ferry sank" in lines[0]
    assert "no conflict  1 article" in lines[1]
    ferry, bank = objects(said(capsys, "events", "--json"))
    assert (ferry["conflicts"], bank["severity"]) == (1, None)
    assert said(capsys, "events", "--since", "2024-05-08") == ""
    event = str(ferry["id"])
    assert "contradict each other" in said(capsys, "report", event[:8], code=1)
    assert said(capsys, "report", event, "-o", "page.html", "--fail-on", "never") == ""
    assert "12 people" in Path("page.html").read_text(encoding="utf-8")
    assert main(["corpus", "report", "nothing"]) == 2
    assert "there is no such event" in capsys.readouterr().err
    assert folder.exists()


def test_a_site_leads_from_the_index_to_each_event(capsys: Output, folder: Path) -> None:
    put(folder / "odd.txt", "<b>Snow</b> & ice closed the pass above Tarn, where 14 lorries stood still for a night.")
    said(capsys, "add", "wires", "--quiet")
    said(capsys, "site", "-o", "public")
    index = Path("public/index.html").read_text(encoding="utf-8")
    assert "3 events, 1 with conflicts" in index
    assert "&lt;b&gt;Snow&lt;/b&gt; &amp; ice" in index
    links = [part.partition('"')[0] for part in index.split('href="')[1:]]
    assert len(links) == 3
    assert index.index("ferry") < index.index("central bank")
    for link in links:
        assert "<html" in Path("public", link).read_text(encoding="utf-8")


def test_tables_go_out_as_parquet(capsys: Output, folder: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    said(capsys, "add", "wires", "--quiet")
    said(capsys, "export", "-o", "tables")
    articles = {row["article"]: row for row in parquet.read_table("tables/articles.parquet").to_pylist()}
    assert articles["bank"]["text"].strip() == BANK
    assert str(articles["bank"]["day"]) == "2024-05-07"
    facts = parquet.read_table("tables/facts.parquet").to_pylist()
    assert [json.loads(row["answers"]) for row in facts if row["relation"] == "contradictory"] == [
        [["10", ["may/desk"]], ["12", ["wire"]]]
    ]
    counts = json.loads(said(capsys, "stats", "--json"))
    for name in ("mentions", "claims", "events", "findings"):
        assert parquet.read_table(f"tables/{name}.parquet").num_rows == counts[name]
    assert sorted(path.suffix for path in Path("tables").iterdir()) == [".parquet"] * 6
    assert folder.exists()


def test_articles_go(capsys: Output, folder: Path) -> None:
    said(capsys, "add", "wires", "--quiet")
    assert said(capsys, "remove", "wire") == ""
    assert main(["corpus", "remove", "wire"]) == 2
    assert "wire: no article is called so" in capsys.readouterr().err
    assert said(capsys, "retain", "--days", "3", "--today", "2024-05-20") == "2 articles removed\n"
    assert main(["corpus", "retain", "--days", "-1"]) == 2
    assert folder.exists()


def test_findings_are_known_until_they_are_not(capsys: Output, folder: Path) -> None:
    found = [each for added in objects(said(capsys, "add", "wires", "--json")) for each in added["conflicts"]]  # type: ignore[attr-defined]
    (fingerprint,) = {each["fingerprint"] for each in found}
    assert main(["corpus", "suppress", fingerprint, "--reason", "two counts"]) == 2
    assert "no event has such a finding" in capsys.readouterr().err  # no event was reported on so far
    assert "1 conflict (error)" in said(capsys, "events")
    assert said(capsys, "suppress", fingerprint[:6], "--reason", "two counts", "--until", "2030-01-31") == ""
    assert "1 conflict" not in said(capsys, "events")
    line = said(capsys, "suppress")
    assert fingerprint in line
    assert "until 2030-01-31  two counts  (" in line
    assert objects(said(capsys, "suppress", "--json"))[0]["reason"] == "two counts"
    assert said(capsys, "suppress", "--remove", fingerprint[:6]) == ""
    assert "1 conflict (error)" in said(capsys, "events")
    assert main(["corpus", "suppress", "--remove", fingerprint]) == 2
    assert "it is not known" in capsys.readouterr().err
    assert main(["corpus", "suppress", fingerprint]) == 2
    assert "--reason" in capsys.readouterr().err
    assert main(["baseline", "wires/wire.txt", "wires/may/desk.txt", "-o", "known.toml"]) == 0
    assert said(capsys, "suppress", "--baseline", "known.toml") == ""
    assert "1 conflict" not in said(capsys, "events")
    assert folder.exists()


def test_the_store_is_named_by_an_option_first(capsys: Output, folder: Path, tmp_path: Path) -> None:
    said(capsys, "add", "wires/bank.txt", "--store", "other.db")
    assert (tmp_path / "other.db").exists()
    assert not (tmp_path / "desk.db").exists()
    assert folder.exists()


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["stats", "--no-config"], "which store?"),
        (["stats", "--store", "wires"], "a folder, not a file"),
        (["stats", "--store", "factcheck.toml"], "no store of factcheck"),
        (["stats", "--store", "no/desk.db"], "cannot read no/desk.db: no such store"),
        *(
            ([*action, "--store", "slip.db"], "cannot read slip.db: no such store")
            for action in (
                ["events"],
                ["report", "a"],
                ["site", "-o", "site"],
                ["export", "-o", "out"],
                ["migrate"],
                ["remove", "a"],
                ["retain", "--days", "1"],
                ["suppress", "a", "--reason", "known"],
            )
        ),
        (["add", "wires", "--store", "no/desk.db"], "cannot open no/desk.db: its folder does not exist"),
        (["add", "wires", "--store", "mysql://me:secret@host/a"], "no store is reached by mysql://"),
        (["add", "empty"], "cannot read empty: no file of a known format stands in it"),
        (["watch", "nowhere"], "nowhere: no such folder"),
        (["add", "nowhere.txt"], "nowhere.txt: no such file"),
    ],
)
def test_what_is_wrong_is_said(capsys: Output, folder: Path, arguments: Sequence[str], complaint: str) -> None:
    (folder.parent / "factcheck.toml").write_text(f"{'# a comment' * 40}\nstore = 'desk.db'\n", encoding="utf-8")
    (folder.parent / "empty").mkdir()
    assert main(["corpus", *arguments]) == 2
    told = capsys.readouterr().err
    assert complaint in told
    assert "secret" not in told
    assert not (folder.parent / "slip.db").exists()


def test_tables_are_brought_up_to_date(capsys: Output, folder: Path) -> None:
    Corpus.open("desk.db").close()
    assert said(capsys, "migrate") == "version 2, as before\n"
    assert folder.exists()
