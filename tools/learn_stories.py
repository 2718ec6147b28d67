"""Learn the weights of factcheck/lexicon/story_weights.toml: whether two articles tell of one event.

    python tools/learn_stories.py [FOLDER ...]

Always learned from are two thirds of the newsroom texts under tests/newsroom: texts of one row are of one event, those
of two rows of two. A further FOLDER holds articles by cluster, as `docs.jsonl` or `ecbplus-clusters.jsonl`; see
learn_links.py. Articles of one cluster are of one event. Articles of two clusters are of two: all pairs of clusters
whose names begin with one number, which are two events of one topic, and as many of the others, drawn by the hash of
their names. From the band "apart" on, one in a hundred pairs of one event is taken for two; from "doubtful" on, more
pairs are of two events than of one. Weights and bands are learned as in learn_links.py: the same data give the same
bytes.
"""

import sys
from collections.abc import Iterator, Sequence
from itertools import combinations, takewhile
from pathlib import Path

from learn_links import ROOT, Compared, learned, newsroom, part_of, prepared, rights, scored, texts, written

from factcheck.linkage.different_events import are_comparable
from factcheck.linkage.stories import Story, compare

OUT = ROOT / "factcheck" / "lexicon" / "story_weights.toml"
BAND = 0.01
"""Share of the pairs of articles of one event that may look like two."""
Told = tuple[str, Story]


def told_in(tests: Path) -> Iterator[Told]:
    """Yield the newsroom texts that are learned from, each with its row."""
    parts = {"corrections": ("wrong", "right", "version"), "traps": ("a", "b"), "stories": ()}
    for name, row in newsroom(tests, *parts):
        for part in parts[name]:
            yield row["id"], story(row[part], row["published"])
        for source in row.get("sources", ()):
            yield row["id"], story(source["text"], source["published"])


def story(text: str, published: str | None) -> Story:
    """Return what a text is about."""
    return Story(prepared("text", text, published).wording)


def articles(folders: Sequence[Path]) -> Iterator[Told]:
    """Yield the articles of folders, each with its cluster."""
    for folder in folders:
        for cluster, docs in texts(folder):
            yield from ((cluster, story(*doc)) for doc in docs.values())


def topic(cluster: str) -> str:
    """Return the number that the name of a cluster begins with, or else the name."""
    return "".join(takewhile(str.isdigit, cluster)) or cluster


def labelled(told: Sequence[Told]) -> Iterator[Compared]:
    """Yield pairs of stories: those of one event, those of one topic, and as many others."""
    others: list[tuple[int, Told, Told]] = []
    near = 0
    for number, (one, other) in enumerate(combinations(told, 2)):
        if one[0] == other[0] or topic(one[0]) == topic(other[0]):
            near += 1
            yield Compared(topic(one[0]), one[0] != other[0], compare(one[1], other[1]), True, 1.0)
        else:
            others.append((part_of(f"{number}", 2**32), one, other))
    for _, one, other in sorted(others, key=lambda each: each[0])[:near]:
        yield Compared(topic(one[0]), True, compare(one[1], other[1]), True, 1.0)


def main() -> None:
    """Learn, and write the table."""
    told = [*articles([Path(each) for each in sys.argv[1:]]), *told_in(ROOT / "tests")]
    data = list(labelled([each for each in told if are_comparable(each[1])]))
    found = scored(data)
    ones = sorted(score for score, each in found if not each.is_one)
    bands = {"apart": ones[int(len(ones) * (1 - BAND))], "doubtful": 0.0}
    OUT.write_text(written(learned(data), bands, rights(found, bands), OUT), encoding="utf-8")
    apart = [score for score, each in found if each.is_one]
    share = sum(score >= bands["apart"] for score in apart) / len(apart)
    sys.stdout.write(f"{len(data)} pairs, {len(ones)} of one event; bands {bands}; apart {share:.2f} of the others\n")


if __name__ == "__main__":
    main()
