"""What a source has in the place of a statement that none supports: the mention of its kind that fits the words around
it best and that the draft has nowhere.

How near the two values are does not choose it: a wrong figure may be far from the right one. The look of a slip counts.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from factcheck.draft.namings import Namings
from factcheck.draft.slipped import Slip, slip_of
from factcheck.draft.support import ONE_NOUN
from factcheck.draft.surroundings import Surroundings, Text
from factcheck.mentions.mention import Mention
from factcheck.values.amounts import dimension_of, is_figure, magnitudes
from factcheck.values.date_interval import DateInterval
from factcheck.values.units import measure

_WIDTH = 12
"""Code points at which a shared word counts half as much as right beside a mention. Heuristic: two words."""
_FLAT = 0.25
"""What a shared word counts wherever it stands in the sentence. Heuristic."""
_NOUN = 0.4
"""What each point of what is counted adds to a fit. Heuristic."""
_ANCHORED = 0.5
"""What it adds that another statement of the sentence rests on the same sentence of the source. Heuristic."""
_SLOT, _MOST_SLOTS = 0.6, 2
"""What each slot that two names both fill adds to a fit, and how many count. Heuristic, tuned with the fit."""
_CONTENT, _BARE_CONTENT = 0.3, 0.8
"""What the words beside two figures must tell, and those beside two counts of which neither says what it counts.
Heuristic: tuned on drafts of our own, right and with faults."""
SURE_SLIP = 0.8
"""Weight of a slip that stands for words beside both."""
_BESIDE = 16
"""Code points within which a word stands right beside a mention, a comma between them. Heuristic."""
_MOST = 400
"""Mentions of one sort that are looked at. Heuristic: a long draft against long sources takes time by its length."""
_SPAN_OF_TIME = 60
"""How many times longer the unit of one duration may be than that of another which stands in its place: minutes for
seconds, months for days; no years for seconds. Heuristic."""


class Partner(NamedTuple):
    """What a source has in the place of a statement.

    Args:
        mention: the words of the source.
        fit: how well it fits the words around the statement.
        lead: how much better than the best one of another value.
        is_of_one: whether both may tell of one thing.
        slip: the slip that the two look like.
        shared: how many words their sentences share.
        noun: the points of what two figures count.
    """

    mention: Mention
    fit: float
    lead: float
    is_of_one: bool
    slip: Slip | None
    shared: int = 0
    noun: int = 0


class Partners:
    """The mentions of some sources, to be asked which one stands in the place of a statement of a draft.

    Args:
        mentions: all mentions of the sources.
        texts: the draft and its sources, by id.
        sources: the ids of the sources.
        noun: what gives the points of what two figures count.
    """

    def __init__(
        self,
        mentions: Iterable[Mention],
        texts: Mapping[str, Text],
        sources: Iterable[str],
        noun: Callable[[Mention, Mention], int],
    ) -> None:
        self._texts, self._noun, self._namings = texts, noun, Namings(texts)
        self._by_sort: dict[str, list[Mention]] = defaultdict(list)
        for mention in mentions:
            self._by_sort[_sort(mention)].append(mention)
        self._sources = tuple(sources)
        self._taken: set[int] = set()
        self._anchors: dict[int, set[tuple[str, int]]] = defaultdict(set)

    @cached_property
    def _common(self) -> Counter[str]:
        """In how many sentences of the sources each content word stands; asked for only where something is missing."""
        found: Counter[str] = Counter()
        for source_id in self._sources:
            found.update(self._texts[source_id].common)
        return found

    def common(self, root: str) -> int:
        """Return in how many sentences of the sources a content word stands."""
        return self._common[root]

    def take(self, statement: Iterable[Mention], mentions: Iterable[Mention]) -> None:
        """Keep in mind what a statement of the draft rests on: it stands in the place of no other one."""
        places = {(each.source_id, self._sentence(each)) for each in mentions}
        for mention in statement:
            self._anchors[self._sentence(mention)] |= places
        self._taken.update(map(id, mentions))

    def of(self, mention: Mention) -> Partner | None:
        """Return what stands in the place of a statement, or comes nearest; None where nothing fits at all."""
        some = sorted((each for each in self.left(mention) if each.fit > 0), key=lambda each: -each.fit)
        fitting = [each for each in some if each.is_of_one] or some
        if not fitting:
            return None
        best = fitting[0]
        rival = next((each.fit for each in fitting if each.mention.value.key != best.mention.value.key), 0.0)
        return best._replace(lead=best.fit - rival)

    def left(self, mention: Mention) -> list[Partner]:
        """Return all that sources have of the kind of a statement and on which no statement of the draft rests."""
        return [self._partner(mention, other) for other in self._others(mention) if id(other) not in self._taken]

    def in_role(self, mention: Mention, agreeing: Iterable[Mention], draft: Iterable[Mention]) -> Partner | None:
        """Return another name that a source has in the slot of a name of the draft; None where there is none.

        Args:
            mention: a name that sources have.
            agreeing: where they have it.
            draft: the names of the draft.
        """
        if mention.whole.entity != "person" or any(self._namings.share(mention, each) for each in agreeing):
            return None
        others = [
            self._partner(mention, other) for other in self._by_sort["name"] if self._is_rival(mention, other, draft)
        ]
        some = sorted((each for each in others if each.is_of_one), key=lambda each: -each.fit)
        if not some or any(
            self._namings.share(each, some[0].mention) for each in draft if _are_one(each, some[0].mention)
        ):
            return None
        rival = next((each.fit for each in some if not _are_one(each.mention, some[0].mention)), 0.0)
        return some[0]._replace(lead=some[0].fit - rival)

    def _is_rival(self, mention: Mention, other: Mention, draft: Iterable[Mention]) -> bool:
        """Whether another person may be the one that a source has in the slot of one of the draft."""
        if not self._namings.are_rivals(mention, other):
            return False
        number = self._sentence(mention)
        return not any(self._sentence(each) == number and _are_one(each, other) for each in draft)

    def _partner(self, mention: Mention, other: Mention) -> Partner:
        around, theirs, slip = self._around(mention), self._around(other), slip_of(mention, other)
        content = self._content(around, theirs)
        is_of_one = mention.value.kind in ("date", "quotation")
        if mention.value.kind == "quantity":
            is_of_one = self._is_of_one(mention, other, content)
        if mention.value.kind == "name":
            is_anchored = self._is_anchored(mention, other)
            beside = content + _ANCHORED * is_anchored
            is_of_one = self._namings.are_of_one(mention, other, beside, is_anchored=is_anchored)
        is_of_one = is_of_one or (slip is not None and slip.weight >= SURE_SLIP)
        noun = self._noun(mention, other) if is_figure(mention.value) else 0
        return Partner(other, self.fit(mention, other), 0.0, is_of_one, slip, around.shared(theirs), noun)

    def _is_of_one(self, mention: Mention, other: Mention, content: float) -> bool:
        """Whether two figures may tell of one thing: of two counts, what both count is one, or untold and no other."""
        if content + _ANCHORED * self._is_anchored(mention, other) < _CONTENT:
            return False
        if _is_change_and_part(mention, other) or _is_change_and_part(other, mention):
            return False
        if dimension_of(mention.quantity) != "count":
            return True
        points = self._noun(mention, other)
        pairs = [(self._around(one), self._around(two)) for one, two in ((mention, other), (other, mention))]
        if points < 0 or points >= ONE_NOUN:
            return points > 0
        if points:
            return not any(one.noun & (two.distances.keys() - two.noun) for one, two in pairs)
        is_counted = all(not one.noun or one.noun & two.distances.keys() for one, two in pairs)
        return content >= _BARE_CONTENT and is_counted

    def fit(self, mention: Mention, other: Mention) -> float:
        """Return how well a mention of a source fits the place of one of the draft."""
        around, theirs = self._around(mention), self._around(other)
        if around.opposes(theirs):
            return 0.0
        found = self._content(around, theirs)
        if is_figure(mention.value):
            found += _NOUN * self._noun(mention, other)
        if mention.value.kind == "name":
            found += _SLOT * min(len(self._namings.slots(mention, other)), _MOST_SLOTS)
        found += _ANCHORED * self._is_anchored(mention, other)
        slip = slip_of(mention, other)
        return found if slip is None else found + slip.weight

    def _content(self, around: Surroundings, theirs: Surroundings) -> float:
        """Return what the words count that stand beside both, without what both are said to count."""
        shared = around.distances.keys() & theirs.distances.keys()
        return sum(self._word(root, around, theirs) for root in shared - (around.noun & theirs.noun))

    def _word(self, root: str, around: Surroundings, theirs: Surroundings) -> float:
        """Return what a word that stands beside both counts: more where it is near, and where it is rare.

        What stands right beside both, such as the name before an age, counts in full however common it is.
        """
        ours, other = around.distances[root], theirs.distances[root]
        near = _WIDTH / (_WIDTH + ours + other)
        if max(ours, other) <= _BESIDE:
            return _FLAT + near
        return float((_FLAT + near) / max(1, self._common[root]) ** 0.5)

    def _is_anchored(self, mention: Mention, other: Mention) -> bool:
        """Whether another statement of the sentence rests on the same sentence of the source."""
        return (other.source_id, self._sentence(other)) in self._anchors.get(self._sentence(mention), ())

    def _others(self, mention: Mention) -> Iterator[Mention]:
        for other in self._by_sort.get(_sort(mention), ())[:_MOST]:
            if mention.value.kind == "quantity" and not _may_stand_for(mention, other):
                continue
            if mention.value.kind == "date" and not _may_be_dated(mention.date, other.date):
                continue
            if mention.value.kind != "name" or self._namings.may_be_one(mention, other):
                yield other

    def _sentence(self, mention: Mention) -> int:
        return self._texts[mention.source_id].sentence_of(mention)

    def _around(self, mention: Mention) -> Surroundings:
        return self._texts[mention.source_id].around(mention)


def _is_change_and_part(one: Mention, other: Mention) -> bool:
    """Whether one of two shares is what something rose or fell by, and the other one a part of some things."""
    is_change = one.quantity.change is not None and one.quantity.unit == "percent"
    return is_change and other.quantity.change is None and other.quantity.noun is not None


def _are_one(mention: Mention, other: Mention) -> bool:
    return mention.whole.compare(other.whole).relation.is_agreement


def _sort(mention: Mention) -> str:
    """Return what a mention is, where only one of the same sort can stand in its place."""
    kind = mention.value.kind
    if kind == "quantity":
        return f"{kind} {dimension_of(mention.quantity)}" if is_figure(mention.value) else "no figure"
    return kind


def _may_stand_for(mention: Mention, other: Mention) -> bool:
    """Whether two figures may stand in one place: durations are of about one length."""
    if not is_figure(mention.value) or not is_figure(other.value):
        return False
    if dimension_of(mention.quantity) != "time":
        return bool(magnitudes(mention.quantity) and magnitudes(other.quantity))
    one, two = (measure(each.quantity.unit).factor for each in (mention, other))
    return max(one, two) <= _SPAN_OF_TIME * min(one, two)


def _may_be_dated(date: DateInterval, other: DateInterval) -> bool:
    """Whether two dates may stand in one place: as fine, or a year or month and a date that is in another one."""
    if date.precision == other.precision:
        return True
    if "year" in (date.precision, other.precision):
        return date.year is not None and other.year is not None and date.year != other.year
    is_month = "month" in (date.precision, other.precision)
    return is_month and date.month is not None and other.month is not None and date.month != other.month
