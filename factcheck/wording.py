"""Wording: the content words of a source, as stems, and how much of them two sources share."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from functools import cached_property
from itertools import combinations, pairwise
from typing import Any, TypeVar
from weakref import WeakKeyDictionary

from factcheck.mentions.mention import Reading

_MOST_HOLDERS = 50
"""Sources that hold one pair of stems at most; a pair that more hold is the event's, not an origin's. Heuristic."""

StemPair = tuple[str, str]
HeldT = TypeVar("HeldT")
KeptT = TypeVar("KeptT")


class Wording:
    """The content words of a source: sentence by sentence, and as pairs of neighbours."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self._kept: dict[Callable[[Wording], Any], Any] = {}
        self._beside: WeakKeyDictionary[Wording, dict[Callable[[Wording, Wording], Any], Any]] = WeakKeyDictionary()

    def kept(self, make: Callable[["Wording"], KeptT]) -> KeptT:
        """Return what something makes of this wording, made once; it must rest on this alone."""
        if make not in self._kept:
            self._kept[make] = make(self)
        made: KeptT = self._kept[make]
        return made

    def beside(self, other: "Wording", make: Callable[["Wording", "Wording"], KeptT]) -> KeptT:
        """Return what something makes of this wording and another, made once as long as both are kept."""
        kept = self._beside.get(other)
        if kept is None:
            kept = self._beside.setdefault(other, {})
        if make not in kept:
            kept[make] = make(self, other)
        made: KeptT = kept[make]
        return made

    @cached_property
    def sentences(self) -> list[tuple[str, ...]]:
        """The stems of each sentence, in order."""
        return [sentence.content for sentence in self.reading.document.sentences]

    @cached_property
    def pairs(self) -> set[StemPair]:
        """Every two stems that stand side by side in a sentence."""
        return {pair for words in self.sentences for pair in pairwise(words)}

    @property
    def stems(self) -> set[str]:
        """Every stem once."""
        return {word for words in self.sentences for word in words}


def sharing(wordings: Sequence[Wording], least: float) -> set[tuple[int, int]]:
    """Return the places of sources that share pairs of neighbouring stems: at least that share of the one with
    fewer."""
    sizes = [len(each.pairs) for each in wordings]
    return {
        (first, second)
        for (first, second), count in _shared_pairs(wordings)
        if count and count >= least * min(sizes[first], sizes[second])
    }


def _shared_pairs(wordings: Sequence[Wording]) -> Iterable[tuple[tuple[int, int], int]]:
    """Return how many pairs of stems two sources share: of few each two, of many those that share any."""
    if len(wordings) <= _MOST_HOLDERS:
        held = [each.pairs for each in wordings]
        return ((two, len(held[two[0]] & held[two[1]])) for two in combinations(range(len(held)), 2))
    shared: Counter[tuple[int, int]] = Counter()
    for holders in index(wordings, lambda each: each.pairs).values():
        if len(holders) <= _MOST_HOLDERS:
            shared.update(combinations(holders, 2))
    return shared.items()


def index(held: Sequence[HeldT], keys: Callable[[HeldT], Iterable[Hashable]]) -> dict[Hashable, list[int]]:
    """Map each key to the places of those that hold it; only keys that two hold."""
    found: dict[Hashable, list[int]] = defaultdict(list)
    for place, each in enumerate(held):
        for key in keys(each):
            found[key].append(place)
    return {key: holders for key, holders in found.items() if len(holders) > 1}
