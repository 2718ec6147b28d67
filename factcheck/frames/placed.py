"""What a clause says to have happened at a place: the verb of the clause, or the noun that it says has taken place."""

from functools import cache
from typing import NamedTuple

from factcheck.document import Sentence
from factcheck.document.phrases import NounPhrase
from factcheck.frames.frame import Frame, frame_of
from factcheck.inflection import verb_forms
from factcheck.lexicon import table
from factcheck.source import Span


class Place(NamedTuple):
    """A phrase of place.

    Args:
        phrase: the phrase, with the preposition that leads to it.
        is_town: whether its words say that the place is a town ("the town of Brayford").
    """

    phrase: NounPhrase
    is_town: bool = False


class PlacedEvent(NamedTuple):
    """An event with the place where it happened.

    Args:
        name: its class, such as "explosion".
        word: the token that tells it.
        frame: what the clause tells of the place.
    """

    name: str
    word: int
    frame: Frame


def find_place(sentence: Sentence, name: Span) -> Place | None:
    """Return the phrase of place that a name ends; None where no preposition of place leads to it.

    What stands before the name may change nothing of which place it is: "central Kabul", never "northern Iraq".
    """
    phrase = sentence.phrase_at(name)
    if phrase is None or sentence.place(phrase).end != name.end:
        return None
    before = [token.lower for token in sentence.tokens[phrase.first : phrase.last + 1] if token.end <= name.start]
    town = _town_before(sentence, phrase) if phrase.preposition == "of" else None
    if town is not None:
        before += [token.lower for token in sentence.tokens[town.first : town.last]]
    outer = town if town is not None else phrase
    is_at = outer.preposition in place_words("at") and place_words("within").issuperset(before)
    return Place(outer, is_town=town is not None) if is_at else None


def _town_before(sentence: Sentence, phrase: NounPhrase) -> NounPhrase | None:
    """Return the phrase before "of" that says that a place is a town."""
    before = (each for each in sentence.phrases if each.last == phrase.first - 2)
    return next((each for each in before if sentence.tokens[each.last].lower in place_words("towns")), None)


def placed_event(sentence: Sentence, place: NounPhrase) -> PlacedEvent | None:
    """Return what happened at a place.

    Args:
        sentence: the sentence.
        place: the phrase that names the place, with the preposition that leads to it.

    Returns:
        None where no word of the table tells it, and where it is denied, possible, or stated as what was before.

    Example:
        >>> text = "An explosion in Kabul killed 24 people on Monday."
        >>> sentence = Sentence(text, Span(0, len(text)))
        >>> event = placed_event(sentence, sentence.phrases[1])
        >>> event.name, sentence.tokens[event.word].text
        ('explosion', 'explosion')
    """
    frame = frame_of(sentence, sentence.place(place))
    if frame.negated or frame.is_background or frame.modal not in (None, "will"):
        return None
    if _is_of_part(sentence, place):
        return None
    word = _noun_before(sentence, place)
    if word is None:
        word = _said_of(sentence, place, frame)
    return PlacedEvent(event_words()[_base(sentence, word)], word, frame) if word is not None else None


@cache
def event_words() -> dict[str, str]:
    """Return each word that tells of an event, with its class."""
    return {word: name for name, row in table("event_places")["events"].items() for word in row.words.split()}


@cache
def _event_forms() -> frozenset[str]:
    return frozenset(form for word in event_words() for form in verb_forms(word))


def tells_event(sentence: str) -> bool:
    """Whether a form of a word of the table stands in a sentence."""
    words = "".join(letter if letter.isalpha() else " " for letter in sentence.lower()).split()
    return not _event_forms().isdisjoint(words)


@cache
def place_words(name: str) -> frozenset[str]:
    """Return the words of one row of the table of places."""
    return frozenset(table("event_places")["words"][name].words.split())


def _base(sentence: Sentence, word: int) -> str:
    tag = sentence.tags[word]
    return tag.lemma if tag.word_class == "verb" else sentence.tokens[word].lower


def _is_of_part(sentence: Sentence, place: NounPhrase) -> bool:
    """Whether a place is that of a part of those who are counted: "30 people, 20 of them in Madrid"."""
    before = next((each for each in sentence.phrases if each.last == place.first - 2), None)
    return before is not None and before.preposition == "of" and sentence.tags[before.head].word_class == "pronoun"


def _noun_before(sentence: Sentence, place: NounPhrase) -> int | None:
    """Return the noun for an event before a phrase of place: "a blast in Kabul", "a fire at a mill in Lund"."""
    before = next((each for each in sentence.phrases if each.last == place.first - 2), None)
    if before is None:
        return None
    if sentence.tags[before.last].word_class == "noun" and sentence.tokens[before.last].lower in event_words():
        return before.last
    return _noun_before(sentence, before) if before.preposition in place_words("at") else None


def _said_of(sentence: Sentence, place: NounPhrase, frame: Frame) -> int | None:
    """Return the noun that the clause says has happened there, or else its verb."""
    if frame.predicate is None or sentence.place(place) not in frame.places:
        return None
    if frame.predicate in place_words("happening") and (noun := _noun_of(sentence, frame)) is not None:
        return noun
    own = (clause.group for clause in sentence.clauses if place in clause.others)
    return next((group.last for group in own if group.lemma == frame.predicate in event_words()), None)


def _noun_of(sentence: Sentence, frame: Frame) -> int | None:
    """Return the noun for an event that acts or is acted upon: "the blast killed", "a summit was held"."""
    phrases = (sentence.phrase_at(span) for span in (frame.agent, frame.patient) if span is not None)
    heads = (phrase.head for phrase in phrases if phrase is not None)
    return next((head for head in heads if sentence.tokens[head].lower in event_words()), None)
