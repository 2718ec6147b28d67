"""factcheck draft: a draft against its sources."""
# ruff: noqa: PLC0415

import argparse
from typing import TYPE_CHECKING

from factcheck.commands.checking import add_checking, run_check

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.report import Report
    from factcheck.settings import Settings
    from factcheck.source import Source
    from factcheck.watch import Watch

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
    add_checking(parser)


def _run(options: argparse.Namespace) -> int:
    """Check the draft and write the report."""

    def work(sources: "Sequence[Source]", settings: "Settings", watch: "Watch") -> "list[Report]":
        from factcheck.draft import check_draft

        return [check_draft(sources[0], sources[1:], settings=settings, watch=watch)]

    return run_check(options, [options.file, *options.against], work, draft=True)
