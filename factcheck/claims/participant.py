"""Who or what is named at a place of a sentence. Compared in near copies only, where the place is the question."""

from collections.abc import Iterator
from typing import ClassVar, Literal, Self

from factcheck.claims.claim import Claim, Slip, Thing, names_of
from factcheck.claims.context import Context
from factcheck.claims.question import Key, Question
from factcheck.claims.sides import Side
from factcheck.mentions.mention import Mention
from factcheck.values.name import Name

_SHARED_WORDS = 2
"""Words that two names of persons share when they are one name with something else caught beside it. Heuristic."""
_LEAST_LETTERS = 4
"""Letters that the name of a place or an organisation has at least before another one can be its rival. Heuristic."""


class ParticipantClaim(Claim):
    """Answer who or what a sentence names at one of its places."""

    kind: Literal["participant"] = "participant"
    is_found_in_conflict_only: ClassVar[bool] = True
    thing: ClassVar[Thing | None] = "name"
    is_missed: ClassVar[bool] = False
    is_of_mention: ClassVar[bool] = False
    yields: ClassVar[bool] = True
    is_of_others: ClassVar[bool] = True

    @classmethod
    def find(cls, context: Context) -> Iterator[Self]:
        """Yield the names that stand where another source names somebody in the same sentence."""
        for mention in context.mentions("name"):
            if mention.place not in context.copied or _is_put_in(mention, context):
                continue
            question = Question(
                subject="participant",
                keys=tuple(_beside(mention, context)),
                text=f"Who or what is named in {context.gap(mention)}?",
                quoted=True,
                unstated="a name alone asks nothing",
            )
            yield cls(question=question, mention=mention)

    def slip(self, other: Claim) -> Slip | None:
        """Return the two names."""
        return names_of(self, other)

    @classmethod
    def excuse(cls, one: Side, other: Side, *, is_joined: bool) -> str | None:
        """Return why two names are no conflict: they may name one."""
        if not _are_rivals(one.value, other.value):
            return "they may be two names of one, or parts of two names"
        if one.value.entity != "person" and _is_beside(one, other) != _is_beside(other, one):
            return "the name of the one stands elsewhere in the sentence of the other"
        return super().excuse(one, other, is_joined=is_joined)


def _beside(mention: Mention, context: Context) -> Iterator[Key]:
    """Yield whom else the sentence names, as a key that is no evidence."""
    place = context.sentence(mention)
    names = context.reading.of_kind("name")
    beside = {each.whole.spelling for each in names if place.overlaps(each.place) and each is not mention}
    if beside:
        yield Key(role="elsewhere", values=tuple(sorted(beside)), words="")


def _is_beside(one: Side, other: Side) -> bool:
    """Whether the name of a side stands elsewhere in a sentence of the other side too."""
    keys = (claim.question.part("elsewhere") for claim in other.claims)
    return any(key is not None and one.value.spelling in key.values for key in keys)


def _is_put_in(mention: Mention, context: Context) -> bool:
    """Whether brackets say that the name is not the one of the words: "I love [Madsen]"."""
    start = mention.place.start
    return start > 0 and context.reading.source.text[start - 1] == "["


def _are_rivals(one: Name, other: Name) -> bool:
    """Whether two names surely name two of one kind: none is short for the other, a fragment or a spelling of it."""
    if one.entity != other.entity and None not in (one.entity, other.entity):
        return False
    if one.joined.replace("our", "or") == other.joined.replace("our", "or"):
        return False
    if one.canonical is not None and other.canonical is not None and one.entity == "organisation":
        return one.canonical != other.canonical
    shared = len({word for word in set(one.words) & set(other.words) if len(word) > 1})
    if "person" in (one.entity, other.entity):
        return one.entity == other.entity and shared < _SHARED_WORDS
    if None in (one.entity, other.entity) and shared:
        return False
    return _are_apart(one, other)


def _are_apart(one: Name, other: Name) -> bool:
    """Whether neither of two names is the beginning or the acronym of the other."""
    mine, yours = one.spelling, other.spelling
    if one.form == other.form == "acronym":
        return mine != yours
    is_whole = min(len(mine), len(yours)) >= _LEAST_LETTERS and not (mine.startswith(yours) or yours.startswith(mine))
    return is_whole and "acronym" not in (one.form, other.form)
