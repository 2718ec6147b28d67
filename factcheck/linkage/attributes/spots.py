"""Where a figure stands in its sentence, and in which kinds of unit."""

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.document import Sentence
from factcheck.document.clauses import Clause
from factcheck.document.phrases import NounPhrase
from factcheck.frames.governing import governing, mate_of
from factcheck.lexicon import table
from factcheck.linkage.attributes.cues import people, stem, words_of
from factcheck.mentions.mention import Mention
from factcheck.source import Span
from factcheck.values.units import is_money, measure

_CALLED = {"proportion": "percent", "night": "time"}
"""Dimensions that the table of attributes calls otherwise."""
_ALSO = {"yard": ("yard",), "pound": ("money",)}
"""Units that measure what their dimension does not say."""
_OLDEST = 115
"""Years of the oldest person in the news. Heuristic."""
_STRONGEST = 10
"""Magnitude that no quake reaches."""
_LARGE = 999_999
"""Figure above which one without a unit may be money: "cost it 340 million". Heuristic."""


class Spot(NamedTuple):
    """Where a figure stands in its sentence.

    Args:
        first: its first token.
        number_end: the token behind the number and its unit.
        end: the token behind the noun that it counts.
        families: kinds of its unit.
        phrase: its noun phrase.
        clause: the clause of the verb that it stands with.
        role: how it stands to the verb.
        led: the preposition before it, and before its hedge: "for about $6 million".
        subject: the subject of the clause; of one that "and" joins, that of the clause before.
        counted: the phrase of whom or what it is the number: "the number of families affected is put at 25,000".
    """

    first: int
    number_end: int
    end: int
    families: frozenset[str]
    phrase: NounPhrase | None
    clause: Clause | None
    role: str
    led: str | None
    subject: NounPhrase | None = None
    counted: NounPhrase | None = None


def spot_of(sentence: Sentence, mention: Mention) -> Spot:
    """Return where a figure stands in its sentence.

    Args:
        sentence: the sentence that holds it.
        mention: the figure.
    """
    place, noun = mention.place, mention.quantity.noun
    first, end = sentence.bounds(place)
    number_end = end
    if noun is not None and mention.text.endswith(noun):
        number_end = sentence.bounds(Span(place.start, place.end - len(noun)))[1]
    phrase = sentence.phrase_at(place)
    clause, role = _governing(sentence, phrase) if phrase is not None else (None, "none")
    led, counted = _led(sentence, first, phrase), _of_number(sentence, clause)
    subject = _subject(sentence, clause) if clause is not None else None
    return Spot(first, number_end, end, families_of(mention), phrase, clause, role, led, subject, counted)


def _subject(sentence: Sentence, clause: Clause) -> NounPhrase | None:
    """Return the subject of a clause, or that of the clause before, to which "and" joins it."""
    if clause.subject is not None or clause not in sentence.clauses:
        return clause.subject
    at = sentence.clauses.index(clause)
    before = sentence.clauses[at - 1] if at else None
    is_joined = sentence.tags[clause.group.first - 1].word_class == "coordinator"
    return before.subject if before is not None and is_joined and clause.group.is_finite else None


def _of_number(sentence: Sentence, clause: Clause | None) -> NounPhrase | None:
    """Return what the number is of that a figure is said to be: "the number of families is put at 25,000"."""
    subject = clause.subject if clause is not None else None
    if subject not in sentence.phrases:
        return None
    at = sentence.phrases.index(subject)
    for first in (at, at - 1):
        pair = sentence.phrases[first : first + 2] if first >= 0 else ()
        is_number = bool(pair) and sentence.tokens[pair[0].head].lower in words_of("numbers")
        if is_number and pair[-1].preposition == "of":
            return pair[-1]
    return None


def _led(sentence: Sentence, first: int, phrase: NounPhrase | None) -> str | None:
    """Return the preposition before a figure."""
    if first and sentence.tags[first - 1].word_class in ("preposition", "to"):
        return sentence.tags[first - 1].lemma
    is_hedged = phrase is None or phrase.first > first
    return None if is_hedged else phrase.preposition if phrase is not None else None


def _governing(sentence: Sentence, phrase: NounPhrase) -> tuple[Clause | None, str]:
    """Return the clause of a figure and its role: what "and" joins has one, and a part that of its whole."""
    clause, role = governing(sentence, phrase)
    if role == "object" and (mate := mate_of(sentence, phrase)) is not None:
        own = next((each for each in sentence.clauses if each.subject == mate), None)
        return (clause, role) if own is None else (own, "subject")  # "said two women and a man died"
    if phrase.preposition == "including":
        return _of_whole(sentence, phrase) or (clause, role)
    return clause, role


def _of_whole(sentence: Sentence, phrase: NounPhrase) -> tuple[Clause | None, str] | None:
    """Return the clause and the role of the figure that one behind "including" is a part of."""
    for before in reversed(sentence.phrases[: sentence.phrases.index(phrase)]):
        if any(tag.word_class == "number" for tag in sentence.tags[before.first : before.last + 1]):
            return governing(sentence, before)
    return None


def families_of(mention: Mention) -> frozenset[str]:
    """Return the kinds of unit that a figure is in, as the table of attributes has them."""
    value = mention.quantity
    if value.unit is None:
        is_score = value.role is not None and value.role.endswith("score")
        return frozenset({"score"}) if is_score else frozenset({"count", *_of_count(mention)})
    base = value.unit.partition("/")[0]
    if is_money(base) or (base not in table("units")["units"] and base in table("currencies")["words"]):
        return frozenset({"money"})
    dimension = measure(value.unit).dimension
    return frozenset({_CALLED.get(dimension, dimension), *_ALSO.get(value.unit, ())})


def _of_count(mention: Mention) -> Iterator[str]:
    """Yield the families of a count: of people or of things, and of what its size may be."""
    value = mention.quantity
    if value.head is None or value.noun is None:
        yield from ("people", "things", "homes")
        yield from _bare(mention)
        return
    is_people = stem(value.head.lower()) in people() or value.noun.split()[-1][:1].isupper()
    if value.head.lower() in words_of("homes"):
        yield "homes"
    yield "people" if is_people else "jobs" if value.head.lower() in words_of("jobs") else "things"
    if value.figures and value.figures[0] < _STRONGEST:
        yield "small"


def _bare(mention: Mention) -> Iterator[str]:
    """Yield the families that a figure without noun and unit may be of by its size."""
    if _may_be_age(mention):
        yield "age"
    for figure in mention.quantity.figures[:1]:
        if figure < _STRONGEST:
            yield "small"
        if figure > _LARGE:
            yield "money"


def _may_be_age(mention: Mention) -> bool:
    """Whether a figure without a noun may be how old somebody is."""
    figures = mention.quantity.figures
    return len(figures) == 1 and 0 < figures[0] <= _OLDEST and figures[0] == int(figures[0])
