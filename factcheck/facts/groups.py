"""Which claims answer one question: claims that share a block are looked at in pairs, those that answer are joined.

A claim that fits two facts which exclude each other is taken out of both.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from factcheck.claims.claim import Claim, Link, Standing
from factcheck.copies import Copies, Place
from factcheck.settings import Settings

Pair = tuple[int, int]
"""Places of two claims in their list, the first one before the second."""
Links = Mapping[Pair, Link]

_NEAR_COPY = Link(Standing.ONE, words=("near copies: the same place in the same sentence",))


def find_links(claims: Sequence[Claim], copies: Copies, settings: Settings) -> dict[Pair, Link]:
    """Say how every two claims stand that might answer one question."""
    links = {(i, j): claims[i].link(claims[j], settings) for i, j in _candidates(claims)}
    return links | dict.fromkeys(_copied(claims, copies), _NEAR_COPY)


def _candidates(claims: Sequence[Claim]) -> Iterator[Pair]:
    """Yield the pairs of claims of one kind that share a block, each once."""
    blocks: dict[tuple[type, str], list[int]] = defaultdict(list)
    for index, claim in enumerate(claims):
        for block in claim.question.blocks:
            blocks[type(claim), block].append(index)
    seen: set[Pair] = set()
    for members in blocks.values():
        seen.update(combinations(members, 2))
    return iter(sorted(seen))


def _copied(claims: Sequence[Claim], copies: Copies) -> Iterator[Pair]:
    """Yield the pairs of claims of one kind whose mentions fill one slot."""
    at: dict[Place, list[int]] = defaultdict(list)
    for index, claim in enumerate(claims):
        if claim.span is not None:
            at[claim.source_id, claim.span].append(index)
    for first, second in copies:
        pairs = ((min(i, j), max(i, j)) for i in at[first] for j in at[second])
        yield from (pair for pair in pairs if type(claims[pair[0]]) is type(claims[pair[1]]))


def join(members: Iterable[int], links: Links) -> list[list[int]]:
    """Group what answers one question, directly or through others; members and groups in order."""
    parent = {member: member for member in sorted(members)}

    def root(member: int) -> int:
        while parent[member] != member:
            parent[member] = parent[parent[member]]
            member = parent[member]
        return member

    for (first, second), link in links.items():
        if link.standing is Standing.ONE and first in parent and second in parent:
            parent[max(root(first), root(second))] = min(root(first), root(second))
    groups: dict[int, list[int]] = defaultdict(list)
    for member in parent:
        groups[root(member)].append(member)
    return list(groups.values())


def within(group: Sequence[int], links: Links) -> dict[Pair, Link]:
    """Give the links inside a group, by the places of the claims in it."""
    pairs = combinations(range(len(group)), 2)
    return {(i, j): links[group[i], group[j]] for i, j in pairs if (group[i], group[j]) in links}


def without_torn(group: Sequence[int], links: Links) -> set[int]:
    """Take out what is joined to two claims that exclude each other; all of them when they still hang together."""
    inside = {pair: links[pair] for pair in combinations(sorted(group), 2) if pair in links}
    excluded = {pair for pair, link in inside.items() if link.standing is Standing.OTHER}
    if not excluded:
        return set(group)
    neighbours: dict[int, set[int]] = defaultdict(set)
    for (first, second), link in inside.items():
        if link.standing is Standing.ONE:
            neighbours[first].add(second)
            neighbours[second].add(first)
    torn = {member for member in group if any(set(pair) <= neighbours[member] for pair in excluded)}
    kept = set(group) - torn
    for part in join(kept, inside):
        if any(pair in excluded for pair in combinations(part, 2)):
            kept -= set(part)
    return kept
