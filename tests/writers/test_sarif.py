"""SARIF logs are what the standard's schema wants, and point at the words of every position."""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from factcheck.draft import check_draft
from factcheck.pipeline import check
from factcheck.readers import read_all
from factcheck.report import Report
from factcheck.source import Source
from factcheck.writers import WRITERS, RenderOptions, write_sarif
from factcheck.writers.sarif import _uri

SCHEMA = json.loads((Path(__file__).parents[1] / "data" / "sarif-2.1.0-rtm.5.json").read_text(encoding="utf-8"))


def run_of(report: Report) -> dict[str, Any]:
    run: dict[str, Any] = json.loads(write_sarif(report))["runs"][0]
    return run


@pytest.mark.parametrize("name", ["report", "wicked", "changed", "five"])
def test_it_keeps_to_the_schema(request: pytest.FixtureRequest, name: str) -> None:
    checker = jsonschema.Draft4Validator(SCHEMA, format_checker=jsonschema.FormatChecker())
    checker.validate(json.loads(write_sarif(request.getfixturevalue(name))))


def test_the_schema_refuses_what_is_none(wicked: Report) -> None:
    log = json.loads(write_sarif(wicked))
    log["runs"][0]["results"][0]["level"] = "grave"
    assert not jsonschema.Draft4Validator(SCHEMA).is_valid(log)


def test_an_empty_report_is_a_run_without_results() -> None:
    run = run_of(Report(sources=(Source("a", "One."),), facts=(), findings=(), not_compared=()))
    assert (run["results"], run["tool"]["driver"]["rules"]) == ([], [])


def test_rules_are_those_that_were_asked(five: Report) -> None:
    rules = [rule["id"] for rule in run_of(five)["tool"]["driver"]["rules"]]
    assert rules == list(five.rules)
    assert "weekday-mismatch" in rules


def test_regions_are_the_words(wicked: Report) -> None:
    run = run_of(wicked)
    assert run["columnKind"] == "unicodeCodePoints"
    related = run["results"][0]["relatedLocations"]
    regions = [location["physicalLocation"]["region"] for location in related]
    assert [(region["startLine"], region["startColumn"]) for region in regions] == [(5, 10), (6, 6), (1, 6)]
    assert [region["endColumn"] - region["startColumn"] for region in regions] == [
        len(region["snippet"]["text"]) for region in regions
    ]
    assert run["results"][0]["locations"] == [{"physicalLocation": related[0]["physicalLocation"]}]


def test_what_is_no_fault_has_no_level(five: Report) -> None:
    results = run_of(five)["results"]
    assert {(result["kind"], result["level"]) for result in results} == {
        ("fail", "warning"),
        ("informational", "none"),
        ("pass", "none"),
    }


def test_a_suppressed_finding_is_kept_with_its_reason(wicked: Report) -> None:
    plain, known, _ = run_of(wicked)["results"]
    assert "suppressions" not in plain
    assert known["suppressions"][0]["kind"] == "external"
    assert known["suppressions"][0]["justification"].startswith("=1+1 12,000")


def test_what_is_new_since_an_earlier_report_and_what_is_gone_is_told(changed: Report) -> None:
    results = run_of(changed)["results"]
    assert [result["baselineState"] for result in results] == ["new", "unchanged", "unchanged", "absent"]


def test_what_is_gone_names_its_rule_and_its_files_but_no_line_of_them(changed: Report) -> None:
    run = run_of(changed)
    gone = run["results"][-1]
    assert run["tool"]["driver"]["rules"][gone["ruleIndex"]]["id"] == gone["ruleId"] == "denial"
    assert gone["partialFingerprints"] == {"factcheck/v1": "3" * 16}
    physical = [place["physicalLocation"] for place in (*gone["locations"], *gone["relatedLocations"])]
    assert all("region" not in place for place in physical)
    assert [place["artifactLocation"]["uri"] for place in physical[2:]] == [
        _uri("in/a, b: 50% {0}🙂.txt"),
        "in/plain.txt",
    ]


def test_rules_have_their_pages_and_results_their_rules(five: Report) -> None:
    run = run_of(five)
    rules = run["tool"]["driver"]["rules"]
    assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == [
        finding.rule for finding in five.findings
    ]
    for rule in rules:
        assert rule["help"]["text"].replace("\n", " ").startswith(rule["shortDescription"]["text"])
        assert "**Why:**" in rule["help"]["markdown"]
        assert "](" not in rule["help"]["markdown"]


def test_the_check_of_a_draft_has_its_page() -> None:
    report = check_draft(Source("story", "A bomb killed 42 people."), [Source("wire", "A bomb killed 24 people.")])
    (rule,) = run_of(report)["tool"]["driver"]["rules"]
    assert rule["id"] == "draft"
    assert "**Why:**" in rule["help"]["markdown"]


def test_fingerprints_are_those_of_the_findings(five: Report) -> None:
    found = [result["partialFingerprints"] for result in run_of(five)["results"]]
    assert found == [{"factcheck/v1": finding.fingerprint} for finding in five.findings]


def test_messages_hold_no_link_and_no_placeholder(wicked: Report) -> None:
    text = run_of(wicked)["results"][0]["message"]["text"]
    assert r"{{0}} \[x\](http://evil.test)" in text
    assert not re.search(r"(?<!\\)[\[\]]|(?<!\{)\{(?!\{)", text)
    assert "\x1b" not in text


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("in/a.txt", "in/a.txt"),
        ("./in//a.txt", "in/a.txt"),
        ("../a b.txt", "../a%20b.txt"),
        ("a:b%20#?.txt", "a%3Ab%2520%23%3F.txt"),
        ("é🙂.txt", "%C3%A9%F0%9F%99%82.txt"),
        ("/srv/a.txt", "file:///srv/a.txt"),
    ],
)
def test_paths_are_uri_references(path: str, expected: str) -> None:
    assert _uri(path) == expected


def test_the_look_changes_nothing(wicked: Report) -> None:
    dressed = RenderOptions(width=80, colour=True, ascii=True, full_places=True)
    for name in WRITERS.keys() - {"text", "markdown"}:
        assert WRITERS[name](wicked, dressed) == WRITERS[name](wicked, RenderOptions())


def test_a_file_of_several_articles_is_one_artifact(tmp_path: Path) -> None:
    file = tmp_path / "two.json"
    told = [{"id": str(killed), "text": f"A bomb in Kabul killed {killed} people on Monday."} for killed in (24, 42)]
    file.write_text(json.dumps(told), encoding="utf-8")
    log = json.loads(write_sarif(check(read_all(file))))
    jsonschema.Draft4Validator(SCHEMA).validate(log)
    assert len(log["runs"][0]["artifacts"]) == 1
