"""A sentence read with what its mentions tell of it: where names are, and where noun phrases begin."""

from collections.abc import Sequence
from itertools import pairwise

from factcheck.document import Sentence
from factcheck.mentions.mention import Mention


def with_mentions(sentence: Sentence, mentions: Sequence[Mention]) -> Sentence:
    """Return a sentence read with no verb inside a name, and with a noun phrase where a mention begins one.

    Args:
        sentence: as read by its words alone.
        mentions: all that begin in it, in text order.
    """
    names = [mention.place for mention in mentions if mention.value.kind == "name"]
    return sentence.with_names(names, _begins(sentence, mentions))


def _begins(sentence: Sentence, mentions: Sequence[Mention]) -> frozenset[int]:
    """Return the tokens at which a noun phrase begins: a name behind a date or a counted noun, a date behind a noun.

    "On Monday" + "Norvik said"; "12,000 troops" + "Seoul sent"; "the summit" + "Monday".
    """
    found: set[int] = set()
    for mention, following in pairwise(mentions):
        is_counted = mention.value.kind == "quantity" and mention.quantity.noun is not None
        if following.value.kind != "name" or not (is_counted or mention.value.kind == "date"):
            continue
        first, end = sentence.bounds(following.place)[0], sentence.bounds(mention.place)[1]
        if first == end < len(sentence.tokens):
            found.add(first)
    for mention in mentions:
        first, end = sentence.bounds(mention.place) if mention.value.kind == "date" else (0, 0)
        if first > 0 and sentence.tags[first - 1].word_class == "noun" and not _goes_on(sentence, end):
            found.add(first)
    return frozenset(found)


def _goes_on(sentence: Sentence, index: int) -> bool:
    """Whether a noun phrase may go on at a token."""
    return sentence.tags[index : index + 1] != () and sentence.tags[index].word_class in ("noun", "name", "possessive")
