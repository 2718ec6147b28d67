"""Which words of two names may be one: they are paired off, best evidence first."""

from collections.abc import Sequence

from factcheck.values.name_parts import NameParts
from factcheck.values.name_spelling import SAME, Evidence, evidence
from factcheck.values.romanization import consonants


def are_of_other_script(one: NameParts, other: NameParts) -> bool:
    """Whether one of two names may come out of another script: by its parts, or as one that is no person's and has one.

    A word alone may be any place of the world, so that its letters alone tell: those of Western words forbid it.
    """
    if len(one.parts) == len(other.parts) == 1 and not (one.titles or other.titles):
        return True
    return one.is_of_other_script or other.is_of_other_script


def align(
    ours: Sequence[str], theirs: Sequence[str], *, beside: bool = False
) -> tuple[list[Evidence], list[str], list[str]]:
    """Pair the words of two names off, best evidence first; `beside` as of `evidence`."""
    right = list(theirs)
    left: list[str] = []
    for word in ours:
        if word in right:
            right.remove(word)
        else:
            left.append(word)
    found = [SAME] * (len(ours) - len(left))
    if not left or not right:
        return found, left, right
    pairs = []
    for i, a in enumerate(left):
        for j, b in enumerate(right):
            item = evidence(a, b, beside=beside)
            if item is not None:
                pairs.append((item.rank, abs(i - j), i, j, item))
    if not pairs:
        return found, left, right
    pairs.sort()
    used: tuple[set[int], set[int]] = set(), set()
    for _, _, i, j, item in pairs:
        if i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
            found.append(item)
    return (
        found,
        [word for i, word in enumerate(left) if i not in used[0]],
        [word for j, word in enumerate(right) if j not in used[1]],
    )


def same_consonants(one: NameParts, other: NameParts) -> bool:
    """Tell whether a name in a script without vowels has the consonants of another."""
    ours, theirs = (
        [consonants(part.replace("w", "").replace("y", "").removeprefix("al") or part) for part in name.parts]
        for name in (one, other)
    )
    return len(ours) == len(theirs) and all(
        a == b or a.removeprefix("l") == b.removeprefix("l") for a, b in zip(ours, theirs, strict=True)
    )
