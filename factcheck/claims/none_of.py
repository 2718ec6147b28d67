"""What a source says befell nobody: "Nobody was hurt", "There were no deaths". It counts none, and some are another
count."""

from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims.context import Context
from factcheck.claims.counting import RESULTS
from factcheck.document import Sentence
from factcheck.document.clauses import Clause
from factcheck.document.phrases import NounPhrase
from factcheck.frames.event_frame import EventFrames
from factcheck.frames.words import frame_words
from factcheck.mentions.mention import Mention
from factcheck.mentions.quantities.nouns import class_of, lemma_of
from factcheck.source import Source, Span
from factcheck.values.quantity import Quantity

_NO = "no"
_PERSON = "person"
_PERSONS = frozenset({_PERSON, "one"})
_BARE = 2
"""Words of "no deaths": what stands between them tells of some ("no further deaths", "no serious injuries")."""
_OF = 2
"""Words from "no reports" to what they are of: "no reports of deaths"."""


def none_of(context: Context) -> Iterator[Mention]:
    """Yield a count of none where a source says that nobody was killed, hurt, arrested or the like, in text order.

    Args:
        context: the source.
    """
    words = {_NO, *frame_words("nobody")}
    for index, sentence in enumerate(context.reading.document.sentences):
        if words.isdisjoint(token.lower for token in sentence.tokens):
            continue
        for phrase in sentence.phrases:
            what = _result(sentence, phrase) or _person(sentence, phrase, context.events_in(index))
            if what is not None and not is_open(sentence, phrase):
                yield count_of(0, context.reading.source, sentence, phrase, what)


def is_none(mention: Mention) -> bool:
    """Whether a mention is such a count of none, in no figure: "nobody", "no deaths"."""
    if mention.value.kind != "quantity" or mention.quantity.figures != (Decimal(0),):
        return False
    return mention.text.split()[0].lower() in {_NO, *frame_words("nobody")}


def _result(sentence: Sentence, phrase: NounPhrase) -> str | None:
    """Return the noun of "no deaths", "no reports of deaths"; None of what is no such."""
    if not _is_none_of(phrase):
        return None
    if sentence.tags[phrase.head].lemma in frame_words("reports") or noun_of(sentence, phrase) in frame_words(
        "reports"
    ):
        behind = next((each for each in sentence.phrases if each.first == phrase.last + _OF), None)
        if behind is None or behind.preposition != "of" or behind.first != behind.last:
            return None
        phrase = behind
    noun = noun_of(sentence, phrase)
    return noun if class_of(noun) in RESULTS.values() else None


def _person(sentence: Sentence, phrase: NounPhrase, events: EventFrames) -> str | None:
    """Return what "nobody", "no one", "no people" count where something befell none of them."""
    is_nobody = phrase.first == phrase.last and sentence.tokens[phrase.head].lower in frame_words("nobody")
    if not is_nobody and not (_is_none_of(phrase) and noun_of(sentence, phrase) in _PERSONS):
        return None
    action = events.befalling(place_of(sentence, phrase)).action
    return _PERSON if action is not None and action.name in RESULTS else None


def _is_none_of(phrase: NounPhrase) -> bool:
    """Whether a phrase is "no" and a noun, with nothing between: "no further deaths" tells that there were some."""
    return phrase.determiner == _NO and phrase.last - phrase.first + 1 == _BARE


def noun_of(sentence: Sentence, phrase: NounPhrase) -> str:
    """Return the singular of what a phrase stands for."""
    return lemma_of(sentence.tokens[phrase.head].lower)


def is_open(sentence: Sentence, phrase: NounPhrase) -> bool:
    """Whether a sentence leaves it open, or says it of some: "nobody else", "nobody was seriously hurt", "nobody may be
    hurt"."""
    behind = sentence.tags[phrase.last + 1 : phrase.last + 2]
    if any(tag.lemma in frame_words("else") for tag in behind):
        return True
    clause = next((each for each in sentence.clauses if _takes(each, phrase)), None)
    if clause is None:
        return False
    group = clause.group
    is_graded = any(tag.word_class == "adverb" for tag in sentence.tags[group.first : group.last + 1])
    return group.modal is not None or group.negated or group.tense == "future" or is_graded


def _takes(clause: Clause, phrase: NounPhrase) -> bool:
    return phrase in (clause.subject, clause.doer, *clause.objects, *clause.others)


def place_of(sentence: Sentence, phrase: NounPhrase) -> Span:
    """Return where a phrase stands."""
    return Span(sentence.tokens[phrase.first].start, sentence.tokens[phrase.last].end)


def count_of(amount: int, source: Source, sentence: Sentence, phrase: NounPhrase, noun: str) -> Mention:
    """Return a count that a phrase makes without a figure.

    Args:
        amount: how many it tells of.
        source: what it is from.
        sentence: the sentence it stands in.
        phrase: its words.
        noun: the noun that is counted.
    """
    place = place_of(sentence, phrase)
    value = Quantity.of((Decimal(amount),), noun=noun, head=noun, noun_class=class_of(noun))
    return Mention(source_id=source.id, span=place, text=source.quote(place), value=value)
