"""Two wordings laid side by side: the stretch in which both give the same words in one order, and what differs there.

Either wording may be cut at both ends, so that only words between others that both give tell two apart; and words at an
end of a sentence that both go on to.
"""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from factcheck.values.quotation_blocks import How, Range, Wording, best, gap, how, is_form
from factcheck.values.quotation_words import Word, split

_KEPT = 4_096
"""Pairs of wordings whose alignment is kept: two quotations are linked first and compared then."""
_LAST = 3
"""Words at the end of a sentence, or at its beginning, that take the place of others at most. Heuristic: where more
differ, one is cut there and the other goes on."""
_FIRM = 3
"""Words in a row that both give before or behind such words, at least. Heuristic."""


class Difference(NamedTuple):
    """A place in which two wordings differ, the words of both there, and how."""

    place: Range
    ours: tuple[Word, ...]
    theirs: tuple[Word, ...]
    how: How


class Alignment(NamedTuple):
    """Two wordings side by side.

    Args:
        ours: the words of the one.
        theirs: those of the other.
        stretch: where both give the same words in one order.
        shared: how many words of it both give.
        roots: the stems of the content words among them.
        differences: what differs within the stretch, in order.
    """

    ours: tuple[Word, ...]
    theirs: tuple[Word, ...]
    stretch: Range
    shared: int
    roots: frozenset[str]
    differences: tuple[Difference, ...]

    @property
    def likeness(self) -> float:
        """The share of the words of the stretch that both give (Dice)."""
        lengths = self.stretch.end - self.stretch.first + self.stretch.end_there - self.stretch.there
        return 2 * self.shared / lengths if lengths else 0.0

    @property
    def coverage(self) -> float:
        """The share of the shorter wording that both give."""
        shorter = min(len(self.ours), len(self.theirs))
        return self.shared / shorter if shorter else 0.0

    @property
    def is_sentence(self) -> bool:
        """Whether the stretch begins and ends with a sentence in both."""
        first, end, there, end_there = self.stretch
        begins = self.ours[first].opens and self.theirs[there].opens if self.shared else False
        return begins and _closes(self.ours, end) and _closes(self.theirs, end_there)

    @property
    def is_whole(self) -> bool:
        """Whether the stretch is all of both."""
        return self.stretch == Range(0, len(self.ours), 0, len(self.theirs))

    def widened(self) -> "Alignment":
        """Return it with all that stands before and behind the stretch as another difference."""
        stretch = self.stretch
        whole = Range(0, len(self.ours), 0, len(self.theirs))
        head = self._apart(Range(0, stretch.first, 0, stretch.there))
        tail = self._apart(Range(stretch.end, whole.end, stretch.end_there, whole.end_there))
        return self._replace(stretch=whole, differences=(*head, *self.differences, *tail))

    def _apart(self, place: Range) -> tuple[Difference, ...]:
        here, there = self.ours[place.first : place.end], self.theirs[place.there : place.end_there]
        return (Difference(place, here, there, "words"),) if here or there else ()

    @property
    def changes(self) -> tuple[Difference, ...]:
        """The differences that are no matter of style, and that nothing marks."""
        return tuple(each for each in self.differences if each.how == "words")


@lru_cache(maxsize=_KEPT)
def align(first: str, second: str) -> Alignment:
    """Return two wordings side by side.

    Example:
        >>> found = align("I know that we will mend the bridge soon", "we will paint the bridge [now], we hope")
        >>> [(each.ours[0].shown, each.theirs[0].shown) for each in found.changes]
        [('mend', 'paint')]
    """
    if (len(second), second) < (len(first), first):
        return _turned(align(second, first))
    ours, theirs = Wording(split(first)), Wording(split(second))
    matcher = SequenceMatcher(None, ours.roots, theirs.roots, autojunk=False)
    blocks = best(
        [Range(a, a + size, b, b + size) for a, b, size in matcher.get_matching_blocks() if size], ours, theirs
    )
    if not blocks:
        return Alignment(ours.words, theirs.words, Range(0, 0, 0, 0), 0, frozenset(), ())
    ends = (_end_before(blocks[0], ours, theirs), _end_behind(blocks[-1], ours, theirs))
    differences = tuple(_differences(blocks, ends, ours, theirs))
    shared = [word for block in blocks for word in ours.words[block.first : block.end]]
    shared += [word for each in differences if each.how == "style" and not _is_bent(each) for word in each.ours]
    return Alignment(
        ours=ours.words,
        theirs=theirs.words,
        stretch=Range(ends[0].first, ends[1].end, ends[0].there, ends[1].end_there),
        shared=len(shared),
        roots=frozenset(word.root for word in shared if word.is_content),
        differences=differences,
    )


def _closes(words: Sequence[Word], end: int) -> bool:
    """Whether a sentence ends before a word."""
    return end == len(words) or words[end].opens


def _turned(found: Alignment) -> Alignment:
    """Return an alignment with the sides changed."""
    differences = tuple(
        Difference(_turned_range(place), theirs, ours, how) for place, ours, theirs, how in found.differences
    )
    return found._replace(
        ours=found.theirs, theirs=found.ours, stretch=_turned_range(found.stretch), differences=differences
    )


def _turned_range(place: Range) -> Range:
    return Range(place.there, place.end_there, place.first, place.end)


def _end_before(block: Range, ours: Wording, theirs: Wording) -> Range:
    """Return the words before the first block that take each other's place: the few with which a sentence begins."""
    mine, yours = _kept(ours.lead(block.first), theirs.lead(block.there), block.end - block.first)
    return Range(block.first - mine, block.first, block.there - yours, block.there)


def _end_behind(block: Range, ours: Wording, theirs: Wording) -> Range:
    """Return the words behind the last block that take each other's place: the few with which a sentence ends.

    A last "not" that one of them lacks is no cut.
    """
    mine, yours = ours.rest(block.end), theirs.rest(block.end_there)
    tail = (*ours.words[block.end : block.end + mine], *theirs.words[block.end_there : block.end_there + yours])
    is_denied = not min(mine, yours) and len(tail) <= _LAST and _is_denial(tail)
    if not is_denied:
        mine, yours = _kept(mine, yours, block.end - block.first)
    return Range(block.end, block.end + mine, block.end_there, block.end_there + yours)


def _is_denial(tail: Sequence[Word]) -> bool:
    """Whether a last word or a first one denies what stands before: "not", "no cent"; not "and nobody came"."""
    return bool(tail) and (tail[0].is_negation or tail[-1].is_negation)


def _kept(mine: int, yours: int, beside: int) -> tuple[int, int]:
    """Return how many of the words at an end of two sentences take each other's place.

    Args:
        mine: how many the one has there.
        yours: how many the other has.
        beside: words in a row that both give beside them.
    """
    count = min(mine, yours)
    if not 0 < count <= _LAST or beside < max(_FIRM, count):
        return 0, 0
    most = _LAST if max(mine, yours) <= _LAST else count
    return min(mine, most), min(yours, most)


def _is_bent(found: Difference) -> bool:
    """Whether what differs is a form of a word, which both give."""
    return is_form(found.ours, found.theirs)


def _differences(
    blocks: Sequence[Range], ends: tuple[Range, Range], ours: Wording, theirs: Wording
) -> Iterator[Difference]:
    """Yield what differs, in order."""
    gaps = [ends[0], *(gap(block, following) for block, following in pairwise(blocks)), ends[1]]
    for place, block in zip(gaps, [*blocks, None], strict=True):
        if place.first < place.end or place.there < place.end_there:
            yield _difference(place, ours, theirs)
        if block is not None:
            yield from _bent(block, ours, theirs)


def _bent(block: Range, ours: Wording, theirs: Wording) -> Iterator[Difference]:
    """Yield the words of a block that are two forms of one word."""
    for step in range(block.end - block.first):
        i, j = block.first + step, block.there + step
        if ours.words[i].folded != theirs.words[j].folded:
            yield _difference(Range(i, i + 1, j, j + 1), ours, theirs)


def _difference(place: Range, ours: Wording, theirs: Wording) -> Difference:
    here, there = ours.words[place.first : place.end], theirs.words[place.there : place.end_there]
    return Difference(place, here, there, how(place, ours, theirs))
