"""Claim -> Fact: put each claim into one position of one fact.

Claims that answer one question are joined (groups); those of them that say the same are one position; every pair of
positions gets its relation (standing).
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from factcheck.claims import AnyClaim
from factcheck.claims.claim import Match, NotCompared
from factcheck.claims.publication import Publications
from factcheck.claims.question import Question
from factcheck.facts.coverage import Coverage as Coverage
from factcheck.facts.coverage import Covered as Covered
from factcheck.facts.coverage import cover as cover
from factcheck.facts.coverage import is_compared as is_compared
from factcheck.facts.fact import Fact as Fact
from factcheck.facts.fact import PairRelation as PairRelation
from factcheck.facts.fact import Position as Position
from factcheck.facts.groups import (
    Links,
    NearDuplicates,
    find_links,
    find_near_duplicates,
    join,
    neighbours,
    within,
    without_ambiguous,
)
from factcheck.facts.groups import Slots as Slots
from factcheck.facts.relations import relate, tell_evidence
from factcheck.facts.succession import succeeded
from factcheck.linkage import Weighed, Weighing, likely_links
from factcheck.settings import DEFAULT, Settings

NO_SLOTS = Slots()
"""No two sources share words."""
NO_WEIGHING = Weighing()
"""Only typed questions join."""
UNKNOWN = Publications()
"""Nothing is known of when any source came out."""


class Aligned(NamedTuple):
    """What `align` gives.

    Args:
        facts: each with its positions.
        not_compared: the mentions of claims that could be put into none.
        possible: facts that are one question possibly only, of claims that are in other facts; they differ.
    """

    facts: tuple[Fact, ...]
    not_compared: tuple[NotCompared, ...]
    possible: tuple[Fact, ...] = ()


def align(
    claims: Iterable[AnyClaim],
    names: Mapping[str, str],
    *,
    slots: Slots = NO_SLOTS,
    publications: Publications = UNKNOWN,
    weighing: Weighing = NO_WEIGHING,
    settings: Settings = DEFAULT,
) -> Aligned:
    """Put each claim into one position of one fact.

    Args:
        claims: of all sources, in any order.
        names: the name of each source in reports, by id.
        slots: pairs of places that two sources fill in the same words.
        publications: when the sources came out.
        weighing: the figures of the sources with what they are weighed by.
        settings: how many keys must agree, and which likely links are shown.

    Returns:
        Facts in the order of their first claim, by source id and place; the order of the claims has no influence.
    """
    ordered = sorted(claims, key=_place)
    links = find_links(ordered, slots, settings)
    places = {id(claim): place for place, claim in enumerate(ordered)}
    lowest = "possible" if settings.likely_links == "likely" else "warning"
    weighed = likely_links(weighing, places, links, strong=settings.error_evidence, lowest=lowest)
    links |= weighed.links
    joined, linked = neighbours(links, {Match.ONE}), neighbours(links, set(Match))
    near_duplicates = find_near_duplicates(slots.copies)
    facts: list[Fact] = []
    left: list[NotCompared] = []
    for group in join(range(len(ordered)), joined):
        kept = without_ambiguous(group, links, linked, joined)
        ambiguous = [ordered[index] for index in sorted(set(group).difference(kept))]
        left += [_ambiguous(claim) for claim in ambiguous if claim.is_missed]
        for part in join(kept, joined):
            members = [ordered[index] for index in part]
            reason = members[0].question.unstated
            if len(members) == 1 and reason is not None:
                left += [NotCompared(mention=members[0].mention, reason=reason)] if members[0].is_missed else []
            else:
                fact = _fact(members, within(part, links, linked), names, near_duplicates, settings)
                facts.append(_in_time(fact, publications, near_duplicates))
    possible = (_fact(of, inside, names, near_duplicates, settings) for of, inside in _possible(ordered, weighed))
    eased = (_in_time(fact, publications, near_duplicates) for fact in possible)
    return Aligned(_in_order(facts), tuple(left), _in_order(fact for fact in eased if _differs(fact)))


def _differs(fact: Fact) -> bool:
    return any(pair.relation.is_conflict for pair in fact.relations)


def _possible(ordered: Sequence[AnyClaim], weighed: Weighed) -> Iterator[tuple[list[AnyClaim], Links]]:
    """Yield the claims that possibly answer one question, with the links among them."""
    linked = neighbours(weighed.possible, {Match.ONE})
    for group in join(sorted({place for pair in weighed.possible for place in pair}), linked):
        yield [ordered[place] for place in group], within(group, weighed.possible, linked)


def _in_order(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    return tuple(sorted(facts, key=lambda fact: _place(fact.positions[0].claims[0])))


def _in_time(fact: Fact, publications: Publications, near_duplicates: NearDuplicates) -> Fact:
    """Ease the conflicts of a fact in which a later side takes the place of an earlier one."""
    if not _differs(fact):
        return fact
    eased = tuple(succeeded(pair, fact.positions, publications, near_duplicates) for pair in fact.relations)
    return fact.model_copy(update={"relations": eased})


def _ambiguous(claim: AnyClaim) -> NotCompared:
    return NotCompared(mention=claim.mention, reason="fits two facts that exclude each other")


def _place(claim: AnyClaim) -> tuple[str, int, int, str, str]:
    start, end = (claim.span.start, claim.span.end) if claim.span is not None else (0, 0)
    return claim.source_id, start, end, claim.kind, claim.question.subject


def _fact(
    claims: Sequence[AnyClaim],
    links: Links,
    names: Mapping[str, str],
    near_duplicates: NearDuplicates,
    settings: Settings,
) -> Fact:
    """Make a fact of claims, in order, with the links among them."""
    by_key: dict[Hashable, list[AnyClaim]] = defaultdict(list)
    for claim in claims:
        by_key[claim.position_key].append(claim)
    positions = _narrowed(tuple(_position(group, names) for group in by_key.values()))
    return Fact(
        question=_fullest(claims),
        positions=positions,
        relations=relate(positions, claims, links, near_duplicates, settings),
        evidence=tell_evidence(claims, links) if len(claims) > 1 else (),
    )


def _narrowed(positions: tuple[Position, ...]) -> tuple[Position, ...]:
    """Note which days of a date with several the other positions of its fact leave."""
    if len(positions) == 1:
        return positions
    kind, values = positions[0].claims[0], [position.value for position in positions]
    left = [kind.narrowed(value, [*values[:index], *values[index + 1 :]]) for index, value in enumerate(values)]
    return tuple(
        position.model_copy(update={"candidates": candidates}) if candidates else position
        for position, candidates in zip(positions, left, strict=True)
    )


def _fullest(claims: Sequence[AnyClaim]) -> Question:
    """Return the question that names most, the first of several, in the words of the fullest that quotes no
    sentence."""
    questions = sorted((claim.question for claim in claims), key=lambda question: -len(question.keys))
    stated = next((question for question in questions if not question.quoted), questions[0])
    return questions[0].model_copy(update={"text": stated.text, "quoted": stated.quoted})


def _position(claims: Sequence[AnyClaim], names: Mapping[str, str]) -> Position:
    sources = sorted({names.get(claim.source_id, claim.source_id) for claim in claims})
    return Position(label=claims[0].value.label, claims=tuple(claims), sources=tuple(sources))
