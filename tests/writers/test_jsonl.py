"""JSON lines: each is a finding that reads back."""

import json

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


def test_beside_an_earlier_report_each_line_tells_what_has_become_of_it(changed: Report) -> None:
    lines = [json.loads(line) for line in write_jsonl(changed).splitlines()]
    assert [line.pop("change") for line in lines] == ["new", "unchanged", "unchanged", "gone"]
    assert changed.changes is not None
    findings = (*changed.findings, *changed.changes.gone)
    assert tuple(Finding.model_validate_json(json.dumps(line)) for line in lines) == findings
