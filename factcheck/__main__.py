"""The command line: arguments in, a report out. Thin over the commands."""

import argparse
import sys
from collections.abc import Callable, Sequence
from typing import Any, NoReturn

from factcheck._version import __version__
from factcheck.commands import COMMANDS
from factcheck.commands.output import INTERRUPTED, TROUBLE, complain

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
    parser = _parser()
    try:
        options, unknown = parser.parse_known_args(arguments)
        if unknown:
            options.parser.error(f"unrecognized arguments: {' '.join(unknown)}")
        run: Callable[[argparse.Namespace], int] | None = options.run
        if run is None:
            parser.print_help(sys.stderr)
            return TROUBLE
        return run(options)
    except KeyboardInterrupt:
        return INTERRUPTED


class _Parser(argparse.ArgumentParser):
    """A parser that complains as the rest of the command line does, and is named in what it parses."""

    def __init__(self, **about: Any) -> None:
        super().__init__(**about)
        self.set_defaults(parser=self)  # of a command within commands, the innermost stays

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
