"""What a sentence says happened on a date: the class of the event, or the verb where no class has it."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from factcheck.document import Sentence
from factcheck.document.classes import Tag
from factcheck.document.vocabulary import SAYING
from factcheck.frames.events import event_of
from factcheck.inflection import stem
from factcheck.lexicon import table

_NOUN_REACH = 3
"""Words before a date among which stands the noun that it belongs to: "her death on 13 May"."""
_LONGEST = 4
"""Words of the longest phrase: "go up in flames"."""


VERB = "verb "
"""How an event begins that no class has: the stem of its verb follows."""
SPEECH = f"{VERB}say"
"""What happened where somebody said something."""


def happening(sentence: Sentence, first: int, end: int) -> str:
    """Return what happened on a date: a class of events, or a verb by its stem; empty where nothing says.

    Args:
        sentence: the sentence with its tags.
        first: the number of the first token of the date.
        end: the number of the token behind its last.
    """
    tags = sentence.tags
    if (noun := _noun_right_before(tags, first)) is not None:
        return noun
    order = [*range(first - 1, -1, -1), *range(end, len(tags))]
    for index in (index for index in order if tags[index].word_class == "verb"):
        found = _of_verb(sentence, index)
        if found is not None and (found != SPEECH or index < first):
            return found
    nouns = (tags[index].lemma for index in order if tags[index].word_class == "noun")
    return next((found for noun in nouns if (found := event_of(noun)) is not None), "")


def _noun_right_before(tags: Sequence[Tag], first: int) -> str | None:
    """Return the event of a noun that a date follows with a preposition: "the death on 13 May"."""
    for index in range(first - 1, max(-1, first - 1 - _NOUN_REACH), -1):
        if tags[index].word_class == "noun":
            return event_of(tags[index].lemma)
        if tags[index].word_class not in ("preposition", "determiner", "adjective", "adverb"):
            return None
    return None


def _of_verb(sentence: Sentence, index: int) -> str | None:
    """Return the event that a verb tells of, with the words behind it; None where it says nothing of what happened."""
    tags, form = sentence.tags, sentence.tokens[index].lower
    lemma = tags[index].lemma
    if (phrase := _phrase(tags, index)) is not None:
        return phrase
    if lemma in SAYING:
        return SPEECH
    if lemma in _empty():
        return None
    return event_of(lemma) or _participles().get(form) or f"{VERB}{stem(lemma)}"


def _phrase(tags: Sequence[Tag], index: int) -> str | None:
    words = [tag.lemma for tag in tags[index : index + _LONGEST + 1]]
    found = (_phrases().get(" ".join(words[:size])) for size in range(len(words), 0, -1))
    return next((name for name in found if name is not None), None)


@cache
def _phrases() -> Mapping[str, str]:
    return {phrase: name for name, phrase in _rows()}


def _rows() -> Iterator[tuple[str, str]]:
    for name, row in table("events")["phrases"].items():
        yield from ((name, phrase.strip()) for phrase in row.words.split(","))


@cache
def _empty() -> frozenset[str]:
    return frozenset(table("events")["empty"]["verbs"].words.split())


@cache
def _participles() -> Mapping[str, str]:
    return {row.participle: name for name, row in table("events")["events"].items()}
