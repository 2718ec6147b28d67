"""What stands around a figure: the words of its sentence and of its clause, each by its root, and what they say of it
that has an opposite.
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from factcheck.document import Sentence
from factcheck.document.tokens import pieces
from factcheck.document.vocabulary import SAYING
from factcheck.draft.contexts import Contexts
from factcheck.draft.filled import Filled, filled_by
from factcheck.draft.poles import sides_of
from factcheck.draft.roots import root_of, roots
from factcheck.draft.slots import Slot, listed_with, slots_of
from factcheck.frames.capitals import is_capital, is_where
from factcheck.frames.mentions import with_mentions
from factcheck.mentions.mention import Mention, Reading
from factcheck.wording import Wording

_REACH = 60
"""Code points on each side of a figure whose words are near it. Heuristic: a clause."""
_WIDE_REACH = 400
"""Code points on each side of a figure in which its sentence is looked at. Heuristic: no clause of news is longer."""
_WIDTH = 12
"""Code points at which a shared word counts half as much as right beside a figure. Heuristic: two words."""


class Surroundings(NamedTuple):
    """The words around a figure.

    Args:
        distances: roots of the content words of its sentence, and of the nouns that figures of it count, each with
            the code points that lie between it and the figure.
        near: those that stand in its clause.
        noun: those of the noun that it counts itself.
        sides: which side of an opposition the nearest word of it takes, by the name of the opposition.
    """

    distances: Mapping[str, int] = {}
    near: frozenset[str] = frozenset()
    noun: frozenset[str] = frozenset()
    sides: Mapping[str, int] = {}

    def shared(self, other: "Surroundings") -> int:
        """Return how many words the sentences of two figures share."""
        return len(self.distances.keys() & other.distances.keys())

    def closeness(self, other: "Surroundings") -> float:
        """Return how much the words that two figures share stand beside both: one right beside both counts one."""
        common = self.distances.keys() & other.distances.keys()
        return sum(_WIDTH / (_WIDTH + self.distances[root] + other.distances[root]) for root in common)

    def opposes(self, other: "Surroundings") -> bool:
        """Whether what stands beside the one has its opposite beside the other."""
        return any(other.sides.get(name, side) != side for name, side in self.sides.items())


class Text:
    """A source of which the surroundings of figures are asked, each found once."""

    def __init__(self, reading: Reading) -> None:
        self._reading, self._count = reading, len(reading.document.sentences)
        self._sentences: dict[int, list[tuple[int, str]]] = {}
        self._found: dict[tuple[int, int, str], Surroundings] = {}
        self._figures: dict[int, list[Mention]] = {}
        self._slots: dict[tuple[int, int], frozenset[Slot]] = {}
        self._filled: dict[tuple[int, int, str | None], Filled] = {}
        self._told: dict[int, frozenset[str]] = {}
        self._contexts = Contexts(reading, self._words_in)
        self._contexts_found: dict[tuple[int, int, bool], Mapping[str, int]] = {}
        self._read_sentences: dict[int, Sentence] = {}
        self._listed: dict[tuple[int, int], frozenset[str]] = {}
        self._by_sentence: dict[tuple[str, int], list[Mention]] = {}
        for mention in reading.mentions:
            self._by_sentence.setdefault((mention.value.kind, self.sentence_of(mention)), []).append(mention)
        for mention in reading.of_kind("quantity"):
            self._figures.setdefault(self.sentence_of(mention), []).append(mention)

    def around(self, mention: Mention) -> Surroundings:
        """Return the surroundings of a mention of this source; what it counts, and opposites, only of a figure."""
        place = mention.place
        at = place.start, place.end, mention.value.kind
        found = self._found.get(at)
        if found is None:
            found = self._found[at] = self._surroundings(mention)
        return found

    def context(self, mention: Mention, *, is_far: bool = False) -> Mapping[str, int]:
        """Return the roots of the words around a mention and the telling figures, each with the code points between.

        Args:
            mention: the mention.
            is_far: whether the sentences before and behind count too where a pronoun may stand for what they tell of.
        """
        place = mention.place
        at = place.start, place.end, is_far
        found = self._contexts_found.get(at)
        if found is None:
            found = self._contexts_found[at] = self._contexts.of(place, is_far=is_far)
        return found

    @property
    def source_id(self) -> str:
        """The id of the source."""
        return self._reading.source.id

    def roots_of(self, number: int) -> frozenset[str]:
        """Return the roots and the telling figures of a sentence."""
        return self._contexts.roots_of(number)

    def sentences_with(self, root: str) -> Sequence[int]:
        """Return the numbers of the sentences that have a root or a telling figure."""
        return self._contexts.sentences_with.get(root, ())

    def of_kind_in(self, kind: str, number: int) -> Sequence[Mention]:
        """Return the mentions of one kind of value in a sentence."""
        return self._by_sentence.get((kind, number), ())

    @cached_property
    def names_by_word(self) -> Mapping[str, Sequence[Mention]]:
        """The names that each word stands in, as it is written, in lower case."""
        found: dict[str, list[Mention]] = {}
        for mention in self._reading.of_kind("name"):
            for word in mention.text.casefold().split():
                found.setdefault(word, []).append(mention)
        return found

    def has_pronoun(self, number: int) -> bool:
        """Whether a sentence has a pronoun, which may stand for one whom the sentence before names."""
        return self._contexts.has_pronoun(number)

    @cached_property
    def common(self) -> Counter[str]:
        """In how many sentences each content word stands."""
        return Counter(chain.from_iterable({root for _, root in self._words(index)} for index in range(self._count)))

    @cached_property
    def _plain(self) -> list[frozenset[str]]:
        """The roots of each sentence, without dates and verbs of speech."""
        return [frozenset(self._plain_words(number)) for number in range(self._count)]

    def beside(self, mention: Mention) -> list[Mention]:
        """Return the figures of a sentence, given one of them."""
        return self._figures.get(self.sentence_of(mention), [])

    def sentence_of(self, mention: Mention) -> int:
        """Return the number of the sentence that a mention stands in."""
        return self._reading.document.index(mention.place.start)

    def tells_of(self, mention: Mention) -> frozenset[str]:
        """Return the roots of what the sentence of a date tells: without dates and verbs of speech; where it begins
        with a pronoun, also those of the sentence before.
        """
        number = self.sentence_of(mention)
        if number not in self._told:
            numbers = (number - 1, number) if number and self._contexts.begins_with_pronoun(number) else (number,)
            self._told[number] = frozenset(chain.from_iterable(map(self._plain_words, numbers)))
        return self._told[number]

    def has_sentence_of(self, told: Set[str]) -> bool:
        """Whether a sentence has at least half of some roots."""
        return any(2 * len(told & each) >= len(told) for each in self._plain)

    def _plain_words(self, number: int) -> Iterator[str]:
        dates = [each.place for each in self._reading.in_sentences[number] if each.value.kind == "date"]
        for at, root in self._words(number):
            if root not in SAYING and not any(date.start <= at < date.end for date in dates):
                yield root

    def word_before(self, mention: Mention) -> str:
        """Return the word before a mention in its sentence; empty where none is."""
        sentence = self._reading.document.sentences[self.sentence_of(mention)]
        first, _ = sentence.bounds(mention.place)
        return sentence.tokens[first - 1].lower if first else ""

    def slots(self, mention: Mention) -> frozenset[Slot]:
        """Return the slots of its sentence that a name of this source fills."""
        place = mention.place
        at = place.start, place.end
        found = self._slots.get(at)
        if found is None:
            found = self._slots[at] = slots_of(self.read(mention), place)
        return found

    def filled(self, mention: Mention) -> Filled:
        """Return what a name of this source does in its sentence."""
        place = mention.place
        at = place.start, place.end, mention.whole.entity
        found = self._filled.get(at)
        if found is None:
            found = self._filled[at] = filled_by(mention, self.slots(mention))
        return found

    def listed(self, mention: Mention) -> frozenset[str]:
        """Return the words of what a list joins to a name of this source."""
        place = mention.place
        at = place.start, place.end
        found = self._listed.get(at)
        if found is None:
            places = listed_with(self.read(mention), place)
            found = self._listed[at] = frozenset(self._reading.source.quote(each).casefold() for each in places)
        return found

    def is_where(self, mention: Mention) -> bool:
        """Whether a capital of this source says where something is, and does not stand for its state."""
        return is_capital(mention) and is_where(self.read(mention), mention)

    def read(self, mention: Mention) -> Sentence:
        """Return the sentence of a mention, read with all its mentions."""
        number = self.sentence_of(mention)
        if number not in self._read_sentences:
            sentence, inside = self._reading.document.sentences[number], self._reading.in_sentences[number]
            self._read_sentences[number] = with_mentions(sentence, inside)
        return self._read_sentences[number]

    def _surroundings(self, mention: Mention) -> Surroundings:
        index, place = self.sentence_of(mention), mention.place
        words = self._words_in(index)
        first = bisect_left(words, place.start - _WIDE_REACH, key=lambda word: word[0])
        last = bisect_right(words, place.end + _WIDE_REACH, key=lambda word: word[0])
        distances: dict[str, int] = {}
        near: set[str] = set()
        is_date = mention.value.kind == "date"
        for at, root in words[first:last]:
            if is_date and place.start <= at < place.end:
                continue
            distance = max(place.start - at - len(root), at - place.end, 0)
            if distance <= _REACH:
                near.add(root)
            distance += self._contexts.signs_between(at, place)
            distances[root] = min(distances.get(root, distance), distance)
        return Surroundings(
            distances=distances,
            near=frozenset(near),
            noun=roots(mention.quantity.noun or "") if mention.value.kind == "quantity" else frozenset(),
            sides=sides_of(self._reading.document.sentences[index], mention),
        )

    def _words_in(self, index: int) -> list[tuple[int, str]]:
        """Return the content words of a sentence, with their places, found once."""
        if index not in self._sentences:
            self._sentences[index] = list(self._words(index))
        return self._sentences[index]

    def _words(self, index: int) -> Iterator[tuple[int, str]]:
        """Yield the content words of a sentence, with their places; of a figure only the noun that it counts."""
        sentence, text = self._reading.document.sentences[index], self._reading.source.text
        start = sentence.span.start
        stretches: list[tuple[int, int]] = []
        for figure in self._figures.get(index, ()):
            place, noun = figure.place, figure.quantity.noun
            stretches.append((start, place.start))
            inside = text.find(noun, place.start, place.end) if noun else -1
            start = inside if inside >= 0 else place.end
        stretches.append((start, sentence.span.end))
        for word in pieces(sentence.tokens):
            if any(begin <= word.start and word.end <= end for begin, end in stretches):
                root = root_of(word.lower)
                if root is not None:
                    yield word.start, root


def text_of(wording: Wording) -> Text:
    """Return a source of which the surroundings of figures are asked."""
    return Text(wording.reading)
