"""What is read back of a store is what was read of the text, and an article that was read is not read again."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from newswire import of_event

import factcheck.prepared
from factcheck import Settings, Source, check
from factcheck.corpus.database import open_database
from factcheck.corpus.encoded import digest_of_settings, digest_of_source
from factcheck.corpus.readings import Readings
from factcheck.corpus.schema import check_version

STORIES = Path(__file__).parents[1] / "newsroom" / "stories.jsonl"
ROWS = [json.loads(line) for line in STORIES.read_text(encoding="utf-8").splitlines() if line.strip()]
DUTCH = Source(
    "ort", "De ministers hebben elkaar op vrijdag in de hoofdstad ontmoet, met de president en de raden van het land."
)
PAGE = Source(
    "page", "Home\nNews\nShare Tweet 12 comments\n\nA ferry sank off Arn on 3 May 2024. Two died.\n\n(c) 2024 The Post"
)


@pytest.fixture
def readings(tmp_path: Path) -> Iterator[Readings]:
    database = open_database(tmp_path / "desk.db")
    check_version(database)
    yield Readings(database, Settings(), at_hand=0)
    database.close()


def of_story(row: dict[str, list[dict[str, str]]]) -> list[Source]:
    return [Source(each["id"], each["text"], published=each["published"]) for each in row["sources"]]


@pytest.mark.parametrize(
    "sources", [*map(of_story, ROWS), of_event(6), [DUTCH, PAGE]], ids=lambda given: given[0].text[:20]
)
def test_a_report_of_kept_readings_is_that_of_the_texts(
    sources: list[Source], readings: Readings, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = check(sources)
    prepared = readings.prepared(sources)
    assert check(prepared) == plain
    readings.keep(prepared)
    monkeypatch.delattr(factcheck.prepared, "find")  # who reads again fails
    monkeypatch.delattr(factcheck.prepared, "source_claims")
    assert check(readings.prepared(sources)) == plain


def test_sources_that_are_read_in_part_stay_so(readings: Readings) -> None:
    prepared = readings.prepared([DUTCH, PAGE])
    first = check(prepared).read_in_part
    readings.keep(prepared)
    again = check(readings.prepared([DUTCH, PAGE]))
    assert [each.source_id for each in again.read_in_part] == ["ort"]
    assert again.read_in_part == first
    assert again.sources[0].language == "nl"


@pytest.mark.parametrize(
    "change",
    [{"text": "Twelve died."}, {"id": "other"}, {"published": "2024-05-07"}, {"publisher": "The Post"},
     {"language": "de"}, {"published": "2024-05-07", "published_trust": "metadata"}],
    ids=str,
)  # fmt: skip
def test_what_reading_rests_on_makes_another_source(change: dict[str, str]) -> None:
    plain = {"id": "a", "text": "Ten died."}
    assert digest_of_source(Source(**plain)) != digest_of_source(Source(**{**plain, **change}))


def test_where_a_source_was_found_makes_no_other() -> None:
    found = Source("a", "Ten died.", path="x/y.txt", text_start=None, notice="cut")
    assert digest_of_source(found) == digest_of_source(Source("a", "Ten died."))


def test_the_place_of_a_file_is_that_of_today(readings: Readings) -> None:
    old, new = (Source("a", "Ten people died in Arn.", path=f"{folder}/a.txt") for folder in ("old", "new"))
    prepared = readings.prepared([old])
    check(prepared)
    readings.keep(prepared)
    assert check(readings.prepared([new])).sources == (new,)


def test_settings_that_change_readings_make_others() -> None:
    assert digest_of_settings(Settings(ignored_names=["Arn"])) != digest_of_settings(Settings())
    assert digest_of_settings(Settings(baseline="known.toml")) == digest_of_settings(Settings())
