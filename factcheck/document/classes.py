"""Classes of words, and what can be guessed of a token before its sentence was read up to it."""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Literal, NamedTuple

from factcheck.document.tokens import Token
from factcheck.document.vocabulary import (
    Form,
    auxiliaries,
    closed_classes,
    ends_like,
    is_closed,
    number_words,
    plain_adjectives,
    time_words,
    verb_forms_of,
)

Class = Literal[
    "noun", "name", "pronoun", "determiner", "adjective", "number", "adverb", "verb", "auxiliary", "to", "negator",
    "preposition", "coordinator", "subordinator", "relative", "possessive", "mark", "quote", "stop", "punctuation",
]  # fmt: skip
"""What a token does in its sentence."""
NOMINAL: frozenset[Class] = frozenset({"noun", "name", "pronoun", "number"})
"""Classes that a phrase can have as its head."""
_ORDER: tuple[Class, ...] = (
    "possessive", "pronoun", "determiner", "preposition", "coordinator", "relative", "subordinator", "adverb",
)  # fmt: skip
_CLOSED: tuple[Class, ...] = (
    "negator", "possessive", "relative", "pronoun", "determiner", "coordinator", "preposition", "subordinator",
    "adverb",
)  # fmt: skip
"""The classes in the order in which they count for a word that was reached."""
_LONGEST_CLAUSE = 12
"""Tokens in which the verb of a clause is looked for behind a word that may begin it."""
_CLOSED_BY_PLACE = frozenset({"no", "longer", "that", "her"})
"""Words whose class is told by their place, whatever the table has."""
_REMEMBERED = 10_000
"""Words of which it is kept whether they may be of a closed class."""
_SUBJECTS = frozenset({"i", "he", "she", "we", "they"})
"""Pronouns that are subjects and nothing else."""


class Tag(NamedTuple):
    """What a token does in its sentence.

    Args:
        word_class: its class.
        lemma: base form of a verb; else the word in lower case.
        form: form of a verb or auxiliary; None for all else.
    """

    word_class: Class
    lemma: str
    form: Form | None = None


@cache
def is_number(word: str) -> bool:
    """Whether a word in lower case is one for a number: "two", "twenty-four", "million", "half"."""
    return word == "half" or all(part in number_words() for part in word.split("-"))


@lru_cache(maxsize=_REMEMBERED)
def may_be_closed(word: str) -> bool:
    """Whether a word in lower case may be of a closed class, an auxiliary or a word for a number."""
    return is_closed(word) or word in _CLOSED_BY_PLACE or is_number(word)


def tag_of_mark(token: Token) -> Tag:
    """Return the tag of a figure or mark; a figure with a word behind its hyphen is an adjective ("40-year-old")."""
    if token.kind == "number":
        is_modifier = "-" in token.text and not token.text[-1].isdigit()
        return Tag("adjective" if is_modifier else "number", token.lower)
    return Tag("noun" if token.kind == "word" else token.kind, token.lower)


def is_crowd(tag: Tag) -> bool:
    """Whether a word for a number stands for people or things by itself: "Thousands protest"."""
    return tag.word_class == "number" and tag.lemma.isalpha() and tag.lemma.endswith("s")


def first_class(word: str) -> Class | None:
    """Return the first class of a word of a closed class, in lower case; None for every other word."""
    return _reached().get(word)


@cache
def _reached() -> dict[str, Class]:
    return {word: name for name in reversed(_CLOSED) for word in closed_classes()[name]}


@cache
def _by_word() -> dict[str, Class]:
    """Return the first class of each word of a closed class, as it is guessed."""
    return {word: name for name in reversed(_ORDER) for word in closed_classes()[name]}


class Ahead:
    """The tokens of a sentence, asked for what may stand at one that was not read yet."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self._tokens = tokens

    def word_class(self, index: int) -> Class | None:
        """Return a first guess at the class of a token; None behind the last."""
        if index >= len(self._tokens):
            return None
        token = self._tokens[index]
        if token.kind != "word":
            return "number" if token.kind == "number" else tag_of_mark(token).word_class
        if is_number(token.lower):
            return "number"
        if token.lower == "to":
            return "to"
        if token.lower in auxiliaries():
            return "auxiliary"
        guess: Class = "name" if token.is_capitalized else "noun"
        return _by_word().get(token.lower, guess)

    def leads_to_noun(self, index: int, *, plain: bool = False) -> bool:
        """Whether a noun phrase goes on or begins at a token.

        Args:
            index: of the token.
            plain: whether a determiner or figure does not count.
        """
        ahead = self.word_class(index)
        if ahead in ("noun", "name"):
            return not ends_like("adverb", self._tokens[index].lower)
        return not plain and ahead in ("determiner", "possessive", "number", "mark")

    def has_clause(self, index: int) -> bool:
        """Whether a finite verb stands behind a word that may be a preposition or begin a clause."""
        if index < len(self._tokens) and self._tokens[index].lower in _SUBJECTS:
            return True
        for ahead in range(index, min(index + _LONGEST_CLAUSE, len(self._tokens))):
            if self._tokens[ahead].kind in ("punctuation", "stop"):
                return False
            if ahead > index and self.is_finite(ahead):
                return True
        return False

    def is_finite(self, index: int) -> bool:
        """Whether a token can only be a finite verb."""
        if index >= len(self._tokens):
            return False
        word = self._tokens[index].lower
        if word in auxiliaries():
            return auxiliaries()[word][1] in ("s", "past", "modal")
        return any(form.form == "past" and not form.also for form in verb_forms_of(word))

    def is_figure(self, index: int) -> bool:
        """Whether a figure or a sign of money begins at a token."""
        return self.word_class(index) in ("number", "mark")

    def is_no_longer(self, index: int) -> bool:
        """Whether a token is one of the two of "no longer"."""
        words = [token.lower for token in self._tokens[max(0, index - 1) : index + 2]]
        return ["no", "longer"] in (words[:2], words[1:])

    def is_comparison(self, index: int) -> bool:
        """Whether "more" or "fewer" is part of a figure: "more than 300"."""
        ahead = self._tokens[index + 1 : index + 3]
        is_led = self._tokens[index].lower in ("more", "less", "fewer", "other")
        if not is_led or len(ahead) < 2 or ahead[0].lower != "than":
            return False
        return ahead[1].kind in ("number", "mark") or is_number(ahead[1].lower)

    def ends_phrase(self, index: int) -> bool:
        """Whether no noun follows a token in its phrase."""
        return not self.leads_to_noun(index + 1) or self.is_finite(index + 1)

    def is_compound(self, index: int) -> bool:
        """Whether a word with a hyphen is a noun: "ex-minister", "start-up"; not "US-led" or "two-day"."""
        first, *_, last = self._tokens[index].lower.split("-")
        if (
            any(form.form in ("past", "participle", "ing") for form in verb_forms_of(last))
            or last in plain_adjectives()
        ):
            return False
        if ends_like("adjective", last) or last in time_words()["stretches"]:
            return False
        return self.ends_phrase(index) or first in ("ex", "vice", "co")
