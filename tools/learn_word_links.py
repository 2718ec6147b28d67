"""Learn the weights of factcheck/lexicon/word_link_weights.toml from pairs of words of classes, and of names.

    python tools/learn_word_links.py [FOLDER ...]

Learned from are the pairs of tests/linkage/word_pairs.jsonl and tests/newsroom/said_of.jsonl: planted conflicts are
said of one thing, all other words of one class that differ are not. A further FOLDER holds `corrections.jsonl`,
`traps.jsonl` and `stories.jsonl` in the form of tests/newsroom, or the articles of events (as for
tools/learn_links.py), whose words that differ are taken for those of two things. What a veto keeps apart is not learned
from. The method, the rounding and the bands are those of tools/learn_links.py; the same data give the same bytes.
"""

import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

from learn_links import (
    ROOT,
    Compared,
    learned,
    least_weight,
    prepared,
    rights,
    rows,
    scored,
    texts,
    written,
)

from factcheck.linkage.words.comparisons import WordSide, compare
from factcheck.linkage.words.statements import Stated, Statements
from factcheck.linkage.words.vetoes import are_apart

OUT = ROOT / "factcheck" / "lexicon" / "word_link_weights.toml"
BANDS = {"error": 0.95, "warning": 0.85, "possible": 0.7}
"""Shares of right pairs from which two words may be an error, may be a warning, and may be shown on request."""
LEAST_ODDS = 0.55
"""Weight from which two words may be a warning at all: seven to four."""


def statements(identity: str, text: str, published: str | None) -> Statements:
    """Return the words of a text."""
    return Statements(prepared(identity, text, published).wording)


def stated_at(found: Statements, words: str) -> set[int]:
    """Return the identities of what is stated in some words of a text."""
    start = found.text.index(words)
    there = (each for each in found.figures if each.place.start < start + len(words) and start < each.place.end)
    return {id(each) for each in there}


def pairs(group: str, one: Statements, other: Statements, planted: Iterable[Sequence[str]]) -> Iterator[Compared]:
    """Yield the pairs of words of two texts that exclude each other."""
    same = [(stated_at(one, ours), stated_at(other, theirs)) for ours, theirs in planted]
    for family, ours in one.by_family.items():
        for mine in ours:
            for yours in other.by_family.get(family, ()):
                sides = WordSide(mine, one), WordSide(yours, other)
                if _exclude(mine, yours) and not are_apart(*sides):
                    is_one = any(id(mine) in a and id(yours) in b for a, b in same)
                    yield Compared(group, is_one, compare(*sides), True, 1.0)


def _exclude(one: Stated, other: Stated) -> bool:
    return one.amount != other.amount and one.value.relation(other.value).is_conflict


def of_project(tests: Path) -> Iterator[Compared]:
    """Yield the pairs of the texts of the project."""
    for row in rows(tests / "linkage" / "word_pairs.jsonl"):
        yield from _of_two(row["a"], row, "a", "b", row["conflict"])
    for row in rows(tests / "newsroom" / "said_of.jsonl"):
        if not row.get("held_out"):
            planted = [row["words"]] if row.get("words") else []
            yield from _of_two(row["id"], row, "a", "b", planted)


def _of_two(group: str, row: Mapping[str, Any], a: str, b: str, planted: Iterable[Sequence[str]]) -> Iterator[Compared]:
    one, other = (statements(each, row[each], row.get("published")) for each in (a, b))
    yield from pairs(group, one, other, planted)


def of_folder(folder: Path) -> Iterator[Compared]:
    """Yield the pairs of the newsroom texts of a folder, or of the articles of its events."""
    if (folder / "corrections.jsonl").exists():
        for row in rows(folder / "corrections.jsonl"):
            yield from _of_two(row["id"], row, "wrong", "right", [(row["wrong_words"], row["right_words"])])
            yield from _of_two(row["id"], row, "version", "right", [])
        for row in rows(folder / "traps.jsonl"):
            yield from _of_two(row["id"], row, "a", "b", [])
        for row in rows(folder / "stories.jsonl"):
            yield from _of_story(row)
    for cluster, docs in texts(folder):
        found = [statements(identity, *text) for identity, text in docs.items()]
        for one, other in combinations(found, 2):
            yield from pairs(cluster, one, other, ())


def _of_story(row: Mapping[str, Any]) -> Iterator[Compared]:
    found = {each["id"]: statements(each["id"], each["text"], each["published"]) for each in row["sources"]}
    planted = defaultdict(list)
    for each in row["conflicts"]:
        (one, ours), (other, theirs) = each["a"], each["b"]
        planted[one, other].append((ours, theirs))
        planted[other, one].append((theirs, ours))
    for one, other in combinations(found, 2):
        yield from pairs(row["id"], found[one], found[other], planted[one, other])


def main() -> None:
    """Learn, and write the table."""
    data = [*of_project(ROOT / "tests")]
    for folder in sys.argv[1:]:
        data += of_folder(Path(folder))
    found = list(scored(data))
    bands = {name: least_weight(found, share) for name, share in BANDS.items()}
    bands["warning"] = max(bands["warning"], LEAST_ODDS)
    bands["error"] = max(bands["error"], bands["warning"])
    OUT.write_text(written(learned(data), bands, rights(found, bands), OUT), encoding="utf-8")
    sys.stdout.write(f"{len(data)} pairs, {sum(each.is_one for each in data)} of one thing; bands {bands}\n")
    for share in (0.95, 0.9, 0.85, 0.8, 0.75, 0.7):
        least = least_weight(found, share)
        shown = sum(each.is_one for score, each in found if score >= least)
        sys.stdout.write(f"words that differ, {share:.2f} right from {least:+.2f} on: {shown} found\n")


if __name__ == "__main__":
    main()
