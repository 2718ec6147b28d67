"""Lines that editors open: path, line, column, rule, message."""

import re

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
