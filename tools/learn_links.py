"""Learn the weights of link_weights.toml, short_link_weights.toml and middling_link_weights.toml from labelled pairs.

    python tools/learn_links.py [FOLDER ...]

Always learned from are two thirds of the newsroom texts under tests/newsroom, and tests/linkage/pairs.jsonl: planted
conflicts and agreements answer one question, all others of one family that differ do not, nor, in pairs.jsonl, equal
ones. A further FOLDER holds `pairs.jsonl`
(cluster, label S, U, P, O or X, and two places, each a doc with start and end) and `docs.jsonl` (cluster, docs of id,
text and published); the texts of other clusters are looked for in `ecbplus-clusters.jsonl` (docs of sentences) of any
folder. S and U are pairs of one question, X are left out. Weights are those of a logistic regression over named levels,
held down by a ridge, rounded to two digits: the same data give the same bytes. They are learned from all pairs first,
then, held near that, from those of two short texts, of two of which none is long, and from the others: a table each.
The share of right links at each weight is that of clusters left out of the learning (five parts); from it come the
bands.
"""

import hashlib
import json
import math
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations, product
from pathlib import Path
from typing import Any, NamedTuple

from factcheck import PreparedSource, Source
from factcheck.lexicon import table
from factcheck.linkage.comparisons import compare
from factcheck.linkage.figures import Article, Figure
from factcheck.linkage.matters import of_figures
from factcheck.linkage.side import Side
from factcheck.linkage.vetoes import are_apart
from factcheck.linkage.weights import FIGURES, MIDDLING, SHORT
from factcheck.settings import DEFAULT

ROOT = Path(__file__).parent.parent
LEXICON = ROOT / "factcheck" / "lexicon"
RIDGE = 4.0
"""Strength by which weights are held near zero: found by leaving clusters out."""
NEAR = 8.0
"""Strength by which the weights of some texts are held near those of all: found in the same way."""
STEPS = 12
"""Steps of Newton's method at most; fewer suffice."""
SETTLED = 1e-6
"""Change of weights below which they are found."""
PARTS = 5
"""Parts of the clusters that are left out in turn."""
KEPT = 3
"""One of so many newsroom rows is kept apart, to be scored and never learned from."""
RIGHT_OF_ERRORS, RIGHT_OF_POSSIBLE = 0.93, 0.75
"""Shares of right links from which a link may be an error, and may be shown on request."""
MOST_POSSIBLE, LEAST_POSSIBLE = 0.0, -math.log(2)
"""Weights between which links begin to be shown on request: even odds, and one to two."""
LEAST_ODDS = {FIGURES: math.log(3 / 2), MIDDLING: math.log(2 / 3), SHORT: math.log(5 / 3)}
"""Weight from which a link of figures may be a warning: five to three in short texts, where nothing else is at hand,
three to two in long ones; two to three in stories, where a link has to be the best of both figures among some, and of
all links of figures that differ from there on more than four in five are right in texts left out."""
DRAWN = 12.0
"""Pairs for which one of two questions stands that was drawn from whole articles, since of short texts every pair is
learned from. Heuristic, so that what is printed on whole articles is as right as on short texts."""
START = "start"
"""The weight of a pair of which nothing is known."""
EQUAL = "closeness: equal"
"""Level of two figures that are one."""


class Labelled(NamedTuple):
    """A pair of figures: where it is from, whether they answer one question, and whether it was drawn from many."""

    group: str
    is_one: bool
    one: Side
    other: Side
    is_drawn: bool = False


class Compared(NamedTuple):
    """A labelled pair of figures, how they stand, whether they may be shown, for how many pairs they stand, and the
    table that they are weighed by."""

    group: str
    is_one: bool
    levels: tuple[str, ...]
    is_shown: bool
    count: float
    name: str = ""


def prepared(identity: str, text: str, published: str | None) -> Any:
    """Return what is found in a text."""
    day = date.fromisoformat(published[:10]) if published else None
    return PreparedSource(Source(identity, text, published=day)).found(DEFAULT)


def article(identity: str, text: str, published: str | None) -> Article:
    """Return the figures of a text."""
    found = prepared(identity, text, published)
    claims = found.source_claims(frozenset()).claims
    return Article(found.wording, [claim for claim in claims if claim.thing == "figure"])


def rows(path: Path) -> list[dict[str, Any]]:
    """Return the rows of a file of JSON lines."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def newsroom(tests: Path, *names: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the newsroom rows that are learned from, each with the name of its file."""
    for name in names:
        for line in (tests / "newsroom" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
            if line.strip() and part_of(line, KEPT):
                yield name, json.loads(line)


def part_of(text: str, parts: int) -> int:
    """Return which of some parts a text falls into, on any machine."""
    return int(hashlib.md5(text.encode(), usedforsecurity=False).hexdigest(), 16) % parts


def figure_at(found: Article, start: int, end: int) -> Figure | None:
    """Return the figure at a place of a text: of several the first that begins there."""
    there = [
        (span.start < start, span.start, place)
        for place, span in ((place, each.claim.span) for place, each in enumerate(found.figures))
        if span is not None and span.start < end and start < span.end
    ]
    return found.figures[min(there)[2]] if there else None


def figure_of(found: Article, words: str) -> Figure | None:
    """Return the figure in some words of a text."""
    start = found.text.index(words)
    return figure_at(found, start, start + len(words))


def own(folder: Path) -> Iterator[Labelled]:
    """Yield the pairs of the texts of the tests that are learned from."""
    for name, row in newsroom(folder, "corrections", "traps", "stories", "drafts"):
        yield from _of_row(name, row)
    for row in rows(folder / "linkage" / "pairs.jsonl"):
        planted = [*row["conflict"], *row["agree"]]
        yield from _of_texts(row, row["a"], row["b"], [(ours, theirs) for ours, theirs in planted], is_whole=True)


def _of_row(name: str, row: Mapping[str, Any]) -> Iterator[Labelled]:
    if name == "corrections":
        yield from _of_texts(row, row["wrong"], row["right"], [(row["wrong_words"], row["right_words"])])
    elif name == "traps":
        yield from _of_texts(row, row["a"], row["b"], [(ours, theirs) for ours, theirs in row["agree"]])
    elif name == "drafts":
        faults = [(fault["words"], fault["truth_words"]) for fault in row["faults"] if fault["truth_words"]]
        yield from _of_texts(row, row["faulty"], row["source"], faults)
    else:
        yield from _of_story(row)


def _of_texts(
    row: Mapping[str, Any], ours: str, theirs: str, planted: Iterable[tuple[str, str]], *, is_whole: bool = False
) -> Iterator[Labelled]:
    one, other = article("a", ours, row["published"]), article("b", theirs, row["published"])
    yield from _crossed(row["id"], one, other, planted, is_whole=is_whole)


def _of_story(row: Mapping[str, Any]) -> Iterator[Labelled]:
    told = {each["id"]: article(each["id"], each["text"], each["published"]) for each in row["sources"]}
    conflicts = [(each["a"], each["b"]) for each in row["conflicts"]]
    planted = [dict((one, other)) for one, other, *_ in [*conflicts, *row["agreements"]]]
    for one, other in combinations(told, 2):
        pairs = [(each[one], each[other]) for each in planted if each.keys() == {one, other}]
        yield from _crossed(row["id"], told[one], told[other], pairs)


def _crossed(
    group: str, one: Article, other: Article, planted: Iterable[tuple[str, str]], *, is_whole: bool = False
) -> Iterator[Labelled]:
    """Yield the planted pairs, and all others of one family that differ; what agrees and is not planted is left out,
    but where all that agrees is planted."""
    pairs = [(figure_of(one, ours), figure_of(other, theirs)) for ours, theirs in planted]
    for a, b in product(one.figures, other.figures):
        is_one = any(a is ours and b is theirs for ours, theirs in pairs)
        if a.family == b.family and (is_one or is_whole or a.amount != b.amount):
            yield Labelled(group, is_one, Side(a, one), Side(b, other))


def labelled(folders: Sequence[Path]) -> Iterator[Labelled]:
    """Yield the labelled pairs of folders."""
    found = {cluster: docs for folder in folders for cluster, docs in texts(folder)}
    for folder in folders:
        by_cluster = defaultdict(list)
        for row in rows(folder / "pairs.jsonl") if (folder / "pairs.jsonl").exists() else ():
            by_cluster[row["cluster"]].append(row)
        for cluster, pairs in by_cluster.items():
            told = {identity: article(identity, *text) for identity, text in found[cluster].items()}
            for row in pairs:
                a, b = (figure_at(told[row[side]["doc"]], row[side]["start"], row[side]["end"]) for side in "ab")
                if row["label"] != "X" and a is not None and b is not None:
                    sides = Side(a, told[row["a"]["doc"]]), Side(b, told[row["b"]["doc"]])
                    yield Labelled(cluster, row["label"] in "SU", *sides, is_drawn=True)


def texts(folder: Path) -> Iterator[tuple[str, dict[str, tuple[str, str | None]]]]:
    """Yield the clusters of a folder with their texts and days, by the ids of the texts."""
    for name in ("docs.jsonl", "ecbplus-clusters.jsonl"):
        for row in rows(folder / name) if (folder / name).exists() else ():
            yield (
                row["cluster"],
                {
                    each["id"]: (each.get("text") or "\n".join(each["sentences"]), each.get("published"))
                    for each in row["docs"]
                    if each.get("text") or each.get("sentences")
                },
            )


def learned(data: Sequence[Compared], around: Mapping[str, float] | None = None) -> dict[str, float]:
    """Return the weight of each level, and the start.

    Args:
        data: labelled pairs.
        around: weights of other pairs, near which these are held; None for nothing but zero.
    """
    levels = sorted({level for each in data for level in each.levels}.union(around or ()) - {START})
    index = {level: place for place, level in enumerate(levels)}
    vectors = [[*sorted({index[level] for level in each.levels}), len(levels)] for each in data]
    if around is None:
        held = _Held([0.0] * (len(levels) + 1), RIDGE, 1e-9)
    else:
        held = _Held([around[level] for level in (*levels, START)], NEAR, NEAR)
    weights = list(held.middle)
    answers = [(each.is_one, each.count) for each in data]
    for _ in range(STEPS):
        before, weights = weights, _step(weights, vectors, answers, held)
        if max(abs(now - then) for now, then in zip(weights, before, strict=True)) < SETTLED:
            break
    return dict(zip([*levels, START], weights, strict=True))


def by_table(data: Sequence[Compared]) -> dict[str, dict[str, float]]:
    """Return the weights of each table that pairs are weighed by."""
    weights = learned(data)
    names = sorted({each.name for each in data})
    if len(names) == 1:
        return {names[0]: weights}
    return {name: learned([each for each in data if each.name == name], weights) for name in names}


class _Held(NamedTuple):
    """What weights are held near, and how strongly: the levels, and the start."""

    middle: list[float]
    levels: float
    start: float


def _step(
    weights: list[float], vectors: Sequence[Sequence[int]], answers: Sequence[tuple[bool, float]], held: _Held
) -> list[float]:
    """Return the weights after a step of Newton's method."""
    size = len(weights)
    strengths = [held.levels] * (size - 1) + [held.start]
    off = [weight - middle for weight, middle in zip(weights, held.middle, strict=True)]
    gradient = [strength * by for strength, by in zip(strengths, off, strict=True)]
    curve = [[0.0] * size for _ in range(size)]
    for place in range(size):
        curve[place][place] = strengths[place]
    for vector, (answer, count) in zip(vectors, answers, strict=True):
        share = 1 / (1 + math.exp(-sum(weights[place] for place in vector)))
        pull, bend = count * (share - answer), count * share * (1 - share)
        for number, a in enumerate(vector):
            gradient[a] += pull
            row = curve[a]
            for b in vector[number:]:
                row[b] += bend
    for a in range(size):
        for b in range(a):
            curve[a][b] = curve[b][a]
    change = _solved(curve, gradient)
    return [weight - step for weight, step in zip(weights, change, strict=True)]


def _solved(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Solve linear equations by elimination."""
    size = len(right)
    rows_ = [[*line, value] for line, value in zip(matrix, right, strict=True)]
    for place in range(size):
        best = max(range(place, size), key=lambda line: abs(rows_[line][place]))
        rows_[place], rows_[best] = rows_[best], rows_[place]
        for line in range(place + 1, size):
            factor = rows_[line][place] / rows_[place][place]
            if factor:
                rows_[line] = [a - factor * b for a, b in zip(rows_[line], rows_[place], strict=True)]
    found = [0.0] * size
    for place in reversed(range(size)):
        rest = sum(rows_[place][other] * found[other] for other in range(place + 1, size))
        found[place] = (rows_[place][size] - rest) / rows_[place][place]
    return found


def scored(data: Sequence[Compared]) -> list[tuple[float, Compared]]:
    """Return each pair with its weight, learned without its cluster, the greatest first."""
    found = []
    for part in range(PARTS):
        tables = by_table([each for each in data if part_of(each.group, PARTS) != part])
        for each in data:
            if part_of(each.group, PARTS) == part:
                weights = tables[each.name]
                score = weights[START] + sum(weights.get(level, 0.0) for level in each.levels)
                found.append((score, each))
    return sorted(found, key=lambda pair: -pair[0])


def least_weight(found: Iterable[tuple[float, Compared]], share: float) -> float:
    """Return the least weight down to which so great a share of pairs is of one question."""
    least, right, total = math.inf, 0.0, 0.0
    for score, each in found:
        right += each.count * each.is_one
        total += each.count
        if right / total >= share:
            least = score
    return least


def rights(found: Sequence[tuple[float, Compared]], bands: Mapping[str, float]) -> dict[str, int]:
    """Return how many of 100 pairs of each band are of one question; the bands are given the surest first."""
    shares, above = {}, math.inf
    for name, least in bands.items():
        inside = [each for score, each in found if least <= score < above]
        right = sum(each.count for each in inside if each.is_one)
        shares[name] = round(100 * right / sum(each.count for each in inside)) if inside else 0
        above = min(above, least)
    return shares


def written(
    weights: Mapping[str, float],
    bands: Mapping[str, float],
    right: Mapping[str, int],
    path: Path,
    words: str | None = None,
) -> str:
    """Return a table, with the words that its rows, or those of another table, have now."""
    known = table(words or path.stem)["weights"]
    head = path.read_text(encoding="utf-8").partition("\n[bands]\n")[0] + "\n"
    lines = [f'{name} = [{weight:.2f}, {right[name]}, "learned"]' for name, weight in bands.items()]
    rows_ = [
        f'"{level}" = [{weight:.2f}, "{known[level].words if level in known else ""}", "learned"]'
        for level, weight in sorted(weights.items())
    ]
    return f"{head}[bands]\n" + "\n".join(lines) + "\n\n[weights]\n" + "\n".join(rows_) + "\n"


def compared(pairs: Iterable[Labelled]) -> Iterator[Compared]:
    """Yield how each pair stands in every respect, and whether no veto forbids to show it."""
    for group, is_one, one, other, is_drawn in pairs:
        count = DRAWN if is_drawn and not is_one and one.figure.amount != other.figure.amount else 1.0
        name = of_figures(one.article, other.article).weights
        yield Compared(group, is_one, compare(one, other), not are_apart(one, other), count, name)


def main() -> None:
    """Learn, and write the tables."""
    data = list(compared([*labelled([Path(each) for each in sys.argv[1:]]), *own(ROOT / "tests")]))
    found = [(score, each) for score, each in scored(data) if each.is_shown]
    tables = by_table(data)
    sys.stdout.write(f"{len(data)} pairs, {sum(each.is_one for each in data)} of one question\n")
    for name, least in LEAST_ODDS.items():
        differing = [(score, each) for score, each in found if EQUAL not in each.levels and each.name == name]
        sure, possible = (least_weight(differing, share) for share in (RIGHT_OF_ERRORS, RIGHT_OF_POSSIBLE))
        bands = {
            "error": max(sure, least),
            "warning": least,
            "possible": max(min(possible, MOST_POSSIBLE), LEAST_POSSIBLE),
        }
        path = LEXICON / f"{name}.toml"
        path.write_text(written(tables[name], bands, rights(differing, bands), path, FIGURES), encoding="utf-8")
        sys.stdout.write(f"{name}: bands {bands}\n")
        for share in (0.95, 0.93, 0.9, 0.85, 0.8, 0.75, 0.7):
            reached = least_weight(differing, share)
            shown = sum(each.is_one for score, each in differing if score >= reached)
            sys.stdout.write(f"  differing figures, {share:.2f} right from {reached:+.2f} on: {shown} found\n")


if __name__ == "__main__":
    main()
