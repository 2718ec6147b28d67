"""What an article tells in words, by which its figures and its dates are weighed."""

from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from factcheck.wording import Wording

_LEAD = 3
"""Sentences in which a story says what it is about."""


class Worded:
    """A source with its content words, sentence by sentence.

    Args:
        wording: the source with its content words.
    """

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
