"""What the tags given so far tell of the word that comes next."""

from collections.abc import Sequence

from factcheck.document.classes import NOMINAL, Tag
from factcheck.document.vocabulary import SAYING

_IN_PHRASE = frozenset({"noun", "name", "number", "adjective", "determiner", "possessive", "mark"})
_CLAUSE_ENDS = frozenset({"coordinator", "subordinator", "relative", "punctuation", "quote"})
_FINITE = frozenset({"s", "past", "modal", "base"})
_FARTHEST_HELPER = 4
"""Tokens before a verb in which its auxiliary stands: "has not yet been fully repaired". Heuristic."""
_SHORTEST = 2
"""Tokens that two commas set aside at least; fewer are one word of a list."""


def tag_before(tags: Sequence[Tag], index: int) -> Tag | None:
    """Return the tag before a word, over opening quotes; None at the head of the sentence."""
    for place in range(index - 1, -1, -1):
        if tags[place].word_class != "quote":
            return tags[place]
    return None


def helper_before(tags: Sequence[Tag], index: int) -> Tag | None:
    """Return the auxiliary or "to" right before a word, over adverbs and "not"; None where there is none."""
    for place in range(index - 1, max(-1, index - 1 - _FARTHEST_HELPER), -1):
        word_class = tags[place].word_class
        if word_class in ("auxiliary", "to"):
            return tags[place]
        if word_class not in ("adverb", "negator"):
            return None
    return None


def subject_before(tags: Sequence[Tag], index: int) -> int:
    """Return the last word of the phrase that a word can have as subject: phrases with a preposition are none."""
    last = index - 1
    while last > 0 and tags[last].word_class in ("adverb", "negator"):  # "Norvik no longer makes"
        last -= 1
    if last > 0 and tags[last].lemma == "," and (opened := _opening(tags, last)) is not None:
        last = opened - 1  # "The company, based in Orvane, makes"
    while last > 0:
        first = last
        while first > 0 and tags[first - 1].word_class in _IN_PHRASE:
            first -= 1
        before = tags[first - 1].word_class if first else None
        if before not in ("preposition", "to") or first < 2 or tags[last].word_class not in NOMINAL:
            break
        last = first - 2
    return last


def _opening(tags: Sequence[Tag], closing: int) -> int | None:
    """Return the comma behind a noun that opens what another closes; None where there is none, as in a list."""
    for place in range(closing - 1, 0, -1):
        if tags[place].word_class in ("coordinator", "quote", "stop"):
            return None
        if tags[place].lemma == ",":
            is_single = tags[place - 1].word_class in NOMINAL and not tags[place - 1].lemma.endswith("s")
            return place if is_single and place < closing - _SHORTEST else None
    return None


def has_verb_before(tags: Sequence[Tag], index: int) -> bool:
    """Whether any finite verb stands before a word."""
    return any(tag.form in _FINITE for tag in tags[:index])


def is_clause_full(tags: Sequence[Tag], index: int) -> bool:
    """Whether the clause up to a word has its finite verb already."""
    for tag in reversed(tags[:index]):
        if tag.word_class in _CLAUSE_ENDS:
            return False
        if tag.word_class in ("verb", "auxiliary") and tag.form in _FINITE:
            return tag.lemma not in SAYING
    return False
