"""Print what each comparison of link weights is worth: the average precision that is lost without it.

    python tools/ablate_links.py [FOLDER ...]

Folders are those of tools/learn_links.py. For each comparison the weights are learned again without it, and pairs of
figures that differ are ranked by weights that were learned without their cluster (five parts). The table is that of
docs/linkage.md.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from learn_links import ROOT, Compared, compared, labelled, own, scored

from factcheck.linkage.comparisons import COMPARISONS


def without(data: Iterable[Compared], name: str) -> list[Compared]:
    """Return the pairs as they stand without a comparison."""
    return [each._replace(levels=tuple(_kept(each.levels, name))) for each in data]


def _kept(levels: Sequence[str], name: str) -> Iterator[str]:
    return (level for level in levels if not level.startswith(f"{name}: "))


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


def precision_of(data: Sequence[Compared]) -> float:
    """Return the average precision over pairs that differ, each ranked by weights learned without its cluster."""
    return average_precision(each.is_one for _, each in scored(data))


def main() -> None:
    """Print the table, the comparison that is worth most first."""
    pairs = [*labelled([Path(each) for each in sys.argv[1:]]), *own(ROOT / "tests")]
    data = [each for each in compared(pairs) if "closeness: equal" not in each.levels]
    whole = precision_of(data)
    names = [each.__name__ for each in COMPARISONS]
    lost = {name: whole - precision_of(without(data, name)) for name in names}
    sys.stdout.write(
        f"| without | average precision lost, of {whole:.3f} ({len(data)} pairs that differ) |\n|---|---|\n"
    )
    for name in sorted(lost, key=lambda name: (-lost[name], name)):
        sys.stdout.write(f"| {name.replace('_', ' ')} | {lost[name]:+.3f} |\n")


if __name__ == "__main__":
    main()
