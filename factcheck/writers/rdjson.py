"""Report -> reviewdog's diagnostic format, rdjson: a comment beside the lines of a change, on any forge."""

import json
from typing import Any

from factcheck.findings import Finding, Severity
from factcheck.report import Report
from factcheck.writers.locations import Location, Region, heads, utf8_bytes
from factcheck.writers.messages import Messages, weight
from factcheck.writers.options import RenderOptions

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.NOTE: "INFO"}


def write_rdjson(report: Report, rendering: RenderOptions | None = None) -> str:  # noqa: ARG001 - all writers are called alike
    """Write the findings of a report as one `DiagnosticResult`.

    Columns count bytes of UTF-8, as the format has it; the end is exclusive. reviewdog passes over what stands outside
    a change, so a conflict is given once for each file that takes part, an agreement or a note once.

    Args:
        report: the report.
        rendering: of no influence.

    Returns:
        A JSON object in UTF-8 with a line end.
    """
    messages = Messages(report)
    diagnostics = []
    for finding in report.findings:
        message = messages.full(finding)
        diagnostics += [_diagnostic(finding, message, located) for located in heads(report, finding, utf8_bytes)]
    result = {"source": {"name": "factcheck"}, "diagnostics": diagnostics}
    return json.dumps(result, ensure_ascii=False, indent=2) + "\n"


def _diagnostic(finding: Finding, message: str, located: Location) -> dict[str, Any]:
    location: dict[str, Any] = {"path": located.path}
    if located.region is not None:
        location["range"] = _range(located.region)
    return {
        "message": message,
        "location": location,
        "severity": _SEVERITIES[weight(finding)],
        "code": {"value": finding.rule},
    }


def _range(region: Region) -> dict[str, dict[str, int]]:
    return {
        "start": {"line": region.line, "column": region.column},
        "end": {"line": region.end_line, "column": region.end_column},
    }
