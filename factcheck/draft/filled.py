"""What a name does in its sentence, as others are looked for in its place; and names by the slots that they fill."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from factcheck.draft.roots import roots
from factcheck.draft.slots import Slot
from factcheck.mentions.mention import Mention

OF_EVENTS = frozenset({"does", "undergoes", "where", "from", "to"})
"""Ways to stand to a word that tell of what happens, and not of who somebody is: there are many spokesmen."""
OTHER_PART = {"does": "undergoes", "undergoes": "does"}
OF_PLACES = frozenset({"where", "kind", "in", "from", "to", "near", "into", "towards", "through", "around", "outside"})
"""Ways to stand to a word that places have."""
_WAYS = OF_EVENTS | OF_PLACES | {"named", "owns", "kind"}
UNTELLING = frozenset({"say", "tell", "speak", "talk", "person"})
"""Roots that tell of nothing in particular: people are in every place, and anybody speaks."""


class Filled(NamedTuple):
    """What a name does in its sentence.

    Args:
        slots: those that it fills beside a word, and those of its offices.
        parts: whether it does something or suffers it.
    """

    slots: frozenset[Slot] = frozenset()
    parts: frozenset[str] = frozenset()

    @property
    def of_any(self) -> frozenset[Slot]:
        """The slots, and those of its parts beside whatever verb."""
        return self.slots.union(Slot(way, "") for way in self.parts)


def filled_by(mention: Mention, read: Iterable[Slot]) -> Filled:
    """Return what a name does in its sentence; what is of a kind is there.

    Args:
        mention: the name.
        read: the slots of the sentence that it fills.
    """
    slots = (slot for slot in read if slot.at not in UNTELLING and slot.at and slot.way in _WAYS)
    is_place = mention.whole.entity in ("place", None)
    found = {Slot("where", slot.at) if is_place and slot.way == "kind" else slot for slot in slots}
    found.update(Slot("named", root) for office in mention.offices for root in roots(office.title))
    return Filled(frozenset(found), frozenset(slot.way for slot in found if slot.way in OTHER_PART))


class Fillers:
    """Names in order, to be asked which of them fill one of some slots.

    Args:
        names: each with what it does.
    """

    def __init__(self, names: Iterable[tuple[Mention, Filled]]) -> None:
        self._names: list[Mention] = []
        self._by_slot: dict[Slot, list[int]] = defaultdict(list)
        for number, (mention, filled) in enumerate(names):
            self._names.append(mention)
            for slot in filled.of_any:
                self._by_slot[slot].append(number)

    def of(self, slots: Iterable[Slot]) -> list[Mention]:
        """Return the names that fill one of some slots, in order; a slot of no word is filled beside whatever verb."""
        numbers = {number for slot in slots for number in self._by_slot.get(slot, ())}
        return [self._names[number] for number in sorted(numbers)]
