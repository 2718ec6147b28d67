"""Findings that are known: a file of suppressions by fingerprint, and what changed since an earlier report."""

import json
import os
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Annotated, Any

from pydantic import Field, ValidationError, field_validator

from factcheck.errors import ConfigError, SourceError
from factcheck.files import MOST_BYTES_OF_REPORT, MOST_BYTES_OF_ROWS, read_bytes
from factcheck.findings import Finding, Kind
from factcheck.frozen import Frozen
from factcheck.report import Changes, Report
from factcheck.settings import near
from factcheck.short import report_of
from factcheck.source import Source
from factcheck.toml import parse_toml, read_toml_text
from factcheck.visible import visible

REASON = "known when the baseline was written"
_HEAD = """\
# Findings that are known: each is shown as suppressed and fails nothing. Change a reason, or give a row a last day,
# such as until = 2025-01-31. Written anew, rows keep both, and rows without a finding go.
[suppressed]
"""
_HEADER = re.compile(r"^[ \t]*\[suppressed\][ \t]*(?:#[^\r\n]*)?(?=[\r\n]|\Z)", re.MULTILINE)
_FINGERPRINT = re.compile(r"[0-9a-f]{16}")
_LEAST_TOLD = 120
"""Code points of the message that a row shows. Heuristic: enough to know the finding by."""


class Suppression(Frozen):
    """A finding that is known.

    Args:
        fingerprint: of the finding.
        reason: why it is known and left as it is.
        until: last day on which it is suppressed; None for no end.
        rule: name of its rule, for people.
        told: what the finding says, for people.
    """

    fingerprint: str
    reason: Annotated[str, Field(pattern=r"\S")]
    until: date | None = None
    rule: str = ""
    told: str = ""

    @field_validator("until", mode="before")
    @classmethod
    def _is_day(cls, until: object) -> object:
        if until is not None and (not isinstance(until, date) or isinstance(until, datetime)):
            raise ValueError("a day is wanted, such as 2025-01-31")
        return until

    def holds(self, today: date | None) -> bool:
        """Whether it still counts on a day; where no day is known it has not ended."""
        return self.until is None or today is None or today <= self.until


def read_baseline(path: str | os.PathLike[str]) -> tuple[Suppression, ...]:
    """Read a baseline file.

    Args:
        path: the file.

    Raises:
        ConfigError: it cannot be read, or a row of it is wrong; the text names the file and the row.
    """
    name = visible(os.fspath(path))
    text = read_toml_text(path, most=MOST_BYTES_OF_ROWS)
    try:
        content = parse_toml(text, name)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{name}: no baseline: {error}\n  Write one with factcheck baseline.") from None
    for key in content.keys() - {"suppressed"}:
        raise ConfigError(f"{name}: {visible(key)}: no such key; known: suppressed\n  Rows stand under [suppressed].")
    rows = content.get("suppressed")
    if not isinstance(rows, dict):
        raise ConfigError(f"{name}: no baseline: [suppressed] is missing\n  Write one with factcheck baseline.")
    return tuple(_row(name, key, row) for key, row in rows.items())


def _row(file: str, key: str, row: object) -> Suppression:
    where = f"{file}: suppressed.{visible(key)}"
    if _FINGERPRINT.fullmatch(key) is None:
        raise ConfigError(f"{where}: no fingerprint\n  Write the 16 digits that a report gives.")
    if not isinstance(row, dict):
        raise ConfigError(f'{where}: a reason is wanted\n  Write {key} = {{ reason = "..." }}.')
    known = [field for field in Suppression.model_fields if field != "fingerprint"]
    for name in row.keys() - set(known):
        raise ConfigError(f"{where}.{visible(name)}: no such key; {near(name, known)}\n  Leave it out.")
    try:
        return Suppression(fingerprint=key, **row)
    except ValidationError as error:
        first = error.errors(include_url=False, include_context=False)[0]
        what = "a reason is wanted" if first["loc"] == ("reason",) else first["msg"].removeprefix("Value error, ")
        raise ConfigError(f"{where}.{first['loc'][0]}: {what}\n  Mend the row.") from None


def write_baseline(
    reports: Iterable[Report],
    *,
    reason: str = REASON,
    until: date | None = None,
    kept: Iterable[Suppression] = (),
) -> str:
    """Write the findings of reports as a baseline file; agreements need none.

    Args:
        reports: what was found.
        reason: of rows that are new.
        until: last day of rows that are new.
        kept: rows of the file before, whose reason and last day stay.

    Returns:
        TOML, a row a line, in the order of the reports.
    """
    known = {row.fingerprint: row for row in kept}
    rows: dict[str, str] = {}
    for report in reports:
        for finding in report.findings:
            if finding.kind is not Kind.AGREEMENT:
                rows[finding.fingerprint] = _written(finding, known.get(finding.fingerprint), reason, until)
    return _HEAD + "".join(f"{row}\n" for row in rows.values())


def with_row(text: str, finding: Finding, *, reason: str) -> str:
    """Add a row for a finding to a baseline file; comments and rows that are there stay as they are.

    Args:
        text: the file as it is; empty where there is none yet.
        finding: what is known from now on.
        reason: of the row.

    Returns:
        The file with the row as the first of `[suppressed]`, or as it is where the finding has one.

    Raises:
        ConfigError: the text is no baseline, or is written in a way that takes no further row.
    """
    text = text if text.strip() else _HEAD
    before = _rows(text)
    if finding.fingerprint in before:
        return text
    row = _written(finding, None, reason, None)
    wider = _HEADER.sub(lambda header: f"{header[0]}{_line_end(text)}{row}", text, count=1)
    if _rows(wider) != parse_toml(row, "baseline") | before:
        raise ConfigError("no row can be added here\n  Keep all rows in one table under a line [suppressed].")
    return wider


def _rows(text: str) -> dict[str, Any]:
    try:
        rows = parse_toml(text, "baseline").get("suppressed")
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"no baseline: {error}\n  Mend it there.") from None
    if not isinstance(rows, dict):
        raise ConfigError("no baseline: [suppressed] is missing\n  Write one with factcheck baseline.")
    return rows


def _line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _written(finding: Finding, known: Suppression | None, reason: str, until: date | None) -> str:
    last = until if known is None else known.until
    cells = [("reason", _quoted(reason if known is None else known.reason))]
    cells += [("until", last.isoformat())] if last is not None else []
    told = finding.message if len(finding.message) <= _LEAST_TOLD else f"{finding.message[: _LEAST_TOLD - 1]}…"
    cells += [("rule", _quoted(finding.rule)), ("told", _quoted(told))]
    return f"{finding.fingerprint} = {{ {', '.join(f'{key} = {value}' for key, value in cells)} }}"


def _quoted(text: str) -> str:
    """Write a text as TOML has it on one line."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def newest(sources: Iterable[Source]) -> date | None:
    """Return the last day on which any of the sources can have come out; None when none tells."""
    days = [source.anchor.latest for source in sources if source.anchor is not None]
    return max((day for day in days if day is not None), default=None)


def suppress(report: Report, rows: Sequence[Suppression], *, today: date | None = None) -> Report:
    """Mark the findings of a report that are known; none is dropped.

    Args:
        report: the report.
        rows: what is known.
        today: the day with which last days are compared; None for the newest day of publication among the sources.
    """
    day = newest(report.sources) if today is None else today
    reasons = {row.fingerprint: row.reason for row in rows if row.holds(day)}
    found = tuple(_marked(finding, reasons) for finding in report.findings)
    return report.model_copy(update={"findings": found}) if found != report.findings else report


def _marked(finding: Finding, reasons: Mapping[str, str]) -> Finding:
    if finding.kind is Kind.AGREEMENT or finding.fingerprint not in reasons:
        return finding
    return finding.model_copy(update={"suppressed": reasons[finding.fingerprint]})


def read_reports(path: str | os.PathLike[str]) -> tuple[Report, ...]:
    """Read a report that was written as JSON, or several, one a line.

    Raises:
        SourceError: it cannot be read, or is no report.
    """
    text = read_bytes(path, most=MOST_BYTES_OF_REPORT, error=SourceError).decode("utf-8-sig", "replace")
    for parts in ([text], text.splitlines()):
        try:
            reports = tuple(map(report_of, parts))
        except (ValidationError, ValueError):
            continue
        if reports:
            return reports
    raise SourceError(f"{visible(os.fspath(path))}: no report\n  Name one that was written with --format json.")


def compare(report: Report, before: Iterable[Report]) -> Report:
    """Return what is new, gone and unchanged since earlier reports.

    Args:
        report: the report.
        before: the earlier reports; those that share no source with it do not count.

    Returns:
        The report with its changes, by fingerprint: a finding is another one when its question or its values are.
    """
    ids = {source.id for source in report.sources}
    earlier: dict[str, Finding] = {}
    for each in before:
        if ids.intersection(source.id for source in each.sources):
            earlier |= {finding.fingerprint: finding for finding in each.findings}
    now = list(dict.fromkeys(finding.fingerprint for finding in report.findings))
    changes = Changes(
        new=tuple(each for each in now if each not in earlier),
        unchanged=tuple(each for each in now if each in earlier),
        gone=tuple(_gone(earlier, now)),
    )
    return report.model_copy(update={"changes": changes})


def _gone(earlier: Mapping[str, Finding], now: Iterable[str]) -> Iterator[Finding]:
    still: frozenset[Any] = frozenset(now)
    return (finding for key, finding in earlier.items() if key not in still)
