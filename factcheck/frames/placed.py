"""What a clause says to have happened at a place: the verb of the clause, or the noun that it says has taken place."""

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from factcheck.document import Sentence
from factcheck.document.phrases import NounPhrase
from factcheck.document.vocabulary import SAYING
from factcheck.frames.frame import Frame, frame_of
from factcheck.frames.governing import governing
from factcheck.frames.words import frame_words
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
    if _hosted(sentence, phrase) is not None:
        return Place(phrase)
    before = [token.lower for token in sentence.tokens[phrase.first : phrase.last + 1] if token.end <= name.start]
    town = _town_before(sentence, phrase) if phrase.preposition == "of" else None
    if town is not None:
        before += [token.lower for token in sentence.tokens[town.first : town.last]]
    outer = town if town is not None else phrase
    is_led = outer.preposition in place_words("at") or _is_struck(sentence, outer)
    is_at = is_led and place_words("within").issuperset(before)
    return Place(outer, is_town=town is not None) if is_at else None


def _is_struck(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Whether an event is said to befall a place: "a tornado struck Lindbach"."""
    clause = next((each for each in sentence.clauses if phrase in each.objects), None)
    if clause is None or clause.subject is None or clause.group.lemma not in place_words("striking"):
        return False
    return sentence.tokens[clause.subject.head].lower in event_words()


def _hosted(sentence: Sentence, phrase: NounPhrase) -> int | None:
    """Return the noun for what a place is host of: "Utrecht hosts the games", "chose Utrecht as host of the games"."""
    for clause in sentence.clauses:
        if clause.subject == phrase and clause.group.lemma in place_words("hosting") and clause.objects:
            return _event_in(sentence, clause.objects[:1])
    behind = [each for each in sentence.phrases if each.first > phrase.last]
    is_host = bool(behind) and behind[0].preposition == "as"
    if not is_host or sentence.tokens[behind[0].head].lower not in place_words("hosts"):
        return None
    return _event_in(sentence, behind[1:])


def _event_in(sentence: Sentence, phrases: Iterable[NounPhrase]) -> int | None:
    """Return the first noun for an event at the head of a phrase."""
    return next((each.head for each in phrases if sentence.tokens[each.head].lower in event_words()), None)


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
    if frame.negated or frame.modal not in (None, "will") or (frame.is_background and not _is_told(sentence, place)):
        return None
    if _is_of_part(sentence, place):
        return None
    word = _hosted(sentence, place)
    if word is not None and frame.predicate not in place_words("hosting"):
        frame = frame._replace(modal="will")
    word = next((each for each in (word, _noun_before(sentence, place)) if each is not None), None)
    if word is None:
        word = _said_of(sentence, place, frame)
    return PlacedEvent(event_words()[_base(sentence, word)], word, frame) if word is not None else None


def _is_told(sentence: Sentence, place: NounPhrase) -> bool:
    """Whether a clause that goes with another tells the event all the same: when it was, what people suffered from, or
    what somebody said had happened."""
    clause, _ = governing(sentence, place)
    if clause is None:
        return False
    first = min(clause.group.first, clause.subject.first if clause.subject is not None else clause.group.first)
    others = {each.group.lemma for each in sentence.clauses if each is not clause}
    joined = sentence.tags[first - 1].lemma if first else ""
    if joined in frame_words("background"):
        return joined == "when" or (joined == "after" and not others.isdisjoint(place_words("suffering")))
    return not others.isdisjoint(SAYING)


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
    if frame.predicate is None or sentence.place(place) not in frame.places or _is_behind(sentence, place, frame):
        return None
    if frame.predicate in place_words("happening") and (noun := _noun_of(sentence, frame)) is not None:
        return noun
    own = (clause.group for clause in sentence.clauses if place in clause.others)
    return next((group.last for group in own if group.lemma == frame.predicate in event_words()), None)


def _is_behind(sentence: Sentence, place: NounPhrase, frame: Frame) -> bool:
    """Whether a place goes with what was before or after: "the latest to hit France after thefts in Cannes"."""
    clause, _ = governing(sentence, place)
    first = clause.group.last if clause is not None else 0
    between = [each for each in sentence.phrases if first < each.first < place.first]
    return any(
        each.preposition in place_words("behind")
        and sentence.place(each) not in frame.times
        and sentence.tokens[each.head].lower not in place_words("hours")
        for each in between
    )


def _noun_of(sentence: Sentence, frame: Frame) -> int | None:
    """Return the noun for an event that acts or is acted upon: "the blast killed", "a summit was held"."""
    phrases = (sentence.phrase_at(span) for span in (frame.agent, frame.patient) if span is not None)
    heads = (phrase.head for phrase in phrases if phrase is not None)
    return next((head for head in heads if sentence.tokens[head].lower in event_words()), None)
