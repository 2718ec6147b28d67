"""The command line: what it prints where, its exit codes, and that nothing a user does ends in a traceback."""

import argparse
import contextlib
import errno
import gc
import json
import os
import re
import subprocess
import sys
import unicodedata
from collections.abc import Sequence
from pathlib import Path

import pytest

import factcheck.__main__ as command_line
from factcheck.__main__ import main
from factcheck.short import report_of
from factcheck.writers import WRITERS

SEEDS = sorted(str(path) for path in (Path(__file__).parents[1] / "seeds").glob("*.txt"))

WIRE = "North Korea sent some 12,000 troops to Russia, officials said. The treaty was signed on 29 November 2024.\n"
DESK = "North Korea sent more than 10,000 soldiers to Russia, officials said.\n"
OTHER = "The mayor of Springfield opened a library.\n"

if os.name == "posix":
    import pty

Output = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with three sources, away from the environment of whoever runs the tests."""
    for name, text in (("wire.txt", WIRE), ("desk.txt", DESK), ("other.txt", OTHER)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "empty").mkdir()
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "COLUMNS", "TERM", "PYTHONIOENCODING"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def run(*arguments: str, **settings: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "factcheck", *arguments],
        capture_output=True,
        check=False,
        env={**os.environ, **settings},
        timeout=60,
    )


def test_a_discrepancy_is_no_error_unless_asked(capsys: Output) -> None:
    assert main(["compare", "wire.txt", "desk.txt"]) == 0
    out, err = capsys.readouterr()
    assert "discrepant: How many" in out
    assert "wire:1 “some 12,000 troops”" in out
    assert err == ""
    assert main(["compare", "wire.txt", "desk.txt", "--fail-on", "warning"]) == 1
    assert main(["compare", "wire.txt", "desk.txt", "--fail-on", "never"]) == 0


def test_a_contradiction_is_an_error_unless_asked(capsys: Output, desk: Path) -> None:
    (desk / "late.txt").write_text(WIRE.replace("29 November", "28 November"), encoding="utf-8")
    assert main(["compare", "wire.txt", "late.txt"]) == 1
    assert "\nCannot both be true\ncontradictory: " in capsys.readouterr().out
    assert main(["compare", "wire.txt", "late.txt", "--fail-on", "never"]) == 0


@pytest.mark.parametrize("files", [["wire.txt", "wire.txt"], ["wire.txt", "late.txt"], ["none.txt"]])
def test_the_caller_keeps_its_collector(files: list[str], desk: Path, capsys: Output) -> None:
    (desk / "late.txt").write_text(WIRE.replace("29 November", "28 November"), encoding="utf-8")
    main(["compare", *files])
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0
    assert capsys.readouterr()


def test_the_five_articles_end_well(capsys: Output) -> None:
    assert main(["compare", *SEEDS]) == 0
    assert capsys.readouterr().out.splitlines()[1].startswith("5 sources, ")


def test_many_sources_are_put_into_events_first(capsys: Output, desk: Path) -> None:
    towns = ("Almena", "Bornava", "Cordale", "Danport")
    (desk / "day").mkdir()
    for town, dead in zip(towns, (11, 22, 33, 44), strict=True):
        for name, number in (("wire", dead), ("site", dead + 1)):
            text = f"A quake in {town} killed {number} people on Monday. The mayor of {town} went through {town}."
            (desk / "day" / f"{name}{town}.txt").write_text(text, encoding="utf-8")
    assert main(["compare", "day", "--format", "json"]) == 1
    report = report_of(capsys.readouterr().out)
    pairs = {frozenset({f"wire{town}", f"site{town}"}) for town in towns}
    assert {frozenset(event.source_ids) for event in report.events} == pairs
    assert {frozenset(finding.source_ids) for finding in report.conflicts} == pairs
    main(["compare", "day", "--group-by", "none", "--format", "json"])
    assert report_of(capsys.readouterr().out).events == ()


def test_json_in_full_has_the_keys_of_questions(capsys: Output) -> None:
    main(["compare", "wire.txt", "desk.txt", "--format", "json"])
    short = capsys.readouterr().out
    main(["compare", "wire.txt", "desk.txt", "--format", "json", "--full"])
    full = capsys.readouterr().out
    assert len(short) < len(full) / 2
    assert not any(fact.question.keys for fact in report_of(short).facts)
    assert any(fact.question.keys for fact in report_of(full).facts)
    assert [str(each) for each in report_of(short).findings] == [str(each) for each in report_of(full).findings]


def test_few_sources_are_of_one_event_unless_asked(capsys: Output) -> None:
    main(["compare", "wire.txt", "desk.txt", "other.txt"])
    assert "events" not in capsys.readouterr().out
    main(["compare", "wire.txt", "desk.txt", "other.txt", "--group-by", "event"])
    assert capsys.readouterr().out.startswith("These three sources are of 2 events, and compared within each.")


def test_json_reads_back_and_goes_where_it_is_sent(capsys: Output, desk: Path) -> None:
    assert main(["compare", "wire.txt", "desk.txt", "--format", "json"]) == 0
    out = capsys.readouterr().out
    report = report_of(out)
    assert [source.id for source in report.sources] == ["wire", "desk"]
    assert main(["compare", "wire.txt", "desk.txt", "-o", "report.json"]) == 0
    assert (desk / "report.json").read_text(encoding="utf-8") == out
    assert capsys.readouterr().out == ""


def test_a_text_in_a_file_is_that_of_a_pipe(capsys: Output, desk: Path) -> None:
    main(["compare", "wire.txt", "desk.txt"])
    main(["compare", "wire.txt", "desk.txt", "-o", "report.txt"])
    assert (desk / "report.txt").read_text(encoding="utf-8") == capsys.readouterr().out


def test_the_order_of_the_sources_is_the_callers(capsys: Output) -> None:
    main(["compare", "b=wire.txt", "a=desk.txt", "--format", "json"])
    assert [source["id"] for source in json.loads(capsys.readouterr().out)["sources"]] == ["b", "a"]


def test_a_date_reaches_its_source(capsys: Output) -> None:
    main(["compare", "wire.txt", "desk.txt", "--published", "w=2024-11-29", "--format", "json"])
    wire, desk = json.loads(capsys.readouterr().out)["sources"]
    assert (wire["published"], desk["published"]) == ("2024-11-29", None)


def test_nothing_in_common_is_said(capsys: Output) -> None:
    assert main(["compare", "wire.txt", "other.txt"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("No figure, date, name, office or quotation is stated by two sources.\n2 sources, 0 facts ")


def test_extract_shows_mentions_and_claims(capsys: Output) -> None:
    assert main(["extract", "wire.txt", "--published", "2024-11-30"]) == 0
    table = capsys.readouterr().out
    assert table.startswith("wire.txt: ")
    assert "“some 12,000 troops”" in table
    assert main(["extract", "wire.txt", "--format", "jsonl"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert {"mention", "claim"} <= {line["type"] for line in lines}
    troops = next(line for line in lines if line["type"] == "mention" and line["text"] == "some 12,000 troops")
    assert (troops["line"], troops["column"]) == (1, 18)
    assert WIRE[troops["span"]["start"] : troops["span"]["end"]] == "some 12,000 troops"


@pytest.mark.parametrize(
    ("arguments", "complaints"),
    [
        (["compare"], ["nothing to compare: give two sources or more"]),
        (["compare", "wire.txt"], ["nothing to compare: give two sources or more"]),
        (["compare", "wire.txt", "wire.txt"], ['two sources are called "wire": wire.txt and wire.txt']),
        (
            ["compare", "wire.txt", "no.txt", "empty", "--published", "w=29/11"],
            [
                "cannot read empty: no file of a known format stands in it",
                '--published w=29/11: "29/11" is no date (no year)',
                "cannot read no.txt: no such file",
            ],
        ),
        (
            ["compare", "wire.txt", "desk.txt", "-o", "./wire.txt"],
            ["cannot write ./wire.txt: it is one of the sources"],
        ),
        (["compare", "wire.txt", "desk.txt", "-o", "no/report"], ["cannot write no/report: its folder does not exist"]),
        (["compare", "wire.txt", "desk.txt", "-o", "."], ["cannot write .: a folder, not a file"]),
        (
            ["compare", "wire.txt", "desk.txt", "-o", "wire.txt/a"],
            ["cannot write wire.txt/a: a part of its path is a file, not a folder"],
        ),
        (["compare", "wire.txt/a", "desk.txt"], ["cannot read wire.txt/a: a part of its path is a file, not a folder"]),
        (["draft", ".", "--against", "wire.txt"], [".: a draft is one text, and this names several"]),
        (["explain", "--why", "wire.txt:99:1", "desk.txt:1:1"], ["wire has no text at line 99"]),
        (["explain", "--why", "wire.txt:nothing", "desk.txt:1:1"], ["“nothing” does not stand in wire"]),
        (["extract", "no\x1b.txt"], ["cannot read no\\x1b.txt: no such file"]),
        (["extract", "wire.txt", "--published", "2024"], ['--published 2024: "2024" is no date (no month, no day)']),
    ],
)
def test_what_is_wrong_is_said_on_standard_error(capsys: Output, arguments: list[str], complaints: list[str]) -> None:
    assert main(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines()[::2] == [f"factcheck: {complaint}" for complaint in complaints]
    assert all(line.startswith("  ") for line in err.splitlines()[1::2])


@pytest.mark.parametrize(
    "arguments",
    [
        ["frob"], ["compare", "--frob"], ["extract"], ["compare", "--fail-on", "x"], ["batch", "a", "b", "--part", "x"],
        ["corpus", "retain", "--days", "many"], ["mcp", "--http", "x"],
    ],
)  # fmt: skip
def test_wrong_usage_ends_with_2(capsys: Output, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    out, err = capsys.readouterr()
    assert (ended.value.code, out) == (2, "")
    assert err.startswith("factcheck: ")
    assert "--help" in err.splitlines()[1]


@pytest.mark.parametrize(
    ("arguments", "program"),
    [
        (["--frob"], "factcheck"),
        (["compare", "wire.txt", "--frob"], "factcheck compare"),
        (["claims", "check", "a.claims.toml", "--frob"], "factcheck claims check"),
    ],
)
def test_an_unknown_option_leads_to_the_help_of_its_command(capsys: Output, arguments: list[str], program: str) -> None:
    with pytest.raises(SystemExit):
        main(arguments)
    told = f"factcheck: unrecognized arguments: --frob\n  {program} --help    shows what it takes\n"
    assert capsys.readouterr().err == told


def test_a_number_that_is_none_is_told_in_plain_words(capsys: Output) -> None:
    with pytest.raises(SystemExit):
        main(["batch", "in.parquet", "out.parquet", "--part", "x"])
    assert capsys.readouterr().err.startswith("factcheck: argument --part: a whole number is wanted, not 'x'\n")


def test_a_folder_that_may_not_be_read_is_told_of(capsys: Output, monkeypatch: pytest.MonkeyPatch, desk: Path) -> None:
    def refuse(path: str) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", path)

    (desk / "closed").mkdir()
    monkeypatch.setattr(os, "scandir", refuse)
    for arguments in (
        ["compare", "closed", "wire.txt"], ["corpus", "add", "closed", "--store", "a.db"],
        ["corpus", "watch", "closed", "--store", "a.db"],
    ):  # fmt: skip
        assert main(arguments) == 2
        assert (
            capsys.readouterr().err == "factcheck: cannot read closed: no permission\n  Ask for the right to read it.\n"
        )


def test_no_command_shows_the_help(capsys: Output) -> None:
    assert main([]) == 2
    assert "examples:" in capsys.readouterr().err


@pytest.mark.parametrize("command", [[], ["compare"], ["extract"]])
def test_help_has_examples_and_fits_a_terminal(capsys: Output, command: list[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([*command, "--help"])
    out = capsys.readouterr().out
    assert ended.value.code == 0
    assert "examples:\n  factcheck " in out


def test_formats_offered_are_those_that_are_written() -> None:
    commands = next(
        action for action in command_line._parser()._actions if isinstance(action, argparse._SubParsersAction)
    )
    offered = next(action for action in commands.choices["compare"]._actions if action.dest == "format")
    assert offered.choices == tuple(WRITERS)


def test_help_loads_nothing_that_takes_time() -> None:
    code = "import sys; from factcheck.__main__ import main\ntry: main(['--help'])\nexcept SystemExit: pass\n"
    code += (
        "heavy = {'pydantic', 'rich', 'dateparser', 'quantulum3', 'rapidfuzz'} & set(sys.modules)\nsys.exit(str(heavy))"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert ended.stderr.strip() == b"set()"


ODD = "\ufeffShe said “12,000\0 🪖 men”, e\u0301te\u0301, \u202eשלום ١٢\u2066, \U000e0041 1/0 ½½ −−3 31 February.\n" * 3


def test_odd_prose_neither_raises_nor_reaches_the_terminal(capsys: Output, desk: Path) -> None:
    for name, encoding in (("odd.txt", "utf-8"), ("odd16.txt", "utf-16")):
        (desk / name).write_text(ODD + WIRE, encoding=encoding)
    for arguments in (["compare", "odd.txt", "odd16.txt"], ["extract", "odd.txt"], ["compare", "odd.txt", "desk.txt"]):
        assert main(arguments) in (0, 1)  # a day that no calendar has is found
        text = capsys.readouterr().out
        hidden = [char for char in text if unicodedata.category(char) in {"Cc", "Cs"} and char != "\n"]
        assert hidden == []
        assert not {"\u202e", "\u2066"} & set(text)


@pytest.mark.parametrize("redirection", [">&-", ">/dev/full"])
@pytest.mark.parametrize("command", ["compare wire.txt desk.txt", "extract wire.txt"])
@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="the system has no device that is always full")
def test_an_output_that_cannot_be_written_is_trouble(desk: Path, command: str, redirection: str) -> None:
    ended = subprocess.run(
        f"{sys.executable} -m factcheck {command} {redirection}", shell=True, cwd=desk, capture_output=True, check=False
    )
    assert ended.returncode == 2
    assert ended.stderr.decode().startswith("factcheck: cannot write: ")


def test_a_closed_pipe_is_quiet(desk: Path) -> None:
    (desk / "long.txt").write_text(WIRE * 500, encoding="utf-8")
    command = [sys.executable, "-m", "factcheck", "extract", "long.txt", "--format", "jsonl"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.parametrize(("encoding", "quote"), [("utf-8", "“".encode()), ("ascii", b'"'), ("cp1252", b'"')])
def test_signs_follow_the_encoding_of_the_output(encoding: str, quote: bytes) -> None:
    ended = run("compare", "wire.txt", "desk.txt", PYTHONIOENCODING=encoding)
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert quote + b"some 12,000 troops" in ended.stdout


@pytest.mark.parametrize(
    ("choice", "settings", "coloured"),
    [("auto", {}, False), ("always", {}, True), ("always", {"NO_COLOR": "1"}, True), ("never", {}, False)],
)
def test_colour_in_a_pipe_is_only_on_demand(choice: str, settings: dict[str, str], coloured: bool) -> None:
    ended = run("compare", "wire.txt", "desk.txt", "--color", choice, **settings)
    assert (b"\x1b[" in ended.stdout) is coloured


def test_the_same_sources_give_the_same_bytes_in_every_process() -> None:
    runs = [run("compare", *SEEDS, "--format", "json", PYTHONHASHSEED=seed).stdout for seed in ("1", "2")]
    assert runs[0] == runs[1] != b""


PATIENT = """\
import sys
from factcheck.__main__ import main
from factcheck.commands import bar
bar._PATIENCE = 600.0
sys.exit(main(sys.argv[1:]))
"""
"""The command line without a bar, however slow the machine is."""
IMPATIENT = PATIENT.replace("600.0", "-1.0")
"""The command line with a bar from the first."""


def on_terminal(*arguments: str, cells: int, code: str = PATIENT, **settings: str) -> str:
    """Run a command on a terminal of so many cells."""
    ours, theirs = pty.openpty()
    environment = {**os.environ, "TERM": "xterm", "COLUMNS": str(cells), "PYTHONIOENCODING": "utf-8", **settings}
    command = [sys.executable, "-c", code, *arguments]
    with subprocess.Popen(command, stdout=theirs, stderr=theirs, stdin=theirs, env=environment) as process:
        os.close(theirs)
        shown = b""
        with contextlib.suppress(OSError):  # Linux ends a terminal with an error
            while part := os.read(ours, 65536):
                shown += part
    os.close(ours)
    assert process.returncode == 0
    return shown.decode().replace("\r\n", "\n")


@pytest.mark.skipif(os.name != "posix", reason="terminals are another thing there")
@pytest.mark.parametrize("cells", [40, 80, 120, 300])
def test_a_terminal_gets_colour_and_lines_that_fit(cells: int) -> None:
    page = on_terminal("compare", "wire.txt", "desk.txt", cells=cells)
    assert "\x1b[1;33m≠ \x1b[0m" in page
    bare = re.sub(r"\x1b\[[\d;]*m", "", page)
    assert max(map(len, bare.splitlines())) <= min(max(cells, 60), 120)
    assert "Stricter: --fail-on warning." in " ".join(bare.split())


@pytest.mark.skipif(os.name != "posix", reason="terminals are another thing there")
@pytest.mark.parametrize("settings", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_a_terminal_that_wants_no_colour_gets_none(settings: dict[str, str]) -> None:
    assert not re.search(r"\x1b\[[\d;]*m", on_terminal("compare", "wire.txt", "desk.txt", cells=80, **settings))
    assert "\x1b[" in on_terminal("compare", "wire.txt", "desk.txt", "--color", "always", cells=80, **settings)


def test_lint_looks_at_each_source_by_itself(capsys: Output, desk: Path) -> None:
    (desk / "slip.txt").write_text("They met on Friday, November 28, 2024, in Rome.\n", encoding="utf-8")
    assert main(["lint", "slip.txt"]) == 1
    assert "28 November 2024 is a Thursday, not a Friday" in capsys.readouterr().out.replace("\n", " ")
    assert main(["lint", "wire.txt", "slip.txt", "--format", "json", "--fail-on", "never"]) == 0
    reports = [report_of(line) for line in capsys.readouterr().out.splitlines()]
    assert [[source.id for source in report.sources] for report in reports] == [["wire"], ["slip"]]
    assert [len(report.findings) for report in reports] == [0, 1]
    assert main(["lint", "wire.txt", "desk.txt"]) == 0


def test_a_draft_is_held_against_its_sources(capsys: Output, desk: Path) -> None:
    (desk / "story.txt").write_text("North Korea sent 15,000 troops to Russia.\n", encoding="utf-8")
    assert main(["draft", "story.txt", "--against", "wire.txt", "desk.txt"]) == 1
    out = capsys.readouterr().out
    assert "A 15,000: story:1 “15,000 troops”" in out
    assert "wire:1 “some 12,000 troops”" in out
    (desk / "story.txt").write_text("Peter Lund met Mary Stone.\n", encoding="utf-8")
    assert main(["draft", "story.txt", "--against", "wire.txt"]) == 0
    assert "In no source\nunsupported: Which source has the name “Peter Lund”?" in capsys.readouterr().out
    assert main(["draft", "story.txt", "--against", "wire.txt", "--fail-on", "warning"]) == 1


@pytest.mark.parametrize(
    ("draft", "codes"),
    [
        ("The quake in Arn hurt 43 people.", (0, 0, 0)),
        ("The quake in Arn hurt 34 people.", (1, 1, 0)),
        ("A school in Arn has 640 pupils.", (0, 1, 0)),
        ("The quake in Arn was felt by Peter Lund.", (0, 1, 0)),
    ],
)
def test_each_answer_on_a_draft_has_its_exit_code(desk: Path, draft: str, codes: tuple[int, ...]) -> None:
    wire = "A quake hurt 43 people in Arn. Arn is famous for a bridge with 640 lamps.\n"
    (desk / "wire.txt").write_text(wire, encoding="utf-8")
    (desk / "story.txt").write_text(draft, encoding="utf-8")
    asked = ["draft", "story.txt", "--against", "wire.txt", "--quiet", "--fail-on"]
    assert tuple(main([*asked, grave]) for grave in ("error", "warning", "never")) == codes


def test_a_draft_without_sources_is_told_what_it_lacks(capsys: Output) -> None:
    assert main(["draft", "wire.txt"]) == 2
    assert "--against, or as draft_sources in factcheck.toml" in capsys.readouterr().err
    assert main(["draft", "wire.txt", "--against", "gone.txt"]) == 2
    assert "gone.txt" in capsys.readouterr().err


def test_gaps_are_told_on_request(capsys: Output, desk: Path) -> None:
    (desk / "a.txt").write_text("A bomb in Kabul killed 24 people.\n", encoding="utf-8")
    (desk / "b.txt").write_text("A bomb in Kabul killed 24 people and left 80 injured.\n", encoding="utf-8")
    main(["compare", "a.txt", "b.txt"])
    assert "only b tells it" not in capsys.readouterr().out.lower()
    main(["compare", "a.txt", "b.txt", "--gaps"])
    assert "only b tells it" in capsys.readouterr().out.lower()


@pytest.mark.parametrize("command", [["compare", "wire.txt", "desk.txt"], ["lint", "wire.txt"]])
def test_a_quiet_run_leaves_the_exit_code_and_the_file(capsys: Output, desk: Path, command: list[str]) -> None:
    loud = main([*command, "--fail-on", "warning"])
    page = capsys.readouterr().out
    assert main([*command, "--fail-on", "warning", "--quiet"]) == loud
    assert capsys.readouterr() == ("", "")
    assert main([*command, "--fail-on", "warning", "-q", "-o", "report.txt"]) == loud
    assert (desk / "report.txt").read_text(encoding="utf-8") == page
    assert main([*command, "--quiet", "--set", "rules.denail=false"]) == 2
    assert "denial" in capsys.readouterr().err


@pytest.mark.skipif(os.name != "posix", reason="terminals are another thing there")
def test_long_work_shows_a_bar_on_a_terminal_that_goes_again(desk: Path) -> None:
    names = [f"{number}.txt" for number in range(2)]
    for name in names:
        (desk / name).write_text(WIRE, encoding="utf-8")
    page = on_terminal("lint", *names, cells=80, code=IMPATIENT)
    assert "files" in page
    assert "sources" in page
    shown, _, report = page.rpartition("\x1b[2K")
    assert "/2" in shown
    assert "/2" not in report
    assert "\x1b[?25h" in page, "the cursor comes back"
    assert "/2" not in on_terminal("lint", *names, "--quiet", cells=80, code=IMPATIENT)
    command = [sys.executable, "-c", IMPATIENT, "lint", *names]
    assert subprocess.run(command, capture_output=True, check=True, timeout=60).stderr == b""


@pytest.mark.skipif(os.name != "posix", reason="terminals are another thing there")
@pytest.mark.parametrize(
    ("command", "stages"),
    [
        ("lint wire.txt", ("files", "sources", "mentions", "claims", "rules")),
        ("baseline wire.txt desk.txt", ("files", "mentions", "claims", "rules")),
        ("extract wire.txt", ("mentions", "claims")),
        ("claims new wire.txt", ("files", "mentions", "claims", "rules", "facts")),
        ("claims check wire.claims.toml", ("claims",)),
    ],
)
def test_every_command_that_checks_shows_its_stages(command: str, stages: Sequence[str]) -> None:
    assert main(["claims", "new", "wire.txt", "-o", "wire.claims.toml"]) == 0
    page = on_terminal(*command.split(), cells=80, code=IMPATIENT)
    assert [stage for stage in stages if not re.search(rf"{stage} .*\d/\d", page)] == []


@pytest.mark.skipif(os.name != "posix", reason="terminals are another thing there")
def test_a_bar_comes_within_one_long_step() -> None:
    code = (
        "import threading\n"
        "from factcheck.commands import bar\n"
        "bar._PATIENCE = 0.2\n"
        "with bar.bar() as watch:\n"
        "    for _ in watch('sources', ['one']):\n"
        "        [each.join() for each in threading.enumerate() if isinstance(each, threading.Timer)]\n"
    )
    assert "0/1" in on_terminal(cells=80, code=code)


def in_a_folder_that_goes(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command in a working folder that is deleted before it begins."""
    (folder / "gone").mkdir()
    command = f'cd gone && rmdir ../gone && exec "{sys.executable}" -m factcheck {" ".join(arguments)}'
    return subprocess.run(command, shell=True, cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.skipif(os.name != "posix", reason="a folder in use cannot be deleted")
def test_a_fault_of_ours_is_one_line_to_report_and_an_exit_code_of_its_own(desk: Path) -> None:
    ended = in_a_folder_that_goes(desk, "rules")
    assert (ended.returncode, ended.stdout) == (3, "")
    (line,) = ended.stderr.splitlines()
    assert line.startswith("factcheck: a fault of factcheck, not of your texts: FileNotFoundError: ")
    assert re.search(r"\(configuration\.py line \d+, version \d[\w.]*\)", line)
    assert "please report this line" in line
    assert line.endswith("the working folder is gone; --traceback shows the way there")


@pytest.mark.skipif(os.name != "posix", reason="a folder in use cannot be deleted")
@pytest.mark.parametrize("arguments", [("--traceback", "rules"), ("rules", "--traceback")])
def test_the_way_to_a_fault_is_shown_when_asked_for(desk: Path, arguments: tuple[str, ...]) -> None:
    ended = in_a_folder_that_goes(desk, *arguments)
    assert ended.returncode == 3
    first, *_, last = ended.stderr.splitlines()
    assert first == "Traceback (most recent call last):"
    assert last.startswith("factcheck: a fault of factcheck")


@pytest.mark.skipif(os.name != "posix", reason="a limit of POSIX")
def test_memory_that_is_used_up_is_told(desk: Path) -> None:
    (desk / "long.txt").write_text(WIRE * 100_000, encoding="utf-8")
    command = f"ulimit -v 300000; {sys.executable} -m factcheck lint long.txt"
    ended = subprocess.run(command, shell=True, cwd=desk, capture_output=True, text=True, check=False)
    (line,) = ended.stderr.splitlines()
    assert (ended.returncode, "MemoryError" in line, "please report" in line) == (3, True, True)


@pytest.mark.parametrize("redirection", ["2>&-", "2>/dev/full"])
@pytest.mark.parametrize(
    ("command", "code"),
    [("compare wire.txt desk.txt --fail-on warning", 1), ("lint no.txt", 2), ("frob", 2), ("", 2)],
)
@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="the system has no device that is always full")
def test_without_standard_error_the_exit_code_tells(desk: Path, redirection: str, command: str, code: int) -> None:
    ended = subprocess.run(
        f"{sys.executable} -m factcheck {command} {redirection}", shell=True, cwd=desk, capture_output=True, check=False
    )
    assert (ended.returncode, ended.stderr) == (code, b"")


@pytest.mark.parametrize("redirection", [">&-", ">/dev/full"])
@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="the system has no device that is always full")
def test_help_that_cannot_be_written_is_trouble(desk: Path, redirection: str) -> None:
    ended = subprocess.run(
        f"{sys.executable} -m factcheck --help {redirection}", shell=True, cwd=desk, capture_output=True, check=False
    )
    assert ended.returncode == 2
    assert ended.stderr.startswith(b"factcheck: cannot write: ")


def test_an_error_raised_on_purpose_is_no_fault_of_ours(capsys: Output, desk: Path) -> None:
    (desk / "pyproject.toml").write_bytes(b"\xff")
    assert main(["draft", "wire.txt"]) == 2
    assert "no UTF-8" in capsys.readouterr().err


def test_a_page_that_lost_most_of_its_paragraphs_is_told_of_on_standard_error(desk: Path, capsys: Output) -> None:
    words = "tells what happened when the ferry ran aground off Arn on Monday and who was taken to hospital then."
    pieces = [f"<p>Paragraph {number} {words}</p>" for number in range(12)]
    page = f"<html><body><main><h1>Ferry</h1>{''.join(pieces[:3])}<div class='promo'>{''.join(pieces[3:])}</div></main>"
    (desk / "page.html").write_text(page, encoding="utf-8")
    told = "factcheck: page.html: 9 of 12 paragraphs of the page are left out of its text\n"
    for command in (["compare", "page.html", "wire.txt"], ["extract", "page.html"], ["lint", "page.html"]):
        assert main(command) == 0
        out, err = capsys.readouterr()
        assert err.startswith(told)
        assert command[0] == "extract" or "page is read in part: 9 of 12 paragraphs of the page are left out" in out
