"""What the commands share: exit codes, the dress of a text, where it goes, and complaints."""
# ruff: noqa: PLC0415

import argparse
import os
import sys
from collections.abc import Iterable
from shutil import get_terminal_size
from typing import TYPE_CHECKING

from factcheck.files import is_one_of, reason, write_whole
from factcheck.visible import escape, inert, visible

if TYPE_CHECKING:
    from factcheck.source import Source
    from factcheck.writers.options import RenderOptions

FORMATS = ("text", "json", "jsonl", "markdown", "html", "sarif", "github", "junit", "line", "csv")
"""Names of the formats, as the writers have them; written again here, so that help does not wait for the writers."""
_FORMATS_BY_SUFFIX = {
    ".txt": "text",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".sarif": "sarif",
    ".sarif.json": "sarif",
    ".xml": "junit",
    ".csv": "csv",
}
"""Formats by how the name of a file ends, where that is clear; the longest ending counts."""

OK, FOUND, TROUBLE, FAULT, INTERRUPTED = 0, 1, 2, 3, 130
"""Exit codes: nothing grave, a grave finding, bad usage or unreadable input, a fault of ours, stopped by Ctrl-C as
shells count it."""

_SETTINGS = ("factcheck.toml", "pyproject.toml")
_ROWS, _CLAIMS = ".toml", ".claims.toml"
"""How names of files end that no report may take the place of, and of those that no known findings may."""


def whole(argument: str) -> int:
    """Return a whole number that an option is given.

    Raises:
        ArgumentTypeError: it is none.
    """
    try:
        return int(argument)
    except ValueError:
        raise argparse.ArgumentTypeError(f"a whole number is wanted, not {argument!r}") from None


def add_report_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that every command with a report takes."""
    parser.add_argument(
        "--format", choices=FORMATS, metavar="FORMAT",
        help=f"one of {', '.join(FORMATS)}; default: text, or as the name after -o ends",
    )  # fmt: skip
    parser.add_argument("-o", "--output", metavar="FILE", help="write the report there")
    parser.add_argument(
        "-q", "--quiet", action="store_true", help="print no report and no progress: the exit code tells"
    )
    parser.add_argument(
        "--fail-on", choices=("warning", "error", "never"), default="error",
        help="how severe a finding makes the exit code 1; default: error",
    )  # fmt: skip
    parser.add_argument("--places", choices=("short", "full"), default="short", help="name:line or path:line:column")
    parser.add_argument(
        "--full", action="store_true", help="with --format json: every field, for programs that read reports back"
    )
    parser.add_argument("--all", action="store_true", help="on a terminal: each agreement with its sources")
    parser.add_argument("--not-compared", action="store_true", help="list every mention that was not compared")
    add_colour(parser)


def add_colour(parser: argparse.ArgumentParser) -> None:
    """Add the option of colour."""
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="default: auto")


def add_published(parser: argparse.ArgumentParser) -> None:
    """Add the option that tells when sources were published."""
    parser.add_argument(
        "--published", action="append", default=[], metavar="ID=DATE",
        help="when a source was published; the beginning of its id will do",
    )  # fmt: skip


def format_of(options: argparse.Namespace) -> str:
    """Return the format of a report: as asked, or as the name of its file ends."""
    if options.format is not None:
        return str(options.format)
    name = "" if options.output is None else str(options.output).lower()
    endings = sorted(_FORMATS_BY_SUFFIX, key=len, reverse=True)
    return next((_FORMATS_BY_SUFFIX[ending] for ending in endings if name.endswith(ending)), "text")


def rendering_of(options: argparse.Namespace, *, closing: str = "") -> "RenderOptions":
    """Choose the dress of a text: by what it goes to, the environment and the options."""
    from factcheck.writers.options import NEEDED, RenderOptions
    from factcheck.writers.terminal import LEAST_WIDTH, MOST_WIDTH

    output = getattr(options, "output", None)
    to_terminal = output is None and sys.stdout is not None and sys.stdout.isatty()
    cells = min(max(get_terminal_size().columns, LEAST_WIDTH), MOST_WIDTH)
    return RenderOptions(
        width=cells if to_terminal else None,
        colour=options.color == "always" or (options.color == "auto" and to_terminal and may_colour()),
        ascii=not _can_encode(NEEDED, "utf-8" if output is not None or sys.stdout is None else sys.stdout.encoding),
        full_places=getattr(options, "places", "short") == "full",
        all=getattr(options, "all", False),
        not_compared=getattr(options, "not_compared", False),
        full=getattr(options, "full", False),
        closing=closing,
    )


def shows_progress() -> bool:
    """Whether somebody at a terminal waits for the work."""
    return sys.stderr is not None and sys.stderr.isatty() and os.environ.get("TERM") != "dumb"


def may_colour() -> bool:
    """Whether the environment allows colour."""
    return not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _can_encode(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def faults_of_output(
    output: str | None, sources: Iterable["Source | str"], *, read: Iterable[str | None] = (), rows: bool = False
) -> tuple[str, ...]:
    """Refuse to write over what is read.

    Args:
        output: the file that is to be written; None for standard output.
        sources: what is checked, or paths of it.
        read: files of settings and known findings that count, and claims files.
        rows: whether known findings are written, which may take the place of older ones.

    Returns:
        Complaints; none where nothing is wrong.
    """
    if output is None:
        return ()
    what = ""
    paths = (source if isinstance(source, str) else source.path for source in sources)
    if is_one_of(output, filter(None, paths)):
        what = "it is one of the sources"
    elif os.path.basename(output).lower() in _SETTINGS or is_one_of(output, filter(None, read)):
        what = "it is a file of settings, known findings or claims"
    elif output.lower().endswith(_CLAIMS if rows else _ROWS) and os.path.exists(output):
        what = "it may hold settings, known findings or claims"
    return (f"cannot write {visible(output)}: {what}\n  Name another file after -o.",) if what else ()


def put(text: str, output: str | None, *, is_text: bool) -> int:
    """Return a text to the file or to standard output; a pipe that was closed is no fault."""
    text = inert(text) if is_text else text
    if output is not None:
        try:
            write_whole(output, text.encode("utf-8", "backslashreplace"))
        except (OSError, ValueError) as error:
            return complain([f"cannot write {visible(output)}: {reason(error)}\n  Name another file after -o."])
        return OK
    if sys.stdout is None:
        return complain(["cannot write: standard output is closed\n  Send it somewhere else."])
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode(sys.stdout.encoding if is_text else "utf-8", "backslashreplace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # nothing is left to be flushed at the end
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        why = error.strerror or str(error)
        return complain([f"cannot write: {why[:1].lower()}{why[1:]}\n  Send it somewhere else."])
    return OK


def complain(complaints: Iterable[str]) -> int:
    """Write on standard error all that is wrong."""
    bold = sys.stderr is not None and sys.stderr.isatty() and may_colour()
    name = "\x1b[1mfactcheck:\x1b[0m" if bold else "factcheck:"
    tell("".join(inert(f"{name} {''.join(map(_visible, complaint))}\n") for complaint in complaints))
    return TROUBLE


def warn(sources: Iterable["Source"]) -> None:
    """Write on standard error what is to be known of how the texts of sources were had; the exit code stays."""
    notices = [f"{visible(each.path or each.id)}: {each.notice}" for each in sources if each.notice is not None]
    if notices:
        complain(
            f"{notice}\n  If the article is among what is left out, save its text as .txt."
            for notice in dict.fromkeys(notices)
        )


def tell(text: str) -> int:
    """Put a text on standard error; where that is closed or full the exit code has to tell."""
    if sys.stderr is None:
        return OK
    try:
        sys.stderr.write(text)
        sys.stderr.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())  # nothing is left to be flushed at the end
    return OK


def _visible(char: str) -> str:
    return char if char == "\n" or char.isprintable() else escape(char)
