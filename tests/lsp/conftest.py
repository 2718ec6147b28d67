"""A client of the language server that speaks the protocol itself, over standard input and output."""

import itertools
import json
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

MOST_SECONDS = 60
"""An answer that takes longer will not come; far above what any takes, so that slow machines pass."""

WIRE = "A bomb in Kabul killed 24 people on Monday, the police said.\n"
STORY = "🙂 é: A bomb in Kabul killed 42 people on Monday. Some 60 people were hurt.\n"
SETTINGS = 'draft_sources = ["wire/*.txt"]\n'

Message = dict[str, Any]


class Client:
    """An editor at the other end: what it is sent is kept in order."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self.folder = folder
        command = [sys.executable, "-m", "factcheck", "lsp", *arguments]
        pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
        self.process: Any = subprocess.Popen(command, cwd=folder, **pipes)
        self._came: queue.Queue[Message | None] = queue.Queue()
        self._kept: list[Message] = []
        self._numbers = itertools.count(1)
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        out = self.process.stdout
        assert out is not None
        while line := out.readline():
            length = int(line.split(b":")[1])
            while out.readline().strip():
                continue
            self._came.put(json.loads(out.read(length)))
        self._came.put(None)

    def send(self, message: Message | bytes) -> None:
        body = message if isinstance(message, bytes) else json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def tell(self, method: str, params: Any = None) -> None:
        """Notify."""
        self.send({"method": method, "params": params})

    def ask(self, method: str, params: Any = None) -> Any:
        """Request, and give the result."""
        number = next(self._numbers)
        self.send({"id": number, "method": method, "params": params})
        answer = self.wait(lambda message: message.get("id") == number and "method" not in message)
        assert "error" not in answer, answer
        return answer["result"]

    def wait(self, is_it: Callable[[Message], bool]) -> Message:
        """Give the first message of a kind that was not given before."""
        for message in self._kept:
            if is_it(message):
                self._kept.remove(message)
                return message
        while True:
            came = self._came.get(timeout=MOST_SECONDS)
            assert came is not None, f"the server ended: {self.process.stderr.read() if self.process.stderr else b''!r}"
            if is_it(came):
                return came
            self._kept.append(came)

    def start(self, *, capabilities: Message | None = None, workspace: bool = True) -> Message:
        """Introduce the editor."""
        uri = self.folder.as_uri()
        params: Message = {"processId": None, "rootUri": uri if workspace else None, "capabilities": capabilities or {}}
        params["workspaceFolders"] = [{"uri": uri, "name": "desk"}] if workspace else None
        result: Message = self.ask("initialize", params)
        self.tell("initialized", {})
        return result

    def uri(self, name: str) -> str:
        return name if name.startswith("untitled:") else (self.folder / name).as_uri()

    def open(self, name: str, text: str) -> list[Message]:
        """Open a document, and give its diagnostics."""
        item = {"uri": self.uri(name), "languageId": "plaintext", "version": 1, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": item})
        return self.diagnostics(name)

    def change(self, name: str, text: str, version: int) -> None:
        document = {"uri": self.uri(name), "version": version}
        self.tell("textDocument/didChange", {"textDocument": document, "contentChanges": [{"text": text}]})

    def diagnostics(self, name: str, version: int | None = None) -> list[Message]:
        """Give the next diagnostics of a document, or of a version of it."""
        uri = self.uri(name)

        def is_it(message: Message) -> bool:
            params = message.get("params") or {}
            is_right = message.get("method") == "textDocument/publishDiagnostics" and params["uri"] == uri
            return is_right and (version is None or params.get("version") == version)

        found: list[Message] = self.wait(is_it)["params"]["diagnostics"]
        return found

    def shown(self) -> str:
        """Give the next message that the user is shown."""
        told: str = self.wait(lambda message: message.get("method") == "window/showMessage")["params"]["message"]
        return told

    def at(self, method: str, name: str, line: int, character: int) -> Any:
        document = {"textDocument": {"uri": self.uri(name)}}
        return self.ask(method, {**document, "position": {"line": line, "character": character}})

    def actions(self, name: str, found: Message) -> list[Message]:
        """Ask for quick fixes where a diagnostic stands."""
        where = {"textDocument": {"uri": self.uri(name)}, "range": found["range"]}
        actions: list[Message] = self.ask("textDocument/codeAction", {**where, "context": {"diagnostics": [found]}})
        return actions

    def leave(self) -> int:
        """Say goodbye, and give the exit code of the server."""
        self.ask("shutdown")
        self.tell("exit")
        return self.process.wait(MOST_SECONDS)


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with settings, a source and a draft."""
    (tmp_path / "wire").mkdir()
    for name, text in (("wire/wire.txt", WIRE), ("story.txt", STORY), ("factcheck.toml", SETTINGS)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def connect(desk: Path) -> Iterator[Callable[..., Client]]:
    """Start servers, and end them."""
    clients: list[Client] = []

    def connected(*arguments: str) -> Client:
        clients.append(Client(desk, *arguments))
        return clients[-1]

    yield connected
    for client in clients:
        client.process.kill()
        client.process.wait(MOST_SECONDS)
        for stream in (client.process.stdin, client.process.stdout, client.process.stderr):
            assert stream is not None
            stream.close()
