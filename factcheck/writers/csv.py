"""Report -> CSV: what each source says to each question, in its own words, for a spreadsheet."""

import csv
import io
from collections.abc import Iterator, Sequence

from factcheck.facts import Fact
from factcheck.findings import Finding
from factcheck.report import Report
from factcheck.writers.look import Look

_BEFORE = ("severity", "kind", "relation", "rule", "question")
_AFTER = ("reason", "fingerprint", "suppressed")
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""What a spreadsheet may take for the beginning of a formula, in either width (OWASP, "CSV Injection")."""
_GUARD = "'"
"""Put in front of such a cell: spreadsheets then take it for text."""


def write_csv(report: Report, look: Look | None = None) -> str:  # noqa: ARG001 - all writers are called alike
    """Write a report as a table: a row a finding, then a row for each other fact; a column a source.

    A cell holds the words of its source, several claims parted by a semicolon; it is empty where the source says
    nothing. A cell that a spreadsheet could take for a formula has an apostrophe in front.

    Args:
        report: the report.
        look: of no influence.

    Returns:
        UTF-8 text as RFC 4180 has it: commas, doubled quotation marks, CR LF after each row; first a row of names.
    """
    names = report.names
    told = {finding.positions for finding in report.findings}
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\r\n")
    table.writerow([*_BEFORE, *(_cell(names[source.id]) for source in report.sources), *_AFTER])
    for finding in report.findings:
        relation = "" if finding.relation is None else str(finding.relation)
        after = (finding.reason, finding.fingerprint, finding.suppressed or "")
        before = (finding.severity, finding.kind, relation, finding.rule, finding.question)
        table.writerow(map(_cell, (*before, *_said(report, finding), *after)))
    for fact in report.facts:
        if fact.positions not in told:
            table.writerow(map(_cell, (*[""] * 4, fact.question.text, *_said(report, fact), *[""] * len(_AFTER))))
    return written.getvalue()


def _said(report: Report, told: Finding | Fact) -> Iterator[str]:
    """Yield what each source says, each wording once."""
    claims = [claim for position in told.positions for claim in position.claims]
    for source in report.sources:
        own = (claim.mention.text or claim.value.label for claim in claims if claim.source_id == source.id)
        yield _joined([Look().show(words) for words in own])


def _joined(wordings: Sequence[str]) -> str:
    return "; ".join(dict.fromkeys(wordings))


def _cell(text: str) -> str:
    """Give a text as a cell: on one line, never a formula.

    Example:
        >>> _cell("=1+1"), _cell("390 votes")
        ("'=1+1", '390 votes')
    """
    shown = Look().show(text)
    return _GUARD + shown if shown.startswith(_FORMULA) else shown
