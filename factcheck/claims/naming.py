"""How a name is written."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar, Literal, Self

from factcheck.claims.claim import Claim, Link, Match, Slip, Thing, names_of
from factcheck.claims.context import Context
from factcheck.claims.question import NEAR_NAME, Key, Question
from factcheck.claims.sides import Side
from factcheck.mentions.mention import Mention
from factcheck.settings import Settings
from factcheck.values.name import Name
from factcheck.values.name_respelling import are_two_beside, compare_spellings, pieces_of, respelled
from factcheck.values.relation import Comparison, Relation

_ONE_NAME = (Relation.SAME, Relation.EQUIVALENT)
_FAMILY = "family "
"""Beginning of the block of a family name."""
_MEMBERS = 24
"""Names of one source under one key that are laid beside each other. Heuristic: a list costs no more than its
length."""


class NamingClaim(Claim):
    """Answer how the name of a person, place or organisation is written."""

    kind: Literal["naming"] = "naming"
    thing: ClassVar[Thing | None] = "name"
    is_counted: ClassVar[bool] = True
    bare_of: ClassVar[str | None] = "name"
    form: ClassVar[str | None] = "{value}."
    asks_spelling: ClassVar[bool] = True
    conflict_words: ClassVar[str | None] = "one name, spelled two ways"
    asked_by_place: ClassVar[bool] = False
    most_of_one: ClassVar[int] = _MEMBERS

    @classmethod
    def find(cls, context: Context) -> Iterator[Self]:
        """Yield the full names of a source, each spelling once, at its first place, and short ones of no full name."""
        found: dict[str, Mention] = {}
        titles: dict[str, dict[str, str]] = defaultdict(dict)
        for mention in context.mentions("name"):
            value = mention.name
            if not _is_written_out(mention) and not _stands_alone(mention):
                continue
            found.setdefault(value.key, mention)
            titles[value.key].update(
                {office.title: context.reading.source.quote(office.span) for office in mention.offices}
            )
        near, families = _near_names(list(found.values())), _families(found.values())
        for key, mention in found.items():
            value = mention.name
            roles = [Key(role="office", values=tuple(sorted(titles[key])), words=", ".join(titles[key].values()))]
            names = [Key(role=NEAR_NAME, values=(key,), words=near[key].text)] if key in near else []
            question = Question(
                subject="name",
                blocks=tuple(
                    f"name {each}"
                    for each in (*sorted(value.spelling_keys), *_turned_keys(value), *families.get(key, ()))
                ),
                keys=(*(role for role in roles if role.values), *names),
                text=f"How is the name {value.text} spelled?",
            )
            yield cls(question=question, mention=mention)

    def link(self, other: Claim, settings: Settings) -> Link:  # noqa: ARG002 - the form of a link
        """Return a link: two spellings of one name answer one question."""
        kinds = {self.value.entity, other.value.entity} - {None}
        if len(kinds) > 1:
            return Link(Match.UNKNOWN)
        if self.value.key == other.value.key:
            return Link(Match.ONE)
        if len(self.value.parts) != len(other.value.parts) and 1 in (len(self.value.parts), len(other.value.parts)):
            return Link(Match.ONE if _is_short_of(self, other) or _is_short_of(other, self) else Match.UNKNOWN)
        if any(claim.question.part(NEAR_NAME) is not None for claim in (self, other)):
            return Link(Match.UNKNOWN)
        is_one = self.value.relation(other.value) in _ONE_NAME or self._is_respelled(other)
        return Link(Match.ONE if is_one else Match.UNKNOWN)

    @property
    def fullest(self) -> Name:
        """The name as it is written: another form of it is another spelling."""
        return self.mention.name

    def slip(self, other: Claim) -> Slip | None:
        """Return two names that are two spellings of one."""
        return names_of(self, other) if self.value.key != other.value.key else None

    @classmethod
    def is_finding(cls, relation: Relation, answers: int) -> bool:
        """Whether sources make a finding: not where all write a name alike, or some shorter, as they do with most."""
        return answers > 1 and relation is not Relation.COMPATIBLE and super().is_finding(relation, answers)

    @classmethod
    def compare(cls, one: Side, other: Side) -> Comparison:
        """Return how two spellings of one name stand."""
        is_one_role = not _titles(one).isdisjoint(_titles(other))
        return compare_spellings(one.value, other.value, is_one_role=is_one_role)

    @classmethod
    def excuse(cls, one: Side, other: Side, *, is_joined: bool) -> str | None:  # noqa: ARG003 - the form of an excuse
        """Return why two spellings are no conflict: a source that has both slips once more."""
        return None if is_joined else "both are spellings of a third form"

    def _is_respelled(self, other: Claim) -> bool:
        """Whether the other claim writes this name with other letters, and nothing tells of two offices."""
        ours, theirs = (claim.question.part("office") for claim in (self, other))
        is_stated = ours is not None and theirs is not None
        is_one_role = ours is not None and theirs is not None and not set(ours.values).isdisjoint(theirs.values)
        if is_stated and not is_one_role:
            return False
        return respelled(self.value, other.value, is_one_role=is_one_role) is not None


def _is_short_of(short: Claim, full: Claim) -> bool:
    """Whether one name is no more than the family name that, of the names of the other source, one alone has."""
    return len(short.value.parts) == 1 and f"name {_FAMILY}{short.value.parts[0]}" in full.question.blocks


def _families(names: Iterable[Mention]) -> dict[str, tuple[str, ...]]:
    """Map the key of each name to the block of its family name: not where two names of the source have one."""
    of: dict[str, set[str]] = defaultdict(set)
    for mention in names:
        if mention.name.entity in (None, "person") and mention.name.canonical is None:
            of[mention.name.parts[-1]].add(mention.name.key)
    return {next(iter(keys)): (f"{_FAMILY}{family}",) for family, keys in of.items() if len(keys) == 1}


def _titles(side: Side) -> frozenset[str]:
    """Return the titles that the claims of a side give the one who is named."""
    keys = (claim.question.part("office") for claim in side.claims)
    return frozenset(title for key in keys if key is not None for title in key.values)


def _turned_keys(name: Name) -> tuple[str, ...]:
    """Return the key under which a name meets one of the same pieces in another order: TrendMacro, MacroTrend."""
    pieces = pieces_of(name)
    return ("=" + " ".join(pieces),) if pieces else ()


def _near_names(names: Sequence[Mention]) -> dict[str, Mention]:
    """Map the key of each name to another one of the source that is almost written so: a source knows two names."""
    blocks: dict[str, list[Mention]] = defaultdict(list)
    for mention in names:
        for key in sorted(mention.name.spelling_keys):
            blocks[key].append(mention)
    beside = {
        (one.name.key, other.name.key): (one, other)
        for those in blocks.values()
        for index, one in enumerate(those)
        for other in those[index + 1 : index + _MEMBERS]
        if len(one.name.parts) == len(other.name.parts)
    }
    near: dict[str, Mention] = {}
    for one, other in beside.values():
        if are_two_beside(one.name, other.name):
            near.setdefault(one.name.key, other)
            near.setdefault(other.name.key, one)
    return near


def _stands_alone(mention: Mention) -> bool:
    """Whether a source calls a person by the family name alone."""
    value = mention.name
    return _is_whole(mention) and value.form == "full" and value.entity == "person"


def _is_whole(mention: Mention) -> bool:
    """Whether a source has no fuller form of a name."""
    return mention.full is None or mention.full.key == mention.name.key


def _is_written_out(mention: Mention) -> bool:
    """Whether a mention gives the whole name, not a surname, an acronym, a demonym or a capital for a state."""
    value = mention.name
    return _is_whole(mention) and value.form in ("full", "capital") and (value.entity != "person" or " " in value.text)
