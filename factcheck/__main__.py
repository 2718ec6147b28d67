"""The command line: arguments in, a report out. Thin over the commands."""

import argparse
import gc
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from factcheck._version import __version__
from factcheck.commands import COMMANDS
from factcheck.commands.output import FAULT, INTERRUPTED, TROUBLE, complain, put, tell
from factcheck.errors import FactcheckError
from factcheck.faults import fault_line

_TRACEBACK = "--traceback"

_ABOUT = "Say where several sources on one event agree and where they conflict, with the words to point at."
_EXAMPLES = """\
examples:
  factcheck compare wire.txt desk.txt             compare two sources
  factcheck compare wire.html desk.docx *.txt -o report.json
  factcheck draft story.txt --against *.txt       check a draft against its sources
  factcheck lint story.txt                        check one by itself
  factcheck extract wire.txt                      show what is found in one
  factcheck claims new wire.txt -o wire.claims.toml   begin a test of what it says
  factcheck baseline *.txt -o known.toml          write what is known
  factcheck explain consistency                   show the page of a rule
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: without the name of the program; None for those of this process.

    Returns:
        The exit code.
    """
    given = sys.argv[1:] if arguments is None else arguments
    try:
        return _ended(given)
    except KeyboardInterrupt:
        return INTERRUPTED
    except FactcheckError as error:
        return complain([str(error)])
    except Exception as error:  # noqa: BLE001 - whatever it is, the user is shown what to report
        return _failed(error, shown=_TRACEBACK in given)
    finally:
        if arguments is None:
            gc.freeze()  # the process ends: to look through all that it made for what to free takes a fifth of its time


def _ended(arguments: Sequence[str]) -> int:
    parser = _parser()
    options, unknown = parser.parse_known_args(arguments)
    if unknown:
        options.parser.error(f"unrecognized arguments: {' '.join(unknown)}")
    run: Callable[[argparse.Namespace], int] | None = options.run
    if run is None:
        tell(parser.format_help())
        return TROUBLE
    return run(options)


def _failed(error: Exception, *, shown: bool) -> int:
    """Report a fault of ours."""
    if shown and sys.stderr is not None:
        sys.excepthook(type(error), error, error.__traceback__)
    more = ["the working folder is gone"] if _is_folder_gone() else []
    more += [] if shown else [f"{_TRACEBACK} shows the way there"]
    complain(["; ".join((fault_line(error), *more))])
    return FAULT


def _is_folder_gone() -> bool:
    try:
        os.getcwd()
    except OSError:
        return True
    return False


class _Parser(argparse.ArgumentParser):
    """A parser that complains as the rest of the command line does, and is named in what it parses."""

    def __init__(self, **about: Any) -> None:
        super().__init__(**about)
        self.add_argument(
            _TRACEBACK, action="store_true", default=argparse.SUPPRESS,
            help="where factcheck itself fails (exit code 3), show where",
        )  # fmt: skip
        self.set_defaults(parser=self)  # of a command within commands, the innermost stays

    def _print_message(self, message: str, file: object = None) -> None:  # noqa: ARG002 - always standard output
        """Print help or version, and heed that it may not be possible."""
        if code := put(message, None, is_text=True):
            raise SystemExit(code)

    def error(self, message: str) -> NoReturn:
        raise SystemExit(complain([f"{message}\n  {self.prog} --help    shows what it takes"]))


def _parser() -> _Parser:
    style = argparse.RawDescriptionHelpFormatter
    parser = _Parser(prog="factcheck", description=_ABOUT, epilog=_EXAMPLES, formatter_class=style, allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"factcheck {__version__}")
    parser.set_defaults(run=None)
    commands: argparse._SubParsersAction[Any] = parser.add_subparsers(title="commands", metavar="COMMAND")
    for command in COMMANDS:
        command(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
