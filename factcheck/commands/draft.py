"""factcheck draft: a draft against its sources."""
# ruff: noqa: PLC0415

import argparse

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

_HELP = """\
Every figure, date, name and quotation of the draft is given as agreed, not
disagreed, conflicting, or in no source, with the words of the sources.

exit code: 0, or 1 when a finding is as grave as --fail-on says (what is in no
source is a warning), or 2 for wrong arguments and files that cannot be read.

examples:
  factcheck draft story.txt --against wire.txt notes.txt
  factcheck draft story.txt --against *.txt --fail-on warning
"""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser(
        "draft", help="check a draft against its sources", description="Check a draft against its sources.",
        epilog=_HELP, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False,
    )  # fmt: skip
    parser.set_defaults(run=_run)
    parser.add_argument("file", metavar="FILE", help="the draft, FILE or ID=FILE")
    parser.add_argument("--against", nargs="+", required=True, metavar="FILE", help="its sources, each FILE or ID=FILE")
    add_published(parser)
    add_report_options(parser)
    add_settings(parser)
    add_living(parser)


def _run(options: argparse.Namespace) -> int:
    """Check the draft and write the report."""
    from factcheck.readers.many import read_many

    sources, complaints = read_many([options.file, *options.against], options.published, draft=True)
    complaints += faults_of_output(options.output, sources)
    if complaints:
        return complain(complaints)

    from factcheck.draft import check_draft
    from factcheck.errors import FactcheckError
    from factcheck.findings import Severity
    from factcheck.writers import WRITERS
    from factcheck.writers.words import fails

    draft, *against = sources
    try:
        living = living_of(options, sources)
        report = living.finish(check_draft(draft, against, settings=living.settings))
    except FactcheckError as error:
        return complain([str(error)])
    code = FOUND if fails(report, None if options.fail_on == "never" else Severity(options.fail_on)) else OK
    kind = format_of(options)
    return put(WRITERS[kind](report, look_of(options)), options.output, is_text=kind == "text") or code
