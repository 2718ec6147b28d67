"""The one name of a source that stands behind the same preposition as one of a draft that no source has, in the sentence
that is most like: "studied at Lund" / "studied under an uncle at Arn", "airs on Radio Norvik" / "was heard on Radio Lund".
"""

from collections.abc import Iterable, Iterator, Mapping

from factcheck.draft.alike import Alike
from factcheck.draft.comparing import Compared
from factcheck.draft.namings import words_of
from factcheck.draft.surroundings import Text
from factcheck.mentions.mention import Mention
from factcheck.values.name_places import place_level
from factcheck.values.relation import Relation

_LEAST = 1.7
"""What the words must count that both sentences share. Heuristic: two that stand in few sentences of the sources."""
_BETWEEN = 3
"""Words between a preposition and its name: "on the radio station Norvik". Heuristic."""
_PHRASE = frozenset({"determiner", "adjective", "noun", "possessive", "name"})
"""Classes of words that stand between."""
_UNTELLING = frozenset({"of", "like", "including", "between", "among"})
"""Prepositions that say nothing of what a name is to its sentence, or lead to one of several."""
_FORMS = frozenset({"full", "acronym", "short"})


class LedAlike:
    """The names of some sources, to be asked which one is led to as one of a draft is.

    Args:
        texts: the draft and its sources, by id.
        alike: the sentences of the sources.
        draft: the names of the draft.
        compared: how two names stand.
    """

    def __init__(self, texts: Mapping[str, Text], alike: Alike, draft: Iterable[Mention], compared: Compared) -> None:
        self._texts, self._alike, self._draft, self._compared = texts, alike, tuple(draft), compared

    def of(self, mention: Mention) -> Mention | None:
        """Return the name that stands behind the same preposition in the sentence that is most like; None where there
        is none, or several."""
        text = self._texts[mention.source_id]
        way = _led_by(text, mention) if mention.name.form in _FORMS else ""
        if not way or way in _UNTELLING or text.listed(mention):
            return None
        alike = [each for each in self._alike.of(text, text.sentence_of(mention)) if each[2] >= _LEAST]
        most = max((total for _, _, total in alike), default=0.0)
        found = [other for theirs, number, total in alike if total == most for other in self._led(theirs, number, way)]
        fitting = [other for other in found if self._may_stand_for(mention, other)]
        is_one = len({each.whole.key for each in fitting}) == 1
        return fitting[0] if is_one else None

    def _led(self, text: Text, number: int, way: str) -> Iterator[Mention]:
        """Yield the names of a sentence behind a preposition."""
        for each in text.of_kind_in("name", number):
            if _led_by(text, each) == way and not text.listed(each):
                yield each

    def _may_stand_for(self, mention: Mention, other: Mention) -> bool:
        """Whether two names name two of one sort, the other one nowhere in the draft."""
        if other.name.form not in _FORMS or not words_of(mention.text).isdisjoint(words_of(other.text)):
            return False
        one, two = mention.whole, other.whole
        if None not in (one.entity, two.entity) and one.entity != two.entity:
            return False
        if None not in (place_level(one), place_level(two)) and place_level(one) != place_level(two):
            return False
        is_named = any(self._compared.of(each, other).relation.is_agreement for each in self._draft)
        return not is_named and self._compared.of(mention, other).relation is Relation.CONTRADICTORY


def _led_by(text: Text, mention: Mention) -> str:
    """Return the preposition before a name, with no more than a noun phrase between; empty where none is."""
    sentence = text.read(mention)
    first, _ = sentence.bounds(mention.place)
    for index in range(first - 1, max(first - 2 - _BETWEEN, -1), -1):
        tag = sentence.tags[index]
        if tag.word_class == "preposition":
            return sentence.tokens[index].lower
        if tag.word_class not in _PHRASE:
            return ""
    return ""
