"""Origins: which sources tell one origin's story again, and the evidence.

A rewrite keeps the order in which things are stated long after its words have changed. Steps: sentences are cut down to
the stems of their content words; sources that share many pairs of neighbouring stems are laid side by side; sentences
that are each other's nearest are counted, and how many of them stand in the same order.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import combinations

from factcheck.frozen import Frozen
from factcheck.inflection import counted
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.side_by_side import MANY
from factcheck.source_names import display_names
from factcheck.wording import Wording, index, sharing

_LEAST_STEMS = 5
"""Content words a sentence has at least; shorter ones are alike by chance. Heuristic."""
_LIKENESS = 0.25
"""Share of content words (Dice) from which two sentences may tell the same. Heuristic: a rewrite keeps a third of
them."""
_COPIED = 0.75
"""Share from which a sentence is taken over; the value of the near copies."""
_LEAST_COPIED = 3
"""Sentences taken over before two sources are one origin. Heuristic: one or two are a quotation or an agency's line."""
_LEAST_IN_ORDER, _SHARE_TOLD, _SHARE_IN_ORDER = 6, 0.5, 0.8
"""Sentences stated in one order, their share of the shorter source, and of all sentences that both tell. Heuristic: of
the ten
pairs of the five seed articles the one rewrite has 8, .62 and .89; the others at most 4, .31 and 1."""
_SHARED_PAIRS = 0.1
"""Share of the shorter source's pairs of neighbouring stems below which two sources are not laid side by side.
Heuristic:
the rewrite shares .20, reports of one event .05 to .13."""
_DIGITS = 4
"""Significant digits that make a figure rare: 93.87, 1,347. Heuristic: rounded figures have three at most."""
_LEAST_RARE = 3
"""Rare figures that two sources share before they are one origin. Heuristic: a result and its turnout are two."""
_CREDIT_REACH = 200
"""Code points at the head of a source in which a credit stands. Heuristic: a line of place and date."""


class Origin(Frozen):
    """Sources that tell one origin's story.

    Args:
        source_ids: ids of the sources, sorted.
        evidence: what they share, a line each.
    """

    source_ids: tuple[str, ...]
    evidence: tuple[str, ...]


_Sentence = frozenset[str]


class _Stated:
    """A source as its wording, the stems of its longer sentences, its rare figures and its credit."""

    def __init__(self, wording: Wording) -> None:
        reading = wording.reading
        self.reading, self.wording = reading, wording
        self.sentences = [frozenset(each) for each in self.wording.sentences if len(set(each)) >= _LEAST_STEMS]
        self.rare = {_figure(mention) for mention in reading.of_kind("quantity") if _is_rare(mention)}
        self.credit = _credit(reading.source.text)


def find_origins(wordings: Iterable[Wording]) -> tuple[Origin, ...]:
    """Find the sources that tell one origin's story.

    Args:
        wordings: of the sources, in any order.

    Returns:
        Groups of two or more, each source in one at most, in the order of their first id; sources without a common
        origin are in none.
    """
    ordered = sorted(wordings, key=lambda each: each.reading.source.id)
    if len(ordered) < 2:
        return ()
    sources = [each.reading.source for each in ordered]
    names = display_names(sources)
    evidence: dict[tuple[int, int], tuple[str, ...]] = {}
    for (first, second), found in _told_alike(ordered):
        if found:
            both = " and ".join(names[sources[index].id] for index in (first, second))
            evidence[first, second] = tuple(f"{both} {line}" for line in found)
    return tuple(_groups([each.id for each in sources], evidence))


def _told_alike(ordered: Sequence[Wording]) -> Iterator[tuple[tuple[int, int], tuple[str, ...]]]:
    """Yield what two sources share that reports of their own would not, by their places: of few each two, of many those
    worth laying side by side."""
    if len(ordered) <= MANY:
        for two in combinations(range(len(ordered)), 2):
            yield two, ordered[two[0]].beside(ordered[two[1]], _told_by_two)
        return
    for first, second in sorted(_beside(ordered)):
        yield (first, second), tuple(_shared(*(ordered[each].kept(_Stated) for each in (first, second))))


def _told_by_two(one: Wording, other: Wording) -> tuple[str, ...]:
    """Return what two sources share, where they are worth laying side by side."""
    if not _beside((one, other)):
        return ()
    return tuple(_shared(one.kept(_Stated), other.kept(_Stated)))


def _groups(source_ids: Sequence[str], evidence: dict[tuple[int, int], tuple[str, ...]]) -> Iterator[Origin]:
    """Join pairs to groups."""
    group = list(range(len(source_ids)))
    for first, second in evidence:
        old, new = group[second], group[first]
        group = [new if each == old else each for each in group]
    members: dict[int, list[int]] = defaultdict(list)
    for place, number in enumerate(group):
        members[number].append(place)
    for those in members.values():
        if len(those) > 1:
            lines = [line for pair in combinations(those, 2) for line in evidence.get(pair, ())]
            yield Origin(source_ids=tuple(source_ids[index] for index in those), evidence=tuple(lines))


def _beside(wordings: Sequence[Wording]) -> set[tuple[int, int]]:
    """Return the pairs of sources worth laying side by side: shared wording, one credit or given origin, rare
    figures."""
    found, stated = sharing(wordings, _SHARED_PAIRS), [each.kept(_Stated) for each in wordings]
    for held in (index(stated, lambda each: each.rare), index(stated, _given), index(stated, _credited)):
        found.update(pair for holders in held.values() for pair in combinations(holders, 2))
    return found


def _given(stated: _Stated) -> list[str]:
    return [stated.reading.source.origin] if stated.reading.source.origin is not None else []


def _credited(stated: _Stated) -> list[str]:
    return [stated.credit] if stated.credit is not None else []


def _shared(one: _Stated, other: _Stated) -> Iterator[str]:
    """Yield what two sources share that reports of their own would not."""
    if _given(one) and _given(one) == _given(other):
        yield f"are said to repeat one original report, {one.reading.source.origin}"
    if one.credit is not None and one.credit == other.credit:
        yield f"both credit {one.credit}"
    pairs = _nearest(one.sentences, other.sentences)
    copied = sum(likeness >= _COPIED for _, _, likeness in pairs)
    if copied >= _LEAST_COPIED:
        yield f"share {counted(copied, 'sentence')} in nearly the same words"
    stated, fewer = _in_order([there for _, there, _ in pairs]), min(len(one.sentences), len(other.sentences))
    if stated >= max(_LEAST_IN_ORDER, _SHARE_TOLD * fewer, _SHARE_IN_ORDER * len(pairs)):
        yield f"tell {counted(stated, 'thing')} in the same order, of {counted(fewer, 'sentence')} in the shorter"
    if len(rare := one.rare & other.rare) >= _LEAST_RARE:
        yield f"share {counted(len(rare), 'rare figure')}: {', '.join(sorted(rare))}"


def _nearest(ours: Sequence[_Sentence], theirs: Sequence[_Sentence]) -> list[tuple[int, int, float]]:
    """Pair the sentences that are each other's nearest, with the share of content words in common."""
    if not ours or not theirs:
        return []
    likeness = [[2 * len(one & other) / (len(one) + len(other)) for other in theirs] for one in ours]
    best = [max(range(len(theirs)), key=row.__getitem__) for row in likeness]
    back = [max(range(len(ours)), key=lambda here, there=there: likeness[here][there]) for there in range(len(theirs))]  # type: ignore[misc]
    return [
        (here, there, likeness[here][there])
        for here, there in enumerate(best)
        if back[there] == here and likeness[here][there] >= _LIKENESS
    ]


def _in_order(places: Iterable[int]) -> int:
    """Count the most places that rise from one to the next."""
    ends: list[int] = []
    for place in places:
        index = bisect_left(ends, place)
        ends[index : index + 1] = [place]
    return len(ends)


def _is_rare(mention: Mention) -> bool:
    """Whether a figure is written to so many digits that two reports do not share it by chance."""
    return any(
        len(f"{abs(figure.normalize()):f}".replace(".", "").strip("0")) >= _DIGITS
        for figure in mention.quantity.figures
    )


def _figure(mention: Mention) -> str:
    return mention.quantity.label


@cache
def _credits() -> re.Pattern[str]:
    """Compile the credits: an agency in brackets in the line of place and date, or by itself on a line."""
    agencies = "|".join(re.escape(name) for name in table("agencies")["agencies"])
    return re.compile(
        rf"\((?P<dateline>{agencies})\)\s*[-–—]|^\W*(?:source:\s*|by\s+|©\s*)?(?P<line>{agencies})\W*$", re.MULTILINE
    )


def _credit(text: str) -> str | None:
    """Return the agency that a source credits at its head or its end."""
    head, foot = text[:_CREDIT_REACH], text[-_CREDIT_REACH:]
    found = _credits().search(head) or _credits().search(foot)
    if found is None:
        return None
    return str(table("agencies")["agencies"][found["dateline"] or found["line"]][0])
