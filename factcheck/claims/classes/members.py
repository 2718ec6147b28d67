"""Which words of a sentence are members of a class whose members exclude each other: "tram", "second-largest"."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from factcheck.claims.described import role_words
from factcheck.contrasts.words import LONGEST, Meaning, Word, begins, last_words, meanings
from factcheck.inflection import stem
from factcheck.lexicon import table
from factcheck.mentions.quantities.nouns import lemma_of

_KEPT = 20_000
"""Words that are kept: more than a language uses in news of a month. Heuristic."""
RANK = "order"
"""The part of classes of ranks, which no table lists."""


class Member(NamedTuple):
    """Words in a row that are a member of one class or more.

    Args:
        words: the words.
        meanings: the classes, each with the member that it is.
    """

    words: Sequence[Word]
    meanings: frozenset[Meaning]

    @property
    def is_rank(self) -> bool:
        """Whether it tells of a rank and nothing else."""
        return all(meaning.part == RANK for meaning in self.meanings)


@cache
def apart(part: str) -> frozenset[str]:
    """Return the rows of a part of the table of contrasts that are looked for in any wording, or of a list."""
    found = table("contrasts")["apart"].get(part)
    return frozenset(found.words.split()) if found is not None else frozenset()


def find_members(words: Sequence[Word]) -> Iterator[Member]:
    """Yield the words of a sentence that are members of such classes, the longest from the left."""
    at = 0
    while at < len(words):
        found = None
        if may_begin(words[at].text, words[at].tag.lemma):
            found = _longest(words, at) or _ranked(words, at)
        if found is not None:
            yield found
        at += len(found.words) if found is not None else 1


@cache
def _rows() -> frozenset[tuple[str, str]]:
    """Return the rows that are looked for in any wording."""
    return frozenset((part, row) for part in ("opposites", "alternatives", "titles") for row in apart(part))


@lru_cache(maxsize=_KEPT)
def may_begin(text: str, lemma: str) -> bool:
    """Whether a member may begin with a word: the words of all texts are looked up again and again."""
    forms = {text, lemma, stem(text), stem(lemma), _singular(text)}
    is_rank = text.endswith("est") or text.partition("-")[0] in table("number_words")["ordinals"]
    return is_rank or not begins(_rows()).keys().isdisjoint(forms)


def _longest(words: Sequence[Word], at: int) -> Member | None:
    """Return the most words that begin at one and are a member of a class."""
    for end in range(min(len(words), at + LONGEST), at, -1):
        inside = words[at:end]
        found = frozenset(each for each in meanings(inside) if _is_meant(inside, each))
        if found:
            return Member(inside, found | _first_rank(inside))
    return None


def _is_meant(words: Sequence[Word], meaning: Meaning) -> bool:
    """Whether a class is looked for in any wording, and its member is no other word of one stem: "rate", "rat"."""
    if meaning.row not in apart(meaning.part):
        return False
    is_verb = words[0].tag.word_class == "verb"
    if meaning.part != "opposites" and is_verb != (meaning.row in apart("verbs")):
        return False
    last = words[-1]
    forms = (last.text, last.tag.lemma, lemma_of(last.text), _singular(last.text))
    return not last_words(meaning).isdisjoint(forms)


def _singular(text: str) -> str:
    """Return the singular of an irregular plural; any other word as it is."""
    found = table("noun_classes")["irregular"].get(text)
    return found.value if found is not None else text


def _first_rank(words: Sequence[Word]) -> frozenset[Meaning]:
    """Return the first rank, of "largest"."""
    is_first = len(words) == 1 and words[0].text.endswith("est") and words[0].tag.word_class == "adjective"
    return frozenset({Meaning(RANK, words[0].text, "1")} if is_first else ())


def _ranked(words: Sequence[Word], at: int) -> Member | None:
    """Return words that tell of a rank: "second bridge", "second-largest", "second largest"."""
    word, behind = words[at], words[at + 1] if at + 1 < len(words) else None
    number, _, rest = word.text.partition("-")
    ordinal = table("number_words")["ordinals"].get(number)
    if ordinal is None:
        first = _first_rank(words[at : at + 1])
        return Member(words[at : at + 1], first) if first else None
    count = 1
    if not rest and behind is not None and behind.text.endswith("est"):
        rest, count = behind.text, 2
    if not rest.endswith("est") and (rest or behind is None or not _is_one_thing(behind)):
        return None
    return Member(words[at : at + count], frozenset({Meaning(RANK, rest, str(ordinal.value))}))


def _is_one_thing(word: Word) -> bool:
    """Whether a word behind an ordinal may be one thing of a few, not one of many in turn: "bridge", not "time"."""
    return word.tag.word_class != "number" and word.text not in role_words("turns")
