"""Near copies: sentences that two sources share but for a few words.

A desk's rewrite of a wire story and two versions of one article repeat sentences. Steps: sentences that share a run of
words are looked at in pairs; each keeps the one it is most like.
"""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import product
from typing import NamedTuple

from factcheck.document import Sentence
from factcheck.document.tokens import Token, is_contraction
from factcheck.inflection import stem
from factcheck.mentions.mention import Mention, Reading
from factcheck.side_by_side import MANY, pairs_of, side_by_side
from factcheck.source import Span

_RUN = 3
"""Words in a row that two sentences share before they are compared. Heuristic: a rewrite that keeps none is no copy."""
_LEAST_WORDS = 6
"""Words a sentence has at least; shorter ones are alike by chance. Heuristic."""
_LIKENESS = 0.75
"""Share of words two sentences have in common (Dice). Heuristic: at .75 and above no two independent reports of the
development texts met, and 140 of 148 planted changes still did."""
_MOST_OF_ONE = 20
"""Sentences of one source that are alike, or share one run, and are looked at. Heuristic: none repeats itself so."""

_DAY_LEADS = frozenset({"on", "in", "by", "at"})
"""Words that lead to a day."""

_SIGNS = frozenset("$€£¥%")
"""Signs that count as words."""

_Run = int
"""The hash of the stems of a few words in a row: two that have one by chance are compared, and differ."""


class Layout(NamedTuple):
    """A sentence as words: their stems, and for each mention its kind, its first word and the one after its last."""

    stems: tuple[str, ...]
    places: tuple[tuple[str, int, int], ...]


class Line(NamedTuple):
    """A sentence of a source: its layout, every few words of it in a row, its mentions, and itself."""

    layout: Layout
    runs: frozenset[_Run]
    mentions: tuple[Mention, ...]
    sentence: Sentence


class Couple(NamedTuple):
    """A sentence of one source and a near copy of it in another.

    Args:
        one: the id of the source.
        other: that of the other source, which comes behind in the order of ids.
        ours: the sentence.
        theirs: its near copy.
    """

    one: str
    other: str
    ours: Line
    theirs: Line


class NearCopies(NamedTuple):
    """All sentences of one layout, each beside those near copies of it that have one layout too.

    Args:
        first: the layout of the one.
        second: that of the other.
        couples: the sentences, two by two.
    """

    first: Layout
    second: Layout
    couples: tuple[Couple, ...]


_Homes = Mapping[Layout, Mapping[str, Sequence[Line]]]
"""Sentences of one layout, by source id."""


class Lines:
    """The sentences of a source that can be near copies, since they are long enough."""

    def __init__(self, reading: Reading) -> None:
        self.source_id = reading.source.id
        self.lines = tuple(_lines(reading))
        self.runs = frozenset().union(*(line.runs for line in self.lines))


def find_near_copies(sources: Iterable[Lines]) -> tuple[NearCopies, ...]:
    """Find the sentences of two sources that are near copies; the order of the sources has no influence."""
    ordered = sorted(sources, key=lambda source: source.source_id)
    shared = _shared_runs(ordered)
    homes: dict[Layout, dict[str, list[Line]]] = defaultdict(lambda: defaultdict(list))
    held: dict[Layout, frozenset[_Run]] = {}
    for source in ordered:
        for line in source.lines:
            if shared.isdisjoint(line.runs):
                continue
            held[line.layout] = line.runs & shared
            home = homes[line.layout][source.source_id]
            if len(home) < _MOST_OF_ONE:
                home.append(line)
    return tuple(_near_copies(homes, held, is_many=len(ordered) > MANY))


def _lines(reading: Reading) -> Iterator[Line]:
    """Yield the sentences that are long enough."""
    for sentence, inside in zip(reading.document.sentences, reading.in_sentences, strict=True):
        line = _line(sentence, inside)
        if line is not None:
            yield line


def _line(sentence: Sentence, inside: Sequence[Mention]) -> Line | None:
    """Return a sentence laid out; None where it is too short. A time of day counts as two words."""
    parts = [(token, part) for token in sentence.tokens if _is_word(token) for part in token.lower.split(":")]
    if len(parts) < _LEAST_WORDS:
        return None
    words, stems = [token for token, _ in parts], tuple([stem(part) for _, part in parts])
    placed = [(mention, *_slot(stems, words, mention)) for mention in inside]
    filled = [(mention, start, end) for mention, start, end in placed if start < end]
    places = tuple((mention.value.kind, start, end) for mention, start, end in filled)
    mentions = tuple(mention for mention, *_ in filled)
    return Line(Layout(stems, places), frozenset(_runs(stems)), mentions, sentence)


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


def _near_copies(homes: _Homes, held: Mapping[Layout, Set[_Run]], *, is_many: bool) -> Iterator[NearCopies]:
    """Yield the sentences that are most like each other on both sides."""
    layouts = list(homes)
    scores: dict[tuple[int, int], float] = {}
    best: dict[tuple[int, str], float] = defaultdict(float)
    for first, second in _sharing_a_run(homes, held, is_many=is_many):
        score = _dice(layouts[first].stems, layouts[second].stems)
        if score >= _LIKENESS:
            scores[first, second] = score
            for here, there in ((first, second), (second, first)):
                for source_id in homes[layouts[there]]:
                    best[here, source_id] = max(best[here, source_id], score)
    for (first, second), score in scores.items():
        ours, theirs = homes[layouts[first]], homes[layouts[second]]
        alike = [
            (one, other)
            for one, other in side_by_side(ours, theirs, is_many=is_many)
            if one != other and score == best[first, other] == best[second, one]
        ]
        turned = [(other, one) for one, other in alike]
        if first == second:
            alike, turned = list(dict.fromkeys([*alike, *turned])), []
        if found := tuple(_couples(ours, theirs, alike)):
            yield NearCopies(layouts[first], layouts[second], found)
        if found := tuple(_couples(theirs, ours, turned)):
            yield NearCopies(layouts[second], layouts[first], found)


def _couples(
    ours: Mapping[str, Sequence[Line]], theirs: Mapping[str, Sequence[Line]], alike: Iterable[tuple[str, str]]
) -> Iterator[Couple]:
    """Yield the sentences of each two sources of which the one comes before the other."""
    for one, other in alike:
        if one < other:
            yield from (Couple(one, other, mine, yours) for mine, yours in product(ours[one], theirs[other]))


def _sharing_a_run(homes: _Homes, held: Mapping[Layout, Set[_Run]], *, is_many: bool) -> set[tuple[int, int]]:
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
