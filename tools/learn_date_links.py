"""Learn the weights of factcheck/lexicon/date_link_weights.toml from pairs of dates.

    python tools/learn_date_links.py [FOLDER ...]

Learned from are the pairs of tests/linkage/date_pairs.jsonl, two thirds of the newsroom texts under tests/newsroom, and
the articles of each further FOLDER (as for tools/learn_links.py): two dates that differ in two of its articles on one
event are taken for those of two events, as all but two of a thousand that were read are. The method, the rounding and
the bands are those of tools/learn_links.py; the same data give the same bytes.
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
    newsroom,
    prepared,
    rights,
    rows,
    scored,
    texts,
    written,
)

from factcheck.linkage.date_comparisons import compare, may_meet, side_by_side
from factcheck.linkage.date_gaps import DateSide, closeness
from factcheck.linkage.date_vetoes import are_apart
from factcheck.linkage.dates import Calendar, Dated, Times

OUT = ROOT / "factcheck" / "lexicon" / "date_link_weights.toml"
BANDS = {"error": 0.95, "warning": 0.85, "possible": 0.65}
"""Shares of right links from which a link may be an error, may be a warning, and may be shown on request."""
LEAST_ODDS = 0.0
"""Weight from which a link may be a warning at all: as likely as not."""


def calendar(identity: str, text: str, published: str | None, of: type[Calendar] = Calendar) -> Calendar:
    """Return the dates of a text, or its times of the clock."""
    found = prepared(identity, text, published)
    claims = found.source_claims(frozenset()).claims
    return of(found.wording, [claim for claim in claims if claim.thing == "date"])


def date_of(found: Calendar, words: str) -> Dated | None:
    """Return the date in some words of a text."""
    start = found.text.index(words)
    spans = ((each, each.claim.span) for each in found.items)
    return next((each for each, span in spans if span and span.start < start + len(words) and start < span.end), None)


def pairs(group: str, one: Calendar, other: Calendar, stated: Iterable[Sequence[str]]) -> Iterator[Compared]:
    """Yield the pairs of dates of two texts that differ: of equal ones the texts do not say which are of two events."""
    same = {(id(date_of(one, ours)), id(date_of(other, theirs))) for ours, theirs in stated}
    for a in one.items:
        for b in other.items:
            is_one = (id(a), id(b)) in same
            if not may_meet(a, b):
                continue
            sides = side_by_side(DateSide(a, one), DateSide(b, other))
            if closeness(*sides) != "equal" and not are_apart(*sides):
                yield Compared(group, is_one, compare(*sides), True, 1.0)


def of_project(tests: Path) -> Iterator[Compared]:
    """Yield the pairs of the texts of the project."""
    for row in rows(tests / "linkage" / "date_pairs.jsonl"):
        yield from _of_two(row["a"], row, "a", "b", row["one"])
    for name, row in newsroom(tests, "corrections", "traps", "stories"):
        yield from _of_row(name, row)


def _of_row(name: str, row: Mapping[str, Any]) -> Iterator[Compared]:
    if name == "corrections":
        stated = [(row["wrong_words"], row["right_words"])] if row["kind"] == "date" else []
        yield from _of_two(row["id"], row, "wrong", "right", stated)
    elif name == "traps":
        yield from _of_two(row["id"], row, "a", "b", row["agree"])
    else:
        yield from _of_story(row)


def _of_two(group: str, row: Mapping[str, Any], a: str, b: str, stated: Iterable[Sequence[str]]) -> Iterator[Compared]:
    for of in (Calendar, Times):
        one, other = (calendar(each, row[each], row["published"], of) for each in (a, b))
        yield from pairs(group, one, other, stated)


def _of_story(row: Mapping[str, Any]) -> Iterator[Compared]:
    found = {each["id"]: calendar(each["id"], each["text"], each["published"]) for each in row["sources"]}
    stated = defaultdict(list)
    planted = [(each["a"], each["b"]) for each in row["conflicts"]]
    for (one, ours), (other, theirs), *_ in [*planted, *row["agreements"]]:
        stated[one, other].append((ours, theirs))
        stated[other, one].append((theirs, ours))
    for one, other in combinations(found, 2):
        yield from pairs(row["id"], found[one], found[other], stated[one, other])


def of_folder(folder: Path) -> Iterator[Compared]:
    """Yield the pairs of dates that differ in articles of one event."""
    for cluster, docs in texts(folder):
        found = [calendar(identity, *text) for identity, text in docs.items()]
        for one, other in combinations(found, 2):
            yield from pairs(cluster, one, other, ())


def main() -> None:
    """Learn, and write the table."""
    data = [*of_project(ROOT / "tests")]
    for folder in sys.argv[1:]:
        data += of_folder(Path(folder))
    differing = list(scored(data))
    bands = {name: least_weight(differing, share) for name, share in BANDS.items()}
    bands["warning"] = max(bands["warning"], LEAST_ODDS)
    OUT.write_text(written(learned(data), bands, rights(differing, bands), OUT), encoding="utf-8")
    sys.stdout.write(f"{len(data)} pairs, {sum(each.is_one for each in data)} of one event; bands {bands}\n")
    for share in (0.95, 0.9, 0.85, 0.8, 0.75, 0.7):
        least = least_weight(differing, share)
        shown = sum(each.is_one for score, each in differing if score >= least)
        sys.stdout.write(f"dates that differ, {share:.2f} right from {least:+.2f} on: {shown} found\n")


if __name__ == "__main__":
    main()
