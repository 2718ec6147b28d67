"""Who speaks a quotation, and the words around it, as keys of the question in which words it was said."""

from collections.abc import Sequence, Set
from functools import cache
from itertools import pairwise, takewhile

from factcheck.claims.attributed import Attributed
from factcheck.claims.context import Context
from factcheck.claims.parties import is_single
from factcheck.claims.question import Key, Question
from factcheck.document import Sentence
from factcheck.document.content import content
from factcheck.document.tokens import Token
from factcheck.lexicon import table
from factcheck.mentions.mention import Attribution, Mention
from factcheck.source import Span
from factcheck.values.name import Name

_PERSONS = frozenset({"person", None})
"""What the name of a person is read as: a family name alone tells nothing of it."""
_NEAR = 3
"""Tokens between a verb and the quotation that is its object at most: "blamed what he called “”". Heuristic."""


def said_by(context: Context, mention: Mention) -> Attributed:
    """Return who speaks a quotation: whoever is said to, else the person who is the subject of the verb right before
    it: "Ruiz blamed “the pace of events”"."""
    said = context.attributed_quotation(mention)
    if said.attribution is not None:
        return said
    sentence = context.read_sentence(mention)
    place, _ = sentence.bounds(mention.place)
    clause = next((each for each in reversed(sentence.clauses) if each.group.last < place), None)
    if clause is None or clause.group.voice != "active" or place - clause.group.last > _NEAR:
        return said
    subject = clause.subject
    name = _person_at(context, sentence, subject.first, subject.last) if subject is not None else None
    name = name or _person_at(context, sentence, clause.group.first - 1, clause.group.first - 1)
    if name is None:
        return said
    verb = sentence.tokens[clause.group.last].text
    attribution = Attribution(scope=sentence.span, cue=verb, speaker=name.text, name=name.whole)
    return Attributed(attribution, said.status)


def _person_at(context: Context, sentence: Sentence, first: int, last: int) -> Mention | None:
    """Return the only person whom some tokens of a sentence name."""
    if first < 0:
        return None
    place = Span(sentence.tokens[first].start, sentence.tokens[last].end)
    met = [name for name in context.mentions("name") if name.place.overlaps(place) and name.name.entity == "person"]
    return met[0] if len(met) == 1 else None


def speaker_key(context: Context, mention: Mention, said: Attributed) -> Key | None:
    """Return the person who speaks: "author" where the name stands right beside the words, or an office that the
    source gives that person, else "speaker".

    Returns:
        None where no person is named, or one for whom somebody else speaks: "a spokesman for Ana Ruiz".
    """
    attribution = said.attribution
    if attribution is None or attribution.name is None or attribution.name.entity not in _PERSONS:
        return None
    if not attribution.is_resolved and not _speaks_itself(attribution, attribution.name):
        return None
    name = attribution.name
    is_sure = not attribution.is_resolved or _is_called_by_office(context, attribution, name)
    is_author = said.is_beside and is_sure and name.entity == "person" and not _is_handed_on(context, mention)
    return Key(role="author" if is_author else "speaker", values=(name.spelling,), words=name.text)


def _is_called_by_office(context: Context, attribution: Attribution, name: Name) -> bool:
    """Whether the words for a speaker are an office that one holds at a time, and that the source gives to nobody
    else: "the mayor"."""
    stated = (attribution.speaker or "").casefold().removeprefix("the ").strip(" ,.")
    if not stated or not is_single(stated):
        return False
    offices = [(met, office) for met in context.mentions("name") for office in met.offices if office.title == stated]
    if {met.whole.key for met, _ in offices} != {name.key}:
        return False
    elsewhere = context.reading.source.text.casefold().count(f"{stated} of ")
    return elsewhere <= sum(office.body is not None for _, office in offices)


def speaker_of(question: Question) -> Key | None:
    """Return the person who speaks, named beside the words or elsewhere."""
    return question.part("author") or question.part("speaker")


def blocks_of(speaker: Key | None) -> tuple[str, ...]:
    """Return the blocks in which quotations of one person meet: the words of the name."""
    return tuple(f"by {word}" for word in speaker.values[0].split()) if speaker is not None else ()


def context_key(context: Context, mention: Mention, speaker: Key) -> Key | None:
    """Return the content words that stand around a quotation in its sentence, without the name of who speaks."""
    stems = sorted(set(content(_outside(context, mention))) - set(speaker.values[0].split()))
    return Key(role="context", values=tuple(stems), words=", ".join(stems)) if stems else None


def _outside(context: Context, mention: Mention) -> list[Token]:
    """Return the tokens of the sentence of a quotation that are not in it."""
    sentence, place = context.read_sentence(mention), mention.place
    return [token for token in sentence.tokens if token.end <= place.start or token.start >= place.end]


def _is_handed_on(context: Context, mention: Mention) -> bool:
    """Whether the words around a quotation say that another spoke it first: "he said, quoting Ana Ruiz"."""
    return any(token.lower in _handing_on() for token in _outside(context, mention))


def translation_key(context: Context, mention: Mention) -> Key | None:
    """Return the word by which the sentence of a quotation says that it is a translation: "through an interpreter",
    "in Spanish"."""
    for before, token in pairwise(_outside(context, mention)):
        is_language = before.lower == "in" and token.text in _languages()
        if is_language or token.lower in _translating():
            return Key(role="translation", values=(token.lower,), words=token.text)
    return None


def _speaks_itself(attribution: Attribution, name: Name) -> bool:
    """Whether the words for a speaker name one person, at their beginning or end, and nobody who speaks for one."""
    stated = [word.strip(',.;“”"').casefold() for word in (attribution.speaker or "").split()]
    while stated and stated[0] in _joining():
        stated = stated[1:]
    words = {*name.text.casefold().split(), *name.words}
    if not stated or stated[0].endswith(("'s", "’s")):
        return False
    if _is_led_by_titles(stated, words):
        return _joining().isdisjoint(stated)
    return _ends_with(stated, words)


def _is_led_by_titles(stated: Sequence[str], words: Set[str]) -> bool:
    """Whether a description begins with a name, or with what someone is before it: "Dr. Ana Ruiz of the clinic"."""
    before = list(takewhile(lambda word: word not in words, stated))
    is_possessive = any(word.endswith(("'s", "’s")) for word in before)
    return len(before) < len(stated) and not is_possessive and _leading().isdisjoint(before)


def _ends_with(stated: Sequence[str], words: Set[str]) -> bool:
    """Whether a description ends with a name, and no word before it leads to somebody else: "a friend of"."""
    first = len(stated)
    while first > 0 and stated[first - 1] in words:
        first -= 1
    return first < len(stated) and (first == 0 or stated[first - 1] not in _leading())


@cache
def _handing_on() -> frozenset[str]:
    return frozenset(table("reporting_verbs")["groups"]["handing_on"][0].split())


@cache
def _translating() -> frozenset[str]:
    return frozenset(table("reporting_verbs")["groups"]["translating"][0].split())


@cache
def _languages() -> frozenset[str]:
    """Return the names of languages other than English."""
    return frozenset(row[0] for row in table("languages")["names"].values()) - {"English"}


@cache
def _joining() -> frozenset[str]:
    return frozenset(table("grammar")["closed"]["coordinator"][0].split())


@cache
def _leading() -> frozenset[str]:
    """Return the words behind which a name is not the one who speaks: "for", "and"."""
    return frozenset(table("grammar")["closed"]["preposition"][0].split()) | _joining()
