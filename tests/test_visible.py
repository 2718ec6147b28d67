"""Names of files, sources and publishers end no line, move no cursor and give no command, wherever they are shown."""

import io
import os
import re
from pathlib import Path

import pytest

from factcheck import FactcheckError, Source, check, check_draft, read
from factcheck.__main__ import main
from factcheck.commands.output import warn
from factcheck.report import Report
from factcheck.testing import assert_consistent, claim_about
from factcheck.visible import inert, visible
from factcheck.writers import WRITERS

Output = pytest.CaptureFixture[str]

HOSTILE = [
    "a\x1b[31mb",
    "a\x1b]8;;http://a.example\x07b",
    "a\u202eb",
    "a\u2066b\u2069",
    "a\u200eb\u200f",
    "a\u061cb",
    "a\nb",
    "a\r\nb",
    "a\u2028b",
    "a\x85b",
    "a\tb",
    "a\x00b",
    "a\x9b31mb",
    "a\U000e0041b",
    "a\u200bb",
    "::error::b",
    "  ::warning file=a::b",
    "a\n::error::b",
    "##[error]b",
    "##vso[task.complete]b",
]
HIDDEN = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\U000e0000-\U000e007f]"
)
COMMAND = re.compile(r"^\s*::|##\w*\[", re.MULTILINE)
ONE, OTHER = "Twelve men died in Kabul on Friday.", "Ten men died in Kabul on Friday."
SHOWN_IN_LINES = ("text", "line", "markdown", "github")


def reports(name: str) -> list[Report]:
    called = [Source(name, ONE), Source("other", OTHER)]
    published = [Source("one", ONE, publisher=name), Source("other", OTHER, publisher=name + "b")]
    filed = [Source("one", ONE, path=name), Source("other", OTHER, path=name + "b")]
    return [
        *(check(sources) for sources in (called, published, filed)),
        check_draft(called[0], called[1:]),
        check([Source(name, "The vote on Friday, 28 November 2024, was 12 to 3.")]),
    ]


@pytest.mark.parametrize("name", HOSTILE)
def test_every_writer_shows_names_and_obeys_none(name: str) -> None:
    for report in reports(name):
        for kind, write in WRITERS.items():
            text = write(report)
            if kind in SHOWN_IN_LINES:
                told = (line.split("::", 2)[2] + "\n" for line in text.splitlines())
                lines = text if kind != "github" else "".join(told)
                assert COMMAND.search(lines) is None, (kind, lines)
            if kind not in ("html", "json", "jsonl"):
                assert HIDDEN.search(text.replace("\r\n", "\n")) is None, (kind, text)
            if kind == "github":
                assert all(re.match(r"::(error|warning|notice) [^\n]*::[^\n]+$", line) for line in text.splitlines())
            if kind == "line":
                assert all(re.match(r".+:\d+:\d+:[\w-]+:", line) for line in text.splitlines())


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@a", "\t=1", "\r=1", " =1", "\u200e=1"])
def test_no_name_is_a_formula(name: str) -> None:
    for report in reports(name):
        text = WRITERS["csv"](report)
        assert not re.search(r'(?:^|[,\n])"?[=+@-]', text), text


@pytest.mark.parametrize("name", [name for name in HOSTILE if "\x00" not in name])
@pytest.mark.skipif(os.name != "posix", reason="names that other systems refuse")
def test_errors_name_such_files_and_obey_none(
    tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    name = name.replace("/", "|")
    Path("wire.txt").write_text(ONE, encoding="utf-8")
    Path("broken.json").write_text("{", encoding="utf-8")
    for suffix in (".json", ".toml", ".claims.toml", ".txt"):
        Path(name + suffix).write_text("[[ {" if suffix != ".txt" else " ", encoding="utf-8")
    commands = [
        ["lint", f"{name}.none"],
        ["lint", f"{name}.json"],
        ["lint", f"{name}.txt"],
        ["lint", f"{name}=broken.json"],
        ["compare", "wire.txt", f"{name}.txt*"],
        ["compare", f"{name}=wire.txt", f"{name}=wire.txt"],
        ["lint", "wire.txt", "--published", f"{name}=2024-11-29"],
        ["lint", "wire.txt", "--config", f"{name}.toml"],
        ["lint", "wire.txt", "--baseline", f"{name}.toml"],
        ["lint", "wire.txt", "--changed-since", f"{name}.json"],
        ["lint", "wire.txt", "--set", name],
        ["lint", "wire.txt", "--set", f'"{name}"=1'],
        ["lint", "wire.txt", "-o", f"none/{name}"],
        ["claims", "check", f"{name}.claims.toml"],
        ["claims", "new", "wire.txt", "-o", f"{name}.none"],
        ["extract", f"{name}.none"],
        ["draft", "wire.txt", "--against", f"{name}.none"],
        ["explain", name],
        [name],
    ]
    for arguments in commands:
        try:
            code = main(arguments)
        except SystemExit as ended:
            code = int(str(ended.code))
        told = capsys.readouterr().err
        assert code == 2, arguments
        assert COMMAND.search(told) is None, told
        assert HIDDEN.search(told) is None, told
        assert all(line.startswith(("factcheck: ", "  ")) for line in told.splitlines() if line), told


@pytest.mark.parametrize("name", HOSTILE)
def test_errors_in_python_name_sources_and_obey_none(name: str) -> None:
    source, other = Source(name, ONE), Source(name, OTHER)
    tries = [
        lambda: Source(name, " "),
        lambda: Source(name, ONE, path=f"{name}.txt", published="x"),
        lambda: check([source, other]),
        lambda: assert_consistent(source, Source("other", OTHER)),
        lambda: claim_about(source, "votes"),
        lambda: claim_about(source, "Kabul", kind="quotation"),
        lambda: read(f"{name.replace(chr(0), '')}.none"),
    ]
    for fails in tries:
        with pytest.raises((FactcheckError, AssertionError)) as raised:
            fails()
        assert COMMAND.search(str(raised.value)) is None, str(raised.value)
        assert HIDDEN.search(str(raised.value)) is None, str(raised.value)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_warning_names_a_source_and_obeys_none(capsys: Output, name: str) -> None:
    warn([Source("one", ONE, path=name, notice="many paragraphs of the page are lost"), Source("other", OTHER)])
    told = capsys.readouterr().err
    assert COMMAND.search(told) is None
    assert HIDDEN.search(told) is None
    assert [line[:2] for line in told.splitlines()] == ["fa", "  "]


def test_plain_names_stay_what_they_are() -> None:
    names = ("New  York.txt", "कथा\u200dx", "می\u200cخواهم.txt", "At 3.05\u202fPM.txt", "a::b", "# 1 [x]", "né")
    for name in names:
        assert visible(name) == name
    assert inert("one\n two: three::four\n") == "one\n two: three::four\n"
    assert io.StringIO(inert("::a\n\t::b")).readlines() == ["\\x3a:a\n", "\t\\x3a:b"]
