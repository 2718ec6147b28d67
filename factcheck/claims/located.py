"""In which state, or part of one, a place lies; where somebody was born; of which party, school and the like one is."""

from collections import defaultdict
from collections.abc import Iterator
from typing import ClassVar, Literal, NamedTuple, Self

from factcheck.claims.asking import Around
from factcheck.claims.claim import Claim, Contrast, Link, Match, Slip, Thing, names_of
from factcheck.claims.context import Context
from factcheck.claims.described import role_words
from factcheck.claims.known import KNOWN, known_names, knows
from factcheck.claims.parties import may_be_person
from factcheck.claims.question import Key, Question
from factcheck.claims.said import only_person, sentences_of
from factcheck.claims.sides import Side
from factcheck.mentions.mention import Mention
from factcheck.settings import Settings
from factcheck.values.name import Name
from factcheck.values.name_places import place_level
from factcheck.values.name_regions import are_two_regions, is_region, states_of
from factcheck.values.relation import Comparison, Relation

_LONGEST_BEFORE = 12
"""Words before "born" within which the one stands who was. Heuristic: an aside with a name and an age."""
_LEAST_PARTS = 2
"""Words of the name of a body that ends with what it is: "Harbour Party"."""
_BEFORE_BODY = 6
"""Words before such a name within which the one stands who is of it. Heuristic: "Ann Holm, the candidate of the"."""


class _Located(NamedTuple):
    """What lies in a region, or who was born at a place."""

    what: str
    of: Name
    mention: Mention
    region: Name | None


class LocatedClaim(Contrast):
    """Answer where a place lies, where somebody was born, or of which body of its kind one is.

    Args:
        region: the state, or part of one, in which it is; None where the source does not say.
    """

    kind: Literal["located"] = "located"
    thing: ClassVar[Thing | None] = "name"
    gives_way: ClassVar[bool] = True

    region: Name | None = None

    @classmethod
    def find(cls, context: Context) -> Iterator[Self]:
        """Yield what a source says to lie in one region alone, and where it says that somebody was born."""
        found: dict[tuple[str, str], list[_Located]] = defaultdict(list)
        for located in _all_located(context):
            found[located.what, located.of.key].append(located)
        known = known_names(context) if found else ()
        for those in found.values():
            if len({each.mention.whole.key for each in those}) == 1:
                yield cls._of(those[0], known, context)

    @classmethod
    def _of(cls, located: _Located, known: tuple[str, ...], context: Context) -> Self:
        mention, of = located.mention, located.of
        question = Question(
            subject=located.what,
            blocks=(f"{located.what} {of.parts[-1]}",),
            keys=(Key(role="of", values=of.parts, words=of.text), Key(role=KNOWN, values=known, words="")),
            text=f"What is named in {context.gap(mention)}?",
            unstated="a name alone asks nothing",
            quoted=True,
        )
        said = context.attributed(mention)
        mention = mention.model_copy(update={"value": mention.whole})
        return cls(
            question=question,
            mention=mention,
            attribution=said.attribution,
            status=said.status,
            region=located.region,
        )

    def link(self, other: Claim, settings: Settings) -> Link:  # noqa: ARG002 - the form of a link
        """Return a link: two sources place one, and none names the place of the other."""
        ours, theirs = self.question.part("of"), other.question.part("of")
        if self.question.subject != other.question.subject or ours is None or theirs is None:
            return Link(Match.UNKNOWN)
        is_known = self.value.key != other.value.key and (knows(self, other) or knows(other, self))
        is_one = ours.agrees(theirs) and not is_known
        return Link(Match.ONE, words=(f"{self.question.subject}: {ours.words}",)) if is_one else Link(Match.UNKNOWN)

    def slip(self, other: Claim) -> Slip | None:
        """Return the two names."""
        return names_of(self, other)

    @classmethod
    def compare(cls, one: Side, other: Side) -> Comparison:
        """Return how two places stand: two regions of which none holds the other conflict, and so do two known cities,
        and two bodies; a city may lie in a region."""
        mine, yours = one.claims[0], other.claims[0]
        both = f"“{mine.value.text}” and “{yours.value.text}”"
        found: Comparison = mine.value.compare(yours.value)
        if mine.question.subject.startswith("is of"):
            return found
        if mine.region is not None and yours.region is not None:
            if are_two_regions(mine.region, yours.region):
                regions = f"“{mine.region.text}” and “{yours.region.text}”"
                return Comparison(Relation.CONTRADICTORY, f"{regions} are two regions, and none lies in the other")
            if is_region(mine.value) or is_region(yours.value):
                return Comparison(Relation.COMPATIBLE, f"{both}: the one may lie in the other")
        if found.relation is not Relation.CONTRADICTORY:
            return Comparison(Relation.COMPATIBLE, f"{both} may be one place") if found.relation.is_conflict else found
        if not (_is_city(mine.value) and _is_city(yours.value)):
            return Comparison(Relation.COMPATIBLE, f"{both}: the one may lie in the other")
        return Comparison(Relation.DISCREPANT, f"{both} are two cities, unless the one is a part of the other")


def _is_city(name: Name) -> bool:
    """Whether a name is that of a city that tables know, and of no quarter of another."""
    return not is_region(name) and bool(states_of(name)) and name.spelling not in role_words("quarters")


def _all_located(context: Context) -> Iterator[_Located]:
    only, births = only_person(context), role_words("birth")
    for around in sentences_of(context):
        for index, token in enumerate(around.sentence.tokens):
            name = around.names.get(index)
            if name is not None and name.place.end == token.end:
                yield from _in_region(around, index, name)
                yield from _in_body(around, name)
            elif token.lower in births:
                yield from _born(around, index, only)


def _in_region(around: Around, index: int, name: Mention) -> Iterator[_Located]:
    """Yield in which region a place lies: "Tarn, Iowa", "Tarn in Iowa"."""
    region = _region_behind(around, index)
    if region is not None and _is_place(around, name) and not is_region(name.name):
        yield _Located("lies in", name.whole, region, region.whole)


def _region_behind(around: Around, index: int) -> Mention | None:
    """Return the region right behind a name, in no list of places."""
    tokens = around.sentence.tokens
    if index + 2 >= len(tokens) or tokens[index + 1].lower not in (",", "in"):
        return None
    region = around.mention_at(index + 2, "name")
    if region is None or not is_region(region.name) or region.place.start != tokens[index + 2].start:
        return None
    if region.name.spelling in role_words("two regions"):
        return None
    behind = next((at for at in range(index + 2, len(tokens)) if tokens[at].start >= region.place.end), len(tokens))
    is_listed = behind + 1 < len(tokens) and (
        around.tags[behind].word_class in ("coordinator", "possessive")
        or (tokens[behind].text == "," and around.tags[behind + 1].word_class in ("coordinator", "name"))
    )
    return None if is_listed else region


def _is_place(around: Around, name: Mention) -> bool:
    """Whether a name is surely that of a town: by a table, or one word behind a word that leads to a place."""
    if name.name.entity == "place":
        return place_level(name.name) in (None, "town")
    if name.name.entity is not None or len(name.name.parts) != 1:
        return False
    first, _ = around.sentence.bounds(name.place)
    return first > 0 and around.sentence.tokens[first - 1].lower in role_words("at a place")


def _born(around: Around, index: int, only: Mention | None) -> Iterator[_Located]:
    """Yield where somebody was born: "Ann Holm, born in Tarn", "She was born in Tarn" of the only one named."""
    tokens = around.sentence.tokens
    if index + 2 >= len(tokens) or tokens[index + 1].lower not in ("in", "at"):
        return
    place = around.mention_at(index + 2, "name")
    whose = only or _person_before(around, index)
    if place is None or whose is None or place.name.entity not in ("place", None):
        return
    last = next(at for at in range(len(tokens) - 1, -1, -1) if around.mention_at(at, "name") is place)
    region = _region_behind(around, last)
    own = place.whole if is_region(place.name) else None
    yield _Located("born in", whose.whole, place, region.whole if region is not None else own)


def _in_body(around: Around, body: Mention) -> Iterator[_Located]:
    """Yield of which body a person is: "Ann Holm of the Harbour Party", "Ann Holm, a nurse at Tarn Hospital"."""
    parts = body.whole.parts
    if len(parts) < _LEAST_PARTS or parts[-1] not in role_words("bodies"):
        return
    first, _ = around.sentence.bounds(body.place)
    leads = {around.sentence.tokens[at].lower for at in range(max(0, first - 2), first)}
    whose = _person_before(around, first, _BEFORE_BODY)
    if whose is not None and not role_words("of a body").isdisjoint(leads):
        yield _Located(f"is of a {parts[-1]}", whose.whole, body, None)


def _person_before(around: Around, index: int, most: int = _LONGEST_BEFORE) -> Mention | None:
    """Return the only person whom the words before one name."""
    found = (around.mention_at(at, "name") for at in range(max(0, index - most), index))
    people = {each.whole.key: each for each in found if each is not None and may_be_person(each.whole)}
    return next(iter(people.values())) if len(people) == 1 else None
