"""What a sentence says happened on a date: the class of the event, or the verb where no class has it."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from factcheck.document import Sentence
from factcheck.document.classes import Tag
from factcheck.document.vocabulary import SAYING
from factcheck.frames.events import event_classes, event_of
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
DEADLINE = "deadline"
"""What a day is until which something must be done."""
_RELEASE, _PUBLICATION = "release", "publish"
"""Classes of events of which a work in the sentence makes the one the other: "the album was released"."""


def happening(sentence: Sentence, first: int, end: int) -> str:
    """Return what happened on a date: a class of events, or a verb by its stem; empty where nothing says.

    Args:
        sentence: the sentence with its tags.
        first: the number of the first token of the date.
        end: the number of the token behind its last.
    """
    tags = sentence.tags
    if (owned := _of_owned_noun(tags, end)) is not None:
        return owned
    if is_fronted(sentence, first) and (found := _of_verb_behind(sentence, end)) is not None:
        return _of_work(sentence, found)
    if (noun := _noun_right_before(tags, first)) is not None:
        return noun
    return _of_work(sentence, _around(sentence, first, [*range(first - 1, -1, -1), *range(end, len(tags))]))


def _of_owned_noun(tags: Sequence[Tag], end: int) -> str | None:
    """Return the event of a noun that a date owns: "Saturday's collapse of the dump"."""
    if end >= len(tags) or tags[end].word_class != "possessive":
        return None
    behind = (tag.lemma for tag in tags[end + 1 : end + 1 + _NOUN_REACH] if tag.word_class == "noun")
    return next((found for noun in behind if (found := _nouns().get(noun)) is not None), None)


def _of_work(sentence: Sentence, event: str) -> str:
    """Return an event; of a work that is released, that it came out."""
    has_work = event == _RELEASE and any(tag.lemma in _words("works", "nouns") for tag in sentence.tags)
    return _PUBLICATION if has_work else event


def is_deadline(sentence: Sentence, *, is_bound: bool) -> bool:
    """Whether a date is one until which something must be done: "must be in by June 30", "the closing date is".

    Args:
        sentence: the sentence with its tags.
        is_bound: whether the date stands behind "until", "by" or the like.
    """
    lemmas = [tag.lemma for tag in sentence.tags]
    if not _words("deadlines", "nouns").isdisjoint(lemmas):
        return True
    last, days = _words("deadlines", "last"), _words("deadlines", "days")
    if any(one in last and other in days for one, other in pairwise(lemmas)):
        return True
    return is_bound and not _words("deadlines", "obliging").isdisjoint(lemmas)


def is_called_later(sentence: Sentence, first: int) -> bool:
    """Whether a word before a date says that what happened then was the next of its kind, or another."""
    later = _words("phases", "later")
    before = zip(sentence.tokens[:first], sentence.tags[1 : first + 1], strict=False)
    called = (behind for token, behind in before if token.lower in later)
    return any(behind.word_class == "noun" and not _is_unit(behind.lemma) for behind in called)


def _is_unit(noun: str) -> bool:
    """Whether a noun is a unit of the calendar: "next week" is a date."""
    row = table("date_words")["words"].get(noun)
    return row is not None and row[0].startswith("unit")


def phase(sentence: Sentence, first: int, end: int) -> str:
    """Return "begins" or "ends" where the verb that a date goes with says that something does; empty else."""
    verb = _verb_of(sentence, first, end)
    lemma = "" if verb is None else sentence.tags[verb].lemma
    return next((name for name in ("begins", "ends") if lemma in _words("phases", name)), "")


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
    return next((found for noun in nouns if (found := _nouns().get(noun)) is not None), "")


def happenings(sentence: Sentence) -> frozenset[str]:
    """Return all that the verbs and nouns of a sentence say happened."""
    tags = sentence.tags
    verbs = (_of_verb(sentence, index) for index, tag in enumerate(tags) if tag.word_class == "verb")
    nouns = (_nouns().get(tag.lemma) for tag in tags if tag.word_class == "noun")
    return frozenset(_of_work(sentence, each) for each in (*verbs, *nouns) if each is not None) - {SPEECH}


def is_to_come(sentence: Sentence, first: int, end: int) -> bool:
    """Whether the verb that a date goes with tells of what is planned: "to open on", "will run until"."""
    tags, ahead = sentence.tags, _words("phases", "ahead")
    if any(tag.lemma in ahead for tag in tags[max(0, first - _HELPERS) : first]):
        return True
    verb = _verb_of(sentence, first, end)
    if verb is None:
        return False
    before = tags[max(0, verb - _HELPERS) : verb]
    is_helped = any(tag.word_class == "to" or (tag.word_class == "auxiliary" and tag.form == "modal") for tag in before)
    return is_helped or sentence.tokens[verb].lower in ahead


def _verb_of(sentence: Sentence, first: int, end: int) -> int | None:
    """Return the number of the verb that a date goes with: the one behind where it begins its clause, else before."""
    tags = sentence.tags
    order = range(end, len(tags)) if is_fronted(sentence, first) else range(first - 1, -1, -1)
    return next((index for index in order if tags[index].word_class == "verb"), None)


def is_fronted(sentence: Sentence, first: int) -> bool:
    """Whether a date begins its clause, behind a preposition at most: it is of the verb behind it."""
    tags = sentence.tags
    before = first - 1
    if before >= 0 and tags[before].word_class == "subordinator":  # "until June 3"
        before -= 1
    while before >= 0 and tags[before].word_class in ("preposition", "determiner"):
        before -= 1
    return before < 0 or tags[before].word_class in _BEGINNINGS


def _noun_right_before(tags: Sequence[Tag], first: int) -> str | None:
    """Return the event of a noun that a date follows with a preposition: "the death on 13 May"."""
    for index in range(first - 1, max(-1, first - 1 - _NOUN_REACH), -1):
        if tags[index].word_class == "noun":
            return None if _is_aim(tags, index) else _nouns().get(tags[index].lemma)
        if tags[index].word_class not in ("preposition", "determiner", "adjective", "adverb"):
            return None
    return None


def _is_aim(tags: Sequence[Tag], index: int) -> bool:
    """Whether a noun is what a verb is for or against, so that the date is of the verb: "voted for the strike on"."""
    start = index
    while start > 0 and tags[start - 1].word_class in ("determiner", "adjective", "noun"):
        start -= 1
    if start < len(("voted", "for")) or tags[start - 2].word_class != "verb":
        return False
    return tags[start - 1].lemma in _words("phases", "aims")


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
    behind = tags[index + 1 : index + 2 * _LONGEST]
    bare = [lemmas[0], *(tag.lemma for tag, following in pairwise(behind) if not _is_only_beside(tag, following))]
    sizes = range(max(len(lemmas), len(bare)), 0, -1)
    found = (_phrases().get(" ".join(words[:size])) for size in sizes for words in (lemmas, written, bare))
    return next((name for name in found if name is not None), None)


def _is_only_beside(tag: Tag, following: Tag) -> bool:
    """Whether a word only says more of the noun behind it: "the Northern Cup"."""
    return tag.word_class in ("name", "adjective") and following.word_class in ("name", "noun")


@cache
def _phrases() -> Mapping[str, str]:
    return {phrase: name for name, phrase in _rows()}


def _rows() -> Iterator[tuple[str, str]]:
    for name, row in table("events")["phrases"].items():
        yield from ((name, phrase.strip()) for phrase in row.words.split(","))


@cache
def _words(part: str, name: str) -> frozenset[str]:
    return frozenset(table("events")[part][name].words.split())


def _empty() -> frozenset[str]:
    return _words("empty", "verbs")


@cache
def _nouns() -> Mapping[str, str]:
    """Map each noun that tells of one class of events alone to it."""
    further = ((name, row.words) for name, row in table("events")["dated_nouns"].items())
    found: dict[str, set[str]] = {}
    for name, words in [*((name, row.nouns) for name, row in event_classes().items()), *further]:
        for word in words.split():
            found.setdefault(word, set()).add(name)
    return {word: next(iter(names)) for word, names in found.items() if len(names) == 1}


@cache
def _participles() -> Mapping[str, str]:
    return {row.participle: name for name, row in table("events")["events"].items()}
