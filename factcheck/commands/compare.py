"""factcheck compare: several sources against each other."""
# ruff: noqa: PLC0415

import argparse
from typing import TYPE_CHECKING

from factcheck.commands.checking import add_checking, run_check
from factcheck.commands.output import FOUND, OK

if TYPE_CHECKING:
    from collections.abc import Sequence

    from factcheck.parted import Grouping
    from factcheck.progress import Progress
    from factcheck.report import Report
    from factcheck.settings import Settings
    from factcheck.source import Source

_MANY = 8
"""Sources from which on they are put into events unless the options say otherwise. Heuristic: so many reports of one
event are rarely picked by hand."""
_HELP = """\
A FILE is text or Markdown, with or without front matter (published, publisher,
url, language), JSON, JSON lines or ninjs, a table (CSV), a message, captions, or,
with their extras, HTML, Word, PDF, RSS, Atom, NITF or NewsML. ID=FILE gives it a
name of its own; a folder stands for the files in it, - for standard input.
From 8 sources on they are put into events first, and compared within each.

exit code: 0, or 1 when a finding is as severe as --fail-on says, or 2 for
wrong arguments and files that cannot be read, or 3 when factcheck itself fails.

examples:
  factcheck compare wire.txt desk.txt
  factcheck compare *.txt --published wire=2024-11-29 --fail-on warning
  factcheck compare a/x.txt desk=b/x.txt --format json -o report.json
  factcheck compare *.txt --places full           path:line:column to click on
  factcheck compare *.txt --baseline known.toml   mark what is known
  factcheck compare *.txt --set tolerances.troops=0.05
  factcheck compare --group-by event archive/      many articles, event by event
"""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser(
        "compare", help="compare sources", description="Compare sources.", epilog=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False,
    )  # fmt: skip
    parser.set_defaults(run=_run)
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="two files or more, each FILE or ID=FILE, a folder of them, or - for standard input",
    )
    parser.add_argument(
        "--gaps", action="store_true", help="note what only one source gives and all might be expected to"
    )
    parser.add_argument(
        "--likely", action="store_true", help="note figures too that possibly answer one question and differ"
    )
    parser.add_argument(
        "--group-by", choices=("event", "none"),
        help="put sources into events and compare within each, or take all to be of one; "
        f"default: event from {_MANY} sources on",
    )  # fmt: skip
    parser.add_argument(
        "--cache", metavar="FILE", help="keep there what was read, so that the next time only what changed is read"
    )
    add_checking(parser)


def _run(options: argparse.Namespace) -> int:
    """Compare sources and write the report."""

    def work(sources: "Sequence[Source]", settings: "Settings", progress: "Progress") -> "list[Report]":
        grouped = options.group_by == "event" or (options.group_by is None and len(sources) >= _MANY)
        events: Grouping = "auto" if grouped else "one"
        if options.cache is None:
            from factcheck.pipeline import check

            return [check(sources, settings=settings, progress=progress, events=events)]
        from factcheck.corpus.cache import Cache

        with Cache.open(options.cache, settings=settings) as cache:
            return [cache.check(sources, progress=progress, events=events)]

    return run_check(options, options.files, work, closing=_closing)


def _closing(report: "Report", options: argparse.Namespace, code: int) -> str:
    """Return at the end of a report what the exit code is, how to be stricter, and where to see more."""
    from factcheck.values.relation import Relation

    if not report.compared:
        return "To see what was found in one source: factcheck extract FILE."
    sentences = []
    if report.conflicts:
        is_open = any(finding.suppressed is None for finding in report.conflicts)
        is_grave = report.counts[Relation.CONTRADICTORY] > 0
        what = _why(options.fail_on, code, is_grave=is_grave) if is_open else "All conflicts are suppressed"
        sentences.append(f"{what}: exit {code}.")
        sentences += ["Stricter: --fail-on warning."] if options.fail_on == "error" and code == OK and is_open else []
    if report.not_compared and not options.not_compared:
        sentences.append("What was not compared: --not-compared.")
    if report.agreements and not options.all:
        sentences.append("Who agrees: --all.")
    return " ".join(sentences)


def _why(fail_on: str, code: int, *, is_grave: bool) -> str:
    """Return why the exit code is what it is, where conflicts are open."""
    if is_grave and code == OK and fail_on == "error":
        return "No finding is an error"
    if code == FOUND and fail_on == "warning":
        return "The sources conflict"
    return "A conflict is contradictory" if is_grave else "No conflict is contradictory"
