"""Rows of a report: what a dataframe or a database is given."""

import json
import sqlite3

import pyarrow

from factcheck import Source, check
from factcheck.report import Report
from factcheck.writers import living
from factcheck.writers.html import write_html
from factcheck.writers.markdown import write_markdown
from factcheck.writers.options import RenderOptions
from factcheck.writers.outline import outline
from factcheck.writers.text import write_text

WIRE = Source("wire", "A ferry sank off Cebu on Nov. 25.\nThe coast guard said at least 24 people drowned.")
DESK = Source("desk", "A ferry sank off Cebu on Nov. 26. The coast guard said 21 people drowned.", publisher="The Desk")


def test_each_position_of_each_finding_has_a_row(five: Report) -> None:
    rows = five.to_rows()
    assert len(rows) == sum(len(finding.positions) for finding in five.findings)
    assert [row["position"] for row in rows if row["finding"] == 1] == ["A", "B"][: len(five.findings[0].positions)]
    assert all(list(row) == list(rows[0]) for row in rows)


def test_a_row_leads_to_the_words() -> None:
    rows = [row for row in check([WIRE, DESK]).to_rows() if row["kind"] == "conflict"]
    texts = {"wire": WIRE.text, "desk": DESK.text}
    assert {row["value_kind"] for row in rows} == {"quantity", "date"}
    for row in rows:
        start, end = row["start"], row["end"]
        assert isinstance(start, int)
        assert isinstance(end, int)
        assert texts[str(row["source_id"])][start:end] == row["words"]
    (drowned,) = [row for row in rows if row["words"] == "at least 24 people"]
    assert (drowned["line"], drowned["column"], drowned["speaker"], drowned["status"]) == (
        2, 22, "The coast guard", "reported",
    )  # fmt: skip


def test_values_stand_in_columns_of_their_own() -> None:
    rows = {row["words"]: row for row in check([WIRE, DESK]).to_rows()}
    at_least, plain, day = rows["at least 24 people"], rows["21 people"], rows["Nov. 25"]
    assert (at_least["low"], at_least["high"]) == (24.0, None)
    assert (plain["low"], plain["high"], plain["sources"]) == (21.0, 21.0, "The Desk")
    assert (day["low"], day["unit"], day["earliest"]) == (None, None, None)
    dated = check([Source("wire", WIRE.text, published="2024-11-27"), DESK]).to_rows()
    assert {row["earliest"] for row in dated if row["words"] == "Nov. 25"} == {"2024-11-25"}


def test_words_given_without_prose_have_no_place(report: Report) -> None:
    for row in report.to_rows():
        assert (row["start"] is None) == (row["end"] is None)


def test_a_text_that_was_extracted_has_no_lines() -> None:
    page = Source("page", "The coast guard said 24 people drowned off Cebu.", path="a.html", text_start=None)
    other = Source("other", "The coast guard said 21 people drowned off Cebu.")
    rows = check([page, other]).to_rows()
    assert {row["line"] is None for row in rows if row["source_id"] == "page"} == {True}
    assert {row["line"] for row in rows if row["source_id"] == "other"} == {1}


def test_what_is_spoken_has_a_time_in_every_format_that_shows_places() -> None:
    said = "The coast guard said 24 people drowned off Cebu."
    talk = Source("talk", said, path="talk.vtt", text_start=None, times=((0, 3), (21, 4000)))
    report = check([talk, Source("other", said.replace("24", "21"))])
    assert {row["words"]: row["time"] for row in report.to_rows() if row["kind"] == "conflict"} == {
        "24 people": "1:06:40", "21 people": None,
    }  # fmt: skip
    claims = json.loads(report.to_json())["claims"]
    assert {claim["words"]: claim.get("time") for claim in claims if claim["kind"] == "count"} == {
        "24 people": "1:06:40", "21 people": None,
    }  # fmt: skip
    for write in (write_text, write_markdown, write_html):
        assert "talk at 1:06:40" in write(report)
    assert "talk.vtt at 1:06:40" in write_text(report, RenderOptions(full_places=True))
    assert "1:06:40" in json.dumps(outline(report))


def test_what_changed_is_told(changed: Report) -> None:
    told = {str(row["fingerprint"]): row["change"] for row in changed.to_rows()}
    assert told == {finding.fingerprint: living.change(finding, changed) for finding in changed.findings}


def test_a_table_and_a_database_take_the_rows(five: Report) -> None:
    rows = five.to_rows()
    table = pyarrow.Table.from_pylist(rows)
    assert table.to_pylist() == rows
    base = sqlite3.connect(":memory:")
    names, places = ", ".join(f'"{name}"' for name in rows[0]), ", ".join(f":{name}" for name in rows[0])
    base.execute(f"create table findings ({names})")
    base.executemany(f"insert into findings values ({places})", rows)
    assert base.execute("select count(*) from findings").fetchone() == (len(rows),)
    base.close()


def test_a_report_without_findings_has_no_rows() -> None:
    assert check([Source("a", "It rained."), Source("b", "It snowed.")]).to_rows() == []
