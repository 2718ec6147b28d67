"""Which of two who are named acts on the other: who sued whom, who hired whom."""

from collections.abc import Iterator

from factcheck.claims.asking import Around
from factcheck.claims.context import Context
from factcheck.claims.described import role_words
from factcheck.claims.said import Said, sentences_of
from factcheck.document.clauses import Clause
from factcheck.document.phrases import NounPhrase
from factcheck.mentions.mention import Mention
from factcheck.source import Span
from factcheck.values.description import Description


def find_acting(context: Context) -> Iterator[Said]:
    """Yield of two whom a source names which one does to the other what is hardly done both ways."""
    for around in sentences_of(context):
        for clause in around.clauses:
            what, agent, patient = _acts(around, clause)
            one, other = _named(around, agent), _named(around, patient)
            if what is not None and one is not None and other is not None and one.whole.key != other.whole.key:
                yield _said(around, clause, what, one, other)


def _said(around: Around, clause: Clause, what: str, agent: Mention, patient: Mention) -> Said:
    """Return what is said of the one whose name comes first in the alphabet, in whatever order they stand."""
    first, second = sorted((agent.whole, patient.whole), key=lambda name: name.key)
    place = _place(around, clause, agent, patient)
    word = "acts" if first is agent.whole else "is acted upon"
    value = Description(aspect="opposite", word=word, text=around.sentence.text[place.start : place.end])
    return Said(first, f"who {what}", value, place, tuple(sorted(second.parts)))


def _place(around: Around, clause: Clause, agent: Mention, patient: Mention) -> Span:
    """Return the words from the one to the other."""
    verb = around.sentence.tokens[clause.group.last]
    starts = agent.place.start, patient.place.start, verb.start
    return Span(min(starts), max(agent.place.end, patient.place.end, verb.end))


def _acts(around: Around, clause: Clause) -> tuple[str | None, NounPhrase | None, NounPhrase | None]:
    """Return what is done by whom to whom; a suit is filed against somebody."""
    group = clause.group
    if group.negated or group.modal is not None:
        return None, None, None
    if group.lemma in role_words("directed"):
        return group.lemma, clause.agent, clause.patient
    is_suit = bool(clause.objects) and around.tags[clause.objects[0].head].lemma in role_words("suits")
    if is_suit and group.lemma in role_words("filing"):
        return "sue", clause.agent, next((each for each in clause.others if each.preposition == "against"), None)
    return None, None, None


def _named(around: Around, phrase: NounPhrase | None) -> Mention | None:
    """Return who is named at the head of a phrase that is no list."""
    if phrase is None:
        return None
    behind = around.tags[phrase.last + 1].word_class if phrase.last + 1 < len(around.tags) else ""
    return None if behind == "coordinator" else around.mention_at(phrase.head, "name")
