"""Another name that a source has among the words that stand around a name of a draft, far more of them than around the
name itself: it is the one of whom they are told there.

Nothing but the words chooses it: of whatever verb, in an aside, as the speaker, before or behind.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from factcheck.draft.alike import Alike
from factcheck.draft.comparing import Compared, Place, place_of
from factcheck.draft.filled import OF_EVENTS
from factcheck.draft.fits import fit_of
from factcheck.draft.namings import Namings, words_of
from factcheck.draft.persons import is_person
from factcheck.draft.roots import roots
from factcheck.draft.slots import Slot
from factcheck.draft.surroundings import Text
from factcheck.mentions.mention import Mention
from factcheck.values.name_places import place_level
from factcheck.values.relation import Relation

_LEAST = 1.0
"""What the words must count that stand around both names. Heuristic: tuned on drafts of our own, right and with
faults."""
_OPEN, _OPEN_LEAD, _LEAD = 0.5, 0.8, 1.0
"""What those around the name itself count at most where little tells of it; and how much more those around the other
one must count then, and else. Heuristic, tuned with it."""
_SLOT, _MOST_SLOTS = 0.6, 2
"""What each slot that both fill adds, and how many count. Heuristic, tuned with it."""
_NEXT = 0.3
"""Lead over the next name. Heuristic."""
_FEW = 2
"""Words around both names, or slots, at least."""
_FORMS = frozenset({"full", "acronym", "short", "capital"})


class StandIn(NamedTuple):
    """A name of a source that stands where the draft has another.

    Args:
        mention: the name.
        words: the roots of the words around both.
    """

    mention: Mention
    words: tuple[str, ...]

    @property
    def evidence(self) -> str:
        """What a reader is shown of why the two names stand in one place."""
        return f"place: both beside {', '.join(root.rstrip('!') for root in self.words)}"


class _Found(NamedTuple):
    score: float
    mention: Mention
    words: tuple[str, ...]
    slots: frozenset[Slot]


class StandIns:
    """The names of some sources, to be asked which one stands among the words around a name of the draft.

    Args:
        draft: the names of the draft.
        texts: the draft and its sources, by id.
        sources: the ids of the sources.
        common: what gives in how many sentences of the sources a root stands.
        compared: how two names stand.
        alike: the sentences of the sources.
    """

    def __init__(
        self,
        draft: Sequence[Mention],
        texts: Mapping[str, Text],
        sources: Sequence[str],
        *,
        common: Callable[[str], int],
        compared: Compared,
        alike: Alike,
    ) -> None:
        self._texts, self._sources = texts, sources
        self._common, self._compared, self._alike = common, compared, alike
        self._namings = Namings(texts)
        self._in_sentence: dict[int, list[Mention]] = defaultdict(list)
        self._persons: dict[Place, bool] = {}
        for each in draft:
            self._in_sentence[texts[each.source_id].sentence_of(each)].append(each)

    def of(self, mention: Mention, agreeing: Sequence[Mention]) -> StandIn | None:
        """Return the name around which a source has the words that the draft has around another; None where none is.

        Args:
            mention: a name of the draft.
            agreeing: where the sources have it.
        """
        if mention.name.form not in _FORMS:
            return None
        own = self._own(mention, agreeing)
        least = max(_LEAST, own + (_OPEN_LEAD if own <= _OPEN else _LEAD))
        found = sorted(self._fitting(mention, least - _NEXT), key=lambda each: -each.score)
        if not found or found[0].score < least:
            return None
        best = found[0]
        rest = (each.score for each in found if not self._are_one(each.mention, best.mention))
        if best.score - next(rest, 0.0) < _NEXT:
            return None
        beyond = [root for root in best.words if all(slot.at != root for slot in best.slots)]
        is_told = bool(beyond) and len(beyond) + len(best.slots) >= _FEW
        return StandIn(best.mention, best.words) if is_told else None

    def _fitting(self, mention: Mention, least: float) -> Iterator[_Found]:
        """Yield the names of sources that may stand for one of the draft, with what the words around both count.

        Args:
            mention: the name of the draft.
            least: below which it matters nothing.
        """
        ours = self._texts[mention.source_id]
        context, left_out = ours.context(mention), roots(mention.text)
        needed = least - _SLOT * _MOST_SLOTS
        for text, number, most in self._alike.of(ours, ours.sentence_of(mention)):
            if most < needed or not left_out.isdisjoint(text.roots_of(number)):
                continue
            for other in text.of_kind_in("name", number):
                fit = fit_of(context, text.context(other), left_out | roots(other.text), self._common)
                if fit.score >= needed and self._may_stand_for(mention, other):
                    slots = self._slots(mention, other)
                    yield _Found(fit.score + _SLOT * min(len(slots), _MOST_SLOTS), other, fit.words, slots)

    def _may_stand_for(self, mention: Mention, other: Mention) -> bool:
        """Whether another name may be the one that a draft should have, as far as it tells itself."""
        if not self._are_two(mention, other) or not self._are_of_one_sort(mention, other):
            return False
        if any(self._are_one(other, each) for each in self._named_beside(mention)):
            return False
        return self._namings.are_listed_alike(mention, other) and self._may_have_role_of(mention, other)

    def _own(self, mention: Mention, agreeing: Sequence[Mention]) -> float:
        """Return what the words count around the name itself in the sources, wherever it stands."""
        context, left_out = self._texts[mention.source_id].context(mention), roots(mention.text)
        far: dict[str, int] = {}
        slots: set[Slot] = set()
        for other in self._same(mention, agreeing):
            slots |= self._slots(mention, other)
            for root, distance in self._texts[other.source_id].context(other, is_far=True).items():
                far[root] = min(distance, far.get(root, distance))
        return fit_of(context, far, left_out, self._common).score + _SLOT * min(len(slots), _MOST_SLOTS)

    def _same(self, mention: Mention, agreeing: Iterable[Mention]) -> Iterable[Mention]:
        """Return where the sources have a name, in whatever form."""
        found = {id(each): each for each in agreeing}
        for word in words_of(mention.text):
            for source_id in self._sources:
                for other in self._texts[source_id].names_by_word.get(word, ()):
                    if id(other) not in found and self._are_one(mention, other):
                        found[id(other)] = other
        return found.values()

    def _may_have_role_of(self, mention: Mention, other: Mention) -> bool:
        """Whether a name may be in the role of another one: it is not beside it itself, nor does the one what the other
        suffers, nor is the other what a thing is called.
        """
        text = self._texts[other.source_id]
        if any(self._are_one(mention, each) for each in text.of_kind_in("name", text.sentence_of(other))):
            return False
        ours, theirs = (self._texts[each.source_id].filled(each) for each in (mention, other))
        if ours.parts and theirs.parts:
            return not ours.parts.isdisjoint(theirs.parts)
        return not ours.parts or {slot.way for slot in text.slots(other)} != {"kind"}

    def _named_beside(self, mention: Mention) -> Sequence[Mention]:
        """Return the other names of the sentence of one of the draft, and those before for which a pronoun stands."""
        text = self._texts[mention.source_id]
        number = text.sentence_of(mention)
        before = self._in_sentence.get(number - 1, ()) if text.has_pronoun(number) else ()
        return (*self._in_sentence.get(number, ()), *before)

    def _are_of_one_sort(self, mention: Mention, other: Mention) -> bool:
        """Whether two names are both of persons, of bodies, or of places of one level."""
        are_persons = [self._is_person(each) for each in (mention, other)]
        return all(are_persons) or (
            not any(are_persons) and _are_of_one_sort(mention, other, self._slots(mention, other))
        )

    def _is_person(self, mention: Mention) -> bool:
        """Whether a name is that of a person, in its text or where the sources have it."""
        at = place_of(mention)
        if at not in self._persons:
            each_one = (mention, *(self._same(mention, ()) if mention.whole.entity is None else ()))
            self._persons[at] = any(is_person(each, self._texts[each.source_id]) for each in each_one)
        return self._persons[at]

    def _slots(self, mention: Mention, other: Mention) -> frozenset[Slot]:
        ours, theirs = (self._texts[each.source_id].slots(each) for each in (mention, other))
        return frozenset(slot for slot in ours & theirs if slot.at)

    def _are_two(self, mention: Mention, other: Mention) -> bool:
        """Whether two names name two, and share no word."""
        if other.name.form not in _FORMS or not words_of(mention.text).isdisjoint(words_of(other.text)):
            return False
        return self._compared.of(mention, other).relation is Relation.CONTRADICTORY

    def _are_one(self, mention: Mention, other: Mention) -> bool:
        return self._compared.of(mention, other).relation.is_agreement


def _are_of_one_sort(mention: Mention, other: Mention, slots: frozenset[Slot]) -> bool:
    """Whether two names are of places of one level, or of bodies, or of what no table knows in one slot."""
    one, two = mention.whole, other.whole
    levels = {place_level(one), place_level(two)}
    if one.entity == two.entity == "place":
        return len(levels) == 1 or levels == {None, "town"}
    if "place" in (one.entity, two.entity):
        return None in (one.entity, two.entity) and bool(slots) and levels <= {None, "town"}
    is_event = any(slot.way in OF_EVENTS for slot in slots)
    return one.entity == two.entity == "organisation" or (is_event and None in (one.entity, two.entity))
