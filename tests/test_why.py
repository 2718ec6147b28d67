"""Why two places were compared or not, and the command that shows it."""

from pathlib import Path

import pytest

from factcheck.__main__ import main
from factcheck.errors import SourceError
from factcheck.source import Source, Span
from factcheck.why import Place, why

WIRE = Source("wire", "North Korea has sent some 12,000 troops to Russia. At least 3 people were killed on Friday.")
DESK = Source("desk", "Pyongyang dispatched more than 10,000 soldiers to Russia. Five were hurt. The sky was blue.")


def at(source: Source, words: str) -> Place:
    start = source.text.index(words)
    return Place(source.id, Span(start, start + len(words)))


@pytest.mark.parametrize(
    ("one", "other", "compared", "reason"),
    [
        ("12,000", "10,000", True, "discrepant"),
        ("At least 3", "Five", False, "different things"),
        ("Friday", "Five", False, "different things"),
        ("12,000", "sky", False, "nothing was read"),
    ],
)
def test_reason(one: str, other: str, compared: bool, reason: str) -> None:
    found = why([WIRE, DESK], at(WIRE, one), at(DESK, other))
    assert found.compared is compared
    assert reason in " ".join(found.reasons)


def test_a_source_that_is_none_is_named() -> None:
    with pytest.raises(SourceError, match='"web"'):
        why([WIRE, DESK], at(WIRE, "12,000"), Place("web", Span(0, 1)))


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for source in (WIRE, DESK):
        Path(f"{source.id}.txt").write_text(source.text, encoding="utf-8")


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize("places", [["wire.txt:12,000", "desk.txt:10,000"], ["wire.txt:1:30", "desk.txt:1:35"]])
def test_command_shows_frames_and_reason(places: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "--why", *places]) == 0
    shown = capsys.readouterr().out
    assert "verb     send past" in shown
    assert "agent    Pyongyang" in shown
    assert "Compared:\n  one question: How many" in shown


@pytest.mark.usefixtures("files")
def test_lines_count_from_the_top_of_the_file(capsys: pytest.CaptureFixture[str]) -> None:
    Path("head.txt").write_text(f"---\npublished: 2024-11-29\n---\n{WIRE.text}", encoding="utf-8")
    assert main(["explain", "--why", "head.txt:4:30", "desk.txt:1:35"]) == 0
    assert capsys.readouterr().out.startswith("head:4 “")
    assert main(["explain", "--why", "head.txt:1:1", "desk.txt:1:35"]) == 2
    assert "head has no text at line 1" in capsys.readouterr().err


@pytest.mark.usefixtures("files")
@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--why", "wire.txt:13,000", "desk.txt:10,000"], "does not stand in wire"),
        (["--why", "wire.txt:9:1", "desk.txt:10,000"], "wire has no text at line 9"),
        (["--why", "no.txt:1:1", "desk.txt:10,000"], "no.txt"),
        (["consistency", "--why", "wire.txt:1:1", "desk.txt:1:1"], "give the name of a rule, or --why"),
        ([], "give the name of a rule, or --why"),
    ],
)
def test_wrong_places_are_refused(arguments: list[str], complaint: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", *arguments]) == 2
    assert complaint in capsys.readouterr().err
