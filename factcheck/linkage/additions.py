"""Which figures of an article another comes on top of: "paid $5 million in tax and an additional $31 million"."""

from collections.abc import Iterable

from factcheck.claims.claim import Claim
from factcheck.claims.counting import MORE


def added_to(figures: Iterable[tuple[Claim, str, int]]) -> frozenset[int]:
    """Return the claims, by identity, behind which the next figure of their family, in their sentence or the next, is
    one more.

    Args:
        figures: claims in text order, each with its family and the number of its sentence.
    """
    last: dict[str, tuple[Claim, int]] = {}
    found = set()
    for claim, family, sentence in figures:
        before = last.get(family)
        if before is not None and claim.question.unstated == MORE and sentence - before[1] <= 1:
            found.add(id(before[0]))
        last[family] = claim, sentence
    return frozenset(found)
