"""A finding as plain text, for formats that want a message: on one line or in full, and how much it weighs."""

from factcheck.findings import Finding, Severity
from factcheck.report import Report
from factcheck.writers import living
from factcheck.writers.evidence import Evidence
from factcheck.writers.options import RenderOptions
from factcheck.writers.pipe import block

_PLAIN = RenderOptions()


def summary(finding: Finding, report: Report) -> str:
    """Return a finding on one line, gravity first; before it that it is new or suppressed, where it is so."""
    stated = _PLAIN.show(str(finding))
    stated = stated if finding.suppressed is None else f"suppressed: {stated}"
    return f"{living.NEW}: {stated}" if living.change(finding, report) == "new" else stated


class Messages:
    """Give the findings of one report in full: question, positions with words and places, reasons, arithmetic."""

    def __init__(self, report: Report) -> None:
        self._report, self._evidence = report, Evidence(report, _PLAIN)

    def full(self, finding: Finding) -> str:
        """Return a finding as the text report for a pipe has it, a piece a line."""
        lines = [
            "".join(text for text, _ in line)
            for line in block(finding, self._evidence.of(finding), _PLAIN, self._evidence.by_source(finding))
        ]
        return "\n".join((*lines, *(f"  {_PLAIN.show(mark)}" for mark in living.marks(finding, self._report))))


def weight(finding: Finding) -> Severity:
    """Return the severity by which a finding is shown and counted: a suppressed one is a note."""
    return finding.severity if finding.suppressed is None else Severity.NOTE
