"""The protocol: documents in, diagnostics, hovers and quick fixes out. The only file that knows its packages."""

import asyncio
import gc
import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any

from lsprotocol import types as lsp
from pygls.lsp.server import LanguageServer
from pygls.uris import from_fs_path, to_fs_path

from factcheck._version import __version__
from factcheck.errors import ConfigError
from factcheck.faults import fault_line
from factcheck.lsp.marks import Beside, Mark, marks_of
from factcheck.lsp.workspace import Checked, Draft, Workspace
from factcheck.readers import READERS
from factcheck.writers.locations import Region, code_points, utf8_bytes, utf16_units

SUPPRESS = "factcheck.suppress"
_PAUSE = 0.15
"""Seconds without a key before a draft is checked anew. Heuristic: about what a check takes, and a typist's pause."""
_UNITS = {
    lsp.PositionEncodingKind.Utf8: utf8_bytes,
    lsp.PositionEncodingKind.Utf16: utf16_units,
    lsp.PositionEncodingKind.Utf32: code_points,
}
_SEVERITIES = {
    "error": lsp.DiagnosticSeverity.Error,
    "warning": lsp.DiagnosticSeverity.Warning,
    "information": lsp.DiagnosticSeverity.Information,
    "hint": lsp.DiagnosticSeverity.Hint,
}
_START = lsp.Range(lsp.Position(0, 0), lsp.Position(0, 0))
"""Where words stand of which the file has no place, such as those of a Word file."""


class _Document:
    """An open document: the check under way, and what came of the last."""

    def __init__(self) -> None:
        self.task: asyncio.Task[None] | None = None
        self.checked = Checked()
        self.marks: tuple[Mark, ...] = ()


class Server(LanguageServer):
    """Serve one editor.

    Args:
        desk: what checks.
    """

    def __init__(self, desk: Workspace) -> None:
        super().__init__("factcheck", __version__, text_document_sync_kind=lsp.TextDocumentSyncKind.Full)
        self.desk = desk
        self._worker = ThreadPoolExecutor(max_workers=1)
        self._documents: dict[str, _Document] = {}

    @property
    def folder(self) -> str:
        """The folder that drafts are taken to stand in which stand nowhere yet."""
        folders = self.workspace.folders
        uri = next(iter(folders), None) or self.workspace.root_uri
        return (to_fs_path(uri) if uri else None) or os.getcwd()

    async def work(self, job: Any, *arguments: Any) -> Any:
        """Have a job of the desk done, one at a time, while messages are heard."""
        return await asyncio.get_running_loop().run_in_executor(self._worker, partial(job, *arguments))

    def check_soon(self, uri: str, pause: float = 0) -> None:
        """Check a document after a pause; a check of it that has not come to its end is given up."""
        document = self._documents.setdefault(uri, _Document())
        if document.task is not None:
            document.task.cancel()
        document.task = asyncio.get_running_loop().create_task(self._check(uri, document, pause))
        document.task.add_done_callback(self._report)

    def check_all(self) -> None:
        """Check every open document, since files beside them changed."""
        self.forget_files()
        for uri in self._documents:
            self.check_soon(uri, _PAUSE)

    def forget_files(self) -> None:
        """Have the desk look anew which files are sources, before its next check."""
        self._worker.submit(self.desk.forget_files)

    def close(self, uri: str) -> None:
        """Forget a document, and take its marks away."""
        document = self._documents.pop(uri, None)
        if document is not None and document.task is not None:
            document.task.cancel()
        self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, []))

    async def marks_at(self, uri: str, wanted: lsp.Range) -> list[Mark]:
        """Return the marks that share a place with a range, those of the text as it is now."""
        document = self._documents.get(uri)
        while document is not None and document.task is not None and not document.task.done():
            await asyncio.wait((document.task,))
        return [mark for mark in document.marks if _meet(_range(mark.region), wanted)] if document is not None else []

    async def suppress(self, uri: str, fingerprint: str) -> None:
        """Write down that a finding of a document is known, and check again."""
        document = self._documents.get(uri)
        marks = document.marks if document is not None else ()
        mark = next((mark for mark in marks if mark.finding.fingerprint == fingerprint), None)
        if mark is None:
            self.say("This finding is gone.", lsp.MessageType.Info)
            return
        try:
            file = await self.work(self.desk.suppress, mark.finding, self._path(uri))
        except ConfigError as error:
            self.say(str(error))
            return
        self.say(f"Suppressed in {file}; write there why.", lsp.MessageType.Info)
        self.check_all()

    def say(self, message: str, kind: lsp.MessageType = lsp.MessageType.Warning) -> None:
        """Return the user something."""
        self.window_show_message(lsp.ShowMessageParams(kind, message))

    def baseline_of(self, uri: str) -> str:
        """Return the file for known findings of a document; empty where there is no place for them."""
        document = self._documents.get(uri)
        return document.checked.baseline if document is not None else ""

    async def _check(self, uri: str, document: _Document, pause: float) -> None:
        await asyncio.sleep(pause)
        text = self.workspace.get_text_document(uri)
        draft, version = Draft(self._path(uri), text.source), text.version
        checked = await self.work(self.desk.check, draft)
        self._complain(checked.complaints)
        document.checked = checked
        document.marks = marks_of(document.checked, _UNITS[lsp.PositionEncodingKind(self.workspace.position_encoding)])
        found = [_diagnostic(mark) for mark in document.marks if mark.is_shown]
        faults = [each for each in (checked.fault, *checked.complaints) if each]
        found += [lsp.Diagnostic(_START, each, lsp.DiagnosticSeverity.Warning, source="factcheck") for each in faults]
        self.text_document_publish_diagnostics(lsp.PublishDiagnosticsParams(uri, found, version))

    def _complain(self, complaints: Sequence[str]) -> None:
        """Return what is wrong with settings and sources, each once while it stands of any document."""
        match = {each for document in self._documents.values() for each in document.checked.complaints}
        if new := [each for each in complaints if each not in match]:
            self.say("\n".join(new))

    def _path(self, uri: str) -> str:
        return to_fs_path(uri) or os.path.join(self.folder, os.path.basename(uri.rpartition(":")[2]) or "draft")

    def _report(self, task: asyncio.Task[None]) -> None:
        """Report a check that failed: a fault of ours, never of the text."""
        if not task.cancelled() and (error := task.exception()) is not None:
            self.say(fault_line(error), lsp.MessageType.Error)


def serve(desk: Workspace) -> None:
    """Serve an editor at the other end of standard input and output, until it leaves."""
    server = Server(desk)
    for method, answer in _ANSWERS.items():
        server.feature(method, _OPTIONS.get(method))(answer)
    server.command(SUPPRESS)(_suppress)
    server.start_io()


async def _initialized(ls: Server, params: lsp.InitializedParams) -> None:  # noqa: ARG001 - it tells nothing
    """Watch the files that count, and read the sources before the first draft comes."""
    capabilities = ls.client_capabilities.workspace
    with_progress = capabilities.did_change_watched_files if capabilities is not None else None
    if with_progress is not None and with_progress.dynamic_registration:
        options = lsp.DidChangeWatchedFilesRegistrationOptions([lsp.FileSystemWatcher(_WATCHED)])
        stated = lsp.Registration("files", lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES, options)
        ls.client_register_capability(lsp.RegistrationParams([stated]))
    await ls.work(ls.desk.warm, ls.folder)
    gc.freeze()  # tables and sources stay: who looks for garbage need not look there


def _opened(ls: Server, params: lsp.DidOpenTextDocumentParams) -> None:
    ls.forget_files()
    ls.check_soon(params.text_document.uri)


def _changed(ls: Server, params: lsp.DidChangeTextDocumentParams) -> None:
    ls.check_soon(params.text_document.uri, _PAUSE)


def _closed(ls: Server, params: lsp.DidCloseTextDocumentParams) -> None:
    ls.close(params.text_document.uri)


def _files_changed(ls: Server, params: object) -> None:  # noqa: ARG001 - whichever they are
    ls.check_all()


async def _hover(ls: Server, params: lsp.HoverParams) -> lsp.Hover | None:
    """Return all that is known of the words at a place, agreements too."""
    marks = await ls.marks_at(params.text_document.uri, lsp.Range(params.position, params.position))
    if not marks:
        return None
    wanted = ls.client_capabilities.text_document
    formats = wanted.hover.content_format if wanted is not None and wanted.hover is not None else None
    in_markdown = lsp.MarkupKind.Markdown in (formats or ())
    stated = dict.fromkeys(mark.stated(in_markdown=in_markdown) for mark in marks)
    kind = lsp.MarkupKind.Markdown if in_markdown else lsp.MarkupKind.PlainText
    text = ("\n\n---\n\n" if in_markdown else "\n\n").join(stated)
    return lsp.Hover(lsp.MarkupContent(kind, text), _range(marks[0].region))


async def _actions(ls: Server, params: lsp.CodeActionParams) -> list[lsp.CodeAction]:
    """Offer to suppress each finding at a place."""
    uri, wanted = params.text_document.uri, params.context.only
    marks = await ls.marks_at(uri, params.range)
    baseline = ls.baseline_of(uri)
    if not baseline or (wanted is not None and lsp.CodeActionKind.QuickFix not in wanted):
        return []
    known = {mark.finding.fingerprint: mark for mark in marks if mark.may_be_suppressed}
    return [
        lsp.CodeAction(
            title=(title := f"Suppress {mark.words} in {baseline}: {mark.gravity}"),
            kind=lsp.CodeActionKind.QuickFix,
            diagnostics=[_diagnostic(mark)],
            command=lsp.Command(title, SUPPRESS, arguments=[uri, fingerprint]),
        )
        for fingerprint, mark in known.items()
    ]


async def _suppress(ls: Server, uri: str, fingerprint: str) -> None:
    await ls.suppress(uri, fingerprint)


_ANSWERS: dict[str, Callable[..., Any]] = {
    lsp.INITIALIZED: _initialized,
    lsp.TEXT_DOCUMENT_DID_OPEN: _opened,
    lsp.TEXT_DOCUMENT_DID_CHANGE: _changed,
    lsp.TEXT_DOCUMENT_DID_SAVE: _files_changed,
    lsp.TEXT_DOCUMENT_DID_CLOSE: _closed,
    lsp.WORKSPACE_DID_CHANGE_WATCHED_FILES: _files_changed,
    lsp.TEXT_DOCUMENT_HOVER: _hover,
    lsp.TEXT_DOCUMENT_CODE_ACTION: _actions,
}
_OPTIONS = {lsp.TEXT_DOCUMENT_CODE_ACTION: lsp.CodeActionOptions([lsp.CodeActionKind.QuickFix])}
_WATCHED = f"**/*.{{toml,{','.join(suffix.removeprefix('.') for suffix in READERS)}}}"
"""Files whose change may change a check: settings, known findings and sources."""


def _diagnostic(mark: Mark) -> lsp.Diagnostic:
    finding = mark.finding
    return lsp.Diagnostic(
        range=_range(mark.region),
        message=mark.message,
        severity=_SEVERITIES[mark.level],
        code=finding.rule,
        source="factcheck",
        related_information=[_related(beside) for beside in mark.beside],
        data=finding.fingerprint,
    )


def _related(beside: Beside) -> lsp.DiagnosticRelatedInformation:
    place = _START if beside.region is None else _range(beside.region)
    uri = from_fs_path(os.path.abspath(beside.path)) or ""
    return lsp.DiagnosticRelatedInformation(lsp.Location(uri, place), beside.words)


def _range(region: Region) -> lsp.Range:
    """Count from 0, as the protocol does."""
    line, column, end_line, end_column = (number - 1 for number in region)
    return lsp.Range(lsp.Position(line, column), lsp.Position(end_line, end_column))


def _meet(one: lsp.Range, other: lsp.Range) -> bool:
    """Whether two ranges share a place, their ends counted in."""
    return one.start <= other.end and other.start <= one.end
