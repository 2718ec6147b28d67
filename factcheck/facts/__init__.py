"""Claim -> Fact: put each claim into one position of one fact.

Claims that answer one question are joined (groups); those of them that say the same are one position; every pair of
positions gets its relation (standing).
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence, Set
from itertools import chain
from types import MappingProxyType
from typing import NamedTuple

from factcheck.claims import AnyClaim
from factcheck.claims.claim import Link, Match, NotCompared
from factcheck.claims.publication import Publications
from factcheck.claims.question import Question
from factcheck.facts.answers import Answers as Answers
from factcheck.facts.answers import SlotsOfTwo as SlotsOfTwo
from factcheck.facts.answers import links_between
from factcheck.facts.apart import agree_nowhere, without_apart
from factcheck.facts.blocks import place_of
from factcheck.facts.classes import Classes
from factcheck.facts.copied import Slots as Slots
from factcheck.facts.coverage import Coverage as Coverage
from factcheck.facts.coverage import Covered as Covered
from factcheck.facts.coverage import cover as cover
from factcheck.facts.coverage import is_compared as is_compared
from factcheck.facts.fact import Fact as Fact
from factcheck.facts.fact import PairRelation as PairRelation
from factcheck.facts.fact import Position as Position
from factcheck.facts.groups import (
    Links,
    find_links,
    join,
    neighbours,
    within,
    without_ambiguous,
)
from factcheck.facts.near_duplicates import NearDuplicates
from factcheck.facts.relations import relate, tell_evidence
from factcheck.facts.repeated import without_repeated
from factcheck.facts.slips import Pair
from factcheck.facts.succession import succeeded
from factcheck.facts.sums import added_up
from factcheck.linkage import Apart, SourcePair, Weighed, Weighing, likely_links, pairs_of_two_events
from factcheck.settings import DEFAULT, Settings


class Known(NamedTuple):
    """What is known of the sources beside what they claim.

    Args:
        slots: pairs of places that two of them fill in the same words.
        publications: when they came out.
        weighing: their figures with what they are weighed by; none where only typed questions join.
        apart: pairs of them that are, or may be, of different events.
        answers: all that they claim, source by source, where it is laid beside each other again and again; else none.
        slots_of_two: of those answers, the slots of each two sources.
    """

    slots: Slots = Slots()
    publications: Publications = Publications()
    weighing: Weighing = Weighing()
    apart: Apart = Apart()
    answers: Sequence[Answers] = ()
    slots_of_two: SlotsOfTwo = MappingProxyType({})


_TWO_EVENTS = Link(Match.UNKNOWN, words=("two events of one kind",))
"""How two claims stand that would be of one question were it not for the event."""
NOTHING = Known()
"""Nothing is known of any source."""


class Aligned(NamedTuple):
    """What `align` gives.

    Args:
        facts: in the order of their first claim, by source id and place.
        not_compared: the mentions of claims that could be put into none.
        possible: facts that are one question possibly only, of claims that are in other facts; they differ.
        apart: pairs of sources that were taken to be of different events.
    """

    facts: tuple[Fact, ...]
    not_compared: tuple[NotCompared, ...]
    possible: tuple[Fact, ...] = ()
    apart: frozenset[SourcePair] = frozenset()


def align(
    claims: Iterable[AnyClaim], names: Mapping[str, str], *, known: Known = NOTHING, settings: Settings = DEFAULT
) -> Aligned:
    """Put each claim into one position of one fact. No two claims of sources of different events meet.

    Args:
        claims: of all sources, in any order, which has no influence.
        names: the name of each source in reports, by id.
        known: what is known of the sources beside.
        settings: how many keys must agree, and which likely links are shown.
    """
    ordered = sorted(claims, key=place_of)
    aligned = _aligned(ordered, names, known, known.apart.surely, settings)
    if doubted := agree_nowhere(aligned.facts, known.apart.perhaps):
        aligned = _aligned(ordered, names, known, known.apart.surely | doubted, settings)
    return aligned


def _aligned(
    ordered: Sequence[AnyClaim],
    names: Mapping[str, str],
    known: Known,
    apart: frozenset[SourcePair],
    settings: Settings,
) -> Aligned:
    classes = Classes(ordered, settings, alone=frozenset(chain.from_iterable(apart)))
    if known.answers:
        links = links_between(known.answers, known.slots_of_two)
    else:
        links = find_links(classes, known.slots, settings)
    links = _of_one_event(links, classes.firsts, apart)
    links |= dict.fromkeys(pairs_of_two_events(links, classes.firsts, known.weighing.articles), _TWO_EVENTS)
    lowest = "possible" if settings.likely_links == "likely" else "warning"
    weighing = known.weighing._replace(apart=apart)
    weighed = likely_links(weighing, classes.of, links, strong=settings.error_evidence, lowest=lowest)
    for pair in weighed.opened:
        del links[pair]
    links |= weighed.links
    made = _Made(classes, names, NearDuplicates(known.slots.copies), known.publications, apart, settings)
    joined, linked = neighbours(links, {Match.ONE}), neighbours(links, set(Match))
    facts: list[Fact] = []
    left: list[NotCompared] = []
    for group in join(range(len(classes.members)), joined):
        kept = without_ambiguous(group, links, linked, joined)
        ambiguous = classes.claims_of(set(group).difference(kept))
        left += [_ambiguous(claim) for claim in ambiguous if claim.is_missed]
        for part in join(kept, joined):
            first = classes.firsts[part[0]]
            if len(part) == len(classes.members[part[0]]) == 1 and first.question.unstated is not None:
                left += [NotCompared(mention=first.mention, reason=first.question.unstated)] if first.is_missed else []
            else:
                facts.append(made.fact(part, within(part, links, linked)))
    possible = (made.fact(group, inside) for group, inside in _possible(weighed))
    return Aligned(
        _in_order(without_repeated(facts)), tuple(left), _in_order(fact for fact in possible if _differs(fact)), apart
    )


def _of_one_event(links: dict[Pair, Link], claims: Sequence[AnyClaim], apart: Set[SourcePair]) -> dict[Pair, Link]:
    """Leave out the links between sources of different events."""
    if not apart:
        return links
    ids = [claim.source_id for claim in claims]
    return {pair: link for pair, link in links.items() if frozenset((ids[pair[0]], ids[pair[1]])) not in apart}


def _possible(weighed: Weighed) -> Iterator[tuple[list[int], Links]]:
    """Yield the classes that possibly answer one question, with the links among them."""
    linked = neighbours(weighed.possible, {Match.ONE})
    for group in join({place for pair in weighed.possible for place in pair}, linked):
        yield group, within(group, weighed.possible, linked)


class _Made(NamedTuple):
    """What facts are made of.

    Args:
        classes: the claims.
        names: the name of each source in reports, by id.
        near_duplicates: which sources share much of their wording.
        publications: when the sources came out.
        apart: the pairs of sources of different events.
        settings: how many keys a contradiction needs.
    """

    classes: Classes
    names: Mapping[str, str]
    near_duplicates: NearDuplicates
    publications: Publications
    apart: frozenset[SourcePair]
    settings: Settings

    def fact(self, group: Sequence[int], links: Links) -> Fact:
        """Return the fact of some classes of claims, in order, with the links among them by their places in it."""
        claims, members = self.classes.claims_of(group), [self.classes.claims_of([each]) for each in group]
        by_key: dict[Hashable, list[AnyClaim]] = defaultdict(list)
        for claim in claims:
            by_key[claim.position_key].append(claim)
        positions = _narrowed(tuple(_position(each, self.names) for each in by_key.values()))
        fact = Fact(
            question=_fullest(claims),
            positions=positions,
            relations=relate(positions, members, links, self.settings),
            evidence=tell_evidence(claims, links) if len(claims) > 1 else (),
        )
        return self._in_time(without_apart(fact, self.apart))

    def _in_time(self, fact: Fact) -> Fact:
        """Ease the conflicts of a fact in which a side takes the place of an earlier one, or is the sum of others."""
        if not _differs(fact):
            return fact
        positions = fact.positions
        eased = tuple(
            succeeded(self._added(pair, positions), positions, self.publications, self.near_duplicates)
            for pair in fact.relations
        )
        return fact.model_copy(update={"relations": eased})

    def _added(self, pair: PairRelation, positions: Sequence[Position]) -> PairRelation:
        """Ease a conflict of a figure with one that is the sum of a list."""
        one, other = positions[pair.first], positions[pair.second]
        return added_up(added_up(pair, one, other, self.publications), other, one, self.publications)


def _differs(fact: Fact) -> bool:
    return any(pair.relation.is_conflict for pair in fact.relations)


def _in_order(facts: Iterable[Fact]) -> tuple[Fact, ...]:
    return tuple(sorted(facts, key=lambda fact: place_of(fact.positions[0].claims[0])))


def _ambiguous(claim: AnyClaim) -> NotCompared:
    return NotCompared(mention=claim.mention, reason="fits two facts that exclude each other")


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
    if stated is questions[0]:
        return stated
    return questions[0].model_copy(update={"text": stated.text, "quoted": stated.quoted})


def _position(claims: Sequence[AnyClaim], names: Mapping[str, str]) -> Position:
    sources = sorted({names.get(claim.source_id, claim.source_id) for claim in claims})
    return Position(label=claims[0].value.label, claims=tuple(claims), sources=tuple(sources))
