"""Which claims answer one question: claims that share a block are looked at in pairs, those that answer are joined.

A claim that fits two facts which exclude each other is taken out of both.
"""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from itertools import chain, combinations_with_replacement

from factcheck.claims.claim import Link, Match
from factcheck.facts.blocks import blocks_of, numbered
from factcheck.facts.classes import Classes, shape
from factcheck.facts.copied import DIGEST, NEAR_COPY, Slots, copied_pairs
from factcheck.facts.slips import Pair, each_found_once
from factcheck.settings import Settings
from factcheck.side_by_side import side_by_side

Links = Mapping[Pair, Link]


def find_links(classes: Classes, slots: Slots, settings: Settings) -> dict[Pair, Link]:
    """Return how those pairs of classes of claims stand of which the words tell whether they answer one question."""
    links = _typed(classes, settings)
    answering = [pair for pair, link in links.items() if link.match is Match.ONE]
    copied, digested = (list(copied_pairs(classes.claims, copies)) for copies in slots)
    firsts = [(classes.members[one][0], classes.members[other][0]) for one, other in answering]
    found_once = each_found_once(classes.claims, copied, firsts)
    made = [pair for pair in _by_class(digested, classes) if pair not in links]
    return dict.fromkeys(made, DIGEST) | links | dict.fromkeys(_by_class(found_once, classes), NEAR_COPY)


def _by_class(pairs: Iterable[Pair], classes: Classes) -> Iterator[Pair]:
    """Yield pairs of claims as pairs of their classes; two of one class are none."""
    for first, second in pairs:
        one, other = (classes.of[id(classes.claims[index])] for index in (first, second))
        if one != other:
            yield min(one, other), max(one, other)


def _typed(classes: Classes, settings: Settings) -> dict[Pair, Link]:
    """Return how the pairs of classes stand that share a block, in order, as far as their keys tell."""
    claims, shapes = classes.firsts, _shapes(classes)
    known: dict[Pair, Link] = {}

    def link(first: int, second: int) -> Link:
        pair = shapes[first], shapes[second]
        if pair not in known:
            known[pair] = claims[first].link(claims[second], settings)
        return known[pair]

    links: dict[Pair, Link] = {}
    blocks = blocks_of(claims, shapes).values()
    for ours, theirs in chain.from_iterable(combinations_with_replacement(members, 2) for members in blocks):
        if link(min(ours[0], theirs[0]), max(ours[0], theirs[0])).match is Match.UNKNOWN:
            continue
        for one, other in side_by_side(ours, theirs, is_many=classes.is_many):
            if one != other:
                first, second = min(one, other), max(one, other)
                links[first, second] = link(first, second)
    return dict(sorted(links.items()))


def _shapes(classes: Classes) -> Sequence[int]:
    """Number the classes so that those that link alike have one number: of one kind, question and value."""
    return numbered(
        shape(each) if classes.is_many else (type(each), each.question, each.value) for each in classes.firsts
    )


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
    return sorted(chain.from_iterable(_not_together(parts, excluded)))


def _not_together(parts: Sequence[Sequence[int]], excluded: Iterable[Pair]) -> Iterator[Sequence[int]]:
    """Yield the parts of a group that hold no two that exclude each other."""
    part_of = {member: number for number, part in enumerate(parts) for member in part}
    together = {part_of[one] for one, other in excluded if one in part_of and part_of[one] == part_of.get(other)}
    return (part for number, part in enumerate(parts) if number not in together)


def _pairs(group: Iterable[int], linked: Mapping[int, Sequence[int]]) -> Iterator[Pair]:
    """Yield the pairs of a group between which a link stands."""
    inside = set(group)
    for first in inside:
        yield from ((first, second) for second in linked.get(first, ()) if second > first and second in inside)
