"""Near copies: sentences that two sources share but for a few words, and the slots that mentions fill in both.

A desk's rewrite of a wire story and two versions of one article repeat sentences; in those, the place in the sentence
says which question is answered. Steps: sentences that share a run of words are looked at in pairs; each keeps the
one it is most like; the two are laid side by side word by word; mentions between the same neighbours fill one slot.
"""

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from factcheck.inflection import stem
from factcheck.mentions.mention import Mention, Reading
from factcheck.source import Span
from factcheck.values.quotation import likeness

_RUN = 3
"""Words in a row that two sentences share before they are compared. Ours: a rewrite that keeps none is no copy."""
_LEAST_WORDS = 6
"""Words a sentence has at least; shorter ones are alike by chance. Ours."""
_LIKENESS = 0.75
"""Share of words two sentences have in common (Dice). Ours: at .75 and above no two independent reports of the
development texts met, and 140 of 148 planted changes still did."""
_QUOTATION_LIKENESS = 0.5
"""Share of words that come back before two quotations in one slot are renderings of one utterance. Ours."""
_NEIGHBOURS = 3
"""Words on each side of a mention that say whether it fills the same slot."""
_SLOT_LIKENESS = 0.6
"""Share of those that stand in the same order on the same side in both. Ours, found with the likeness above."""

_WORD = re.compile(r"\w+(?:['’.,-]\w+)*|[$€£¥%]")

Place = tuple[str, Span]
"""A mention's source id and span."""
Copies = frozenset[frozenset[Place]]
"""Pairs of places that fill one slot."""


class _Line(NamedTuple):
    """A sentence as words: their stems, and where each stands."""

    source_id: str
    stems: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    mentions: tuple[Mention, ...]


def find_copies(readings: Iterable[Reading]) -> Copies:
    """Find the pairs of mentions that fill one slot of one sentence in two sources.

    Returns:
        Pairs of places; the order of the readings has no influence.
    """
    lines = [line for reading in sorted(readings, key=lambda reading: reading.source.id) for line in _lines(reading)]
    return frozenset(pair for first, second in _alike(lines) for pair in _slots(first, second))


def _lines(reading: Reading) -> Iterator[_Line]:
    mentions = [mention for mention in reading.mentions if mention.span is not None]
    furniture = {line.start for line in reading.furniture}
    start = 0
    for sentence in reading.sentences:
        if sentence.start in furniture:
            continue
        found = list(_WORD.finditer(reading.source.text, sentence.start, sentence.end))
        while start < len(mentions) and mentions[start].place.start < sentence.start:
            start += 1
        end = start
        while end < len(mentions) and mentions[end].place.start < sentence.end:
            end += 1
        if len(found) >= _LEAST_WORDS and end > start:
            stems = tuple(stem(word.group()) for word in found)
            yield _Line(
                reading.source.id, stems, tuple((w.start(), w.end()) for w in found), tuple(mentions[start:end])
            )


def _alike(lines: Sequence[_Line]) -> Iterator[tuple[_Line, _Line]]:
    """Yield the pairs of sentences of two sources that are most like each other on both sides."""
    scores: dict[tuple[int, int], float] = {}
    for first, second in _sharing_a_run(lines):
        likeness = _dice(lines[first].stems, lines[second].stems)
        if likeness >= _LIKENESS:
            scores[first, second] = likeness
    best: dict[tuple[int, str], float] = defaultdict(float)
    for (first, second), score in scores.items():
        for here, there in ((first, second), (second, first)):
            place = here, lines[there].source_id
            best[place] = max(best[place], score)
    for (first, second), score in scores.items():
        if score == best[first, lines[second].source_id] == best[second, lines[first].source_id]:
            yield lines[first], lines[second]


def _sharing_a_run(lines: Sequence[_Line]) -> set[tuple[int, int]]:
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, line in enumerate(lines):
        runs = {line.stems[start : start + _RUN] for start in range(len(line.stems) - _RUN + 1)}
        for run in runs:
            holders[run].append(index)
    return {
        (first, second)
        for group in holders.values()
        for first, second in itertools.combinations(group, 2)
        if lines[first].source_id != lines[second].source_id
    }


def _dice(first: tuple[str, ...], second: tuple[str, ...]) -> float:
    return 2 * (Counter(first) & Counter(second)).total() / (len(first) + len(second))


def _slots(first: _Line, second: _Line) -> Iterator[frozenset[Place]]:
    """Yield the pairs of mentions of one kind that stand between the same neighbours."""
    kept = _counterparts(first.stems, second.stems)
    theirs = [(mention, *_words_of(second, mention)) for mention in second.mentions]
    for mention in first.mentions:
        start, end = _words_of(first, mention)
        for other, other_start, other_end in theirs:
            ours, there = (start, end), (other_start, other_end)
            if other.value.kind != mention.value.kind or not _is_one_gap(kept, ours, there):
                continue
            if _may_be_one(mention, other) and _neighbours_alike(first.stems, ours, second.stems, there):
                yield frozenset({(first.source_id, mention.place), (second.source_id, other.place)})


def _may_be_one(mention: Mention, other: Mention) -> bool:
    """Tell whether two mentions can answer one question by their words: two other quotations cannot."""
    if mention.value.kind != "quotation":
        return True
    return likeness(mention.quotation, other.quotation) >= _QUOTATION_LIKENESS


def _words_of(line: _Line, mention: Mention) -> tuple[int, int]:
    """Give the first word of a mention and the one after its last."""
    span = mention.place
    start = next((index for index, (_, end) in enumerate(line.spans) if end > span.start), len(line.spans))
    after = next((index for index, (begin, _) in enumerate(line.spans) if begin >= span.end), len(line.spans))
    return start, max(start + 1, after)


def _counterparts(first: tuple[str, ...], second: tuple[str, ...]) -> dict[int, int]:
    """Map each word of the one that stands still in the other, and both ends, to its place there."""
    blocks = SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks()
    kept = {block.a + step: block.b + step for block in blocks for step in range(block.size)}
    return kept | {-1: -1, len(first): len(second)}


def _is_one_gap(kept: dict[int, int], ours: tuple[int, int], theirs: tuple[int, int]) -> bool:
    """Tell whether two stretches lie between the same words that stand still on both sides."""
    before = next(index for index in range(ours[0] - 1, -2, -1) if index in kept)
    after = next(index for index in itertools.count(ours[1]) if index in kept)
    return kept[before] < theirs[0] and theirs[1] <= kept[after]


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
