"""Every format: the same findings, the golden files, no trace of the machine, and the suffixes that name it."""

import csv
import io
import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from factcheck.__main__ import main
from factcheck.commands.output import FORMATS
from factcheck.pipeline import check
from factcheck.report import Report
from factcheck.source import Source
from factcheck.writers import WRITERS, RenderOptions

GOLDEN = Path(__file__).parents[1] / "data" / "golden"
ENDINGS = {
    "text": "txt", "markdown": "md", "sarif": "sarif", "github": "github.txt", "junit": "xml",
    "line": "line.txt", "csv": "csv", "html": "html",
}  # fmt: skip
"""Formats with a golden file; JSON and JSON lines have every field, and are read back instead."""
STYLE_OR_SCRIPT = re.compile(r"(<(?:style|script)>).*?(</(?:style|script)>)|'sha256-[^']+'", re.S)
"""What a page has beside the report; it is tried in a browser."""


@pytest.mark.parametrize("name", ENDINGS)
def test_the_golden_file_is_what_is_written(wicked: Report, name: str, tmp_path: Path) -> None:
    golden, written = (folder / f"wicked.{ENDINGS[name]}" for folder in (GOLDEN, tmp_path))
    text = WRITERS[name](wicked, RenderOptions())
    written.write_bytes(STYLE_OR_SCRIPT.sub(r"\1\2", text).encode())
    assert written.read_bytes() == golden.read_bytes(), f"if the change is wanted: cp {written} {golden}"


class Tags(HTMLParser):
    """What a page is made of."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - as it is called
        self.names.append(tag)


def tags_of(text: str) -> list[str]:
    parser = Tags()
    parser.feed(text)
    return parser.names


Count = Callable[[str], int]
COUNTS: dict[str, Count] = {
    "text": lambda text: len(
        re.findall(r"^(?:contradictory|discrepant|compatible|equivalent|same|note): ", text, re.M)
    ),
    "json": lambda text: len(json.loads(text)["findings"]),
    "jsonl": lambda text: text.count("\n"),
    "markdown": lambda text: text.count("\n### ") + len(re.findall(r"^\| [=≡≈] \|", text, re.M)),
    "sarif": lambda text: len(json.loads(text)["runs"][0]["results"]),
    "github": lambda text: len({line.partition("::")[2].partition("::")[2] for line in text.splitlines()}),
    "junit": lambda text: len(list(ElementTree.fromstring(text.encode()).iter("testcase"))),
    "line": lambda text: len({re.split(r":\d+:\d+:", line)[1] for line in text.splitlines()}),
    "csv": lambda text: sum(bool(row[0]) for row in csv.reader(io.StringIO(text, newline=""))) - 1,
    "html": lambda text: sum(tag == "article" for tag in tags_of(text)),
}


@pytest.mark.parametrize("name", WRITERS)
def test_every_format_has_the_same_findings(five: Report, name: str) -> None:
    assert COUNTS[name](WRITERS[name](five, RenderOptions())) == len(five.findings)


@pytest.mark.parametrize("name", WRITERS)
def test_no_format_needs_a_finding(name: str) -> None:
    report = Report(sources=(Source("a", "One."), Source("b", "Two.")), facts=(), findings=(), not_compared=())
    assert COUNTS[name](WRITERS[name](report, RenderOptions())) == 0


HOSTILE = st.text(
    st.one_of(
        st.characters(exclude_categories=["Cs"]),
        st.sampled_from("=+-@\t\r\n\x00\x1b\x85\u2028\u202e\ufeff\uffff:,%;|\"'<>&[](){}`*_#!~$\\🙂e\u0301"),
    ),
    min_size=1,
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60, deadline=None)
@given(words=HOSTILE)
def test_no_words_break_a_format(wicked: Report, words: str) -> None:
    """Whatever stands in question, message, reason, label and suppression, each format has three findings."""
    findings = tuple(
        finding.model_copy(
            update={
                "question": words,
                "message": f"{words}{number}",
                "reason": words,
                "suppressed": finding.suppressed and words,
                "positions": tuple(place.model_copy(update={"label": words}) for place in finding.positions),
            }
        )
        for number, finding in enumerate(wicked.findings)
    )
    report = wicked.model_copy(update={"findings": findings})
    counts = {
        name: COUNTS[name](WRITERS[name](report, RenderOptions())) for name in WRITERS.keys() - {"text", "markdown"}
    }
    assert set(counts.values()) == {len(findings)}, counts


def test_formats_are_those_of_the_command_line() -> None:
    assert tuple(WRITERS) == FORMATS


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A directory with two sources that conflict, the current one."""
    (tmp_path / "wire.txt").write_text("Some 12,000 North Korean troops were sent to Russia.\n", encoding="utf-8")
    (tmp_path / "desk.txt").write_text(
        "More than 10,000 North Korean soldiers were sent to Russia.\n", encoding="utf-8"
    )
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("r.txt", "text"), ("r", "text"), ("r.JSON", "json"), ("r.jsonl", "jsonl"), ("r.ndjson", "jsonl"),
        ("r.md", "markdown"), ("r.sarif", "sarif"), ("r.sarif.json", "sarif"),
        ("r.junit.xml", "junit"), ("r.csv", "csv"), ("r.html", "html"), ("r.htm", "html"),
    ],
)  # fmt: skip
def test_a_suffix_names_the_format(capsys: pytest.CaptureFixture[str], desk: Path, file: str, name: str) -> None:
    assert main(["compare", "wire.txt", "desk.txt", "-o", file]) == 0
    assert main(["compare", "wire.txt", "desk.txt", "--format", name]) == 0
    assert (desk / file).read_bytes().decode() == capsys.readouterr().out
    assert str(desk) not in (desk / file).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", FORMATS)
def test_lint_of_several_files_is_one_document(capsys: pytest.CaptureFixture[str], desk: Path, name: str) -> None:
    for file in ("a.txt", "b.txt"):
        (desk / file).write_text("They met on Friday, November 28, 2024, in Rome.\n", encoding="utf-8")
    assert main(["lint", "a.txt", "b.txt", "--format", name]) == 1
    out = capsys.readouterr().out
    if name == "json":
        assert [COUNTS[name](line) for line in out.splitlines()] == [1, 1]
    elif name in ("github", "line"):
        assert (out.count("a.txt"), out.count("b.txt")) == (1, 1)
    else:
        assert COUNTS[name](out) == 2


def test_a_page_counts_the_sides_of_very_many_sources() -> None:
    told = [Source(f"s{n}", f"A bomb in Kabul killed {40 + n % 2} people on Monday.") for n in range(60)]
    page = WRITERS["html"](check(told), RenderOptions())
    assert "30 A, 30 B" in re.sub(r"\s+", " ", page)
