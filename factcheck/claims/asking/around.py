"""A sentence with the mentions in it, and its words as a question has them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cache

from factcheck.claims.asking.predicate import words
from factcheck.document import Sentence
from factcheck.inflection import plural
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.source import Span

_LONGEST_NOUN = 3
"""Words of a counted noun at most. Heuristic."""


class Around:
    """A sentence with the mentions in it.

    Args:
        sentence: read down to its clauses, with no verb inside a name.
        mentions: all that is read in it.
    """

    def __init__(self, sentence: Sentence, mentions: Iterable[Mention]) -> None:
        self.sentence = sentence
        self.mentions = tuple(mentions)
        self.names: dict[int, Mention] = {}
        """The name that holds a token, by the number of the token."""
        self._held: dict[int, list[Mention]] = {}
        starts, ends = sentence.edges
        for mention in self.mentions:
            for index in range(bisect_left(starts, mention.place.start), bisect_right(ends, mention.place.end)):
                self._held.setdefault(index, []).append(mention)
                if mention.value.kind == "name":
                    self.names.setdefault(index, mention)
        self.tags = sentence.tags
        self.is_whole = bool(self.tags) and self.tags[-1].word_class in ("stop", "quote")
        """Whether it ends as a sentence does, and is no headline."""
        self.first_word = next((index for index, token in enumerate(sentence.tokens) if token.kind == "word"), 0)
        """The token that has its capital from opening the sentence."""
        self.phrases = sentence.phrases
        self.clauses = sentence.clauses

    def mention_at(self, index: int, *kinds: str) -> Mention | None:
        """Return the mention of some kinds that holds a token."""
        return next((each for each in self._held.get(index, ()) if each.value.kind in kinds), None)

    def word_class(self, index: int) -> str:
        """Return the class of a token; a word in a name is a name."""
        return "name" if index in self.names else self.tags[index].word_class


@cache
def pointing() -> frozenset[str]:
    """Return the words that point to what another sentence names, and so mean nothing in a question."""
    closed = table("grammar")["closed"]
    return words("pointing").union(closed["possessive"][0].split(), closed["pronoun"][0].split())


@cache
def _small() -> frozenset[str]:
    """Return the words that no noun phrase holds inside."""
    closed = table("grammar")["closed"]
    return frozenset(
        word for name in ("preposition", "coordinator", "negator", "adverb") for word in closed[name][0].split()
    )


@cache
def _plurals() -> frozenset[str]:
    return frozenset(table("noun_classes")["irregular"])


def is_plural(word: str) -> bool:
    """Whether a noun stands in the plural, as far as its letters tell."""
    return word in _plurals() or (word.endswith("s") and not word.endswith(("ss", "us", "is")))


def counted_noun(noun: str) -> str | None:
    """Return a counted noun in the plural; None where it is no plain noun phrase.

    Example:
        >>> counted_noun("man"), counted_noun("police officers"), counted_noun("of the 3")
        ('men', 'police officers', None)
    """
    stated = noun.split()
    if not stated or len(stated) > _LONGEST_NOUN or not all(word.replace("-", "").isalpha() for word in stated):
        return None
    if any(word.lower() in pointing() or word.lower() in _small() for word in stated):
        return None
    *first, last = stated
    return " ".join((*first, last if is_plural(last.lower()) else plural(last)))


def written(around: Around, first: int, last: int) -> str:
    """Return some tokens as a question has them: the first of a sentence small, a counted noun without its figure."""
    return "".join(_pieces(around, first, last)).strip()


def _pieces(around: Around, first: int, last: int) -> Iterator[str]:
    tokens, index = around.sentence.tokens, first
    while index <= last:
        token = tokens[index]
        parted = " " if index > first and tokens[index - 1].end < token.start else ""
        counted = around.mention_at(index, "quantity")
        if counted is not None and counted.quantity.noun is not None:
            yield f"{parted}{counted_noun(counted.quantity.noun)}"
            while index <= last and tokens[index].end <= counted.place.end:
                index += 1
            continue
        is_article = token.lower in table("grammar")["closed"]["determiner"][0].split()
        is_small = (index == around.first_word or is_article) and around.word_class(index) != "name"
        yield parted + (token.text[:1].lower() + token.text[1:] if is_small else token.text)
        index += 1


def holds(place: Span, other: Span) -> bool:
    """Whether one place holds another."""
    return place.start <= other.start and other.end <= place.end
