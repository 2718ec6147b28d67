"""The plugin for pytest: claims files as tests, a fixture that reads sources, failures in full, a report of the run.

Loaded with every run of pytest where factcheck is installed, so that the work is imported only when a test asks for it.
"""
# ruff: noqa: PLC0415

from __future__ import annotations

import sys
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from factcheck.claims_file import ClaimsFile, Entry
    from factcheck.errors import InconsistencyError
    from factcheck.source import Source
    from factcheck.testing.source_reader import SourceReader
    from factcheck.testing.verdict import Verdict

_SUFFIX = ".claims.toml"
_EXPECTED = "factcheck.testing.expected"
_FAILED = pytest.StashKey[str]()
_VERDICTS = pytest.StashKey[list["Verdict"]]()
_MARK = "factcheck(published=...): a fact check; published is the day of the sources that read_source reads."


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options of a report and of a cache."""
    group = parser.getgroup("factcheck", "fact checks")
    group.addoption("--factcheck-report", metavar="PATH", help="write what the fact checks of the run found, as JSON")
    group.addoption("--factcheck-cache", metavar="FILE", help="keep there what was read, for the next run")


def pytest_configure(config: pytest.Config) -> None:
    """Register the mark, keep what is read when a cache is named, and listen when a report is wanted."""
    config.addinivalue_line("markers", _MARK)
    if (cache := config.getoption("--factcheck-cache")) is not None:
        config.add_cleanup(_keeping(cache))
    path = config.getoption("--factcheck-report")
    if path is None:
        return
    if Path(path).suffix.lower() != ".json":
        raise pytest.UsageError(f"--factcheck-report {path}: the report is JSON\n  Give it a name that ends in .json.")
    if not Path(path).absolute().parent.is_dir():
        raise pytest.UsageError(f"--factcheck-report {path}: no such folder\n  Make it, or name another.")
    is_worker = hasattr(config, "workerinput")
    config.pluginmanager.register(_Recorder(None if is_worker else Path(path).absolute()), "factcheck-report")


def _keeping(cache: str) -> Callable[[], None]:
    """Use a cache from now on, and return what ends that."""
    from factcheck.errors import StoreError
    from factcheck.testing.kept import begin

    try:
        return begin(cache)
    except StoreError as error:
        raise pytest.UsageError(f"--factcheck-cache {error}") from None


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect claims files."""
    return ClaimsToml.from_parent(parent, path=file_path) if file_path.name.endswith(_SUFFIX) else None


class ClaimsToml(pytest.File):
    """A claims file."""

    def collect(self) -> Iterator[pytest.Item]:
        """Yield one item for each claim; a fault in the file is an error of the collection."""
        from factcheck.claims_file import read_claims
        from factcheck.testing.claims import readable
        from factcheck.testing.source_reader import shown

        file = readable(read_claims(self.path, shown=shown(self.path, self.config.rootpath)))
        for claim in file.claims:
            yield ClaimItem.from_parent(self, name=claim.id, file=file, claim=claim)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException]) -> Any:  # type: ignore[override]
        """Return a fault of the file without a traceback."""
        return _stated(excinfo) or super().repr_failure(excinfo)


class ClaimItem(pytest.Item):
    """One claim of a claims file."""

    def __init__(self, *, file: ClaimsFile, claim: Entry, **fields: Any) -> None:
        super().__init__(**fields)
        self._file, self._claim = file, claim
        self._sources: tuple[Source, ...] = ()
        self.add_marker("factcheck")
        self.extra_keyword_matches.update((claim.kind, *claim.about.split()))
        if claim.xfail is not None:
            from factcheck.errors import InconsistencyError

            self.add_marker(pytest.mark.xfail(reason=claim.xfail, raises=InconsistencyError))

    def setup(self) -> None:
        """Read the sources; one that cannot be read is an error, not a failure."""
        from factcheck.errors import SourceError
        from factcheck.testing.claims import sources_of

        fault = None
        try:
            self._sources = sources_of(self._file, self._claim, shown_from=str(self.config.rootpath))
        except SourceError as error:
            fault = str(error)
        if fault is not None:
            pytest.fail(fault, pytrace=False)

    def runtest(self) -> None:
        """Compare what is expected with what the sources tell."""
        from factcheck.testing.claims import judged

        judged(self._claim, self._sources).demand()

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException]) -> Any:  # type: ignore[override]
        """Return a failure by its text, without a traceback; before that of a fault of ours stands what to report."""
        if (stated := _stated(excinfo)) is not None:
            return stated
        from factcheck.faults import fault_line

        return f"{fault_line(excinfo.value)}\n\n{super().repr_failure(excinfo)}"

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return the line of the claim, counted from 0."""
        return self.path, self._claim.line - 1, self.name


@pytest.fixture
def read_source(request: pytest.FixtureRequest) -> SourceReader:
    """Read sources beside the test: `read_source("wire.txt", published="2024-11-29")`, `read_source.glob("*.txt")`."""
    from factcheck.testing.source_reader import SourceReader

    mark = request.node.get_closest_marker("factcheck")
    published = mark.kwargs.get("published") if mark is not None else None
    return SourceReader(request.path.parent, request.config.rootpath, published)


def pytest_assertrepr_compare(config: pytest.Config, op: str, left: object, right: object) -> list[str] | None:
    """Return why, in full, a claim is not as expected."""
    if op != "==" or _EXPECTED not in sys.modules:
        return None
    from factcheck.testing.expected import Expectation

    expected, other = (right, left) if isinstance(right, Expectation) else (left, right)
    text = expected.explain(other) if isinstance(expected, Expectation) else None
    if text is None:
        return None
    config.stash[_FAILED] = text
    return text.splitlines()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, Any, Any]:
    """Let a failed plain assertion be an InconsistencyError, whose text pytest does not cut."""
    try:
        return (yield)
    except AssertionError as error:
        text = item.config.stash.get(_FAILED, "")
        if not text or type(error) is not AssertionError or text.splitlines()[0] not in str(error):
            raise
        raise _in_full(error, text) from None
    finally:
        item.config.stash[_FAILED] = ""


class _Recorder:
    """Gather what the fact checks of a run find, in this process or in those of pytest-xdist."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._ran: dict[str, tuple[str, str, list[str]]] = {}
        self._fault = ""

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, Any, Any]:
        """Listen while a test runs."""
        from factcheck.testing.verdict import listening

        with listening() as verdicts:
            item.stash[_VERDICTS] = verdicts
            return (yield)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_makereport(
        self, item: pytest.Item, call: pytest.CallInfo[None]
    ) -> Generator[None, pytest.TestReport, pytest.TestReport]:
        """Return the report of a phase what was found in it, in a form that another process can read."""
        from factcheck.testing.run import check_json

        report = yield
        found = [check_json(verdict) for verdict in item.stash[_VERDICTS]]
        crash = getattr(report.longrepr, "reprcrash", None)
        said = "" if not report.failed else report.longreprtext if crash is None else crash.message
        is_claim = isinstance(item, ClaimItem)
        is_fault = is_claim and call.when == "call" and call.excinfo is not None and _stated(call.excinfo) is None
        vars(report).update(factcheck=found, factcheck_text=said, is_claim=is_claim, is_fault=is_fault)
        item.stash[_VERDICTS].clear()
        return report

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Keep what a phase of a test found."""
        outcome, text, checks = self._ran.get(report.nodeid, ("passed", "", []))
        if report.when == "call" or report.outcome != "passed":
            outcome, text = _outcome(report), text or getattr(report, "factcheck_text", "")
        found = getattr(report, "factcheck", [])
        if found or getattr(report, "is_claim", False):
            self._ran[report.nodeid] = (outcome, text, [*checks, *found])
        elif report.nodeid in self._ran:
            self._ran[report.nodeid] = (outcome, text, checks)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Keep that a claims file cannot be read."""
        if report.failed and report.nodeid.endswith(_SUFFIX):
            self._ran[report.nodeid] = ("error", report.longreprtext, [])

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write the report; where it cannot be, the run ends as one with wrong options does."""
        from factcheck.testing.run import Ran, write_run

        if self._path is not None:
            ran = [Ran(test, outcome, text, tuple(checks)) for test, (outcome, text, checks) in self._ran.items()]
            self._fault = write_run(self._path, ran, root=session.config.rootpath)
        if self._fault:
            session.exitstatus = pytest.ExitCode.USAGE_ERROR

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Return why there is no report."""
        if self._fault:
            terminalreporter.write_line(f"--factcheck-report: cannot write {self._path}: {self._fault}", red=True)


def _in_full(error: AssertionError, text: str) -> InconsistencyError:
    """Return a failed plain assertion the whole text, and keep what the test says behind its comma."""
    from factcheck.errors import InconsistencyError

    said = str(error).partition("assert ")[0]
    return InconsistencyError(said + text).with_traceback(error.__traceback__)


def _outcome(report: pytest.TestReport) -> str:
    """Return how a test ended."""
    if getattr(report, "is_fault", False):
        return "error"
    if hasattr(report, "wasxfail"):
        return "xfailed" if report.skipped else "xpassed"
    if report.failed:
        return "failed" if report.when == "call" else "error"
    return report.outcome


def _stated(excinfo: pytest.ExceptionInfo[BaseException]) -> str | None:
    """Return the text of an error that factcheck raises on purpose; None for any other."""
    from factcheck.errors import FactcheckError

    return str(excinfo.value) if isinstance(excinfo.value, FactcheckError) else None
