"""The table reads back, a column a source, and no cell is a formula."""

import csv
import io
from itertools import islice

from factcheck.report import Report
from factcheck.writers import write_csv


def rows_of(report: Report) -> list[list[str]]:
    return list(csv.reader(io.StringIO(write_csv(report), newline="")))


def test_rows_end_as_the_standard_says(wicked: Report, five: Report) -> None:
    for report in (wicked, five):
        text = write_csv(report)
        assert text.endswith("\r\n")
        assert text.count("\n") == text.count("\r\n") == len(rows_of(report))


def test_each_source_has_a_column_with_its_words(report: Report) -> None:
    head, troops, *_ = rows_of(report)
    assert head[:7] == ["severity", "kind", "relation", "rule", "question", "wire", "Desk \\x1b[31mPost"]
    assert troops[:7] == [
        "warning", "conflict", "discrepant", "consistency", "How many troops were sent?",
        "approximately 12,000 troops", "More than 10,000 soldiers",
    ]  # fmt: skip


def test_every_fact_has_one_row_beside_the_findings(five: Report) -> None:
    head, *rows = rows_of(five)
    assert {len(row) for row in rows} == {len(head)}
    facts = [row for row in rows if not row[0]]
    told = {finding.positions for finding in five.findings}
    assert len(rows) - len(facts) == len(five.findings)
    assert len(facts) == sum(fact.positions not in told for fact in five.facts)
    assert all(any(row[5:10]) for row in rows)


def test_no_cell_is_a_formula(wicked: Report) -> None:
    head, *rows = rows_of(wicked)
    assert head[5] == "'=cmd|calc ::stop::"
    for row in rows:
        assert not [cell for cell in row if cell[:1] in ("=", "+", "-", "@", "\t", "\r")]
        assert row[5].startswith("'=1+1 12,000")
        assert len(row) == len(head)


def test_a_claim_of_two_wordings_gives_both(five: Report) -> None:
    cells = [cell for row in islice(rows_of(five), 1, None) for cell in row[5:10]]
    assert "Russian Defense Ministry; Russian Defence Ministry" in cells


def test_beside_an_earlier_report_a_column_tells_what_has_become_of_a_finding(changed: Report) -> None:
    head, *rows = rows_of(changed)
    assert head[-2:] == ["suppressed", "change"]
    assert {len(row) for row in rows} == {len(head)}
    assert [(row[3], row[-1]) for row in rows] == [
        ("ours", "new"), ("ours", "unchanged"), ("ours", "unchanged"), ("denial", "gone"),
    ]  # fmt: skip
