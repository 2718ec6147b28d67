"""factcheck baseline: what is found now, as a file of known findings."""
# ruff: noqa: PLC0415

import argparse
import os
from typing import TYPE_CHECKING

from factcheck.commands.checking import with_progress
from factcheck.commands.living import add_settings, day_of, settings_file_of, settings_of
from factcheck.commands.output import add_published, complain, faults_of_output, put, warn

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.baseline import Suppression
    from factcheck.progress import Progress
    from factcheck.report import Report
    from factcheck.settings import Settings
    from factcheck.source import Source

_HELP = """\
Several FILEs are compared, one is checked by itself; with --against one is
checked as a draft. Every finding but agreements becomes a row: --baseline FILE
shows it as suppressed from then on, and it fails nothing. Rows of a file that
is written anew keep their reason and last day.

examples:
  factcheck baseline *.txt -o known.toml
  factcheck baseline story.txt --against wire.txt -o known.toml
  factcheck baseline *.txt -o known.toml --reason "checked by hand" --until 2025-01-31
  factcheck compare *.txt --baseline known.toml
"""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser(
        "baseline", help="write findings as known", description="Write what is found now as known.", epilog=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False,
    )  # fmt: skip
    parser.set_defaults(run=_run)
    parser.add_argument("files", nargs="+", metavar="FILE", help="each FILE or ID=FILE")
    parser.add_argument("--against", nargs="+", metavar="FILE", help="sources of a draft, each FILE or ID=FILE")
    parser.add_argument("--each", action="store_true", help="check each by itself, as factcheck lint does")
    add_published(parser)
    parser.add_argument("-o", "--output", metavar="FILE", help="write the baseline there")
    parser.add_argument("--reason", metavar="TEXT", help="reason of new rows")
    parser.add_argument("--until", metavar="DATE", help="last day of new rows")
    add_settings(parser)


def _run(options: argparse.Namespace) -> int:
    """Check, and write what is found as a baseline."""
    if options.against is not None and (options.each or len(options.files) > 1):
        return complain(["--against takes one draft\n  factcheck baseline DRAFT --against FILE ..."])
    with with_progress(options) as progress:
        text, complaints = _written(options, progress)
    return complain(complaints) if complaints else put(text, options.output, is_text=False)


def _written(options: argparse.Namespace, progress: "Progress") -> "tuple[str, Sequence[str]]":
    """Write the baseline; without complaints where nothing is wrong."""
    from factcheck.readers.many import read_many

    files = [*options.files, *(options.against or ())]
    sources, complaints = read_many(files, options.published, least=1, progress=progress)
    complaints += faults_of_output(options.output, sources, rows=True)
    if options.reason is not None and not options.reason.strip():
        complaints += ("--reason: a text with a word in it is wanted\n  Say why the findings are left as they are.",)
    if complaints:
        return "", complaints
    warn(sources)

    from factcheck.baseline import REASON, write_baseline
    from factcheck.errors import FactcheckError

    try:
        until = day_of("--until", options.until)
        settings = settings_of(options, sources)
        read = (settings_file_of(options, sources),)
        if faults := faults_of_output(options.output, sources, read=map(str, filter(None, read)), rows=True):
            return "", faults
        kept = _kept(options.output)
        reports = _reports(options, sources, settings, progress)
    except FactcheckError as error:
        return "", (str(error),)
    return write_baseline(reports, reason=options.reason or REASON, until=until, kept=kept), ()


def _kept(output: str | None) -> "tuple[Suppression, ...]":
    """Read the baseline that is written anew; a file that is none raises and is left alone."""
    from factcheck.baseline import read_baseline

    return read_baseline(output) if output is not None and os.path.isfile(output) else ()


def _reports(
    options: argparse.Namespace, sources: "Sequence[Source]", settings: "Settings", progress: "Progress"
) -> "list[Report]":
    """Check the sources as the command that will read the baseline does."""
    from factcheck.draft import check_draft
    from factcheck.pipeline import check

    if options.against is not None:
        return [check_draft(sources[0], sources[1:], settings=settings, progress=progress)]
    if options.each or len(sources) == 1:
        return [check([source], settings=settings, progress=progress) for source in progress("sources", sources)]
    return [check(sources, settings=settings, progress=progress)]
