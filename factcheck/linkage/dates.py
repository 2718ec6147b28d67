"""What a date is weighed by: itself, what happened then, its sentence, its article."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property
from typing import NamedTuple

from factcheck.claims.claim import Claim
from factcheck.claims.publication import publication
from factcheck.document import Sentence
from factcheck.document.places import Places
from factcheck.inflection import stem
from factcheck.linkage.figures import names_in, rank_words
from factcheck.linkage.happening import SPEECH, happening
from factcheck.linkage.worded import Worded
from factcheck.wording import Wording, content

_BEFORE, _BEHIND = 8, 5
"""Words before and behind a date among which stands what happened then. Heuristic: verbs come before their dates."""
_DAYS = {"month": range(27, 31), "year": range(364, 366)}
"""Days from the first to the last of a month and of a year."""
_NOUNS = frozenset({"noun", "name"})
"""Classes of words that a date before them makes one of several."""
_GOVERNING = frozenset({"preposition", "verb", "auxiliary"})
"""Classes of words that a date of an event follows."""


class Dated(NamedTuple):
    """A claim of a date with what it is weighed by.

    Args:
        claim: the claim.
        family: what can be compared at all: "day", "month", "year".
        amount: its first day.
        modifier: the word that it stands behind: "since", "until", "before"; empty where there is none.
        event: what the sentence says happened then.
        near: stems of the words beside it, without names.
        stems: content words of the sentence.
        names: words of the names in the sentence.
        sentence: number of its sentence.
        is_relative: whether it is counted from the day of publication or from another.
        is_no_event: whether it says when somebody spoke or when the text came out, which of several is meant ("the 2012
            Games"), or stands in a quotation.
        ranks: rank words of the sentence.
    """

    claim: Claim
    family: str
    amount: date
    modifier: str
    event: str
    near: frozenset[str]
    stems: frozenset[str]
    names: frozenset[str]
    sentence: int
    is_relative: bool
    is_no_event: bool
    ranks: frozenset[str]

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
    def days(self) -> Counter[tuple[str, date]]:
        """How often each date stands in the article, by family."""
        return Counter((each.family, each.amount) for each in self.items)

    @cached_property
    def names(self) -> frozenset[str]:
        """The words of all names."""
        return frozenset(word for name in self.reading.of_kind("name") for word in name.text.casefold().split())

    def _dates(self, claims: Iterable[Claim]) -> Iterator[Dated]:
        document = self.reading.document
        quoted = Places(mention.place for mention in self.reading.of_kind("quotation"))
        for claim in claims:
            value, span = claim.mention.date, claim.span
            family = _family(claim)
            if span is None or family is None or not document.sentences:
                continue
            index = document.index(span.start)
            sentence = document.sentences[index]
            first, end = sentence.bounds(span)
            event = happening(sentence, first, end)
            names = frozenset(word for name in names_in(self.reading, index) for word in name.text.casefold().split())
            beside = (*sentence.tokens[max(0, first - _BEFORE) : first], *sentence.tokens[end : end + _BEHIND])
            yield Dated(
                claim=claim,
                family=family,
                amount=value.candidates[0][0],
                modifier=value.modifier or "",
                event=event,
                near=frozenset(word for word in content(beside) if not word[0].isdigit()) - set(map(stem, names)),
                stems=self.sentences[index],
                names=names,
                sentence=index,
                is_relative=value.anchoring in ("relative", "weekday"),
                is_no_event=event == SPEECH
                or quoted.hold(span)
                or _is_edition(sentence, end)
                or _is_stamp(claim, sentence, first),
                ranks=rank_words().intersection(token.lower for token in sentence.tokens),
            )


def _family(claim: Claim) -> str | None:
    """Return what a date can be compared with: days with days, months with months, years with years."""
    value = claim.mention.date
    if not value.candidates or value.likely != 1 or value.vague:
        return None
    precision = "day" if value.precision == "time" else value.precision
    first, last = value.candidates[0]
    is_whole = (precision == "day" and (last - first).days == 0) or (last - first).days in _DAYS.get(precision, ())
    return precision if is_whole else None


def _is_edition(sentence: Sentence, end: int) -> bool:
    """Whether a noun or a name follows: the date says which of several it is."""
    return end < len(sentence.tags) and sentence.tags[end].word_class in _NOUNS


def _is_stamp(claim: Claim, sentence: Sentence, first: int) -> bool:
    """Whether a full date stands behind no preposition and no verb: it says when the text came out."""
    value = claim.mention.date
    if value.day is None or value.year is None:
        return False
    return first == 0 or sentence.tags[first - 1].word_class not in _GOVERNING
