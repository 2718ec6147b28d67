"""The JSON report reads back, gives the same bytes again, and is documented field by field."""

import json
import re
from pathlib import Path

import pytest
from pydantic import BaseModel

from factcheck.claims.claim import Claim, NotCompared
from factcheck.claims.question import Key, Question
from factcheck.facts import Coverage, Fact, PairRelation, Position
from factcheck.findings import Finding
from factcheck.mentions.mention import Attribution, Mention, Office
from factcheck.origins import Origin
from factcheck.report import Changes, Report
from factcheck.source import Anchor, Source, Span
from factcheck.values.date_interval import DateInterval
from factcheck.values.factuality import Factuality
from factcheck.values.name import Name
from factcheck.values.quantity import Quantity
from factcheck.values.quotation import Quotation
from factcheck.writers import WRITERS, RenderOptions, write_json

PAGE = (Path(__file__).parents[2] / "docs" / "json.md").read_text(encoding="utf-8")


def test_it_reads_back(report: Report) -> None:
    text = write_json(report)
    assert Report.model_validate_json(text) == report
    assert write_json(Report.model_validate_json(text)) == text


def test_it_says_which_form_it_has(report: Report) -> None:
    content = json.loads(write_json(report))
    assert (content["schema"], content["version"]) == (1, report.version)


MODELS = (
    Report,
    Changes,
    Coverage,
    Source,
    Anchor,
    Span,
    Origin,
    Fact,
    Question,
    Key,
    Position,
    Claim,
    Attribution,
    Mention,
    Office,
    PairRelation,
    Finding,
)
VALUES = (Quantity, DateInterval, Name, Quotation, Factuality)


@pytest.mark.parametrize("model", [*MODELS, NotCompared, *VALUES])
def test_every_field_is_documented(model: type[BaseModel]) -> None:
    section = re.search(rf"^## {model.__name__}\n(.*?)(?=^## |\Z)", PAGE, re.MULTILINE | re.DOTALL)
    assert section is not None, f"docs/json.md has no section {model.__name__}"
    documented = set(re.findall(r"^\| `(\w+)` \|", section[1], re.MULTILINE))
    fields = {field.alias or name for name, field in model.model_fields.items()}
    assert documented == fields


@pytest.mark.parametrize("name", WRITERS)
def test_every_writer_ends_its_last_line(report: Report, name: str) -> None:
    text = WRITERS[name](report, RenderOptions())
    assert text.endswith("\n")
    assert text == WRITERS[name](report, RenderOptions())
