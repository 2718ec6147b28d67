"""Report -> CSV: what each source says to each question, in its own words, for a spreadsheet."""

import csv
import io
from collections.abc import Hashable, Iterator

from factcheck.facts import Fact
from factcheck.findings import Finding
from factcheck.report import Report
from factcheck.writers import living
from factcheck.writers.options import RenderOptions

_BEFORE = ("severity", "kind", "relation", "rule", "question")
_AFTER = ("reason", "fingerprint", "suppressed")
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""What a spreadsheet may take for the beginning of a formula, in either width (OWASP, "CSV Injection")."""
_GUARD = "'"
"""Put in front of such a cell: spreadsheets then take it for text."""


def write_csv(report: Report, rendering: RenderOptions | None = None) -> str:  # noqa: ARG001 - all writers are called alike
    """Write a report as a table: a row a finding, then a row for each other fact; a column a source.

    A cell holds the words of its source, several claims parted by a semicolon; it is empty where the source says
    nothing. Beside an earlier report a last column says what has become of each finding since, and those that are gone
    have rows too. A cell that a spreadsheet could take for a formula has an apostrophe in front.

    Args:
        report: the report.
        rendering: of no influence.

    Returns:
        UTF-8 text as RFC 4180 has it: commas, doubled quotation marks, CR LF after each row; first a row of names.
    """
    names = report.names
    stated = {_places(finding) for finding in report.findings}
    written = io.StringIO()
    table = csv.writer(written, lineterminator="\r\n")
    ends = _AFTER if report.changes is None else (*_AFTER, "change")
    table.writerow([*_BEFORE, *(_cell(names[source.id]) for source in report.sources), *ends])
    for finding, change in living.changed(report):
        relation = "" if finding.relation is None else str(finding.relation)
        reason = "; ".join(filter(None, (finding.reason, finding.by_source.differ if finding.by_source else "")))
        after = (reason, finding.fingerprint, finding.suppressed or "", change)[: len(ends)]
        before = (finding.severity, finding.kind, relation, finding.rule, finding.question)
        table.writerow(map(_cell, (*before, *_said(report, finding), *after)))
    for fact in report.facts:
        if _places(fact) not in stated:
            table.writerow(map(_cell, (*[""] * 4, fact.question.text, *_said(report, fact), *[""] * len(ends))))
    return written.getvalue()


def _said(report: Report, stated: Finding | Fact) -> Iterator[str]:
    """Yield what each source says, each wording once."""
    wordings: dict[str, list[str]] = {}
    for position in stated.positions:
        for claim in position.claims:
            wordings.setdefault(claim.source_id, []).append(
                RenderOptions().show(claim.mention.text or claim.value.label)
            )
    yield from ("; ".join(dict.fromkeys(wordings.get(source.id, ()))) for source in report.sources)


def _places(stated: Finding | Fact) -> tuple[Hashable, ...]:
    """Return a finding or a fact by what its claims answer and where they stand: a finding has those of its fact."""
    claims = [claim for position in stated.positions for claim in position.claims]
    ends = ((0, 0) if claim.span is None else (claim.span.start, claim.span.end) for claim in claims)
    return tuple((claim.source_id, claim.question.text, end) for claim, end in zip(claims, ends, strict=True))


def _cell(text: str) -> str:
    """Return a text as a cell: on one line, never a formula.

    Example:
        >>> _cell("=1+1"), _cell("390 votes")
        ("'=1+1", '390 votes')
    """
    shown = RenderOptions().show(text) if text else ""
    return _GUARD + shown if shown.startswith(_FORMULA) else shown
