"""JSON lines: each is a finding that reads back."""

import json

from factcheck.findings import Finding
from factcheck.pipeline import check
from factcheck.report import Report
from factcheck.source import Source
from factcheck.writers import write_jsonl


def test_each_line_is_a_finding(wicked: Report, five: Report) -> None:
    for report in (wicked, five):
        lines = write_jsonl(report).split("\n")
        assert lines.pop() == ""
        assert tuple(map(Finding.model_validate_json, lines)) == report.findings


def test_no_word_of_a_source_ends_a_line_for_any_program() -> None:
    told = "Chile\u2028was hit.\x85“So be it,\u2029” he said."
    odd = [Source(name, f"{told} {n} died.") for name, n in (("a", 4), ("b", 5))]
    written = write_jsonl(check(odd))
    assert written.splitlines() == written.split("\n")[:-1]
    assert [json.loads(line)["rule"] for line in written.splitlines()]


def test_nothing_found_is_nothing_written(report: Report) -> None:
    assert write_jsonl(report.model_copy(update={"findings": ()})) == ""


def test_beside_an_earlier_report_each_line_tells_what_has_become_of_it(changed: Report) -> None:
    lines = [json.loads(line) for line in write_jsonl(changed).splitlines()]
    assert [line.pop("change") for line in lines] == ["new", "unchanged", "unchanged", "gone"]
    assert changed.changes is not None
    findings = (*changed.findings, *changed.changes.gone)
    assert tuple(Finding.model_validate_json(json.dumps(line)) for line in lines) == findings
