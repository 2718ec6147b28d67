"""The pages under docs, followed from the top as a reader would, in an empty folder: what they show is what happens.

A block with a title is a file and is written. `console` is run line by line, its output compared; `...` stands for
any words, alone for any lines. `python` is run, with what "prints" shows behind it compared, or as a session where it
has prompts. The steps of a workflow are run. `sh` is not, but what it asks of the command exists. Settings and claims
can be read.
"""

import contextlib
import doctest
import glob
import io
import itertools
import os
import re
import shlex
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from factcheck.__main__ import _parser, main

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = sorted(path for path in DOCS.rglob("*.md") if "site" not in path.relative_to(DOCS).parts)
NAMES = [path.relative_to(DOCS).as_posix() for path in PAGES]
FENCE = re.compile(r'^```(\w+)(?: title="([^"]+)")?\n(.*?)^```$', re.MULTILINE | re.DOTALL)
STEP = re.compile(r"^(?: *(?:- )?run: )?factcheck (.+)$", re.MULTILINE)
"""A line that runs the command, in a shell or as a step of a workflow."""
COLUMNS = "80"
ALONE = {
    "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    "PYTEST_PLUGINS": "factcheck.pytest_plugin",
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONIOENCODING": "utf-8",
}
"""For programs that a page runs: pytest with our plugin only, which halves its start, and nothing left behind."""
MOST_SECONDS = 60


class Block(NamedTuple):
    """A fenced block of a page: its language, the file it is, what it holds, and whether it shows what was printed."""

    language: str
    title: str | None
    text: str
    is_print: bool


def blocks(page: Path) -> Iterator[Block]:
    text = page.read_text(encoding="utf-8")
    for found in FENCE.finditer(text):
        yield Block(found[1], found[2], found[3], is_print=text[: found.start()].rstrip().endswith("\nprints"))


class Terminal(io.TextIOWrapper):
    """What a command prints, for one who sits at a terminal."""

    def isatty(self) -> bool:
        return True


class Follower:
    """One who does what a page says, block by block."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.names: dict[str, object] = {"__name__": "page"}
        self.code = 0

    def do(self, block: Block, shown: Block | None) -> None:
        if block.title is not None:
            file = self.folder / block.title
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(block.text, encoding="utf-8")
        if block.language == "console":
            self.type(block.text)
        elif block.language == "python" and block.title is None:
            self.run(block.text, shown.text if shown is not None else None)
        elif block.language == "toml":
            tomllib.loads(block.text)
        elif block.language in ("sh", "yaml"):
            for command in STEP.findall(block.text):
                assert is_understood(shlex.split(re.split(r" [#|]", command)[0])), command
                if block.title is not None:
                    self.printed(f"factcheck {command}")

    def run(self, code: str, shown: str | None) -> None:
        if ">>>" in code:
            session = doctest.DocTestParser().get_doctest(code, self.names, "page", None, None)
            told = io.StringIO()
            doctest.DocTestRunner(verbose=False).run(session, out=told.write, clear_globs=False)
            self.names = dict(session.globs)
            assert told.getvalue() == ""
            return
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(compile(code, "page", "exec"), self.names)
        if shown is not None:
            assert printed.getvalue() == shown

    def type(self, text: str) -> None:
        """Type the commands of a console, and look at what comes."""
        for command, lines in commands(text):
            if command == "echo $?":
                assert [str(self.code)] == lines, command
                self.code = 0
                continue
            assert self.code == 0, f"what stands before {command} ended with {self.code}, and the page does not say so"
            printed = self.printed(command)
            assert agree(lines, plain(printed)), f"{command}\n{printed}"

    def printed(self, command: str) -> str:
        """Run a command, ours in this process and any other in a shell, and give what it prints."""
        words = shlex.split(command)
        if words[0] == "factcheck" and not set("|>;&") & set(command):
            out = io.BytesIO()
            with contextlib.redirect_stdout(Terminal(out, encoding="utf-8", write_through=True)) as terminal:
                with contextlib.redirect_stderr(io.TextIOWrapper(out, encoding="utf-8", write_through=True)) as errors:
                    self.code = ended(list(itertools.chain.from_iterable(map(expanded, words[1:]))))
                    errors.detach()
                terminal.detach()
            return out.getvalue().decode()
        path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
        run = subprocess.run(
            ["bash", "-c", command],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env={**os.environ, **ALONE, "PATH": path},
            timeout=MOST_SECONDS,
            check=False,
        )
        self.code = run.returncode
        return run.stdout.decode()


def ended(arguments: list[str]) -> int:
    """Give the exit code of the command line, also where it leaves early."""
    try:
        return main(arguments)
    except SystemExit as left:
        return int(left.code or 0)


def is_understood(arguments: list[str]) -> bool:
    """Tell whether the command line takes some arguments; nothing is run."""
    try:
        _parser().parse_args(arguments)
    except SystemExit as left:
        return not left.code
    return True


def expanded(word: str) -> list[str]:
    """Give the files that a word stands for, as a shell does."""
    return sorted(glob.glob(word)) or [word] if set("*?[") & set(word) else [word]


def commands(text: str) -> Iterator[tuple[str, list[str]]]:
    """Yield each command of a console with the lines shown behind it."""
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, *lines = part.splitlines()
        while command.endswith("\\"):
            command = command[:-1] + lines.pop(0).strip()
        yield command, plain("\n".join(lines))


def plain(text: str) -> list[str]:
    """Give the lines of a text without what differs from run to run."""
    text = re.sub(r"\x1b\[[\d;]*m", "", text)
    return [re.sub(r"\bin [\d.]+s\b", "in 0.1s", line.rstrip()) for line in text.strip("\n").splitlines()]


def agree(shown: list[str], printed: list[str]) -> bool:
    """Tell whether lines are those shown, where `...` stands for any words, and alone for any lines."""
    pattern = "".join(
        r"(?:.*\n)*?" if line.strip() == "..." else ".*".join(map(re.escape, line.split("..."))) + "\n"
        for line in shown
    )
    return re.fullmatch(pattern, "".join(f"{line}\n" for line in printed)) is not None


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_what_a_page_shows_is_what_happens(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("NO_COLOR", "PYTEST_ADDOPTS", "PYTEST_XDIST_WORKER", "GITHUB_ACTIONS", "CI"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "dumb")
    monkeypatch.setenv("COLUMNS", COLUMNS)
    (tmp_path / "seeds").symlink_to(ROOT / "seeds", target_is_directory=True)
    follower, every = Follower(tmp_path), list(blocks(page))
    for block, behind in itertools.zip_longest(every, every[1:]):
        if not block.is_print:
            follower.do(block, behind if behind is not None and behind.is_print else None)
    assert follower.code == 0, "the last command failed, and the page does not say so"


@pytest.mark.parametrize(
    ("shown", "printed", "same"),
    [
        (["a", "...", "c"], ["a", "b", "b", "c"], True),
        (["a", "..."], ["a"], True),
        (["a", "...", "c"], ["a", "b"], False),
        (["a"], ["a", "b"], False),
        (["a ... c"], ["a b c"], True),
        (["a ... c"], ["a b d"], False),
    ],
)
def test_lines_left_out(shown: list[str], printed: list[str], same: bool) -> None:
    assert agree(shown, printed) is same


def test_pages_that_give_one_figure_agree() -> None:
    """The README, the page on accuracy and the benchmarks tell of the same pairs of figures judged by hand."""
    readme, accuracy = (
        (ROOT / "README.md").read_text(encoding="utf-8"),
        (DOCS / "accuracy.md").read_text(encoding="utf-8"),
    )
    benchmarks = (DOCS / "benchmarks.md").read_text(encoding="utf-8")
    row = re.search(r"judged by hand \| (\d+) of (\d+) \| (\d+) of (\d+) \|", readme)
    assert row is not None
    found, conflicts, flagged, others = row.groups()
    assert f"| figures in articles written independently on one event | {found} of {conflicts} |" in accuracy
    assert (
        f"Of {others} pairs of figures in whole articles that a reader judged not to conflict, {flagged} were"
        in accuracy
    )
    assert (
        f"of {conflicts} pairs of figures judged by hand to conflict {found} are printed, and of {others}" in benchmarks
    )
