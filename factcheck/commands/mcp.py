"""factcheck mcp: the tools for a program that speaks MCP, such as an assistant with a language model."""
# ruff: noqa: PLC0415

import argparse
import sys

from factcheck.commands.living import add_settings
from factcheck.commands.output import OK, complain, tell, whole

_HELP = """\
An assistant starts it and speaks MCP (Model Context Protocol) with it over
standard input and output, or reaches it on this machine at
http://127.0.0.1:PORT/mcp. Its tools take texts and give JSON; it reads no
file and fetches nothing.

examples:
  factcheck mcp
  factcheck mcp --http 8000
  factcheck mcp --config desk/factcheck.toml
"""
_NEEDED = ("mcp", "mcp_types", "anyio", "starlette", "uvicorn", "httpx2", "jsonschema", "sse_starlette")
"""What the extra brings, by the names of its modules."""
_LAST_PORT = 65_535


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """Add the command."""
    parser = commands.add_parser(
        "mcp", help="serve an assistant", description="Offer compare, check_draft, lint, extract and explain as tools "
        "to an assistant.", epilog=_HELP, formatter_class=argparse.RawDescriptionHelpFormatter, allow_abbrev=False,
    )  # fmt: skip
    parser.set_defaults(run=_run)
    parser.add_argument(
        "--http", type=whole, metavar="PORT", help="over HTTP on this machine alone; default: standard input and output"
    )
    add_settings(parser)


def _run(options: argparse.Namespace) -> int:
    """Serve until the assistant leaves; somebody at a terminal learns what it is for."""
    port: int | None = options.http
    if port is not None and not 0 < port <= _LAST_PORT:
        return complain([f"mcp: --http {port}: no port\n  Give a number from 1 to {_LAST_PORT}, such as 8000."])
    if port is None and sys.stdin is not None and sys.stdin.isatty():
        return complain(["mcp: an assistant starts this and speaks with it\n  docs/how-to/assistants.md says how."])
    try:
        from factcheck.mcp.server import serve
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in _NEEDED:
            raise
        return complain(["mcp: the extra mcp is not installed\n  pip install 'factcheck-desk[mcp]'"])
    from factcheck.commands.living import settings_of
    from factcheck.errors import ConfigError

    try:
        settings = settings_of(options, [])
    except ConfigError as error:
        return complain([str(error)])
    if port is not None:
        tell(f"http://127.0.0.1:{port}/mcp\n")
    try:
        serve(settings, port=port)
    except SystemExit:  # how the web server says that it cannot begin
        return complain([f"mcp: port {port} cannot be served\n  Another program may have it; give another number."])
    return OK
