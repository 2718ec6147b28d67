"""What a clause names beside a figure: where it was, and who took part."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from factcheck.document import Sentence
from factcheck.frames.frame import Frame
from factcheck.frames.placed import place_words
from factcheck.mentions.mention import Mention, Reading
from factcheck.source import Span
from factcheck.values.name import Name
from factcheck.values.name_within import lies_in
from factcheck.values.relation import Relation

_CACHED = 16384


def places_beside(reading: Reading, index: int, frame: Frame) -> tuple[Name, ...]:
    """Return the names of the places of a clause, or of all of its sentence where the clause says none."""
    sentence = reading.document.sentences[index]
    names = [name for name in _names(reading, index) if _is_place(sentence, name)]
    own = [name for name in names if any(span.overlaps(name.place) for span in frame.places)]
    return _each_once(own or names)


def participants_beside(reading: Reading, index: int, frame: Frame) -> tuple[Name, ...]:
    """Return the names of those who act in a clause, whom it befalls, and whose a figure is, but for places."""
    spans = [span for span in (frame.agent, frame.patient, frame.owner) if span is not None]
    sentence = reading.document.sentences[index]
    return _each_once(name for name in _names(reading, index) if _takes_part(sentence, name, spans))


@lru_cache(maxsize=_CACHED)
def how_places_stand(ours: tuple[Name, ...], theirs: tuple[Name, ...]) -> str:
    """Return how the places of two figures stand: one of each that is the same counts most, then one in the other."""
    if not ours or not theirs:
        return "untold"
    pairs = [(one, other) for one in ours for other in theirs]
    if any(_are_one(one, other) for one, other in pairs):
        return "same"
    return "contains" if any(lies_in(one, other) or lies_in(other, one) for one, other in pairs) else "apart"


@lru_cache(maxsize=_CACHED)
def how_participants_stand(ours: tuple[Name, ...], theirs: tuple[Name, ...]) -> str:
    """Return how those who take part stand in two clauses: whether one is in both, as far as their names tell."""
    if not ours or not theirs:
        return "untold"
    is_shared = any(one.key == other.key or one.relation(other).is_agreement for one in ours for other in theirs)
    return "shared" if is_shared else "differ"


def _are_one(one: Name, other: Name) -> bool:
    return one.key == other.key or one.relation(other) in (Relation.SAME, Relation.EQUIVALENT)


def _names(reading: Reading, index: int) -> Iterator[Mention]:
    return (mention for mention in reading.in_sentences[index] if mention.value.kind == "name")


def _is_place(sentence: Sentence, name: Mention) -> bool:
    """Whether a name is that of a place to which a preposition of place leads."""
    phrase = sentence.phrase_at(name.place)
    is_led = phrase is not None and phrase.preposition in place_words("at")
    return is_led and name.name.entity in ("place", None) and name.name.form not in ("demonym", "acronym")


def _takes_part(sentence: Sentence, name: Mention, spans: Iterable[Span]) -> bool:
    return any(span.overlaps(name.place) for span in spans) and not _is_place(sentence, name)


def _each_once(names: Iterable[Mention]) -> tuple[Name, ...]:
    """Return the fullest forms of names, each once, in an order of their own."""
    found = {name.whole.key: name.whole for name in names}
    return tuple(found[key] for key in sorted(found))
