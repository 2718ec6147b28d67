"""Report -> JSON: every field of the models; `Report.model_validate_json` reads it back."""

from factcheck.report import Report
from factcheck.writers.look import Look


def write_json(report: Report, look: Look | None = None) -> str:  # noqa: ARG001 - all writers are called alike
    """Write a report as one JSON object.

    Args:
        report: the report.
        look: of no influence.

    Returns:
        UTF-8 text with a line end; the same report gives the same bytes.
    """
    return report.model_dump_json(indent=2) + "\n"
