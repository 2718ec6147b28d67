"""The slots of a sentence that a name fills: who does something, to whom, where, whose it is, as what it is named.

Two names in one slot of two texts that tell of one thing are two answers to one question.
"""

from collections.abc import Iterator
from typing import NamedTuple

from factcheck.document import Sentence
from factcheck.document.clauses import Clause
from factcheck.document.phrases import NounPhrase
from factcheck.document.vocabulary import SAYING
from factcheck.draft.roots import root_of_phrase, roots
from factcheck.frames.governing import Role, governing
from factcheck.frames.words import frame_words
from factcheck.source import Span

_NOUNS = ("noun", "adjective")
_NEXT_BUT_ONE = 2
_JOINING = frozenset({"and", "or", "&"})
_LIST = _JOINING | {","}
_OPENING = frozenset({"and", "but", "while", ",", ";", "“", '"'})
"""Words and signs before what begins a clause."""


class Slot(NamedTuple):
    """A way in which a name stands to a word of its sentence.

    Args:
        way: "does" and "undergoes" of a verb, "where", "owns", "is" and "named" of a noun, "kind" of the noun behind
            it, else the preposition that leads to it.
        at: the word, by its root; empty for whatever verb.
    """

    way: str
    at: str


def slots_of(sentence: Sentence, place: Span) -> frozenset[Slot]:
    """Return the slots that a name fills in its sentence.

    Example:
        >>> text = "The film was directed by Ann Holm in Norvik."
        >>> sentence = Sentence(text, Span(0, len(text)))
        >>> [tuple(slot) for slot in sorted(slots_of(sentence, Span(25, 33)))]
        [('does', ''), ('does', 'direct')]
    """
    phrase = sentence.phrase_at(place)
    if phrase is None:
        return frozenset()
    if sentence.tokens[phrase.head].start >= place.end:
        return frozenset(_inside(sentence, phrase, place, is_head=False))
    listed = _list_of(sentence, phrase)
    first = listed[0] if listed else _aside_of(sentence, phrase) or phrase
    found = (
        *_inside(sentence, phrase, place, is_head=True),
        *_beside(sentence, phrase),
        *_hanging(sentence, first),
        *_of_verb(sentence, first),
        *_where(sentence, phrase),
    )
    return frozenset(found)


def listed_with(sentence: Sentence, place: Span) -> tuple[Span, ...]:
    """Return the phrases that a list joins to that of a name, from either side; "Toledo, Ohio" is none."""
    phrase = sentence.phrase_at(place)
    if phrase is None:
        return ()
    return tuple(sentence.place(each) for each in _list_of(sentence, phrase) if each is not phrase)


def _list_of(sentence: Sentence, phrase: NounPhrase) -> tuple[NounPhrase, ...]:
    """Return the list of names that a phrase is a member of; nothing where it is of none."""
    first = last = sentence.phrases.index(phrase)
    while first and _are_listed(sentence, first - 1):
        first -= 1
    while last + 1 < len(sentence.phrases) and _are_listed(sentence, last):
        last += 1
    listed = sentence.phrases[first : last + 1]
    words = sentence.tokens[listed[0].first : listed[-1].last + 1]
    return () if _JOINING.isdisjoint(token.lower for token in words) else listed


def _are_listed(sentence: Sentence, number: int) -> bool:
    """Whether a phrase and the next, a name each, are members of one list."""
    before, behind = sentence.phrases[number : number + 2]
    between = _between(sentence, before, behind)
    is_name = all(sentence.tokens[each.head].is_capitalized for each in (before, behind))
    return is_name and bool(between) and _LIST.issuperset(between) and behind.determiner in (None, "the")


def _inside(sentence: Sentence, phrase: NounPhrase, place: Span, *, is_head: bool) -> Iterator[Slot]:
    """Yield what the nouns of a phrase say of the name in it: "the sculptor Ann Holm"; "a Canadian film"."""
    for index in range(phrase.first, phrase.last + 1):
        token = sentence.tokens[index]
        is_noun = sentence.tags[index].word_class in _NOUNS
        if is_noun and token.end <= place.start and is_head:
            yield from _slots("named", token.lower)
        elif is_noun and token.start >= place.end and (index == phrase.head or not token.is_capitalized):
            yield from _slots("kind", token.lower)


def _aside_of(sentence: Sentence, phrase: NounPhrase) -> NounPhrase | None:
    """Return the phrase behind which commas set a name aside: "by her niece, Ann Holm,"."""
    number = sentence.phrases.index(phrase)
    if not number or phrase.preposition is not None:
        return None
    before = sentence.phrases[number - 1]
    is_aside = before.determiner is not None and sentence.tags[before.head].word_class == "noun"
    behind = sentence.tags[phrase.last + 1 : phrase.last + 2]
    ends = not behind or behind[0].word_class in ("punctuation", "stop")
    return before if is_aside and ends and _between(sentence, before, phrase) == [","] else None


def _beside(sentence: Sentence, phrase: NounPhrase) -> Iterator[Slot]:
    """Yield what a phrase that a comma parts from the name says that it is: "the patient, Ann Holm"."""
    number = sentence.phrases.index(phrase)
    if (before := _aside_of(sentence, phrase)) is not None:
        yield from _head("named", sentence, before)
    if number + 1 < len(sentence.phrases):
        behind = sentence.phrases[number + 1]
        if behind.preposition is None and behind.determiner and _between(sentence, phrase, behind) == [","]:
            yield from _head("named", sentence, behind)


def _hanging(sentence: Sentence, phrase: NounPhrase) -> Iterator[Slot]:
    """Yield the noun that a name belongs to: "the factory in Norvik", "Holm's uncle", "the uncle of Holm"."""
    number = sentence.phrases.index(phrase)
    if phrase.preposition == "'s" and number + 1 < len(sentence.phrases):
        yield from _head("owns", sentence, sentence.phrases[number + 1])
    elif phrase.preposition is not None and number:
        before = sentence.phrases[number - 1]
        if phrase.first - before.last <= 2 + (phrase.determiner is not None):
            yield from _head(_way(phrase.preposition), sentence, before)
            if phrase.preposition == "from":
                yield from _head("where", sentence, before)


def _of_verb(sentence: Sentence, phrase: NounPhrase) -> Iterator[Slot]:
    """Yield how a name stands to the verb that governs it: who speaks, there may be any number."""
    clause, role = _ahead(sentence, phrase) or governing(sentence, phrase)
    if clause is None or role == "none":
        return
    if clause.group.lemma == "be":
        yield from _of_being(sentence, clause, role)
        return
    way = _part(phrase, clause, role)
    if (whole := _with_particle(sentence, clause)) is not None and way is not None:
        yield from (Slot(way, whole), Slot(way, ""))
        return
    further = (*_joined_to(sentence, clause), *(_led_to(sentence, clause) if role == "subject" else ()))
    for lemma in (clause.group.lemma, *further) if way is not None else ():
        if lemma not in SAYING or way == "where":
            yield from _slots(way or "", lemma)
            yield Slot(way or "", "")


def _joined_to(sentence: Sentence, clause: Clause) -> Iterator[str]:
    """Yield the verb that "and" joins to one right before it: "written and directed by"."""
    number = sentence.clauses.index(clause)
    if not number or clause.group.first - sentence.clauses[number - 1].group.last != _NEXT_BUT_ONE:
        return
    if sentence.tokens[clause.group.first - 1].lower in _JOINING:
        yield sentence.clauses[number - 1].group.lemma


def _with_particle(sentence: Sentence, clause: Clause) -> str | None:
    """Return the root of a verb and the particle right behind it that tell of one event: "is taking over"."""
    behind = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    return root_of_phrase(f"{clause.group.lemma} {behind[0].lower}") if behind else None


def _led_to(sentence: Sentence, clause: Clause) -> Iterator[str]:
    """Yield the verb that "to" joins right behind another one, which the same one does: "wants to sue", "is going to
    train"."""
    number = sentence.clauses.index(clause) + 1
    if clause.group.voice == "passive" or number >= len(sentence.clauses):
        return
    group = sentence.clauses[number].group
    if group.first - clause.group.last <= _NEXT_BUT_ONE and not group.is_finite and group.voice == "active":
        between = {token.lower for token in sentence.tokens[clause.group.last + 1 : group.last + 1]}
        if "to" in between:
            yield group.lemma


def _ahead(sentence: Sentence, phrase: NounPhrase) -> tuple[Clause, Role] | None:
    """Return the clause that a phrase with a preposition stands before: ", and in Lund she sang"."""
    before = sentence.tokens[: phrase.first - 1]
    is_first = not before or before[-1].lower in _OPENING
    if phrase.preposition in (None, "of", "'s") or not is_first:
        return None
    subjects = ((clause, clause.subject) for clause in sentence.clauses if clause.group.first > phrase.last)
    for clause, subject in subjects:
        if subject is not None and subject.first - phrase.last <= _NEXT_BUT_ONE:
            return clause, "other"
    return None


def _where(sentence: Sentence, phrase: NounPhrase) -> Iterator[Slot]:
    """Yield the verb of the clause that "where" leads to behind a place: "to Japan, where he lives"."""
    behind = [token.lower for token in sentence.tokens[phrase.last + 1 : phrase.last + 3]]
    if "where" in behind:
        verb = next((each.group.lemma for each in sentence.clauses if each.group.first > phrase.last), "")
        yield from _slots("where", verb)


def _of_being(sentence: Sentence, clause: Clause, role: Role) -> Iterator[Slot]:
    """Yield what a name is said to be, or what is said to be the name."""
    if role == "subject" and clause.objects:
        yield from _head("named", sentence, clause.objects[0])
    elif role == "complement" and clause.subject is not None:
        yield from _head("named", sentence, clause.subject)


def _part(phrase: NounPhrase, clause: Clause, role: Role) -> str | None:
    is_passive = clause.group.voice == "passive"
    if role == "subject":
        return "undergoes" if is_passive else "does"
    if role == "object":
        return "undergoes"
    if clause.doer is not None and phrase.first == clause.doer.first:
        return "does"
    return _way(phrase.preposition) if phrase.preposition is not None else None


def _way(preposition: str) -> str:
    if preposition in ("'s", "of"):
        return "owns"
    return "where" if preposition in frame_words("staying") else preposition


def _head(way: str, sentence: Sentence, phrase: NounPhrase) -> Iterator[Slot]:
    token = sentence.tokens[phrase.head]
    if sentence.tags[phrase.head].word_class in ("noun", "name"):
        yield from _slots(way, token.lower)


def _slots(way: str, word: str) -> Iterator[Slot]:
    return (Slot(way, root) for root in roots(word))


def _between(sentence: Sentence, before: NounPhrase, behind: NounPhrase) -> list[str]:
    return [token.text for token in sentence.tokens[before.last + 1 : behind.first]]
