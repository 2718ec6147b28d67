"""Dates in JSON, JSON lines and feeds: read in every form that leaves no doubt, else told with file and line."""

import json
from datetime import UTC, date, datetime
from typing import Any

import pytest

from factcheck import SourceError
from factcheck.readers.feed import read_feed
from factcheck.readers.json import read_json, read_json_lines

EVENING = datetime(2024, 11, 29, 18, tzinfo=UTC)
SECONDS = 1732903200


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (SECONDS, EVENING),
        (SECONDS * 1000, EVENING),
        (float(SECONDS), EVENING),
        (SECONDS + 0.5, EVENING.replace(microsecond=500_000)),
        (SECONDS * 1000 + 250, EVENING.replace(microsecond=250_000)),
        (str(SECONDS), EVENING),
        (f" {SECONDS * 1000} ", EVENING),
        (f"{SECONDS}.0", EVENING),
        ("1710121200000", datetime(2024, 3, 11, 1, 40, tzinfo=UTC)),
        (631152000, datetime(1990, 1, 1, tzinfo=UTC)),
        ({"$date": SECONDS * 1000}, EVENING),
        ({"$date": {"$numberLong": str(SECONDS * 1000)}}, EVENING),
        ({"@value": "2024-11-29"}, date(2024, 11, 29)),
        ("20241129", date(2024, 11, 29)),
        ("2024-11-29 18:00:00 +0000", EVENING),
        ("2024-11-29 18:00:00 UTC", EVENING),
        ("2024-11-29T18:00:00Z", EVENING),
        (None, None),
        ("", None),
        (" ", None),
    ],
)
def test_a_date_in_json_is_read_in_every_plain_form(value: Any, expected: date | None) -> None:
    for key in ("published", "pubDate", "date_published", "date"):
        record = json.dumps({"text": "They met.", key: value})
        assert read_json("wire.json", record.encode())[0].published == expected
        assert read_json_lines("wire.jsonl", f"{record}\n".encode())[0].published == expected
    item = {"uri": "urn:1", "body_text": "They met.", "versionCreated": value}
    assert read_json("wire.json", json.dumps(item).encode())[0].published == expected


@pytest.mark.parametrize(
    ("value", "told"),
    [
        (0, "0"),
        (-1, "-1"),
        (2024, "2024"),
        (20241129, "20241129"),
        (202411291800, "202411291800"),
        (20241129180000, "20241129180000"),
        (SECONDS * 10**6, str(SECONDS * 10**6)),
        (10**400, "a very long number"),
        (float("nan"), "nan"),
        (float("inf"), "inf"),
        (True, "True"),
        ([2024, 11, 29], "[2024, 11, 29]"),
        ({"year": 2024}, "{'year': 2024}"),
        ("20241129180000", "20241129180000"),
        ("29/11/2024", '"29/11/2024"'),
        ("Nov 29", '"Nov 29"'),
        ("2024-11-31", '"2024-11-31"'),
        ("0000-00-00 00:00:00", '"0000-00-00 00:00:00"'),
        ("yesterday", '"yesterday"'),
    ],
)
def test_what_is_no_date_in_json_is_told_with_its_line(value: Any, told: str) -> None:
    record = json.dumps({"text": "They met.", "date": value})
    cases = [
        (read_json, f"\n\n{record}", "wire, line 3: date: "),
        (read_json, f'[{{"text": "One."}},\n  {record}]', "wire, line 2: date: "),
        (read_json, f'{{"a": [1, {{"date": 2}}],\n"items":\n[{{"text": "One."}},\n\n{record}]}}', "wire, line 5: date"),
        (read_json, f'{{"uri": "u", "body_text": "One.",\n"versionCreated": {json.dumps(value)}}}', "wire, line 2: v"),
        (read_json_lines, f'{{"text": "One."}}\n\n{record}\n', "wire, line 3: date: "),
    ]
    for reader, text, where in cases:
        with pytest.raises(SourceError) as raised:
            reader("wire", text.encode())
        assert str(raised.value).startswith(where)
        assert f": {told} is no date" in str(raised.value)
        assert "\n  Write it as 2024-11-29" in str(raised.value)


def test_a_flag_beside_a_date_is_no_date() -> None:
    record = {"text": "They met.", "published": True, "published_at": "2024-11-29"}
    assert read_json("wire.json", json.dumps(record).encode())[0].published == date(2024, 11, 29)


def feed(*days: str) -> bytes:
    items = "\n".join(f"<item><title>They met</title>{day}</item>" for day in days)
    return f"<rss><channel>\n{items}\n</channel></rss>".encode()


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (f"<pubDate>{SECONDS}</pubDate>", EVENING),
        (f"<pubDate>{SECONDS * 1000}</pubDate>", EVENING),
        ("<pubDate>Fri, 29 Nov 2024 18:00:00 +0000</pubDate>", EVENING),
        ("<pubDate>2024-11-29 18:00:00 +0000</pubDate>", EVENING),
        ("<pubDate>soon</pubDate><published>2024-11-29T18:00Z</published>", EVENING),
        ("<pubDate></pubDate>", None),
        ("", None),
    ],
)
def test_a_date_in_a_feed_is_read_in_every_plain_form(day: str, expected: datetime | None) -> None:
    assert [source.published for source in read_feed("post.rss", feed("", day))] == [None, expected]


@pytest.mark.parametrize("day", ["yesterday", "0", "20241129180000", "Fri, 31 Nov 2024 18:00:00 +0000", "29/11/2024"])
def test_what_is_no_date_in_a_feed_is_told_with_its_line(day: str) -> None:
    with pytest.raises(SourceError) as raised:
        read_feed("post.rss", feed("", "<pubDate>2024-11-29T18:00Z</pubDate>", f"<pubDate>{day}</pubDate>"))
    assert str(raised.value).startswith(f'post.rss, line 4: published: "{day}" is no date\n  Write it as 2024-11-29')
