"""JSON lines: each is a finding that reads back."""

from factcheck.findings import Finding
from factcheck.report import Report
from factcheck.writers import write_jsonl


def test_each_line_is_a_finding(wicked: Report, five: Report) -> None:
    for report in (wicked, five):
        lines = write_jsonl(report).split("\n")
        assert lines.pop() == ""
        assert tuple(map(Finding.model_validate_json, lines)) == report.findings


def test_nothing_found_is_nothing_written(report: Report) -> None:
    assert write_jsonl(report.model_copy(update={"findings": ()})) == ""
