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
_HELPERS = 3
"""Words before a verb among which stands what makes it one of the future: "will be fully open"."""
_LONGEST = 4
"""Words of the longest phrase: "go up in flames"."""


_BEGINNINGS = frozenset({"subordinator", "relative", "stop", "quote"})
"""Classes of words behind which a clause begins."""


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
    if is_fronted(sentence, first) and (found := _of_verb_behind(sentence, end)) is not None:
        return found
    if (noun := _noun_right_before(tags, first)) is not None:
        return noun
    return _around(sentence, first, [*range(first - 1, -1, -1), *range(end, len(tags))])


def _of_verb_behind(sentence: Sentence, end: int) -> str | None:
    """Return what the first verb behind a place tells of that tells of anything."""
    verbs = (index for index in range(end, len(sentence.tags)) if sentence.tags[index].word_class == "verb")
    return next((found for index in verbs if (found := _of_verb(sentence, index)) is not None), None)


def _around(sentence: Sentence, first: int, order: Sequence[int]) -> str:
    """Return what a verb tells of, the nearest before a date first, else a noun; empty where none does."""
    tags = sentence.tags
    for index in (index for index in order if tags[index].word_class == "verb"):
        found = _of_verb(sentence, index)
        if found is not None and (found != SPEECH or index < first):
            return found
    nouns = (tags[index].lemma for index in order if tags[index].word_class == "noun")
    return next((found for noun in nouns if (found := event_of(noun)) is not None), "")


def happenings(sentence: Sentence) -> frozenset[str]:
    """Return all that the verbs and nouns of a sentence say happened."""
    tags = sentence.tags
    verbs = (_of_verb(sentence, index) for index, tag in enumerate(tags) if tag.word_class == "verb")
    nouns = (event_of(tag.lemma) for tag in tags if tag.word_class == "noun")
    return frozenset(each for each in (*verbs, *nouns) if each is not None) - {SPEECH}


def is_to_come(sentence: Sentence, first: int, end: int) -> bool:
    """Whether the verb that a date goes with tells of what is planned: "to open on", "will run until"."""
    tags = sentence.tags
    order = range(end, len(tags)) if is_fronted(sentence, first) else range(first - 1, -1, -1)
    verb = next((index for index in order if tags[index].word_class == "verb"), None)
    if verb is None:
        return False
    before = tags[max(0, verb - _HELPERS) : verb]
    return any(tag.word_class == "to" or (tag.word_class == "auxiliary" and tag.form == "modal") for tag in before)


def is_fronted(sentence: Sentence, first: int) -> bool:
    """Whether a date begins its clause, behind a preposition at most: it is of the verb behind it."""
    tags = sentence.tags
    before = first - 1
    while before >= 0 and tags[before].word_class in ("preposition", "determiner"):
        before -= 1
    return before < 0 or tags[before].word_class in _BEGINNINGS


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
    if (phrase := _phrase(sentence, index)) is not None:
        return phrase
    if lemma in SAYING:
        return SPEECH
    if lemma in _empty():
        return None
    return event_of(lemma) or _participles().get(form) or f"{VERB}{stem(lemma)}"


def _phrase(sentence: Sentence, index: int) -> str | None:
    tags = sentence.tags
    lemmas = [tag.lemma for tag in tags[index : index + _LONGEST + 1]]
    written = [lemmas[0], *(token.lower for token in sentence.tokens[index + 1 : index + _LONGEST + 1])]
    sizes = range(len(lemmas), 0, -1)
    found = (_phrases().get(" ".join(words[:size])) for size in sizes for words in (lemmas, written))
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
