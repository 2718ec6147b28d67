"""Report -> JUnit XML, which every build server shows as a table of tests: a test case a finding."""

import re
from collections import Counter
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from factcheck.findings import Finding, Severity
from factcheck.report import Report
from factcheck.writers import words
from factcheck.writers.messages import Messages, weight
from factcheck.writers.options import RenderOptions

_FORBIDDEN = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What no XML 1.0 document may hold, even escaped (its production Char)."""


def write_junit(report: Report, rendering: RenderOptions | None = None) -> str:  # noqa: ARG001 - all writers are called alike
    """Write a report as test suites: a suite a section, a test case a finding, named after its question.

    Warnings and errors are failures, since JUnit knows no warning; the type of a failure is its severity. What is
    suppressed is skipped; agreements and notes are tests that passed, with what was found as their output. There is no
    time and no host.

    Args:
        report: the report.
        rendering: of no influence.

    Returns:
        An XML document in UTF-8 with a line end.
    """
    asked = Counter((finding.rule, finding.question) for finding in report.findings)
    messages = Messages(report)
    root = Element("testsuites", {"name": "factcheck", **_counts(report.findings)})
    for section in words.sections(report):
        counts = {**_counts(section.findings), "skipped": _skipped(section.findings)}
        suite = SubElement(root, "testsuite", {"name": section.heading, **counts})
        for finding in section.findings:
            name = finding.question
            if asked[finding.rule, name] > 1:
                name += f" ({', '.join(finding.positions[0].sources)}, {finding.fingerprint})"
            case = SubElement(suite, "testcase", classname=_shown(f"factcheck.{finding.rule}"), name=_shown(name))
            _tell(case, finding, _written(messages.full(finding)))
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _tell(case: Element, finding: Finding, stated: str) -> None:
    """Put what was found into a test case: as its failure, as why it was skipped, or as its output."""
    if finding.suppressed is not None:
        SubElement(case, "skipped", message=_shown(finding.suppressed)).text = stated
    elif _fails(finding):
        failure = SubElement(case, "failure", type=str(finding.severity), message=_shown(finding.message))
        failure.text = stated
    else:
        SubElement(case, "system-out").text = stated


def _counts(findings: tuple[Finding, ...]) -> dict[str, str]:
    return {"tests": str(len(findings)), "failures": str(sum(map(_fails, findings))), "errors": "0"}


def _skipped(findings: tuple[Finding, ...]) -> str:
    return str(sum(finding.suppressed is not None for finding in findings))


def _fails(finding: Finding) -> bool:
    return weight(finding) is not Severity.NOTE


def _shown(text: str) -> str:
    return _written(RenderOptions().show(text))


def _written(text: str) -> str:
    """Write what XML cannot hold as an escape."""
    return _FORBIDDEN.sub(lambda match: match[0].encode("unicode_escape", "surrogatepass").decode(), text)
