"""A draft in an editor, checked against the sources that the settings above it name: read, kept and checked here."""

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from factcheck.baseline import Suppression, read_baseline, suppress, with_row
from factcheck.configuration import OWN, draft_files, find_configuration, read_configuration, with_baseline
from factcheck.draft import check_draft, drafting
from factcheck.errors import ConfigError, SourceError
from factcheck.files import MOST_BYTES_OF_ROWS, read_bytes, reason, write_whole
from factcheck.findings import Finding, Kind
from factcheck.pipeline import check
from factcheck.prepared import PreparedSource
from factcheck.readers import READERS
from factcheck.readers.many import ids_of, read_as
from factcheck.readers.text import read_text, source_of_text
from factcheck.report import Report
from factcheck.settings import Level, Settings
from factcheck.source import Source
from factcheck.visible import visible

BASELINE = "known.toml"
"""The file that is begun beside the settings where they name no baseline."""
REASON = "left as it is in the editor"
_SAMPLE = "On Friday, 29 November 2024, Andrei Belousov said that “some 12,000 troops” were sent to Russia."
"""A text with a mention of each kind, which has all tables read before the first draft comes."""

_Stamp = tuple[int, int, int]


class Draft(NamedTuple):
    """A text that is open in an editor.

    Args:
        path: where it stands, or would stand if it were saved; absolute.
        text: what it holds now.
    """

    path: str
    text: str


class Checked(NamedTuple):
    """What came of a check.

    Args:
        source: the draft as a source; None where it was not checked.
        reports: against its sources, where it has any, and by itself.
        fault: what is wrong with the draft, so that it could not be read; empty where nothing is.
        complaints: what is wrong with settings and sources.
        baseline: name of the file for findings that are known; empty where there is no place for them.
        levels: how the settings have statements of drafts shown, by the kind of their finding.
    """

    source: Source | None = None
    reports: tuple[Report, ...] = ()
    fault: str = ""
    complaints: tuple[str, ...] = ()
    baseline: str = ""
    levels: Mapping[str, Level] = MappingProxyType({})


class _Shelf:
    """Keep what was found in the sources that one file of settings names."""

    def __init__(self) -> None:
        self.files: tuple[str, ...] | None = None
        self.complaints: tuple[str, ...] = ()
        self._patterns: tuple[str, ...] = ()
        self._kept: dict[tuple[str, str], tuple[_Stamp, tuple[PreparedSource, ...]]] = {}

    def rendering(self, settings: Settings) -> tuple[str, ...]:
        """List the files of the sources: once, until it hears that files changed or the settings name others."""
        if self.files is None or self._patterns != settings.draft_sources:
            self.files, self.complaints = draft_files(settings)
            self._patterns = settings.draft_sources
        return self.files

    def prepared_sources(self, ids: dict[str, str], files: Iterable[str]) -> tuple[list[PreparedSource], list[str]]:
        """Return the sources, read anew where a file changed, and what is wrong; files that are gone are left out."""
        found: list[PreparedSource] = []
        complaints = []
        kept = {}
        for file in files:
            key = ids[os.path.abspath(file)], file
            stamp = _stamp(file)
            if stamp is None:
                self.files = None
                continue
            old = self._kept.get(key)
            if old is None or old[0] != stamp:
                try:
                    old = stamp, tuple(map(PreparedSource, read_as(*key)))
                except SourceError as error:
                    complaints.append(str(error))
                    continue
            kept[key] = old
            found += old[1]
        self._kept = kept
        return found, complaints


def _stamp(file: str) -> _Stamp | None:
    """Return one state of a file from another; None when it is gone."""
    try:
        stated = os.stat(file)
    except OSError:
        return None
    return stated.st_mtime_ns, stated.st_size, stated.st_ino


class Workspace:
    """Check drafts; settings, sources and known findings are those that the files tell at that moment.

    Args:
        config: file of settings; None for the nearest above each draft.
        no_config: pass over files of settings.
        overrides: settings as KEY=VALUE, which outrank the file.

    It is to be asked from one thread at a time.
    """

    def __init__(self, config: str | None = None, *, no_config: bool = False, overrides: Sequence[str] = ()) -> None:
        self._config, self._no_config, self._overrides = config, no_config, tuple(overrides)
        self._shelves: dict[Path | None, _Shelf] = {}

    def forget_files(self) -> None:
        """Look anew at the next check which files are sources."""
        for shelf in self._shelves.values():
            shelf.files = None

    def warm(self, folder: str) -> None:
        """Read tables, and the sources that settings above a folder name, before the first draft comes."""
        self.check(Draft(os.path.join(folder, "factcheck"), _SAMPLE))

    def check(self, draft: Draft) -> Checked:
        """Check a draft.

        Prose never raises, nor do files that are missing or wrong: they are complained of. While a source cannot be
        read, nothing is said to be in no source. A draft that is itself a source is checked by itself alone.
        """
        if READERS.get(Path(draft.path).suffix.lower(), read_text) is not read_text or not draft.text.strip():
            return Checked()
        try:
            config = self._configuration(draft.path)
            settings = read_configuration(config, self._overrides)
        except ConfigError as error:
            return Checked(complaints=(str(error),))
        shelf = self._shelves.setdefault(config, _Shelf())
        files = shelf.rendering(settings)
        if _is_among(draft.path, files):
            files = ()
        ids = ids_of((draft.path, *files))
        try:
            source = source_of_text(draft.path, _whole(draft.text)).model_copy(update={"id": ids[draft.path]})
        except SourceError as error:
            return Checked(fault=str(error))
        theirs, complaints = shelf.prepared_sources(ids, files)
        complaints += shelf.complaints
        known, missing = _known(settings)
        prepared = PreparedSource(source)
        reports = [check([prepared], settings=drafting(settings))]
        if theirs:
            against = check_draft(prepared, theirs, settings=settings)
            reports.insert(0, _without_unsupported(against) if complaints else against)
        return Checked(
            source=source,
            reports=tuple(suppress(report, known) for report in reports),
            complaints=(*complaints, *missing),
            baseline=os.path.basename(settings.baseline or ("" if self._no_config else BASELINE)),
            levels=settings.level,
        )

    def suppress(self, finding: Finding, path: str) -> str:
        """Write down that a finding of a draft is known.

        Args:
            finding: the finding.
            path: of the draft.

        Returns:
            The file that was written: the baseline of the settings. Where they name none, one is begun beside them,
            and they name it from then on.

        Raises:
            ConfigError: settings or baseline are wrong or cannot be written, or there is no place for them.
        """
        config = self._configuration(path)
        settings = read_configuration(config, self._overrides)
        if settings.baseline is not None:
            _check_rows(settings.baseline)
            _write(settings.baseline, with_row(_text(settings.baseline), finding, reason=REASON))
            return settings.baseline
        if self._no_config:
            raise ConfigError("there is no file of known findings\n  Start the server with --set baseline=FILE.")
        config = config or Path(path).parent / OWN
        named = with_baseline(config, _text(config), BASELINE)
        baseline = config.parent / BASELINE
        _check_rows(baseline)
        _write(baseline, with_row(_text(baseline), finding, reason=REASON))
        _write(config, named)
        return str(baseline)

    def _configuration(self, path: str) -> Path | None:
        if self._no_config:
            return None
        return Path(self._config) if self._config is not None else find_configuration([path])


def _whole(text: str) -> str:
    """Put a mark in the place of each half of a character, as an editor may send while one is typed."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _is_among(path: str, files: Iterable[str]) -> bool:
    """Whether a path leads to one of some files."""
    real = os.path.realpath(path)
    return any(os.path.realpath(file) == real for file in files)


def _known(settings: Settings) -> tuple[tuple[Suppression, ...], tuple[str, ...]]:
    """Read the findings that are known; what is wrong with their file is no reason to show nothing."""
    if settings.baseline is None:
        return (), ()
    try:
        return read_baseline(settings.baseline), ()
    except ConfigError as error:
        return (), (str(error),)


def _check_rows(path: str | os.PathLike[str]) -> None:
    """Refuse a baseline with a row that is wrong: no row of it would count."""
    if os.path.exists(path):
        read_baseline(path)


def _without_unsupported(report: Report) -> Report:
    findings = tuple(finding for finding in report.findings if finding.kind is not Kind.UNSUPPORTED)
    return report.model_copy(update={"findings": findings})


def _text(path: str | os.PathLike[str]) -> str:
    """Read a file that is to be added to, its line ends as they are; empty where there is none."""
    if not os.path.exists(path):
        return ""
    content = read_bytes(path, most=MOST_BYTES_OF_ROWS, error=ConfigError)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise ConfigError(f"cannot read {visible(os.fspath(path))}: {error}\n  Check it.") from None


def _write(path: str | os.PathLike[str], text: str) -> None:
    try:
        write_whole(path, text.encode("utf-8"))
    except OSError as error:
        raise ConfigError(f"cannot write {visible(os.fspath(path))}: {reason(error)}\n  Check the path.") from None
