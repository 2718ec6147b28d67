"""Report -> JSON lines: a finding a line, most severe first; `Finding.model_validate_json` reads a line back."""

import json

from factcheck.findings import Finding
from factcheck.report import Report
from factcheck.writers import living
from factcheck.writers.options import RenderOptions


def write_jsonl(report: Report, rendering: RenderOptions | None = None) -> str:  # noqa: ARG001 - all writers are called alike
    """Write the findings of a report as JSON, each on a line.

    Beside an earlier report each has a field more, `change`, which is "new", "unchanged" or "gone"; the findings that
    are gone come last. Take the field out to read such a line back.

    Args:
        report: the report.
        rendering: of no influence.

    Returns:
        UTF-8 lines, each ended; nothing where nothing was found.
    """
    return "".join(_line(finding, change) + "\n" for finding, change in living.changed(report))


_ENDS = {0x85: "\\u0085", 0x2028: "\\u2028", 0x2029: "\\u2029"}
"""Characters that JSON may hold as they are, and at which many programs end a line."""


def one_line(written: str) -> str:
    """Return JSON that no program takes for two lines: what ends a line elsewhere stands as an escape."""
    return written.translate(_ENDS)


def _line(finding: Finding, change: str) -> str:
    if not change:
        return one_line(finding.model_dump_json())
    fields = finding.model_dump(mode="json") | {"change": change}
    return one_line(json.dumps(fields, ensure_ascii=False, separators=(",", ":")))
