"""Nouns that tell what happened on a date: beside it, behind it, or carried by a verb that says nothing by itself."""

from collections.abc import Mapping, Sequence
from functools import cache

from factcheck.document import Sentence
from factcheck.document.classes import Tag
from factcheck.frames.events import event_classes
from factcheck.lexicon import table

BEGINNINGS = frozenset({"subordinator", "relative", "stop", "quote"})
"""Classes of words behind which a clause begins."""
_PUBLISHED = "publish"
"""What happened when a work came out."""
_NOUN_REACH = 3
"""Words before a date among which stands the noun that it belongs to: "her death on 13 May"."""
_IN_PHRASE = frozenset({"noun", "name", "adjective", "number"})
"""Classes of words of which the phrase behind a date may be made."""


def of_edition(sentence: Sentence, end: int) -> str | None:
    """Return the one event that a noun behind a date tells of, which happens once to each: "a 1968 film", "the 1971
    world champion", "her 1982 wedding"; None for one of several, such as "the 2012 Games".

    Args:
        sentence: the sentence with its tags.
        end: the number of the token behind the date.
    """
    nouns = _nouns_from(sentence.tags, end)
    if not nouns:
        return None
    for name, words in _editions():
        if nouns[-1] in words:
            return name
    return None


def edition_words(sentence: Sentence, end: int) -> Sequence[str]:
    """Return what stands between a date and the noun behind it that tells of one event: "Olympic" of "champion"."""
    if of_edition(sentence, end) is None:
        return ()
    behind = list[str]()
    for tag in sentence.tags[end:]:
        if tag.word_class not in _IN_PHRASE:
            break
        behind.append(tag.lemma)
    return behind[:-1]


def _nouns_from(tags: Sequence[Tag], end: int) -> list[str]:
    """Return the nouns of the phrase that goes on behind a date, the last of which is its head."""
    found = list[str]()
    for tag in tags[end:]:
        if tag.word_class not in _IN_PHRASE:
            break
        if tag.word_class == "noun":
            found.append(tag.lemma)
    return found


@cache
def _editions() -> Sequence[tuple[str, frozenset[str]]]:
    """Return the events of nouns that a date stands before, each with its nouns."""
    rows = [(name, frozenset(row.words.split())) for name, row in table("events")["editions"].items()]
    return (*rows, (_PUBLISHED, words_of("works", "nouns")))


def of_owned_noun(tags: Sequence[Tag], end: int) -> str | None:
    """Return the event of a noun that a date owns: "Saturday's collapse of the dump"."""
    if end >= len(tags) or tags[end].word_class != "possessive":
        return None
    behind = (tag.lemma for tag in tags[end + 1 : end + 1 + _NOUN_REACH] if tag.word_class == "noun")
    return next((found for noun in behind if (found := event_nouns().get(noun)) is not None), None)


def of_noun_with(tags: Sequence[Tag], index: int) -> str | None:
    """Return the event of the noun that a verb only carries: "passed sentence", "the sentence that she passed"."""
    behind = list[str]()
    for tag in tags[index + 1 :]:
        if tag.word_class not in _IN_PHRASE | {"determiner", "possessive", "pronoun"}:
            break
        behind.append(tag.lemma)
    if (found := next((event for noun in behind if (event := event_nouns().get(noun)) is not None), None)) is not None:
        return found
    return _of_noun_before(tags, index)


def _of_noun_before(tags: Sequence[Tag], index: int) -> str | None:
    """Return the event of the noun that a relative clause is of, or that is the subject of a passive: "was held"."""
    opening = next((at for at in range(index - 1, -1, -1) if tags[at].word_class in BEGINNINGS), None)
    is_relative = opening is not None and tags[opening].word_class == "relative"
    is_passive = index > 0 and tags[index].form == "participle" and tags[index - 1].lemma == "be"
    if not (is_relative or is_passive):
        return None
    end = opening if is_relative and opening is not None else index
    nouns = (tags[at].lemma for at in range(end - 1, -1, -1) if tags[at].word_class == "noun")
    return event_nouns().get(next(nouns, ""))


@cache
def event_nouns() -> Mapping[str, str]:
    """Map each noun that tells of one class of events alone to it."""
    further = ((name, row.words) for name, row in table("events")["dated_nouns"].items())
    found: dict[str, set[str]] = {}
    for name, words in [*((name, row.nouns) for name, row in event_classes().items()), *further]:
        for word in words.split():
            found.setdefault(word, set()).add(name)
    return {word: next(iter(names)) for word, names in found.items() if len(names) == 1}


def of_noun_before_date(tags: Sequence[Tag], first: int) -> str | None:
    """Return the event of a noun that a date follows with a preposition: "the death on 13 May"."""
    for index in range(first - 1, max(-1, first - 1 - _NOUN_REACH), -1):
        if tags[index].word_class == "noun":
            return None if _is_aim(tags, index) else event_nouns().get(tags[index].lemma)
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
    return tags[start - 1].lemma in words_of("phases", "aims")


@cache
def words_of(part: str, name: str) -> frozenset[str]:
    """Return the words of a row of the table of events."""
    return frozenset(table("events")[part][name].words.split())


def is_unit(noun: str) -> bool:
    """Whether a noun is a unit of the calendar: "next week" is a date."""
    row = table("date_words")["words"].get(noun)
    return row is not None and row[0].startswith("unit")
