"""Rows of a program: dicts, rows of databases and dataframes give the same sources."""

import sqlite3
import subprocess
import sys
from collections import namedtuple
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import Any

import pytest

from factcheck import SourceError, check, from_records

ROWS: list[dict[str, Any]] = [
    {"ref": "a", "body": "Twelve died on Friday.", "day": date(2024, 11, 30), "outlet": "The Post"},
    {"ref": "b", "body": "Ten died on Friday.", "day": date(2024, 11, 30), "outlet": None},
    {"ref": "c", "body": None, "day": None, "outlet": "The Wire"},
]


def as_pandas(rows: list[dict[str, Any]]) -> object:
    pandas = pytest.importorskip("pandas")
    frame = pandas.DataFrame(rows)
    return frame.assign(day=pandas.to_datetime(frame["day"]))


def as_polars(rows: list[dict[str, Any]]) -> object:
    return pytest.importorskip("polars").DataFrame(rows)


def as_arrow(rows: list[dict[str, Any]]) -> object:
    return pytest.importorskip("pyarrow").Table.from_pylist(rows)


def as_named_tuples(rows: list[dict[str, Any]]) -> object:
    row = namedtuple("row", list(rows[0]))
    return (row(**each) for each in rows)


def as_rows_of_a_database(rows: list[dict[str, Any]]) -> object:
    store = sqlite3.connect(":memory:")
    store.row_factory = sqlite3.Row
    store.execute("create table articles (ref, body, day, outlet)")
    cells = [tuple(None if cell is None else str(cell) for cell in row.values()) for row in rows]
    store.executemany("insert into articles values (?, ?, ?, ?)", cells)
    found = store.execute("select * from articles").fetchall()
    store.close()
    return found


@pytest.mark.parametrize("form", [list, as_pandas, as_polars, as_arrow, as_named_tuples, as_rows_of_a_database])
def test_every_form_of_rows_gives_the_same_sources(form: Callable[[list[dict[str, Any]]], object]) -> None:
    sources = from_records(form(ROWS), text="body", id="ref", published="day")
    assert [(source.id, source.text, source.publisher) for source in sources] == [
        ("a", "Twelve died on Friday.", "The Post"),
        ("b", "Ten died on Friday.", None),
    ]
    days = [source.anchor.day for source in sources if source.anchor is not None]
    assert days == [date(2024, 11, 30)] * 2
    (conflict,) = check(sources).conflicts
    assert "12" in conflict.message or "welve" in str(conflict)


def test_columns_are_found_by_their_usual_names() -> None:
    (source,) = from_records([{"id": 7, "text": "Twelve.", "date": "2024-11-29", "lang": "en-GB", "url": "a.example"}])
    assert (source.id, source.published, source.language, source.url) == ("7", date(2024, 11, 29), "en", "a.example")


def test_a_headline_stands_above_only_where_it_is_asked_for() -> None:
    rows = [{"text": "Twelve died.", "title": "Ferry sinks"}]
    assert from_records(rows)[0].text == "Twelve died."
    assert from_records(rows, headline="title")[0].text == "Ferry sinks\n\nTwelve died."


@pytest.mark.parametrize(
    ("cell", "published"),
    [
        ("2024-11-29", date(2024, 11, 29)),
        ("November 29, 2024", date(2024, 11, 29)),
        (1732903200, datetime(2024, 11, 29, 18, tzinfo=UTC)),
        (datetime(2024, 11, 29, 18), datetime(2024, 11, 29, 18)),  # noqa: DTZ001 - as a database gives it
        (float("nan"), None),
        ("", None),
    ],
)
def test_a_day_is_read_in_every_plain_form(cell: object, published: date | None) -> None:
    assert from_records([{"text": "Twelve.", "when": cell}], published="when")[0].published == published


@pytest.mark.parametrize(
    ("rows", "columns", "told"),
    [
        ([{"text": "One."}], {"text": "bodi"}, 'row 1 has no column "bodi" (its columns: "text")'),
        ([{"text": "One."}], {"published": "day"}, 'row 1 has no column "day"'),
        ([{"hurt": 12}], {}, "row 1 has no column of text"),
        ([{"text": "One.", "id": 1}, {"text": "Two.", "id": 1}], {}, 'rows 1 and 2 have one id, "1"'),
        ([{"text": "One.", "date": "29/11"}], {}, 'row 1: published: "29/11" is no date'),
        ([{"text": "One.", "date": True}], {}, "row 1: published: True is no date"),
        ([{"text": "One."}], {"author": "by"}, "a source has no author"),
        ([("One.",)], {}, "row 1: "),
        ({"text": ["One.", "Two."]}, {}, "from_records: "),
        ("text", {}, "from_records: "),
        (12, {}, "from_records: "),
    ],
)
def test_what_is_wrong_with_rows_is_told(rows: object, columns: dict[str, str], told: str) -> None:
    with pytest.raises(SourceError) as caught:
        from_records(rows, **columns)
    assert told in str(caught.value)
    assert "\n  " in str(caught.value)


def test_a_lazy_frame_is_told_to_be_collected() -> None:
    polars = pytest.importorskip("polars")
    with pytest.raises(SourceError, match=r"Call its collect\(\) first"):
        from_records(polars.LazyFrame(ROWS))


def test_no_package_of_dataframes_is_imported() -> None:
    code = (
        "import sys, factcheck; factcheck.from_records([{'text': 'Twelve died.'}]); "
        "print(sorted({'pandas', 'polars', 'pyarrow', 'numpy'} & set(sys.modules)))"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout == "[]\n"
