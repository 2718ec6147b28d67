"""How each format shows the check of a draft: the four answers counted, and which source has what."""

import csv
import io
import json

import pytest

from factcheck.draft import check_draft
from factcheck.report import Report
from factcheck.source import Source
from factcheck.writers import WRITERS, RenderOptions
from factcheck.writers.tally import counts

WIRE = Source(
    "wire",
    "A quake of 5.8 shook Arn on Monday. It lay 12 kilometres deep and hurt 43 people in the town. "
    "The mayor, Karin Holm, asked for 90 tents. Arn is famous for a bridge with 640 lamps.",
)
NOTES = Source("notes", "A quake of 5.8 shook Arn on Monday. It hurt 45 people in the town.")
STORY = Source(
    "story",
    "A quake of 5.8 hit Arn on Monday, at a depth of 21 km. It hurt 43 people in the town. "
    "Mayor Karin Holm opened a school with 640 pupils and thanked Peter Lund.",
)
FOUR = "2 conflicting, 1 standing elsewhere, 1 in no source, 3 supported"
DIFFER = "he sources differ: “43 people” in wire, but “45 people” in notes"


@pytest.fixture(scope="module")
def report() -> Report:
    return check_draft(STORY, [WIRE, NOTES])


def test_the_four_are_counted(report: Report) -> None:
    assert FOUR in "".join(piece for piece, _ in counts(report))


@pytest.mark.parametrize("kind", ["text", "markdown", "jsonld"])
def test_every_summary_counts_the_four(report: Report, kind: str) -> None:
    assert FOUR in WRITERS[kind](report, RenderOptions())


def test_on_a_terminal_too(report: Report) -> None:
    assert FOUR in " ".join(WRITERS["text"](report, RenderOptions(width=80)).split())


@pytest.mark.parametrize("kind", ["text", "markdown", "rdjson", "github", "junit"])
def test_formats_that_tell_in_full_say_which_source_has_what(report: Report, kind: str) -> None:
    told = WRITERS[kind](report, RenderOptions())
    assert "y source: supported by wire; conflicts with notes" in told
    assert "y source: of another thing in wire; nothing in notes" in told
    assert DIFFER in told


@pytest.mark.parametrize("kind", ["line", "csv", "sarif", "text"])
def test_formats_of_one_line_say_that_sources_differ(report: Report, kind: str) -> None:
    assert DIFFER in WRITERS[kind](report, RenderOptions())


def test_an_agreement_names_the_sources_that_say_nothing(report: Report) -> None:
    told = " ".join(WRITERS["text"](report, RenderOptions(width=80)).split())
    assert "Karin Holm (story); Karin Holm (wire) [1 origin]; nothing in notes" in told
    assert "Arn" not in told or "5.8 (story); 5.8 (notes, wire)" in told


def test_what_is_in_no_source_needs_no_list_of_them(report: Report) -> None:
    (missing,) = WRITERS["text"](report, RenderOptions()).split("Told by no source")[1:]
    assert "by source" not in missing.split("Agreements")[0]


def test_of_one_source_nothing_is_told_by_source() -> None:
    told = WRITERS["text"](check_draft(STORY, [WIRE]), RenderOptions())
    assert "by source" not in told
    assert "nothing in" not in told


def test_data_has_the_sides_of_each_statement(report: Report) -> None:
    told = json.loads(WRITERS["json"](report, RenderOptions()))
    words = [claim["words"] for claim in told["claims"]]
    sides = {words[each["positions"][0]["claims"][0]]: each["by_source"] for each in told["findings"]}
    assert sides["43 people"] == {"supports": ["wire"], "conflicts": ["notes"], "differ": f"t{DIFFER}"}
    rows = list(csv.DictReader(io.StringIO(WRITERS["csv"](report, RenderOptions()))))
    (hurt,) = [row for row in rows if row["story"] == "43 people" and row["kind"]]
    assert (hurt["wire"], hurt["notes"], hurt["reason"].endswith(DIFFER)) == ("43 people", "45 people", True)
