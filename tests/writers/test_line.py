"""Lines that editors open: path, line, column, rule, message."""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from factcheck import Source, check
from factcheck.report import Report
from factcheck.writers import write_line


def test_a_line_is_path_line_column_rule_message(report: Report) -> None:
    assert write_line(report).splitlines()[:3] == [
        "in/wire_1.txt:4:22:consistency:discrepant: How many troops were sent? they differ",
        "desk_1:1:1:consistency:discrepant: How many troops were sent? they differ",
        "in/wire_1.txt:5:1:consistency:discrepant: In which words was the treaty described? they differ",
    ]


def test_columns_count_code_points_behind_front_matter(wicked: Report) -> None:
    places = re.findall(r"^in/.*?\.txt:(\d+):(\d+):ours:", write_line(wicked), re.MULTILINE)
    assert places == [("5", "10"), ("1", "6"), ("5", "10"), ("5", "10")]


def test_hostile_words_stay_on_their_line(wicked: Report) -> None:
    lines = write_line(wicked).split("\n")
    assert len(lines) == 5
    assert all("\x1b" not in line and "\r" not in line for line in lines)
    assert lines[2].split(":ours:")[1].startswith("suppressed: contradictory: ")


def test_what_is_new_since_an_earlier_report_says_so(changed: Report) -> None:
    told = [line.split(":ours:")[1] for line in write_line(changed).splitlines()]
    assert [line.startswith("new since the earlier report: contradictory: ") for line in told] == [
        True, True, False, False,
    ]  # fmt: skip


VIM = os.environ.get("FACTCHECK_NEOVIM") or os.environ.get("FACTCHECK_VIM")
READ = """\
set errorformat=%f:%l:%c:%m
cgetfile found.txt
call writefile([json_encode(map(getqflist(), {_, each -> [bufname(each.bufnr), each.lnum, each.col, each.text]}))], "r")
qall!
"""


@pytest.mark.skipif(VIM is None, reason="FACTCHECK_NEOVIM or FACTCHECK_VIM names an editor")
def test_an_editor_jumps_to_the_words(tmp_path: Path) -> None:
    """The errorformat is that of docs/formats.md; reviewdog reads it alike."""
    wire = Source("wire", "Manila\nThe coast guard said 24 people drowned off Cebu.", path="wire.txt")
    desk = Source("desk", "The coast guard said 31 people drowned off Cebu.", path="desk.txt")
    (tmp_path / "found.txt").write_text(write_line(check([wire, desk])), encoding="utf-8")
    (tmp_path / "read.vim").write_text(READ, encoding="utf-8")
    subprocess.run([str(VIM), "-es", "-u", "NONE", "-S", "read.vim"], cwd=tmp_path, check=True, timeout=60)
    places = json.loads((tmp_path / "r").read_text(encoding="utf-8"))
    conflict = [each for each in places if each[3].startswith("consistency:contradictory")]
    assert sorted(each[:3] for each in conflict) == [["desk.txt", 1, 22], ["wire.txt", 2, 22]]
