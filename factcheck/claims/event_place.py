"""Where: the place of an event."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence, Set
from typing import ClassVar, Literal, Self

from factcheck.claims.asking import ask_where
from factcheck.claims.claim import Claim, Slip, Thing, names_of
from factcheck.claims.context import Context
from factcheck.claims.parties import called, person
from factcheck.claims.placing import Placed, find_placed, held
from factcheck.claims.question import Key, Question
from factcheck.claims.sides import Side, cap
from factcheck.frames.placed import event_words, place_words
from factcheck.mentions.mention import Mention
from factcheck.mentions.quantities.nouns import class_of, lemma_of
from factcheck.source import Span
from factcheck.values.name_places import PlaceLevel, place_level
from factcheck.values.name_within import are_known_apart, lie_far_apart
from factcheck.values.relation import Comparison, Relation

_WHO_OR_WHAT = frozenset({"party", "person as party", "body as party", "what", "beside"})
_LEAST_KEYS = 4
"""Keys that agree before two places are of one event: beside what happened, that it is the only such event of each
source, who or what took part, and one more. Heuristic."""
_LEAST_UNLISTED = 5
"""The same of two places that no table knows, of which the one may lie in the other. Heuristic."""


class EventPlaceClaim(Claim):
    """Answer where something happened.

    Args:
        beside: the word that says it was not at the place itself ("near"); None where it was.
        level: what the place is; None where no table and no word tells.
    """

    kind: Literal["event_place"] = "event_place"
    thing: ClassVar[Thing | None] = "name"
    is_missed: ClassVar[bool] = False
    is_of_mention: ClassVar[bool] = False
    form: ClassVar[str | None] = "{about} in {value}."
    asked_by_place: ClassVar[bool] = False

    beside: str | None = None
    level: PlaceLevel | None = None

    @classmethod
    def find(cls, context: Context) -> Iterator[Self]:
        """Yield the places of events that a source places nowhere else, each once, with all that it says of it."""
        events: dict[tuple[str, PlaceLevel | None], list[Placed]] = defaultdict(list)
        for mention in context.mentions("name"):
            if (placed := find_placed(mention, context)) is not None:
                events[placed.event.name, placed.level].append(placed)
        for (name, level), all_placed in events.items():
            if len({placed.mention.whole.key for placed in all_placed}) == 1:
                yield cls._of(name, level, all_placed, context)

    @classmethod
    def _of(cls, name: str, level: PlaceLevel | None, all_placed: Sequence["Placed"], context: Context) -> Self:
        """Return the claim that all sentences make which place an event."""
        mention, phrase, _, event, around = all_placed[0]
        asked = ask_where(around, phrase.first - 1, event.word)
        question = Question(
            subject=f"place {name}",
            blocks=(f"place {name}",),
            keys=_joined(key for placed in all_placed for key in _keys(placed, context)),
            text=asked or f"Which place is given in {context.gap(mention)}?",
            quoted=asked is None,
        )
        attributed, led_by = context.attributed(mention), [placed.phrase.preposition for placed in all_placed]
        beside = led_by[0] if place_words("near").issuperset(led_by) else None
        return cls(
            question=question,
            mention=_mention(mention, beside, all_placed[0]),
            attribution=attributed.attribution,
            status=attributed.status,
            beside=beside,
            level=level,
        )

    @property
    def position_key(self) -> Hashable:
        """The position: the place, and whether it was there or beside it."""
        return self.value.key, self.beside

    def is_stated_by(self, roles: Set[str]) -> bool:
        """Whether agreement on these roles can make two places answers to one question."""
        least = _LEAST_KEYS if self.level is not None else _LEAST_UNLISTED
        return {"action", "only"} <= roles and not roles.isdisjoint(_WHO_OR_WHAT) and len(roles) >= least

    def slip(self, other: Claim) -> Slip | None:
        """Return the names of two places that cannot both be right."""
        is_other = isinstance(other, EventPlaceClaim) and _compare(self, other).relation.is_conflict
        return names_of(self, other) if is_other else None

    @classmethod
    def compare(cls, one: Side, other: Side) -> Comparison:
        """Return how two places of one event stand: two of one level conflict, one may lie in another."""
        return _compare(one.claims[0], other.claims[0])

    @classmethod
    def cap(cls, one: Side, other: Side, *, is_strong: bool) -> str | None:
        """Return why two places are only a discrepancy."""
        return cap(one, other, is_strong=True) or (None if is_strong else "little says that both are about one event")


def _compare(one: EventPlaceClaim, other: EventPlaceClaim) -> Comparison:
    found: Comparison = one.value.compare(other.value)
    both = f"“{one.mention.text}” and “{other.mention.text}”"
    if found.relation.is_agreement:
        if one.beside == other.beside:
            return found
        is_one = one.beside is None or other.beside is None
        return Comparison(Relation.COMPATIBLE if is_one else Relation.INCOMPARABLE, f"{both}: at a place, or beside it")
    return _are_two(one, other, found, both)


def _are_two(one: EventPlaceClaim, other: EventPlaceClaim, found: Comparison, both: str) -> Comparison:
    """Compare two places that are no names of one: of one level they conflict, and where tables know both, of any."""
    if one.beside is not None or other.beside is not None:
        if lie_far_apart(one.value, other.value):
            return Comparison(Relation.DISCREPANT, f"{both} are two places, in two states or parts of one")
        return Comparison(Relation.INCOMPARABLE, f"{both}: what is beside the one may be beside the other")
    if found.relation is Relation.DISCREPANT:
        return Comparison(Relation.INCOMPARABLE, f"{both} may be one place, spelled two ways")
    if one.level != other.level:
        if are_known_apart(one.value, other.value):
            return Comparison(Relation.DISCREPANT, f"{both} are two places, and none lies in the other")
        return Comparison(Relation.INCOMPARABLE, f"{both}: the one may lie in the other")
    known = f"a {one.level}" if one.level is not None else "one that no table knows"
    return Comparison(Relation.CONTRADICTORY, f"{both} are two places, each {known}")


def _keys(placed: Placed, context: Context) -> Iterator[Key]:
    """Yield what tells one event from another of its class."""
    mention, _, _, event, around = placed
    yield Key(role="action", values=(event.name,), words=around.sentence.tokens[event.word].text)
    yield Key(role="only", values=("only",), words="no other place of such an event")
    parties, others = _named(placed)
    yield from _parties(parties)
    yield from _key("what", ((lemma_of(noun), noun) for noun in _things(placed)))
    yield from _key("beside", ((_figure(each), each.text) for each in held(around, "quantity")))
    yield from _key("named", ((word, name.whole.text) for name in others for word in called(name)))
    yield from context.setting(mention)


def _spans(placed: Placed) -> tuple[Span, ...]:
    """Return the phrases for who acts, whom it befalls, and whose it is."""
    frame = placed.event.frame
    return tuple(span for span in (frame.agent, frame.patient, frame.owner) if span is not None)


def _named(placed: Placed) -> tuple[list[Mention], list[Mention]]:
    """Return the names of those who take part, and the other names that are none of places."""
    names = [name for name in held(placed.around, "name") if name != placed.mention]
    parties = [name for name in names if any(span.overlaps(name.place) for span in _spans(placed))]
    others = [name for name in names if name not in parties and place_level(name.name) is None]
    return (parties, others) if parties else _only_person(others)


def _only_person(names: list[Mention]) -> tuple[list[Mention], list[Mention]]:
    """Return the only person whom a sentence names, who takes part where no other name does ("she"), and the rest."""
    people = [name for name in names if name.name.entity == "person"]
    if len({person(name.whole) for name in people}) != 1:
        return [], names
    return people, [name for name in names if name not in people]


def _parties(parties: Sequence[Mention]) -> Iterator[Key]:
    """Yield a key each for the persons, the states and the bodies that take part."""
    people = [name for name in parties if name.name.entity == "person"]
    rest = [name for name in parties if name.name.entity != "person"]
    states = ((name.name.territory, name.whole.text) for name in rest)
    yield from _key("party", ((state, text) for state, text in states if state is not None))
    yield from _key("person as party", ((person(name.whole), name.whole.text) for name in people))
    bodies = (name for name in rest if name.name.territory is None)
    yield from _key("body as party", ((word, name.whole.text) for name in bodies for word in called(name)))


def _key(role: str, stated: Iterable[tuple[str, str]]) -> Iterator[Key]:
    """Yield a key of some values, each with its words; none of none."""
    words = dict(stated)
    if words:
        yield Key(role=role, values=tuple(sorted(words)), words=_listed(words.values()))


def _mention(mention: Mention, beside: str | None, placed: Placed) -> Mention:
    """Return the mention of a place in its fullest form, with the word before it that says it was beside it."""
    place, sentence = mention.place, placed.around.sentence
    if beside is not None:
        place = Span(sentence.tokens[placed.phrase.first - 1].start, place.end)
    words = sentence.text[place.start : place.end]
    return mention.model_copy(update={"value": mention.whole, "span": place, "text": words})


def _joined(keys: Iterable[Key]) -> tuple[Key, ...]:
    """Return the keys of several sentences as those of one event."""
    by_role: dict[str, list[Key]] = defaultdict(list)
    for key in keys:
        by_role[key.role].append(key)
    return tuple(
        Key(
            role=role,
            values=tuple(sorted({value for key in those for value in key.values})),
            words=_listed(key.words for key in those),
        )
        for role, those in by_role.items()
    )


def _listed(words: Iterable[str]) -> str:
    return " and ".join(dict.fromkeys(words))


def _things(placed: Placed) -> Iterator[str]:
    """Yield the nouns for what takes part, and those before the noun of the event: "gas" of a gas explosion."""
    sentence, frame = placed.around.sentence, placed.event.frame
    own = sentence.place(placed.phrase)
    spans = (*_spans(placed), *(span for span in frame.places if span != own))
    phrases = [phrase for phrase in sentence.phrases if phrase.holds(placed.event.word)]
    phrases += [phrase for span in spans if (phrase := sentence.phrase_at(span)) is not None]
    for index in (index for phrase in phrases for index in range(phrase.first, phrase.last + 1)):
        if placed.around.word_class(index) == "noun" and _tells_apart(sentence.tokens[index].lower):
            yield sentence.tokens[index].lower


def _tells_apart(noun: str) -> bool:
    """Whether a noun for who or what takes part tells one event from another."""
    if noun in place_words("telling"):
        return True
    return noun not in event_words() and noun not in place_words("anybody") and class_of(noun) != "person"


def _figure(mention: Mention) -> str:
    value = mention.quantity
    return f"{', '.join(map(str, value.figures))} {value.noun_class or value.unit or ''}".strip()
