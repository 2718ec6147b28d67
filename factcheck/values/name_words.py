"""Which words of two names may be one: they are paired off, best evidence first."""

from collections.abc import Sequence

from factcheck.values.name_origins import Origin
from factcheck.values.name_parts import NameParts
from factcheck.values.name_spelling import SAME, Evidence, evidence
from factcheck.values.romanization import consonants


def origin_of(one: NameParts, other: NameParts) -> Origin:
    """Return what two names tell of where their words come from.

    A word alone may be any place of the world: its own letters tell, and those of Western words say that it is none.
    """
    is_lone = len(one.parts) == len(other.parts) == 1 and not (one.titles or other.titles)
    return max(one.origin, other.origin, Origin.BESIDE if is_lone else Origin.UNKNOWN)


def align(
    ours: Sequence[str], theirs: Sequence[str], one: NameParts, other: NameParts
) -> tuple[list[Evidence], list[str], list[str]]:
    """Pair the words of two names off, best evidence first.

    Args:
        ours: words of one name.
        theirs: words of the other.
        one: the name, which tells where its words come from.
        other: the other name.

    Returns:
        Why words are paired, and those of each name that are left.
    """
    right = list(theirs)
    left: list[str] = []
    for word in ours:
        if word in right:
            right.remove(word)
        else:
            left.append(word)
    found = [SAME] * (len(ours) - len(left))
    paired = _best_pairs(left, right, origin_of(one, other)) if left and right else {}
    firsts, seconds = {i for i, _ in paired}, {j for _, j in paired}
    return (
        [*found, *paired.values()],
        [word for i, word in enumerate(left) if i not in firsts],
        [word for j, word in enumerate(right) if j not in seconds],
    )


def _best_pairs(left: Sequence[str], right: Sequence[str], origin: Origin) -> dict[tuple[int, int], Evidence]:
    """Return the pairs of places whose words may be one, each word in one pair at most, best evidence first."""
    pairs = []
    for i, a in enumerate(left):
        for j, b in enumerate(right):
            if (item := evidence(a, b, origin)) is not None:
                pairs.append((item.rank, abs(i - j), i, j, item))
    found: dict[tuple[int, int], Evidence] = {}
    used: tuple[set[int], set[int]] = set(), set()
    for _, _, i, j, item in sorted(pairs):
        if i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            found[i, j] = item
    return found


def same_consonants(one: NameParts, other: NameParts) -> bool:
    """Whether a name in a script without vowels has the consonants of another."""
    ours, theirs = (
        [consonants(part.replace("w", "").replace("y", "").removeprefix("al") or part) for part in name.parts]
        for name in (one, other)
    )
    return len(ours) == len(theirs) and all(
        a == b or a.removeprefix("l") == b.removeprefix("l") for a, b in zip(ours, theirs, strict=True)
    )
