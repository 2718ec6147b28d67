"""Who does to somebody or something what only one can do: who heads it, bought it, directed it, opened the bridge."""

from collections.abc import Iterator
from typing import ClassVar, Literal, Self

from factcheck.claims.claim import Claim, Contrast, Link, Match, Slip, Thing, names_of
from factcheck.claims.context import Context
from factcheck.claims.described import around, role_words
from factcheck.claims.done import Done, all_done, words_for
from factcheck.claims.known import KNOWN, known_names, knows
from factcheck.claims.parties import may_be_person
from factcheck.claims.question import Key, Question
from factcheck.inflection import stem
from factcheck.settings import Settings
from factcheck.values.name import Name
from factcheck.values.relation import Relation

_BESIDE = 2
"""Words of the sentences around that two share who did something to one thing without a name. Heuristic."""


class DoerClaim(Contrast):
    """Answer who does what only one can do."""

    kind: Literal["doer"] = "doer"
    thing: ClassVar[Thing | None] = "name"

    @classmethod
    def find(cls, context: Context) -> Iterator[Self]:
        """Yield who a source says did it, each once."""
        found = {(each.agent.whole.key, each.what, each.object): each for each in all_done(context)}
        known = known_names(context) if found else ()
        for done in found.values():
            keys = tuple(key for key in _keys(done, known, context) if key.values)
            question = Question(
                subject=f"who {done.what}" if done.is_named else f"who {done.what} a thing",
                blocks=(f"who {done.what} {done.object[-1]}", f"who {done.what} {done.object[0]}"),
                keys=keys,
                text=f"Who is named in {context.gap(done.agent)}?",
                unstated="a name alone asks nothing",
                quoted=True,
            )
            said = context.attributed(done.agent)
            mention = done.agent.model_copy(update={"value": done.agent.whole})
            yield cls(question=question, mention=mention, attribution=said.attribution, status=said.status)

    def link(self, other: Claim, settings: Settings) -> Link:  # noqa: ARG002 - the form of a link
        """Return a link: two are said to have done one thing to one, no source knows the other's, and not both have an
        office there."""
        ours, theirs = self.question.part("of"), other.question.part("of")
        if self.question.subject != other.question.subject or ours is None or theirs is None:
            return Link(Match.UNKNOWN)
        if self.mention.offices and other.mention.offices and _is_post(self):
            return Link(Match.UNKNOWN, words=("who holds an office is asked by itself",))
        is_known = knows(self, other) or knows(other, self)
        is_other = self.value.key != other.value.key and (is_known or not _are_rivals(self.value, other.value))
        if is_other or not ours.agrees(theirs) or not self._is_of_one_thing(other):
            return Link(Match.UNKNOWN)
        return Link(Match.ONE, words=(f"{self.question.subject}: {ours.words}",))

    def _is_of_one_thing(self, other: Claim) -> bool:
        """Whether nothing tells of two things of a name or a noun; of a noun, also much beside it must be one."""
        ours, theirs, words, those = (
            frozenset(key.values if key is not None else ())
            for role in ("which", "beside")
            for key in (self.question.part(role), other.question.part(role))
        )
        if ours and theirs and ours.isdisjoint(theirs):
            return False
        if not self.question.subject.endswith("a thing"):
            return True
        return role_words("ranks").isdisjoint(ours ^ theirs) and len(words & those) >= _BESIDE

    def slip(self, other: Claim) -> Slip | None:
        """Return the two names."""
        return names_of(self, other)


def _keys(done: Done, known: tuple[str, ...], context: Context) -> Iterator[Key]:
    """Yield what tells one thing that was done from another; of a thing without a name, also the words around."""
    yield Key(role="of", values=done.object, words=" ".join(done.object).title())
    yield Key(role="which", values=tuple(sorted(done.which)), words="")
    if not done.is_named:
        own = {*map(stem, (*done.agent.whole.parts, *done.object, *words_for(done.what)))}
        yield Key(role="beside", values=tuple(sorted(around([done.agent], context, before=True) - own)), words="")
    yield Key(role=KNOWN, values=known, words="")


def _is_post(claim: Claim) -> bool:
    """Whether what is done is what the holder of an office does."""
    return claim.question.subject == "who lead"


def _are_rivals(mine: Name, yours: Name) -> bool:
    """Whether two names are those of two of one kind."""
    one, other = _kind(mine), _kind(yours)
    if one is None or one != other or mine.relation(yours) is not Relation.CONTRADICTORY:
        return False
    if one == "place":
        return mine.territory is not None and yours.territory is not None
    return set(mine.parts).isdisjoint(yours.parts)


def _kind(name: Name) -> str | None:
    """Return what is named; a name of two words of which nothing is known may be a person's."""
    return "person" if name.entity is None and may_be_person(name) else name.entity
