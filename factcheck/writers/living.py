"""The words of living with findings: what is suppressed, and what changed since an earlier report."""

from collections.abc import Iterator

from factcheck.findings import Finding
from factcheck.inflection import counted
from factcheck.report import Report

GONE = "Gone since the earlier report"
NEW = "new since the earlier report"


def change(finding: Finding, report: Report) -> str:
    """Return what has become of a finding of a report since an earlier one: "new" or "unchanged"; "" beside none."""
    if report.changes is None:
        return ""
    return "new" if finding.fingerprint in report.changes.new else "unchanged"


def changed(report: Report) -> Iterator[tuple[Finding, str]]:
    """Yield the findings of a report with what has become of them, then those that are gone, with "gone"."""
    yield from ((finding, change(finding, report)) for finding in report.findings)
    if report.changes is not None:
        yield from ((finding, "gone") for finding in report.changes.gone)


def marks(finding: Finding, report: Report) -> list[str]:
    """Return the marks of a finding: that it is new since an earlier report, and why it is suppressed, each where it
    is so."""
    stated = [NEW] if change(finding, report) == "new" else []
    return stated + ([f"suppressed: {finding.suppressed}"] if finding.suppressed is not None else [])


def counts(report: Report) -> list[str]:
    """Count what is suppressed and what changed since an earlier report, in a sentence each; none where nothing is."""
    suppressed = sum(finding.suppressed is not None for finding in report.findings)
    stated = [f"{counted(suppressed, 'finding')} suppressed."] if suppressed else []
    if (changes := report.changes) is not None:
        new, gone, unchanged = (len(each) for each in (changes.new, changes.gone, changes.unchanged))
        stated.append(f"Since the earlier report: {new:,} new, {gone:,} gone, {unchanged:,} unchanged.")
    return stated


def gone(report: Report) -> list[str]:
    """Return the findings that an earlier report had and this one has not, a line each."""
    return [str(finding) for finding in report.changes.gone] if report.changes is not None else []
