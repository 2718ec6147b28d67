"""Words that exclude each other at one place: a negation, two opposites, two members of one class, two ordinals."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from factcheck.contrasts.contrast import Contrast
from factcheck.contrasts.stretches import Copied, Stretch
from factcheck.contrasts.words import Word, Worded, excluding, meanings, row, trimmed
from factcheck.lexicon import table
from factcheck.values.description import Aspect
from factcheck.values.name_spelling import slips

_ASPECTS: dict[str, Aspect] = {"opposites": "opposite", "kin": "opposite"}
_BESIDE = 1
"""Words of a stretch beside the one that is in the table. Heuristic: "hospital site" for "airfield"."""
_SPELLING = 2
"""Letters in which two spellings of one name differ. Heuristic."""
_NEGATING = ("un", "in", "il", "im", "ir", "non", "non-")
_ADJECTIVES = ("al", "ble", "ent", "ant", "ive", "ar", "ful", "ed", "ing", "ous", "mate", "rate", "fair")
"""Endings of words that such a beginning denies."""


def negated(copied: Copied, stretch: Stretch) -> Contrast | None:
    """Return where one sentence denies what the other says: "had been drinking", "had not been drinking"."""
    ours, theirs = copied.words(stretch)
    counts = tuple(sum(word.text in row("negators") for word in side) for side in (ours, theirs))
    if abs(counts[0] - counts[1]) != 1 or not _are_alike(_content(ours), _content(theirs)):
        return None
    side, other = (copied.ours, stretch.ours) if counts[0] else (copied.theirs, stretch.theirs)
    if _is_softened(side, other):
        return None
    stated = ("no", "yes") if counts[0] else ("yes", "no")
    return Contrast("whether", _verb(copied.ours, stretch.ours), _verb(copied.theirs, stretch.theirs), stated)


def _content(words: Sequence[Word]) -> list[Word]:
    small = row("light") | row("negators")
    return [word for word in words if word.text not in small]


def _are_alike(ours: Sequence[Word], theirs: Sequence[Word]) -> bool:
    same = (not set(mine.stems).isdisjoint(yours.stems) for mine, yours in zip(ours, theirs, strict=False))
    return len(ours) == len(theirs) and all(same)


def _is_softened(side: Worded, place: tuple[int, int]) -> bool:
    """Whether a negator has little force: "not only"; or stands in a question that asks for a yes."""
    at = next(index for index in range(*place) if side.words[index].text in row("negators"))
    behind = side.words[at + 1].text if at + 1 < len(side.words) else ""
    return behind in row("softened")


def _verb(side: Worded, place: tuple[int, int]) -> tuple[int, int]:
    """Return a place with the verb that it belongs to, or the word before and the one behind."""
    first, end = max(0, place[0] - 1), min(len(side.words), place[1] + 1)
    tokens = {side.words[index].token for index in range(first, end)}
    for clause in side.sentence.clauses:
        group = clause.group
        if not tokens.isdisjoint(range(group.first, group.last + 1)):
            inside = [index for index, word in enumerate(side.words) if group.first <= word.token <= group.last]
            return min(inside[0], first), max(inside[-1] + 1, place[1])
    return first, end


def excluded(copied: Copied, stretch: Stretch) -> Contrast | None:
    """Return where two sentences have opposites, or two members of one class: "rose", "fell"; "sister", "widow"."""
    ours, theirs = (tuple(_cores(*side)) for side in ((copied.ours, stretch.ours), (copied.theirs, stretch.theirs)))
    for mine in ours:
        for yours in theirs:
            here, there = copied.ours.words[slice(*mine.place)], copied.theirs.words[slice(*yours.place)]
            found = meanings(here), meanings(there)
            if not found[0].isdisjoint(found[1]):
                return None
            pair = excluding(*found)
            if pair is not None and mine.beside + yours.beside <= _BESIDE and not _are_compared(copied, here, there):
                aspect = _ASPECTS.get(pair[0].part, "alternative")
                return Contrast(aspect, mine.place, yours.place, (pair[0].member, pair[1].member))
    return None


class _Core(NamedTuple):
    """Words of a stretch that are in the table, and how many of it beside them tell of something else."""

    place: tuple[int, int]
    beside: int


def _cores(side: Worded, place: tuple[int, int]) -> Iterator[_Core]:
    """Yield the words in a stretch that are in the table, the longest first."""
    first, end = place
    spans = [(start, stop) for start in range(first, end) for stop in range(start + 1, end + 1)]
    for start, stop in sorted(spans, key=lambda span: (span[0] - span[1], -span[1])):
        words = side.words[start:stop]
        if words == trimmed(words) and meanings(words):
            beside = _telling([*side.words[first:start], *side.words[stop:end]])
            if beside is not None:
                yield _Core((start, stop), beside)


def _telling(words: Sequence[Word]) -> int | None:
    """Return how many words beside one that is in the table tell of something else; None where a verb or a figure is
    among them."""
    other = [word for word in words if word.text not in row("light") and not word.is_name]
    small = ("possessive", "preposition")
    if any(word.tag.word_class not in ("noun", "adjective", "adverb", *small) for word in other):
        return None
    return sum(word.tag.word_class not in small for word in other)


def _are_compared(copied: Copied, ours: Sequence[Word], theirs: Sequence[Word]) -> bool:
    """Whether words are compared as what they are: in the names of persons, in figures or dates of both."""
    kinds = [
        {_kind(side, word) for word in words} - {None} for side, words in ((copied.ours, ours), (copied.theirs, theirs))
    ]
    return "person" in kinds[0] | kinds[1] or bool(kinds[0] & kinds[1])


def _kind(side: Worded, word: Word) -> str | None:
    """Return what holds a word: a figure, a date or, where the word may be one, the name of a person."""
    held = side.mention_of(word, "quantity", "date")
    if held is not None:
        return held.value.kind
    name = side.mention_of(word, "name") if word.is_name else None
    return "person" if name is not None and name.whole.entity == "person" else None


def prefixed(copied: Copied, stretch: Stretch) -> Contrast | None:
    """Return where a word is denied by its beginning: "necessary", "unnecessary"."""
    ours, theirs = copied.words(stretch)
    if len(ours) != 1 or len(theirs) != 1:
        return None
    few, many = sorted((ours[0].text, theirs[0].text), key=len)
    is_denied = few.endswith(_ADJECTIVES) and any(many == beginning + few for beginning in _NEGATING)
    return Contrast("opposite", stretch.ours, stretch.theirs, (ours[0].text, theirs[0].text)) if is_denied else None


def ordered(copied: Copied, stretch: Stretch) -> Contrast | None:
    """Return where two sentences have two ordinals: "his second wife", "his third wife"."""
    ours, theirs = map(trimmed, copied.words(stretch))
    if len(ours) != 1 or len(theirs) != 1:
        return None
    stated = _ordinal(ours[0].text), _ordinal(theirs[0].text)
    is_dated = copied.ours.mention_of(ours[0], "date") and copied.theirs.mention_of(theirs[0], "date")
    if stated[0] is None or stated[1] is None or stated[0] == stated[1] or is_dated:
        return None
    return Contrast("opposite", stretch.ours, stretch.theirs, (stated[0], stated[1]))


def _ordinal(word: str) -> str | None:
    """Return an ordinal in digits; None for another word."""
    if word[:-2].isdigit() and word[-2:] in ("st", "nd", "rd", "th"):
        return word[:-2]
    found = table("number_words")["ordinals"].get(word)
    return str(found.value) if found is not None else None


def shared(copied: Copied, stretch: Stretch) -> Contrast | None:
    """Return where one sentence gives to several what the other gives to one: "the first", "among the first"."""
    sides = (copied.ours, stretch.ours), (copied.theirs, stretch.theirs)
    among = [_is_among(*side) for side in sides]
    if among[0] == among[1]:
        return None
    alone, place = sides[among[0]]
    if not any(_is_unique(word) for word in alone.words[place[0] : place[1] + 2]):
        return None
    stated = ("one of several", "one") if among[0] else ("one", "one of several")
    return Contrast("alternative", _wide(*sides[0]), _wide(*sides[1]), stated)


def _is_among(side: Worded, place: tuple[int, int]) -> bool:
    """Whether a stretch says that somebody is one of several."""
    words = side.words[slice(*place)]
    first = next((word.text for word in words if word.text not in ("a", "an", "the")), "")
    behind = side.words[place[0] + 1].text if place[0] + 1 < len(side.words) else ""
    return first == "among" or (first in row("among") and behind == "of")


def _is_unique(word: Word) -> bool:
    """Whether a word is true of one: "first", "only", "largest"."""
    is_most = word.text.endswith("est") and word.tag.word_class == "adjective"
    return word.text in ("only", "first", "last", "sole", "most", "best", "worst") or is_most


def _wide(side: Worded, place: tuple[int, int]) -> tuple[int, int]:
    return place[0], min(len(side.words), place[1] + 2)


def called(copied: Copied, stretch: Stretch) -> Contrast | None:
    """Return where two places have one kind in their names and are two: "Lake Ontario", "Lake Huron"."""
    ours, theirs = copied.words(stretch)
    names = "".join(word.text for word in ours), "".join(word.text for word in theirs)
    if not all(word.is_name for word in (*ours, *theirs)) or _may_be_one(*names):
        return None
    first = stretch.ours[0]
    before = copied.ours.words[first - 1] if first else None
    if before is None or not before.is_name or before.text not in _kinds_of_places():
        return None
    return Contrast("alternative", (first - 1, stretch.ours[1]), (stretch.theirs[0] - 1, stretch.theirs[1]), names)


def _may_be_one(one: str, other: str) -> bool:
    """Whether two names are one, spelled otherwise or shortened; an empty one is short for any."""
    return slips(one, other, _SPELLING) <= _SPELLING or one.startswith(other) or other.startswith(one)


@cache
def _kinds_of_places() -> frozenset[str]:
    return frozenset(table("organisation_words")["places"]["leading"].words.split()) | {"river", "st", "saint"}
