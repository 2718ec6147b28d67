"""The JSON report reads back, gives the same bytes again, and is documented field by field."""

import json
import re
from pathlib import Path

import pytest
from pydantic import BaseModel

from factcheck.baseline import compare
from factcheck.claims.claim import Claim, NotCompared
from factcheck.claims.question import Key, Question
from factcheck.draft import check_draft
from factcheck.facts import Coverage, Fact, PairRelation, Position
from factcheck.findings import Finding
from factcheck.mentions.mention import Attribution, Mention, Office
from factcheck.origins import Origin
from factcheck.pipeline import check
from factcheck.readers import read
from factcheck.report import Changes, Report
from factcheck.short import (
    ShortChanges,
    ShortClaim,
    ShortFact,
    ShortFinding,
    ShortLeft,
    ShortMention,
    ShortPosition,
    ShortReport,
    report_of,
)
from factcheck.source import Anchor, Source, Span
from factcheck.values.date_interval import DateInterval
from factcheck.values.factuality import Factuality
from factcheck.values.name import Name
from factcheck.values.quantity import Quantity
from factcheck.values.quotation import Quotation
from factcheck.writers import WRITERS, RenderOptions

PAGES = "".join(
    (Path(__file__).parents[2] / "docs" / name).read_text(encoding="utf-8") for name in ("json.md", "json-full.md")
)


ROOT = Path(__file__).parents[2]
MOST_BYTES_OF_SEEDS = 120_000


@pytest.mark.parametrize("name", ["report", "wicked", "five", "changed"])
def test_the_full_form_reads_back(request: pytest.FixtureRequest, name: str) -> None:
    report = request.getfixturevalue(name)
    text = report.to_json(full=True)
    assert Report.model_validate_json(text) == report
    assert report_of(text) == report


@pytest.mark.parametrize("name", ["report", "wicked", "five", "changed"])
def test_the_short_form_reads_back(request: pytest.FixtureRequest, name: str) -> None:
    report = request.getfixturevalue(name)
    again = report_of(report.to_json())
    assert again.to_json() == report.to_json()
    assert (again.counts, again.compared, len(again.alike)) == (report.counts, report.compared, len(report.alike))


def checked() -> list[Report]:
    """Return reports of all kinds: five sources, two events, a draft, one source, beside an earlier report."""
    five = check([read(path) for path in sorted((ROOT / "seeds").glob("*.txt"))])
    quakes = [
        Source(
            f"{name} {town}", f"A quake in {town} killed {dead} people on Monday. The mayor of {town} thanked {town}."
        )
        for town, killed in (("Almena", (11, 12)), ("Bornava", (33, 34)))
        for name, dead in zip(("wire", "site"), killed, strict=True)
    ]
    events = check(quakes, events="auto")
    draft = check_draft(Source("draft", "A quake in Almena killed 13 people, 40 on Friday."), quakes[:2])
    slip = check([Source("slip", "They met on Friday, November 28, 2024, in Rome.")])
    return [five, events, draft, slip, compare(check(quakes[1:3]), [events])]


@pytest.mark.parametrize("report", checked(), ids=["five", "events", "draft", "one", "changed"])
def test_read_back_from_the_short_form_it_says_the_same_in_every_format(report: Report) -> None:
    again = report_of(report.to_json())
    for form in WRITERS.keys() - {"jsonl", "jsonld"}:  # which have what the full form has
        assert WRITERS[form](again, RenderOptions()) == WRITERS[form](report, RenderOptions()), form
    assert again.to_rows() == report.to_rows()


def test_the_short_form_is_short(five: Report) -> None:
    assert len(five.to_json().encode()) < MOST_BYTES_OF_SEEDS


def test_a_line_is_a_finding_a_fact_a_claim_or_a_source(five: Report) -> None:
    told = json.loads(five.to_json())
    lines = five.to_json().splitlines()
    for part in ("findings", "facts", "claims", "sources"):
        first = lines.index(f'"{part}": [') + 1
        assert [json.loads(line.rstrip(",")) for line in lines[first : first + len(told[part])]] == told[part]


def test_each_claim_stands_once_and_leads_to_its_words(five: Report) -> None:
    told = json.loads(five.to_json())
    texts = {source["id"]: source["text"] for source in told["sources"]}
    assert all(texts[claim["source"]][claim["start"] : claim["end"]] == claim["words"] for claim in told["claims"])
    assert len({json.dumps(claim) for claim in told["claims"]}) == len(told["claims"])
    used = {
        number
        for each in (*told["findings"], *told["facts"])
        for position in each.get("positions", ())
        for number in position["claims"]
    }
    assert used == set(range(len(told["claims"])))


def test_a_fact_with_a_finding_refers_to_it(five: Report) -> None:
    told = json.loads(five.to_json())
    for plain, fact in zip(told["facts"], five.facts, strict=True):
        assert ("finding" in plain) is any(each.positions == fact.positions for each in five.findings)
        if "finding" in plain:
            assert five.findings[plain["finding"]].positions == fact.positions


@pytest.mark.parametrize("numbers", [[7], [-1]])
def test_a_number_that_leads_nowhere_is_refused(report: Report, numbers: list[int]) -> None:
    told = json.loads(report.to_json())
    told["findings"][0]["positions"][0]["claims"] = numbers
    with pytest.raises(ValueError, match=f"there is no claim {numbers[0]}"):
        report_of(json.dumps(told))


def test_what_is_no_report_is_refused() -> None:
    for text in ("", "[]", "{}", '{"schema": 2, "form": "short"}'):
        with pytest.raises(ValueError, match="Report"):
            report_of(text)


def test_a_report_of_the_first_form_is_read(report: Report) -> None:
    earlier = json.loads(report.to_json(full=True)) | {"schema": 1}
    assert report_of(json.dumps(earlier)).findings == report.findings


@pytest.mark.parametrize("full", [False, True])
def test_it_says_which_form_it_has(report: Report, *, full: bool) -> None:
    content = json.loads(report.to_json(full=full))
    assert (content["schema"], content["version"], content.get("form")) == (
        2,
        report.version,
        None if full else "short",
    )


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
SHORT = (ShortReport, ShortFinding, ShortFact, ShortPosition, ShortClaim, ShortMention, ShortLeft, ShortChanges)
VALUES = (Quantity, DateInterval, Name, Quotation, Factuality)


@pytest.mark.parametrize("model", [*MODELS, NotCompared, *VALUES, *SHORT])
def test_every_field_is_documented(model: type[BaseModel]) -> None:
    section = re.search(rf"^## {model.__name__}\n(.*?)(?=^## |\Z)", PAGES, re.MULTILINE | re.DOTALL)
    assert section is not None, f"docs/json.md and docs/json-full.md have no section {model.__name__}"
    documented = set(re.findall(r"^\| `(\w+)` \|", section[1], re.MULTILINE))
    inherited = ShortMention.model_fields if model is ShortClaim else {}
    fields = {field.alias or name for name, field in model.model_fields.items() if name not in inherited}
    assert documented == fields


@pytest.mark.parametrize("name", WRITERS)
def test_every_writer_ends_its_last_line(report: Report, name: str) -> None:
    text = WRITERS[name](report, RenderOptions())
    assert text.endswith("\n")
    assert text == WRITERS[name](report, RenderOptions())
