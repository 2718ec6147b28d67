"""Report -> JSON lines: a finding a line, gravest first; `Finding.model_validate_json` reads a line back."""

from factcheck.report import Report
from factcheck.writers.look import Look


def write_jsonl(report: Report, look: Look | None = None) -> str:  # noqa: ARG001 - all writers are called alike
    """Write the findings of a report as JSON, each on a line.

    Args:
        report: the report.
        look: of no influence.

    Returns:
        UTF-8 lines, each ended; nothing where nothing was found.
    """
    return "".join(finding.model_dump_json() + "\n" for finding in report.findings)
