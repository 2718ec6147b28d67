"""Another name that a source has where a draft has one: in the same slot, in a sentence that tells more of the same.

A name that the sources have too is in another role there; one that they have not is wrong. How near two names are
chooses nothing.
"""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from itertools import chain
from typing import NamedTuple

from factcheck.contrasts.words import row
from factcheck.draft.comparing import Compared
from factcheck.draft.namings import Namings
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
_OF_EVENTS = frozenset({"does", "undergoes", "where", "from", "to"})
"""Ways to stand to a word that tell of what happens, and not of who somebody is: there are many spokesmen."""
_OTHER_PART = {"does": "undergoes", "undergoes": "does"}
_OF_PLACES = frozenset({"where", "kind", "in", "from", "to", "near", "into", "towards", "through", "around", "outside"})
"""Ways to stand to a word that places have."""
_WAYS = _OF_EVENTS | _OF_PLACES | {"named", "owns", "kind"}
_FORMS = frozenset({"full", "acronym", "short", "capital"})
_NAMED = 2
"""Words of the name of a person."""
_UNTELLING = frozenset({"say", "tell", "speak", "talk", "person"})
"""Roots that tell of nothing in particular: people are in every place, and anybody speaks."""


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
        texts: the draft and its sources, by id.
        common: what gives in how many sentences of the sources a root stands.
    """

    def __init__(self, names: Sequence[Mention], texts: Mapping[str, Text], common: Callable[[str], int]) -> None:
        self._names, self._texts, self._common = names, texts, common
        self._namings = Namings(texts)
        self._read: dict[int, tuple[Mention, frozenset[Slot], frozenset[str]]] = {}
        self._compared = Compared()

    def of(self, mention: Mention, agreeing: Sequence[Mention], draft: Sequence[Mention]) -> Rival | None:
        """Return the name that a source has in the slot of one of the draft; None where there is none, or several.

        Args:
            mention: a name of the draft.
            agreeing: where the sources have it.
            draft: all names of the draft.
        """
        if mention.name.form not in _FORMS or any(self._share(mention, each) for each in agreeing):
            return None
        beside = self._beside(mention, draft)
        ours = self._slots(mention) | {Slot(way, "") for way in self._parts(mention)}
        others = [each for each in self._names if self._may_share(each, ours)]
        others = [each for each in others if not any(self._are_one(each, one) for one in beside)]
        every = (*self._in_slot(mention, agreeing, others), *self._alike(mention, agreeing, others))
        found = [each for each in every if not any(self._may_be_meant(each.rival, one) for one in agreeing)]
        best = max(found, key=lambda each: each.score, default=None)
        if best is None or self._stands_for_itself(best.rival, draft):
            return None
        rest = [each.score for each in found if not self._are_one(each.rival.mention, best.rival.mention)]
        return best.rival if best.score - max(rest, default=0.0) >= _LEAD else None

    def swapped(self, mention: Mention, agreeing: Sequence[Mention], draft: Sequence[Mention]) -> Rival | None:
        """Return the name that a source has in the slot of a verb where the draft has the one to whom it is done, or
        the one who does it; None where the two have not changed places. Arguments as of `of`.
        """
        ours = {slot for slot in self._slots(mention) if slot.way in _OTHER_PART and slot.at not in _both_ways()}
        if not ours or any(self._share(mention, each) for each in agreeing):
            return None
        beside = self._beside(mention, draft)
        for other in self._names if beside else ():
            shared = ours & self._slots(other)
            turned = {Slot(_OTHER_PART[slot.way], slot.at) for slot in shared}
            is_mate = any(self._are_one(each, other) and turned & self._slots(each) for each in beside)
            if is_mate and any(self._is_turned(other, each, turned) for each in agreeing):
                return Rival(other, tuple(sorted(shared)), ())
        return None

    def _is_turned(self, other: Mention, mention: Mention, turned: AbstractSet[Slot]) -> bool:
        """Whether a name stands beside another in one sentence of a source, in one of the slots of the other part."""
        return self._are_of_one_sentence(other, mention) and bool(turned & self._slots(mention))

    def _in_slot(self, mention: Mention, agreeing: Sequence[Mention], others: Iterable[Mention]) -> Iterator[_Found]:
        """Yield the names that fill a slot of one of the draft in a sentence that tells of the same."""
        ours = self._slots(mention)
        own = max((self._count(self._words_of(mention, each, ours)) for each in agreeing), default=0.0)
        for other in others if ours else ():
            shared = tuple(sorted(ours & self._slots(other)))
            is_of_event = any(slot.way in _OF_EVENTS for slot in shared)
            if not is_of_event or not self._may_stand_for(mention, other, shared):
                continue
            words = self._shared(mention, other, shared)
            score = self._count(words) + _SLOT * sum(slot.way != "named" for slot in shared[1:])
            if score >= max(_LEAST, own) + _MORE * _is_doubtful(mention, other, shared):
                yield _Found(score, Rival(other, shared, tuple(sorted(words))))

    def _alike(self, mention: Mention, agreeing: Sequence[Mention], others: Iterable[Mention]) -> Iterator[_Found]:
        """Yield the names that do something, or suffer it, in a sentence that tells of all that the draft's does,
        whatever the verb.
        """
        ours = self._parts(mention)
        own = max((self._count(self._words_of(mention, each, ())) for each in agreeing), default=0.0)
        left = _COVERED * len(self._text(mention).tells_of(mention) - roots(mention.text))
        for other in others if ours else ():
            shared = tuple(Slot(way, "") for way in sorted(ours & self._parts(other)))
            if not shared or not self._may_stand_for(mention, other, shared):
                continue
            words = self._shared(mention, other, ())
            score = self._count(words) - _MORE * _is_doubtful(mention, other, shared)
            if len(words) >= max(_FEW, left) and score >= max(_BARE, 2 * own):
                yield _Found(score, Rival(other, shared, tuple(sorted(words))))

    def _may_be_meant(self, rival: Rival, mention: Mention) -> bool:
        """Whether a name may be in the role of a rival that stands in its sentence: nothing tells that it has another
        one."""
        ways = {slot.way for slot in self._slots(mention)}
        is_open = ways.isdisjoint(slot.way for slot in rival.slots)
        return is_open and self._are_of_one_sentence(rival.mention, mention)

    def _stands_for_itself(self, rival: Rival, draft: Iterable[Mention]) -> bool:
        """Whether the draft has a rival in the same slot itself, in another sentence."""
        return any(self._are_one(each, rival.mention) and self._share(each, rival.mention) for each in draft)

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
        return (ours & theirs) - left_out - {slot.at for slot in slots} - _UNTELLING

    def _count(self, words: Iterable[str]) -> float:
        """Return what words count that two sentences share: the more, the rarer they are."""
        return sum(1.0 / math.sqrt(max(1, self._common(word))) for word in words)

    def _slots(self, mention: Mention) -> frozenset[Slot]:
        """Return the slots of a name beside a word, and those of its offices, read once."""
        return self._of_name(mention)[1]

    def _parts(self, mention: Mention) -> frozenset[str]:
        """Return whether a name does something or suffers it."""
        return self._of_name(mention)[2]

    def _of_name(self, mention: Mention) -> tuple[Mention, frozenset[Slot], frozenset[str]]:
        """Return a name, which is kept so that its identity stays its own, with its slots and its parts."""
        if id(mention) not in self._read:
            slots = self._slots_of(mention)
            self._read[id(mention)] = mention, slots, frozenset(slot.way for slot in slots if slot.way in _OTHER_PART)
        return self._read[id(mention)]

    def _slots_of(self, mention: Mention) -> frozenset[Slot]:
        """Return the same, read anew; what is of a kind is there."""
        read = self._text(mention).slots(mention)
        slots = (slot for slot in read if slot.at not in _UNTELLING | {""} and slot.way in _WAYS)
        is_place = mention.whole.entity in ("place", None)
        found = {Slot("where", slot.at) if is_place and slot.way == "kind" else slot for slot in slots}
        return frozenset(found | {Slot("named", root) for office in mention.offices for root in roots(office.title)})

    def _may_share(self, other: Mention, ours: AbstractSet[Slot]) -> bool:
        """Whether a name may fill one of some slots: asked first, since it costs little."""
        theirs = self._slots(other)
        return not ours.isdisjoint(theirs) or any(Slot(way, "") in ours for way in self._parts(other))

    def _share(self, mention: Mention, other: Mention) -> bool:
        return not self._slots(mention).isdisjoint(self._slots(other))

    def _may_stand_for(self, mention: Mention, other: Mention, slots: Iterable[Slot]) -> bool:
        """Whether two names are of one sort, name two, and stand in lists alike."""
        return _are_of_one_sort(mention, other, slots) and self._namings.are_listed_alike(mention, other)

    def _beside(self, mention: Mention, draft: Iterable[Mention]) -> list[Mention]:
        """Return the other names of the sentence of one of the draft."""
        return [each for each in draft if each is not mention and self._are_of_one_sentence(each, mention)]

    def _are_of_one_sentence(self, one: Mention, other: Mention) -> bool:
        is_one_text = one.source_id == other.source_id
        return is_one_text and self._text(one).sentence_of(one) == self._text(other).sentence_of(other)

    def _are_one(self, mention: Mention, other: Mention) -> bool:
        return self._compared.of(mention, other).relation.is_agreement

    def _text(self, mention: Mention) -> Text:
        return self._texts[mention.source_id]


@cache
def _both_ways() -> frozenset[str]:
    """Return the roots of verbs of which it says nothing who is named first."""
    return roots(" ".join(row("both ways")))


def _are_of_one_sort(mention: Mention, other: Mention, slots: Iterable[Slot]) -> bool:
    """Whether two names are of one sort, and name two."""
    if other.name.form not in _FORMS or not _words(mention).isdisjoint(_words(other)):
        return False
    if mention.whole.compare(other.whole).relation is not Relation.CONTRADICTORY:
        return False
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
    is_where = any(slot.way in _OF_PLACES for slot in slots)
    return is_one_level and is_where and None in (mention.whole.entity, other.whole.entity)


def _words(mention: Mention) -> set[str]:
    return set(mention.text.casefold().split())
