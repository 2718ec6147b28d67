"""Read the noun that a figure counts: "North Korean soldiers", "votes in favor", "of the homes"."""

from functools import cache
from typing import NamedTuple

from factcheck.lexicon import table
from factcheck.mentions.quantities.tokens import Tokens
from factcheck.mentions.quantities.words import cues

_LONGEST = 6
"""Tokens a counted noun phrase may have. Heuristic."""
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
    start = index
    dashed = tokens.at(index) in _DASHES and tokens.touches(index) and tokens.touches(index + 1)
    if dashed:
        start = index + 1
    elif tokens.at(index) == "of":
        start = index + 1
        if tokens.at(start) in ("the", "its", "their", "his", "her", "our", "these", "those", "them"):
            start += 1
    head = _head(tokens, start, is_one=is_one or dashed)
    if head is None:
        return None
    words = tokens.text[tokens.starts[start] : tokens.ends[head]]
    lemma = lemma_of(tokens.words[head].removesuffix("'s").removesuffix("’s"))
    pair = f"{tokens.words[head - 1]} {lemma}"
    noun_class = _classes().get(pair) if head > start else None  # "police officer"
    return Noun(" ".join(words.split()), lemma, noun_class or class_of(lemma), head + 1)


def _head(tokens: Tokens, start: int, *, is_one: bool) -> int | None:
    """Find the head of the noun phrase: the first plural, or for one thing the last word before the phrase ends."""
    last: int | None = None
    for index in range(start, min(start + _LONGEST, len(tokens.words))):
        word = tokens.words[index]
        if tokens.broken(index) and index > start - 1:
            break
        if word in _DASHES and index > start and tokens.touches(index) and tokens.touches(index + 1):
            continue
        if word.isdigit() and index > start + 1 and tokens.at(index - 1) in _DASHES and tokens.touches(index):
            continue  # "COVID-19 cases"
        is_place = word in cues("northern") and tokens.raw(index)[0].isupper()
        if not word[0].isalpha() or (word in _stops() and not is_place):
            break
        if is_plural(word) and not is_one:
            return _extended(tokens, index)
        if (
            is_one
            and index > start
            and (
                word.endswith(("ed", "ly"))
                or (last is not None and _is_known(tokens, last) and tokens.words[last] not in cues("adjuncts"))
            )
        ):
            break
        last = index
        if is_one and lemma_of(word) in _classes() and not (word in cues("adjuncts") and _is_known(tokens, index + 1)):
            break
    if last is None or (not is_one and not _is_known(tokens, last)):
        return None
    return last if last - start < 3 else start


def _is_known(tokens: Tokens, index: int) -> bool:
    return lemma_of(tokens.at(index)) in _classes()


def _extended(tokens: Tokens, index: int) -> int:
    """Go on from "police" to "officers", from "wounded" to "soldiers"."""
    word, follows = tokens.words[index], tokens.at(index + 1)
    if (word in cues("adjuncts") or word in cues("predicates")) and is_plural(follows) and not tokens.broken(index + 1):
        return index + 1
    if word in cues("predicates") and is_plural(tokens.at(index + 2)) and follows.isalpha() and follows not in _stops():
        return index + 2
    return index
