"""factcheck lsp: drafts checked in an editor while they are written."""
# ruff: noqa: PLC0415

import argparse
import sys

from factcheck.commands.living import add_settings
from factcheck.commands.output import OK, complain

_HELP = """\
An editor starts it and speaks with it over standard input and output. The
sources of drafts are those that draft_sources names in the settings above
each draft; known findings stand in their baseline.

examples:
  factcheck lsp
  factcheck lsp --config desk/factcheck.toml
  factcheck lsp --set 'draft_sources=["wire/*.txt"]'
"""
_NEEDED = ("pygls", "lsprotocol", "cattrs", "attrs", "attr")
"""What the extra brings, by the names of its modules."""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser(
        "lsp", help="serve an editor", description="Check drafts in an editor while they are written.", epilog=_HELP,
        formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False,
    )  # fmt: skip
    parser.set_defaults(run=_run)
    parser.add_argument("--stdio", action="store_true", help="of no influence; some editors add it")
    add_settings(parser)


def _run(options: argparse.Namespace) -> int:
    """Serve until the editor leaves; somebody at a terminal learns what it is for."""
    if sys.stdin is not None and sys.stdin.isatty():
        return complain(["lsp: an editor starts this and speaks with it\n  docs/how-to/editors.md says how."])
    try:
        from factcheck.lsp.server import serve
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _NEEDED:
            raise
        return complain(["lsp: the extra lsp is not installed\n  pip install 'factcheck-desk[lsp]'"])
    from factcheck.configuration import read_configuration
    from factcheck.errors import ConfigError
    from factcheck.lsp.workspace import Workspace

    try:
        read_configuration(options.config, options.overrides)
    except ConfigError as error:
        return complain([str(error)])
    serve(Workspace(options.config, no_config=options.no_config, overrides=options.overrides))
    return OK
