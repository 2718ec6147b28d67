"""The published JSON Schema is that of the models, and reports keep to it."""

import json
from pathlib import Path

import jsonschema
import pytest

from factcheck.report import Report
from factcheck.writers import write_json
from factcheck.writers.json import json_schema

PAGE = Path(__file__).parents[2] / "docs" / "report.schema.json"
SCHEMA = json.loads(PAGE.read_text(encoding="utf-8"))


def test_the_published_schema_is_that_of_the_models() -> None:
    """Write it anew with the call that docs/json.md gives."""
    assert PAGE.read_text(encoding="utf-8") == json_schema()


@pytest.mark.parametrize("name", ["report", "wicked", "five"])
def test_reports_keep_to_it(request: pytest.FixtureRequest, name: str) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(write_json(request.getfixturevalue(name))))


def test_it_refuses_another_form_and_allows_fields_to_come(report: Report) -> None:
    content = json.loads(write_json(report))
    checker = jsonschema.Draft202012Validator(SCHEMA)
    assert checker.is_valid(content | {"new": 1})
    assert not checker.is_valid(content | {"schema": 2})
    assert not checker.is_valid(content | {"findings": [{"rule": "consistency"}]})
