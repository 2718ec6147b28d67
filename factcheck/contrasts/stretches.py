"""Two near copies laid side by side: the stretches of words in which they differ."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from factcheck.contrasts.words import Word, Worded

_APART = 1
"""Words between two differing stretches that are taken for one. Heuristic: an article or the verb of "been sued by"."""


class Stretch(NamedTuple):
    """The words in which two sentences differ at one place, by number: the first, and the one behind the last."""

    ours: tuple[int, int]
    theirs: tuple[int, int]


class Copied(NamedTuple):
    """Two sentences side by side.

    Args:
        ours: the one.
        theirs: the other.
        stretches: where they differ, in order.
        kept: the numbers of words that stand still, each with its number in the other.
    """

    ours: Worded
    theirs: Worded
    stretches: tuple[Stretch, ...]
    kept: dict[int, int]

    @property
    def likeness(self) -> float:
        """The share of words that both have in one order."""
        return 2 * len(self.kept) / (len(self.ours.words) + len(self.theirs.words))

    def words(self, stretch: Stretch) -> tuple[Sequence[Word], Sequence[Word]]:
        """Return the words of a stretch on both sides."""
        return self.ours.words[slice(*stretch.ours)], self.theirs.words[slice(*stretch.theirs)]


def lay(ours: Worded, theirs: Worded) -> Copied:
    """Return two sentences side by side."""
    texts = [[word.text for word in side.words] for side in (ours, theirs)]
    blocks = SequenceMatcher(None, texts[0], texts[1], autojunk=False).get_matching_blocks()
    kept = {block.a + step: block.b + step for block in blocks for step in range(block.size)}
    stretches: list[Stretch] = []
    here, there = 0, 0
    for block in blocks:
        if (here, there) != (block.a, block.b):
            stretches.append(Stretch((here, block.a), (there, block.b)))
        here, there = block.a + block.size, block.b + block.size
    return Copied(ours, theirs, tuple(stretches), kept)


def merged(stretches: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """Return stretches, those with hardly a word between them as one."""
    found: list[Stretch] = []
    for stretch in stretches:
        if found and stretch.ours[0] - found[-1].ours[1] <= _APART:
            found[-1] = Stretch((found[-1].ours[0], stretch.ours[1]), (found[-1].theirs[0], stretch.theirs[1]))
        else:
            found.append(stretch)
    return tuple(found)
