"""Report -> workflow commands of GitHub Actions, which GitHub shows beside the lines of the files."""

from collections.abc import Iterator

from factcheck.findings import Finding, Severity
from factcheck.report import Report
from factcheck.visible import visible
from factcheck.writers.locations import Location, heads
from factcheck.writers.messages import Messages, weight
from factcheck.writers.options import RenderOptions

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
_IN_MESSAGE = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})
"""What the commands write otherwise, so that no text can end its command or begin one; from GitHub's own toolkit."""


def write_github(report: Report, rendering: RenderOptions | None = None) -> str:  # noqa: ARG001 - all writers are called alike
    """Write the findings of a report as annotations.

    Columns count code points; the end is the column after the last one. A step shows ten annotations of each gravity,
    and findings come most severe first.

    Args:
        report: the report.
        rendering: of no influence.

    Returns:
        Lines, each ended: for a conflict one for each file that takes part, at its first words there; for an agreement
        or a note one at its first words. Nothing where nothing was found.
    """
    messages = Messages(report)
    lines = []
    for finding in report.findings:
        message = messages.full(finding).translate(_IN_MESSAGE)
        for located in heads(report, finding):
            properties = ",".join(
                f"{name}={value.translate(_IN_PROPERTY)}" for name, value in _properties(finding, located)
            )
            lines.append(f"::{_COMMANDS[weight(finding)]} {properties}::{message}\n")
    return "".join(lines)


def _properties(finding: Finding, located: Location) -> Iterator[tuple[str, str]]:
    """Yield what a command tells beside its message; columns where the words stand on one line, as GitHub asks."""
    yield "file", visible(located.path)
    if located.region is not None:
        line, column, end_line, end_column = located.region
        yield from (("line", str(line)), ("endLine", str(end_line)))
        if line == end_line:
            yield from (("col", str(column)), ("endColumn", str(end_column)))
    yield "title", RenderOptions().show(f"factcheck {finding.rule}")
