"""What an article tells in words, by which its figures and its dates are weighed."""

from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from factcheck.claims.claim import Claim
from factcheck.wording import Wording

_LEAD = 3
"""Sentences in which a story says what it is about."""
_SHARES = ((0.1, "hardly"), (0.2, "little"), (0.35, "some"))
"""Shares of the words that two stories begin with up to which they have so much in common."""
_FEW = 4
"""Sentences of a text that has little room for a second event. Heuristic."""


class Worded:
    """A source with its content words, sentence by sentence.

    Args:
        wording: the source with its content words.
    """

    again: Sequence[tuple[Claim, Claim]] = ()
    """Claims of which each second states the first again; none but of figures."""

    def __init__(self, wording: Wording) -> None:
        self.reading = wording.reading
        self.wording = wording
        self.source_id = self.reading.source.id
        self.text = self.reading.source.text

    @cached_property
    def sentences(self) -> Sequence[frozenset[str]]:
        """The content words of each sentence, without figures."""
        return [frozenset(word for word in words if not word[0].isdigit()) for words in self.wording.sentences]

    @cached_property
    def sentences_of(self) -> Counter[str]:
        """How many sentences have each content word."""
        return Counter(word for words in self.sentences for word in words)

    @cached_property
    def lead(self) -> frozenset[str]:
        """The content words of what the story begins with."""
        return frozenset().union(*self.sentences[:_LEAD])

    @cached_property
    def stems(self) -> frozenset[str]:
        """All content words."""
        return frozenset().union(*self.sentences)


def begin_alike(one: Worded, other: Worded) -> str:
    """Return how much of what two stories begin with is one."""
    a, b = one.lead, other.lead
    share = len(a & b) / min(len(a), len(b)) if a and b else 0.0
    return next((name for most, name in _SHARES if share < most), "much")


def are_short(one: Worded, other: Worded) -> str:
    """Return whether two texts are so short that each has little but the one event."""
    return ("long", "one short", "short")[sum(len(each.sentences) <= _FEW for each in (one, other))]
