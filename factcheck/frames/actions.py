"""The words of a sentence that tell of events, and the classes of things that it names."""

from collections.abc import Collection
from functools import cache
from typing import NamedTuple

from factcheck.document import Sentence
from factcheck.frames.events import joining_classes
from factcheck.inflection import noun_forms, verb_forms
from factcheck.lexicon import table
from factcheck.source import Span

Things = tuple[tuple[str, str], ...]
"""Classes of things, each with the word that names one."""


class Action(NamedTuple):
    """A word that tells of an event.

    Args:
        name: the class of events; of a verb that no table has, its stem.
        span: where the word stands.
        token: its number in the sentence.
    """

    name: str
    span: Span
    token: int

    @property
    def is_known(self) -> bool:
        """Whether the table has the class; otherwise its name is the stem of a verb."""
        return self.name in joining_classes()

    @property
    def preposition(self) -> str:
        """What leads to its target: "to", or nothing."""
        return joining_classes()[self.name].preposition if self.is_known else ""

    @property
    def needs(self) -> str:
        """The class of objects without which the word tells of something else, or nothing."""
        return joining_classes()[self.name].needs if self.is_known else ""


def find_things(sentence: Sentence) -> Things:
    """Return the classes of things that words of a sentence name, each with the word.

    Example:
        >>> find_things(Sentence("They signed a pact on missiles.", Span(0, 31)))
        (('agreement', 'pact'), ('missile', 'missiles'))
    """
    known = _thing_words()
    return tuple((known[token.lower], token.text) for token in sentence.tokens if token.lower in known)


def may_tell_of_events(sentence: Sentence) -> bool:
    """Whether a sentence has a word that can tell of an event, by its tokens alone."""
    known = _action_words()
    return any(token.lower in known for token in sentence.tokens)


def find_actions(sentence: Sentence, things: Collection[str]) -> tuple[Action, ...]:
    """Return the words of a sentence that tell of events, in order.

    Left out are a participle before its noun ("the injured list"), a noun before the noun that it describes ("the
    murder trial"), and a word that needs a thing which the sentence does not name ("closed" a deal).

    Args:
        sentence: with its tokens.
        things: the classes of things that it names.
    """
    known = _action_words()
    found = (
        Action(known[token.lower], Span(token.start, token.end), index)
        for index, token in enumerate(sentence.tokens)
        if token.lower in known
    )
    return tuple(
        each for each in found if (not each.needs or each.needs in things) and not _describes(sentence, each.token)
    )


def _describes(sentence: Sentence, index: int) -> bool:
    """Whether a word only says which: an adjective, a noun before the head of its phrase, or a thing ("the bomb")."""
    word_class = sentence.tags[index].word_class
    if word_class != "noun":
        return word_class == "adjective"
    if sentence.tokens[index].lower in _only_verbs():
        return True
    following = sentence.tags[index + 1 : index + 2]
    return bool(following) and following[0].word_class == "noun"


@cache
def _action_words() -> dict[str, str]:
    """Return the action of every form of every word; a word of two actions tells of neither."""
    found: dict[str, set[str]] = {}
    for name, row in joining_classes().items():
        verbs = [verb_forms(verb) for verb in row.verbs.split()]
        if " " not in row.base:
            verbs.append(verb_forms(row.base))
        nouns = [noun_forms(noun) for noun in row.nouns.split()]
        for form in frozenset({row.participle}).union(*verbs, *nouns):
            found.setdefault(form, set()).add(name)
    return {form: next(iter(names)) for form, names in found.items() if len(names) == 1}


@cache
def _only_verbs() -> frozenset[str]:
    """Return the base forms of verbs that tell of no event as a noun: "bomb", "ship", "free"."""
    rows = joining_classes().values()
    nouns = frozenset(form for row in rows for noun in row.nouns.split() for form in noun_forms(noun))
    return frozenset(verb for row in rows for verb in (row.base, *row.verbs.split())) - nouns


@cache
def _thing_words() -> dict[str, str]:
    rows = table("events")["objects"].items()
    return {form: name for name, row in rows for noun in row.words.split() for form in noun_forms(noun)}


@cache
def empty_verbs() -> frozenset[str]:
    """Return the verbs that say nothing of the event by themselves: "be", "have", "include"."""
    return frozenset(table("events")["empty"]["verbs"].words.split())
