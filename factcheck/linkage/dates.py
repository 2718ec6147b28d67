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
from factcheck.frames.segments import Segments
from factcheck.inflection import stem
from factcheck.linkage.date_families import OPEN, TIME, as_coarse, family_of, first_day
from factcheck.linkage.figures import names_in, rank_words
from factcheck.linkage.happening import (
    DEADLINE,
    SPEECH,
    happening,
    happenings,
    is_called_later,
    is_deadline,
    is_fronted,
    is_to_come,
    phase,
)
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
_NOUNS = frozenset({"noun", "name"})
"""Classes of words that a date before them makes one of several."""
_PHASES = {"since": "begins", "until": "ends"}
"""What a word before a date says of what happened then."""
_GOVERNING = frozenset({"preposition", "verb", "auxiliary"})
"""Classes of words that a date of an event follows."""


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
        return frozenset(word for name in self.reading.of_kind("name") for word in _words_of(name))

    @cached_property
    def _names(self) -> Sequence[frozenset[str]]:
        """The words of the names of each sentence."""
        indexes = range(len(self.reading.document.sentences))
        return [
            frozenset(word for name in names_in(self.reading, index) for word in _words_of(name)) for index in indexes
        ]

    def _context(self, index: int) -> frozenset[str]:
        """Return the words of the names before a sentence, and of what the story begins with."""
        return frozenset().union(*self._names[:_LEAD], *self._names[max(0, index - _NAMES_BACK) : index])

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
        event, names = happening(sentence, first, end), self._names[index]
        told = happenings(sentence) | {event} - {""}
        beside = (*sentence.tokens[max(0, first - _BEFORE) : first], *sentence.tokens[end : end + _BEHIND])
        value = claim.mention.date
        return Dated(
            claim=claim,
            family=family,
            written=family,
            amount=moments(value.clock or "") if family == TIME else first_day(value, family),
            modifier=value.modifier or "",
            event=DEADLINE if is_deadline(sentence, is_bound=value.modifier == "until") else event,
            events=told,
            near=frozenset(word for word in content(beside) if not word[0].isdigit()) - set(map(stem, names)),
            stems=self.sentences[index],
            names=names,
            subject_names=names & _subject_of(sentence, first),
            context=self._context(index),
            sentence=index,
            is_relative=value.anchoring in ("relative", "weekday"),
            is_no_event=event == SPEECH or self._quoted.hold(span) or _is_of_no_event(claim, sentence, first, end),
            is_to_come=is_to_come(sentence, first, end),
            ranks=rank_words().intersection(
                token.lower for token in (*sentence.tokens[:first], *sentence.tokens[end:])
            ),
            phase=_PHASES.get(value.modifier or "") or phase(sentence, first, end),
            is_other=is_named_other(sentence, first) or is_set_behind(sentence, first),
            is_later=is_called_later(sentence, first),
        )

    @cached_property
    def _quoted(self) -> Places:
        """The places of quotations."""
        return Places(mention.place for mention in self.reading.of_kind("quotation"))


def _words_of(name: Mention) -> Iterator[str]:
    """Yield the words of a name in one case, without a possessive ending."""
    return (word.removesuffix("’s").removesuffix("'s") for word in name.text.casefold().split())


class Times(Calendar):
    """The times of the clock of a source, alone and beside their day, and what all of it tells."""

    def family_of(self, claim: Claim) -> str | None:
        """Return what a claim can be compared with; None for one that names no minutes."""
        return TIME if tells_minutes(claim.mention.date.clock or "") else None


def _subject_of(sentence: Sentence, first: int) -> frozenset[str]:
    """Return the words of the subject of the clause that holds a token, without possessive endings."""
    segments = Segments(sentence)
    subject = segments.clauses[segments.number_at(first)].subject if segments.clauses else None
    if subject is None:
        return frozenset()
    tokens = sentence.tokens[subject.first : subject.last + 1]
    return frozenset(token.lower.removesuffix("’s").removesuffix("'s") for token in tokens)


def _is_of_no_event(claim: Claim, sentence: Sentence, first: int, end: int) -> bool:
    """Whether a date says which of several is meant, or when the text came out."""
    return (_is_edition(sentence, end) and not is_fronted(sentence, first)) or _is_stamp(claim, sentence, first)


def _is_edition(sentence: Sentence, end: int) -> bool:
    """Whether a noun or a name follows: the date says which of several it is."""
    return end < len(sentence.tags) and sentence.tags[end].word_class in _NOUNS


def _is_stamp(claim: Claim, sentence: Sentence, first: int) -> bool:
    """Whether a full date stands behind no preposition and no verb: it says when the text came out."""
    value = claim.mention.date
    if value.day is None or value.year is None:
        return False
    return first == 0 or sentence.tags[first - 1].word_class not in _GOVERNING
