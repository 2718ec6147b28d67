"""Report -> `path:line:col:rule:message` lines, which editors and grep know how to open."""

from factcheck.report import Report
from factcheck.visible import inert, visible
from factcheck.writers.locations import heads
from factcheck.writers.messages import summary
from factcheck.writers.options import RenderOptions

_NOWHERE = (1, 1, 1, 1)
"""Where a claim without a place is shown: such tools expect numbers."""


def write_line(report: Report, rendering: RenderOptions | None = None) -> str:  # noqa: ARG001 - all writers are called alike
    """Write the findings of a report as lines: path, line, column in code points, rule, message.

    Args:
        report: the report.
        rendering: of no influence.

    Returns:
        Lines, each ended: for a conflict one for each file that takes part, at its first words there; for an agreement
        or a note one at its first words. Nothing where nothing was found.
    """
    lines = []
    for finding in report.findings:
        for located in heads(report, finding):
            line, column, *_ = located.region or _NOWHERE
            lines.append(f"{visible(located.path)}:{line}:{column}:{finding.rule}:{summary(finding, report)}\n")
    return inert("".join(lines))
