"""How many: counts and amounts."""

from collections.abc import Iterator, Set
from decimal import Decimal
from functools import cache
from heapq import merge
from typing import ClassVar, Literal, Self

from factcheck.claims.asking import ask_for_votes, ask_how_many, ask_measure
from factcheck.claims.claim import Claim, Link, Match, NotCompared, Thing
from factcheck.claims.context import Context
from factcheck.claims.counting import (
    MOMENT,
    RESULTS,
    WHOLE_SCALES,
    are_all_others,
    attributes,
    counted_class,
    is_whole_question,
    lead_end,
    left_alone,
)
from factcheck.claims.measures import are_far_apart, is_measure, is_of_day
from factcheck.claims.neighbours import with_neighbours
from factcheck.claims.none_of import none_of
from factcheck.claims.one_stretch import one_stretch
from factcheck.claims.question import NOW, Key, Question
from factcheck.claims.single import single, without_parts
from factcheck.claims.tallies import tallied
from factcheck.frames.event_frame import EventFrame
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.settings import Settings
from factcheck.values.quantity import Quantity
from factcheck.values.units import is_money

_PARTIES = frozenset(
    {"agent", "target", "person as agent", "person as target", "body as agent", "body as target", "object"}
)
_AGENTS = frozenset({"agent", "person as agent", "body as agent"})
_ENOUGH_FOR_VERBS = 4
"""Keys that agree before two verbs that no table joins ("released", "issued") tell of one event of one agent.
Heuristic."""
_NO_NAMES = frozenset({"counted", "time", "day", "only", "beside", "action", "verb", "thing"})
"""Keys that name nobody and no place."""
_WHERE_OR_WHO = _PARTIES | {"named", "time", "only"}


_LENGTHS = frozenset({"kilometre", "mile", "nautical_mile", "metre", "foot", "yard"})


class CountClaim(Claim):
    """Answer how many, or how much."""

    kind: Literal["count"] = "count"
    thing: ClassVar[Thing | None] = "figure"
    bare_of: ClassVar[str | None] = "quantity"
    form: ClassVar[str | None] = "{value} {about}."

    @classmethod
    def find(cls, context: Context) -> Iterator[Self | NotCompared]:
        """Yield what a source counts, and the figures whose question cannot be found."""
        claims: list[Self] = []
        before: Mention | None = None
        lead, sides = 0, tallied(context.reading)
        for mention in _counts(context):
            lead, before = lead_end(context.read_sentence(mention), mention, before, lead), mention
            if mention.place in sides:
                continue
            if reason := _no_answer(mention):
                yield NotCompared(mention=mention, reason=reason)
                continue
            attributed, question = context.attributed(mention), _question(mention, context, lead)
            claims.append(
                cls(
                    question=question,
                    mention=_as_counted(mention, question),
                    attribution=attributed.attribution,
                    status=attributed.status,
                )
            )
        yield from with_neighbours(without_parts(claims), context)

    def link(self, other: Claim, settings: Settings) -> Link:
        """Whether two figures answer one question: by their keys, unless one is many times the other.

        A sum that is measured is somebody's: two sentences that each name somebody the other does not tell of two.
        """
        link = super().link(other, settings)
        if are_far_apart(self.value, other.value) or _name_others(self, other) or _are_of_days(self, other):
            return Link(Match.UNKNOWN, link.evidence) if link.match is Match.ONE else link
        if link.match is Match.UNKNOWN and not link.words and _are_from_one_place(self, other):
            return Link(Match.ONE, link.evidence)
        is_one = link.match is Match.UNKNOWN and not link.words and _are_of_one_time(self, other)
        return Link(Match.ONE, link.evidence) if is_one and _is_nameless(self) and _is_nameless(other) else link

    def is_stated_by(self, roles: Set[str]) -> bool:
        """Whether agreement on these roles can make two figures answers to one question.

        What has befallen people is known by place or party; an age by whose it is; anything else only by what was done
        with it and by whom or to whom.
        """
        counted = self.question.keys[0].values[0]
        if counted == "year_of_age":
            return "owner" in roles
        if is_measure(counted):
            return not roles.isdisjoint(_PARTIES | {"named"}) or roles >= {"only", "event"}
        if is_whole_question(counted):
            return not roles.isdisjoint(_WHERE_OR_WHO)
        if "reference" in roles:
            return "named" in roles
        is_done = not roles.isdisjoint({"action", "verb"}) or self.value.change is not None
        by_one = counted != "time" and not roles.isdisjoint(_AGENTS) and len(roles) >= _ENOUGH_FOR_VERBS
        return (is_done or by_one) and not roles.isdisjoint(_PARTIES)

    @property
    def is_expected(self) -> bool:
        """Whether every report is expected to have it: the dead, the hurt, the strength of a quake, a vote, a worth."""
        counted = self.question.subject.removeprefix("count ")
        return is_whole_question(counted) or counted.startswith("vote ")

    @property
    def is_of_its_day(self) -> bool:
        """Whether it is a price of a market."""
        return self.question.part("market") is not None or self.question.unstated == MOMENT

    def overtakes(self, earlier: Claim) -> bool:
        """Whether a later report may have more, since what is counted still goes on, as one of the two says."""
        return (_is_running(self) or _is_running(earlier)) and _least(self.value) > _least(earlier.value)


def _counts(context: Context) -> Iterator[Mention]:
    """Yield the figures of a source, and what it counts without one, in text order."""
    unnumbered = merge(none_of(context), one_stretch(context), single(context), key=_start)
    return merge(context.mentions("quantity"), unnumbered, key=_start)


def _start(mention: Mention) -> int:
    return mention.place.start


def _no_answer(mention: Mention) -> str | None:
    return "an ordinal, not a count" if mention.quantity.unit == "ordinal" else None


def _question(mention: Mention, context: Context, lead: int) -> Question:
    sentence, event = context.read_sentence(mention), _event(mention, context)
    counted = counted_class(sentence, mention, event, lead)
    unstated = _unstated(mention, context, counted)
    if counted is None or unstated is not None:
        return Question(subject="count", text=_which_figure(mention, context), quoted=True, unstated=unstated)
    subject, keys = f"count {counted}", _keys(mention, context, event, counted)
    asked = _asked(mention, context, {key.role: key.words for key in keys}, counted)
    if is_whole_question(counted):  # where it happened is one answer, whether the words make it a party or a place
        keys = [key for key in keys if not key.role.startswith("body")]
        event = event._replace(agents=(), targets=())
    stated = [value for key in keys for value in key.values]
    what = Key(role="counted", values=(counted,), words=mention.quantity.noun or counted)
    keys += [Key(role="market", values=NOW, words="a price of its day")] * is_of_day(sentence, mention)
    return Question(
        subject=subject,
        blocks=(subject,),
        keys=(what, *keys, *context.beside(mention, event, stated)),
        text=asked or _which_figure(mention, context),
        quoted=asked is None,
    )


def _event(mention: Mention, context: Context) -> EventFrame:
    """Return the event that befalls what a figure counts; an age has none, and a change is one itself."""
    if mention.quantity.unit == "year_of_age":
        return EventFrame()
    event = context.event_befalling(mention)
    if mention.quantity.change is not None:  # "rose 35 cents on the exchange in London" befalls no exchange
        return event._replace(targets=())
    return event


def _unstated(mention: Mention, context: Context, counted: str | None) -> str | None:
    """Return why the words do not say what a figure answers; None where they do."""
    if mention.quantity.definite and counted == mention.quantity.noun_class:
        return "points at something known, counts nothing"
    all_others = are_all_others(context.reading.document, mention, counted)
    left = None if all_others else left_alone(context.read_sentence(mention), mention)
    return left or (None if counted is not None else "nothing says what is counted")


def _keys(mention: Mention, context: Context, event: EventFrame, counted: str) -> list[Key]:
    """Return the keys of what befalls what is counted, of whose it is, and of where a distance begins."""
    is_result = event.action is not None and RESULTS.get(event.action.name) == counted
    keys = [key for key in context.keys(mention, event) if not (is_result and key.role == "action")]
    unit = mention.quantity.unit
    further = (
        context.owner(mention) if unit == "year_of_age" else None,
        context.reference(mention) if unit in _LENGTHS else None,
    )
    return [*keys, *(key for key in further if key is not None)]


def _as_counted(mention: Mention, question: Question) -> Mention:
    """Return people counted as killed, or a figure whose noun stands elsewhere, the class that the question counts."""
    counted = question.keys[0].values[0] if question.keys else None
    if (
        counted is None
        or mention.quantity.unit is not None
        or mention.quantity.role is not None
        or mention.quantity.change is not None
    ):
        return mention
    return mention.model_copy(update={"value": mention.quantity.model_copy(update={"noun_class": counted})})


def _asked(mention: Mention, context: Context, stated: dict[str, str], counted: str) -> str | None:
    """Ask for the figure in plain words; None where no question can be made of those of the sentence."""
    if "owner" in stated:
        return f"How old is {stated['owner']}?"
    if mention.quantity.role is not None:
        return ask_for_votes(mention, context.sentence(mention), context.reading.source.text)
    around = context.asked_in(mention)
    if counted in attributes() or is_measure(counted):
        return ask_measure(counted, mention.quantity.noun, is_unit=mention.quantity.unit is not None)
    return ask_how_many(around, mention) if around is not None and "reference" not in stated else None


def _which_figure(mention: Mention, context: Context) -> str:
    """Ask for a figure with the sentence that gives it."""
    return f"Which figure is given in {context.gap(mention)}?"


def _name_others(one: Claim, other: Claim) -> bool:
    """Whether two sums of money stand each beside a name that does not stand beside the other, or two strengths beside
    the names of two storms."""
    counted = one.question.keys[0].values[0]
    ours, theirs = (
        set(named.values) if (named := claim.question.part("named")) is not None else set() for claim in (one, other)
    )
    if counted in WHOLE_SCALES:
        kinds = table("counted_words")["graded"].keys()
        return bool(ours & kinds and theirs & kinds) and ours & theirs <= {counted, *kinds}
    if not (is_measure(counted) and is_money(one.value.unit)):
        return False
    return bool(ours - theirs and theirs - ours)


def _are_of_days(one: Claim, other: Claim) -> bool:
    """Whether two prices that differ are of no one day, as far as the sentences say."""
    if one.question.part("market") is None or other.question.part("market") is None or one.value.key == other.value.key:
        return False
    ours, theirs = (claim.question.part("day") for claim in (one, other))
    return ours is None or theirs is None or not ours.agrees(theirs)


def _are_from_one_place(one: Claim, other: Claim) -> bool:
    """Whether two distances are from one place to what both sentences name, in whatever part of them: "Orn, 65 miles
    north of Tarn", "Orn lies 75 miles north of Tarn"."""
    a, b = one.question.part("reference"), other.question.part("reference")
    return a is not None and b is not None and a.agrees(b) and bool(_named(one) & _named(other))


def _named(claim: Claim) -> set[str]:
    """Return the names of a sentence but the place that its distance is from."""
    reference = claim.question.part("reference")
    values = {value for key in claim.question.keys if key.role in _PARTIES | {"named"} for value in key.values}
    return values - set(reference.values if reference is not None else ())


def _is_nameless(claim: Claim) -> bool:
    """Whether the measure is all that a text tells of: it names nobody whose the figure is ("the deficit")."""
    keys = claim.question.keys
    counted = keys[0].values[0] if keys else ""
    return (is_measure(counted) or counted in attributes()) and {key.role for key in keys} <= _NO_NAMES


def _are_of_one_time(one: Claim, other: Claim) -> bool:
    """Whether both are the only figure of their source, or about one stretch of time."""
    if all(claim.question.part("only") is not None for claim in (one, other)):
        return True
    ours, theirs = (claim.question.part("time") for claim in (one, other))
    return ours is not None and theirs is not None and ours.values == theirs.values != NOW


def _is_running(claim: Claim) -> bool:
    counted = claim.question.subject.removeprefix("count ")
    running = _running()
    return counted in running or counted.partition(", ")[2] in running or counted.partition(" ")[2] in running


@cache
def _running() -> frozenset[str]:
    return frozenset(table("succession")["running"])


def _least(value: Quantity) -> Decimal:
    """Return the least figure of a quantity, or what a reader takes for it."""
    least = min(value.figures) if value.figures else value.typical_low
    return least if least is not None else Decimal(0)
