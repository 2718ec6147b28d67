"""factcheck corpus: a wire or an archive in a store, one action a function."""
# ruff: noqa: PLC0415

import argparse
from typing import TYPE_CHECKING

from factcheck.commands.corpus_add import run_add, run_watch
from factcheck.commands.corpus_show import run_events, run_export, run_report, run_site, run_stats
from factcheck.commands.corpus_store import add_store, closing, opened, target_of, there
from factcheck.commands.corpus_suppress import add_suppressing, run_suppress
from factcheck.commands.living import add_living, add_settings
from factcheck.commands.output import OK, add_report_options, complain, put, whole

if TYPE_CHECKING:
    from factcheck.corpus import Corpus

_HELP = """\
A store keeps articles, what was read in them and the events that they are of: a
file, or a database of a PostgreSQL server. It is named by --store, or by store
in the settings.

exit code: 0; 1 when a finding is as severe as --fail-on says; 2 for wrong
arguments, files and stores; 3 when factcheck itself fails.

examples:
  factcheck corpus add wire/ --store desk.db
  tail -f wire.jsonl | factcheck corpus add - --store desk.db
  factcheck corpus watch incoming/ --store desk.db
  factcheck corpus events --store desk.db
  factcheck corpus report 3f2a -o page.html --store desk.db
  factcheck corpus site -o public/ --store desk.db
"""
Actions = "argparse._SubParsersAction[argparse.ArgumentParser]"


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    style = argparse.RawDescriptionHelpFormatter
    parser = commands.add_parser(
        "corpus", help="keep many articles and their events", description="Keep many articles and their events.",
        epilog=_HELP, formatter_class=style, allow_abbrev=False,
    )  # fmt: skip
    within = parser.add_subparsers(metavar="ACTION", required=True)
    _of_coming(within)
    _of_events(within)
    _of_whole(within)


def _of_coming(within: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the actions by which articles come and go."""
    taken = _action(within, "add", "add articles", run_add)
    taken.add_argument("files", nargs="+", metavar="FILE", help="files, folders, or - for JSON lines from a pipe")
    _add_taking(taken)
    watched = _action(within, "watch", "add what comes into a folder, until Ctrl-C", run_watch)
    watched.add_argument("folder", metavar="FOLDER")
    watched.add_argument("--every", type=float, default=2.0, metavar="SECONDS", help="between two looks; default: 2")
    _add_taking(watched)
    removed = _action(within, "remove", "remove articles", _run_remove)
    removed.add_argument("names", nargs="+", metavar="ID", help="ids of articles")
    old = _action(within, "retain", "remove old articles", _run_retain)
    old.add_argument(
        "--days", type=whole, required=True, metavar="N", help="days to keep, back from the newest article"
    )
    old.add_argument("--today", dest="day", metavar="DATE", help="count them from this day")


def _add_taking(parser: argparse.ArgumentParser) -> None:
    """Add the options of adding."""
    parser.add_argument("--correct", action="store_true", help="an id that is there with other words is a new version")
    parser.add_argument("--no-compare", action="store_true", help="add only, and say nothing of what is touched")
    parser.add_argument("--json", action="store_true", help="an object a line for each article")
    parser.add_argument("-q", "--quiet", action="store_true", help="print nothing: the exit code tells")
    parser.add_argument(
        "--fail-on", choices=("warning", "error", "never"), default="never",
        help="how grave a conflict that an article makes turns the exit code to 1; default: never",
    )  # fmt: skip


def _of_events(within: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the actions that show events."""
    listed = _action(within, "events", "list the events, the most severe first", run_events)
    listed.add_argument("--since", metavar="DATE", help="only events with an article of that day or a later one")
    listed.add_argument("--json", action="store_true", help="an object a line for each event")
    listed.add_argument("-o", "--output", metavar="FILE", help="write the list there")
    report = _action(within, "report", "report on one event", run_report, settings=False)
    report.add_argument("event", metavar="EVENT", help="its id, or the beginning of it")
    add_report_options(report)
    add_settings(report)
    add_living(report)
    add_suppressing(_action(within, "suppress", "keep findings as known", run_suppress))
    site = _action(within, "site", "write an index of events and a page for each", run_site)
    site.add_argument("--since", metavar="DATE", help="only events with an article of that day or a later one")
    site.add_argument("-o", "--output", required=True, metavar="FOLDER", help="write them there")


def _of_whole(within: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the actions on a whole store."""
    export = _action(within, "export", "write the tables as Parquet", run_export)
    export.add_argument("-o", "--output", required=True, metavar="FOLDER", help="write them there, a file each")
    stats = _action(within, "stats", "say how much it holds", run_stats)
    stats.add_argument("--json", action="store_true", help="as an object")
    _action(within, "migrate", "bring its tables to the version of this factcheck", _run_migrate)


def _action(
    within: "argparse._SubParsersAction[argparse.ArgumentParser]",
    name: str,
    about: str,
    run: object,
    *,
    settings: bool = True,
) -> argparse.ArgumentParser:
    parser = within.add_parser(name, help=about, description=f"{about[0].upper()}{about[1:]}.", allow_abbrev=False)
    parser.set_defaults(run=run)
    add_store(parser)
    if settings:
        add_settings(parser)
    return parser


def _run_remove(options: argparse.Namespace) -> int:
    """Remove articles; ids that no article has are complained of."""

    def remove(corpus: "Corpus") -> int:
        missing = [name for name in options.names if not corpus.remove(name)]
        return complain(f"{name}: no article is called so\n  Check the id." for name in missing) if missing else OK

    return opened(options, remove)


def _run_retain(options: argparse.Namespace) -> int:
    """Remove old articles and say how many."""
    from factcheck.commands.living import day_of
    from factcheck.inflection import counted

    if options.days < 0:
        return complain(["--days: a number from 0 is wanted\n  Write --days 90."])

    def retain(corpus: "Corpus") -> int:
        removed = corpus.retain(options.days, today=day_of("--today", options.day))
        return put(f"{counted(removed, 'article')} removed\n", None, is_text=True)

    return opened(options, retain)


def _run_migrate(options: argparse.Namespace) -> int:
    """Bring the tables to the version of this factcheck."""
    from factcheck.corpus import Corpus

    def migrate() -> int:
        had, has = Corpus.migrate(there(target_of(options)))
        said = f"version {has}, as before" if had == has else f"from version {had} to {has}"
        return put(f"{said}\n", None, is_text=True)

    return closing(migrate)
