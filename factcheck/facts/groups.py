"""Which claims answer one question: claims that share a block are looked at in pairs, those that answer are joined.

A claim that fits two facts which exclude each other is taken out of both.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Container, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from factcheck.claims.claim import Claim, Link, Match
from factcheck.copies import Copies, Place
from factcheck.facts.slips import Pair, each_found_once
from factcheck.settings import Settings
from factcheck.values.quantity import Quantity

Links = Mapping[Pair, Link]


class Slots(NamedTuple):
    """The places that two sources fill in the same words.

    Args:
        copies: in one sentence that both share.
        digests: in a short text made from a longer one.
    """

    copies: Copies = frozenset()
    digests: Copies = frozenset()


NearDuplicates = frozenset[frozenset[str]]
"""Pairs of sources, by id, that share much of their wording."""

_LEAST_COPIED = 5
"""Mentions that fill one slot in both before two sources are near-duplicates. Heuristic: an agency's sentence or two
is no
rewrite."""
_DIGEST = Link(Match.ONE, words=("one text is made from the other: among the same words",))
_NEAR_COPY = Link(Match.ONE, words=("near copies: the same place in the same sentence",))


def find_links(claims: Sequence[Claim], slots: Slots, settings: Settings) -> dict[Pair, Link]:
    """Return how those pairs of claims stand of which the words tell whether they answer one question."""
    links: dict[Pair, Link] = {}
    known: dict[Pair, Link] = {}
    pairs = _candidates(claims)
    shapes = _shapes(claims, {index for pair in pairs for index in pair})
    for first, second in pairs:
        pair = shapes[first], shapes[second]
        if pair not in known:
            known[pair] = claims[first].link(claims[second], settings)
        if known[pair].match is not Match.UNKNOWN:
            links[first, second] = known[pair]
    answering = [pair for pair, link in links.items() if link.match is Match.ONE]
    copied = list(_copied(claims, slots.copies, _may_meet))
    digested = [pair for pair in _copied(claims, slots.digests, _may_meet) if pair not in links]
    return (
        dict.fromkeys(digested, _DIGEST) | links | dict.fromkeys(each_found_once(claims, copied, answering), _NEAR_COPY)
    )


def _shapes(claims: Sequence[Claim], wanted: Iterable[int]) -> dict[int, int]:
    """Number those claims that are wanted so that those of one kind, question and value link alike: one number."""
    numbers: dict[Hashable, int] = {}
    asked = ((index, claims[index]) for index in wanted)
    return {i: numbers.setdefault((type(each), each.question, each.value), len(numbers)) for i, each in asked}


def find_near_duplicates(copies: Copies) -> NearDuplicates:
    """Find the sources that share so many sentences that one is a rewrite of the other."""
    shared = Counter(frozenset(source_id for source_id, _ in pair) for pair in copies)
    return frozenset(pair for pair, count in shared.items() if count >= _LEAST_COPIED)


def _candidates(claims: Sequence[Claim]) -> list[Pair]:
    """Return the pairs of claims of one kind that share a block, each once, in order."""
    blocks: dict[tuple[type, str], list[int]] = defaultdict(list)
    of_one: dict[tuple[type, str, str], int] = defaultdict(int)
    for index, claim in enumerate(claims):
        kind, source_id = type(claim), claim.source_id
        for block in claim.question.blocks:
            of_one[kind, block, source_id] += 1
            if of_one[kind, block, source_id] <= claim.most_of_one:
                blocks[kind, block].append(index)
    groups = (members for members in blocks.values() if len(members) > 1)
    return sorted({pair for members in groups for pair in combinations(members, 2)})


def _copied(claims: Sequence[Claim], copies: Copies, may_meet: Callable[[Claim, Claim], bool]) -> Iterator[Pair]:
    """Yield the pairs of claims that may meet and whose mentions fill one slot."""
    at: dict[Place, list[int]] = defaultdict(list)
    for index, claim in enumerate(claims if copies else ()):
        if claim.span is not None:
            at[claim.source_id, claim.span].append(index)
    for first, second in copies:
        pairs = ((min(i, j), max(i, j)) for i in at[first] for j in at[second])
        yield from (pair for pair in pairs if may_meet(claims[pair[0]], claims[pair[1]]))


def _is_one_kind(one: Claim, other: Claim) -> bool:
    return type(one) is type(other) and one.asked_by_place


def _may_meet(one: Claim, other: Claim) -> bool:
    """Whether two claims in one slot ask of one subject, as far as both tell theirs."""
    if not _is_one_kind(one, other):
        return False
    is_stated = one.question.unstated is None and other.question.unstated is None
    return not is_stated or one.question.subject == other.question.subject or _is_one_figure(one, other)


def _is_one_figure(one: Claim, other: Claim) -> bool:
    """Whether two claims give one figure in two units: "$1.2 billion" and "€1.2 billion"."""
    values = one.value, other.value
    if not all(isinstance(value, Quantity) and value.unit is not None for value in values):
        return False
    return bool(one.value.figures == other.value.figures and one.value.unit != other.value.unit)


def neighbours(links: Links, standings: Container[Match]) -> dict[int, list[int]]:
    """Map each claim to those it stands so to."""
    found: dict[int, list[int]] = defaultdict(list)
    for (first, second), link in links.items():
        if link.match in standings:
            found[first].append(second)
            found[second].append(first)
    return found


def join(members: Iterable[int], joined: Mapping[int, Sequence[int]]) -> list[list[int]]:
    """Group what answers one question, directly or through others.

    Args:
        members: places of claims; only links among them count.
        joined: the neighbours of each.

    Returns:
        Groups in the order of their first member, each in order.
    """
    ordered = sorted(members)
    left = set(ordered)
    groups = []
    for first in ordered:
        if first not in left:
            continue
        left.discard(first)
        group, waiting = [], [first]
        while waiting:
            member = waiting.pop()
            group.append(member)
            reached = left.intersection(joined[member]) if member in joined else ()
            left.difference_update(reached)
            waiting += reached
        groups.append(sorted(group))
    return groups


def within(group: Sequence[int], links: Links, linked: Mapping[int, Sequence[int]]) -> dict[Pair, Link]:
    """Return the links inside a group, by the places of the claims in it."""
    place = {member: index for index, member in enumerate(group)}
    pairs = sorted(_pairs(group, linked))
    return {(place[first], place[second]): links[first, second] for first, second in pairs}


def without_ambiguous(
    group: Sequence[int], links: Links, linked: Mapping[int, Sequence[int]], joined: Mapping[int, Sequence[int]]
) -> list[int]:
    """Take out what is joined to two claims that exclude each other; all of them when they still hang together."""
    excluded = [pair for pair in _pairs(group, linked) if links[pair].match is Match.OTHER]
    if not excluded:
        return list(group)
    reach = {member: set(joined.get(member, ())) for pair in excluded for member in pair}
    ambiguous = set().union(*(reach[first] & reach[second] for first, second in excluded))
    parts = join((member for member in group if member not in ambiguous), joined)
    part_of = {member: number for number, part in enumerate(parts) for member in part}
    together = {part_of[one] for one, other in excluded if one in part_of and part_of[one] == part_of.get(other)}
    return sorted(member for number, part in enumerate(parts) if number not in together for member in part)


def _pairs(group: Iterable[int], linked: Mapping[int, Sequence[int]]) -> Iterator[Pair]:
    """Yield the pairs of a group between which a link stands."""
    inside = set(group)
    for first in inside:
        yield from ((first, second) for second in linked.get(first, ()) if second > first and second in inside)
