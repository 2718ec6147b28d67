"""The documentation as a site: every page has its place in it, and reads there as it does on a code host."""

import argparse
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from pkgutil import resolve_name

import pytest

import factcheck
from factcheck import testing
from factcheck.__main__ import _parser

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
SETTINGS = (DOCS / "mkdocs.yml").read_text(encoding="utf-8")
PAGES = sorted(path for path in DOCS.rglob("*.md") if "site" not in path.relative_to(DOCS).parts)
NAMES = [path.relative_to(DOCS).as_posix() for path in PAGES]


def in_nav() -> list[str]:
    nav = SETTINGS[SETTINGS.index("\nnav:\n") :]
    return re.findall(r": (\S+\.md)$", nav, re.MULTILINE)


def test_every_page_is_in_the_nav_once_and_nothing_else_is() -> None:
    assert sorted(in_nav()) == NAMES


def block_of(line: str) -> str:
    """Name what a line is part of."""
    if line.startswith("|"):
        return "table"
    if re.match(r"(?:[-*]|\d+\.) ", line):
        return "list"
    return "text" if line.strip() else "blank"


def joined(text: str) -> Iterator[str]:
    """Yield each line that stands next to a fence, a table or a list without a blank line between."""
    is_fenced, before = False, ""
    for line in text.splitlines():
        is_fence = line.startswith("```")
        if is_fence and is_fenced:
            is_fenced, before = False, "```"
            continue
        if not is_fenced and line.strip() and before.strip() and not before.startswith("#"):
            kinds = {block_of(before), block_of(line)}
            is_inner = line.startswith("  ") and block_of(before) in ("list", "text")
            if before == "```" or is_fence or (len(kinds) > 1 and not is_inner and not before.startswith("  ")):
                yield line
        is_fenced, before = is_fenced or is_fence, line


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_a_page_has_blank_lines_where_both_readings_of_markdown_want_them(page: Path) -> None:
    assert list(joined(page.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("So:\n```sh\nls\n```\n", ["```sh"]),
        ("So:\n\n```sh\nls\n| x\n```\nprints\n", ["prints"]),
        ("So:\n| a |\n|---|\nEnd.\n", ["| a |", "End."]),
        ("So:\n- a\n  b\n- c\n", ["- a"]),
        ("# So\n- a\n\n```sh\nls\n```\n\nEnd.\n", []),
    ],
)
def test_blocks_that_touch(text: str, lines: list[str]) -> None:
    assert list(joined(text)) == lines


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_a_page_begins_with_its_title_and_has_one(page: Path) -> None:
    text = re.sub(r"^```.*?^```$", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    assert text.startswith("# ")
    assert len(re.findall(r"^# ", text, re.MULTILINE)) == 1


def test_the_reference_has_every_public_name_once() -> None:
    told = re.findall(r"^::: (\S+)$", (DOCS / "reference.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert len(told) == len(set(told))
    doors = {f"factcheck.{name}" for name in factcheck.__all__}
    doors |= {f"factcheck.testing.{name}" for name in vars(testing) if callable(vars(testing)[name])}
    assert doors - set(told) == set()


def options(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Yield the commands and the options of a command line, to the last."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, command in action.choices.items():
                yield name
                yield from options(command)
        else:
            yield from action.option_strings


def test_the_page_of_the_command_line_has_every_command_and_option() -> None:
    page = (DOCS / "commands.md").read_text(encoding="utf-8")
    told = set(re.findall(r"(?<![\w-])(--?\w[\w-]*|[a-z]+)", page))
    assert set(options(_parser())) - {"-h", "--help", "--version"} - told == set()


def test_the_site_asks_for_no_letters_and_no_script_from_elsewhere() -> None:
    assert re.search(r"^  font: false$", SETTINGS, re.MULTILINE)
    for path in (DOCS / "look").iterdir():
        assert not re.search(r"https?://(?!www\.w3\.org/)", path.read_text(encoding="utf-8")), path.name


def test_the_built_site_is_in_no_package() -> None:
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert {"docs/site/", "docs/.cache/"} <= set(ignored)
    building = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]["build"]
    assert building["targets"]["wheel"]["packages"] == ["factcheck"]


def test_every_name_of_the_reference_leads_somewhere() -> None:
    told = re.findall(r"^::: (\S+)$", (DOCS / "reference.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert told
    assert [name for name in told if resolve_name(name) is None] == []
