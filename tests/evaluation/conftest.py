"""No framework that is tested here may reach a network."""

import re
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "evaluation.md"


@pytest.fixture
def titled() -> Callable[[str], str]:
    """Return a file as the page on evaluation shows it."""

    def shown(name: str) -> str:
        (found,) = re.findall(rf'^```\w+ title="{re.escape(name)}"\n(.*?)^```$', PAGE.read_text("utf-8"), re.M | re.S)
        return str(found)

    return shown


@pytest.fixture(autouse=True)
def offline(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection, and tell the frameworks to report nothing."""

    def refused(*args: Any, **_: Any) -> Any:
        raise AssertionError(f"a test asked for a network: {args[1:]}")

    for name in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, name, refused)
    monkeypatch.setattr(socket, "getaddrinfo", refused)
    monkeypatch.setenv("DEEPEVAL_TELEMETRY_OPT_OUT", "1")
    monkeypatch.setenv("RAGAS_DO_NOT_TRACK", "true")
