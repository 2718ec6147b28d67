"""The report of a run: what each test asked, as JSON. Its form: docs/testing.md."""

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from factcheck._version import __version__
from factcheck.files import is_one_of, reason, write_whole
from factcheck.testing.verdict import Verdict
from factcheck.writers.json import short_line

SCHEMA = 2
"""Version of the JSON form; it grows when a field changes its meaning or goes."""
OUTCOMES = ("passed", "failed", "error", "skipped", "xfailed", "xpassed")


class Ran(NamedTuple):
    """One test that ran.

    Args:
        id: its name: the node id of pytest, or file and claim.
        outcome: passed, failed, error, skipped, xfailed or xpassed.
        text: what is to be said of it; empty when there is nothing.
        checks: each assertion, as `check_json` writes it.
    """

    id: str
    outcome: str
    text: str
    checks: tuple[str, ...]


def check_json(verdict: Verdict) -> str:
    """Write one assertion: whether it holds, which findings let it fail, and the report of what was compared."""
    failing = json.dumps([finding.fingerprint for finding in verdict.failing])
    holds, text = json.dumps(verdict.holds), json.dumps(verdict.text, ensure_ascii=False)
    return f'{{"holds":{holds},"text":{text},"failing":{failing},"report":{short_line(verdict.report)}}}'


def run_json(ran: Iterable[Ran]) -> str:
    """Write the report of a run; tests are sorted by id, so that neither order nor number of processes changes it.

    Example:
        >>> print(run_json([Ran("a", "passed", "", ())]).splitlines()[1])
        {"id":"a","outcome":"passed","text":"","checks":[]}
    """
    tests = sorted(ran)
    counts = Counter(test.outcome for test in tests)
    head = {"schema": SCHEMA, "version": __version__, "counts": {outcome: counts[outcome] for outcome in OUTCOMES}}
    rows = ",\n".join(
        f'{{"id":{_text(test.id)},"outcome":{_text(test.outcome)},"text":{_text(test.text)},'
        f'"checks":[{",".join(test.checks)}]}}'
        for test in tests
    )
    return f'{json.dumps(head, separators=(",", ":"))[:-1]},"tests":[\n{rows}\n]}}\n'


def write_run(path: Path, ran: Iterable[Ran], *, root: Path) -> str:
    """Write the report of a run to a file.

    Args:
        path: the file.
        ran: the tests.
        root: the folder from which the paths of sources count.

    Returns:
        Why it cannot be written; empty where it is.
    """
    tests = list(ran)
    if path.exists():
        reports = (json.loads(check)["report"] for test in tests for check in test.checks)
        paths = (source.get("path") for report in reports for source in report["sources"])
        if is_one_of(str(path), (str(root / each) for each in paths if each)):
            return "it is one of the sources"
    try:
        write_whole(path, run_json(tests).encode("utf-8", "backslashreplace"))
    except (OSError, ValueError) as error:
        return reason(error)
    return ""


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
