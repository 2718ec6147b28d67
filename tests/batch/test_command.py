"""The command line of batches: what is said, and the exit codes."""

import json
from pathlib import Path

import pytest
from tables import BAD, read, rows, write

from factcheck.__main__ import main

pytest.importorskip("duckdb")
Output = pytest.CaptureFixture[str]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder with a table of articles, and one with a bad article more."""
    monkeypatch.chdir(tmp_path)
    write(tmp_path / "in.parquet", rows())
    write(tmp_path / "bad.parquet", [*rows(), BAD])
    return tmp_path


def batch(*arguments: str) -> int:
    return main(["batch", *arguments, "--workers", "1"])


def test_what_came_of_it_is_said(capsys: Output, folder: Path) -> None:
    assert batch("in.parquet", "out.parquet") == 0
    said = capsys.readouterr().out
    assert "18 articles, 12 events, " in said
    assert ": 3 errors, " in said
    assert batch("in.parquet", "out.parquet", "--json", "--fail-on", "error") == 1
    assert json.loads(capsys.readouterr().out)["errors"] == 3
    assert batch("in.parquet", "out.parquet", "--quiet", "--keep-work") == 0
    assert capsys.readouterr().out == ""
    assert (folder / "out.parquet.work").is_dir()


def test_a_bad_article_turns_the_exit_code(capsys: Output, folder: Path) -> None:
    assert batch("bad.parquet", "out.parquet", "--json") == 2
    said = capsys.readouterr()
    assert json.loads(said.out)["bad"] == 1
    assert "1 article could not be read or compared" in said.err
    assert len(read(folder / "out.parquet")) > 18


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["none.parquet", "out.parquet"], "cannot read none.parquet: no such file"),
        (["none.parquet", "out.parquet", "--engine", "spark"], "cannot read none.parquet: no such file"),
        (["text.txt", "out.parquet"], "cannot read text.txt: no Parquet, or only a part of a file"),
        (["cut.parquet", "out.parquet"], "cannot read cut.parquet: no Parquet, or only a part of a file"),
        (["empty", "out.parquet"], "cannot read empty: no file that ends in .parquet stands in it"),
        (["*.none", "out.parquet"], "cannot read *.none: no such file"),
        (["in.parquet", "/dev/full"], "cannot write /dev/full: a device or a pipe, not a file"),
        (["in.parquet", "text.txt/out"], "a part of its path is a file, not a folder"),
        (["in.parquet", "in.parquet"], "it holds the articles"),
        (["in.parquet", "out.parquet", "--part", "0"], "--part: a number from 1"),
        (["in.parquet", "out.parquet", "--set", "nothing=1"], "nothing"),
    ],
)
def test_wrong_use_is_named(capsys: Output, folder: Path, arguments: list[str], said: str) -> None:
    (folder / "empty").mkdir()
    (folder / "text.txt").write_text("Ten died.")
    (folder / "cut.parquet").write_bytes((folder / "in.parquet").read_bytes()[:-9])
    assert batch(*arguments) == 2
    assert said in capsys.readouterr().err
    assert not (folder / "out.parquet").exists()


def test_settings_of_a_desk_count(capsys: Output, folder: Path) -> None:
    (folder / "factcheck.toml").write_text("[rules]\nconsistency = false\n", encoding="utf-8")
    assert batch("in.parquet", "out.parquet", "--json") == 0
    assert json.loads(capsys.readouterr().out)["errors"] == 0
