"""A figure of a draft that its sources do not write and that follows from what one of their sentences has: a time
between two years, a share of two counts, a sum, a difference, how many are named, a currency or unit left out.

Nothing is derived by chance: the sentence tells of the same, and the parts are of one kind with what is stated.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import chain, combinations, product
from typing import NamedTuple

from factcheck.claims import SourceClaims
from factcheck.draft.earlier import earlier
from factcheck.draft.multiples import MULTIPLE, is_told, multiples
from factcheck.draft.restated import restated
from factcheck.draft.sums import sums
from factcheck.draft.surroundings import Surroundings, Text
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.values.amounts import as_one_amount, is_figure
from factcheck.values.quantity import Quantity
from factcheck.values.quantity_words import amount
from factcheck.values.relation import Comparison, Relation
from factcheck.values.units import convert

_SHARED = 2
"""Content words that the sentence of a figure shares with one of a source from which it follows. Heuristic."""
_MOST_PARTS = 8
"""Figures or dates of one sentence among which two may be the parts. Heuristic: of more, some come out by chance."""
_TELLING = 2
"""Digits of a sum that no chance makes. Heuristic."""
_FEW = 5
"""Names that a text counts at most without writing so: "the three ministers"."""
_SHARES = ("share", "percent")
_NEARLY = Decimal("0.88")
"""Least part of a share that is nearly it: 44 percent are nearly half. Heuristic."""
_AGE = "year_of_age"
_MONTHS = 12
_DAYS = {"day": 1, "week": 7}


_Day = tuple[int, int, int]


class Following(NamedTuple):
    """What a figure follows from.

    Args:
        comparison: how it stands to what comes out, with the arithmetic.
        parts: the words of a source that it is worked out from.
    """

    comparison: Comparison
    parts: tuple[Mention, ...]


class Derived:
    """The sentences of some sources, to be asked what a figure of a draft follows from.

    Args:
        sources: what each source says.
        texts: the draft and its sources, by id.
    """

    def __init__(self, sources: Sequence[SourceClaims], texts: Mapping[str, Text]) -> None:
        self._texts = texts
        self._published = {each.reading.source.id: each.reading.source.published for each in sources}
        self._sentences: dict[tuple[str, int], list[Mention]] = defaultdict(list)
        for each in sources:
            for mention in each.reading.mentions:
                number = texts[mention.source_id].sentence_of(mention)
                self._sentences[mention.source_id, number].append(mention)

    def of(self, mention: Mention) -> Following | None:
        """Return what a figure of the draft follows from; None where it follows from no sentence."""
        if not is_figure(mention.value) or len(mention.quantity.figures) != 1:
            return None
        around = self._around(mention)
        for mentions in self._sentences.values():
            shared = around.shared(self._around(mentions[0]))
            shared += shared == 1 and self._has_figure_of(mention, mentions)
            found = next(self._following(mention, mentions, shared), None) if shared else None
            if found is not None:
                return found
        return self._across(mention, around)

    def _across(self, mention: Mention, around: Surroundings) -> Following | None:
        """Return two figures of sentences like that of a draft of which it says that it is the difference."""
        if not self._is_excess(mention):
            return None
        like = [
            [
                each
                for each in mentions
                if is_figure(each.value) and not _is_bare(each) and len(each.quantity.figures) == 1
            ]
            for mentions in self._sentences.values()
            if around.shared(self._around(mentions[0]))
        ]
        figures = [each for each in chain.from_iterable(like) if each.quantity.unit == mention.quantity.unit]
        if len(figures) > _MOST_PARTS:
            return None
        return next((Following(*each) for each in sums(mention, figures, is_excess=True)), None)

    def _around(self, mention: Mention) -> Surroundings:
        return self._texts[mention.source_id].around(mention)

    def _has_figure_of(self, mention: Mention, mentions: Iterable[Mention]) -> bool:
        """Whether another figure of the sentence of one of the draft stands among some of a source."""
        beside = [each for each in self._texts[mention.source_id].beside(mention) if each is not mention]
        figures = [each for each in mentions if is_figure(each.value)]
        return any(
            is_figure(each.value) and as_one_amount(each.quantity, other.quantity) is not None
            for each in beside
            for other in figures
        )

    def _is_excess(self, mention: Mention) -> bool:
        """Whether words beside a figure say that it is what one thing has more or less than another: "too fast"."""
        sentence = self._texts[mention.source_id].read(mention)
        first, last = sentence.bounds(mention.place)
        words = [token.lower for token in sentence.tokens]
        before, behind = (set(table("arithmetic_cues")["words"][name][0]) for name in ("by", "beyond"))
        if mention.quantity.modifier == "none" and not behind.isdisjoint(words[first : last + 2]):
            return True
        return not before.isdisjoint(words[max(first - 3, 0) : first])

    def _following(self, mention: Mention, mentions: Sequence[Mention], shared: int) -> Iterator[Following]:
        """Yield what a figure follows from in one sentence, which shares that many words with its own."""
        figures = [each for each in mentions if is_figure(each.value) and len(each.quantity.figures) == 1]
        for each in figures:
            yield from (Following(found, (each,)) for found in restated(mention, each))
        if figures:
            read = self._texts[figures[0].source_id].read(figures[0])
            yield from (Following(*found) for found in earlier(mention, figures, read))
        if len(mentions) <= _MOST_PARTS:
            yield from self._reckoned(mention, mentions, figures, shared)

    def _reckoned(
        self, mention: Mention, mentions: Sequence[Mention], figures: Sequence[Mention], shared: int
    ) -> Iterator[Following]:
        """Yield what a figure follows from by its unit, in a sentence that shares so many words with its own."""
        if mention.quantity.unit in ("year", _AGE, "month", *_DAYS):
            yield from self._times(mention, [each for each in mentions if each.value.kind == "date"], shared)
        elif mention.quantity.unit == MULTIPLE:
            yield from self._multiples(mention, mentions, figures)
        elif shared >= _SHARED and mention.quantity.unit in _SHARES:
            yield from self._shares(mention, figures)
        elif shared >= _SHARED:
            reckoned = sums(mention, figures, is_excess=self._is_excess(mention))
            yield from (Following(*each) for each in reckoned)
            yield from self._named(mention, [each for each in mentions if each.value.kind == "name"])

    def _multiples(
        self, mention: Mention, mentions: Sequence[Mention], figures: Sequence[Mention]
    ) -> Iterator[Following]:
        """Yield two figures of a sentence of which the one is that many times the other, or what a word says it of."""
        yield from (Following(*each) for each in multiples(mention, figures))
        tokens = self._texts[mentions[0].source_id].read(mentions[0]).tokens
        if is_told(mention, (token.lower for token in tokens)):
            yield Following(_found(mention, "is told in a word there"), (mentions[0],))

    def _times(self, mention: Mention, dates: Sequence[Mention], shared: int) -> Iterator[Following]:
        """Yield two dates that are as far apart as a duration says, or one since then and the day of publication."""
        yield from self._since(mention, dates, shared)
        for one, other in combinations(dates, 2):
            is_span = {"since", "until"} == {one.date.modifier, other.date.modifier}
            found = _between(mention, _day(one), _day(other)) if is_span or shared >= _SHARED else None
            if found is not None:
                yield Following(found, (one, other))
        for one in (each for each in dates if each.date.modifier == "since" and mention.quantity.unit == "year"):
            published = self._published[one.source_id]
            if isinstance(published, date):
                found = _between(mention, _day(one), (published.year, published.month, published.day))
                if found is not None:
                    yield Following(found, (one,))

    def _since(self, mention: Mention, dates: Iterable[Mention], shared: int) -> Iterator[Following]:
        """Yield the date since or until which it is as long as a draft says, counted from the day of publication: the
        year of which a thing is, when something begins."""
        figure, is_age = mention.quantity.figures[0], mention.quantity.unit == _AGE
        if not is_age and (mention.quantity.unit != "year" or shared < _SHARED):
            return
        for one in dates:
            published, year = self._published[one.source_id], one.date.year
            if not isinstance(published, date) or year is None:
                continue
            years = published.year - year
            is_one = (
                figure in (years, years - 1) and self._may_be_of_thing(mention, one) if is_age else figure == abs(years)
            )
            if is_one:
                step = f"{max(published.year, year)} − {min(published.year, year)} = {abs(years)}"
                yield Following(_found(mention, "is counted from the day of publication", step), (one,))

    def _may_be_of_thing(self, mention: Mention, other: Mention) -> bool:
        """Whether an age is written as things have one, and the year of a source is not that of a birth."""
        words = {token.lower for token in self._texts[other.source_id].read(other).tokens}
        return "-" in mention.text and "born" not in words

    def _shares(self, mention: Mention, figures: Iterable[Mention]) -> Iterator[Following]:
        """Yield two counts of which one is the share of the other that a draft states, or the one of them where the
        draft has the other itself.
        """
        around = self._around(mention)
        figures_beside = [each for each in self._texts[mention.source_id].beside(mention) if each is not mention]
        beside = {each.quantity.figures for each in figures_beside}
        counts = [each for each in figures if each.quantity.unit is None and each.quantity.change is None]
        for one, other in combinations(counts, 2):
            part, whole = sorted((one, other), key=lambda each: each.quantity.figures[0])
            noun = self._around(whole).noun
            if not (noun & (around.noun or around.near)) and whole.quantity.figures not in beside:
                continue
            if _is_share(mention, part, whole):
                step = _divided(part, whole)
                yield Following(_found(mention, "is worked out from two counts", step), (part, whole))
        yield from self._shares_of_draft(mention, counts, figures_beside)

    def _shares_of_draft(
        self, mention: Mention, counts: Iterable[Mention], beside: Iterable[Mention]
    ) -> Iterator[Following]:
        """Yield counts that are the share of one that a draft has beside it."""
        for one, whole in product(counts, beside):
            is_whole = whole.quantity.noun_class is not None and whole.quantity.noun_class == one.quantity.noun_class
            is_part = 0 < one.quantity.figures[0] < whole.quantity.figures[0]
            if is_whole and is_part and _is_share(mention, one, whole):
                yield Following(_found(mention, "is worked out from a count", _divided(one, whole)), (one,))

    def _named(self, mention: Mention, names: Iterable[Mention]) -> Iterator[Following]:
        """Yield the members of a list that a draft counts: "the two leaders"."""
        figure = mention.quantity.figures[0]
        if not mention.quantity.definite or not 1 < figure <= _FEW or mention.quantity.unit is not None:
            return
        for name in names:
            if len(self._texts[name.source_id].listed(name)) + 1 == figure:
                yield Following(_found(mention, "counts those who are named", f"named: {amount(figure)}"), (name,))


def _is_share(mention: Mention, part: Mention, whole: Mention) -> bool:
    """Whether a share that a draft states is that of two figures."""
    a, b = part.quantity.figures[0], whole.quantity.figures[0]
    return b != 0 and _admits(mention.quantity, convert(a / b, "share", mention.quantity.unit))


def _divided(part: Mention, whole: Mention) -> str:
    a, b = part.quantity.figures[0], whole.quantity.figures[0]
    return f"{amount(a)} ÷ {amount(b)} = {amount(round(a / b, 3))}"


def _is_bare(mention: Mention) -> bool:
    return mention.quantity.unit is None and mention.quantity.noun_class is None


def _day(mention: Mention) -> _Day:
    """Return the year, month and day that a date names, or that its words lead to; 0 for what is not known."""
    value = mention.date
    if value.year is None and value.precision == "day" and value.candidates:
        first, last = value.candidates[0]
        return (first.year, first.month, first.day) if first == last else (0, 0, 0)
    return value.year or 0, value.month or 0, value.day or 0


def _between(mention: Mention, one: _Day, other: _Day) -> Comparison | None:
    """Return how a duration stands to the time between two dates; None where it is another, or not known."""
    first, last = sorted((one, other))
    span, words = _span(first, last, mention.quantity.unit or "")
    if not first[0] or not span or span != mention.quantity.figures[0]:
        return None
    return _found(mention, "is the time between two dates", f"{words} = {amount(span)}")


def _span(first: _Day, last: _Day, unit: str) -> tuple[Decimal, str]:
    """Return how many units lie between two days, and how that is worked out; 0 where it is not known."""
    if unit == "year":
        return Decimal(last[0] - first[0]), f"{last[0]} − {first[0]}"
    if unit == "month" and first[1] and last[1]:
        months = _MONTHS * (last[0] - first[0]) + last[1] - first[1]
        return Decimal(months), f"{last[0]}-{last[1]:02} − {first[0]}-{first[1]:02}"
    if unit in _DAYS and all((*first, *last)):
        days = (date(*last) - date(*first)).days
        return Decimal(days) / _DAYS[unit], f"{days} ÷ {_DAYS[unit]}"
    return Decimal(0), ""


def _admits(stated: Quantity, value: Decimal) -> bool:
    """Whether a figure admits a value, as a reader takes it."""
    low, high = stated.typical_low, stated.typical_high
    if stated.modifier == "nearly" and low is not None:
        low = min(low, stated.figures[0] * _NEARLY)
    return (low is None or low <= value) and (high is None or value <= high)


def _found(mention: Mention, how: str, *steps: str) -> Comparison:
    return Comparison(Relation.EQUIVALENT, f"“{mention.text}” {how}", steps)
