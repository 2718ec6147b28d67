"""When: the date of an event, or its time of the clock."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from decimal import Decimal
from typing import ClassVar, Literal, Self

from pydantic import Field

from factcheck.claims.asking import ask_when
from factcheck.claims.attributed import Attributed
from factcheck.claims.claim import Claim, Link, Match, NotCompared, Thing
from factcheck.claims.context import Context
from factcheck.claims.days import are_of_two_reports
from factcheck.claims.hours import ends_of_hours
from factcheck.claims.lives import life_dates
from factcheck.claims.question import HAPPENED, Key, Question
from factcheck.claims.reckoned import reckoned
from factcheck.claims.report_time import is_time_of_report
from factcheck.claims.sides import Side
from factcheck.document import Sentence
from factcheck.document.classes import Tag
from factcheck.mentions.mention import Mention
from factcheck.settings import Settings
from factcheck.values.date_clock import are_apart, moments
from factcheck.values.date_interval import DateInterval, Stretch
from factcheck.values.units import measure

_TELLING = frozenset(
    {"agent", "party", "target", "person as agent", "person as party", "person as target", "body as agent", "object"}
)
"""Roles one of which must agree beside the action."""
_MONTH = 31
"""Days from which on what was done is another event than what is planned. Heuristic: plans slip by less in a story."""
_PERIODS = frozenset({"month", "quarter", "half", "year"})
"""Precisions of dates of which figures are told: "in 2023", "in the third quarter"."""
_TIME = "time"
"""Dimension of what says how long something took, not what came of a period."""
_JOINING = frozenset({"coordinator", "punctuation", "preposition"})
"""Classes of words between the dates of a list."""
_MOST_LISTED = 10
"""Dates of a list that are looked at before and behind one. Heuristic: longer lists are tables."""


class EventDateClaim(Claim):
    """Answer when something happened.

    Args:
        listed: the dates that stand in one list with it: "on 3 and 4 May", "at 6:40 and at 7:40".
        measured: what the sentence of a month, a quarter or a year measures or counts, and how much: "made $4 million
            in 2023".
    """

    kind: Literal["event_date"] = "event_date"
    thing: ClassVar[Thing | None] = "date"
    bare_of: ClassVar[str | None] = "date"
    form: ClassVar[str | None] = "{about} on {value}."

    listed: tuple[DateInterval, ...] = Field(default=(), repr=False)
    measured: tuple[tuple[str, Decimal], ...] = Field(default=(), repr=False)

    @classmethod
    def find(cls, context: Context) -> Iterator[Self | NotCompared]:
        """Yield when a source says that things happened, and the dates whose event cannot be found."""
        for mention in context.mentions("date"):
            if mention.date.is_time_alone and not moments(mention.date.clock or ""):
                if ends := tuple(ends_of_hours(mention)):
                    yield from (cls._of(context, each) for each in ends)
                    continue
                yield NotCompared(mention=mention, reason="a stretch of hours, on no day")
                continue
            if is_time_of_report(context, mention):
                yield NotCompared(mention=mention, reason="says when the text or a price is of")
                continue
            if mention.date.is_no_day:
                yield NotCompared(mention=mention, reason="no calendar has such a day")
                continue
            if lives := tuple(life_dates(context, mention)):
                said = context.attributed(mention)
                yield from (cls._by_form(each.mention, each.event, each.asked, said) for each in lives)
                continue
            yield cls._of(context, mention)
        for mention, event in reckoned(context):
            asked = f"Which year follows from {context.gap(mention)}?"
            yield cls._by_form(mention, event, asked, context.attributed(mention))

    @classmethod
    def _of(cls, context: Context, mention: Mention) -> Self:
        """Return when something happened, by its sentence."""
        attributed = context.attributed(mention)
        return cls(
            question=_question(context, mention),
            mention=mention,
            attribution=attributed.attribution,
            status=attributed.status,
            listed=tuple(_listed_with(context, mention)),
            measured=_measured_in(context, mention),
        )

    @classmethod
    def _by_form(cls, mention: Mention, event: str, asked: str, said: Attributed) -> Self:
        """Return when something happened that the form of the words tells: a birth and a death in brackets."""
        key = Key(role=HAPPENED, values=(event,), words=mention.text)
        question = Question(subject=f"date {event}", keys=(key,), text=asked)
        return cls(question=question, mention=mention, attribution=said.attribution, status=said.status)

    def link(self, other: Claim, settings: Settings) -> Link:
        """Whether two dates answer one question; those that two reports of other weeks count from their day do not.

        "Monday" of a report of February and "Monday" of one of September tell of two meetings, not of one on two days.
        """
        if not _are_alike(self.mention.date, other.mention.date):
            return Link(Match.UNKNOWN)
        link = super().link(other, settings)
        if link.match != Match.ONE or not isinstance(other, EventDateClaim):
            return link
        one, two = self.mention.date, other.mention.date
        if not are_of_two_reports(one, two) and not _are_plan_and_past(self, other):
            return link
        return Link(Match.UNKNOWN, words=(f"{one.label} / {two.label}",))

    def is_stated_by(self, roles: Set[str]) -> bool:
        """Whether agreement on these roles can make two dates answers to one question: what was done, by whom."""
        return "action" in roles and not roles.isdisjoint(_TELLING)

    def is_of_another_period(self, other: Claim) -> bool:
        """Whether two periods differ as what their sentences measure or count does: 3 million cars, and 4 million."""
        if not isinstance(other, EventDateClaim) or self.value.key == other.value.key:
            return False
        ours, theirs = dict(self.measured), dict(other.measured)
        amounts = {amount for _, amount in self.measured}, {amount for _, amount in other.measured}
        return not ours.keys().isdisjoint(theirs) and amounts[0].isdisjoint(amounts[1])

    @classmethod
    def excuse(cls, one: Side, other: Side, *, is_joined: bool) -> str | None:
        """Return why two dates are no conflict: only the days or the years that they are counted from differ."""
        if _lists(one, other.value) and _lists(other, one.value):
            return "both give both, in another order"
        if _are_counted_alike(one.value, other.value):
            return f"both say “{one.value.words}”: only the days they are counted from differ"
        return super().excuse(one, other, is_joined=is_joined)

    @classmethod
    def narrowed(cls, value: DateInterval, others: Sequence[DateInterval]) -> tuple[Stretch, ...]:
        """Return which days of a date with several the other dates leave."""
        left = value.narrowed_by(*others)
        return left.candidates if left.narrowed else ()


def _question(context: Context, mention: Mention) -> Question:
    """Return what a date answers: when that happened which its sentence tells of, or nothing that is told."""
    event = context.event_at(mention)
    if event.action is None or _is_passed_over(context.read_sentence(mention), event.action.token, mention):
        which = which_date(context, mention)
        return Question(subject="date", text=which, quoted=True, unstated="no event found for this date")
    around = context.asked_in(mention)
    asked = ask_when(around, mention, event.action.span) if around is not None else None
    return Question(
        subject=f"date {event.action.name}",
        blocks=tuple(f"date {name}" for name in sorted({event.action.name, *(each.name for each in event.dated)})),
        keys=tuple(context.keys(mention, event)),
        text=asked or which_date(context, mention),
        quoted=asked is None,
    )


def _is_passed_over(sentence: Sentence, action: int, mention: Mention) -> bool:
    """Whether a verb between a participle beside a noun and a date has the date: "the painting stolen in Nice was found
    in October"."""
    tags, (first, _) = sentence.tags, sentence.bounds(mention.place)
    if tags[action].form != "participle" or _is_helped(tags, action):
        return False
    return any(
        tags[index].word_class == "verb" and (tags[index].form == "past" or _is_helped(tags, index))
        for index in range(action + 1, first)
    )


def _is_helped(tags: Sequence[Tag], verb: int) -> bool:
    """Whether an auxiliary stands before a verb, with an adverb between them at most."""
    return any(tag.word_class == "auxiliary" for tag in tags[max(0, verb - 2) : verb])


def _lists(side: Side, value: DateInterval) -> bool:
    """Whether all claims of a side stand in a list with a value."""
    return all(any(each.key == value.key for each in claim.listed) for claim in side.claims)


def _listed_with(context: Context, mention: Mention) -> Iterator[DateInterval]:
    """Yield the dates of a list in which a date stands: nothing but joining words and prepositions part them."""
    reading = context.reading
    found = reading.in_sentences[reading.document.index(mention.place.start)]
    dates = [each for each in found if each.value.kind == "date"]
    sentence, place = context.read_sentence(mention), bisect_left(dates, mention.place.start, key=_start)
    for beside in (dates[max(0, place - _MOST_LISTED) : place][::-1], dates[place + 1 : place + 1 + _MOST_LISTED]):
        last = mention
        for each in beside:
            (_, start), (end, _) = sorted((sentence.bounds(last.place), sentence.bounds(each.place)))
            if any(tag.word_class not in _JOINING for tag in sentence.tags[start:end]):
                break
            yield each.date
            last = each


def _measured_in(context: Context, mention: Mention) -> tuple[tuple[str, Decimal], ...]:
    """Return the figures of the sentence of a date that is a period rather than a day."""
    if mention.date.precision not in _PERIODS:
        return ()
    reading = context.reading
    found = reading.in_sentences[reading.document.index(mention.place.start)]
    figures = (each.quantity for each in found if each.value.kind == "quantity" and each.quantity.figures)
    return tuple(
        (each.unit or each.noun_class or "", each.figures[0])
        for each in figures
        if measure(each.unit).dimension != _TIME
    )


def _start(mention: Mention) -> int:
    return mention.place.start


def _are_plan_and_past(one: Claim, other: Claim) -> bool:
    """Whether one tells of what is planned, the other of what was done long before: another event of its kind."""
    if (one.status == "planned") == (other.status == "planned"):
        return False
    dates = [each.mention.date.candidates for each in (one, other)]
    if not all(dates):
        return False
    (first, last), (other_first, other_last) = (each[0] for each in dates)
    return max((first - other_last).days, (other_first - last).days) > _MONTH


def _are_alike(one: DateInterval, other: DateInterval) -> bool:
    """Whether two dates tell one kind of thing: a time of the clock alone answers no question of a day."""
    return all(each.clock is not None for each in (one, other)) or not (one.is_time_alone or other.is_time_alone)


def _are_counted_alike(one: DateInterval, other: DateInterval) -> bool:
    """Whether two dates are the same relative words, counted from days that no source gives, one weekday that may be
    the last or the coming one, or one day of two years of which one was filled in."""
    is_relative = one.anchoring == other.anchoring == "relative"
    if is_relative and one.words == other.words and "inferred" in (one.trust, other.trust):
        return True
    if one.anchoring == other.anchoring == "weekday" and one.weekday == other.weekday:
        return not are_apart(one.clock, other.clock) and not set(one.candidates).isdisjoint(other.candidates)
    return "partial" in (one.anchoring, other.anchoring) and _differ_in_year_alone(one, other)


def _differ_in_year_alone(one: DateInterval, other: DateInterval) -> bool:
    """Whether two dates are one day, or one month, of two years."""
    if one.precision != other.precision or not one.candidates or not other.candidates:
        return False
    first, second = one.candidates[0][0], other.candidates[0][0]
    return first.year != second.year and (first.month, first.day) == (second.month, second.day)


def which_date(context: Context, mention: Mention) -> str:
    """Ask for a date, or a time of the clock, with the sentence that gives it."""
    return f"Which {'time' if mention.date.is_time_alone else 'date'} is given in {context.gap(mention)}?"
