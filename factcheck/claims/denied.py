"""What is said of somebody and what is denied: whether it is so."""

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.claims.asking import Around
from factcheck.claims.context import Context
from factcheck.claims.described import role_words
from factcheck.claims.said import Said, Unnamed, meant_by, only_person, sentences_of
from factcheck.document.clauses import Clause, is_time
from factcheck.document.phrases import NounPhrase
from factcheck.document.vocabulary import SAYING
from factcheck.frames.events import event_of
from factcheck.frames.words import frame_words
from factcheck.inflection import stem
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.source import Span
from factcheck.values.description import Description
from factcheck.values.name import Name

_COMPLEMENT = 3
"""Words behind a verb among which what somebody is stands: "is not a bankrupt"."""
_LINKING = frozenset({"be", "plead"})


class _Predicate(NamedTuple):
    """What is said: in canonical words, its last token, the telling words of what else takes part, and whether the
    verb denies it."""

    what: str
    last: int
    objects: tuple[str, ...] = ()
    is_reversed: bool = False


def find_denied(context: Context) -> Iterator[Said]:
    """Yield what a source says to be so, or not to be so, of those whom it names, or what it calls beside a name."""
    only = only_person(context)
    for around in sentences_of(context):
        open_ended = frame_words("conditions") | role_words("opinions")
        if any(tag.lemma in open_ended or tag.lemma == "?" for tag in around.tags):
            continue
        for clause in around.clauses:
            if clause.subject is not None and _is_plain(around, clause):
                yield from _said_of(around, clause, clause.subject, only)


def _said_of(around: Around, clause: Clause, subject: NounPhrase, only: Mention | None) -> Iterator[Said]:
    """Yield what a clause says of its subject."""
    said = _predicate(around, clause)
    if said is not None:
        of = meant_by(around, subject, only) or _unnamed(around, clause, subject, said)
        if of is not None:
            yield _said(around, clause, of, said)


def _unnamed(around: Around, clause: Clause, subject: NounPhrase, said: _Predicate) -> Unnamed | None:
    """Return whom or what a subject without a name calls one that is known, where it does something to something."""
    if subject.determiner != "the" or clause.group.voice == "passive" or not said.objects or not clause.objects:
        return None
    head = around.tags[subject.head]
    if head.word_class != "noun" or head.lemma in role_words("anybody"):
        return None
    named = tuple(sorted({each.name.key for each in around.mentions if each.value.kind == "name"}))
    return Unnamed((stem(head.lemma),), head.lemma, named) if named else None


def _said(around: Around, clause: Clause, name: Name | Unnamed, said: _Predicate) -> Said:
    tokens = around.sentence.tokens
    place = Span(tokens[clause.group.first].start, tokens[said.last].end)
    text = around.sentence.text[place.start : place.end]
    word = "no" if _is_denied(around, clause, said.last) != said.is_reversed else "yes"
    return Said(name, said.what, Description(aspect="whether", word=word, text=text), place, said.objects)


def _is_plain(around: Around, clause: Clause) -> bool:
    """Whether a clause says that something is or was, for good: no plan, no wish, nothing of long before."""
    group, tags = clause.group, around.tags
    if group.modal is not None or group.tense not in ("past", "present") or group.lemma in SAYING:
        return False
    if any(tag.lemma == "have" and tag.form == "past" for tag in tags[group.first : group.last]):
        return False
    beside = tags[max(0, group.first - 1) : group.last + 1 + _COMPLEMENT]
    return role_words("passing").isdisjoint(tag.lemma for tag in beside)


def _predicate(around: Around, clause: Clause) -> _Predicate | None:
    """Return what is said; None for what says too little."""
    group = clause.group
    if group.lemma in _LINKING:
        return _complement(around, clause)
    if group.lemma in role_words("weak"):
        return None
    if group.voice == "passive":
        lemma, is_reversed = _undenied(group.lemma)
        name = event_of(_same(lemma)) or _same(lemma)
        return _Predicate(f"have done {name}", group.last, _beside(around, clause), is_reversed)
    if event_of(group.lemma) is not None and _is_of_two(around, clause):
        return None
    return _done_to(around, clause) if clause.objects else _done(around, clause)


def _done(around: Around, clause: Clause) -> _Predicate | None:
    """Return what somebody did, to nobody; None for what says too little."""
    group = clause.group
    name, beside = event_of(group.lemma) or group.lemma, _beside(around, clause)
    is_telling = event_of(group.lemma) is not None or beside or not clause.others
    return _Predicate(f"do {name}", group.last, beside) if is_telling else None


def _done_to(around: Around, clause: Clause) -> _Predicate | None:
    """Return what somebody did to another, or to a thing."""
    group, head = clause.group, clause.objects[0].head
    words = _words_at(around, head) if around.tags[head].word_class in ("noun", "name") else _meant(around, head)
    lemma, is_reversed = _undenied(group.lemma)
    verb = _same(lemma) if is_reversed or _same(lemma) != lemma else event_of(lemma) or lemma
    return _Predicate(_same(f"do {verb} to"), head, words, is_reversed) if words else None


def _undenied(lemma: str) -> tuple[str, bool]:
    """Return the verb of which another one denies what it says, and whether it does: "support" of "oppose"."""
    found = table("roles")["denied"].get(lemma)
    return (found.value, True) if found is not None else (lemma, False)


def _same(what: str) -> str:
    """Return what is said in the words that stand for it: one who joined a party is a member of it."""
    found = table("roles")["same"].get(what)
    return found.value if found is not None else what


def _meant(around: Around, head: int) -> tuple[str, ...]:
    """Return the words of what "it" means: the last name before that is no person's and no place's."""
    if around.tags[head].lemma != "it":
        return ()
    before = (around.mention_at(index, "name") for index in range(head - 1, -1, -1))
    found = next((each for each in before if each is not None and each.name.entity in ("organisation", None)), None)
    return tuple(sorted(found.whole.spelling.split())) if found is not None else ()


def _is_of_two(around: Around, clause: Clause) -> bool:
    """Whether somebody named does something to, or with, another one who is named: an event that rules judge."""
    return any(around.mention_at(phrase.head, "name") is not None for phrase in (*clause.objects, *clause.others))


def _complement(around: Around, clause: Clause) -> _Predicate | None:
    """Return what somebody is said to be: "guilty", "a bankrupt", "a member of the Federal Society"."""
    group, tags = clause.group, around.tags
    if (noun := _whole(around, clause)) is not None:
        return _Predicate(f"{group.lemma} {stem(tags[noun].lemma)}", noun, _named(around, noun))
    for index in range(group.last + 1, min(len(tags), group.last + 1 + _COMPLEMENT)):
        if tags[index].word_class in ("adjective", "noun") and around.mention_at(index, "quantity", "date") is None:
            is_more = index + 1 < len(tags) and tags[index + 1].word_class in ("noun", "name", "adjective")
            return (
                None
                if is_more
                else _Predicate(f"{group.lemma} {stem(tags[index].lemma)}", index, _named(around, index))
            )
        if tags[index].word_class not in ("determiner", "negator"):
            return None
    return None


def _whole(around: Around, clause: Clause) -> int | None:
    """Return the noun that somebody is said to be, whatever else it is: an actor, of "is an American stage actor".

    None where it is denied, since who is no American actor may be an actor.
    """
    if not clause.objects or _is_denied(around, clause, clause.objects[0].first):
        return None
    first, last, head = clause.objects[0][:3]
    between, own = around.tags[clause.group.last + 1 : first], around.tags[first : last + 1]
    is_right_behind = all(tag.word_class == "determiner" for tag in between)
    is_so = role_words("no more").isdisjoint(tag.lemma for tag in own) and "number" not in {
        tag.word_class for tag in own
    }
    return head if is_right_behind and is_so and around.tags[head].word_class == "noun" else None


def _beside(around: Around, clause: Clause) -> tuple[str, ...]:
    """Return the words of what takes part behind a preposition: "nominated for an Oscar"."""
    led = (phrase for phrase in clause.others if phrase.preposition in role_words("taking part"))
    return tuple(word for phrase in led if not is_time(around.tags, phrase) for word in _words_at(around, phrase.head))


def _words_at(around: Around, head: int) -> tuple[str, ...]:
    """Return the words of a name that holds a token, or the stem of the token."""
    found = around.mention_at(head, "name")
    return tuple(sorted(found.whole.spelling.split())) if found is not None else (stem(around.tags[head].lemma),)


def _named(around: Around, index: int) -> tuple[str, ...]:
    """Return the words of the name that "of" hangs on a noun: "member of the Federal Society"."""
    behind = next((each for each in around.phrases if each.first > index), None)
    if behind is None or behind.preposition != "of":
        return ()
    return _words_at(around, behind.head)


def _is_denied(around: Around, clause: Clause, last: int) -> bool:
    group = clause.group
    behind = around.tags[group.last + 1 : last]
    return group.negated or any(tag.word_class == "negator" or tag.lemma == "no" for tag in behind)
