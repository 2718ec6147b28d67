"""What a sentence says of somebody or something, before it is a claim; and who is meant by a subject."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from factcheck.claims.asking import Around
from factcheck.claims.context import Context
from factcheck.claims.parties import may_be_person
from factcheck.document.phrases import NounPhrase
from factcheck.frames.words import frame_words
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.mentions.quantities.nouns import class_of
from factcheck.source import Span
from factcheck.values.description import Description
from factcheck.values.name import Name

_WHO = ("ee", "ist", "man", "woman")
"""Endings of nouns for who somebody is: "nominee"."""


class Unnamed(NamedTuple):
    """Somebody or something of which a source gives no name: "the co-pilot".

    Args:
        parts: the stem of its noun.
        text: its noun.
        named: who and what the sentence names, by which it is known which one it is.
    """

    parts: tuple[str, ...]
    text: str
    named: tuple[str, ...]

    @property
    def key(self) -> str:
        """What it is called."""
        return self.text


class Said(NamedTuple):
    """What is said of one.

    Args:
        of: whom or what it is said of, as its source names or calls it.
        what: in which respect, in canonical words: "plead guilty", "direction from Tokyo".
        value: what is said.
        place: the words that say it.
        object: telling words of what else takes part; empty where nothing does.
    """

    of: Name | Unnamed
    what: str
    value: Description
    place: Span
    object: tuple[str, ...] = ()


def only_person(context: Context) -> Mention | None:
    """Return the only person whom a source gives a full name; where it surely names none, the only one who may be."""
    found: dict[str, Mention] = {}
    for mention in context.mentions("name"):
        if may_be_person(mention.whole):
            found.setdefault(mention.whole.key, mention)
    sure = [mention for mention in found.values() if mention.whole.entity == "person"] or list(found.values())
    return sure[0] if len(sure) == 1 else None


def sentences_of(context: Context) -> Iterator[Around]:
    """Yield the sentences of a source that questions are made of, with all that is read in them."""
    for index in range(len(context.reading.sentences)):
        around = context.asked_at(index)
        if around is not None:
            yield around


def meant_by(around: Around, phrase: NounPhrase, only: Mention | None) -> Name | None:
    """Return who is meant by a phrase: the name at its head, the one set aside behind it, or the only person named.

    Args:
        around: the sentence.
        phrase: its subject.
        only: the only person whom the source names; None where it names several.
    """
    if (own := around.mention_at(phrase.head, "name")) is not None:
        return own.whole
    if (aside := _set_aside(around, phrase)) is not None:
        return aside.whole
    return only.whole if only is not None and _points_to_person(around, phrase) else None


def _points_to_person(around: Around, phrase: NounPhrase) -> bool:
    """Whether a phrase means a person named before: "he", "the chairman", "the party's chairman"."""
    head = around.tags[phrase.head]
    if head.lemma in frame_words("he"):
        return True
    is_owned = phrase.first > 0 and around.tags[phrase.first - 1].word_class == "possessive"
    if phrase.determiner != "the" and not is_owned:
        return False
    return class_of(head.lemma) == "person" or head.lemma in _posts() or head.lemma.endswith(_WHO)


@cache
def _posts() -> frozenset[str]:
    """Return the nouns for who holds an office, or does some work."""
    occupations = (
        word for row in table("contrasts")["titles"].values() for known in row.words for word in known.split(", ")
    )
    return frozenset(title.split()[-1] for title in (*table("offices")["offices"], *occupations))


def _set_aside(around: Around, phrase: NounPhrase) -> Mention | None:
    """Return the person named between commas behind a phrase: "The head of the centre, Per Holm, was"."""
    behind = [each for each in around.phrases if each.first > phrase.last]
    while behind and behind[0].preposition is not None:
        behind.pop(0)
    if not behind or around.sentence.tokens[behind[0].first - 1].text != ",":
        return None
    found = around.mention_at(behind[0].head, "name")
    return found if found is not None and found.whole.entity != "place" else None
