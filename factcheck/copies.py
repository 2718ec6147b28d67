"""Near copies: sentences that two sources share but for a few words, and the slots that mentions fill in both.

A desk's rewrite of a wire story and two versions of one article repeat sentences; in those, the place in the sentence
says which question is answered. Steps: sentences that share a run of words are looked at in pairs; each keeps the
one it is most like; the two are laid side by side word by word; mentions between the same neighbours fill one slot.
"""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from difflib import SequenceMatcher
from itertools import product
from typing import NamedTuple

from factcheck.document import Sentence
from factcheck.document.tokens import Token, is_contraction
from factcheck.inflection import stem
from factcheck.mentions.mention import Mention, Reading
from factcheck.side_by_side import MANY, pairs_of, side_by_side
from factcheck.source import Span
from factcheck.values.quotation import likeness
from factcheck.values.relation import Value

_RUN = 3
"""Words in a row that two sentences share before they are compared. Heuristic: a rewrite that keeps none is no copy."""
_LEAST_WORDS = 6
"""Words a sentence has at least; shorter ones are alike by chance. Heuristic."""
_LIKENESS = 0.75
"""Share of words two sentences have in common (Dice). Heuristic: at .75 and above no two independent reports of the
development texts met, and 140 of 148 planted changes still did."""
_SLIPS = 2
"""Figures, dates and names that differ before two sentences may be one form filled in twice. Heuristic."""
_QUOTATION_LIKENESS = 0.5
"""Share of words that come back before two quotations in one slot are renderings of one utterance. Heuristic."""
_MOST_OF_ONE = 20
"""Sentences of one source that are alike, or share one run, and are looked at. Heuristic: none repeats itself so."""
_NEIGHBOURS = 3
"""Words on each side of a mention that say whether it fills the same slot."""
_SLOT_LIKENESS = 0.6
"""Share of those that stand in the same order on the same side in both. Heuristic, found with the likeness above."""

_DAY_LEADS = frozenset({"on", "in", "by", "at"})
"""Words that lead to a day."""

_SIGNS = frozenset("$€£¥%")
"""Signs that count as words."""

Place = tuple[str, Span]
"""A mention's source id and span."""
_Run = int
"""The hash of the stems of a few words in a row: two that have one by chance are compared, and differ."""
Copies = frozenset[frozenset[Place]]
"""Pairs of places that fill one slot."""


class _Layout(NamedTuple):
    """A sentence as words: their stems, and for each mention its kind, its first word and the one after its last."""

    stems: tuple[str, ...]
    places: tuple[tuple[str, int, int], ...]


class _Line(NamedTuple):
    """A sentence of a source: its layout, every few words of it in a row, and its mentions."""

    layout: _Layout
    runs: frozenset[_Run]
    mentions: tuple[Mention, ...]


_Homes = Mapping[_Layout, Mapping[str, Sequence[tuple[Mention, ...]]]]
"""Sentences of one layout, each as its mentions, by source id."""


class Lines:
    """The sentences of a source that can be near copies: long enough, and with a mention."""

    def __init__(self, reading: Reading) -> None:
        self.source_id = reading.source.id
        self.lines = tuple(_lines(reading))
        self.runs = frozenset().union(*(line.runs for line in self.lines))


def find_copies(sources: Iterable[Lines]) -> Copies:
    """Find the pairs of mentions that fill one slot of one sentence in two sources.

    Returns:
        Pairs of places; the order of the sources has no influence.
    """
    ordered = sorted(sources, key=lambda source: source.source_id)
    shared = _shared_runs(ordered)
    homes: dict[_Layout, dict[str, list[tuple[Mention, ...]]]] = defaultdict(lambda: defaultdict(list))
    held: dict[_Layout, frozenset[_Run]] = {}
    for source in ordered:
        for layout, runs, mentions in source.lines:
            if shared.isdisjoint(runs):
                continue
            held[layout] = runs & shared
            home = homes[layout][source.source_id]
            if len(home) < _MOST_OF_ONE:
                home.append(mentions)
    return frozenset(_filled(homes, held, is_many=len(ordered) > MANY))


def places_by_source(copies: Copies) -> dict[str, set[Span]]:
    """Return the spans that take part in near copies, by source id."""
    places: dict[str, set[Span]] = defaultdict(set)
    for pair in copies:
        for source_id, span in pair:
            places[source_id].add(span)
    return places


def _lines(reading: Reading) -> Iterator[_Line]:
    """Yield the sentences that are long enough and hold a mention."""
    for sentence, inside in zip(reading.document.sentences, reading.in_sentences, strict=True):
        line = _line(sentence, inside) if inside else None
        if line is not None:
            yield line


def _line(sentence: Sentence, inside: Sequence[Mention]) -> _Line | None:
    """Return a sentence laid out; None where it is too short. A time of day counts as two words."""
    parts = [(token, part) for token in sentence.tokens if _is_word(token) for part in token.lower.split(":")]
    if len(parts) < _LEAST_WORDS:
        return None
    words, stems = [token for token, _ in parts], tuple([stem(part) for _, part in parts])
    placed = [(mention, *_slot(stems, words, mention)) for mention in inside]
    filled = [(mention, start, end) for mention, start, end in placed if start < end]
    places = tuple((mention.value.kind, start, end) for mention, start, end in filled)
    return _Line(_Layout(stems, places), frozenset(_runs(stems)), tuple(mention for mention, *_ in filled))


def _is_word(token: Token) -> bool:
    """Whether a token counts as a word: a contraction counts once."""
    return (token.kind in ("word", "number") and not is_contraction(token)) or token.text in _SIGNS


def _runs(stems: tuple[str, ...]) -> Iterator[_Run]:
    """Yield every few words in a row."""
    return map(hash, zip(*(stems[step:] for step in range(_RUN)), strict=False))


def _shared_runs(sources: Iterable[Lines]) -> set[_Run]:
    """Return the runs that two sources share: most sentences hold none, and are looked at no further."""
    met: set[_Run] = set()
    shared: set[_Run] = set()
    for source in sources:
        shared |= source.runs & met
        met |= source.runs
    return shared


def _slot(stems: tuple[str, ...], words: Sequence[Token], mention: Mention) -> tuple[int, int]:
    """Return the words that a mention fills: a day with its preposition, for "yesterday" has none.

    A mention of marks alone, or one that begins behind the last word, fills none: its slot is empty.
    """
    start, end = _words_of(words, mention.place)
    has_lead = mention.value.kind == "date" and 0 < start < end and stems[start - 1] in _DAY_LEADS
    return (start - 1, end) if has_lead else (start, end)


def _words_of(words: Sequence[Token], span: Span) -> tuple[int, int]:
    """Return the first word of a span and the one after its last."""
    start = bisect_right(words, span.start, key=lambda word: word.end)
    return start, bisect_left(words, span.end, key=lambda word: word.start)


def _filled(homes: _Homes, held: Mapping[_Layout, Set[_Run]], *, is_many: bool) -> Iterator[frozenset[Place]]:
    """Yield the pairs of mentions that fill one slot, in sentences that are most like each other on both sides."""
    layouts = list(homes)
    scores: dict[tuple[int, int], float] = {}
    best: dict[tuple[int, str], float] = defaultdict(float)
    known: dict[tuple[Value, Value], bool] = {}
    for first, second in _sharing_a_run(homes, held, is_many=is_many):
        score = _dice(layouts[first].stems, layouts[second].stems)
        if score >= _LIKENESS:
            scores[first, second] = score
            for here, there in ((first, second), (second, first)):
                for source_id in homes[layouts[there]]:
                    best[here, source_id] = max(best[here, source_id], score)
    for (first, second), score in scores.items():
        slots = tuple(_slots(layouts[first], layouts[second]))
        for one, other in side_by_side(homes[layouts[first]], homes[layouts[second]], is_many=is_many):
            if one == other or not score == best[first, other] == best[second, one]:
                continue
            for ours, theirs in product(homes[layouts[first]][one], homes[layouts[second]][other]):
                pairs = [(ours[mine], theirs[yours]) for mine, yours in slots if _may_be_one(ours[mine], theirs[yours])]
                if _is_one_slip(pairs, known):
                    yield from (frozenset({(one, mine.place), (other, yours.place)}) for mine, yours in pairs)


def _sharing_a_run(homes: _Homes, held: Mapping[_Layout, Set[_Run]], *, is_many: bool) -> set[tuple[int, int]]:
    """Return the pairs of layouts, by number, that two sources have and that share a run of words."""
    holders: dict[_Run, list[int]] = defaultdict(list)
    of_one: dict[tuple[_Run, str], int] = defaultdict(int)
    for index, (layout, sources) in enumerate(homes.items()):
        for run in held[layout]:
            for source_id in sources:
                of_one[run, source_id] += 1
            if min(of_one[run, source_id] for source_id in sources) <= _MOST_OF_ONE:
                holders[run].append(index)
    owners = [next(iter(sources)) if len(sources) == 1 else None for sources in homes.values()]
    return {
        (first, second)
        for group in holders.values()
        for first, second in pairs_of(group, is_many=is_many)
        if owners[first] is None or owners[first] != owners[second]
    }


def _dice(first: tuple[str, ...], second: tuple[str, ...]) -> float:
    """Return the share of words in common; 0 where the lengths alone put it below what is asked."""
    if 2 * min(len(first), len(second)) / (len(first) + len(second)) < _LIKENESS:
        return 0.0
    return 2 * (Counter(first) & Counter(second)).total() / (len(first) + len(second))


def _slots(first: _Layout, second: _Layout) -> Iterator[tuple[int, int]]:
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
