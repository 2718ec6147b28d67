"""Speakers: whether words can name one, and who that is behind a pronoun or a description."""

from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from factcheck.document import Sentence
from factcheck.lexicon import table
from factcheck.mentions.attributions.around import group, words_of
from factcheck.mentions.mention import Mention, Reading
from factcheck.mentions.names import resolve
from factcheck.source import Span

_WORDS_OF_GROUP = 2
"""Words of a group that speaks without an article at most: "Local doctors said"."""
_SENTENCES_BACK = 3
"""Sentences back in which the person behind "he" is looked for. Heuristic."""


class Here(NamedTuple):
    """A sentence of a source in which a speaker is looked for.

    Args:
        reading: the source with its mentions.
        sentence: one of its sentences.
        names: the names of the whole source, in text order.
    """

    reading: Reading
    sentence: Sentence
    names: Sequence[Mention]

    def names_in(self, span: Span) -> list[Mention]:
        """Return the names that lie in a stretch of the text."""
        return [name for name in self.names_from(span) if name.place.end <= span.end]

    def names_from(self, span: Span) -> Sequence[Mention]:
        """Return the names that begin in a stretch of the text."""
        first = bisect_left(self.names, span.start, key=lambda name: name.place.start)
        return self.names[first : bisect_left(self.names, span.end, first, key=lambda name: name.place.start)]


def is_somebody(here: Here, span: Span, *, must_be_name: bool) -> bool:
    """Whether words can be a speaker: a pronoun, a name, or a described person."""
    first, end = here.sentence.bounds(span)
    words = [word.lower for word in words_of(here.sentence.tokens[first:end])]
    if words[-1] in group("nameless") or (len(words) == 1 and words[0] in group("pronouns")):
        return True
    names = here.names_in(span)
    if names and not (must_be_name and _words_behind(here, names[-1], end) > _WORDS_OF_GROUP):
        return True
    is_group = len(words) <= _WORDS_OF_GROUP and words[-1].endswith(tuple(group("endings_of_people")))
    return not must_be_name and (words[0] in group("determiners") or is_group)


def person_who_spoke(here: Here, span: Span) -> Span | None:
    """Return the person with whom words begin, and behind whom stands when or where it spoke: "Ana Ruiz after the
    vote"."""
    name = next(iter(here.names_in(span)), None)
    if name is None or name.name.entity != "person" or name.place.start != span.start:
        return None
    tokens = here.sentence.tokens
    _, behind = here.sentence.bounds(name.place)
    return name.place if behind < len(tokens) and tokens[behind].lower in _prepositions() else None


@cache
def _prepositions() -> frozenset[str]:
    """Return the words behind which stands when, where or on what somebody spoke."""
    return frozenset(table("grammar")["closed"]["preposition"][0].split())


def _words_behind(here: Here, name: Mention, end: int) -> int:
    _, first = here.sentence.bounds(name.place)
    return len(words_of(here.sentence.tokens[first:end]))


def speaker_of(here: Here, span: Span) -> tuple[str, Mention | None, bool]:
    """Return how a speaker is shown, who it is, and whether that was found behind a pronoun or a description."""
    words = here.reading.source.quote(span)
    inside = here.names_in(span)
    people = [name for name in inside if name.name.entity == "person"]
    if people:
        return words, people[-1], False
    is_person = words.lower() in group("pronouns_of_persons")
    found = _person_before(here, span.start) if is_person else resolve(here.reading, span)
    if found is None:
        return words, next(iter(inside), None), False
    is_pronoun = words.lower() in group("pronouns")
    return found.whole.text if is_pronoun else words, found, found not in inside


def _person_before(here: Here, place: int) -> Mention | None:
    """Return the person that "he" most likely is: the first of this sentence, else of the last one that names any."""
    document = here.reading.document
    index = document.index(here.sentence.span.start)
    for sentence in reversed(document.spans[max(0, index - _SENTENCES_BACK) : index + 1]):
        before = Span(sentence.start, max(sentence.start, min(place, sentence.end)))
        people = (name for name in here.names_from(before) if name.name.entity == "person")
        if (first := next(people, None)) is not None:
            return first
    return None
