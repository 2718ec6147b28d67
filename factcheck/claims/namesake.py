"""Who somebody is who has one role in two sources, under names of which only a part is one."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache
from typing import ClassVar, Literal, Self

from factcheck.claims.claim import Claim, Contrast, Link, Match, Slip, Thing, names_of
from factcheck.claims.context import Context
from factcheck.claims.described import around, role_words, roles_of, root, tells_of_kin
from factcheck.claims.known import KNOWN, known_names, knows
from factcheck.claims.parties import is_single, may_be_person
from factcheck.claims.question import Key, Question
from factcheck.claims.sides import Side
from factcheck.inflection import stem
from factcheck.mentions.mention import Mention
from factcheck.settings import Settings
from factcheck.values.name import Name
from factcheck.values.name_given import excludes
from factcheck.values.name_respelling import respelled
from factcheck.values.name_spelling import slips
from factcheck.values.relation import Comparison, Relation

_ROLES, _WORDS = 1, 2
"""Words that say who a person is, and others of the sentences around, of which so many shared ones tell that two are
one. Heuristic, from pairs of articles on one event."""
_FAR = 4
"""Words of the sentences around, by which two of one given name and one role are one, whatever the family names.
Heuristic."""
_BEGINNING, _TENTHS = 3, 5
"""Letters with which two family names begin, or tenths of the longer in which they differ at most, where one may be the
other gone wrong. Heuristic."""
_SLIP, _SLIPS = 1, 2
"""Letters in which two given names differ that may be one, misspelt: those known to be two, and others. Heuristic."""


class NamesakeClaim(Contrast):
    """Answer who somebody is of whom a source tells more than the name."""

    kind: Literal["namesake"] = "namesake"
    thing: ClassVar[Thing | None] = "name"

    @classmethod
    def find(cls, context: Context) -> Iterator[Self]:
        """Yield the persons whose family name, or given name, the source gives to nobody else."""
        people: dict[str, list[Mention]] = defaultdict(list)
        for mention in context.mentions("name"):
            if may_be_person(mention.whole):
                people[mention.whole.key].append(mention)
        families, givens = _by_part(people, -1), _by_part(people, 0)
        known = known_names(context) if people else ()
        for key, mentions in people.items():
            name = mentions[0].whole
            is_of_kin = tells_of_kin(mentions, context)
            parts = (("family", families, name.parts[-1]), ("given", givens, name.parts[0]))
            blocks = tuple(
                f"{role} {part}"
                for role, those, part in parts
                if those[part] == {key} and not (is_of_kin and those is families)
            )
            if blocks:
                yield cls._of(mentions, blocks, known, context)

    @classmethod
    def _of(cls, mentions: list[Mention], blocks: tuple[str, ...], known: tuple[str, ...], context: Context) -> Self:
        first = next((each for each in mentions if each.name.key == each.whole.key), mentions[0])
        own = {*first.whole.parts, *map(stem, first.whole.parts)}
        offices = [office.title for mention in mentions for office in mention.offices if office.tenure == "holder"]
        roles = frozenset(map(root, " ".join(offices).split())).union(*(roles_of(each, context) for each in mentions))
        stated = {
            "role": roles - own,
            "around": around(mentions, context) - own,
            "post": set(filter(is_single, offices)),
            "beside": around(mentions, context, before=True) - own,
            KNOWN: set(known),
        }
        question = Question(
            subject="namesake",
            blocks=blocks,
            keys=tuple(
                Key(role=role, values=tuple(sorted(words)), words="") for role, words in stated.items() if words
            ),
            text=f"Who is named in {context.gap(first)}?",
            unstated="a name alone asks nothing",
            quoted=True,
        )
        return cls(question=question, mention=first.model_copy(update={"value": first.whole}))

    def link(self, other: Claim, settings: Settings) -> Link:  # noqa: ARG002 - the form of a link
        """Return a link: two who share a family name and a role, or much that is said of them, are one; so are two who
        share a given name and a post that one holds at a time."""
        if not _are_rivals(self.value, other.value):
            return Link(Match.UNKNOWN)
        roles = self._shared(other, "role") | self._shared(other, "role", "does") | self._shared(other, "does", "role")
        words, posts = self._shared(other, "around"), self._shared(other, "post")
        if self.value.parts[-1] != other.value.parts[-1]:
            is_one = self._is_of_one_given_name(other, roles, words)
        else:
            is_one = len(roles) >= _ROLES or len(words) >= _WORDS
        told = ", ".join(sorted(roles | words | posts))
        return Link(Match.ONE, words=(f"said of both: {told}",)) if is_one else Link(Match.UNKNOWN)

    def _is_of_one_given_name(self, other: Claim, roles: frozenset[str], words: frozenset[str]) -> bool:
        """Whether two who share a given name are one: the family names are almost alike, or much is said of both."""
        if "family-first" in (self.value.order, other.value.order):
            return False
        if self._shared(other, "post"):
            return True
        if knows(self, other) or knows(other, self):
            return False
        if _may_be_slip(self.value.parts[-1], other.value.parts[-1]):
            return len(roles) >= _ROLES or len(words) >= _WORDS
        return bool(roles - _many()) and len(self._shared(other, "beside")) >= _FAR

    def slip(self, other: Claim) -> Slip | None:
        """Return the two names."""
        return names_of(self, other)

    @classmethod
    def compare(cls, one: Side, other: Side) -> Comparison:
        """Return how two names of one person stand: a given name that is almost the other may be misspelt."""
        found: Comparison = one.value.compare(other.value)
        mine, yours = next(
            (pair for pair in zip(one.value.parts, other.value.parts, strict=False) if pair[0] != pair[1]),
            (one.value.parts[0], other.value.parts[0]),
        )
        most = _SLIP if excludes(mine, yours) else _SLIPS
        is_near = mine[0] == yours[0] and mine != yours and slips(mine, yours, most) <= most
        if not is_near or found.relation is not Relation.CONTRADICTORY:
            return found
        both = f"“{one.value.text}” and “{other.value.text}”"
        return Comparison(Relation.DISCREPANT, f"{both} may be one person, one of them misspelt")

    def _shared(self, other: Claim, role: str, their_role: str | None = None) -> frozenset[str]:
        ours, theirs = self.question.part(role), other.question.part(their_role or role)
        return frozenset() if ours is None or theirs is None else frozenset(ours.values) & frozenset(theirs.values)


def _by_part(people: dict[str, list[Mention]], part: int) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for key, mentions in people.items():
        found[mentions[0].whole.parts[part]].add(key)
    return found


def _may_be_slip(one: str, other: str) -> bool:
    """Whether a family name may be another one gone wrong: they begin alike, or differ in few letters."""
    if one[:_BEGINNING] == other[:_BEGINNING]:
        return True
    most = max(len(one), len(other)) * _TENTHS // 10
    return one[0] == other[0] and slips(one, other, most) <= most


def _are_rivals(one: Name, other: Name) -> bool:
    """Whether two names, of a person one at least, are not one, nor one and a slip of it."""
    if "person" not in (one.entity, other.entity):
        return False
    if one.suffix != other.suffix or set(one.parts) <= set(other.parts) or set(other.parts) <= set(one.parts):
        return False
    mine, yours = set(one.parts) - set(other.parts), set(other.parts) - set(one.parts)
    if any(ours.startswith(theirs) or theirs.startswith(ours) for ours in mine for theirs in yours):
        return False
    return one.relation(other).is_conflict and respelled(one, other) is None


@cache
def _many() -> frozenset[str]:
    """Return the roots of what several persons of one text may be."""
    return frozenset(map(root, role_words("many")))
