"""The slots that mentions fill in near copies: there the place in the sentence says which question is answered.

Two near copies are laid side by side word by word; mentions between the same neighbours fill one slot.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher

from factcheck.mentions.mention import Mention
from factcheck.near_copies import Layout, NearCopies
from factcheck.source import Span
from factcheck.values.quotation import likeness
from factcheck.values.relation import Value

_SLIPS = 2
"""Figures, dates and names that differ before two sentences may be one form filled in twice. Heuristic."""
_QUOTATION_LIKENESS = 0.5
"""Share of words that come back before two quotations in one slot are renderings of one utterance. Heuristic."""
_NEIGHBOURS = 3
"""Words on each side of a mention that say whether it fills the same slot."""
_SLOT_LIKENESS = 0.6
"""Share of those that stand in the same order on the same side in both. Heuristic, found with the likeness of near
copies."""

Place = tuple[str, Span]
"""A mention's source id and span."""
Copies = frozenset[frozenset[Place]]
"""Pairs of places that fill one slot."""


def find_copies(near_copies: Iterable[NearCopies]) -> Copies:
    """Find the pairs of mentions that fill one slot of one sentence in two sources.

    Returns:
        Pairs of places; the order of the sources has no influence.
    """
    return frozenset(_filled(near_copies))


def places_by_source(copies: Copies) -> dict[str, set[Span]]:
    """Return the spans that take part in near copies, by source id."""
    places: dict[str, set[Span]] = defaultdict(set)
    for pair in copies:
        for source_id, span in pair:
            places[source_id].add(span)
    return places


def _filled(near_copies: Iterable[NearCopies]) -> Iterator[frozenset[Place]]:
    """Yield the pairs of mentions that fill one slot."""
    known: dict[tuple[Value, Value], bool] = {}
    for first, second, couples in near_copies:
        slots = tuple(_slots(first, second))
        for one, other, ours, theirs in couples:
            filled = [(ours.mentions[mine], theirs.mentions[yours]) for mine, yours in slots]
            pairs = [(mine, yours) for mine, yours in filled if _may_be_one(mine, yours)]
            if _is_one_slip(pairs, known):
                yield from (frozenset({(one, mine.place), (other, yours.place)}) for mine, yours in pairs)


def _slots(first: Layout, second: Layout) -> Iterator[tuple[int, int]]:
    """Yield the numbers of two mentions of one kind that stand between the same neighbours."""
    kept = _counterparts(first.stems, second.stems)
    still = sorted(kept)
    for mine, (kind, *ours) in enumerate(first.places):
        one = (ours[0], ours[1])
        begin, end = _gap(kept, still, one)
        for yours, (other, *theirs) in enumerate(second.places):
            there = (theirs[0], theirs[1])
            is_one_gap = kind == other and begin < there[0] and there[1] <= end
            if is_one_gap and _neighbours_alike(first.stems, one, second.stems, there):
                yield mine, yours


def _is_one_slip(pairs: Sequence[tuple[Mention, Mention]], known: dict[tuple[Value, Value], bool]) -> bool:
    """Whether no more than one figure, date or name differs, or as many agree: else a form was filled in twice."""
    stated: list[tuple[Value, Value]] = []
    for mine, yours in pairs:
        if mine.value.kind in ("quantity", "date"):
            stated.append((mine.value, yours.value))
        elif mine.value.kind == "name":
            stated.append((mine.whole, yours.whole))
    differing = 0
    for both in stated:
        if both not in known:
            known[both] = both[0].key == both[1].key or both[0].relation(both[1]).is_agreement
        differing += not known[both]
    return differing < _SLIPS or 2 * differing <= len(stated)


def _may_be_one(mention: Mention, other: Mention) -> bool:
    """Whether two mentions can answer one question by their words: two other quotations cannot."""
    if mention.value.kind != "quotation" or mention.value == other.value:
        return True
    return likeness(mention.quotation, other.quotation) >= _QUOTATION_LIKENESS


def _counterparts(first: tuple[str, ...], second: tuple[str, ...]) -> dict[int, int]:
    """Map each word of the one that stands still in the other, and both ends, to its place there."""
    blocks = SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks()
    kept = {block.a + step: block.b + step for block in blocks for step in range(block.size)}
    return kept | {-1: -1, len(first): len(second)}


def _gap(kept: Mapping[int, int], still: Sequence[int], ours: tuple[int, int]) -> tuple[int, int]:
    """Return where, in the other sentence, the words stand that stand still around a stretch of this one."""
    return kept[still[bisect_left(still, ours[0]) - 1]], kept[still[bisect_left(still, ours[1])]]


def _neighbours_alike(
    first: tuple[str, ...], ours: tuple[int, int], second: tuple[str, ...], theirs: tuple[int, int]
) -> bool:
    left = _same(
        first[max(0, ours[0] - _NEIGHBOURS) : ours[0]][::-1], second[max(0, theirs[0] - _NEIGHBOURS) : theirs[0]][::-1]
    )
    right = _same(first[ours[1] : ours[1] + _NEIGHBOURS], second[theirs[1] : theirs[1] + _NEIGHBOURS])
    possible = max(min(ours[0], _NEIGHBOURS), min(theirs[0], _NEIGHBOURS)) + max(
        min(len(first) - ours[1], _NEIGHBOURS), min(len(second) - theirs[1], _NEIGHBOURS)
    )
    return possible == 0 or (left + right) / possible >= _SLOT_LIKENESS


def _same(ours: tuple[str, ...], theirs: tuple[str, ...]) -> int:
    return sum(one == other for one, other in zip(ours, theirs, strict=False))
