"""factcheck lint: sources by themselves."""
# ruff: noqa: PLC0415

import argparse

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


def _run(options: argparse.Namespace) -> int:
    """Check each source by itself and write the reports, one after the other."""
    from factcheck.readers.many import read_many

    sources, complaints = read_many(options.files, options.published, least=1)
    complaints += faults_of_output(options.output, sources)
    if complaints:
        return complain(complaints)

    from factcheck.findings import Severity
    from factcheck.pipeline import check
    from factcheck.writers import WRITERS
    from factcheck.writers.words import fails

    reports = [check([source]) for source in sources]
    fail_on = None if options.fail_on == "never" else Severity(options.fail_on)
    code = FOUND if any(fails(report, fail_on) for report in reports) else OK
    kind, look = format_of(options), look_of(options)
    if kind == "json" and len(reports) > 1:
        text = "".join(report.model_dump_json() + "\n" for report in reports)
    else:
        text = "\n".join(WRITERS[kind](report, look) for report in reports)
    return put(text, options.output, is_text=kind == "text") or code
