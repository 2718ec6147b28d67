"""Report -> JSON: every field of the models; `Report.model_validate_json` reads it back."""

import json
from typing import Any

from factcheck.report import SCHEMA, Report
from factcheck.writers.options import RenderOptions

_NEEDLESS = ("title", "description", "default", "additionalProperties")


def write_json(report: Report, rendering: RenderOptions | None = None) -> str:  # noqa: ARG001 - all writers are called alike
    """Write a report as one JSON object.

    Args:
        report: the report.
        rendering: of no influence.

    Returns:
        UTF-8 text with a line end; the same report gives the same bytes.
    """
    return report.model_dump_json(indent=2) + "\n"


def json_schema() -> str:
    """Return the JSON Schema of the JSON form, as docs/report.schema.json has it.

    It allows fields that it does not name, since a later version may add some without another number.

    Example:
        >>> json_schema().splitlines()[1]
        '  "$schema": "https://json-schema.org/draft/2020-12/schema",'
    """
    schema = _bare(Report.model_json_schema(mode="serialization"))
    schema["properties"]["schema"]["const"] = SCHEMA
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "A report of factcheck"}
    return json.dumps(head | schema, indent=2) + "\n"


def _bare(schema: Any) -> Any:
    """Take out what no check needs: docs/json.md says what the fields mean."""
    if isinstance(schema, list):
        return [_bare(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    needless = {key for key in _NEEDLESS if key in schema and not isinstance(schema[key], dict)}
    return {key: _bare(value) for key, value in schema.items() if key not in needless}
