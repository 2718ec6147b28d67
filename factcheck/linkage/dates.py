"""What a date, or a time of the clock, is weighed by: itself, what happened then, its sentence, its article."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property
from typing import NamedTuple

from factcheck.claims.claim import Claim
from factcheck.claims.publication import publication
from factcheck.document import Sentence
from factcheck.document.places import Places
from factcheck.inflection import stem
from factcheck.linkage.figures import names_in, rank_words
from factcheck.linkage.happening import SPEECH, happening, happenings, is_fronted, is_to_come
from factcheck.linkage.worded import Worded
from factcheck.mentions.mention import Mention
from factcheck.source import Span
from factcheck.values.date_clock import moments, tells_minutes
from factcheck.values.date_interval import DateInterval
from factcheck.wording import Wording, content

_BEFORE, _BEHIND = 8, 5
"""Words before and behind a date among which stands what happened then. Heuristic: verbs come before their dates."""
_DAYS = {"month": range(27, 31), "year": range(364, 366)}
"""Days from the first to the last of a month and of a year."""
_NAMES_BACK = 2
"""Sentences before one whose names say whom it is on, where it says "he" or "the bridge". Heuristic."""
_LEAD = 3
"""Sentences in which a story says whom it is on."""
TIME = "time"
"""The family of times of the clock."""
_OF_A_YEAR = frozenset({"season", "quarter", "half"})
"""Parts of a year that are compared by their year."""
_THIRD = range(7, 11)
"""Days from the first to the last of a third of a month, which is compared with that of another."""
_NOUNS = frozenset({"noun", "name"})
"""Classes of words that a date before them makes one of several."""
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
        context: words of the names around it: of the sentences before, and of what the story begins with.
        sentence: number of its sentence.
        is_relative: whether it is counted from the day of publication or from another.
        is_no_event: whether it says when somebody spoke or when the text came out, which of several is meant ("the 2012
            Games"), or stands in a quotation.
        is_to_come: whether its verb tells of what is planned.
        ranks: rank words of the sentence.
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
    context: frozenset[str]
    sentence: int
    is_relative: bool
    is_no_event: bool
    is_to_come: bool
    ranks: frozenset[str]

    @property
    def day(self) -> date:
        """Its first day; of a time of the clock the first that there is."""
        return self.amount if isinstance(self.amount, date) else date.min

    @property
    def clock(self) -> str:
        """The time of the clock as written; empty where it names none."""
        return self.claim.mention.date.clock or ""

    @property
    def noun(self) -> str:
        """What it is known by among the dates of an article: what happened then."""
        return self.event

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
        return _family(claim)

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
        beside = (*sentence.tokens[max(0, first - _BEFORE) : first], *sentence.tokens[end : end + _BEHIND])
        value = claim.mention.date
        return Dated(
            claim=claim,
            family=family,
            amount=moments(value.clock or "") if family == TIME else _first_day(value, family),
            modifier=value.modifier or "",
            event=event,
            events=happenings(sentence) | {event} - {""},
            near=frozenset(word for word in content(beside) if not word[0].isdigit()) - set(map(stem, names)),
            stems=self.sentences[index],
            names=names,
            context=self._context(index),
            sentence=index,
            is_relative=value.anchoring in ("relative", "weekday"),
            is_no_event=event == SPEECH or self._quoted.hold(span) or _is_of_no_event(claim, sentence, first, end),
            is_to_come=is_to_come(sentence, first, end),
            ranks=rank_words().intersection(token.lower for token in sentence.tokens),
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


def _family(claim: Claim) -> str | None:
    """Return what a date can be compared with: days with days, months with months, years with years."""
    value = claim.mention.date
    if value.is_time_alone or not value.candidates or value.likely != 1:
        return None
    if value.precision in _OF_A_YEAR and value.year is not None:
        return "year"
    first, last = value.candidates[0]
    if value.precision == "month" and value.month is not None and (last - first).days in _THIRD:
        return f"third of a month from {first.day}"
    precision = "day" if value.precision == "time" else value.precision
    is_whole = (precision == "day" and (last - first).days == 0) or (last - first).days in _DAYS.get(precision, ())
    return precision if is_whole and not value.vague else None


def _first_day(value: DateInterval, family: str) -> date:
    """Return the first day of a date; of a part of a year that of the year."""
    first = value.candidates[0][0]
    return date(value.year, 1, 1) if family == "year" and value.year is not None and value.year > 0 else first


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
