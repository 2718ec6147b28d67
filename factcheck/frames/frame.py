"""Frame: what the clause of a mention tells of it, by grammar alone and not by nearness."""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from factcheck.document import Sentence
from factcheck.document.clauses import Clause, is_time
from factcheck.document.phrases import NounPhrase
from factcheck.document.verbs import Tense
from factcheck.document.vocabulary import time_words
from factcheck.frames.events import event_of
from factcheck.frames.governing import Role, governing, mate_of
from factcheck.frames.words import frame_words
from factcheck.source import Span

Scope = Literal["whole", "part", "more", "each"]


class Frame(NamedTuple):
    """What a clause tells of a mention in it. Phrases are spans of the text.

    Args:
        predicate: base form of the verb; None where no verb governs the mention.
        event: class of events that the verb tells of; None where no table has it.
        role: how the mention stands to the verb: its subject, object, complement (of "be"), or in a phrase that a
            preposition leads to.
        agent: who or what does it; None where the words do not say.
        patient: whom or what it befalls.
        thing: the word for what is counted or measured.
        owner: whose it is.
        places: where it happens.
        times: when, as far as phrases of time say.
        rank: a word that says which of several: "second", "previous", "record".
        scope: whether a figure is of the whole, of a part, one that comes on top, or one for each.
        tense: of the verb.
        negated: whether the clause says that it is not so.
        modal: the modal, or the verb that plans it; None where it is said to be so.
        is_background: whether the clause tells of what was before, or goes with another that tells the event.
    """

    predicate: str | None = None
    event: str | None = None
    role: Role = "none"
    agent: Span | None = None
    patient: Span | None = None
    thing: Span | None = None
    owner: Span | None = None
    places: tuple[Span, ...] = ()
    times: tuple[Span, ...] = ()
    rank: str | None = None
    scope: Scope = "whole"
    tense: Tense = "none"
    negated: bool = False
    modal: str | None = None
    is_background: bool = False


def frame_of(sentence: Sentence, place: Span, *, is_measure: bool = False) -> Frame:
    """Return what the clause of a mention tells of it.

    Args:
        sentence: the sentence that holds the mention.
        place: the span of the mention.
        is_measure: whether the noun of a figure is a unit (percent, euros, miles), so that something else is measured.

    Example:
        >>> text = "Rebels in Sudan killed 24 people in Chad on Monday."
        >>> sentence = Sentence(text, Span(0, len(text)))
        >>> frame = frame_of(sentence, Span(23, 32))
        >>> frame.predicate, frame.role, text[frame.agent.start : frame.agent.end]
        ('kill', 'object', 'Rebels')
    """
    phrase = sentence.phrase_at(place)
    if phrase is None:
        return Frame()
    clause, role = governing(sentence, phrase)
    said = Frame(
        thing=_measured(sentence, phrase, clause, place) if is_measure else _thing(sentence, phrase, clause, role),
        owner=_owner(sentence, phrase, place),
        rank=_rank(sentence, phrase),
        scope=_scope(sentence, phrase, is_measure=is_measure),
    )
    if clause is None:
        return said
    group = clause.group
    if role == "subject" and clause.subject is not None and mate_of(sentence, phrase) == clause.subject:
        clause = clause._replace(subject=phrase)
    return said._replace(
        predicate=group.lemma,
        event=event_of(group.lemma),
        role=role,
        agent=_place(sentence, clause.agent),
        patient=_place(sentence, clause.patient),
        places=tuple(sentence.place(each) for each in _around(sentence, clause) if _says_where(sentence, each)),
        times=tuple(sentence.place(each) for each in _in_clause(sentence, clause) if _says_when(sentence, each)),
        tense=group.tense,
        negated=group.negated or _is_of_none(sentence, clause, phrase),
        modal=group.modal,
        is_background=_is_background(sentence, clause),
    )


def _place(sentence: Sentence, phrase: NounPhrase | None) -> Span | None:
    return sentence.place(phrase) if phrase is not None else None


def _thing(sentence: Sentence, phrase: NounPhrase, clause: Clause | None, role: Role) -> Span | None:
    """Return the word for what a figure counts: the head of its phrase, or else the subject that it is said of."""
    following = _of_phrase(sentence, phrase)
    head = sentence.tokens[phrase.head]
    is_noun = sentence.tags[phrase.head].word_class in ("noun", "name")
    if is_noun and (following is None or head.lower not in frame_words("amounts")):
        return Span(head.start, head.end)
    if following is not None:
        return _head(sentence, following)
    if phrase.preposition == "of" and phrase is not sentence.phrases[0]:  # "a magnitude of 6.2"
        return _head(sentence, sentence.phrases[sentence.phrases.index(phrase) - 1])
    if clause is not None and clause.subject not in (None, phrase) and role in ("complement", "other", "object"):
        measures = clause.group.lemma in frame_words("measuring")
        if measures and clause.subject is not None:
            return _head(sentence, clause.subject)
    return None


def _head(sentence: Sentence, phrase: NounPhrase) -> Span:
    token = sentence.tokens[phrase.head]
    return Span(token.start, token.end)


def _measured(sentence: Sentence, phrase: NounPhrase, clause: Clause | None, place: Span) -> Span | None:
    """Return what a sum or length is of: behind its "of", before "of" or "worth", else the subject."""
    index = sentence.phrases.index(phrase)
    if (following := _of_phrase(sentence, phrase)) is not None:
        return _head(sentence, following)
    if phrase.preposition == "of" and index:
        return _head(sentence, sentence.phrases[index - 1])
    own = [token for token in sentence.tokens[phrase.first : phrase.last + 1] if token.end <= place.start]
    if own and sentence.tags[phrase.first].word_class == "noun":
        return Span(own[0].start, own[0].end)
    if clause is None or clause.subject in (None, phrase) or clause.subject is None:
        return None
    return _head(sentence, clause.subject)


def _of_phrase(sentence: Sentence, phrase: NounPhrase) -> NounPhrase | None:
    """Return the phrase that "of" hangs on this one."""
    index = sentence.phrases.index(phrase) + 1
    if index < len(sentence.phrases) and sentence.phrases[index].preposition == "of":
        between = sentence.tags[phrase.last + 1 : sentence.phrases[index].first]
        return sentence.phrases[index] if len(between) == 1 else None
    return None


def _owner(sentence: Sentence, phrase: NounPhrase, place: Span) -> Span | None:
    """Return whose a thing is: before 's, behind "of", or set aside before a figure ("Ortiz, 35,")."""
    index = sentence.phrases.index(phrase)
    before = sentence.phrases[index - 1] if index else None
    if before is not None and before.preposition == "'s" and before.last + 2 == phrase.first:
        return sentence.place(before)
    if sentence.tags[phrase.head].word_class == "number" and before is not None:
        between = sentence.tags[before.last + 1 : phrase.first]
        aside = between and all(tag.lemma in (",", "(", "aged", "age") for tag in between)
        return sentence.place(before) if aside else None
    if place.end < sentence.tokens[phrase.head].start and "year-old" in sentence.text[place.start : place.end]:
        head = sentence.tokens[phrase.head]
        return Span(head.start, head.end)
    following = _of_phrase(sentence, phrase)
    has_figure = any(tag.word_class in ("number", "mark") for tag in sentence.tags[phrase.first : phrase.last + 1])
    return sentence.place(following) if following is not None and not has_figure else None


def _rank(sentence: Sentence, phrase: NounPhrase) -> str | None:
    words = (sentence.tokens[index].lower for index in range(phrase.first, phrase.last + 1))
    return next((word for word in words if word in frame_words("rank")), None)


def _scope(sentence: Sentence, phrase: NounPhrase, *, is_measure: bool) -> Scope:
    words = [sentence.tokens[index].lower for index in range(phrase.first, phrase.last + 1)]
    behind = [token.lower for token in sentence.tokens[phrase.last + 1 : phrase.last + 3]]
    if any(word in frame_words("more") for word in words) and "than" not in (*words, *behind[:1]):
        return "more"
    if _is_part(sentence, phrase, words):
        return "part"
    is_rate = behind[:1] in (["a"], ["an"]) and len(behind) > 1 and (is_measure or behind[1] in _stretches())
    return "each" if is_rate or behind[:1] in (["each"], ["apiece"], ["per"]) else "whole"


def _is_part(sentence: Sentence, phrase: NounPhrase, words: Sequence[str]) -> bool:
    """Whether a figure is of some of a set: "two of the men", "half the men"."""
    following = _of_phrase(sentence, phrase)
    if following is not None and sentence.tags[phrase.head].word_class == "number":
        first = sentence.tokens[following.first].lower
        if first in frame_words("set") or sentence.tags[following.first].word_class == "possessive":
            return True
    return words[0] == "half" and not frame_words("set").isdisjoint(words[1:2])


def _stretches() -> frozenset[str]:
    return time_words()["stretches"] | frame_words("units")


def _is_of_none(sentence: Sentence, clause: Clause, phrase: NounPhrase) -> bool:
    """Whether a clause is said of none: "No deaths were reported", "caused no damage"."""
    stated = [each for each in (clause.subject, phrase) if each is not None]
    return any(sentence.tokens[each.first].lower in frame_words("none") for each in stated)


def _in_clause(sentence: Sentence, clause: Clause) -> tuple[NounPhrase, ...]:
    """Return the phrases from a verb up to the next verb, and those that open the sentence before the first."""
    later = [other.group.first for other in sentence.clauses if other.group.first > clause.group.last]
    end = min(later, default=len(sentence.tokens))
    opens = clause is sentence.clauses[0]
    return tuple(
        phrase
        for phrase in sentence.phrases
        if clause.group.last < phrase.first < end
        or (opens and phrase.last < clause.group.first and not _is_set_aside(sentence, clause, phrase))
    )


def _is_set_aside(sentence: Sentence, clause: Clause, phrase: NounPhrase) -> bool:
    """Whether a comma parts a phrase from the subject before it: "The cyclone, the strongest in 30 years, hit"."""
    subject = clause.subject
    if subject is None or phrase.first <= subject.last:
        return False
    return any(tag.lemma in (",", "–", "—", "(") for tag in sentence.tags[subject.last + 1 : phrase.first])


def _around(sentence: Sentence, clause: Clause) -> tuple[NounPhrase, ...]:
    """Return the phrases of a clause that a preposition leads to, with those that hang on its subject."""
    subject = clause.subject
    if subject is None or subject.first > clause.group.first:
        return clause.others
    hung = [phrase for phrase in sentence.phrases if subject.last < phrase.first < clause.group.first]
    return (*(phrase for phrase in hung if phrase.preposition is not None), *clause.others)


def _says_where(sentence: Sentence, phrase: NounPhrase) -> bool:
    if phrase.preposition not in frame_words("where") or _says_when(sentence, phrase):
        return False
    head = sentence.tags[phrase.head]
    return head.word_class == "name" or phrase.determiner == "the" or head.lemma in frame_words("places")


def _says_when(sentence: Sentence, phrase: NounPhrase) -> bool:
    if phrase.preposition is None:
        return is_time(sentence.tags, phrase)
    if phrase.preposition not in frame_words("when"):
        return False
    head = sentence.tags[phrase.head].lemma.rstrip(".")
    is_year = head.isdigit() and len(head) == 4
    return is_year or head in time_words()["days"] or head.removesuffix("s") in time_words()["stretches"]


def _is_background(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause tells of what was before ("had killed"), or when or since when the event is."""
    tags = sentence.tags
    helpers = tags[clause.group.first : clause.group.last]
    if any(tag.lemma == "have" and tag.form == "past" for tag in helpers):
        return True
    index = (
        clause.subject.first
        if clause.subject is not None and clause.subject.first < clause.group.first
        else clause.group.first
    ) - 1
    return index >= 0 and tags[index].lemma in frame_words("background")
