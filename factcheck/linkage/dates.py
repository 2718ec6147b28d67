"""What a date, or a time of the clock, is weighed by: itself, what happened then, its sentence, its article."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property
from typing import NamedTuple

from factcheck.claims.claim import Claim
from factcheck.claims.publication import publication
from factcheck.document import Sentence
from factcheck.document.content import content
from factcheck.document.places import Places
from factcheck.frames.earlier import is_named_other, is_set_behind
from factcheck.inflection import stem
from factcheck.linkage.date_families import OPEN, TIME, as_coarse, family_of, first_day, is_years_ago
from factcheck.linkage.event_nouns import edition_words
from factcheck.linkage.figures import names_in
from factcheck.linkage.happening import DEADLINE, SPEECH, happening, happenings
from factcheck.linkage.phases import is_called_later, is_deadline, is_to_come, phase
from factcheck.linkage.ranks import rank_words
from factcheck.linkage.whose_dates import is_led_to, is_of_no_event, subject_of, told_by_form, words_of_name
from factcheck.linkage.worded import Worded
from factcheck.mentions.mention import Mention
from factcheck.source import Span
from factcheck.values.date_clock import moments, tells_minutes
from factcheck.wording import Wording

_BEFORE, _BEHIND = 8, 5
"""Words before and behind a date among which stands what happened then. Heuristic: verbs come before their dates."""
_NAMES_BACK = 2
"""Sentences before one whose names say whom it is on, where it says "he" or "the bridge". Heuristic."""
_LEAD = 3
"""Sentences in which a story says whom it is on."""
_OF_LIFE = frozenset({"born", "kill"})
"""Events that happen once to each."""
_BOUNDS = frozenset({"until", "before"})
"""What stands before a date until which something must be done."""
_FIRST, _LAST, _SINCE = "first", "last", "since"
"""The first since a year is the last in that year: "the first strike since 2011", "the last strike was in 2011"."""
_PHASES = {"since": "begins", "until": "ends"}
"""What a word before a date says of what happened then."""


class Dated(NamedTuple):
    """A claim of a date with what it is weighed by.

    Args:
        claim: the claim.
        family: what can be compared at all: "day", "month", "year", "time".
        amount: its first day; of a time the minutes that it can be.
        modifier: the word that it stands behind: "since", "until", "before"; empty where there is none.
        event: what the sentence says happened then.
        events: all that the sentence tells of.
        near: stems of the words beside it, without names.
        stems: content words of the sentence.
        names: words of the names in the sentence.
        subject_names: of these, the words of whom the clause of the date is on.
        context: words of the names around it: of the sentences before, and of what the story begins with.
        sentence: number of its sentence.
        is_relative: whether it is counted from the day of publication or from another.
        is_no_event: whether it says when somebody spoke or when the text came out, which of several is meant ("the 2012
            Games"), or stands in a quotation.
        is_to_come: whether its verb tells of what is planned.
        ranks: rank words of the sentence.
        phase: "begins" or "ends" where that is what happened then.
        is_other: whether the words set it apart from the event of the story: "an earlier fire, on 3 March".
        written: what it names as written: its family before it is made coarser.
        is_coarse: whether it is taken for its month or year, because the other names no more.
        is_later: whether a word before it calls what happened the next or another: "her next album came out in 1979".
        edition: what the phrase behind it names beside its event: "Olympic" of "the 2012 Olympic champion".
        at_places: stems of the names behind "at" in its sentence.
        owner: words of the name of whose birth or death it is; empty for other events, and behind "she".
    """

    claim: Claim
    family: str
    amount: Hashable
    modifier: str
    event: str
    events: frozenset[str]
    near: frozenset[str]
    stems: frozenset[str]
    names: frozenset[str]
    subject_names: frozenset[str]
    context: frozenset[str]
    sentence: int
    is_relative: bool
    is_no_event: bool
    is_to_come: bool
    ranks: frozenset[str]
    phase: str
    is_other: bool
    is_later: bool
    edition: frozenset[str] = frozenset()
    owner: frozenset[str] = frozenset()
    at_places: frozenset[str] = frozenset()
    written: str = ""
    is_coarse: bool = False

    def at(self, family: str) -> Hashable | None:
        """Return the date as a month or a year names it, or as it is; None where it names no such thing."""
        if family == self.family:
            return self.amount
        return as_coarse(self.amount, self.family, family) if isinstance(self.amount, date) else None

    def coarser(self, family: str, amount: Hashable) -> "Dated":
        """Return the date as a month or a year."""
        return self._replace(family=family, amount=amount, is_coarse=True)

    @property
    def day(self) -> date:
        """Its first day; of a time of the clock the first that there is."""
        return self.amount if isinstance(self.amount, date) else date.min

    @property
    def days(self) -> tuple[date, ...]:
        """Its first day, and those of the other readings that its words leave open: the last Friday or the coming."""
        value = self.claim.mention.date
        if value.anchoring == "explicit" or self.family not in OPEN:
            return (self.day,)
        return tuple(dict.fromkeys((self.day, *(first for first, _ in value.candidates))))

    @property
    def clock(self) -> str:
        """The time of the clock as written; empty where it names none."""
        return self.claim.mention.date.clock or ""

    @property
    def noun(self) -> str:
        """What it is known by among the dates of an article: what happened then."""
        return self.event

    @property
    def stated(self) -> Hashable:
        """What it says: no date states another again."""
        return self.amount

    @property
    def subject(self) -> str:
        """Nothing: no question names what a date is of."""
        return ""


class Calendar(Worded):
    """The dates of a source, and what all of it tells.

    Args:
        wording: the source with its content words.
        claims: of dates, in text order.
    """

    def __init__(self, wording: Wording, claims: Iterable[Claim]) -> None:
        super().__init__(wording)
        self.items = tuple(self._dates(claims))

    @property
    def figures(self) -> Sequence[Dated]:
        """Its dates, under the name that what is weighed has."""
        return self.items

    @cached_property
    def published(self) -> date | None:
        """The last day on which it can have come out; None where that is unknown."""
        return publication(self.reading).latest

    @cached_property
    def days(self) -> Counter[tuple[str, Hashable]]:
        """How often each date stands in the article, by family."""
        return Counter((each.family, each.amount) for each in self.items)

    @cached_property
    def names(self) -> frozenset[str]:
        """The words of all names."""
        return frozenset(word for name in self.reading.of_kind("name") for word in words_of_name(name))

    @cached_property
    def _names(self) -> Sequence[frozenset[str]]:
        """The words of the names of each sentence."""
        indexes = range(len(self.reading.document.sentences))
        return [
            frozenset(word for name in names_in(self.reading, index) for word in words_of_name(name))
            for index in indexes
        ]

    def _context(self, index: int) -> frozenset[str]:
        """Return the words of the names before a sentence, and of what the story begins with."""
        return frozenset().union(*self._names[:_LEAD], *self._names[max(0, index - _NAMES_BACK) : index])

    def stems_around(self, index: int) -> frozenset[str]:
        """Return the content words of what the story begins with and of the sentences before one."""
        return frozenset().union(*self.sentences[:_LEAD], *self.sentences[max(0, index - _NAMES_BACK) : index])

    def family_of(self, claim: Claim) -> str | None:
        """Return what a claim can be compared with; None where it is not weighed."""
        return family_of(claim.mention.date)

    def _dates(self, claims: Iterable[Claim]) -> Iterator[Dated]:
        document = self.reading.document
        for claim in claims:
            if claim.span is not None and document.sentences and (family := self.family_of(claim)) is not None:
                yield self._dated(claim, claim.span, family)

    def _dated(self, claim: Claim, span: Span, family: str) -> Dated:
        """Return a claim with what it is weighed by."""
        index = self.reading.document.index(span.start)
        sentence = self.reading.document.sentences[index]
        first, end = sentence.bounds(span)
        event, names = told_by_form(claim) or happening(sentence, first, end), self._names[index]
        told = happenings(sentence) | {event} - {""}
        beside = (*sentence.tokens[max(0, first - _BEFORE) : first], *sentence.tokens[end : end + _BEHIND])
        value = claim.mention.date
        return Dated(
            claim=claim,
            family=family,
            written=family,
            amount=moments(value.clock or "") if family == TIME else first_day(value, family),
            modifier=value.modifier or "",
            event=DEADLINE if is_deadline(sentence, is_bound=value.modifier in _BOUNDS) else event,
            events=told,
            near=frozenset(word for word in content(beside) if not word[0].isdigit()) - set(map(stem, names)),
            stems=self.sentences[index],
            names=names,
            subject_names=names & subject_of(sentence, first),
            context=self._context(index),
            sentence=index,
            is_relative=value.anchoring in ("relative", "weekday") and not is_years_ago(value),
            is_no_event=event == SPEECH or self._quoted.hold(span) or is_of_no_event(claim, sentence, first, end),
            is_to_come=is_to_come(sentence, first, end),
            ranks=self._ranks(sentence, first, end, value.modifier or ""),
            phase=_PHASES.get(value.modifier or "") or phase(sentence, first, end, event),
            is_other=is_named_other(sentence, first) or is_set_behind(sentence, first),
            is_later=is_called_later(sentence, first),
            edition=frozenset(map(stem, edition_words(sentence, end))),
            at_places=self._at_places(index),
            owner=self._owner(index, first, event),
        )

    def _ranks(self, sentence: Sentence, first: int, end: int, modifier: str) -> frozenset[str]:
        """Return the rank words of a sentence; the first since a date is the last that was then."""
        told = (token.lower for token in (*sentence.tokens[:first], *sentence.tokens[end:]))
        found = rank_words().intersection(told)
        return found - {_FIRST} | {_LAST} if modifier == _SINCE and _FIRST in found else found

    def _at_places(self, index: int) -> frozenset[str]:
        """Return the stems of the names behind "at" in a sentence."""
        return frozenset(stem(word) for name in names_in(self.reading, index) for word in self._if_at(name))

    def _if_at(self, name: Mention) -> Iterator[str]:
        """Yield the words of a name behind "at"."""
        sentence = self.reading.document.sentences[self.reading.document.index(name.place.start)]
        first, _ = sentence.bounds(name.place)
        before = [tag.lemma for tag in sentence.tags[max(0, first - 2) : first]]
        if before[-1:] == ["at"] or before == ["at", "the"]:
            yield from words_of_name(name)

    def _owner(self, index: int, first: int, event: str) -> frozenset[str]:
        """Return the words of the person, or thing of no known kind, named last before a date in its sentence."""
        sentence = self.reading.document.sentences[index]
        if first == 0 or event not in _OF_LIFE:
            return frozenset()
        end = sentence.tokens[first - 1].end
        named = [name for name in names_in(self.reading, index) if name.place.end <= end]
        people = [name for name in named if name.whole.entity in ("person", None) and not is_led_to(sentence, name)]
        return frozenset(words_of_name(people[-1])) if people else frozenset()

    @cached_property
    def _quoted(self) -> Places:
        """The places of quotations."""
        return Places(mention.place for mention in self.reading.of_kind("quotation"))


class Times(Calendar):
    """The times of the clock of a source, alone and beside their day, and what all of it tells."""

    def family_of(self, claim: Claim) -> str | None:
        """Return what a claim can be compared with; None for one that names no minutes."""
        return TIME if tells_minutes(claim.mention.date.clock or "") else None
