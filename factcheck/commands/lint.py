"""factcheck lint: sources by themselves."""
# ruff: noqa: PLC0415

import argparse
from typing import TYPE_CHECKING

from factcheck.commands.checking import add_checking, run_check

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.progress import Progress
    from factcheck.report import Report
    from factcheck.settings import Settings
    from factcheck.source import Source

_HELP = """\
Each FILE is looked at by itself: weekdays against dates, parts against
totals, changes against their figures, units in brackets, ages, names spelled
in two ways, a headline against its text.

exit code: 0, or 1 when a finding is as severe as --fail-on says, or 2 for
wrong arguments and files that cannot be read, or 3 when factcheck itself
fails. As JSON, a report a line.

examples:
  factcheck lint draft.txt
  factcheck lint *.txt --fail-on warning --places full
  pbpaste | factcheck lint -
"""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser(
        "lint", help="check sources, each by itself", description="Check sources, each by itself.", epilog=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False,
    )  # fmt: skip
    parser.set_defaults(run=_run)
    parser.add_argument("files", nargs="+", metavar="FILE", help="each FILE or ID=FILE; - is standard input")
    add_checking(parser)


def _run(options: argparse.Namespace) -> int:
    """Check each source by itself and write the reports, one after the other."""

    def work(sources: "Sequence[Source]", settings: "Settings", progress: "Progress") -> "list[Report]":
        from factcheck.pipeline import check

        return [check([source], settings=settings, progress=progress) for source in progress("sources", sources)]

    return run_check(options, options.files, work, least=1)
