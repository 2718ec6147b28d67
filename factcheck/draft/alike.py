"""Which sentences of some sources share enough words with a sentence of a draft to be asked what stands in them."""

import math
from collections.abc import Callable, Mapping, Sequence

from factcheck.draft.filled import UNTELLING
from factcheck.draft.surroundings import Text

_LEAST = 0.7
"""What the shared words must count, right beside each other, so that a sentence is asked. Heuristic: below, nothing in
it fits."""
_BESIDE = 1.25
"""What a word of one sentence of the sources counts right beside."""


class Alike:
    """The sentences of some sources, to be asked which are like one of a draft.

    Args:
        texts: the draft and its sources, by id.
        sources: the ids of the sources.
        common: what gives in how many sentences of the sources a root stands.
    """

    def __init__(self, texts: Mapping[str, Text], sources: Sequence[str], common: Callable[[str], int]) -> None:
        self._texts, self._sources, self._common = texts, sources, common
        self._found: dict[tuple[str, int], list[tuple[Text, int, float]]] = {}

    def of(self, text: Text, number: int) -> list[tuple[Text, int, float]]:
        """Return the sentences like one of the draft, by its number: each by its text and its number, with what the
        shared words count at most."""
        at = text.source_id, number
        found = self._found.get(at)
        if found is None:
            found = self._found[at] = self._alike(text, number)
        return found

    def _alike(self, text: Text, number: int) -> list[tuple[Text, int, float]]:
        counts = {root: _BESIDE / math.sqrt(max(1, self._common(root))) for root in text.roots_of(number) - UNTELLING}
        found: list[tuple[Text, int, float]] = []
        for source_id in self._sources:
            other, sums = self._texts[source_id], dict[int, float]()
            for root, count in counts.items():
                for each in other.sentences_with(root):
                    sums[each] = sums.get(each, 0.0) + count
            found += ((other, each, total) for each, total in sums.items() if total >= _LEAST)
        return found
