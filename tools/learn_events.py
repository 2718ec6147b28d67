"""Learn the weights of factcheck/lexicon/event_weights.toml: which articles of many tell of one event.

    python tools/learn_events.py [FOLDER ...]

Always learned from are two thirds of the stories of the newsroom under tests/newsroom, and articles of events of one
kind as tests/events/made.py makes them. A further FOLDER holds articles by cluster, as `docs.jsonl` or
`ecbplus-clusters.jsonl`; see learn_links.py. Learned from are all pairs of one event, and of others those that are held
against each other at all. Each pair whose days are known is learned from without its days too. Weights are learned as
in learn_links.py: the same data give the same bytes.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations
from pathlib import Path

from learn_links import ROOT, Compared, learned, newsroom, rights, scored, texts, written

sys.path.insert(0, str(ROOT / "tests" / "events"))
from made import KINDS, made

from factcheck import Source
from factcheck.events import Profile, profile_of
from factcheck.events.likeness import compare
from factcheck.events.neighbours import neighbours

OUT = ROOT / "factcheck" / "lexicon" / "event_weights.toml"
LEAST = -0.1
"""Weight from which two articles are of one event. Heuristic: with -0.7 more articles of real news find their event,
and some made events of one kind are joined to others; with this hardly any is."""
EVENTS, ARTICLES, SEED = 40, 5, 7
"""Events of each kind that are made, articles of each, and the seed; other seeds are for tests."""
MADE = 0.6
"""For how many pairs one stands that was made. Heuristic: they are more alike than real ones."""
UNDATED = 0.5
"""For how many pairs one stands that is learned from again without its days."""
Told = tuple[str, Profile]


def profiled(group: str, text: str, published: str | None) -> Told:
    """Return what a text is known by, with its group."""
    day = date.fromisoformat(published[:10]) if published else None
    return group, profile_of(Source("text", text, published=day))


def stories() -> Iterator[Told]:
    """Yield the stories of the newsroom that are learned from, each with its row."""
    for _, row in newsroom(ROOT / "tests", "stories"):
        yield from (profiled(row["id"], each["text"], each["published"]) for each in row["sources"])


def labelled(told: Sequence[Told], *, count: float = 1.0) -> Iterator[Compared]:
    """Yield pairs of articles: those of one event, and those that are held against each other."""
    told = sorted(told, key=lambda each: (each[1].day or 0, each[1].digest))
    pairs = {*neighbours([profile for _, profile in told])}
    pairs |= {pair for pair in combinations(range(len(told)), 2) if told[pair[0]][0] == told[pair[1]][0]}
    for one, other in sorted(pairs):
        (group, ours), (another, theirs) = told[one], told[other]
        yield Compared(group, group == another, compare(ours, theirs), True, count)
        if ours.day is not None and theirs.day is not None:
            yield Compared(group, group == another, compare(ours._replace(day=None), theirs), True, count * UNDATED)


def articles(folders: Sequence[Path]) -> Mapping[str, list[Told]]:
    """Return the articles to learn from, by what they are from."""
    found = {"newsroom": list(stories())}
    for folder in folders:
        found[str(folder)] = [profiled(name, *doc) for name, docs in texts(folder) for doc in docs.values()]
    for kind in KINDS:
        found[kind] = [
            (f"{kind} {each.event}", profile_of(each.source)) for each in made(kind, EVENTS, ARTICLES, seed=SEED)
        ]
    return found


def main() -> None:
    """Learn, and write the table."""
    told = articles([Path(each) for each in sys.argv[1:]])
    data = [each for name, group in told.items() for each in labelled(group, count=MADE if name in KINDS else 1.0)]
    bands = {"one": LEAST}
    right = rights([(score, each) for score, each in scored(data) if not each.group.startswith(tuple(KINDS))], bands)
    OUT.write_text(written(learned(data), bands, right, OUT), encoding="utf-8")
    sys.stdout.write(f"{len(data)} pairs, {sum(each.is_one for each in data)} of one event; right {right}\n")


if __name__ == "__main__":
    main()
