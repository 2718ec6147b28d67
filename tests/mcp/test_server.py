"""The server of tools, as an assistant meets it: the official client, over standard input and output and over HTTP."""

import asyncio
import json
import os
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any

import pytest
from mcp import Client
from mcp.client.stdio import StdioServerParameters

from factcheck.mcp.server import server_of
from factcheck.mcp.texts import MOST_CHARACTERS, MOST_CHARACTERS_OF_CALL, MOST_SOURCES
from factcheck.settings import DEFAULT

WIRE = {"id": "wire", "text": "A ferry sank off Cebu on Monday.\nThe coast guard said 24 people drowned."}
DESK = {"id": "desk", "text": "A ferry sank off Cebu. The coast guard said 31 people drowned."}
SAID = "The coast guard said "
MOST_SECONDS = 60
"""A server that takes longer will not come; far above what any takes, so that slow machines pass."""


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "factcheck", "mcp", *arguments]


def environment(folder: Path) -> dict[str, str]:
    """Give what a server needs to be found from another folder."""
    return {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "HOME": str(folder)}


@asynccontextmanager
async def over_stdio(folder: Path, *arguments: str) -> AsyncIterator[Client]:
    program, *rest = command(*arguments)
    async with Client(StdioServerParameters(command=program, args=rest, cwd=folder, env=environment(folder))) as client:
        yield client


@contextmanager
def served(folder: Path) -> Iterator[int]:
    """Serve over HTTP on a free port, and give its number once somebody answers there."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = int(free.getsockname()[1])
    run = command("--http", str(port))
    process = subprocess.Popen(run, cwd=folder, env=environment(folder), stderr=subprocess.PIPE)
    try:
        while process.poll() is None and not is_open(port):
            continue
        assert process.poll() is None, process.stderr and process.stderr.read()
        yield port
    finally:
        process.terminate()
        process.communicate(timeout=MOST_SECONDS)


def is_open(port: int) -> bool:
    with socket.socket() as line:
        return line.connect_ex(("127.0.0.1", port)) == 0


async def called(client: Client, tool: str, **arguments: Any) -> dict[str, Any]:
    """Call a tool, and give its answer as data."""
    result = await client.call_tool(tool, arguments)
    assert not result.is_error, result.content
    assert result.structured_content is not None
    return dict(result.structured_content)


async def refused(client: Client, tool: str, **arguments: Any) -> str:
    """Call a tool that refuses, and give what it says."""
    result = await client.call_tool(tool, arguments)
    assert result.is_error
    return str(result.content[0].text)  # type: ignore[union-attr]


def words(answer: dict[str, Any]) -> list[str]:
    """Give the words of the first finding."""
    return [claim["words"] for position in answer["findings"][0]["positions"] for claim in position["claims"]]


async def session(client: Client) -> None:
    """Use every tool once, as an assistant may."""
    tools = (await client.list_tools()).tools
    assert [tool.name for tool in tools] == ["compare", "check_draft", "lint", "extract", "explain"]
    assert all(tool.description and tool.annotations and tool.annotations.read_only_hint for tool in tools)

    compared = await called(client, "compare", sources=[WIRE, DESK])
    (conflict,) = [finding for finding in compared["findings"] if finding["kind"] == "conflict"]
    assert (conflict["relation"], conflict["severity"]) == ("contradictory", "error")
    assert words(compared) == ["31 people", "24 people"]
    (claim,) = conflict["positions"][1]["claims"]
    assert (claim["source"], claim["line"], claim["column"]) == ("wire", 2, len(SAID) + 1)
    assert WIRE["text"][claim["start"] : claim["end"]] == claim["words"]
    assert (claim["speaker"], claim["status"]) == ("The coast guard", "reported")

    draft = {"text": "31 people drowned when a ferry sank off Cebu. A helicopter found 5 rafts."}
    checked = await called(client, "check_draft", draft=draft, sources=[DESK])
    assert checked["counts"] == {"conflicting": 0, "standing elsewhere": 0, "in no source": 1, "supported": 2}
    assert words(checked) == ["5 rafts"]

    slip = {"text": "The house passed it by 60 votes on Monday, Nov. 29, 2024."}
    linted = await called(client, "lint", texts=[slip, WIRE])
    assert [[finding["rule"] for finding in report.get("findings", [])] for report in linted["reports"]] == [
        ["weekday-mismatch"], [],
    ]  # fmt: skip

    extracted = await called(client, "extract", text=DESK)
    assert [(each["kind"], each["words"], each["start"]) for each in extracted["mentions"]] == [
        ("name", "Cebu", 17), ("quantity", "31 people", 44),
    ]  # fmt: skip
    assert "How many people drowned?" in [claim["question"] for claim in extracted["claims"]]

    page = await called(client, "explain", rule="weekday-mismatch")
    assert page["page"].startswith("A date is given with a weekday")
    explained = await called(client, "explain", sources=[WIRE, DESK], words=["24 people", "31 people"])
    assert explained["compared"] is True


def test_a_session_over_standard_input_and_output(tmp_path: Path) -> None:
    async def go() -> None:
        async with over_stdio(tmp_path) as client:
            await session(client)

    asyncio.run(go())


def test_a_session_over_http(tmp_path: Path) -> None:
    async def go(port: int) -> None:
        async with Client(f"http://127.0.0.1:{port}/mcp") as client:
            await session(client)

    with served(tmp_path) as port:
        asyncio.run(go(port))


def test_http_is_served_to_this_machine_by_its_own_name_alone(tmp_path: Path) -> None:
    """A page of another site, whose name was made to point here, reaches nothing."""
    body = json.dumps({"jsonrpc": "2.0", "id": 1, "method": "tools/list"})
    kinds = "Content-Type: application/json\r\nAccept: application/json, text/event-stream"
    with served(tmp_path) as port:
        for host, status in ((f"127.0.0.1:{port}", b" 200 "), ("news.example", b" 421 ")):
            with socket.create_connection(("127.0.0.1", port), timeout=MOST_SECONDS) as line:
                head = f"POST /mcp HTTP/1.1\r\nHost: {host}\r\n{kinds}\r\nContent-Length: {len(body)}"
                line.sendall(f"{head}\r\n\r\n{body}".encode())
                assert status in line.recv(100)


def test_settings_are_those_of_the_command(tmp_path: Path) -> None:
    async def go() -> None:
        async with over_stdio(tmp_path, "--set", "tolerances.people=0.5") as client:
            answer = await called(client, "compare", sources=[WIRE, DESK])
            assert not [each for each in answer["findings"] if each["relation"] == "contradictory"]

    asyncio.run(go())


@pytest.mark.parametrize(
    ("tool", "arguments", "said"),
    [
        ("compare", {"sources": [WIRE]}, "compare needs two texts or more"),
        ("compare", {"sources": [WIRE, WIRE]}, "wire"),
        ("compare", {"sources": [WIRE, {"text": " "}]}, "source 2 is empty"),
        ("compare", {"sources": [WIRE, {"text": "It rained.", "published": "Friday"}]}, "is no date"),
        ("compare", {"sources": [{"text": "It rained."}] * (MOST_SOURCES + 1)}, "51 texts are too many"),
        ("compare", {"sources": [WIRE, {"text": "x" * (MOST_CHARACTERS + 1)}]}, "text 2 has 200,001 characters"),
        (
            "compare",
            {"sources": [{"text": "x" * MOST_CHARACTERS}] * (MOST_CHARACTERS_OF_CALL // MOST_CHARACTERS + 1)},
            "the texts have 1,200,000 characters",
        ),
        ("check_draft", {"draft": WIRE, "sources": []}, "one source or more"),
        ("lint", {"texts": []}, "one text or more"),
        ("explain", {"rule": "weekday"}, 'no rule is called "weekday"'),
        ("explain", {"sources": [WIRE, DESK], "words": ["25 people", "31 people"]}, "does not stand in wire"),
        ("explain", {"sources": [WIRE], "words": ["24 people"]}, "explain needs two texts"),
        ("extract", {"text": {"text": "It rained.", "path": "/etc/passwd"}}, "path"),
        ("compare", {"files": ["/etc/passwd"]}, "sources"),
    ],
)
def test_what_is_refused_says_why(tool: str, arguments: dict[str, Any], said: str) -> None:
    async def go() -> None:
        async with Client(server_of(DEFAULT)) as client:
            assert said in await refused(client, tool, **arguments)

    asyncio.run(go())


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--http", "0"], "mcp: --http 0: no port"),
        (["--http", "70000"], "mcp: --http 70000: no port"),
        (["--config", "none.toml"], "none.toml"),
    ],
)
def test_the_command_says_what_is_wrong(arguments: list[str], said: str, tmp_path: Path) -> None:
    ended = subprocess.run(
        command(*arguments), cwd=tmp_path, env=environment(tmp_path), stdin=subprocess.DEVNULL, capture_output=True,
        text=True, check=False, timeout=MOST_SECONDS,
    )  # fmt: skip
    assert ended.returncode == 2
    assert ended.stderr.startswith("factcheck: ")
    assert said in ended.stderr


def test_a_port_that_another_program_has_is_refused(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        ended = subprocess.run(
            command("--http", port), cwd=tmp_path, env=environment(tmp_path), capture_output=True, text=True,
            check=False, timeout=MOST_SECONDS,
        )  # fmt: skip
    assert ended.returncode == 2
    assert f"mcp: port {port} cannot be served" in ended.stderr
