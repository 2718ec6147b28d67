"""Articles of many events are put together rightly: those of two events mixed, and of many events of one kind."""

import json
from collections import defaultdict
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest
from made import KINDS, made

from factcheck import check
from factcheck.events import group
from factcheck.source import Source

STORIES = Path(__file__).parents[1] / "newsroom" / "stories.jsonl"
FLOOR = 0.97
"""B-cubed F1 of the newsroom stories, all mixed. It only rises."""
OF_ONE_KIND = 0.99
"""The same of events of one kind."""


def b_cubed(found: Mapping[str, object], right: Mapping[str, object]) -> float:
    """Return the harmonic mean of B-cubed precision and recall of a grouping, against the right one."""
    ours, theirs = defaultdict(set), defaultdict(set)
    for name in right:
        ours[found[name]].add(name)
        theirs[right[name]].add(name)
    shared = {name: len(ours[found[name]] & theirs[right[name]]) for name in right}
    precision = sum(shared[name] / len(ours[found[name]]) for name in right) / len(right)
    recall = sum(shared[name] / len(theirs[right[name]]) for name in right) / len(right)
    return 2 * precision * recall / (precision + recall)


def grouped(sources: list[Source]) -> dict[str, object]:
    return {name: event.id for event in group(sources) for name in event.source_ids}


def test_events_are_told_apart(sources: list[Source]) -> None:
    events = {frozenset(event.source_ids) for event in group(sources)}
    assert events == {frozenset({"d1", "d2", "d3"}), frozenset({"b1", "b2"}), frozenset({"x"})}


def test_the_stories_of_the_newsroom_are_put_together() -> None:
    sources, right = [], {}
    for line in STORIES.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        for each in row["sources"]:
            name = f"{row['id']}-{each['id']}"
            sources.append(Source(name, each["text"], published=date.fromisoformat(each["published"])))
            right[name] = row["id"]
    assert b_cubed(grouped(sources), right) >= FLOOR


@pytest.mark.parametrize("kind", KINDS)
def test_events_of_one_kind_are_told_apart(kind: str) -> None:
    articles = made(kind, 30, 4)
    found = grouped([each.source for each in articles])
    assert b_cubed(found, {each.source.id: each.event for each in articles}) >= OF_ONE_KIND


@pytest.mark.parametrize("kind", ["quake", "takeover"])
def test_nothing_conflicts_across_events_of_one_kind(kind: str) -> None:
    articles = made(kind, 12, 3, seed=2)
    event_of = {each.source.id: each.event for each in articles}
    report = check([each.source for each in articles], events="auto")
    assert report.conflicts
    assert not [finding for finding in report.findings if len({event_of[name] for name in finding.source_ids}) > 1]
