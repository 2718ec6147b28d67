"""The published JSON Schema is that of the models, and reports keep to it."""

import json
from pathlib import Path

import jsonschema
import pytest

from factcheck.report import Report
from factcheck.writers.json import json_schema

DOCS = Path(__file__).parents[2] / "docs"
PAGES = {False: DOCS / "report.schema.json", True: DOCS / "report-full.schema.json"}
SCHEMAS = {full: json.loads(page.read_text(encoding="utf-8")) for full, page in PAGES.items()}


@pytest.mark.parametrize("full", [False, True])
def test_the_published_schema_is_that_of_the_models(*, full: bool) -> None:
    """Write it anew with the call that CONTRIBUTING.md gives."""
    assert PAGES[full].read_text(encoding="utf-8") == json_schema(full=full)


@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("name", ["report", "wicked", "five", "changed"])
def test_reports_keep_to_it(request: pytest.FixtureRequest, name: str, *, full: bool) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMAS[full])
    content = json.loads(request.getfixturevalue(name).to_json(full=full))
    jsonschema.Draft202012Validator(SCHEMAS[full]).validate(content)


@pytest.mark.parametrize("full", [False, True])
def test_it_refuses_another_form_and_allows_fields_to_come(report: Report, *, full: bool) -> None:
    content = json.loads(report.to_json(full=full))
    checker = jsonschema.Draft202012Validator(SCHEMAS[full])
    assert checker.is_valid(content | {"new": 1})
    assert not checker.is_valid(content | {"schema": 1})
    assert not checker.is_valid(content | {"findings": [{"rule": "consistency"}]})
    assert not checker.is_valid(json.loads(report.to_json(full=not full)))
