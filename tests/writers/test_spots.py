"""Lines and columns are those of the file, in the units of each format."""

from pathlib import Path

import pytest

from factcheck.pipeline import check
from factcheck.readers import read
from factcheck.report import Report
from factcheck.source import Source, Span
from factcheck.writers import RenderOptions, write_text
from factcheck.writers.locations import Unit, code_points, heads, locations, region, utf8_bytes

TEXT = "Zwei 🙂 e\u0301 words\r\nünd 🇰🇵 more\rlast\n"


@pytest.mark.parametrize(
    ("words", "unit", "expected"),
    [
        ("Zwei", code_points, (4, 3, 4, 7)),
        ("words", code_points, (4, 13, 4, 18)),
        ("words", utf8_bytes, (4, 17, 4, 22)),
        ("🙂", code_points, (4, 8, 4, 9)),
        ("🙂", utf8_bytes, (4, 8, 4, 12)),
        ("more", code_points, (5, 8, 5, 12)),
        ("more", utf8_bytes, (5, 15, 5, 19)),
        ("last", utf8_bytes, (6, 1, 6, 5)),
        ("words\r\nünd", code_points, (4, 13, 5, 4)),
        ("words\r\nünd", utf8_bytes, (4, 17, 5, 5)),
    ],
)
def test_a_region_counts_in_its_units(words: str, unit: Unit, expected: tuple[int, ...]) -> None:
    source = Source("a", TEXT, text_start=(4, 3))
    start = TEXT.index(words)
    assert region(source, Span(start, start + len(words)), unit) == expected


def test_a_finding_is_shown_in_every_file_and_a_note_once(wicked: Report) -> None:
    conflict, known, agreement = wicked.findings
    assert [located.path for located in heads(wicked, conflict)] == ["in/a, b: 50% {0}🙂.txt", "in/plain.txt"]
    assert [len(heads(wicked, each)) for each in (known, agreement)] == [1, 1]
    assert [located.position for located in locations(wicked, conflict)] == ["A", "A", "B"]


def test_extracted_text_has_no_place_in_its_file(wicked: Report) -> None:
    page = wicked.sources[0].model_copy(update={"path": "in/page", "text_start": None})
    report = wicked.model_copy(update={"sources": (page, wicked.sources[1])})
    assert [located.region is None for located in locations(report, report.findings[0])] == [True, True, False]


def test_a_claim_without_prose_has_no_place(wicked: Report) -> None:
    report = wicked.model_copy(update={"sources": wicked.sources[1:]})
    first, _ = heads(report, report.findings[0])
    assert (first.path, first.region) == ("wicked_1", None)


@pytest.mark.parametrize("name", ["page.html", "page.php", "page"])
def test_a_page_under_any_name_has_no_lines(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_text("<!doctype html><p>A bomb in Kabul killed 24 people.</p>\n", encoding="utf-8")
    report = check([read(file), Source("story", "A bomb in Kabul killed 42 people.")])
    assert [located.region is None for located in locations(report, report.conflicts[0])] == [True, False]
    assert f"{file} “24 people”" in write_text(report, RenderOptions(full_places=True))
    assert "page “24 people”" in write_text(report, RenderOptions())
