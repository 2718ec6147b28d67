"""Who does to whom what is hardly done both ways, by the verb or by a noun for it: "A beat B", "B's defeat by A"."""

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.claims.asking import Around
from factcheck.claims.classes.phrases import owners
from factcheck.claims.described import role_words
from factcheck.document.clauses import Clause
from factcheck.document.phrases import NounPhrase

WIN = "win"
"""What he does who wins: two may meet again, and so it has to be told which time."""
BUY = "buy"
"""What he does who takes over: who is to buy whom is told alike before and after."""
_OVER = frozenset({"over", "against"})
"""Words before him over whom somebody wins."""


_MARKS = frozenset("'’")
_OWNING = 2
"""Tokens of an owner's last word with its mark."""


class Act(NamedTuple):
    """What one does to another.

    Args:
        what: what is done, one word for all ways of telling it.
        agent: who does it.
        patient: to whom.
        token: the word that tells it.
    """

    what: str
    agent: NounPhrase | None
    patient: NounPhrase | None
    token: int


def find_acts(around: Around) -> Iterator[Act]:
    """Yield what one does to another in a sentence, but what is denied or only possible; who buys whom also where it is
    agreed or planned."""
    for clause in around.clauses:
        modal = clause.group.modal
        found = () if clause.group.negated else _by_verb(around, clause._replace(subject=_subject(around, clause)))
        yield from (act for act in found if modal is None or (act.what == BUY and modal in role_words("coming")))
    for phrase in around.phrases:
        yield from _by_noun(around, phrase)


def marks(around: Around) -> tuple[str, ...]:
    """Return what a sentence tells of a contest by which it is known: its result, its round, its day of the week."""
    words = {token.lower for token in around.sentence.tokens}
    return tuple(sorted({*_results(around), *(words & role_words("times of contests"))}))


def _results(around: Around) -> Iterator[str]:
    """Yield the results that a sentence gives, the greater figure first: "0-2" is "2-0"."""
    tokens = around.sentence.tokens
    for index, token in enumerate(tokens):
        is_parted = token.text == "–" and 0 < index < len(tokens) - 1
        figures = [tokens[index - 1].text, tokens[index + 1].text] if is_parted else token.text.split("-")
        if len(figures) > 1 and all(each.isdecimal() for each in figures):
            yield "-".join(sorted(figures, key=int, reverse=True))


def _by_verb(around: Around, clause: Clause) -> Iterator[Act]:
    lemma, at = clause.group.lemma, clause.group.last
    patient = clause.patient or _behind_particle(around, at)
    head = around.tags[clause.objects[0].head].lemma if clause.objects else ""
    if lemma in role_words("winning"):
        yield Act(WIN, clause.agent, patient, at)
    elif lemma in role_words("losing"):
        yield Act(WIN, _led_by(clause, "to"), clause.subject, at)
    elif lemma in role_words("buying"):
        yield Act(BUY, clause.agent, clause.patient, at)
    elif lemma == "take" and _words(around, at + 1, 1) == ["over"]:
        yield Act(BUY, clause.agent, clause.patient or _behind_particle(around, at), at)
    elif lemma in role_words("directed"):
        yield Act(lemma, clause.agent, clause.patient, at)
    elif lemma in role_words("filing") and head in role_words("suits"):
        yield Act("sue", clause.agent, _led_by(clause, "against"), at)
    elif lemma == "take" and clause.patient is not None and _is_to_court(around, clause.patient):
        yield Act("sue", clause.agent, clause.patient, at)


def _words(around: Around, first: int, count: int) -> list[str]:
    return [token.lower for token in around.sentence.tokens[first : first + count]]


def _subject(around: Around, clause: Clause) -> NounPhrase | None:
    """Return the subject of a clause, or who is named right before its verb behind a place or a day."""
    name = around.mention_at(clause.group.first - 1, "name")
    if name is None:
        return clause.subject
    first, end = around.sentence.bounds(name.place)
    phrase = next((each for each in around.phrases if each.holds(first)), None)
    is_led = phrase is None or (phrase.preposition is not None and first == phrase.first)
    is_parted = clause.subject is None or around.mention_at(first - 1, "name", "date") is not None
    return clause.subject if is_led or not is_parted else NounPhrase(first, end - 1, end - 1, None, None)


def _behind_particle(around: Around, verb: int) -> NounPhrase | None:
    """Return whom a verb with a particle befalls: "edged out Arn"."""
    if _words(around, verb + 1, 1) not in (["out"], ["over"]):
        return None
    return next((each for each in around.phrases if each.first == verb + 2), None)


def _is_to_court(around: Around, patient: NounPhrase) -> bool:
    """Whether "to court" follows: "took the firm to court"."""
    return _words(around, patient.last + 1, 2) == ["to", "court"]


def _led_by(clause: Clause, preposition: str) -> NounPhrase | None:
    """Return who stands behind a preposition in a clause."""
    return next((each for each in clause.others if each.preposition == preposition), None)


def _by_noun(around: Around, phrase: NounPhrase) -> Iterator[Act]:
    """Yield what a noun for a win or a loss tells: "A's win over B", "their 2-0 win over B", "A's defeat by B"."""
    noun, behind = around.tags[phrase.head].lemma, _behind(around, phrase)
    owner = _owner(around, phrase)
    if owner is None or behind is None:
        return
    if noun in role_words("wins") and behind.preposition in _OVER:
        yield Act(WIN, owner, behind, phrase.head)
    elif noun in role_words("losses") and behind.preposition in (*_OVER, "by", "to"):
        yield Act(WIN, behind, owner, phrase.head)


def _behind(around: Around, phrase: NounPhrase) -> NounPhrase | None:
    """Return the phrase right behind one."""
    at = around.phrases.index(phrase) + 1
    found = around.phrases[at] if at < len(around.phrases) else None
    return found if found is not None and found.first == phrase.last + 2 else None


def _owner(around: Around, phrase: NounPhrase) -> NounPhrase | None:
    """Return whose something is, also where "their" stands for the subject of the clause before."""
    owner = next(owners(around, phrase), None) or _plural_owner(around, phrase)
    if owner is not None or phrase.determiner not in role_words("whose"):
        return owner
    before = [each.subject for each in around.clauses if each.group.last < phrase.first and each.subject is not None]
    return before[-1] if before else None


def _plural_owner(around: Around, phrase: NounPhrase) -> NounPhrase | None:
    """Return whose something is, where only a mark behind an s says so: "the Lions' win"."""
    before = around.sentence.tokens[max(0, phrase.first - 2) : phrase.first]
    if len(before) < _OWNING or before[1].text not in _MARKS or not before[0].text.endswith("s"):
        return None
    return next((each for each in around.phrases if each.last == phrase.first - _OWNING), None)
