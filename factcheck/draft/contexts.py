"""What stands around a place of a text: the roots of its words and its telling figures, each with how far away it is; a
clause that ends between counts as farther, and so does a sentence of which only a pronoun tells.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from itertools import pairwise

from factcheck.lexicon import table
from factcheck.mentions.mention import Mention, Reading
from factcheck.source import Span
from factcheck.values.amounts import digits_of

_OPENING = 3
"""Words at the beginning of a sentence among which a pronoun stands for what the one before tells of. Heuristic."""
_FARTHER, _CLAUSE = 40, 100
"""Code points that what another sentence tells of one whom it does not name, and what another clause does, count as
farther away. Heuristic."""
_SIGNS, _SIGN = ",;:()", 12
"""Signs between a word and a place, and the code points that each counts for: it ends a phrase. Heuristic."""
_CLAUSE_SIGNS = ",;:"
_TELLING = 2
"""Significant digits of a count that tells of one thing. Heuristic."""


class Contexts:
    """The sentences of a source, to be asked what stands around a place.

    Args:
        reading: the source.
        words: what gives the content words of a sentence by its number, each with its place.
    """

    def __init__(self, reading: Reading, words: Callable[[int], list[tuple[int, str]]]) -> None:
        self._reading, self._words = reading, words
        self._sentences, self._text = reading.document.sentences, reading.source.text
        self._told: dict[int, list[tuple[int, str]]] = {}
        self._ends: dict[int, list[int]] = {}

    def of(self, place: Span, *, is_far: bool) -> Mapping[str, int]:
        """Return what stands around a place, each with the code points between.

        Args:
            place: the place.
            is_far: whether the sentences before and behind count too where a pronoun may stand for what they tell of.
        """
        number = self._reading.document.index(place.start)
        found = self._far(number) if is_far else {}
        ends = self._clause_ends(number)
        for at, root in self._told_in(number):
            distance = max(place.start - at - len(root), at - place.end, 0) + self.signs_between(at, place)
            distance += _CLAUSE * sum(min(at, place.start) < end < max(at, place.start) for end in ends)
            found[root] = min(distance, found.get(root, distance))
        return found

    def roots_of(self, number: int) -> frozenset[str]:
        """Return what a sentence tells, without places."""
        return frozenset(root for _, root in self._told_in(number))

    @cached_property
    def sentences_with(self) -> Mapping[str, Sequence[int]]:
        """The numbers of the sentences that tell each root or figure."""
        found: dict[str, list[int]] = defaultdict(list)
        for number in range(len(self._sentences)):
            for root in self.roots_of(number):
                found[root].append(number)
        return found

    def has_pronoun(self, number: int) -> bool:
        """Whether a sentence has a pronoun, which may stand for one whom the sentence before names."""
        return any(token.lower in _personal() for token in self._sentences[number].tokens)

    def begins_with_pronoun(self, number: int) -> bool:
        """Whether a pronoun stands among the first words of a sentence."""
        begins = {token.lower for token in self._sentences[number].tokens[:_OPENING]}
        return not begins.isdisjoint(pronouns())

    def signs_between(self, at: int, place: Span) -> int:
        """Return how many code points the signs between a word and a place count for."""
        between = self._text[min(at, place.end) : max(at, place.start)]
        return _SIGN * sum(map(between.count, _SIGNS))

    def _far(self, number: int) -> dict[str, int]:
        """Return what the next sentence tells, and the one before, where a pronoun may stand for one in both."""
        found: dict[str, int] = {}
        if number + 1 < len(self._sentences) and self.has_pronoun(number + 1):
            start = self._sentences[number + 1].span.start
            found = {root: at - start + _FARTHER for at, root in reversed(self._told_in(number + 1))}
        if number and self.begins_with_pronoun(number):
            found |= dict.fromkeys((root for _, root in self._told_in(number - 1)), _FARTHER)
        return found

    def _told_in(self, number: int) -> list[tuple[int, str]]:
        """Return the roots of a sentence and its telling figures, each with its place."""
        if number not in self._told:
            figures = (each for each in self._reading.in_sentences[number] if each.value.kind == "quantity")
            self._told[number] = [*self._words(number), *_figure_roots(figures)]
        return self._told[number]

    def _clause_ends(self, number: int) -> list[int]:
        """Return where a sentence has a sign with a conjunction behind it, which ends a clause."""
        if number not in self._ends:
            both = pairwise(self._sentences[number].tokens)
            self._ends[number] = [
                sign.start for sign, word in both if sign.text in _CLAUSE_SIGNS and word.lower in phrase_ends()
            ]
        return self._ends[number]


def _figure_roots(figures: Iterator[Mention]) -> Iterator[tuple[int, str]]:
    """Yield figures as what sentences share, whatever their units; none that many share by chance."""
    for figure in figures:
        value = figure.quantity
        if value.figures and (value.unit is not None or digits_of(value) >= _TELLING):
            yield figure.place.start, f"={abs(value.figures[0]).normalize()}"


@cache
def pronouns() -> frozenset[str]:
    """Return the words that stand for others."""
    return frozenset(table("function_words")["words"]["pronouns"][0].split())


@cache
def _personal() -> frozenset[str]:
    """Return those that stand for what another sentence names."""
    return pronouns() - frozenset(table("grammar")["closed"]["relative"][0].split())


@cache
def phrase_ends() -> frozenset[str]:
    """Return the words and signs that end a phrase."""
    return frozenset(table("function_words")["words"]["conjunctions"][0].split()) | frozenset(",;:()")
