"""Noun phrases: the words of a sentence that stand for one thing, with their head and what leads to them."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from factcheck.document.classes import Tag

_INSIDE = frozenset({"noun", "name", "number", "adjective", "mark"})
_OPENING = frozenset({"determiner", "possessive"})
_HEADS = frozenset({"noun", "name"})
_DEICTIC = frozenset({"next", "last", "early", "late"})
"""Adjectives that begin a phrase of time behind a noun: "1,500 jobs next year"."""

_WITH_TO = frozenset({"according", "due", "thanks", "owing", "contrary", "prior"})
"""Words that make one preposition with "to"."""


class NounPhrase(NamedTuple):
    """A noun phrase, in places of tokens within its sentence.

    Args:
        first: its first token, without the preposition.
        last: its last token.
        head: the token that says what it stands for: its last noun or name, else its last figure or pronoun.
        preposition: the word that leads to it, lower case; "'s" where it owns the phrase behind it; None where it is
            subject, object or complement.
        determiner: its article or the like, lower case; None where it has none.
    """

    first: int
    last: int
    head: int
    preposition: str | None
    determiner: str | None

    def holds(self, index: int) -> bool:
        """Whether a token is one of its own."""
        return self.first <= index <= self.last


def find_phrases(tags: Sequence[Tag], begins: Collection[int] = ()) -> tuple[NounPhrase, ...]:
    """Return the noun phrases of a sentence in order.

    Args:
        tags: of its tokens.
        begins: tokens at which a new phrase begins, whatever stands before.

    Example:
        >>> from factcheck.document.tags import tag
        >>> from factcheck.document.tokens import find_tokens
        >>> tokens = find_tokens("The mayor of Lund sold 12 old ships to Norvik.")
        >>> [(phrase.preposition, tokens[phrase.head].text) for phrase in find_phrases(tag(tokens))]
        [(None, 'mayor'), ('of', 'Lund'), (None, 'ships'), ('to', 'Norvik')]
    """
    found: list[NounPhrase] = []
    index = 0
    while index < len(tags):
        last = _end(tags, index)
        if last is None:
            index += 1
            continue
        last = min((begin - 1 for begin in begins if index < begin <= last), default=last)
        found.append(_phrase(tags, index, last))
        index = last + 1
    return tuple(found)


def _end(tags: Sequence[Tag], first: int) -> int | None:
    """Return the last token of the phrase that begins at a token; None where none does."""
    if tags[first].word_class == "pronoun":
        return first
    begins = last = _behind_openers(tags, first)
    while last < len(tags) and (_goes_on(tags, begins, last) or (first < last == begins and _opens(tags, last))):
        last += 1
    if last == begins:
        return first if last > first else None
    if last > begins and begins == first and all(tag.word_class == "adjective" for tag in tags[first:last]):
        return None
    while last - 1 > begins and tags[last - 1].word_class == "adjective" and _has_head(tags, begins, last - 1):
        last -= 1
    return last - 1


def _behind_openers(tags: Sequence[Tag], first: int) -> int:
    """Return the token behind the articles and the like that open a phrase: "all the", "half its"."""
    if tags[first].lemma == "half" and first + 1 < len(tags) and tags[first + 1].word_class in _OPENING:
        return first + 2  # "half its flights"
    last = first
    while last < len(tags) and tags[last].word_class in _OPENING and not _is_apostrophe(tags[last]):
        last += 1
    return last


def _goes_on(tags: Sequence[Tag], begins: int, index: int) -> bool:
    """Whether a phrase goes on at a token: a figure behind a noun begins another, unless it ends the first."""
    tag = tags[index]
    if tag.word_class == "adverb":
        return index > begins and tags[index - 1].word_class not in (*_HEADS, "number") and _opens(tags, index)
    if tag.word_class not in _INSIDE:
        return False
    if index > begins and tag.lemma in _DEICTIC and tags[index - 1].word_class in _HEADS:
        return False
    if index == begins or tag.word_class != "number" or tags[index - 1].word_class not in _HEADS:
        return True
    return index + 1 >= len(tags) or tags[index + 1].word_class not in _HEADS | {"number", "mark"}


def _opens(tags: Sequence[Tag], index: int) -> bool:
    """Whether an adverb leads to an adjective or figure of its phrase: "a very large fire", "a further 25 shops"."""
    is_adverb = tags[index].word_class == "adverb"
    return is_adverb and index + 1 < len(tags) and tags[index + 1].word_class in ("adjective", "number")


def _has_head(tags: Sequence[Tag], first: int, end: int) -> bool:
    return any(tags[index].word_class in _HEADS for index in range(first, end))


def _phrase(tags: Sequence[Tag], first: int, last: int) -> NounPhrase:
    heads = [index for index in range(first, last + 1) if tags[index].word_class in _HEADS]
    figures = [index for index in range(first, last + 1) if tags[index].word_class in ("number", "pronoun")]
    head = heads[-1] if heads else figures[-1] if figures else last
    determiner = tags[first].lemma if tags[first].word_class in _OPENING else None
    return NounPhrase(first, last, head, _leads(tags, first, last), determiner)


def _leads(tags: Sequence[Tag], first: int, last: int) -> str | None:
    """Return what leads to a phrase: the preposition before it, over a hedge, or the 's behind it."""
    if last + 1 < len(tags) and _is_apostrophe(tags[last + 1]):
        return "'s"
    before = first - 1
    while before > 0 and _is_apostrophe(tags[before]):  # "by Zelkia's army"
        before -= 1
        while before >= 0 and tags[before].word_class in _INSIDE | _OPENING and not _is_apostrophe(tags[before]):
            before -= 1
    while before >= 0 and tags[before].word_class == "adverb":
        before -= 1
    if before > 0 and tags[before].lemma == "to" and tags[before - 1].lemma in _WITH_TO:
        return tags[before - 1].lemma
    is_led = before >= 0 and tags[before].word_class in ("preposition", "to")
    return tags[before].lemma if is_led else None


def _is_apostrophe(tag: Tag) -> bool:
    return tag.word_class == "possessive" and tag.lemma == "'s"
