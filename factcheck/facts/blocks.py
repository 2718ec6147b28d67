"""Claims in order and by block: which ones are looked at together."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence

from factcheck.claims import AnyClaim
from factcheck.claims.claim import Claim

Block = tuple[type, str]
"""A kind of claim with a block of its question: only claims that share one are looked at together."""


def place_of(claim: AnyClaim) -> tuple[str, int, int, str, str]:
    """Return by what claims are put in order."""
    start, end = (claim.span.start, claim.span.end) if claim.span is not None else (0, 0)
    return claim.source_id, start, end, claim.kind, claim.question.subject


def numbered(keys: Iterable[Hashable]) -> Sequence[int]:
    """Number keys, equal ones alike.

    Example:
        >>> numbered("abca")
        [0, 1, 2, 0]
    """
    numbers: dict[Hashable, int] = {}
    return [numbers.setdefault(key, len(numbers)) for key in keys]


def blocks_of(claims: Sequence[Claim], shapes: Sequence[int]) -> Mapping[Block, Sequence[Sequence[int]]]:
    """Return the places of the claims of each block, those of one shape together; of one source no more than are
    looked at."""
    blocks: dict[Block, dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    of_one: dict[tuple[type, str, str], int] = defaultdict(int)
    for index, claim in enumerate(claims):
        kind, source_id = type(claim), claim.source_id
        for block in claim.question.blocks:
            of_one[kind, block, source_id] += 1
            if of_one[kind, block, source_id] <= claim.most_of_one:
                blocks[kind, block][shapes[index]].append(index)
    return {block: list(members.values()) for block, members in blocks.items()}
