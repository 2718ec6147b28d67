"""The day that a text gives an event: "the fire of 20 October", "the May 3 fire", "fire broke out on 20 October"."""

from collections.abc import Iterator, Sequence

from factcheck.document.document import Sentence
from factcheck.document.phrases import NounPhrase
from factcheck.document.verbs import VerbGroup
from factcheck.mentions.dates.calendar import Stretch
from factcheck.mentions.dates.groups import groups_of
from factcheck.mentions.dates.pointing import Named, is_plain
from factcheck.mentions.mention import Reading
from factcheck.source import Span
from factcheck.values.date_interval import DateInterval

_AT_EVENT = ("in", "by", "during", "at")
"""What leads to an event whose day is that of its clause: "killed in a fire on 20 October"."""


def day_of_event(reading: Reading, event: Sequence[str], dates: Sequence[Named]) -> Stretch | None:
    """Return the one day that a text gives an event; None where it gives none or two, or tells of two such events.

    Args:
        reading: the source.
        event: its words, the noun last; those before it must stand with the date too.
        dates: of the article.
    """
    found = {value.candidates[0] for span, value in dates if _is_day(value) and _is_of(reading, span, event)}
    if len(found) != 1 or _tells_of_another(reading, event[-1]):
        return None
    return Stretch(*found.pop())


def _is_day(value: DateInterval) -> bool:
    return value.precision in ("day", "time") and value.anchoring != "none" and is_plain(value)


_PLACES = ("at", "in", "near", "of")
"""What leads to the place of an event: "the fire at the mill on 20 October"."""


def _is_of(reading: Reading, span: Span, event: Sequence[str]) -> bool:
    """Whether a date is that of an event."""
    sentence = reading.document.sentence_at(span.start)
    if sentence is None or event[-1] not in reading.source.text[sentence.span.start : sentence.span.end].lower():
        return False
    first, end = sentence.bounds(span)
    for phrase in (*_beside(sentence, first, end), *_happened(sentence, first)):
        words = [tag.lemma for tag in sentence.tags[phrase.first : phrase.last + 1]]
        if sentence.tags[phrase.head].lemma == event[-1] and set(words).issuperset(event):
            return True
    return False


def _beside(sentence: Sentence, first: int, end: int) -> Iterator[NounPhrase]:
    """Yield what a date stands before or behind: "the fire of 20 October", "the 20 October fire", "Friday's fire"."""
    for at, phrase in enumerate(sentence.phrases):
        if phrase.last == first - 2:
            yield from _led_to(sentence.phrases[: at + 1], sentence.tags[first - 1].lemma)
        if phrase.head >= end and (phrase.first < end or _is_owned(sentence, phrase, end)):
            yield phrase


def _led_to(phrases: Sequence[NounPhrase], word: str) -> Iterator[NounPhrase]:
    """Yield what has the date that "of" or "on" leads to behind some phrases: the event, not the place of it.

    Behind "on" it is a subject that opens its sentence, or stands behind "killed in": else the verb may have the day.
    """
    at = len(phrases) - 1
    while word == "on" and at > 0 and _is_place(phrases[at], phrases[at - 1]):
        at -= 1
    if word == "of" or (word == "on" and (phrases[at].preposition in _AT_EVENT or phrases[at].first == 0)):
        yield phrases[at]


def _is_place(phrase: NounPhrase, before: NounPhrase) -> bool:
    """Whether a phrase says where the one right before it is."""
    return phrase.preposition in _PLACES and before.last == phrase.first - 2


def _is_owned(sentence: Sentence, phrase: NounPhrase, end: int) -> bool:
    return phrase.first in (end, end + 1) and sentence.tags[end].word_class == "possessive"


def _happened(sentence: Sentence, first: int) -> Iterator[NounPhrase]:
    """Yield the event that is said to have happened on a date: "a fire broke out at the mill on 20 October"."""
    before = [clause for clause in sentence.clauses if clause.group.last < first]
    if not before or before[-1].subject is None or not _has_day_of_verb(sentence, before[-1].group.last, first):
        return
    if _tells_that_it_was(sentence, before[-1].group, first):
        yield before[-1].subject


def _tells_that_it_was(sentence: Sentence, group: VerbGroup, first: int) -> bool:
    """Whether a verb before a date says that its subject happened: "broke out", "took place", "was held", "was on"."""
    behind = sentence.tags[group.last + 1].lemma
    if group.negated:
        return False
    if group.lemma == "take":
        return behind == "place"
    if group.lemma in ("be", "hold"):
        return group.voice == "passive" or (group.lemma == "be" and group.last + 1 in (first, first - 1))
    return "happening" in groups_of().get(group.lemma, ())


def _has_day_of_verb(sentence: Sentence, verb: int, first: int) -> bool:
    """Whether a date is the day of the verb before it: "on" leads to it, or nothing does, and no clause ends before."""
    between = sentence.tags[verb + 1 : first]
    if any(tag.word_class in ("punctuation", "coordinator", "subordinator", "relative", "quote") for tag in between):
        return False
    return not between or between[-1].lemma in ("on", "at") or between[-1].word_class != "preposition"


def _tells_of_another(reading: Reading, noun: str) -> bool:
    """Whether a text tells of a second event of a kind: "another fire", "the earlier fires"."""
    text = reading.source.text.lower()
    for sentence in reading.document.sentences:
        if noun not in text[sentence.span.start : sentence.span.end]:
            continue
        for phrase in sentence.phrases:
            words = [tag.lemma for tag in sentence.tags[phrase.first : phrase.last + 1]]
            if noun in words and any("another_one" in groups_of().get(word, ()) for word in words):
                return True
    return False
