"""Whether who speaks a quotation speaks another language than English, so that its words are somebody's translation."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence, Set
from functools import cache, cached_property, lru_cache

from factcheck.claims.attributed import Attributed
from factcheck.claims.context import Context
from factcheck.claims.question import TONGUE, Key
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.mentions.names import parse_name
from factcheck.source import Span
from factcheck.values.quotation_alignment import Alignment, Difference
from factcheck.values.quotation_words import Word

_BEFORE = 40
"""Code points before a name in which a state belongs to the office of who is named: "German Chancellor". Heuristic."""
_LEAST_NAMED = 3
"""Namings of states by which a source tells where it is at home. Heuristic."""
_ABROAD = 0.9
"""Share of them that are of states of another language, from which a speaker of no stated country is of one.
Heuristic."""
_ONE_TRANSLATION = 0.9
"""Share of words in one order from which two wordings are one translation, not two. Heuristic."""
_LITTLE = 0.6
"""Share of the shorter wording that both give, below which it is put in other words throughout. Heuristic."""
_KEPT = 4_096
"""Words of which the state is kept: the same bodies speak again and again."""
_SEVERAL = 2
"""Places in which two translations of one utterance differ at least, or content words in a single one. Heuristic."""
OTHER, ENGLISH = "other", "English"


class Tongues:
    """The languages of those whom a source quotes, as far as it tells of which states they are.

    Args:
        context: the source, laid out.
    """

    def __init__(self, context: Context) -> None:
        self._context = context

    def key(self, mention: Mention, said: Attributed) -> Key | None:
        """Return the language of who speaks a quotation, English or another; None where nothing tells of it."""
        states = self._stated(mention, said)
        if states:
            return _key(ENGLISH if states & _english() else OTHER)
        return _key(OTHER) if self._is_abroad else None

    def _stated(self, mention: Mention, said: Attributed) -> Set[str]:
        """Return the states that the words for a speaker name, or else those of its offices and the like elsewhere."""
        attribution = said.attribution
        if attribution is None:
            return frozenset()
        sentence, stated = self._context.sentence(mention), attribution.speaker or ""
        named = {
            name.name.territory
            for name in self._context.mentions("name")
            if name.name.territory and _is_in(name.place, sentence) and name.text in stated
        }
        named = named or set(filter(None, map(_state_of, stated.split())))
        if named or attribution.name is None:
            return frozenset(state for state in named if state)
        if attribution.name.territory:
            return frozenset({attribution.name.territory})
        return self._of_persons.get(attribution.name.key, frozenset())

    @cached_property
    def _of_persons(self) -> dict[str, set[str]]:
        """The states right before the name of a person, and those of the offices that the source gives it."""
        found: dict[str, set[str]] = defaultdict(set)
        before: Mention | None = None
        for name in self._context.mentions("name"):
            if name.name.territory:
                before = name
            elif name.whole.entity == "person":
                states: set[str | None] = {office.body for office in name.offices if office.body in _states()}
                if before is not None and self._is_of_office(before, name):
                    states.add(before.name.territory)
                found[name.whole.key].update(filter(None, states))
        return found

    def _is_of_office(self, state: Mention, person: Mention) -> bool:
        """Whether a state stands in the words before a name, in one breath with it."""
        between = self._context.reading.source.text[state.place.end : person.place.start]
        return 0 < len(between) <= _BEFORE and not any(mark in between for mark in ',.;:“”"()\n')

    @cached_property
    def _is_abroad(self) -> bool:
        """Whether the states that the source names are of another language, nearly all."""
        counted = Counter(name.name.territory for name in self._context.mentions("name") if name.name.territory)
        english = sum(counted[state] for state in _english())
        return counted.total() >= _LEAST_NAMED and english <= (1 - _ABROAD) * counted.total()


def are_two_translations(found: Alignment) -> bool:
    """Whether two wordings of one utterance differ as two translations do: in several places, or in most of it, in
    one order; one word, one name or one figure in place of another is an alteration of one."""
    changes = found.changes
    if any(map(_is_of_facts, changes)) or _are_turned(found):
        return False
    if found.coverage < _LITTLE:
        return True
    if found.likeness >= _ONE_TRANSLATION or not changes:
        return False
    return len(changes) >= _SEVERAL or max(_content_of(changes[0])) >= _SEVERAL


def _is_of_facts(change: Difference) -> bool:
    """Whether a figure or a name stands where something else does: no translation turns the one into the other."""
    if any(word.is_figure for word in (*change.ours, *change.theirs)):
        return True
    return _is_name(change.ours) and _is_name(change.theirs)


def _is_name(words: Sequence[Word]) -> bool:
    return bool(words) and all(word.shown[:1].isupper() and not word.opens for word in words)


def _are_turned(found: Alignment) -> bool:
    """Whether two wordings have the same content words, in another order."""
    ours, theirs = ({word.root for word in words if word.is_content} for words in (found.ours, found.theirs))
    return ours == theirs and len(found.roots) < len(ours)


def _content_of(change: Difference) -> Iterator[int]:
    """Yield how many content words each of two wordings has in one place."""
    for words in (change.ours, change.theirs):
        yield sum(word.is_content for word in words)


def _key(tongue: str) -> Key:
    return Key(role=TONGUE, values=(tongue,), words=tongue)


@lru_cache(maxsize=_KEPT)
def _state_of(word: str) -> str | None:
    """Return the state that a word of the name of a body names: "Russia's Defense Ministry"."""
    bare = word.removesuffix("'s").removesuffix("’s")
    return parse_name(bare).territory if bare[:1].isupper() else None


def _is_in(place: Span, sentence: Span) -> bool:
    return sentence.start <= place.start and place.end <= sentence.end


@cache
def _english() -> frozenset[str]:
    """Return the states in whose public life English is spoken."""
    return frozenset(table("languages")["spoken"]["en"][0].split())


@cache
def _states() -> frozenset[str]:
    return frozenset(table("territories")["territories"])
