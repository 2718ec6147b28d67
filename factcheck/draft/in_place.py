"""A count or a date that a source has where a draft has another, among far more of the same words than those that stand
around its own value in the sources.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from factcheck.draft.alike import Alike
from factcheck.draft.comparing import compare
from factcheck.draft.fits import Fit, fit_of
from factcheck.draft.roots import roots
from factcheck.draft.support import ONE_NOUN
from factcheck.draft.surroundings import Text
from factcheck.mentions.mention import Mention
from factcheck.values.amounts import as_one_amount, compare_amounts, is_figure
from factcheck.values.date_interval import DateInterval
from factcheck.values.relation import Relation

_LEAST = {"quantity": 1.4, "date": 1.0}
"""What the words must count that stand around both. Heuristic: tuned on drafts of our own, right and with faults."""
_LEAD = {"quantity": 1.0, "date": 0.8}
"""How much more they count than those around the same value. Heuristic, tuned with it."""
_NEXT = 0.3
"""Lead over the next value. Heuristic."""
_FEW = 2
"""Words around both at least."""
_OPEN = ("month", "year")
"""How fine a date is that only one as fine may stand for; of others the weekday or the day tells."""


class _Found(NamedTuple):
    fit: Fit
    mention: Mention


class InPlace:
    """The counts and dates of some sources, to be asked which one stands in the place of one of the draft.

    Args:
        texts: the draft and its sources, by id.
        common: what gives in how many sentences of the sources a root stands.
        alike: the sentences of the sources.
        noun: what gives the points of what two figures count.
    """

    def __init__(
        self,
        texts: Mapping[str, Text],
        common: Callable[[str], int],
        alike: Alike,
        noun: Callable[[Mention, Mention], int],
    ) -> None:
        self._texts, self._common, self._alike, self._noun = texts, common, alike, noun

    def of(self, mention: Mention, equal: Iterable[Mention]) -> Mention | None:
        """Return the count or the date of a source that stands in the place of one of the draft; None where none does.

        Args:
            mention: a count or a date of the draft.
            equal: where the sources have its value.
        """
        kind = mention.value.kind
        if kind not in _LEAST:
            return None
        found = sorted(self._fitting(mention), key=lambda each: -each.fit.score)
        if not found or found[0].fit.score < _LEAST[kind] or len(found[0].fit.words) < _FEW:
            return None
        best = found[0]
        own = max((self._fit(mention, each, is_far=True).score for each in equal), default=0.0)
        rest = [each.fit.score for each in found if _are_two(best.mention, each.mention)]
        is_clear = best.fit.score - own >= _LEAD[kind] and best.fit.score - max(rest, default=0.0) >= _NEXT
        return best.mention if is_clear else None

    def _fitting(self, mention: Mention) -> Iterator[_Found]:
        """Yield the counts and dates of sources that may stand for one of the draft, with how well they fit."""
        ours = self._texts[mention.source_id]
        number = ours.sentence_of(mention)
        beside = ours.of_kind_in(mention.value.kind, number)
        for text, each, _ in self._alike.of(ours, number):
            others = text.of_kind_in(mention.value.kind, each)
            for other in others if not any(_are_one(mention, one) for one in others) else ():
                if self._may_stand_for(mention, other) and not any(_are_one(other, one) for one in beside):
                    yield _Found(self._fit(mention, other), other)

    def _may_stand_for(self, mention: Mention, other: Mention) -> bool:
        if mention.value.kind == "date":
            return _are_alike(mention.date, other.date) and _are_two(mention, other)
        if not is_figure(mention.value) or not is_figure(other.value):
            return False
        return self._noun(mention, other) >= ONE_NOUN and _are_two(mention, other)

    def _fit(self, mention: Mention, other: Mention, *, is_far: bool = False) -> Fit:
        ours, theirs = self._texts[mention.source_id], self._texts[other.source_id]
        left_out = frozenset(_keys(mention) | _keys(other))
        return fit_of(ours.context(mention), theirs.context(other, is_far=is_far), left_out, self._common)


def _keys(mention: Mention) -> frozenset[str]:
    """Return what stands around a mention and is of it itself."""
    if mention.value.kind == "date":
        return roots(mention.text)
    return frozenset(f"={abs(figure).normalize()}" for figure in mention.quantity.figures)


def _are_alike(date: DateInterval, other: DateInterval) -> bool:
    """Whether two dates tell when in one way: both by a weekday, by a day of a month, by a month, or by a year."""
    if date.precision in _OPEN or other.precision in _OPEN:
        return date.precision == other.precision and (date.month is None) == (other.month is None)
    if date.month is not None or other.month is not None:
        return date.day is not None and other.day is not None
    return date.weekday is not None and other.weekday is not None and date.weekday != other.weekday


def _are_two(mention: Mention, other: Mention) -> bool:
    if mention.value.kind == "date":
        return mention.text.casefold() != other.text.casefold() and compare(mention, other).relation.is_conflict
    is_apart = as_one_amount(mention.quantity, other.quantity) is None
    return is_apart and compare_amounts(mention.quantity, other.quantity).relation is Relation.CONTRADICTORY


def _are_one(mention: Mention, other: Mention) -> bool:
    if mention.value.kind == "date":
        return compare(mention, other).relation.is_agreement
    return (
        is_figure(mention.value)
        and is_figure(other.value)
        and as_one_amount(mention.quantity, other.quantity) is not None
    )
