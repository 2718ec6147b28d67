"""The protocol: tools over standard input and output, or over HTTP on this machine alone. The only file that knows the
official SDK."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Final

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp_types import ToolAnnotations

from factcheck._version import __version__
from factcheck.errors import FactcheckError
from factcheck.faults import fault_line
from factcheck.mcp.texts import MOST_CHARACTERS_OF_CALL
from factcheck.mcp.tools import Tools
from factcheck.settings import Settings

LOOPBACK: Final = "127.0.0.1"
"""The one address that is served: what other machines cannot reach needs no password."""
_MOST_BYTES_OF_CODE_POINT = 6
"""Bytes that JSON takes for one code point at most where it is no rare sign: an escape such as \\u00e9."""
_MOST_BYTES: Final = MOST_CHARACTERS_OF_CALL * _MOST_BYTES_OF_CODE_POINT
_ABOUT = """\
factcheck reads texts on one event and says where their numbers, dates, names, offices and quotations agree and where
they conflict, with the words to point at. It never says who is right, and what it did not compare it lists: silence is
no agreement. The same texts give the same answer; nothing is fetched or kept. Give each text untouched, with its day of
publication where it is known. Offsets count code points from 0, lines and columns from 1."""
_ANNOTATIONS = ToolAnnotations(read_only_hint=True, destructive_hint=False, idempotent_hint=True, open_world_hint=False)


def server_of(settings: Settings) -> MCPServer[Any]:
    """Return a server that offers the tools.

    Args:
        settings: of every check.
    """
    server: MCPServer[Any] = MCPServer("factcheck", instructions=_ABOUT, version=__version__, log_level="ERROR")
    tools = Tools(settings)
    for tool in (tools.compare, tools.check_draft, tools.lint, tools.extract, tools.explain):
        server.add_tool(_failing_plainly(tool), description=_plain(tool.__doc__), annotations=_ANNOTATIONS)
    return server


def serve(settings: Settings, *, port: int | None = None) -> None:
    """Serve until the program at the other end leaves, or until Ctrl-C.

    Args:
        settings: of every check.
        port: of HTTP on this machine; None for standard input and output.
    """
    server = server_of(settings)
    if port is None:
        server.run("stdio")
    else:
        server.run(
            "streamable-http", host=LOOPBACK, port=port, json_response=True, stateless_http=True,
            max_request_body_size=_MOST_BYTES,
        )  # fmt: skip


def _plain(page: str | None) -> str:
    return " ".join((page or "").split())


def _failing_plainly(tool: Callable[..., Any]) -> Callable[..., Any]:
    """Return a tool whose failures are answers that say what to do."""

    @wraps(tool)
    def run(*args: Any, **named: Any) -> Any:
        try:
            return tool(*args, **named)
        except FactcheckError as error:
            raise ToolError(str(error)) from None
        except Exception as error:
            raise ToolError(fault_line(error)) from error

    return run
