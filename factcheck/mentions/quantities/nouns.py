"""Read the noun that a figure counts: "North Korean soldiers", "votes in favor", "of the homes"."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from factcheck.lexicon import table
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.words import cues

_LONGEST = 6
"""Tokens a counted noun phrase may have. Heuristic."""
_FAR_HEAD = 3
"""Tokens from the first word of a phrase at which its last word is no longer taken for its head. Heuristic."""
_DASHES = frozenset("-‐‑")
_NO_PLURAL = ("ss", "us", "is", "ous")
_IRREGULAR_ENDS = (("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("sses", "ss"), ("xes", "x"), ("zes", "ze"), ("s", ""))


class Noun(NamedTuple):
    """A counted noun phrase: its words, its head, its class, and the token after it."""

    words: str
    head: str
    noun_class: str
    edge: int


@cache
def _stops() -> frozenset[str]:
    return frozenset(table("noun_classes")["stops"]["words"][0])


@cache
def _irregular() -> dict[str, str]:
    return {word: row[0] for word, row in table("noun_classes")["irregular"].items()}


@cache
def _classes() -> dict[str, str]:
    return {lemma: name for name, row in table("noun_classes")["classes"].items() for lemma in row[0]}


def lemma_of(word: str) -> str:
    """Return the singular of a counted noun.

    Example:
        >>> lemma_of("soldiers"), lemma_of("bodies"), lemma_of("people")
        ('soldier', 'body', 'person')
    """
    irregular = _irregular().get(word)
    if irregular is not None:
        return irregular
    if len(word) < 4 or word.endswith(_NO_PLURAL):
        return word
    for ending, singular in _IRREGULAR_ENDS:
        if word.endswith(ending):
            return word[: len(word) - len(ending)] + singular
    return word


def class_of(head: str) -> str:
    """Return the class of a head, or the head itself.

    Example:
        >>> class_of("serviceman"), class_of("kite")
        ('troops', 'kite')
    """
    return _classes().get(head, head)


def is_of_class(head: str) -> bool:
    """Whether a table knows what a head counts.

    Example:
        >>> is_of_class("student"), is_of_class("level")
        (True, False)
    """
    return head in _classes()


def is_plural(word: str) -> bool:
    """Whether a word looks like a counted noun in the plural."""
    if word in _irregular():
        return True
    return len(word) > 3 and word.endswith("s") and not word.endswith(_NO_PLURAL)


def noun_after(tokens: Tokens, index: int, *, is_one: bool) -> Noun | None:
    """Read the counted noun phrase that begins at a token.

    Args:
        tokens: the text.
        index: the token after the figure.
        is_one: whether the figure is one, so that the noun is singular.

    Returns:
        None where no noun is counted: punctuation, a verb, another figure.
    """
    dashed = tokens.at(index) in _DASHES and tokens.tied(index)
    start = index + 1 if dashed else _past_of(tokens, index)
    head = _one_head(tokens, start) if is_one or dashed else _plural_head(tokens, start)
    if head is None:
        return None
    lemma = lemma_of(tokens.words[head].removesuffix("'s").removesuffix("’s"))
    pair = f"{tokens.words[head - 1]} {lemma}"
    noun_class = _classes().get(pair) if head > start else None  # "police officer"
    return Noun(" ".join(tokens.cut(start, head + 1).split()), lemma, noun_class or class_of(lemma), head + 1)


def _past_of(tokens: Tokens, index: int) -> int:
    """Step over "of" and "of the" between a figure and what it counts."""
    if tokens.at(index) != "of":
        return index
    return index + 2 if tokens.at(index + 1) in cues("after_of") else index + 1


def _plural_head(tokens: Tokens, start: int) -> int | None:
    """Find the head of what many count: the first plural, or the last word of the phrase where a table knows it."""
    last: int | None = None
    for index in _words_of_phrase(tokens, start):
        if is_plural(tokens.words[index]):
            return _extended(tokens, index)
        last = index
    return None if last is None or not _is_known(tokens, last) else _near_head(start, last)


def _one_head(tokens: Tokens, start: int) -> int | None:
    """Find the head of what one counts: the first noun that a table knows, or the last word of the phrase."""
    last: int | None = None
    for index in _words_of_phrase(tokens, start):
        if index > start and (_is_no_noun(tokens.words[index]) or (last is not None and _is_head(tokens, last))):
            break
        last = index
        if _is_known(tokens, index) and not (_is_adjunct(tokens, index) and _is_known(tokens, index + 1)):
            break
    return None if last is None else _near_head(start, last)


def _words_of_phrase(tokens: Tokens, start: int) -> Iterator[int]:
    """Yield where the words of a noun phrase stand, up to what ends it: a mark, a line, a word that no noun takes."""
    for index in range(start, min(start + _LONGEST, len(tokens.words))):
        if tokens.broken(index):
            return
        if index > start and _goes_on(tokens, index, start):
            continue
        word = tokens.words[index]
        is_place = word in cues("northern") and tokens.raw(index)[0].isupper()
        if not word[0].isalpha() or (word in _stops() and not is_place):
            return
        yield index


def _goes_on(tokens: Tokens, index: int, start: int) -> bool:
    """Whether a token ties two words of a noun, or is the figure of one: "old-age", "COVID-19 cases"."""
    word = tokens.words[index]
    if word in _DASHES:
        return tokens.tied(index)
    return word.isdigit() and index > start + 1 and tokens.at(index - 1) in _DASHES and tokens.touches(index)


def _is_no_noun(word: str) -> bool:
    """Whether the ending of a word is that of a participle or an adverb."""
    return word.endswith(("ed", "ly"))


def _is_head(tokens: Tokens, index: int) -> bool:
    """Whether a noun that a table knows stands by itself."""
    return _is_known(tokens, index) and not _is_adjunct(tokens, index)


def _is_adjunct(tokens: Tokens, index: int) -> bool:
    """Whether a noun often stands before the one that is counted: "police officers"."""
    return tokens.words[index] in cues("adjuncts")


def _near_head(start: int, last: int) -> int:
    """Return the last word of a phrase as its head, or the first where the phrase is long."""
    return last if last - start < _FAR_HEAD else start


def _is_known(tokens: Tokens, index: int) -> bool:
    return lemma_of(tokens.at(index)) in _classes()


def _extended(tokens: Tokens, index: int) -> int:
    """Go on from "police" to "officers", from "wounded" to "soldiers"."""
    word = tokens.words[index]
    is_predicate = word in cues("predicates")
    if (is_predicate or word in cues("adjuncts")) and is_plural(tokens.at(index + 1)) and not tokens.broken(index + 1):
        return index + 1
    if is_predicate and is_plural(tokens.at(index + 2)) and _may_stand_between(tokens.at(index + 1)):
        return index + 2
    return index


def _may_stand_between(word: str) -> bool:
    """Whether a word may stand before the noun that is counted: "wounded Korean soldiers"."""
    return word.isalpha() and word not in _stops()
