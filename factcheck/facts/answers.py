"""The claims of one source as answers, laid beside those of another one: how they stand is found once."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import combinations_with_replacement, product
from typing import NamedTuple
from weakref import WeakKeyDictionary

from factcheck.claims import AnyClaim
from factcheck.claims.claim import Link, Match
from factcheck.facts.blocks import Block, blocks_of, numbered, place_of
from factcheck.facts.copied import DIGEST, NEAR_COPY, Slots, copied_pairs
from factcheck.facts.slips import Pair, each_found_once
from factcheck.settings import Settings

SlotsOfTwo = Mapping[tuple[str, str], Slots]
"""The places that two sources fill in the same words, by their ids in order."""


class Between(NamedTuple):
    """How the claims of two sources stand, by their places: those of the second count on from those of the first.

    Args:
        typed: as far as their keys tell.
        copied: pairs that fill one slot of a sentence.
        digested: pairs of which a digest gives one and what it is made from the other.
    """

    typed: Mapping[Pair, Link]
    copied: Sequence[Pair] = ()
    digested: Sequence[Pair] = ()


class Answers:
    """The claims of one source, in order, to be laid beside those of others again and again.

    Args:
        source_id: the source.
        claims: what it says.
        settings: how many keys must agree.
    """

    def __init__(self, source_id: str, claims: Iterable[AnyClaim], settings: Settings) -> None:
        self.source_id = source_id
        self.claims: Sequence[AnyClaim] = sorted(claims, key=place_of)
        self._settings = settings
        self._beside: WeakKeyDictionary[Answers, Between] = WeakKeyDictionary()

    def beside(self, other: "Answers", slots: Slots) -> Between:
        """Return how its claims stand to those of another source, or to each other; found once as long as both are
        kept."""
        kept = self._beside.get(other)
        if kept is None:
            kept = self._beside[other] = self._between(other, slots)
        return kept

    @cached_property
    def _blocks(self) -> Mapping[Block, Sequence[Sequence[int]]]:
        """The claims of each block, those that link alike together."""
        return blocks_of(self.claims, self._shapes)

    @cached_property
    def _shapes(self) -> Sequence[int]:
        """The number of each claim: those that link alike have one."""
        return numbered((type(each), each.question, each.value) for each in self.claims)

    def _between(self, other: "Answers", slots: Slots) -> Between:
        if self is other:
            return Between({pair: link for pair, link in self._typed(other) if pair[0] != pair[1]})
        claims, start = (*self.claims, *other.claims), len(self.claims)
        typed = {(first, start + second): link for (first, second), link in self._typed(other)}
        copied, digested = (list(copied_pairs(claims, copies)) for copies in slots)
        answering = [pair for pair, link in typed.items() if link.match is Match.ONE]
        return Between(typed, list(each_found_once(claims, copied, answering)), digested)

    def _typed(self, other: "Answers") -> Iterator[tuple[Pair, Link]]:
        """Yield how claims stand that share a block, as far as their keys tell, by their places in both."""
        known: dict[Pair, Link] = {}
        for block in self._blocks.keys() & other._blocks.keys():
            ours, theirs = self._blocks[block], other._blocks[block]
            for both in combinations_with_replacement(ours, 2) if self is other else product(ours, theirs):
                for one, two in product(*both):
                    first, second = (min(one, two), max(one, two)) if self is other else (one, two)
                    shapes = self._shapes[first], other._shapes[second]
                    link = known.get(shapes)
                    if link is None:
                        link = known[shapes] = self.claims[first].link(other.claims[second], self._settings)
                    if link.match is Match.UNKNOWN:
                        break
                    yield (first, second), link


def links_between(all_answers: Iterable[Answers], slots: SlotsOfTwo) -> dict[Pair, Link]:
    """Return how the claims of sources stand, by their places among all of them in order.

    Args:
        all_answers: those of each source.
        slots: what each two sources share.
    """
    ordered = sorted(all_answers, key=lambda each: each.source_id)
    starts = [0]
    for each in ordered:
        starts.append(starts[-1] + len(each.claims))
    typed: dict[Pair, Link] = {}
    copied: dict[Pair, Link] = {}
    digested: dict[Pair, Link] = {}
    for (start, one), (there, other) in combinations_with_replacement(zip(starts, ordered, strict=False), 2):
        between = one.beside(other, slots.get((one.source_id, other.source_id), Slots()))
        places = [*range(start, start + len(one.claims)), *range(there, there + len(other.claims))]
        typed.update({(places[i], places[j]): link for (i, j), link in between.typed.items()})
        copied.update({(places[i], places[j]): NEAR_COPY for i, j in between.copied})
        digested.update({(places[i], places[j]): DIGEST for i, j in between.digested})
    return digested | dict(sorted(typed.items())) | copied
