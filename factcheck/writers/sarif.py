"""Report -> SARIF 2.1.0, the form in which code scanning and editors take the results of analysis tools."""

import inspect
import json
import re
from pathlib import PurePath
from typing import Any

from factcheck.findings import Finding, Kind, Severity
from factcheck.report import Report
from factcheck.rules import PAGES
from factcheck.writers import living
from factcheck.writers.locations import Location, locations, path_of
from factcheck.writers.options import RenderOptions
from factcheck.writers.words import letter

_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_FINGERPRINT = "factcheck/v1"
"""Name of our fingerprint, with the version of how it is made."""
_KINDS = {Kind.AGREEMENT: "pass", Kind.NOTE: "informational"}
"""What is no fault while its severity is note; SARIF wants the level "none" for it."""
_STATES = {"new": "new", "unchanged": "unchanged", "gone": "absent"}
"""What SARIF calls that which has become of a result since an earlier run."""
_LINK = re.compile(r"\[([^]]+)\]\([^)]*\)")
"""A link of a rule's page to another page of the documentation, which is not at hand here."""
_LITERAL = re.compile(r"[\\\[\]]")
_UNRESERVED = frozenset(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")
"""Bytes that a path may hold as they are in a URI reference (RFC 3986); a colon could be taken for a scheme's."""


def write_sarif(report: Report, rendering: RenderOptions | None = None) -> str:  # noqa: ARG001 - all writers are called alike
    """Write a report as one SARIF log: a result a finding, a rule with its page for each that was asked.

    A result stands at the first words of its first position, since SARIF gives several locations only to what must be
    mended at each of them; `relatedLocations` has the words of every position, with its letter. Columns count code
    points. Agreements have the kind "pass", notes "informational". A finding that is gone since an earlier report
    stands at its files alone: its lines were those of another text.

    Args:
        report: the report.
        rendering: of no influence.

    Returns:
        A JSON object in UTF-8 with a line end.
    """
    stated = list(living.changed(report))
    rules = list(dict.fromkeys((*report.rules, *(finding.rule for finding, _ in stated))))
    run = {
        "tool": {
            "driver": {
                "name": "factcheck",
                "version": report.version,
                "rules": [_rule(name, PAGES.get(name, "")) for name in rules],
            }
        },
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\r", "\n"],
        "artifacts": [{"location": {"uri": uri}} for uri in dict.fromkeys(_uri(path_of(s)) for s in report.sources)],
        "results": [_result(report, finding, rules.index(finding.rule), change) for finding, change in stated],
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(name: str, page: str) -> dict[str, Any]:
    """Describe a rule by its own page; a rule without one, such as a caller's own, by its name."""
    markdown = _LINK.sub(r"\1", inspect.cleandoc(page or name))
    text = markdown.replace("**", "")
    first = {"text": _plain(text.split("\n\n")[0])}
    return {
        "id": name,
        "shortDescription": first,
        "fullDescription": first,
        "help": {"text": _braced(text), "markdown": _braced(markdown)},
    }


def _result(report: Report, finding: Finding, rule_index: int, change: str) -> dict[str, Any]:
    fails = finding.severity is not Severity.NOTE or finding.kind not in _KINDS
    places = [located._replace(region=None) if change == "gone" else located for located in locations(report, finding)]
    related = [_location(located, finding) | {"id": number} for number, located in enumerate(places)]
    return {
        "ruleId": finding.rule,
        "ruleIndex": rule_index,
        "kind": "fail" if fails else _KINDS[finding.kind],
        "level": str(finding.severity) if fails else "none",
        "message": {"text": _plain(f"{finding.question} {finding.message}")},
        "locations": [_location(places[0])],
        "relatedLocations": related,
        "partialFingerprints": {_FINGERPRINT: finding.fingerprint},
        "properties": {
            "kind": str(finding.kind),
            "relation": None if finding.relation is None else str(finding.relation),
            "severity": str(finding.severity),
            "question": finding.question,
            "reason": finding.reason,
        },
        **_history(finding, change),
    }


def _history(finding: Finding, change: str) -> dict[str, Any]:
    """Whether a finding is suppressed, and what has become of it since an earlier report, where there is one."""
    stated: dict[str, Any] = {}
    if finding.suppressed is not None:
        stated["suppressions"] = [{"kind": "external", "justification": RenderOptions().show(finding.suppressed)}]
    if change:
        stated["baselineState"] = _STATES[change]
    return stated


def _location(located: Location, finding: Finding | None = None) -> dict[str, Any]:
    """Return the place of a claim; within a finding, with what its position says."""
    physical: dict[str, Any] = {"artifactLocation": {"uri": _uri(located.path)}}
    if located.region is not None:
        line, column, end_line, end_column = located.region
        physical["region"] = {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}
        physical["region"]["snippet"] = {"text": located.claim.mention.text}
    if finding is None:
        return {"physicalLocation": physical}
    labels = {letter(index): position.label for index, position in enumerate(finding.positions)}
    return {
        "physicalLocation": physical,
        "message": {"text": _plain(f"{located.position}: {labels[located.position]}")},
    }


def _plain(text: str) -> str:
    """Write a text so that no part of it is taken for a link or a placeholder."""
    return _braced(_LITERAL.sub(r"\\\g<0>", RenderOptions().show(text)))


def _braced(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _uri(path: str) -> str:
    """Write a path as a URI reference, relative where the path is."""
    pure = PurePath(path)
    posix = pure.as_posix()
    quoted = "".join(chr(byte) if byte in _UNRESERVED else f"%{byte:02X}" for byte in posix.encode())
    return f"file:///{quoted.lstrip('/')}" if pure.is_absolute() else quoted
