"""What is found in pairs of texts of our own from which no weight was learned: one event in two wordings."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from factcheck import Source, check

BOUNDS = {"unseen.jsonl": (62, 8), "unseen_stories.jsonl": (11, 0), "unseen_dates.jsonl": (13, 4)}
"""By file: of 102, 19 and 18 planted conflicts, and conflicts that are not planted, in 147, 10 and 34 pairs."""
KINDS = {"unseen.jsonl": "quantity", "unseen_stories.jsonl": "quantity", "unseen_dates.jsonl": "date"}
Words = tuple[tuple[int, int], tuple[int, int]]
"""Where a figure of each of two texts begins and ends."""


def place(text: str, words: str) -> tuple[int, int]:
    return text.index(words), text.index(words) + len(words)


def meet(one: Words, other: Words) -> bool:
    return all(a[0] < b[1] and b[0] < a[1] for a, b in zip(one, other, strict=True))


def conflicts(row: dict[str, Any], kind: str) -> Iterator[Words]:
    """Yield the pairs of figures, one of each text, that a conflict holds against each other."""
    report = check([Source(name, row[name], published=row["published"]) for name in "ab"])
    for finding in report.conflicts:
        spans = [(c.source_id, (c.span.start, c.span.end)) for p in finding.positions for c in p.claims if c.span]
        ours, theirs = ([span for source, span in spans if source == name] for name in "ab")
        if finding.value_kind == kind and ours and theirs:
            yield ours[0], theirs[0]


@cache
def found(name: str) -> tuple[int, int]:
    """Give how many planted conflicts are found, and how many are printed that are not planted."""
    right = false = 0
    for line in (Path(__file__).parent / name).read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        planted = [(place(row["a"], ours), place(row["b"], theirs)) for ours, theirs in row["conflict"]]
        printed = list(conflicts(row, KINDS[name]))
        right += sum(any(meet(each, found) for found in printed) for each in planted)
        false += sum(not any(meet(each, found) for each in planted) for found in printed)
    return right, false


@pytest.mark.parametrize("name", BOUNDS)
def test_conflicts_in_other_words_are_found(name: str) -> None:
    assert found(name)[0] >= BOUNDS[name][0]


@pytest.mark.parametrize("name", BOUNDS)
def test_what_answers_two_questions_is_not_printed(name: str) -> None:
    assert found(name)[1] <= BOUNDS[name][1]
