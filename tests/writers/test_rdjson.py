"""reviewdog's diagnostics keep to its format and count bytes of UTF-8."""

import json
from pathlib import Path

import jsonschema
import pytest

from factcheck.report import Report
from factcheck.writers import write_rdjson

SCHEMA = json.loads((Path(__file__).parents[1] / "data" / "rdjson.schema.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", ["report", "wicked", "five"])
def test_it_keeps_to_the_format(request: pytest.FixtureRequest, name: str) -> None:
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(write_rdjson(request.getfixturevalue(name))))


def test_ranges_are_bytes_that_hold_the_words(wicked: Report) -> None:
    diagnostics = json.loads(write_rdjson(wicked))["diagnostics"]
    first, second = (each["location"]["range"] for each in diagnostics[:2])
    assert first["start"] == {"line": 5, "column": 14}
    assert second == {"start": {"line": 1, "column": 9}, "end": {"line": 1, "column": 24}}
    line = wicked.sources[1].text.encode()
    assert line[second["start"]["column"] - 1 : second["end"]["column"] - 1] == b"10,000 soldiers"


def test_each_file_gets_its_diagnostic_and_severities_are_theirs(wicked: Report) -> None:
    diagnostics = json.loads(write_rdjson(wicked))["diagnostics"]
    assert [each["severity"] for each in diagnostics] == ["ERROR", "ERROR", "INFO", "INFO"]
    assert [each["location"]["path"] for each in diagnostics[:2]] == [source.path for source in wicked.sources]
    assert {each["code"]["value"] for each in diagnostics} == {"ours"}


def test_the_message_is_the_finding_in_full(report: Report) -> None:
    message = json.loads(write_rdjson(report))["diagnostics"][0]["message"]
    assert message.startswith("discrepant: How many troops were sent?\n  A about 12,000: wire:4 “approximately")
    assert "\x1b" not in message
