"""Which event of its article a figure belongs to: the one of the story, one that the words date otherwise, or none."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple

from factcheck.claims.publication import publication
from factcheck.document import Sentence
from factcheck.frames.earlier import is_named_other, is_of_before, is_set_behind
from factcheck.frames.events import event_of
from factcheck.frames.segments import Segments
from factcheck.frames.words import frame_words
from factcheck.linkage.dated import hangs_on, tells_when
from factcheck.mentions.mention import Mention, Reading
from factcheck.source import Span
from factcheck.values.date_interval import DateInterval

_RECENT = 45
"""Days before its publication in which the event of a story may lie. Heuristic."""
_BEGINNING = 4
"""Sentences in which a story says when its event was. Heuristic."""
_OPENING = 2
"""Sentences that tell of the event of the story, in whatever year it was."""
_AROUND = 3
"""Sentences before and behind in which the time is named of what a sentence itself does not date. Heuristic."""
_FRESH = 3
"""Days before its publication in which the event of a story lies that names no day. Heuristic."""
_WEEK = 7
"""Days by which another day lies before those of a story at least, for what was then to be another event."""
_LONG = frozenset({"month", "quarter", "season", "half", "year", "decade", "century"})
"""Units of time of which some before now are another time than that of a story."""
_PERIODS = frozenset({"month", "quarter", "season", "half", "year", "decade", "day", "time"})
_UNTIMED = frozenset({"since", "until", "before", "after"})
"""Words by which a date bounds something, and does not say when it was."""
_POSSIBLE = "can"

Period = tuple[int, int]
"""First and last day, by their numbers; of a time that leads to no day the units from now: (-24, -24) for two years ago
is no day, since days have numbers above 0; nor is a month of no known year."""
_NO_YEAR = 10_000
"""Added to the number of a month of no known year, so that it meets that month only."""
_MONTHS = {"month": 1, "quarter": 3, "season": 12, "half": 6, "year": 12, "decade": 120, "century": 1200}


class Event(NamedTuple):
    """The event of a figure.

    Args:
        times: when it was, where that is not the time of the story: it is no event of the story.
        is_general: whether it is none: what is said of all events of a kind ("a magnitude 6 quake can ...").
        is_other: whether the words say that it is another than the one of the story, of whatever time: "The blast comes
            a month after ...".
    """

    times: frozenset[Period] = frozenset()
    is_general: bool = False
    is_other: bool = False

    def meets(self, other: "Event") -> bool:
        """Whether two events may be of one time."""
        return any(_meet(ours, theirs) for ours in self.times for theirs in other.times)


STORY = Event()
"""The event of the story, as far as the words tell."""


class Events:
    """The events of an article.

    Args:
        reading: the source with its mentions.
    """

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._sentences = reading.document.sentences
        self._carried: dict[int, frozenset[Period]] = {}

    def of(self, place: Span) -> Event:
        """Return the event of what stands at a place."""
        index = self._reading.document.index(place.start)
        sentence = self._sentences[index]
        first, end = sentence.bounds(place)
        if first < end and (event := self._named(index, first)) is not None:
            return event
        has_own = any(_is_time(mention.date) for mention in self._dates_in(index))
        return STORY if has_own else Event(self._carried_to(index))

    def _named(self, index: int, first: int) -> Event | None:
        """Return the event that the words of a sentence give a token; None where they give it none."""
        sentence = self._sentences[index]
        if _is_general(sentence, first):
            return Event(is_general=True)
        is_past = _is_past(sentence, first)
        is_of = tells_when if is_past else hangs_on
        if times := [period for mention, period in self._away(index) if is_of(sentence, mention.place, first)]:
            return Event(frozenset(times))
        return Event(is_other=True) if self._is_other(index, first) else None

    def _is_other(self, index: int, first: int) -> bool:
        """Whether a token of a sentence is of another event of no known time; a story begins with its own."""
        sentence = self._sentences[index]
        if is_set_behind(sentence, first) or is_of_before(sentence, first):
            return True
        return index >= _OPENING and is_named_other(sentence, first)

    def name_time_of(self, event: Event, place: Span) -> bool:
        """Whether the sentences around a place name any of the times of an event."""
        index = self._reading.document.index(place.start)
        around = range(max(0, index - _AROUND), min(len(self._sentences), index + _AROUND + 1))
        return any(_meet(time, other) for time in event.times for other in self._times_in(around))

    def _times_in(self, sentences: Iterable[int]) -> Iterator[Period]:
        """Yield the periods that sentences name."""
        for index in sentences:
            dates = (mention.date for mention in self._dates_in(index) if _is_time(mention.date))
            yield from (period for date in dates if (period := _period(date)) is not None)

    @cached_property
    def _day(self) -> int | None:
        known = publication(self._reading).earliest
        return known.toordinal() if known is not None else None

    @cached_property
    def _years(self) -> frozenset[int]:
        """The years that the beginning of the story names."""
        dates = (mention.date.year for index in range(_BEGINNING) for mention in self._dates_in(index))
        return frozenset(year for year in dates if year is not None)

    @cached_property
    def _months(self) -> frozenset[int]:
        dates = (mention.date.month for index in range(_BEGINNING) for mention in self._dates_in(index))
        return frozenset(month for month in dates if month is not None)

    @cached_property
    def _is_of_a_week(self) -> bool:
        """Whether the beginning of the story names a weekday or a day: months beside it are others."""
        dates = (mention.date for index in range(_BEGINNING) for mention in self._dates_in(index))
        return any(date.weekday is not None or date.day is not None for date in dates)

    @cached_property
    def _first_day(self) -> int | None:
        """The first of the days that the beginning of the story names; where it names none, one shortly before it came
        out."""
        dates = [mention.date for index in range(_BEGINNING) for mention in self._dates_in(index)]
        named = [date.candidates[0][0].toordinal() for date in dates if date.candidates and _is_day(date)]
        return min(named, default=self._day - _FRESH if self._day is not None else None)

    def _is_before_story(self, date: DateInterval, period: Period, index: int) -> bool:
        """Whether a month lies before the days with which the story begins, and is not named there itself."""
        if self._first_day is None or index < _OPENING or date.precision not in ("month", "day", "time"):
            return False
        opening = (mention.date.month for number in range(_OPENING) for mention in self._dates_in(number))
        is_named = date.month is not None and date.month in opening
        return not is_named and 0 < period[1] < self._first_day - (_WEEK if _is_day(date) else 0)

    def is_of_story(self, place: Span) -> bool:
        """Whether the sentence of a place names a day that is of the time of the story."""
        index = self._reading.document.index(place.start)
        away = {mention.place for mention, _ in self._away(index)}
        named = (mention for mention in self._dates_in(index) if _is_day(mention.date))
        return any(mention.place not in away for mention in named)

    def _dates_in(self, index: int) -> Iterator[Mention]:
        if index < len(self._sentences):
            yield from (each for each in self._reading.in_sentences[index] if each.value.kind == "date")

    def _away(self, index: int) -> Iterator[tuple[Mention, Period]]:
        """Yield the dates of a sentence that are not of the time of the story, with their periods."""
        for mention in self._dates_in(index):
            date, period = mention.date, _period(mention.date)
            is_time = _is_time(date) and not _is_label(self._sentences[index], mention)
            if period is not None and is_time and self._is_away(date, period, index):
                yield mention, period

    def _is_away(self, date: DateInterval, period: Period, index: int) -> bool:
        if date.steps is not None and date.unit in _LONG:
            return date.steps < 0
        if self._day is not None:
            return 0 < period[1] < self._day - _RECENT or self._is_before_story(date, period, index)
        if date.year is not None:
            return index >= _OPENING and date.year not in self._years
        is_other_month = date.month is not None and date.month not in self._months
        return is_other_month and self._is_of_a_week and index >= _OPENING

    def _carried_to(self, index: int) -> frozenset[Period]:
        """Return the times of the sentence before, where a sentence goes on to tell of its event: "It killed 612."."""
        if index in self._carried or index == 0:
            return self._carried.get(index, frozenset())
        sentence, before = self._sentences[index], self._sentences[index - 1]
        times: frozenset[Period] = frozenset()
        if _goes_on(sentence) and _is_past(sentence, 0):
            last = len(before.tokens) - 1
            away = self._away(index - 1)
            own = [period for mention, period in away if tells_when(before, mention.place, last, in_all=True)]
            times = frozenset(own)
            if not own and not any(_is_time(mention.date) for mention in self._dates_in(index - 1)):
                times = self._carried_to(index - 1)
        self._carried[index] = times
        return times


def _is_time(date: DateInterval) -> bool:
    """Whether a date says when something was."""
    return date.precision in _PERIODS and date.modifier not in _UNTIMED and not date.quoted


def _is_day(date: DateInterval) -> bool:
    return date.precision in ("day", "time")


def _is_label(sentence: Sentence, mention: Mention) -> bool:
    """Whether a month is part of what another noun names: "crude for February delivery"."""
    phrase = sentence.phrase_at(mention.place)
    _, end = sentence.bounds(mention.place)
    return mention.date.precision == "month" and mention.date.year is None and phrase is not None and phrase.head >= end


def _period(date: DateInterval) -> Period | None:
    """Return the days of a date, or how many months before now it lies, or its month; None where none is known."""
    if date.candidates:
        first, last = date.candidates[0]
        return first.toordinal(), last.toordinal()
    if date.steps is not None and date.unit in _MONTHS:
        months = date.steps * _MONTHS[date.unit]
        return (months, months) if months < 0 else None
    if date.month is not None and date.year is None:
        return -_NO_YEAR - date.month, -_NO_YEAR - date.month
    return None


def _meet(one: Period, other: Period) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def _is_past(sentence: Sentence, index: int) -> bool:
    """Whether the clause of a token says that something was."""
    if not sentence.clauses:
        return True
    segments = Segments(sentence)
    number = segments.number_at(index)
    while number and segments.goes_with_last(number):
        number -= 1
    return segments.clauses[number].group.tense == "past"


def _goes_on(sentence: Sentence) -> bool:
    """Whether a sentence begins with a word for what was told before."""
    return bool(sentence.tags) and sentence.tokens[0].lower in frame_words("going_on")


def _is_general(sentence: Sentence, index: int) -> bool:
    """Whether a token is of what any event of a kind can do: "A magnitude 6 quake can cause damage", "storms can"."""
    words = [token.lower for token in sentence.tokens]
    if _POSSIBLE not in words:
        return _is_definition(sentence, index)
    start = Segments(sentence).of(Segments(sentence).number_at(index))[0] if sentence.clauses else 0
    can = next((place for place in range(start, len(words)) if words[place] == _POSSIBLE), start)
    named = words[start:can]
    if words[start] in frame_words("any"):
        return any(event_of(word) is not None for word in named)
    return bool(named) and event_of(named[0]) is None and event_of(named[0].removesuffix("s")) is not None


def _is_definition(sentence: Sentence, index: int) -> bool:
    """Whether a token stands behind a verb that says what a word means: "A warning refers to winds of 35 mph"."""
    groups = (clause.group for clause in sentence.clauses)
    return any(
        each.last < index and each.tense == "present" and each.lemma in frame_words("defining") for each in groups
    )
