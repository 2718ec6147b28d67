"""Fact: one question with every claim that answers it. Never a verdict.

Steps of `align`: claims that share a block are looked at in pairs; those that answer one question are joined; a claim
that fits two facts which exclude each other is taken out; the claims of a fact that say the same are one position;
every pair of positions gets its relation.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any, NamedTuple

from factcheck.claims import AnyClaim
from factcheck.claims.claim import NOW, SHARING, Key, Link, NotCompared, Question, Standing
from factcheck.copies import Copies, Place
from factcheck.frozen import Frozen
from factcheck.settings import DEFAULT, Settings
from factcheck.values.relation import Comparison, Relation

_HEDGED = frozenset({"possible", "alleged", "planned"})


class Position(Frozen):
    """Be the claims of a fact that say the same.

    Args:
        label: its value in a few words, such as "about 12,000".
        claims: who says so, by source and place.
        sources: names of those sources as reports show them, sorted, each once.
    """

    label: str
    claims: tuple[AnyClaim, ...]
    sources: tuple[str, ...]

    @property
    def value(self) -> Any:
        """Give the value that its claims share."""
        return self.claims[0].value

    @property
    def source_ids(self) -> frozenset[str]:
        """Give the ids of the sources that say so."""
        return frozenset(claim.source_id for claim in self.claims)


class PairRelation(Frozen):
    """Be how two positions of a fact stand.

    Args:
        first: index of one position.
        second: index of the other, greater than first.
        relation: how they stand.
        reason: why, in one sentence.
        steps: the arithmetic, a line each.
    """

    first: int
    second: int
    relation: Relation
    reason: str
    steps: tuple[str, ...] = ()


class Fact(Frozen):
    """Be one question with every claim that answers it, in positions.

    Args:
        question: what is asked, in the words of its first claim.
        positions: what is answered.
        relations: every pair of positions with its relation.
        evidence: why the claims are held to answer one question, a line each.
    """

    question: Question
    positions: tuple[Position, ...]
    relations: tuple[PairRelation, ...] = ()
    evidence: tuple[str, ...] = ()

    @property
    def source_ids(self) -> frozenset[str]:
        """Give the ids of all sources that answer."""
        return frozenset().union(*(position.source_ids for position in self.positions))


class Aligned(NamedTuple):
    """What `align` gives: the facts, and the claims that could be put into none."""

    facts: tuple[Fact, ...]
    not_compared: tuple[NotCompared, ...]


def align(
    claims: Iterable[AnyClaim], names: Mapping[str, str], *, copies: Copies = frozenset(), settings: Settings = DEFAULT
) -> Aligned:
    """Put each claim into one position of one fact.

    Args:
        claims: of all sources, in any order.
        names: the name of each source in reports, by id.
        copies: pairs of places that fill one slot of one sentence.
        settings: how many keys must agree.

    Returns:
        Facts in the order of their first claim, by source id and place; the order of the claims has no influence.
    """
    ordered = sorted(claims, key=_place)
    links = {pair: ordered[pair[0]].link(ordered[pair[1]], settings) for pair in _candidates(ordered)}
    links |= dict.fromkeys(_copied(ordered, copies), _NEAR_COPY)
    facts, left = [], []
    for group in _groups(len(ordered), links):
        kept = _without_torn(group, links)
        left += [NotCompared(mention=ordered[i].mention, reason="fits two facts that exclude each other") for i in group if i not in kept]
        for part in _groups_within(kept, links):
            alone = ordered[part[0]]
            if len(part) == 1 and alone.question.untold is not None:
                if alone.kind != "participant":
                    left.append(NotCompared(mention=alone.mention, reason=alone.question.untold))
                continue
            facts.append(_fact([ordered[i] for i in part], _renumbered(part, links), names, settings))
    return Aligned(tuple(sorted(facts, key=lambda fact: _place(fact.positions[0].claims[0]))), tuple(left))


_IDENTITY = float("inf")
"""Strength of a link that is no count of keys: one office, one name, one slot of a near copy."""


def _place(claim: AnyClaim) -> tuple[str, int, int, str, str]:
    start, end = (claim.span.start, claim.span.end) if claim.span is not None else (0, 0)
    return claim.source_id, start, end, claim.kind, claim.question.subject


_Pair = tuple[int, int]
_NEAR_COPY = Link(Standing.ONE, words=("near copies: the same place in the same sentence",))


def _copied(claims: Sequence[AnyClaim], copies: Copies) -> Iterator[_Pair]:
    """Yield the pairs of claims of one kind whose mentions fill one slot."""
    at: dict[Place, list[int]] = defaultdict(list)
    for index, claim in enumerate(claims):
        if claim.span is not None:
            at[claim.source_id, claim.span].append(index)
    for first, second in copies:
        pairs = ((min(i, j), max(i, j)) for i in at[first] for j in at[second])
        yield from (pair for pair in pairs if claims[pair[0]].kind == claims[pair[1]].kind)


def _candidates(claims: Sequence[AnyClaim]) -> Iterator[_Pair]:
    """Yield the pairs of claims of one kind that share a block, each once."""
    blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, claim in enumerate(claims):
        for block in claim.question.blocks:
            blocks[claim.kind, block].append(index)
    seen: set[_Pair] = set()
    for members in blocks.values():
        seen.update(combinations(members, 2))
    return iter(sorted(seen))


def _groups(count: int, links: Mapping[_Pair, Link]) -> list[list[int]]:
    """Join what answers one question, directly or through others."""
    return _groups_within(range(count), links)


def _groups_within(members: Iterable[int], links: Mapping[_Pair, Link]) -> list[list[int]]:
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


def _renumbered(group: Sequence[int], links: Mapping[_Pair, Link]) -> dict[_Pair, Link]:
    """Give the links within a group by the places of the claims in it."""
    return {(i, j): links[group[i], group[j]] for i, j in combinations(range(len(group)), 2) if (group[i], group[j]) in links}


def _between(group: Iterable[int], links: Mapping[_Pair, Link]) -> dict[_Pair, Link]:
    return {pair: links[pair] for pair in combinations(sorted(group), 2) if pair in links}


def _without_torn(group: list[int], links: Mapping[_Pair, Link]) -> set[int]:
    """Take out what is joined to two claims that exclude each other; all of them when they still hang together."""
    if len(group) < 3:
        return set(group)
    inside = _between(group, links)
    neighbours: dict[int, set[int]] = defaultdict(set)
    excluded = {pair for pair, link in inside.items() if link.standing is Standing.OTHER}
    for (first, second), link in inside.items():
        if link.standing is Standing.ONE:
            neighbours[first].add(second)
            neighbours[second].add(first)
    torn = {member for member in group if any(set(pair) <= neighbours[member] for pair in excluded)}
    kept = set(group) - torn
    for part in _groups_within(kept, inside):
        if any(pair in excluded for pair in combinations(sorted(part), 2)):
            kept -= set(part)
    return kept


def _fact(claims: list[AnyClaim], links: Mapping[_Pair, Link], names: Mapping[str, str], settings: Settings) -> Fact:
    """Make a fact of claims, in order, with the links among them."""
    by_key: dict[Any, list[AnyClaim]] = defaultdict(list)
    for claim in claims:
        by_key[claim.value.key].append(claim)
    positions = tuple(_position(group, names) for group in by_key.values())
    strength = _strength(claims, list(by_key), links)
    relations = tuple(
        _relate(positions, first, second, strength.get((first, second), 0), settings)
        for first, second in combinations(range(len(positions)), 2)
    )
    return Fact(question=_fullest(claims), positions=positions, relations=relations, evidence=_evidence(claims, links))


def _strength(claims: list[AnyClaim], keys: list[Any], links: Mapping[_Pair, Link]) -> dict[_Pair, float]:
    """Give the most keys that agree between a claim of one position and one of another, in two sources."""
    strength: dict[_Pair, float] = defaultdict(float)
    for (first, second), link in links.items():
        one, other = claims[first], claims[second]
        if link.standing is Standing.ONE and one.source_id != other.source_id:
            places = keys.index(one.value.key), keys.index(other.value.key)
            pair = min(places), max(places)
            strength[pair] = max(strength[pair], _IDENTITY if link.evidence is None else link.evidence)
    return strength


def _evidence(claims: list[AnyClaim], links: Mapping[_Pair, Link]) -> tuple[str, ...]:
    """Say why claims are held to answer one question: what their keys share, then what else joined them."""
    told: dict[str, list[Key]] = defaultdict(list)
    for claim in claims:
        for key in claim.question.keys:
            told[key.role].append(key)
    keys = [line for role, those in told.items() if len(those) > 1 and (line := _agreement(role, those))]
    other = dict.fromkeys(line for link in links.values() if link.standing is Standing.ONE for line in link.words)
    return (*keys, *other)


def _agreement(role: str, keys: list[Key]) -> str | None:
    """Tell what the keys of one role have in common; None when that says nothing."""
    if role in SHARING:
        counted = Counter(value for key in keys for value in key.values)
        common = sorted(value.removeprefix("@") for value, count in counted.items() if count > 1)
        return f"{role}: {', '.join(common)}" if common else None
    if all(key.values == NOW for key in keys):
        return None
    return f"{role}: {' = '.join(dict.fromkeys(key.words for key in keys))}"


def _fullest(claims: list[AnyClaim]) -> Question:
    """Give the question that names most; the first of several."""
    return max((claim.question for claim in claims), key=lambda question: len(question.keys))


def _position(claims: list[AnyClaim], names: Mapping[str, str]) -> Position:
    sources = sorted({names.get(claim.source_id, claim.source_id) for claim in claims})
    return Position(label=claims[0].value.label, claims=tuple(claims), sources=tuple(sources))


def _relate(positions: Sequence[Position], first: int, second: int, strength: float, settings: Settings) -> PairRelation:
    """Say how two positions stand: their values, capped by what the sources and the link between them leave open."""
    one, other = positions[first], positions[second]
    found: Comparison = one.value.compare(other.value)
    relation, reason = found.relation, found.reason
    if relation.is_conflict and one.claims[0].kind == "naming":
        relation, reason = Relation.COMPATIBLE, "both are spellings of a third form"
    if relation.is_conflict and not strength:
        relation, reason = Relation.COMPATIBLE, "joined through others only: nothing says that both answer one question"
    if relation.is_conflict and (both := _gives_both(one, other)):
        relation, reason = Relation.COMPATIBLE, f"{', '.join(both)} gives both"
    if relation is Relation.CONTRADICTORY and (cap := _cap(one, other, strength >= settings.error_evidence)):
        relation, reason = Relation.DISCREPANT, f"{reason}; {cap}"
    return PairRelation(first=first, second=second, relation=relation, reason=reason, steps=_lettered(found.steps, first, second))


def _gives_both(one: Position, other: Position) -> tuple[str, ...]:
    """Name the sources that give both values, when no source and no other remain that each give only one."""
    both = one.source_ids & other.source_ids
    if one.source_ids - both and other.source_ids - both:
        return ()
    return tuple(sorted(set(one.sources) & set(other.sources)))


def _cap(one: Position, other: Position, is_strong: bool) -> str | None:
    """Say why a contradiction is told as a discrepancy only; None when it stands."""
    hedged = [claim for claim in (*one.claims, *other.claims) if claim.status in _HEDGED]
    if hedged:
        return f"told as {hedged[0].status} only"
    speakers = [sorted({claim.speaker for claim in position.claims if claim.speaker}) for position in (one, other)]
    if speakers[0] and speakers[1] and speakers[0] != speakers[1]:
        return f"{speakers[0][0]} says the one, {speakers[1][0]} the other"
    return None if is_strong else "little beyond the figures says that both answer one question"


def _lettered(steps: tuple[str, ...], first: int, second: int) -> tuple[str, ...]:
    """Put the letters of the positions before two aligned wordings."""
    if len(steps) == 2 and all("{" in step for step in steps):
        return tuple(f"{chr(ord('A') + min(index, 25))}  {step}" for index, step in zip((first, second), steps, strict=True))
    return steps
