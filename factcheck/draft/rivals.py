"""Another name that a source has where a draft has one: in the same slot, in a sentence that tells more of the same.

A name that the sources have too is in another role there; one that they have not is wrong. How near two names are
chooses nothing.
"""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import chain
from typing import NamedTuple

from factcheck.contrasts.words import row
from factcheck.draft.comparing import Compared
from factcheck.draft.filled import OF_EVENTS, OF_PLACES, OTHER_PART, UNTELLING, Filled, Fillers
from factcheck.draft.namings import Namings, words_of
from factcheck.draft.roots import roots
from factcheck.draft.slots import Slot
from factcheck.draft.surroundings import Text
from factcheck.mentions.mention import Mention
from factcheck.values.name_places import place_level
from factcheck.values.relation import Relation

_LEAST = 0.65
"""What the words that both sentences share beside the names and their slot must count. Heuristic: tuned on summaries of
our own, right and with faults."""
_MORE = 0.6
"""How much more is asked where no table knows what either name is of. Heuristic, tuned with it."""
_LONG, _REACH = 40, 150
"""Words of a sentence that goes on and on, and code points on each side of a name within which they tell of it there.
Heuristic: speech that a machine wrote down."""
_BARE, _FEW, _COVERED = 1.8, 2, 0.5
"""What the words that both sentences share must count, how many they must be, and which share of the draft's sentence,
of names that do two things alike. Heuristic, tuned with it."""
_SLOT = 0.7
"""What each slot beyond the first that both fill counts. Heuristic, tuned with it."""
_LEAD = 0.3
"""How much more another name counts than the next one. Heuristic, tuned with it."""
_FORMS = frozenset({"full", "acronym", "short", "capital"})
_NAMED = 2
"""Words of the name of a person."""


class Rival(NamedTuple):
    """A name of a source in the place of one of the draft.

    Args:
        mention: the name.
        slots: what both fill.
        beside: the roots of the words that both sentences share.
    """

    mention: Mention
    slots: tuple[Slot, ...]
    beside: tuple[str, ...]

    @property
    def evidence(self) -> str:
        """What a reader is shown of why the two names stand in one place."""
        shared = ", ".join(sorted({slot.at.rstrip("!") for slot in self.slots if slot.at}))
        beside = ", ".join(root.rstrip("!") for root in self.beside)
        role = f"role: the same beside “{shared}”" if shared else "role: the same"
        return f"{role}; both tell of {beside}" if beside else role


class _Found(NamedTuple):
    score: float
    rival: Rival


class Rivals:
    """The names of some sources, to be asked which one stands in the slot of a name of the draft.

    Args:
        names: the names of the sources.
        draft: the names of the draft.
        texts: the draft and its sources, by id.
        common: what gives in how many sentences of the sources a root stands.
        compared: how two names stand.
    """

    def __init__(
        self,
        names: Sequence[Mention],
        draft: Sequence[Mention],
        texts: Mapping[str, Text],
        common: Callable[[str], int],
        compared: Compared,
    ) -> None:
        self._draft, self._texts, self._common, self._compared = draft, texts, common, compared
        self._namings = Namings(texts)
        self._names = Fillers((each, texts[each.source_id].filled(each)) for each in names)
        self._in_sentence: dict[int, list[Mention]] = defaultdict(list)
        for each in draft:
            self._in_sentence[self._sentence(each)].append(each)

    def of(self, mention: Mention, agreeing: Sequence[Mention]) -> Rival | None:
        """Return the name that a source has in the slot of one of the draft; None where there is none, or several.

        Args:
            mention: a name of the draft.
            agreeing: where the sources have it.
        """
        if mention.name.form not in _FORMS or any(self._share(mention, each) for each in agreeing):
            return None
        beside, others = self._beside(mention), self._names.of(self._filled(mention).of_any)
        every = (*self._in_slot(mention, agreeing, others), *self._alike(mention, agreeing, others))
        found = [
            each
            for each in every
            if not any(self._may_be_meant(each.rival, one) for one in agreeing)
            and not any(self._are_one(each.rival.mention, one) for one in beside)
        ]
        best = max(found, key=lambda each: each.score, default=None)
        if best is None or self._stands_for_itself(best.rival):
            return None
        rest = [each.score for each in found if not self._are_one(each.rival.mention, best.rival.mention)]
        return best.rival if best.score - max(rest, default=0.0) >= _LEAD else None

    def swapped(self, mention: Mention, agreeing: Sequence[Mention]) -> Rival | None:
        """Return the name that a source has in the slot of a verb where the draft has the one to whom it is done, or
        the one who does it; None where the two have not changed places. Arguments as of `of`.
        """
        ours = {slot for slot in self._slots(mention) if slot.way in OTHER_PART and slot.at not in _both_ways()}
        if not ours or any(self._share(mention, each) for each in agreeing):
            return None
        beside = self._beside(mention)
        for other in self._names.of(ours) if beside else ():
            shared = ours & self._slots(other)
            turned = {Slot(OTHER_PART[slot.way], slot.at) for slot in shared}
            is_mate = any(turned & self._slots(each) and self._are_one(each, other) for each in beside)
            if is_mate and any(self._is_turned(other, each, turned) for each in agreeing):
                return Rival(other, tuple(sorted(shared)), ())
        return None

    def _is_turned(self, other: Mention, mention: Mention, turned: AbstractSet[Slot]) -> bool:
        """Whether a name stands beside another in one sentence of a source, in one of the slots of the other part."""
        return self._are_of_one_sentence(other, mention) and bool(turned & self._slots(mention))

    def _in_slot(self, mention: Mention, agreeing: Iterable[Mention], others: Iterable[Mention]) -> Iterator[_Found]:
        """Yield the names that fill a slot of one of the draft in a sentence that tells of the same, and of more than
        where the sources have the name itself.
        """
        ours, own = self._slots(mention), cache(lambda: self._most(mention, agreeing, self._slots(mention)))
        for other in others if ours else ():
            shared = tuple(sorted(ours & self._slots(other)))
            if not any(slot.way in OF_EVENTS for slot in shared):
                continue
            words = self._shared(mention, other, shared)
            score = self._count(words) + _SLOT * sum(slot.way != "named" for slot in shared[1:])
            more = _MORE * _is_doubtful(mention, other, shared)
            if score < _LEAST + more or not self._may_stand_for(mention, other, shared):
                continue
            if score >= own() + more:
                yield _Found(score, Rival(other, shared, tuple(sorted(words))))

    def _alike(self, mention: Mention, agreeing: Iterable[Mention], others: Iterable[Mention]) -> Iterator[_Found]:
        """Yield the names that do something, or suffer it, in a sentence that tells of all that the draft's does,
        whatever the verb.
        """
        ours, own = self._parts(mention), cache(lambda: self._most(mention, agreeing, ()))
        left = _COVERED * len(self._text(mention).tells_of(mention) - roots(mention.text)) if ours else 0
        for other in others if ours else ():
            shared = tuple(Slot(way, "") for way in sorted(ours & self._parts(other)))
            words = self._shared(mention, other, ()) if shared else frozenset()
            if not shared or len(words) < max(_FEW, left):
                continue
            score = self._count(words) - _MORE * _is_doubtful(mention, other, shared)
            if score < _BARE or not self._may_stand_for(mention, other, shared):
                continue
            if score >= 2 * own():
                yield _Found(score, Rival(other, shared, tuple(sorted(words))))

    def _most(self, mention: Mention, agreeing: Iterable[Mention], slots: Iterable[Slot]) -> float:
        """Return what the words count, at most, that the sentence of a name shares with one where sources have it."""
        return max((self._count(self._words_of(mention, each, slots)) for each in agreeing), default=0.0)

    def _may_be_meant(self, rival: Rival, mention: Mention) -> bool:
        """Whether a name may be in the role of a rival that stands in its sentence: nothing tells that it has another
        one."""
        ways = {slot.way for slot in self._slots(mention)}
        is_open = ways.isdisjoint(slot.way for slot in rival.slots)
        return is_open and self._are_of_one_sentence(rival.mention, mention)

    def _stands_for_itself(self, rival: Rival) -> bool:
        """Whether the draft has a rival in the same slot itself, in another sentence."""
        return any(self._share(each, rival.mention) and self._are_one(each, rival.mention) for each in self._draft)

    def _shared(self, mention: Mention, other: Mention, slots: Iterable[Slot]) -> frozenset[str]:
        """Return the roots that the sentences of two names share, without the names and what their slots are of."""
        theirs = self._text(other).tells_of(other)
        if len(theirs) > _LONG:
            near = self._text(other).around(other).distances
            theirs = frozenset(root for root, distance in near.items() if distance <= _REACH)
        return self._told(mention, other, theirs, slots)

    def _words_of(self, mention: Mention, other: Mention, slots: Iterable[Slot]) -> frozenset[str]:
        """Return the same of the sentence of a source alone, whoever a pronoun in it stands for."""
        return self._told(mention, other, frozenset(self._text(other).around(other).distances), slots)

    def _told(self, mention: Mention, other: Mention, theirs: frozenset[str], slots: Iterable[Slot]) -> frozenset[str]:
        left_out = frozenset(chain.from_iterable(roots(each.text) for each in (mention, other)))
        ours = self._text(mention).tells_of(mention)
        return (ours & theirs) - left_out - {slot.at for slot in slots} - UNTELLING

    def _count(self, words: Iterable[str]) -> float:
        """Return what words count that two sentences share: the more, the rarer they are."""
        return sum(1.0 / math.sqrt(max(1, self._common(word))) for word in words)

    def _slots(self, mention: Mention) -> frozenset[Slot]:
        """Return the slots of a name beside a word, and those of its offices."""
        return self._filled(mention).slots

    def _parts(self, mention: Mention) -> frozenset[str]:
        """Return whether a name does something or suffers it."""
        return self._filled(mention).parts

    def _filled(self, mention: Mention) -> Filled:
        return self._text(mention).filled(mention)

    def _share(self, mention: Mention, other: Mention) -> bool:
        return not self._slots(mention).isdisjoint(self._slots(other))

    def _may_stand_for(self, mention: Mention, other: Mention, slots: Iterable[Slot]) -> bool:
        """Whether two names are of one sort, name two, and stand in lists alike."""
        is_one_sort = self._are_two(mention, other) and _are_of_one_sort(mention, other, slots)
        return is_one_sort and self._namings.are_listed_alike(mention, other)

    def _are_two(self, mention: Mention, other: Mention) -> bool:
        """Whether two names name two."""
        if other.name.form not in _FORMS or not words_of(mention.text).isdisjoint(words_of(other.text)):
            return False
        return self._compared.of(mention, other).relation is Relation.CONTRADICTORY

    def _beside(self, mention: Mention) -> list[Mention]:
        """Return the other names of the sentence of one of the draft, and those before for which a pronoun stands."""
        text, number = self._text(mention), self._sentence(mention)
        before = self._in_sentence.get(number - 1, ()) if text.has_pronoun(number) else ()
        return [each for each in (*self._in_sentence.get(number, ()), *before) if each is not mention]

    def _are_of_one_sentence(self, one: Mention, other: Mention) -> bool:
        return one.source_id == other.source_id and self._sentence(one) == self._sentence(other)

    def _sentence(self, mention: Mention) -> int:
        return self._text(mention).sentence_of(mention)

    def _are_one(self, mention: Mention, other: Mention) -> bool:
        return self._compared.of(mention, other).relation.is_agreement

    def _text(self, mention: Mention) -> Text:
        return self._texts[mention.source_id]


@cache
def _both_ways() -> frozenset[str]:
    """Return the roots of verbs of which it says nothing who is named first."""
    return roots(" ".join(row("both ways")))


def _are_of_one_sort(mention: Mention, other: Mention, slots: Iterable[Slot]) -> bool:
    """Whether two names are of one sort."""
    one, two = mention.whole.entity, other.whole.entity
    if "place" in (one, two):
        return _are_places(mention, other, slots)
    if "person" in (one, two):
        return one == two or (None in (one, two) and min(len(mention.whole.words), len(other.whole.words)) >= _NAMED)
    return one == two or None in (one, two)


def _is_doubtful(mention: Mention, other: Mention, slots: Iterable[Slot]) -> bool:
    """Whether no table knows what two names are of, and their slot does not tell either."""
    is_place = any(slot.way == "where" for slot in slots)
    return not is_place and mention.whole.entity is None and other.whole.entity is None


def _are_places(mention: Mention, other: Mention, slots: Iterable[Slot]) -> bool:
    """Whether two names are of places of one level, in a slot that a place has."""
    ours, theirs = (place_level(each.whole) for each in (mention, other))
    is_one_level = ours == theirs or {ours, theirs} <= {None, "town"}
    if mention.whole.entity == other.whole.entity:
        return is_one_level
    is_where = any(slot.way in OF_PLACES for slot in slots)
    return is_one_level and is_where and None in (mention.whole.entity, other.whole.entity)
