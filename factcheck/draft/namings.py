"""Whether a name of a source may stand in the place of one of the draft: of one kind, in the same slot, or near it."""

from collections.abc import Mapping
from functools import lru_cache

from factcheck.draft.slots import Slot
from factcheck.draft.surroundings import Text
from factcheck.mentions.mention import Mention
from factcheck.values.name import Name
from factcheck.values.name_places import place_level
from factcheck.values.relation import Relation

_REMEMBERED = 4096
"""Names whose words are kept."""
_CODE = 2
"""Letters of the code of a state."""
_FORMS = frozenset({"full", "acronym", "short", "capital"})
"""Forms of names that name, and do not describe."""
_MUCH = 1.5
"""What the words beside two names must tell where the verbs are two. Heuristic: tuned on drafts of our own, right and
with faults."""
_OF_VERBS = ("does", "undergoes")
"""Ways to stand to a verb that only one does."""


class Namings:
    """The names of some texts, to be asked whether one may stand for another.

    Args:
        texts: the draft and its sources, by id.
    """

    def __init__(self, texts: Mapping[str, Text]) -> None:
        self._texts = texts

    def slots(self, mention: Mention, other: Mention) -> frozenset[Slot]:
        """Return the slots beside one word that two names both fill; none where only one of them is of a list."""
        return frozenset(slot for slot in self._shared(mention, other) if slot.at)

    def may_be_one(self, mention: Mention, other: Mention) -> bool:
        """Whether two names may name one: they share a word or a slot, or are places, or stand behind one word."""
        one, two = mention.name, other.name
        if one.entity != two.entity and None not in (one.entity, two.entity):
            return False
        if not (one.form == two.form == "demonym" or (one.form in _FORMS and two.form in _FORMS)):
            return False
        entities = {one.entity, two.entity}
        ours, theirs = words_of(mention.text), words_of(other.text)
        if ours & theirs:
            is_of_persons = len(ours) == len(theirs) > 1 and not entities & {"organisation", "place"}
            return is_of_persons and all(map(_is_spelled_out, (mention, other)))
        return bool(self._shared(mention, other)) or self._may_be_one_place(mention, other)

    def _may_be_one_place(self, mention: Mention, other: Mention) -> bool:
        """Whether two names are of places of one kind, or one is that of a place and both stand behind one word."""
        one, two = mention.name, other.name
        entities = {one.entity, two.entity}
        if "organisation" in entities or "place" not in entities or one.form == "demonym":
            return False
        levels = {place_level(each) for each in (one, two)} - {None}
        is_alike = entities == {"place"} and _is_state(one) == _is_state(two) and len(levels) <= 1
        return is_alike or self._text(mention).word_before(mention) == self._text(other).word_before(other) != ""

    def are_of_one(self, mention: Mention, other: Mention, beside: float, *, is_anchored: bool) -> bool:
        """Whether two names may tell of one thing: they fill a slot, and more than the words of the slot is shared.

        Args:
            mention: of the draft.
            other: of a source.
            beside: what the words beside both tell.
            is_anchored: whether another statement of the sentence rests on the sentence of the source.
        """
        shared = self._shared(mention, other)
        words = {slot.at for slot in shared} - {""}
        if not words:
            return bool(shared) and beside >= _MUCH
        ours, theirs = (self._text(each).around(each).distances.keys() for each in (mention, other))
        return is_anchored or bool((ours & theirs) - words)

    def are_rivals(self, mention: Mention, other: Mention) -> bool:
        """Whether two names are of two persons who share no word, in one slot of a verb."""
        if mention.whole.entity != other.whole.entity or not words_of(mention.text).isdisjoint(words_of(other.text)):
            return False
        is_verb = any(slot.way in _OF_VERBS for slot in self.slots(mention, other))
        return is_verb and mention.whole.compare(other.whole).relation is Relation.CONTRADICTORY

    def share(self, mention: Mention, other: Mention) -> bool:
        """Whether two names fill one slot beside one word, be they of lists or not."""
        ours, theirs = (self._text(each).slots(each) for each in (mention, other))
        return any(slot.at for slot in ours & theirs)

    def _shared(self, mention: Mention, other: Mention) -> frozenset[Slot]:
        shared = self._text(mention).slots(mention) & self._text(other).slots(other)
        return shared if shared and self.are_listed_alike(mention, other) else frozenset()

    def are_listed_alike(self, mention: Mention, other: Mention) -> bool:
        """Whether neither of two names is of a list, or both are of lists as long that share another member."""
        ours, theirs = self._text(mention).listed(mention), self._text(other).listed(other)
        return len(ours) == len(theirs) and (not ours or not ours.isdisjoint(theirs))

    def _text(self, mention: Mention) -> Text:
        return self._texts[mention.source_id]


@lru_cache(maxsize=_REMEMBERED)
def words_of(text: str) -> frozenset[str]:
    """Return the words of a name as it is written, in lower case."""
    return frozenset(text.casefold().split())


def _is_spelled_out(mention: Mention) -> bool:
    """Whether no word of a name is an acronym."""
    return not any(len(word) > 1 and word.isupper() for word in mention.text.split())


def _is_state(name: Name) -> bool:
    return name.canonical is not None and len(name.canonical) == _CODE
