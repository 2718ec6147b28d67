"""Who is said to be a relative or to hold a post: the one named beside the word, or the one whom it means."""

from factcheck.claims.asking import Around
from factcheck.claims.classes.phrases import owners
from factcheck.claims.context import Context
from factcheck.claims.parties import may_be_person
from factcheck.claims.related import named_beside
from factcheck.claims.said import meant_by
from factcheck.document.phrases import NounPhrase
from factcheck.linkage.words.found import Found
from factcheck.mentions.mention import Mention
from factcheck.values.name import Name

_BACK = 2
"""Sentences before one in which the person is named whom "the constable" means. Heuristic."""
_SAID_OF_PERSONS = ("post", "rank", "kin")
"""How the families begin of words that say who somebody is."""


class Bearers:
    """The persons of a source, for whom of them a word means.

    Args:
        context: that of the source.
    """

    def __init__(self, context: Context) -> None:
        self._context = context

    def of(self, found: Found) -> Name | None:
        """Return who is meant by a word for a relative or for a post; None where nothing tells."""
        phrase = found.phrase
        if phrase is None or not found.family.startswith(_SAID_OF_PERSONS):
            return None
        around = found.around
        beside = next((person.whole for person, each in named_beside(around) if each == phrase), None)
        if beside is not None:
            return beside
        named = around.mention_at(phrase.head, "name") or _behind_whom(around, phrase)
        if named is not None:
            return named.whole if may_be_person(named.whole) else None
        if found.family.startswith("kin"):
            aside = _right_behind(around, phrase)
            return aside.whole if aside is not None else None
        if any(_is_person(each) for each in around.mentions):
            return None
        return meant_by(around, phrase, self._before(found))

    def _before(self, found: Found) -> Mention | None:
        """Return the only person named in the sentences before a word, or in its own before it."""
        context, start = self._context, found.around.sentence.tokens[found.first].start
        index = context.reading.document.index(start)
        first = context.reading.document.sentences[max(0, index - _BACK)].span.start
        names = (each for each in context.mentions("name") if first <= each.place.start < start)
        people = {each.whole.key: each for each in names if may_be_person(each.whole)}
        return next(iter(people.values())) if len(people) == 1 else None


def _behind_whom(around: Around, phrase: NounPhrase) -> Mention | None:
    """Return the person behind whose name a comma sets a phrase that is somebody's: "Ann Holm, the firm's chairman"."""
    owner = next(owners(around, phrase), None)
    if owner is None or owner.first < 2 or around.sentence.tokens[owner.first - 1].text != ",":
        return None
    return around.mention_at(owner.first - 2, "name")


def _right_behind(around: Around, phrase: NounPhrase) -> Mention | None:
    """Return who is named behind the comma behind a phrase: "his wife, Inge"; "his daughter Ina"."""
    tokens, behind = around.sentence.tokens, phrase.last + 1
    behind += behind < len(tokens) and tokens[behind].text == ","
    return around.mention_at(behind, "name")


def _is_person(mention: Mention) -> bool:
    return mention.value.kind == "name" and mention.whole.entity == "person"
