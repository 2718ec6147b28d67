"""The words of a sentence as contrasts are looked for in them, and the table of words that exclude each other."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import product
from typing import NamedTuple

from factcheck.document import Sentence
from factcheck.document.classes import Tag
from factcheck.inflection import stem
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention

_KEPT = 16384
"""Words of which the stems are kept."""
LONGEST = 4
"""Words of the longest phrase of the table."""
_PARTS = ("opposites", "alternatives", "kin", "titles")

Phrase = tuple[str, ...]
"""The stems of a few words in a row."""


class Word(NamedTuple):
    """A word of a sentence.

    Args:
        token: its place among the tokens.
        text: in lower case; "not" of "n't".
        tag: what it does.
        is_name: whether it stands in a name, or has a capital as names have.
    """

    token: int
    text: str
    tag: Tag
    is_name: bool

    @property
    def stems(self) -> tuple[str, ...]:
        """The stems that it may have: of the word as it stands, and of its base form."""
        return _stems(self.text, self.tag.lemma)


@lru_cache(maxsize=_KEPT)
def _stems(word: str, lemma: str) -> Phrase:
    single = table("noun_classes")["irregular"].get(word)
    forms = word, stem(word), stem(lemma), *((single.value,) if single is not None else ())
    return tuple(dict.fromkeys(forms))


class Worded(NamedTuple):
    """A sentence with its words.

    Args:
        sentence: the sentence.
        words: its words and figures, without marks.
        mentions: what is read in it.
    """

    sentence: Sentence
    words: tuple[Word, ...]
    mentions: tuple[Mention, ...]

    def mention_of(self, word: Word, *kinds: str) -> Mention | None:
        """Return the mention of some kinds that holds a word."""
        token = self.sentence.tokens[word.token]
        held = (each for each in self.mentions if each.value.kind in kinds)
        return next((each for each in held if each.place.start <= token.start and token.end <= each.place.end), None)


class Meaning(NamedTuple):
    """Where a phrase stands in the table.

    Args:
        part: of the table: "opposites", "alternatives", "kin", "titles".
        row: what its row tells of.
        member: which of the sides or members of the row it is.
    """

    part: str
    row: str
    member: str


def worded(sentence: Sentence, mentions: Iterable[Mention]) -> Worded:
    """Return a sentence with its words."""
    read = zip(sentence.tokens, sentence.tags, strict=True)
    words = tuple(
        Word(index, text_of(token.lower), tag, tag.word_class == "name")
        for index, (token, tag) in enumerate(read)
        if token.kind in ("word", "number", "possessive") or token.text in "$€£¥%"
    )
    return Worded(sentence, words, tuple(mentions))


def text_of(token: str) -> str:
    """Return the word of a token in lower case, without the stop of an abbreviation; "not" of "n't"."""
    return "not" if token == "n't" else token.rstrip(".")


@cache
def row(name: str) -> frozenset[str]:
    """Return the words of a row of the table."""
    return frozenset(table("contrasts")["words"][name].words.split())


@cache
def ranks() -> Mapping[str, str]:
    """Map the words that make another rank of a title to the rank."""
    return {word: name for name, each in table("contrasts")["ranks"].items() for word in each.words.split()}


def trimmed(words: Sequence[Word]) -> Sequence[Word]:
    """Return words without the light ones at both ends; all of them where none is left."""
    first, end = 0, len(words)
    while first < end and words[first].text in row("light"):
        first += 1
    while end > first and words[end - 1].text in row("light"):
        end -= 1
    return words[first:end] or words


def meanings(words: Sequence[Word]) -> frozenset[Meaning]:
    """Return where some words in a row stand in the table; nowhere mostly."""
    if not 0 < len(words) <= LONGEST:
        return frozenset()
    found = (_meanings().get(phrase) for phrase in product(*(word.stems for word in words)))
    return frozenset().union(*(each for each in found if each is not None))


@cache
def begins(rows: frozenset[tuple[str, str]]) -> Mapping[str, int]:
    """Return the stems with which the phrases of some rows begin, each with the words of the longest of these; a row is
    given by its part and its name."""
    longest: dict[str, int] = {}
    for phrase, found in _meanings().items():
        if any((each.part, each.row) in rows for each in found):
            longest[phrase[0]] = max(len(phrase), longest.get(phrase[0], 0))
    return longest


@cache
def _meanings() -> Mapping[Phrase, frozenset[Meaning]]:
    found: dict[Phrase, set[Meaning]] = defaultdict(set)
    for phrase, meaning in _rows():
        words = phrase.split()
        if len(words) > 1:
            words = _without_light(words)
        for stems in product(*(dict.fromkeys((word, stem(word))) for word in words)):
            found[stems].add(meaning)
    return {phrase: frozenset(each) for phrase, each in found.items()}


def last_words(meaning: Meaning) -> frozenset[str]:
    """Return the last word of each phrase of a member, as the table writes it."""
    return _last_words().get(meaning, frozenset())


@cache
def _last_words() -> Mapping[Meaning, frozenset[str]]:
    found: dict[Meaning, set[str]] = defaultdict(set)
    for phrase, meaning in _rows():
        found[meaning].add(phrase.split()[-1])
    return {meaning: frozenset(words) for meaning, words in found.items()}


def _without_light(words: list[str]) -> list[str]:
    while len(words) > 1 and words[0] in row("light"):
        words = words[1:]
    while len(words) > 1 and words[-1] in row("light"):
        words = words[:-1]
    return words


def _rows() -> Iterator[tuple[str, Meaning]]:
    """Yield each phrase of the table with where it stands."""
    for part in _PARTS:
        for name, each in table("contrasts")[part].items():
            sides = (each.one, each.other) if part == "opposites" else [known.split(", ") for known in each.words]
            for side in sides:
                for phrase in side:
                    yield phrase, Meaning(part, name, side[0])


def excluding(ours: frozenset[Meaning], theirs: frozenset[Meaning]) -> tuple[Meaning, Meaning] | None:
    """Return two meanings of one row that exclude each other; None where the words may mean one thing, or share no
    row."""
    shared = {meaning.part for meaning in ours & theirs}
    if not shared <= {"opposites"}:
        return None
    rows = ((mine, yours) for mine in sorted(ours) for yours in sorted(theirs) if mine[:2] == yours[:2])
    apart = (pair for pair in rows if pair[0].part not in shared)
    return min(apart, key=lambda pair: _PARTS.index(pair[0].part), default=None)
