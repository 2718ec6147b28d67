"""What is found in one source, as a table and as JSON lines."""

import json

import pytest

from factcheck.claims import find_claims
from factcheck.mentions import find
from factcheck.source import Source
from factcheck.writers import RenderOptions
from factcheck.writers.extract import write_jsonl, write_table
from factcheck.writers.terminal import width

LONG = Source(
    "long",
    "North Korea sent more than 10,000 soldiers to Russia, the ministry said.\r\n"
    "“It is designed to keep the peace in the region and to lower the risk of a war,” Park Min-su said.",
    text_start=(4, 1),
)
EMPTY = Source("empty", "Nothing to see.")


def test_a_table_row_has_place_kind_words_and_value() -> None:
    rows = [line.split() for line in write_table(find(LONG), find_claims(find(LONG))).splitlines()]
    assert ["4:18", "quantity", "“more", "than", "10,000", "soldiers”", "more", "than", "10,000"] in rows
    assert any(row[:2] == ["5:1", "quotation"] for row in rows)


@pytest.mark.parametrize("cells", [60, 80, 120])
def test_no_line_is_wider_than_the_terminal(cells: int) -> None:
    table = write_table(find(LONG), find_claims(find(LONG)), RenderOptions(width=cells))
    assert max(width(line) for line in table.splitlines()) <= cells
    assert "more than 10,000" in table


def test_nothing_found_is_a_line() -> None:
    assert write_table(find(EMPTY), ()) == "empty: 0 mentions, 0 claims\n"
    assert write_jsonl(find(EMPTY), ()) == ""


def test_json_lines_hold_the_models_and_their_places() -> None:
    reading = find(LONG)
    lines = [json.loads(line) for line in write_jsonl(reading, find_claims(reading)).splitlines()]
    mentions = [line for line in lines if line["type"] == "mention"]
    assert len(mentions) == len(reading.mentions)
    for line, mention in zip(mentions, reading.mentions, strict=True):
        assert (line["text"], line["value"]["kind"]) == (mention.text, mention.value.kind)
    troops = next(line for line in mentions if line["value"]["kind"] == "quantity")
    assert (troops["line"], troops["column"]) == (4, 18)
