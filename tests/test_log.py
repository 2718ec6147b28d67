"""The log: nothing by default; to who listens, what was read, refused and left out, and what came of it."""

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck import Source, SourceError, check, check_draft, from_records, read
from factcheck.corpus import Corpus
from factcheck.log import LOG, Stopwatch
from factcheck.readers.many import read_many

WIRE = Source("wire", "A ferry sank off Cebu on Monday. The coast guard said 24 people drowned.")
DESK = Source("desk", "A ferry sank off Cebu on Monday. The coast guard said 31 people drowned.")


@pytest.fixture
def told(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    caplog.set_level(logging.DEBUG, logger="factcheck")
    return caplog


def test_nothing_is_printed_where_nobody_listens() -> None:
    done = subprocess.run(
        [sys.executable, "-c", "from factcheck.log import LOG\nLOG.warning('lost')"], capture_output=True, check=True
    )
    assert (done.stdout, done.stderr) == (b"", b"")


def test_a_file_is_told_of_with_its_size_and_never_its_words(told: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    file = tmp_path / "wire.txt"
    file.write_text(WIRE.text)
    read(file)
    assert f"read {file} in " in told.text
    assert f"sources 1, characters {len(WIRE.text)}" in told.text
    assert "Cebu" not in told.text


def test_what_is_refused_is_told_with_the_reason_on_one_line(told: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    name = tmp_path / "a\nb.txt"
    with pytest.raises(SourceError):
        read(name)
    (line,) = told.messages
    assert line.startswith("refused: cannot read ")
    assert line.endswith("no such file")
    assert "\n" not in line


def test_what_is_left_out_of_a_folder_is_told(told: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    for name in ("wire.txt", "desk.txt", "photo.png", ".hidden"):
        (tmp_path / name).write_text("Ten died.")
    read_many([str(tmp_path)])
    assert [line for line in told.messages if line.startswith("left out")] == [
        f"left out {tmp_path / 'photo.png'}: no file of a known format"
    ]


def test_rows_without_words_are_told_of(told: pytest.LogCaptureFixture) -> None:
    from_records([{"text": "Ten died."}, {"text": " "}])
    assert told.messages == ["left out row 2: no words", "read rows: sources 1, left out without words 1"]


def test_a_check_tells_what_came_of_it(told: pytest.LogCaptureFixture) -> None:
    report = check([WIRE, DESK])
    line = told.messages[-1]
    assert line.startswith("compared sources 2 in ")
    assert f"facts {report.compared}, conflicts {len(report.conflicts)}, " in line
    assert {record.levelname for record in told.records} == {"INFO", "DEBUG"}
    assert "drowned" not in told.text


def test_a_draft_and_an_article_of_a_store_are_told_of(told: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    check_draft(DESK, [WIRE])
    assert "checked draft desk against sources 1 in " in told.messages[-1]
    with Corpus.open(tmp_path / "desk.db") as corpus:
        corpus.add(WIRE)
        assert told.messages[-1] == "article wire: new True, version 1, beside 0, conflicts 0"


@pytest.mark.usefixtures("told")
def test_it_changes_no_report() -> None:
    loud = check([WIRE, DESK])
    LOG.setLevel(logging.CRITICAL)
    try:
        assert check([WIRE, DESK]) == loud
    finally:
        LOG.setLevel(logging.NOTSET)


def test_a_stopwatch_goes_on() -> None:
    watch = Stopwatch()
    laps = watch.lap() + watch.lap()
    assert 0 <= laps <= watch.total()
