"""Which sources are of different events, what the report says of them, and that nothing of theirs is compared."""

import json
import random
from collections.abc import Iterator
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

from factcheck import PreparedSource, Report, Settings, Source, check
from factcheck.linkage import find_apart
from factcheck.settings import DEFAULT
from factcheck.writers import WRITERS

NEWSROOM = Path(__file__).parents[1] / "newsroom"
DRAWN = 400


def rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (NEWSROOM / name).read_text(encoding="utf-8").splitlines()]


def prepared(ident: str, text: str, published: str | None) -> PreparedSource:
    return PreparedSource(Source(ident, text, published=date.fromisoformat(published) if published else None))


OTHERS = rows("other_events.jsonl")
DATED = {row["event"]: prepared(row["event"], row["text"], row["published"]) for row in OTHERS}
UNDATED = {row["event"]: prepared(row["event"], row["text"], None) for row in OTHERS}


def between(report: Report) -> list[str]:
    return [f"{found}" for found in report.conflicts if not found.is_inside]


def test_reports_of_another_event_of_one_topic_do_not_conflict() -> None:
    for one, other in combinations(DATED, 2):
        assert between(check([DATED[one], DATED[other]])) == [], (one, other)
    found = [between(check([UNDATED[one], UNDATED[other]])) for one, other in combinations(UNDATED, 2)]
    assert sum(map(bool, found)) <= 2  # two quarters of one company and two quakes of one coast, on no known day


def test_most_pairs_of_two_events_are_known_before_anything_is_compared() -> None:
    stories = [each.found(DEFAULT).story for each in UNDATED.values()]
    assert len(find_apart(stories).surely) > 0.9 * len(list(combinations(stories, 2)))


def _newsroom() -> Iterator[tuple[str, str, str | None]]:
    for row in rows("corrections.jsonl"):
        yield row["id"], row["right"], row["published"]
    for row in rows("traps.jsonl"):
        yield row["id"], row["b"], row["published"]
    for row in rows("stories.jsonl"):
        yield row["id"], row["sources"][0]["text"], row["sources"][0]["published"]


def test_random_pairs_of_texts_on_different_events_do_not_conflict() -> None:
    texts = {ident: prepared(ident, text, published) for ident, text, published in _newsroom()}
    pairs = random.Random(1).sample(list(combinations(texts, 2)), DRAWN)
    assert [(pair, found) for pair in pairs if (found := between(check([texts[each] for each in pair])))] == []


def test_texts_of_one_event_are_of_one_event() -> None:
    for row in rows("stories.jsonl"):
        sources = [Source(each["id"], each["text"]) for each in row["sources"]]
        assert check(sources).different_events == (), row["id"]
    for row in rows("corrections.jsonl"):
        assert check([Source("a", row["wrong"]), Source("b", row["right"])]).different_events == (), row["id"]


def test_the_report_names_the_odd_source_with_the_reasons() -> None:
    report = check([DATED[each] for each in ("harun-1", "orsa", "maren")])
    assert [(each.source_id, each.other_ids) for each in report.different_events] == [
        ("maren", ("harun-1", "orsa")),
        ("orsa", ("harun-1",)),
    ]
    trial, quake = report.different_events
    assert any(reason.startswith("only it names ") and "Alice Maren" in reason for reason in trial.reasons)
    assert any(reason == "they came out 464 days apart" for reason in quake.reasons)


def test_every_format_for_readers_says_so() -> None:
    report = check([UNDATED[each] for each in ("harun-1", "maren")])
    for name in ("text", "markdown", "html"):
        assert "These may be different events: maren, and harun: only it names" in " ".join(
            WRITERS[name](report).split()
        ), name
    assert json.loads(WRITERS["json"](report))["different_events"][0]["source_id"] == "maren"


def test_a_source_of_another_event_changes_nothing_between_others() -> None:
    story = next(row for row in rows("stories.jsonl") if len(row["sources"]) > 1)
    ours = [Source(each["id"], each["text"]) for each in story["sources"]]
    with_another = check([*ours, UNDATED["norvane-q3"].source])
    assert with_another.different_events
    assert between(with_another) == between(check(ours))


def test_the_same_weekday_and_a_toll_make_no_conflict() -> None:
    quake, ferry = DATED["orsa"], DATED["selma"]
    assert check([quake, ferry]).findings == ()


def test_it_can_be_left_out() -> None:
    pair = [DATED["norvane-q1"], DATED["norvane-q3"]]
    assert between(check(pair, settings=Settings(different_events=False))) != []
    assert check(pair, settings=Settings(different_events=False)).different_events == ()


def test_short_texts_are_of_one_event_until_said_otherwise() -> None:
    sources = [Source("a", "A quake hit Harun."), Source("b", "A court in Bristow jailed a nurse.")]
    assert check(sources).different_events == ()
