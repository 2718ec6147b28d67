"""Report -> JSON lines: a finding a line, gravest first; `Finding.model_validate_json` reads a line back."""

import json

from factcheck.findings import Finding
from factcheck.report import Report
from factcheck.writers import living
from factcheck.writers.look import Look


def write_jsonl(report: Report, look: Look | None = None) -> str:  # noqa: ARG001 - all writers are called alike
    """Write the findings of a report as JSON, each on a line.

    Beside an earlier report each has a field more, `change`, which is "new", "unchanged" or "gone"; the findings that
    are gone come last. Take the field out to read such a line back.

    Args:
        report: the report.
        look: of no influence.

    Returns:
        UTF-8 lines, each ended; nothing where nothing was found.
    """
    return "".join(_line(finding, change) + "\n" for finding, change in living.changed(report))


def _line(finding: Finding, change: str) -> str:
    if not change:
        return finding.model_dump_json()
    fields = finding.model_dump(mode="json") | {"change": change}
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))
