"""factcheck draft: a draft against its sources."""
# ruff: noqa: PLC0415

import argparse
import os
from typing import TYPE_CHECKING

from factcheck.commands.checking import add_checking, run_check
from factcheck.commands.output import complain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.configuration import DraftFiles
    from factcheck.progress import Progress
    from factcheck.report import Report
    from factcheck.settings import Settings
    from factcheck.source import Source

_HELP = """\
Every figure, date, name and quotation of the draft is given as supported,
conflicting, standing elsewhere, or in no source, with the words of the sources.

Without --against its sources are those that draft_sources names in the
settings above the draft.

exit code: 0, or 1 when a finding is as severe as --fail-on says (what stands
elsewhere or in no source is a warning), or 2 for wrong arguments and files that cannot be read,
or 3 when factcheck itself fails.

examples:
  factcheck draft story.txt --against wire.txt notes.txt
  factcheck draft story.txt --against *.txt --fail-on warning
  factcheck draft story.txt --set 'draft_sources=["wire/*.txt"]'
"""


_NO_SOURCES = """\
a draft against which sources?
  Name them after --against, or as draft_sources in factcheck.toml."""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser(
        "draft", help="check a draft against its sources", description="Check a draft against its sources.",
        epilog=_HELP, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False,
    )  # fmt: skip
    parser.set_defaults(run=_run)
    parser.add_argument("file", metavar="FILE", help="the draft, FILE or ID=FILE; - is standard input")
    parser.add_argument(
        "--against", nargs="+", metavar="FILE",
        help="its sources, each FILE or ID=FILE; default: draft_sources of the settings",
    )  # fmt: skip
    add_checking(parser)


def _run(options: argparse.Namespace) -> int:
    """Check the draft and write the report."""

    def work(sources: "Sequence[Source]", settings: "Settings", progress: "Progress") -> "list[Report]":
        from factcheck.draft import check_draft

        return [check_draft(sources[0], sources[1:], settings=settings, progress=progress)]

    against: Sequence[str] | None = options.against
    if against is None:
        from factcheck.errors import ConfigError

        try:
            against, complaints = _settled(options)
        except ConfigError as error:
            return complain([str(error)])
        if complaints:
            return complain(complaints)
    return run_check(options, [options.file, *against], work, draft=True)


def _settled(options: argparse.Namespace) -> "DraftFiles":
    """Find the sources that the settings above the draft name; those settings count for the check.

    Raises:
        ConfigError: the settings are wrong.
    """
    from factcheck.configuration import DraftFiles, draft_files, find_configuration, read_configuration

    name, equals, path = options.file.partition("=")
    draft = path if equals and name.strip() and not os.path.lexists(options.file) else options.file
    if options.config is None and not options.no_config:
        options.config = find_configuration([draft])
    files, complaints = draft_files(read_configuration(options.config, options.overrides), draft)
    if not files and not complaints:
        return DraftFiles((), (_NO_SOURCES,))
    return DraftFiles(tuple(map(_beneath, files)), complaints)


def _beneath(file: str) -> str:
    """Return a file by its way from here where it lies beneath, as its user would name it."""
    here = os.getcwd()
    return os.path.relpath(file) if os.path.abspath(file).startswith(os.path.join(here, "")) else file
