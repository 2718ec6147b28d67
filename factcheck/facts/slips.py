"""One slip of a near copy is told once: another speaker, a figure in a quotation, a name that is changed throughout."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from itertools import pairwise

from factcheck.claims.claim import Claim
from factcheck.claims.naming import NamingClaim
from factcheck.claims.participant import ParticipantClaim
from factcheck.claims.utterance import UtteranceClaim
from factcheck.copies import Place
from factcheck.source import Span
from factcheck.values.relation import Relation

Pair = tuple[int, int]
"""Places of two claims in their list, the first one before the second."""


def two_speakers(one: Claim, other: Claim) -> tuple[str, str] | None:
    """Return the persons to whom two claims give their words, when nobody can be both.

    Two names that share a word are one person's, one of them slipped: the place of the name tells that.
    """
    if not (isinstance(one, UtteranceClaim) and isinstance(other, UtteranceClaim)):
        return None
    mine, yours = one.named_speaker, other.named_speaker
    if mine is None or yours is None or mine.relation(yours) is not Relation.CONTRADICTORY:
        return None
    return (mine.text, yours.text) if set(mine.words).isdisjoint(yours.words) else None


def each_told_once(claims: Sequence[Claim], copied: Sequence[Pair], answering: Sequence[Pair]) -> Iterator[Pair]:
    """Yield the pairs of claims that fill one slot, and join those that tell one slip.

    Left out are pairs inside two quotations whose words differ, and names of two to whom the same words are given: the
    quotations tell both; and two spellings of one name, which are told where it is asked how it is written. Joined are
    the places that two sources fill with the same two names.

    Args:
        claims: of all sources.
        copied: the pairs that fill one slot.
        answering: the pairs that answer one question by their keys.
    """
    differing = _Quotations(claims, copied)
    speakers = {
        frozenset({(claims[i].source_id, two[0]), (claims[j].source_id, two[1])})
        for i, j in (*copied, *answering)
        if (two := two_speakers(claims[i], claims[j]))
    }
    spelled = {
        frozenset({(each.source_id, each.mention.whole.text) for each in (claims[i], claims[j])})
        for i, j in answering
        if isinstance(claims[i], NamingClaim) and claims[i].value.key != claims[j].value.key
    }
    alike: dict[Hashable, list[int]] = defaultdict(list)
    for i, j in copied:
        one, other = claims[i], claims[j]
        if differing.hold(one, other):
            continue
        if isinstance(one, ParticipantClaim):
            names = frozenset({(each.source_id, each.mention.whole.text) for each in (one, other)})
            if names in speakers or names in spelled:
                continue
            alike[names].append(i)
        yield i, j
    for places in alike.values():
        yield from pairwise(sorted(set(places)))


class _Quotations:
    """The pairs of quotations that fill one slot in two wordings, to be asked what lies inside them."""

    def __init__(self, claims: Sequence[Claim], copied: Iterable[Pair]) -> None:
        self._pairs: set[frozenset[Place]] = set()
        self._spans: dict[str, list[Span]] = defaultdict(list)
        for one, other in ((claims[i], claims[j]) for i, j in copied):
            if isinstance(one, UtteranceClaim) and one.value.key != other.value.key:
                self._pairs.add(frozenset(((one.source_id, one.mention.place), (other.source_id, other.mention.place))))
        for source_id, span in frozenset().union(*self._pairs):
            self._spans[source_id].append(span)
        for spans in self._spans.values():
            spans.sort(key=lambda span: (span.start, span.end))

    def hold(self, one: Claim, other: Claim) -> bool:
        """Whether two claims lie inside such a pair, and are not the quotations themselves."""
        if isinstance(one, UtteranceClaim) or not self._pairs:
            return False
        return frozenset((self._around(one), self._around(other))) in self._pairs

    def _around(self, claim: Claim) -> Place | None:
        """Return the place of the quotation that a claim lies in."""
        spans, place = self._spans.get(claim.source_id, []), claim.mention.place
        index = bisect_right(spans, place.start, key=lambda span: span.start) - 1
        return (claim.source_id, spans[index]) if index >= 0 and spans[index].holds(place) else None
