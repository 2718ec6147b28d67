"""factcheck batch: the articles of a table, by the million, on one machine or on many."""
# ruff: noqa: PLC0415

import argparse
from typing import TYPE_CHECKING

from factcheck.commands.checking import with_progress
from factcheck.commands.corpus_store import closing
from factcheck.commands.living import add_settings, settings_of
from factcheck.commands.output import FOUND, OK, complain, put, whole

if TYPE_CHECKING:
    from factcheck.batch import Summary

_HELP = """\
IN is a file of Parquet, or a folder of them, with an article a row; its columns
are called as the keys of JSON lines are: id, text, published, publisher. They
are put into events and compared within each. OUT has a row for each article,
with its event or its error, and one for each finding. A batch that was killed
goes on where it was when the same command is given again.

exit code: 0; 1 when a finding is as severe as --fail-on says; 2 when an article
is bad, and for wrong arguments and files; 3 when factcheck itself fails.

examples:
  factcheck batch archive.parquet found.parquet
  factcheck batch archive.parquet found.parquet --claims claims.parquet
  factcheck batch s3a://wire/2024 s3a://wire/found --engine spark
  factcheck batch archive.parquet found --engine spark --master 'local[4]'
"""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser(
        "batch", help="compare a table of many articles", description="Compare a table of many articles.", epilog=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False,
    )  # fmt: skip
    parser.set_defaults(run=_run)
    parser.add_argument("articles", metavar="IN", help="the articles, as Parquet")
    parser.add_argument("result", metavar="OUT", help="what is found, as Parquet")
    parser.add_argument(
        "--engine", choices=("duckdb", "spark"), default="duckdb",
        help="what carries it out: this machine (default), or a cluster of Spark",
    )  # fmt: skip
    parser.add_argument("--claims", metavar="FILE", help="write what each article says there, with its keys")
    parser.add_argument("--work", metavar="FOLDER", help="keep what is done so far there; default: OUT.work")
    parser.add_argument("--keep-work", action="store_true", help="leave that folder when all is done")
    parser.add_argument(
        "--part",
        type=whole,
        default=None,
        metavar="N",
        help="articles after which what was done is kept; default: 10000",
    )
    parser.add_argument(
        "--workers", type=whole, metavar="N", help="programs at once with duckdb; default: one a processor"
    )
    parser.add_argument("--master", metavar="URL", help="the cluster of spark; default: as Spark is set")
    parser.add_argument("--json", action="store_true", help="say what came of it as an object")
    parser.add_argument("-q", "--quiet", action="store_true", help="print nothing: the exit code tells")
    parser.add_argument(
        "--fail-on", choices=("warning", "error", "never"), default="never",
        help="how grave a conflict turns the exit code to 1; default: never",
    )  # fmt: skip
    add_settings(parser)


def _run(options: argparse.Namespace) -> int:
    """Carry out a batch and say what came of it."""
    from factcheck.batch import PART, Batch, run

    part = PART if options.part is None else options.part
    wrong = [
        name for name, number in (("part", part), ("workers", options.workers)) if number is not None and number < 1
    ]
    if wrong:
        return complain(f"--{name}: a number from 1 is wanted\n  Leave it out for the default." for name in wrong)
    batch = Batch(
        articles=options.articles, result=options.result, engine=options.engine, claims=options.claims,
        work=options.work, part=part, workers=options.workers, master=options.master, keep=options.keep_work,
    )  # fmt: skip

    def work() -> int:
        with with_progress(options) as progress:
            summary = run(batch, settings=settings_of(options, ()), progress=progress)
        return _ended(options, summary)

    return closing(work)


def _ended(options: argparse.Namespace, summary: "Summary") -> int:
    """Say what came of a batch, and return the exit code."""
    from factcheck.inflection import counted

    if not options.quiet:
        text = summary.model_dump_json() if options.json else _line(summary)
        if code := put(f"{text}\n", None, is_text=not options.json):
            return code
    if summary.bad:
        bad = counted(summary.bad, "article")
        return complain([f"{options.result}: {bad} could not be read or compared\n  Their rows say why, as error."])
    grave = {"never": 0, "error": summary.errors, "warning": summary.errors + summary.warnings}
    return FOUND if grave[options.fail_on] else OK


def _line(summary: "Summary") -> str:
    from factcheck.inflection import counted

    pieces = (
        counted(summary.articles, "article"),
        counted(summary.events, "event"),
        counted(summary.findings, "finding"),
    )
    return f"{', '.join(pieces)}: {counted(summary.errors, 'error')}, {counted(summary.warnings, 'warning')}"
