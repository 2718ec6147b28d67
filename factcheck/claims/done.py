"""Who does what to whom or what, of all that only one can do, as the clauses of a source tell it."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from factcheck.claims.asking import Around
from factcheck.claims.context import Context
from factcheck.claims.described import role_words
from factcheck.claims.parties import is_state, may_be_person
from factcheck.claims.said import sentences_of
from factcheck.document.clauses import Clause
from factcheck.document.content import content
from factcheck.document.phrases import NounPhrase
from factcheck.inflection import stem
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.mentions.quantities.nouns import lemma_of
from factcheck.values.name import Name

_ONE = frozenset({None, "will"})
"""Modals of what is done, or will be."""


class Done(NamedTuple):
    """Who does what to whom or what.

    Args:
        agent: who does it.
        what: what is done, as the table names it.
        object: the words of the name of whom or what it is done to, or the one noun for it.
        is_named: whether the object has a name.
        which: the words that say which one of its kind it is.
    """

    agent: Mention
    what: str
    object: tuple[str, ...]
    is_named: bool = True
    which: frozenset[str] = frozenset()


def all_done(context: Context) -> Iterator[Done]:
    """Yield what a source says was done, by whom and to what."""
    for around in sentences_of(context):
        for clause in around.clauses:
            yield from _in_clause(around, clause)
    for mention in context.mentions("name"):
        yield from _by_office(mention)


def _in_clause(around: Around, clause: Clause) -> Iterator[Done]:
    group = clause.group
    if group.negated or group.modal not in _ONE:
        return
    what, agent, patient = _done_words().get(group.lemma), clause.agent, clause.patient
    if group.lemma == "be":
        what, agent, patient = _headed(around, clause)
    if what is not None and agent is not None and patient is not None:
        one = _named(around, agent)
        if one is not None and _is_doer(one.whole):
            yield from _done_to(around, one, what, patient)


def _done_to(around: Around, one: Mention, what: str, patient: NounPhrase) -> Iterator[Done]:
    """Yield what somebody does to a name, or to one thing of a kind."""
    other = _named(around, patient)
    which = _which(around, patient)
    if other is not None and other is not one:
        yield Done(
            one, what, other.whole.parts, which=which.difference(other.whole.parts, map(stem, other.whole.parts))
        )
    elif other is None and _is_one_thing(around, patient):
        yield Done(one, what, (around.sentence.tokens[patient.head].lower,), is_named=False, which=which)


def _is_one_thing(around: Around, phrase: NounPhrase) -> bool:
    """Whether a phrase is a noun for one thing."""
    tag, token = around.tags[phrase.head], around.sentence.tokens[phrase.head]
    behind = around.tags[phrase.last + 1].word_class if phrase.last + 1 < len(around.tags) else ""
    return tag.word_class == "noun" and lemma_of(token.lower) == token.lower and behind != "coordinator"


def _which(around: Around, phrase: NounPhrase) -> frozenset[str]:
    """Return what says which one of its kind a thing is: the words before its noun, and the phrase right behind it."""
    tokens = around.sentence.tokens
    behind = next((each for each in around.phrases if each.first - 2 <= phrase.last < each.first), None)
    is_led = behind is not None and behind.preposition in role_words("telling which")
    last = behind.last if behind is not None and is_led else phrase.last
    stated = [
        token for index, token in enumerate(tokens[phrase.first : last + 1], phrase.first) if index != phrase.head
    ]
    ranks = role_words("ranks").intersection(token.lower for token in stated)
    return (frozenset(content(stated)) | ranks) - {stem(tokens[phrase.head].lower)}


def _headed(around: Around, clause: Clause) -> tuple[str | None, NounPhrase | None, NounPhrase | None]:
    """Read "Ann Holm is the head of Norvik" and "Norvik is run by Ann Holm", where "run" passes for a noun."""
    nothing = None, None, None
    if not clause.objects or clause.subject is None:
        return nothing
    first = clause.objects[0]
    lemma = around.tags[first.head].lemma
    if clause.doer is not None and first.last + 2 == clause.doer.first:
        return _done_words().get(lemma), clause.doer, clause.subject
    behind = next((each for each in around.phrases if each.first > first.last), None)
    stated = {tag.lemma for tag in around.tags[first.first : first.last + 1]}
    if behind is None or behind.preposition != "of" or not role_words("no more").isdisjoint(stated):
        return nothing
    return _posts().get(lemma), clause.subject, behind


def _by_office(mention: Mention) -> Iterator[Done]:
    """Yield what a person heads by office: ", head of Norvik Group,"."""
    for office in mention.offices:
        what = _posts().get(office.title)
        is_held = office.tenure == "holder" and office.body is not None and not is_state(office.body)
        if what is not None and is_held and may_be_person(mention.whole):
            yield Done(mention, what, tuple((office.body or "").split()))


def _named(around: Around, phrase: NounPhrase) -> Mention | None:
    """Return the name at the head of a phrase, where it is no list."""
    behind = around.tags[phrase.last + 1].word_class if phrase.last + 1 < len(around.tags) else ""
    return None if behind == "coordinator" else around.mention_at(phrase.head, "name")


def _is_doer(name: Name) -> bool:
    if name.entity == "place":
        return name.territory is not None
    return name.entity == "organisation" or may_be_person(name)


@cache
def words_for(what: str) -> tuple[str, ...]:
    """Return the verbs for what one does."""
    return tuple(verb for verb, name in _done_words().items() if name == what)


@cache
def _done_words() -> dict[str, str]:
    """Map the verbs for what one does to what is done."""
    return {verb: name for name, row in table("roles")["done"].items() for verb in row.words.split()}


@cache
def _posts() -> dict[str, str]:
    """Map the nouns for who does it to what is done."""
    return {noun.strip(): name for name, row in table("roles")["doers"].items() for noun in row.words.split(";")}
