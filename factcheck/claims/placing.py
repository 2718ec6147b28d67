"""Which names of a source are those of the places of events, and what happened there."""

from functools import cache
from typing import NamedTuple

from factcheck.claims.asking import Around
from factcheck.claims.context import Context
from factcheck.document.phrases import NounPhrase
from factcheck.frames.placed import PlacedEvent, find_place, place_words, placed_event, tells_event
from factcheck.inflection import verb_forms
from factcheck.mentions.mention import Mention
from factcheck.values.name import Name
from factcheck.values.name_places import PlaceLevel, place_level
from factcheck.values.name_within import is_town

_LONGEST_BEFORE = 20
"""Code points before a name in which the word that leads to it stands. Heuristic: one long word."""
_MOST_WORDS = 2
"""Words of a place that no table knows: "Kestrel Bay"."""
_LONGEST_BEHIND = 30
"""Code points from a name on in which it is said to be host. Heuristic: "has been chosen as the host"."""
_STRETCHES = frozenset({"month", "year", "decade", "century"})
"""Precisions of dates that say that an event is not the one of the day."""


class Placed(NamedTuple):
    """A name at the end of a phrase of place, what the place is, what happened there, and the sentence."""

    mention: Mention
    phrase: NounPhrase
    level: PlaceLevel | None
    event: PlacedEvent
    around: Around


def find_placed(mention: Mention, context: Context) -> Placed | None:
    """Return the event that a mention places; None where it names no place, or the sentence tells of several."""
    sentence, text = context.sentence(mention), context.reading.source.text
    if not (_may_be_placed(mention, text) and tells_event(text[sentence.start : sentence.end])):
        return None
    around = context.asked_in(mention)
    place = find_place(around.sentence, mention.place) if around is not None else None
    if around is None or place is None or _is_led_on(mention, around):
        return None
    level = "town" if place.is_town else _level(mention.name)
    if (level is None and not _is_unlisted(mention.name)) or _has_rival(level, mention, around):
        return None
    event = placed_event(around.sentence, place.phrase)
    if event is None or (event.frame.modal is None and _is_past(around)):
        return None
    return Placed(mention, place.phrase, level, event, around)


def _is_led_on(mention: Mention, around: Around) -> bool:
    """Whether the name goes on behind a place, or another place says which one of its name it is ("Paris, Texas")."""
    tokens = around.sentence.tokens
    behind = next((index for index, token in enumerate(tokens) if token.start >= mention.place.end), len(tokens))
    if behind + 1 >= len(tokens) or tokens[behind].text != ",":
        return behind < len(tokens) and around.word_class(behind) in ("name", "noun", "possessive")
    if mention.name.territory is None or not tokens[behind + 1].is_capitalized:
        return False
    inside = around.mention_at(behind + 1, "name")
    return inside is None or inside.name.territory != mention.name.territory


def _level(name: Name) -> PlaceLevel | None:
    """Return what a place is by the tables of names, or by the register of towns."""
    return place_level(name) or ("town" if _is_unlisted(name) and is_town(name) else None)


def _is_unlisted(name: Name) -> bool:
    """Whether a name of a word or two may be that of a place that no table knows."""
    is_plain = name.canonical is None and name.form == "full" and len(name.parts) <= _MOST_WORDS
    return is_plain and name.entity in ("place", None)


def _has_rival(level: PlaceLevel | None, mention: Mention, around: Around) -> bool:
    """Whether the clause tells of another place of its level: a list, or a way from one to the other."""
    names = [
        each for each in held(around, "name") if _level(each.name) == level and not _are_parted(mention, each, around)
    ]
    others = (each for each in names if not mention.whole.relation(each.whole).is_agreement)
    return any(_is_led_to(each, around) or _are_joined(mention, each, around) for each in others)


def _are_parted(one: Mention, other: Mention, around: Around) -> bool:
    """Whether each of two names stands behind a verb of its own: "died in Peoria and was buried in Oslo"."""
    first, second = sorted(around.sentence.bounds(each.place)[0] for each in (one, other))
    verbs = [clause.group.first for clause in around.sentence.clauses]
    return any(verb < first for verb in verbs) and any(first < verb < second for verb in verbs)


def _is_led_to(name: Mention, around: Around) -> bool:
    """Whether a preposition leads to a name, as none does to the place of a dateline."""
    phrase = around.sentence.phrase_at(name.place)
    return phrase is not None and phrase.preposition is not None


def _are_joined(one: Mention, other: Mention, around: Around) -> bool:
    """Whether only commas and "and" stand between two names."""
    first, second = sorted((one.place, other.place), key=lambda span: span.start)
    between = [index for index, token in enumerate(around.sentence.tokens) if first.end <= token.start < second.start]
    return all(around.tags[index].word_class in ("coordinator", "punctuation") for index in between)


def _may_be_placed(mention: Mention, text: str) -> bool:
    """Whether the word before a name can lead to a place whose level is known, by a table, or by a word before "of",
    or words behind it may say that it is host of something."""
    start = mention.place.start
    before = text[max(0, start - _LONGEST_BEFORE) : start].lower().split()[-1:]
    is_led = bool(before) and before[0] in _leads()
    if not is_led and not _is_host(text[start : mention.place.end + _LONGEST_BEHIND].lower()):
        return False
    if _level(mention.name) is not None:
        return True
    return before == ["of"] or (before == ["in"] and _is_unlisted(mention.name))


def _is_host(behind: str) -> bool:
    """Whether words behind a place may say that it is host of something."""
    return any(word in behind for word in (*place_words("hosting"), *place_words("hosts")))


@cache
def _leads() -> frozenset[str]:
    """Return the words that stand right before the name of a place of an event."""
    struck = (form for verb in place_words("striking") for form in verb_forms(verb))
    return frozenset({"of", *place_words("at"), *place_words("within"), *struck})


def _is_past(around: Around) -> bool:
    """Whether a sentence names a month or a year, so that it tells of another event than the one of the day."""
    return any(date.date.precision in _STRETCHES for date in held(around, "date"))


def held(around: Around, kind: str) -> list[Mention]:
    """Return the mentions of one kind in a sentence, in text order."""
    found = (around.mention_at(index, kind) for index in range(len(around.tags)))
    return list({id(each): each for each in found if each is not None}.values())
