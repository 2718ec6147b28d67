"""Who does to somebody or something named what only one can do: who heads it, bought it, directed it."""

from collections.abc import Iterator
from functools import cache
from typing import ClassVar, Literal, NamedTuple, Self

from factcheck.claims.asking import Around
from factcheck.claims.claim import Claim, Link, Match, Slip, Thing, names_of
from factcheck.claims.context import Context
from factcheck.claims.described import role_words
from factcheck.claims.known import KNOWN, known_names, knows
from factcheck.claims.parties import is_state, may_be_person
from factcheck.claims.question import Key, Question
from factcheck.claims.said import sentences_of
from factcheck.document.clauses import Clause
from factcheck.document.phrases import NounPhrase
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.settings import Settings
from factcheck.values.name import Name
from factcheck.values.relation import Relation


class _Done(NamedTuple):
    """Who does what to whom."""

    agent: Mention
    what: str
    object: tuple[str, ...]


class DoerClaim(Claim):
    """Answer who does what only one can do."""

    kind: Literal["doer"] = "doer"
    thing: ClassVar[Thing | None] = "name"
    is_missed: ClassVar[bool] = False
    is_of_mention: ClassVar[bool] = False
    asked_by_place: ClassVar[bool] = False

    @classmethod
    def find(cls, context: Context) -> Iterator[Self]:
        """Yield who a source says did it, each once."""
        found = {(each.agent.whole.key, each.what, each.object): each for each in _all_done(context)}
        known = known_names(context) if found else ()
        for done in found.values():
            keys = (
                Key(role="of", values=done.object, words=" ".join(done.object).title()),
                Key(role=KNOWN, values=known, words=""),
            )
            question = Question(
                subject=f"who {done.what}",
                blocks=(f"who {done.what} {done.object[-1]}", f"who {done.what} {done.object[0]}"),
                keys=keys,
                text=f"Who is named in {context.gap(done.agent)}?",
                unstated="a name alone asks nothing",
                quoted=True,
            )
            said = context.attributed(done.agent)
            mention = done.agent.model_copy(update={"value": done.agent.whole})
            yield cls(question=question, mention=mention, attribution=said.attribution, status=said.status)

    def link(self, other: Claim, settings: Settings) -> Link:  # noqa: ARG002 - the form of a link
        """Return a link: two are said to have done one thing to one, no source knows the other's, and not both have an
        office there."""
        ours, theirs = self.question.part("of"), other.question.part("of")
        if self.question.subject != other.question.subject or ours is None or theirs is None:
            return Link(Match.UNKNOWN)
        if self.mention.offices and other.mention.offices:
            return Link(Match.UNKNOWN, words=("who holds an office is asked by itself",))
        is_known = knows(self, other) or knows(other, self)
        is_other = self.value.key != other.value.key and (is_known or not _are_rivals(self.value, other.value))
        if is_other or not ours.agrees(theirs):
            return Link(Match.UNKNOWN)
        return Link(Match.ONE, words=(f"{self.question.subject}: {ours.words}",))

    def slip(self, other: Claim) -> Slip | None:
        """Return the two names."""
        return names_of(self, other)

    @classmethod
    def is_finding(cls, relation: Relation, answers: int) -> bool:  # noqa: ARG003 - the form of the question
        """Whether sources make a finding: only where they conflict."""
        return relation.is_conflict


def _are_rivals(mine: Name, yours: Name) -> bool:
    """Whether two names are those of two of one kind."""
    if mine.entity is None or mine.entity != yours.entity or mine.relation(yours) is not Relation.CONTRADICTORY:
        return False
    if mine.entity == "place":
        return mine.territory is not None and yours.territory is not None
    return set(mine.parts).isdisjoint(yours.parts)


def _all_done(context: Context) -> Iterator[_Done]:
    for around in sentences_of(context):
        for clause in around.clauses:
            yield from _in_clause(around, clause)
    for mention in context.mentions("name"):
        yield from _by_office(mention)


def _in_clause(around: Around, clause: Clause) -> Iterator[_Done]:
    group = clause.group
    if group.negated or group.modal is not None:
        return
    what, agent, patient = _done_words().get(group.lemma), clause.agent, clause.patient
    if group.lemma == "be":
        what, agent, patient = _headed(around, clause)
    if what is None or agent is None or patient is None:
        return
    one, other = _named(around, agent), _named(around, patient)
    if one is not None and other is not None and one is not other and _is_doer(one.whole):
        yield _Done(one, what, other.whole.parts)


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


def _by_office(mention: Mention) -> Iterator[_Done]:
    """Yield what a person heads by office: ", head of Norvik Group,"."""
    for office in mention.offices:
        what = _posts().get(office.title)
        is_held = office.tenure == "holder" and office.body is not None and not is_state(office.body)
        if what is not None and is_held and may_be_person(mention.whole):
            yield _Done(mention, what, tuple((office.body or "").split()))


def _named(around: Around, phrase: NounPhrase) -> Mention | None:
    """Return the name at the head of a phrase, where it is no list."""
    behind = around.tags[phrase.last + 1].word_class if phrase.last + 1 < len(around.tags) else ""
    return None if behind == "coordinator" else around.mention_at(phrase.head, "name")


def _is_doer(name: Name) -> bool:
    if name.entity == "place":
        return name.territory is not None
    return name.entity is not None and (name.entity != "person" or len(name.parts) > 1)


@cache
def _done_words() -> dict[str, str]:
    """Map the verbs for what one does to what is done."""
    return {verb: name for name, row in table("roles")["done"].items() for verb in row.words.split()}


@cache
def _posts() -> dict[str, str]:
    """Map the nouns for who does it to what is done."""
    return {noun.strip(): name for name, row in table("roles")["doers"].items() for noun in row.words.split(";")}
