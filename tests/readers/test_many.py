"""Several files of one call: their ids, their dates, and everything that is wrong with them at once."""

import os
import sys
from datetime import date
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from factcheck import SourceError
from factcheck.readers.limits import MOST_BYTES
from factcheck.readers.many import read_many, read_one


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with files of clashing names, which is the working folder."""
    for name in ("000_a.txt", "001_b.txt", "x.txt", "x.md", "wire/x.txt", "desk/x.txt", "a=b.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"{name} has 12 words.", encoding="utf-8")
    (tmp_path / "empty" / ".hidden").mkdir(parents=True)
    (tmp_path / "desk" / "notes.bin").write_bytes(b"\x00")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("files", "ids"),
    [
        (["000_a.txt", "001_b.txt"], ["000_a", "001_b"]),
        (["wire/x.txt", "desk/x.txt"], ["wire/x", "desk/x"]),
        (["x.txt", "x.md"], ["x.txt", "x.md"]),
        (["x.txt", "y=x.md"], ["x", "y"]),
        (["x.txt", "again=x.txt"], ["x", "again"]),
        (["a=b.txt", "x.txt"], ["a=b", "x"]),
        (["00*.txt"], ["000_a", "001_b"]),
        (["wire/x.txt", "./x.md"], ["x.txt", "x.md"]),
        (["desk", "x.md"], ["x.txt", "x.md"]),
        (["desk", "wire/"], ["desk/x", "wire/x"]),
    ],
)
def test_every_file_goes_by_the_shortest_end_no_other_has(files: list[str], ids: list[str]) -> None:
    sources, complaints = read_many(files)
    assert complaints == ()
    assert [source.id for source in sources] == ids


@pytest.mark.parametrize("asked", ["000_a=2024-11-29", "000=2024-11-29", "0=2024-11-29"])
def test_a_date_finds_its_source_by_the_beginning_of_the_id(asked: str) -> None:
    sources, complaints = read_many(["000_a.txt", "x.txt"], [asked])
    assert complaints == ()
    assert [source.published for source in sources] == [date(2024, 11, 29), None]


def test_a_whole_id_outranks_a_longer_one_that_begins_so() -> None:
    sources, _ = read_many(["x=000_a.txt", "xy=001_b.txt"], ["x=2024-11-29"])
    assert [source.published for source in sources] == [date(2024, 11, 29), None]


@pytest.mark.parametrize(
    ("files", "published", "complaints"),
    [
        ([], [], ["nothing to compare: give two sources or more"]),
        (["x.txt"], [], ["nothing to compare: give two sources or more"]),
        (["x.txt", "x.txt"], [], ['two sources are called "x": x.txt and x.txt']),
        (["x.txt", "x=x.md"], [], ['two sources are called "x": x.txt and x.md']),
        (["x.txt", "*.htm"], [], ["cannot read *.htm: no file has such a name"]),
        (
            ["x.txt", "no.txt", "empty", "w=wire"],
            [],
            [
                "cannot read empty: no file of a known format stands in it",
                "cannot read no.txt: no such file",
                "cannot read wire: a folder, not a file",
            ],
        ),
        (["x.txt", "000_a.txt"], ["y=2024-11-29"], ['--published y=2024-11-29: no id begins "y"']),
        (["001_b.txt", "000_a.txt"], ["0=2024-11-29"], ['--published 0=2024-11-29: "0" begins 2 ids']),
        (["x.txt", "000_a.txt"], ["2024-11-29"], ["--published 2024-11-29: of which source?"]),
        (["x.txt", "000_a.txt"], ["x=29/11"], ['--published x=29/11: "29/11" is no date (no year)']),
        (
            ["no.txt", "x.txt"],
            ["x=soon"],
            ['--published x=soon: "soon" is no date', "cannot read no.txt: no such file"],
        ),
    ],
)
def test_all_that_is_wrong_is_said_at_once(files: list[str], published: list[str], complaints: list[str]) -> None:
    told = read_many(files, published).complaints
    assert [complaint.split("\n")[0] for complaint in told] == complaints
    assert all(complaint.split("\n")[1].startswith("  ") for complaint in told)


@pytest.mark.skipif(sys.platform != "linux", reason="file names are text there")
def test_a_file_name_that_is_no_text_is_shown_as_well_as_can_be(desk: Path) -> None:
    with open(os.fsencode(desk) + b"/caf\xe9.txt", "w", encoding="utf-8") as file:
        file.write("Twelve.")
    sources, complaints = read_many(["caf*.txt", "x.txt"])
    assert complaints == ()
    assert [source.id for source in sources] == ["caf\ufffd", "x"]
    assert "caf" in sources[0].model_dump_json()


def give(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", TextIOWrapper(BytesIO(content)))


@pytest.mark.parametrize(
    ("files", "content", "ids"),
    [
        (["-"], b"Twelve died.", ["stdin"]),
        (["wire=-", "x.txt"], b"Twelve died.", ["wire", "x"]),
        (["-"], b'{"id": "a", "text": "Twelve died."}\n{"id": "b", "text": "Ten died."}\n', ["stdin#a", "stdin#b"]),
        (["-"], b"id,text\na,Twelve died.\nb,Ten died.\n", ["stdin#a", "stdin#b"]),
        (["-"], b"---\npublished: 2024-11-29\n---\nTwelve died.", ["stdin"]),
    ],
)
def test_standard_input_is_read_by_what_stands_in_it(
    files: list[str], content: bytes, ids: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    give(monkeypatch, content)
    sources, complaints = read_many(files, least=1)
    assert complaints == ()
    assert [source.id for source in sources] == ids
    assert sources[0].path is None


@pytest.mark.parametrize(
    ("files", "content", "complaint"),
    [
        (["-"], b"", "standard input is empty"),
        (["-", "-"], b"Twelve died.", "standard input is named 2 times"),
        (["-"], b"\xff\xd8\xff\0", "cannot read standard input: not text"),
        (["-"], b" " * (MOST_BYTES + 1), "cannot read standard input: more than 64 MiB"),
    ],
)
def test_what_is_wrong_with_standard_input_is_told(
    files: list[str], content: bytes, complaint: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    give(monkeypatch, content)
    assert any(each.startswith(complaint) for each in read_many(files, least=1).complaints)


def test_one_source_of_standard_input_can_be_dated(monkeypatch: pytest.MonkeyPatch) -> None:
    give(monkeypatch, b"Twelve died.")
    assert read_one("-", published=date(2024, 11, 29)).published == date(2024, 11, 29)
    give(monkeypatch, b'{"text": "One."}\n{"text": "Two."}\n')
    with pytest.raises(SourceError, match="standard input holds 2 articles"):
        read_one("-")


def test_a_pattern_may_go_through_folders() -> None:
    assert [source.id for source in read_many(["**/[0w]*.txt", "wire/**/x*"]).sources] == ["000_a", "001_b", "x"]
