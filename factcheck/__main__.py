"""The command line: arguments in, a report out. Thin over pipeline, readers and writers.

What takes time to load is imported by the function that needs it, so that `--help` and a wrong argument answer at once.
"""
# ruff: noqa: PLC0415

import argparse
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from shutil import get_terminal_size
from typing import TYPE_CHECKING, NoReturn

from factcheck._version import __version__

if TYPE_CHECKING:
    from factcheck.report import Report
    from factcheck.source import Source
    from factcheck.writers.look import Look

OK, FOUND, TROUBLE, INTERRUPTED = 0, 1, 2, 130
"""Exit codes: nothing grave, a grave finding, bad usage or unreadable input, stopped by Ctrl-C as shells count it."""

_ABOUT = "Say where several sources on one event agree and where they conflict, with the words to point at."
_EXAMPLES = """\
examples:
  factcheck compare wire.txt desk.txt             compare two sources
  factcheck compare *.txt --published wire=2024-11-29
  factcheck compare a/x.txt desk=b/x.txt --format json -o report.json
  factcheck extract wire.txt                      show what is found in one
"""
_COMPARE_HELP = """\
A FILE is text in UTF-8, UTF-16 or Windows-1252, with or without front matter
(published, publisher, url, language). ID=FILE gives it a name of its own.

exit code: 0, or 1 when a finding is as grave as --fail-on says, or 2 for
wrong arguments and files that cannot be read.

examples:
  factcheck compare wire.txt desk.txt
  factcheck compare *.txt --published wire=2024-11-29 --fail-on warning
  factcheck compare a/x.txt desk=b/x.txt --format json -o report.json
  factcheck compare *.txt --places full           path:line:column to click on
"""
_EXTRACT_HELP = """\
examples:
  factcheck extract wire.txt --published 2024-11-29
  factcheck extract wire.txt --format jsonl       one JSON object a line
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: without the name of the program; None for those of this process.

    Returns:
        The exit code.
    """
    parser = _parser()
    try:
        options = parser.parse_args(arguments)
        run: Callable[[argparse.Namespace], int] | None = options.run
        if run is None:
            parser.print_help(sys.stderr)
            return TROUBLE
        return run(options)
    except KeyboardInterrupt:
        return INTERRUPTED


class _Parser(argparse.ArgumentParser):
    """A parser that complains as the rest of the command line does."""

    def error(self, message: str) -> NoReturn:
        raise SystemExit(_complain([f"{message}\n  {self.prog} --help    shows what it takes"]))


def _parser() -> _Parser:
    style = argparse.RawDescriptionHelpFormatter
    parser = _Parser(prog="factcheck", description=_ABOUT, epilog=_EXAMPLES, formatter_class=style, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"factcheck {__version__}")
    parser.set_defaults(run=None)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    compare = commands.add_parser(
        "compare", help="compare sources", description="Compare sources.", epilog=_COMPARE_HELP, formatter_class=style,
        allow_abbrev=False,
    )  # fmt: skip
    compare.set_defaults(run=_compare)
    compare.add_argument("files", nargs="*", metavar="FILE", help="two files or more, each FILE or ID=FILE")
    compare.add_argument(
        "--published", action="append", default=[], metavar="ID=DATE",
        help="when a source was published; the beginning of its id will do",
    )  # fmt: skip
    compare.add_argument("--format", choices=("text", "json"), help="default: text, or as the name after -o ends")
    compare.add_argument("-o", "--output", metavar="FILE", help="write the report there")
    compare.add_argument(
        "--fail-on", choices=("warning", "error", "never"), default="error",
        help="how grave a finding makes the exit code 1; default: error",
    )  # fmt: skip
    compare.add_argument("--places", choices=("short", "full"), default="short", help="name:line or path:line:column")
    compare.add_argument("--not-compared", action="store_true", help="list every mention that was not compared")
    _add_colour(compare)

    extract = commands.add_parser(
        "extract", help="show what is found in one source", description="Show the mentions and claims of one source.",
        epilog=_EXTRACT_HELP, formatter_class=style, allow_abbrev=False,
    )  # fmt: skip
    extract.set_defaults(run=_extract)
    extract.add_argument("file", metavar="FILE", help="the source")
    extract.add_argument("--format", choices=("table", "jsonl"), default="table", help="default: table")
    extract.add_argument("--published", metavar="DATE", help="when it was published")
    _add_colour(extract)
    return parser


def _add_colour(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="default: auto")


def _compare(options: argparse.Namespace) -> int:
    """Compare sources and write the report."""
    from factcheck.readers.many import read_many

    sources, complaints = read_many(options.files, options.published)
    complaints += _faults_of_output(options.output, sources)
    if complaints:
        return _complain(complaints)

    from factcheck.errors import FactcheckError
    from factcheck.findings import Severity
    from factcheck.pipeline import check
    from factcheck.writers import WRITERS
    from factcheck.writers.words import fails

    try:
        report = check(sources)
    except FactcheckError as error:
        return _complain([str(error)])
    code = FOUND if fails(report, None if options.fail_on == "never" else Severity(options.fail_on)) else OK
    look = _look(options, closing=_closing(report, options, code))
    return _put(WRITERS[_format(options)](report, look), options.output, is_text=_format(options) == "text") or code


def _extract(options: argparse.Namespace) -> int:
    """Find the mentions and claims of one source and write them."""
    from factcheck.claims import find_claims
    from factcheck.errors import FactcheckError
    from factcheck.mentions import find
    from factcheck.readers import read
    from factcheck.readers.many import published_from
    from factcheck.writers.extract import write_jsonl, write_table

    try:
        day = options.published
        source = read(options.file, published=None if day is None else published_from(f"--published {day}", day))
    except FactcheckError as error:
        return _complain([str(error)])
    reading = find(source)
    claims = find_claims(reading)
    if options.format == "jsonl":
        return _put(write_jsonl(reading, claims), None, is_text=False)
    return _put(write_table(reading, claims, _look(options)), None, is_text=True)


def _format(options: argparse.Namespace) -> str:
    if options.format is not None:
        return str(options.format)
    return "json" if options.output is not None and options.output.lower().endswith(".json") else "text"


def _look(options: argparse.Namespace, *, closing: str = "") -> "Look":
    """Choose the dress of a text: by what it goes to, the environment and the options."""
    from factcheck.writers.look import NEEDED, Look
    from factcheck.writers.terminal import LEAST_WIDTH, MOST_WIDTH

    output = getattr(options, "output", None)
    to_terminal = output is None and sys.stdout is not None and sys.stdout.isatty()
    cells = min(max(get_terminal_size().columns, LEAST_WIDTH), MOST_WIDTH)
    return Look(
        width=cells if to_terminal else None,
        colour=options.color == "always" or (options.color == "auto" and to_terminal and _may_colour()),
        ascii=not _can_encode(NEEDED, "utf-8" if output is not None or sys.stdout is None else sys.stdout.encoding),
        full_places=getattr(options, "places", "short") == "full",
        not_compared=getattr(options, "not_compared", False),
        closing=closing,
    )


def _may_colour() -> bool:
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _can_encode(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def _closing(report: "Report", options: argparse.Namespace, code: int) -> str:
    """Say at the end of a report what the exit code is, how to be stricter, and where to see more."""
    from factcheck.values.relation import Relation

    if not report.compared:
        return "To see what was found in one source: factcheck extract FILE."
    sentences = []
    if report.conflicts:
        grave = report.counts[Relation.CONTRADICTORY]
        what = "A conflict is contradictory" if grave else "No conflict is contradictory"
        if code == FOUND and options.fail_on == "warning":
            what = "The sources conflict"
        sentences.append(f"{what}: exit {code}.")
        sentences += ["Stricter: --fail-on warning."] if options.fail_on == "error" and code == OK else []
    if report.not_compared and not options.not_compared:
        sentences.append(f"All {len(report.not_compared):,} mentions not compared: --not-compared.")
    return " ".join(sentences)


def _faults_of_output(output: str | None, sources: Iterable["Source"]) -> tuple[str, ...]:
    """Refuse to write a report over a source."""
    if output is None or not os.path.exists(output):
        return ()
    over = [source.path for source in sources if source.path is not None and os.path.exists(source.path)]
    if any(os.path.samefile(output, path) for path in over):
        return (f"cannot write {output}: it is one of the sources\n  Name another file after -o.",)
    return ()


def _put(text: str, output: str | None, *, is_text: bool) -> int:
    """Give a text to the file or to standard output; a pipe that was closed is no fault."""
    if output is not None:
        try:
            with open(output, "w", encoding="utf-8", errors="backslashreplace", newline="") as file:
                file.write(text)
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or str(error)
            return _complain([f"cannot write {output}: {why[:1].lower()}{why[1:]}\n  Name another file after -o."])
        return OK
    if sys.stdout is None:
        return _complain(["cannot write: standard output is closed\n  Send it somewhere else."])
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode(sys.stdout.encoding if is_text else "utf-8", "backslashreplace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nothing is left to be flushed at the end
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        why = error.strerror or str(error)
        return _complain([f"cannot write: {why[:1].lower()}{why[1:]}\n  Send it somewhere else."])
    return OK


def _complain(complaints: Iterable[str]) -> int:
    """Say on standard error all that is wrong."""
    bold = sys.stderr.isatty() and _may_colour()
    name = "\x1b[1mfactcheck:\x1b[0m" if bold else "factcheck:"
    for complaint in complaints:
        sys.stderr.write(f"{name} {''.join(map(_visible, complaint))}\n")
    return TROUBLE


def _visible(char: str) -> str:
    return char if char == "\n" or char.isprintable() else char.encode("unicode_escape", "surrogatepass").decode()


if __name__ == "__main__":
    sys.exit(main())
