"""What a source says befell one person, without a figure: "A firefighter was killed". Two are another count."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import TypeVar

from factcheck.claims.claim import Claim
from factcheck.claims.context import Context
from factcheck.claims.counting import MORE, RESULTS
from factcheck.claims.none_of import count_of, is_open, noun_of, place_of
from factcheck.document import Sentence
from factcheck.document.phrases import NounPhrase
from factcheck.frames.words import frame_words
from factcheck.mentions.mention import Mention
from factcheck.mentions.quantities.nouns import class_of, is_plural
from factcheck.values.kindred_nouns import kinds_of

_Count = TypeVar("_Count", bound=Claim)
_A = frozenset({"a", "an"})
_PEOPLE = "person"
_FATES = frozenset({"kill", "hurt", "arrest", "rescue"})
"""Actions that befall people one by one, and are counted."""


def single(context: Context) -> Iterator[Mention]:
    """Yield a count of one where a source says that a person was killed, hurt, arrested or rescued, in text order.

    Args:
        context: the source.
    """
    for index, sentence in enumerate(context.reading.document.sentences):
        if not any(action.name in _FATES for action in context.events_in(index).actions):
            continue
        for phrase in sentence.phrases:
            if not _is_one_person(sentence, phrase) or _is_listed(sentence, phrase) or is_open(sentence, phrase):
                continue
            action = context.events_in(index).befalling(place_of(sentence, phrase)).action
            if action is not None and action.name in _FATES:
                yield count_of(1, context.reading.source, sentence, phrase, noun_of(sentence, phrase))


def is_single(mention: Mention) -> bool:
    """Whether a mention is such a count of one, in no figure: "a firefighter"."""
    if mention.value.kind != "quantity" or mention.quantity.figures != (Decimal(1),):
        return False
    return mention.text.split()[0].lower() in _A and mention.quantity.unit is None


def without_parts(claims: Sequence[_Count]) -> list[_Count]:
    """Return the counts of a source but those of one person where others too met that fate: they are some of a whole.

    Args:
        claims: the counts of a source, in text order.
    """
    by_fate: dict[str, set[object]] = defaultdict(set)
    for claim in claims:
        for fate in _fates(claim):
            by_fate[fate].add((claim.value.key, claim.mention.quantity.head) if is_single(claim.mention) else None)
    return [
        claim
        for claim in claims
        if not is_single(claim.mention) or all(len(by_fate[fate]) == 1 for fate in _fates(claim))
    ]


def _fates(claim: Claim) -> frozenset[str]:
    """Return what befell those that a claim counts; more people than were named before may have met any fate."""
    met = frozenset(RESULTS.values())
    return met if claim.question.unstated == MORE else met.intersection(claim.question.subject.split())


def _is_listed(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Whether a phrase stands in a list: "a police officer and a bomb technician" are two."""
    joined = (
        (sentence.tags[phrase.last + 1 : phrase.last + 2], phrase.last + 2, "first"),
        (sentence.tags[max(0, phrase.first - 1) : phrase.first], phrase.first - 2, "last"),
    )
    return any(
        mark[0].word_class == "coordinator" and any(getattr(each, side) == place for each in sentence.phrases)
        for mark, place, side in joined
        if mark
    )


def _is_one_person(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Whether a phrase is of one person, and of no further one: "a firefighter", not "a second man", "a man's"."""
    if phrase.determiner not in _A or phrase.preposition is not None or is_plural(sentence.tokens[phrase.head].lower):
        return False
    words = {token.lower for token in sentence.tokens[phrase.first : phrase.head]}
    if words & (frame_words("rank") | frame_words("further")):
        return False
    return bool(kinds_of(class_of(noun_of(sentence, phrase))) & kinds_of(_PEOPLE))
