"""What a sentence says happened on a date: the class of the event, or the verb where no class has it."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import pairwise

from factcheck.document import Sentence
from factcheck.document.classes import Tag
from factcheck.document.vocabulary import SAYING
from factcheck.frames.events import event_of
from factcheck.inflection import stem
from factcheck.lexicon import table
from factcheck.linkage.event_nouns import (
    BEGINNINGS,
    event_nouns,
    is_unit,
    of_edition,
    of_noun_before_date,
    of_noun_with,
    of_owned_noun,
    words_of,
)

_LONGEST = 4
"""Words of the longest phrase: "go up in flames"."""

VERB = "verb "
"""How an event begins that no class has: the stem of its verb follows."""
SPEECH = f"{VERB}say"
"""What happened where somebody said something."""
_FIRST = "first"
"""What makes it news of something new that it is reported: "first reported on 3 January"."""
_NEAR_FIRST = 4
"""Words before "reported" among which "first" stands: "the first case was reported"."""
_TIME = "time"
DEADLINE = "deadline"
"""What a day is until which something must be done."""
_PUBLICATION = "publish"
"""What happened when a work came out."""
_WORKS, _VEHICLES = "works", "vehicles"
_OPENING = frozenset({"open", "close"})
"""Verbs by which what lasts begins and ends."""
_OPENED = frozenset({"test", "meet", "exhibit", "compete", "celebrate", "vote", "elect"})
"""Events that last, and so open and close: a trial, talks, an exhibition, a tournament, a festival."""
_AMONG = {
    ("release", _WORKS): _PUBLICATION, ("shoot", _WORKS): "film", ("overrule", _VEHICLES): "derail",
}  # fmt: skip
"""Classes of events with sorts of nouns, and what a noun of the sort in the sentence makes of each: "the album was
released", "a film shot in 1967", "the lorry overturned"."""


def happening(sentence: Sentence, first: int, end: int) -> str:
    """Return what happened on a date: a class of events, or a verb by its stem; empty where nothing says.

    Args:
        sentence: the sentence with its tags.
        first: the number of the first token of the date.
        end: the number of the token behind its last.
    """
    tags = sentence.tags
    if (owned := of_owned_noun(tags, end) or of_edition(sentence, end)) is not None:
        return owned
    if (is_fronted(sentence, first) or _is_told_behind(sentence, end)) and (
        found := _of_verb_behind(sentence, end)
    ) is not None:
        return _among(sentence, found)
    if (noun := of_noun_before_date(tags, first)) is not None:
        return noun
    return _among(sentence, _around(sentence, first, [*range(first - 1, -1, -1), *range(end, len(tags))]))


def _among(sentence: Sentence, event: str) -> str:
    """Return an event; of a work that is released, that it came out; of a lorry that overturns, an accident."""
    nouns = (noun for (told, noun) in _AMONG if told == event)
    has = (noun for noun in nouns if any(tag.lemma in words_of(noun, "nouns") for tag in sentence.tags))
    return _AMONG.get((event, next(has, "")), event)


def _is_told_behind(sentence: Sentence, end: int) -> bool:
    """Whether what happened stands behind a date as what it was: "in 1989, the year the pit shut"."""
    words = [tag.lemma for tag in sentence.tags[end : end + 3]]
    return len(words) == len((",", "the", "year")) and words[1] == "the" and is_unit(words[2])


def _of_verb_behind(sentence: Sentence, end: int) -> str | None:
    """Return what the first verb behind a place tells of that tells of anything."""
    verbs = (index for index in range(end, len(sentence.tags)) if sentence.tags[index].word_class == "verb")
    return next((found for index in verbs if (found := event_of_verb(sentence, index)) is not None), None)


def _around(sentence: Sentence, first: int, order: Sequence[int]) -> str:
    """Return what a verb tells of, the nearest before a date first, else a noun; empty where none does."""
    tags = sentence.tags
    has_verb = any(tag.word_class in ("verb", "auxiliary") for tag in tags[:first])
    verbs = (index for index in order if tags[index].word_class == "verb" and not (has_verb and index > first))
    for index in (index for index in verbs if not _is_of_time(tags, index)):
        found = event_of_verb(sentence, index)
        if found is not None and (found != SPEECH or index < first):
            return found
    return _of_noun(tags, order)


def _of_noun(tags: Sequence[Tag], order: Sequence[int]) -> str:
    """Return what the first noun tells of that tells of anything; empty where none does."""
    heads = (tags[index].lemma for index in order if tags[index].word_class == "noun" and not _leads(tags, index))
    return next((found for noun in heads if (found := event_nouns().get(noun)) is not None), "")


def _leads(tags: Sequence[Tag], index: int) -> bool:
    """Whether a noun only says of what kind the next one is: "the concert hall"."""
    return index + 1 < len(tags) and tags[index + 1].word_class == "noun"


def _is_of_time(tags: Sequence[Tag], index: int) -> bool:
    """Whether a word in "-ing" only says which time is meant: "before closing time"."""
    return tags[index].form == "ing" and [tag.lemma for tag in tags[index + 1 : index + 2]] == [_TIME]


def happenings(sentence: Sentence) -> frozenset[str]:
    """Return all that the verbs and nouns of a sentence say happened."""
    tags = sentence.tags
    told = (index for index, tag in enumerate(tags) if tag.word_class == "verb" and not _is_beside_noun(tags, index))
    verbs = (event_of_verb(sentence, index) for index in told)
    nouns = (event_nouns().get(tag.lemma) for tag in tags if tag.word_class == "noun")
    return frozenset(_among(sentence, each) for each in (*verbs, *nouns) if each is not None) - {SPEECH}


def _is_beside_noun(tags: Sequence[Tag], index: int) -> bool:
    """Whether a participle only says which one is meant: "the painting stolen near Nice"."""
    return index > 0 and tags[index].form == "participle" and tags[index - 1].word_class in ("noun", "name")


def verb_with(sentence: Sentence, first: int, end: int) -> int | None:
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
    return before < 0 or tags[before].word_class in BEGINNINGS


def event_of_verb(sentence: Sentence, index: int) -> str | None:
    """Return the event that a verb tells of, with the words behind it; None where it says nothing of what happened."""
    tags, form = sentence.tags, sentence.tokens[index].lower
    lemma = tags[index].lemma
    if (phrase := _phrase(sentence, index)) is not None:
        return phrase
    if lemma in SAYING and not (
        index > 0 and _FIRST in [tag.lemma for tag in tags[max(0, index - _NEAR_FIRST) : index]]
    ):
        return SPEECH
    if lemma in _empty():
        return None
    if lemma in _OPENING and (noun := _of_subject(sentence, index)) in _OPENED:
        return noun
    if lemma in words_of("light", "verbs") and (noun := of_noun_with(tags, index)) is not None:
        return noun
    return event_of(lemma) or _participles().get(form) or f"{VERB}{stem(lemma)}"


def _of_subject(sentence: Sentence, index: int) -> str | None:
    """Return the event that the noun tells of that a verb is said of: "the trial opens"."""
    clause = next((each for each in sentence.clauses if each.group.last == index), None)
    if clause is None or clause.subject is None or clause.group.voice != "active":
        return None
    return event_nouns().get(sentence.tags[clause.subject.head].lemma)


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


def _empty() -> frozenset[str]:
    return words_of("empty", "verbs")


@cache
def _participles() -> Mapping[str, str]:
    return {row.participle: name for name, row in table("events")["events"].items()}
