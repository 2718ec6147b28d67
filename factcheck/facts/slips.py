"""One slip of a near copy is found once: another speaker, a figure in a quotation, a name changed throughout."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from factcheck.claims.claim import Claim, Slip
from factcheck.copies import Place
from factcheck.source import Span

Pair = tuple[int, int]
"""Places of two claims in their list, the first one before the second."""


def each_found_once(claims: Sequence[Claim], copied: Sequence[Pair], answering: Sequence[Pair]) -> Iterator[Pair]:
    """Yield the pairs of claims that fill one slot, and join those in which one slip comes again.

    Left out are pairs inside two answers that hold others and differ, such as two quotations; and slips of claims that
    yield where claims of another kind have them too: two to whom the same words are given, two spellings of one name.
    Joined are the places of one slip: those that two sources fill with the same two names.

    Args:
        claims: of all sources.
        copied: the pairs that fill one slot.
        answering: the pairs that answer one question by their keys.
    """
    differing = _Differing(claims, copied)
    firm = ((claims[i], claims[j]) for i, j in (*copied, *answering) if not claims[i].yields)
    found = {slip for one, other in firm if (slip := one.slip(other)) is not None}
    alike: dict[Slip, list[int]] = defaultdict(list)
    for i, j in copied:
        one, other = claims[i], claims[j]
        slip = one.slip(other) if one.yields else None
        if differing.hold(one, other) or slip in found:
            continue
        if slip is not None:
            alike[slip].append(i)
        yield i, j
    for places in alike.values():
        yield from pairwise(sorted(set(places)))


class _Differing:
    """The pairs of answers that fill one slot, hold others and differ, to be asked what lies inside them."""

    def __init__(self, claims: Sequence[Claim], copied: Iterable[Pair]) -> None:
        self._pairs: set[frozenset[Place]] = set()
        self._spans: dict[tuple[str, str], list[Span]] = defaultdict(list)
        for one, other in ((claims[i], claims[j]) for i, j in copied):
            if one.holds_others and one.value.key != other.value.key:
                self._pairs.add(frozenset(((one.source_id, one.mention.place), (other.source_id, other.mention.place))))
        for (here, span), (there, beside) in self._pairs:
            self._spans[here, there].append(span)
            self._spans[there, here].append(beside)
        for spans in self._spans.values():
            spans.sort(key=lambda span: (span.start, span.end))

    def hold(self, one: Claim, other: Claim) -> bool:
        """Whether two claims lie inside such a pair, and are not those answers themselves."""
        if one.holds_others or not self._pairs:
            return False
        return frozenset((self._around(one, other), self._around(other, one))) in self._pairs

    def _around(self, claim: Claim, other: Claim) -> Place | None:
        """Return the place of the answer that a claim lies in, of those that fill one slot with one of the other's
        source."""
        spans, place = self._spans.get((claim.source_id, other.source_id), []), claim.mention.place
        index = bisect_right(spans, place.start, key=lambda span: span.start) - 1
        return (claim.source_id, spans[index]) if index >= 0 and spans[index].holds(place) else None
