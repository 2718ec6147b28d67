"""What a draft says was done, where a source says of the same that it was not, or that the opposite was."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import NamedTuple

from factcheck.claims import bare_claim
from factcheck.claims.question import Question
from factcheck.document import Sentence
from factcheck.document.clauses import Clause
from factcheck.document.phrases import NounPhrase
from factcheck.document.vocabulary import SAYING
from factcheck.draft.described import conflict_of
from factcheck.draft.roots import roots
from factcheck.facts import Fact, PairRelation, Position
from factcheck.findings import Finding
from factcheck.frames.actions import empty_verbs
from factcheck.frames.events import are_opposites, event_classes, event_of
from factcheck.frames.mentions import with_mentions
from factcheck.frames.words import frame_words
from factcheck.mentions.mention import Mention
from factcheck.source import Span
from factcheck.values.description import Description
from factcheck.wording import Wording

_NONE = frozenset({"no", "none", "neither", "nobody", "no-one"})


class _Done(NamedTuple):
    """Something done.

    Args:
        event: class of events of its verb, else the verb.
        negated: whether it is said not to be done.
        modal: whether a modal stands before it.
        doer: roots of who does it; empty for a pronoun, None where nobody is said to.
        patient: roots of whom or what it befalls.
        around: roots of its sentence.
        mention: the words.
    """

    event: str
    negated: bool
    modal: bool
    doer: frozenset[str] | None
    patient: frozenset[str]
    around: frozenset[str]
    mention: Mention


def find_undone(draft: Wording, sources: Iterable[Wording], names: Mapping[str, str]) -> Iterator[Finding]:
    """Yield a conflict for each thing that a draft says was done and its sources say was not, or the other way round.

    Args:
        draft: the words of the draft.
        sources: those of each of its sources.
        names: the name of each source in reports, by id.
    """
    theirs = [done for each in sources if each.reading.is_english for done in each.kept(_all_done)]
    for done in draft.kept(_all_done):
        alike = [each for each in theirs if _is_of_one(done, each)]
        against = [each for each in alike if _is_against(done, each)]
        if against and not any(_is_same(done, each) for each in alike):
            yield _finding(done, against[0], names)


def _all_done(wording: Wording) -> tuple[_Done, ...]:
    """Return what a text says was done or not, verb by verb; no questions, no conditions."""
    reading = wording.reading
    both = zip(reading.document.sentences, reading.in_sentences, strict=True)
    return tuple(chain.from_iterable(_done_in(reading.source.id, *each) for each in both))


def _done_in(source_id: str, sentence: Sentence, inside: Iterable[Mention]) -> Iterator[_Done]:
    """Yield what a sentence says was done or not."""
    own = [each for each in inside if sentence.span.start <= each.place.start < sentence.span.end]
    read = with_mentions(sentence, own)
    if any(tag.lemma == "?" or tag.lemma in frame_words("conditions") for tag in read.tags):
        return
    around = roots(sentence.text[sentence.span.start : sentence.span.end])
    figures = [each.place for each in own if each.value.kind == "quantity"]
    for clause in read.clauses:
        done = _done(read, clause, around, source_id)
        patient = clause.patient
        is_figure = patient is not None and any(read.place(patient).overlaps(each) for each in figures)
        if done is not None and not is_figure:
            yield done


def _done(sentence: Sentence, clause: Clause, around: frozenset[str], source_id: str) -> _Done | None:
    group = clause.group
    patient = _roots(sentence, clause.patient)
    if not patient or not group.is_finite or group.lemma in SAYING or group.lemma in empty_verbs():
        return None
    doer = _roots(sentence, clause.agent) if clause.agent is not None else None
    negated = group.negated ^ any(_is_none(sentence, each) for each in (clause.agent, clause.patient))
    event = event_of(group.lemma) or group.lemma
    place = Span(sentence.tokens[group.first].start, sentence.tokens[group.last].end)
    text = sentence.text[place.start : place.end]
    value = Description(aspect="whether", word=f"{'not ' * negated}{event}", text=text)
    mention = Mention(source_id=source_id, span=place, text=text, value=value)
    return _Done(event, negated, group.modal is not None, doer, patient, around, mention)


def _roots(sentence: Sentence, phrase: NounPhrase | None) -> frozenset[str]:
    if phrase is None or sentence.tags[phrase.head].word_class == "pronoun":
        return frozenset()
    return roots(sentence.tokens[phrase.head].text)


def _is_none(sentence: Sentence, phrase: NounPhrase | None) -> bool:
    return phrase is not None and sentence.tags[phrase.first].lemma in _NONE


def _is_of_one(done: _Done, other: _Done) -> bool:
    """Whether two tell of one thing: it befalls the same, nobody else does it, and the sentences share more."""
    if not done.patient & other.patient or done.modal != other.modal:
        return False
    if done.doer and other.doer and not done.doer & other.doer:
        return False
    own = done.patient | roots(done.event) | roots(other.event)
    return bool((done.around & other.around) - own) or len(done.around - own) <= 1


def _is_against(done: _Done, other: _Done) -> bool:
    if done.event == other.event:
        return done.negated != other.negated
    if done.negated != other.negated or not {done.event, other.event} <= event_classes().keys():
        return False
    is_by_one = done.doer is other.doer is None or bool(done.doer and other.doer and done.doer & other.doer)
    return is_by_one and are_opposites(done.event, other.event)


def _is_same(done: _Done, other: _Done) -> bool:
    return done.event == other.event and done.negated == other.negated


def _finding(done: _Done, other: _Done, names: Mapping[str, str]) -> Finding:
    compared = done.mention.value.compare(other.mention.value)
    question = Question(subject="draft deed", text=f"Was it done or not: “{done.mention.text}”?")
    positions = tuple(_position(each, question, names) for each in (done, other))
    pair = PairRelation(first=0, second=1, relation=compared.relation, reason=compared.reason)
    evidence = (f"befallen: {', '.join(sorted(done.patient & other.patient))}",)
    return conflict_of(Fact(question=question, positions=positions, relations=(pair,), evidence=evidence))


def _position(done: _Done, question: Question, names: Mapping[str, str]) -> Position:
    claim = bare_claim(done.mention, question)
    return Position(label=done.mention.text, claims=(claim,), sources=(names[done.mention.source_id],))
