"""factcheck lint: sources by themselves."""
# ruff: noqa: PLC0415

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING

from factcheck.commands.living import add_living, add_settings, living_of
from factcheck.commands.output import (
    FOUND,
    OK,
    add_published,
    add_report_options,
    complain,
    faults_of_output,
    format_of,
    look_of,
    put,
)

if TYPE_CHECKING:
    from factcheck.report import Report

_HELP = """\
Each FILE is looked at by itself: weekdays against dates, parts against
totals, changes against their figures, units in brackets, ages, names spelled
in two ways, a headline against its text.

exit code: 0, or 1 when a finding is as grave as --fail-on says, or 2 for
wrong arguments and files that cannot be read. As JSON, a report a line.

examples:
  factcheck lint draft.txt
  factcheck lint *.txt --fail-on warning --places full
"""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser(
        "lint", help="check sources, each by itself", description="Check sources, each by itself.", epilog=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False,
    )  # fmt: skip
    parser.set_defaults(run=_run)
    parser.add_argument("files", nargs="+", metavar="FILE", help="each FILE or ID=FILE")
    add_published(parser)
    add_report_options(parser)
    add_settings(parser)
    add_living(parser)


def _run(options: argparse.Namespace) -> int:
    """Check each source by itself and write the reports, one after the other."""
    from factcheck.readers.many import read_many

    sources, complaints = read_many(options.files, options.published, least=1)
    complaints += faults_of_output(options.output, sources)
    if complaints:
        return complain(complaints)

    from factcheck.errors import FactcheckError
    from factcheck.findings import Severity
    from factcheck.pipeline import check
    from factcheck.writers import WRITERS
    from factcheck.writers.words import fails

    try:
        living = living_of(options, sources)
        reports = [living.finish(check([source], settings=living.settings)) for source in sources]
    except FactcheckError as error:
        return complain([str(error)])
    fail_on = None if options.fail_on == "never" else Severity(options.fail_on)
    code = FOUND if any(fails(report, fail_on) for report in reports) else OK
    kind, look = format_of(options), look_of(options)
    if kind == "json" and len(reports) > 1:
        text = "".join(report.model_dump_json() + "\n" for report in reports)
    elif kind in ("text", "json", "markdown"):
        text = "\n".join(WRITERS[kind](report, look) for report in reports)
    else:
        text = WRITERS[kind](_together(reports), look)
    return put(text, options.output, is_text=kind == "text") or code


def _together(reports: Sequence["Report"]) -> "Report":
    """Make one report of several, for formats of which a file holds one."""
    from factcheck.findings import Severity
    from factcheck.report import Changes, Report

    changes = [report.changes for report in reports if report.changes is not None]
    findings = [finding for report in reports for finding in report.findings]
    return Report(
        sources=tuple(source for report in reports for source in report.sources),
        facts=tuple(fact for report in reports for fact in report.facts),
        findings=tuple(sorted(findings, key=lambda finding: list(Severity).index(finding.severity), reverse=True)),
        not_compared=tuple(left for report in reports for left in report.not_compared),
        rules=tuple(dict.fromkeys(rule for report in reports for rule in report.rules)),
        changes=Changes(
            new=tuple(fingerprint for each in changes for fingerprint in each.new),
            unchanged=tuple(fingerprint for each in changes for fingerprint in each.unchanged),
            gone=(),
        )
        if changes
        else None,
    )
