"""Print what each comparison of link weights is worth: the average precision that is lost without it.

    python tools/ablate_links.py [FOLDER ...]

Folders are those of tools/learn_links.py, and so are the method and its strengths. For each comparison the weights are
learned again without it, and pairs of figures that differ are ranked by weights that were learned without their cluster
(five parts). How pairs stand is found once, and numpy (of the extra test) seeks the weights, so that it takes two
minutes. The table is that of docs/linkage.md.
"""

import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy
from learn_links import NEAR, PARTS, RIDGE, ROOT, SETTLED, STEPS, Compared, compared, labelled, own, part_of

from factcheck.linkage.comparisons import COMPARISONS

Floats = numpy.ndarray[tuple[int, ...], numpy.dtype[numpy.float64]]
NEAR_ZERO = 1e-9
"""Strength by which the start is held near zero, where weights are held near nothing else."""


class Table(NamedTuple):
    """Pairs as numbers: which levels each has (the last is the start), its answer and count, its part and its table."""

    levels: Floats
    answers: Floats
    counts: Floats
    parts: Sequence[int]
    names: Sequence[str]


def table_of(data: Sequence[Compared], columns: Mapping[str, int]) -> Table:
    """Return pairs as numbers."""
    levels = numpy.zeros((len(data), len(columns) + 1))
    levels[:, -1] = 1
    for number, each in enumerate(data):
        levels[number, [columns[level] for level in each.levels]] = 1
    return Table(
        levels,
        numpy.array([float(each.is_one) for each in data]),
        numpy.array([each.count for each in data]),
        [part_of(each.group, PARTS) for each in data],
        [each.name for each in data],
    )


def learned(table: Table, rows: Sequence[int], strengths: Floats, middle: Floats, begin: Floats) -> Floats:
    """Return the weights that fit some pairs best, held near others; as tools/learn_links.py finds them."""
    levels, answers, counts = table.levels[rows], table.answers[rows], table.counts[rows]
    weights = begin
    for _ in range(STEPS):
        share = 1 / (1 + numpy.exp(-levels @ weights))
        gradient = strengths * (weights - middle) + levels.T @ (counts * (share - answers))
        bend = counts * share * (1 - share)
        curve = numpy.diag(strengths) + levels.T @ (levels * bend[:, None])
        step = numpy.linalg.solve(curve, gradient)
        weights = weights - step
        if numpy.abs(step).max() < SETTLED:
            break
    return weights


def weights_of(table: Table, rows: Sequence[int]) -> dict[str, Floats]:
    """Return the weights of each table that pairs are weighed by, learned from some pairs."""
    size = table.levels.shape[1]
    strengths = numpy.full(size, RIDGE)
    strengths[-1] = NEAR_ZERO
    nothing = numpy.zeros(size)
    whole = learned(table, rows, strengths, nothing, nothing)
    names = sorted({table.names[row] for row in rows})
    if len(names) == 1:
        return {names[0]: whole}
    near = numpy.full(size, NEAR)
    return {
        name: learned(table, [row for row in rows if table.names[row] == name], near, whole, whole) for name in names
    }


def precision_of(table: Table) -> float:
    """Return the average precision over pairs, each ranked by weights learned without its cluster."""
    scores = numpy.zeros(len(table.names))
    for part in range(PARTS):
        found = weights_of(table, [row for row, its in enumerate(table.parts) if its != part])
        for row, its in enumerate(table.parts):
            if its == part:
                scores[row] = table.levels[row] @ found[table.names[row]]
    ranked = numpy.argsort(-scores, kind="stable")
    return average_precision(bool(table.answers[row]) for row in ranked)


def average_precision(ranked: Iterable[bool]) -> float:
    """Return the mean share of right pairs down to each right one.

    Example:
        >>> average_precision([True, False, True])
        0.8333333333333333
    """
    right, shares = 0, []
    for count, is_one in enumerate(ranked, 1):
        if is_one:
            right += 1
            shares.append(right / count)
    return sum(shares) / len(shares) if shares else 0.0


def without(table: Table, columns: Mapping[str, int], name: str) -> Table:
    """Return pairs as they stand without a comparison."""
    kept = [place for level, place in columns.items() if not level.startswith(f"{name}: ")]
    return table._replace(levels=table.levels[:, [*kept, len(columns)]])


def main() -> None:
    """Print the table, the comparison that is worth most first."""
    pairs = [*labelled([Path(each) for each in sys.argv[1:]]), *own(ROOT / "tests")]
    data = [each for each in compared(pairs) if "closeness: equal" not in each.levels]
    columns = {level: place for place, level in enumerate(sorted({level for each in data for level in each.levels}))}
    table = table_of(data, columns)
    whole = precision_of(table)
    lost = {each.__name__: whole - precision_of(without(table, columns, each.__name__)) for each in COMPARISONS}
    sys.stdout.write(
        f"| without | average precision lost, of {whole:.3f} ({len(data)} pairs that differ) |\n|---|---|\n"
    )
    for name in sorted(lost, key=lambda name: (-lost[name], name)):
        sys.stdout.write(f"| {name.replace('_', ' ')} | {lost[name]:+.3f} |\n")


if __name__ == "__main__":
    main()
