"""JUnit files keep to the schema of Jenkins, count what they hold, and hold nothing that XML forbids."""

from pathlib import Path
from xml.etree import ElementTree

import pytest
import xmlschema

from factcheck.report import Report
from factcheck.writers import write_junit

SCHEMA = Path(__file__).parents[1] / "data" / "junit-10.xsd"


@pytest.mark.parametrize("name", ["report", "wicked", "five"])
def test_it_keeps_to_the_schema(request: pytest.FixtureRequest, name: str) -> None:
    xmlschema.XMLSchema(SCHEMA).validate(write_junit(request.getfixturevalue(name)))


def test_the_schema_refuses_what_is_none(wicked: Report) -> None:
    assert not xmlschema.XMLSchema(SCHEMA).is_valid(write_junit(wicked).replace("failure", "fault"))


def test_counts_are_those_of_the_cases(wicked: Report, five: Report) -> None:
    for report in (wicked, five):
        root = ElementTree.fromstring(write_junit(report).encode())
        assert int(root.get("tests", "")) == len(report.findings) == len(list(root.iter("testcase")))
        assert int(root.get("failures", "")) == len(list(root.iter("failure")))
        for suite in root.iter("testsuite"):
            for name, tag in (("tests", "testcase"), ("failures", "failure"), ("skipped", "skipped")):
                assert int(suite.get(name, "")) == len(list(suite.iter(tag)))


def test_conflicts_fail_suppressed_ones_are_skipped_and_agreements_pass(wicked: Report) -> None:
    root = ElementTree.fromstring(write_junit(wicked).encode())
    assert [[child.tag for child in case] for case in root.iter("testcase")] == [
        ["failure"],
        ["skipped"],
        ["system-out"],
    ]
    assert [failure.get("type") for failure in root.iter("failure")] == ["error"]


def test_hostile_words_read_back_as_words(wicked: Report) -> None:
    failure = next(ElementTree.fromstring(write_junit(wicked).encode()).iter("failure"))
    assert failure.get("message") == (
        "=1+1 12,000 <b>troops</b> {0} [x](http://evil.test) @anna #7 `a|b` ]]></script> 50%,::error::\\x1b[31m\\ufffe"
    )
    assert "<b>troops</b>" in (failure.text or "")


def test_no_two_cases_have_one_name(wicked: Report, five: Report) -> None:
    for report in (wicked, five):
        cases = ElementTree.fromstring(write_junit(report).encode()).iter("testcase")
        names = [(case.get("classname"), case.get("name")) for case in cases]
        assert len(set(names)) == len(names)
