"""The stems of a noun phrase with what says which one it is: whose, "of" what, and who or what is named beside it."""

from collections.abc import Iterator
from functools import cache

from factcheck.claims.asking import Around
from factcheck.claims.described import role_words
from factcheck.document.clauses import is_time
from factcheck.document.content import content
from factcheck.document.phrases import NounPhrase

Stems = frozenset[str]
NONE: Stems = frozenset()


def stems_of(around: Around, phrase: NounPhrase, without: range = range(0)) -> Stems:
    """Return the stems of a phrase with whose it is, what hangs on it, and who or what is named beside it.

    Args:
        around: its sentence.
        phrase: the phrase.
        without: tokens that are left out.
    """
    held = (phrase, *owners(around, phrase), *hanging(around, phrase))
    indices = (index for each in held for index in range(each.first, each.last + 1) if index not in without)
    return _stems(around, *indices) | beside(around, phrase)


def heads_of(around: Around, phrase: NounPhrase) -> Stems:
    """Return the stem of the head of a phrase, those of all words of a name, and of who or what is named beside it.

    Of "the number of cases" it is that of the cases too.
    """
    name = around.mention_at(phrase.head, "name")
    first, end = around.sentence.bounds(name.place) if name is not None else (phrase.head, phrase.head + 1)
    found = _stems(around, *range(first, end)) | beside(around, phrase)
    if around.sentence.tokens[phrase.head].lower in role_words("much of"):
        for counted in hanging(around, phrase):
            return found | heads_of(around, counted)
    return found


def owners(around: Around, phrase: NounPhrase) -> Iterator[NounPhrase]:
    """Yield whose a phrase is, where 's says so."""
    number = around.phrases.index(phrase) - 1
    owner = around.phrases[number] if number >= 0 else None
    if owner is not None and owner.preposition == "'s" and owner.last + 2 == phrase.first:
        yield owner


def hanging(around: Around, phrase: NounPhrase) -> Iterator[NounPhrase]:
    """Yield the phrases right behind one that a preposition hangs on it, but times."""
    phrases, tokens = around.phrases, around.sentence.tokens
    at = phrases.index(phrase) + 1
    while at < len(phrases) and phrases[at].preposition in role_words("hanging"):
        between = tokens[phrases[at - 1].last + 1 : phrases[at].first]
        if any(token.kind == "word" and token.lower != phrases[at].preposition for token in between):
            return
        if not is_time(around.tags, phrases[at]) and around.mention_at(phrases[at].head, "date") is None:
            yield phrases[at]
        at += 1


def beside(around: Around, phrase: NounPhrase) -> Stems:
    """Return the stems of who or what is named beside a phrase: set aside with it by a comma, or said to be it."""
    number = around.phrases.index(phrase)
    last = (phrase, *hanging(around, phrase))[-1]
    found: set[str] = set()
    for other in around.phrases[max(0, number - 1) : number]:
        if _is_set_aside(around, other, phrase):
            found |= _own(around, other)
    for other in around.phrases[around.phrases.index(last) + 1 :][:1]:
        if _is_set_aside(around, last, other):
            found |= _own(around, other)
    for clause in around.clauses:
        if clause.group.lemma in ("be", "become") and phrase in clause.objects[:1] and clause.subject is not None:
            found |= _own(around, clause.subject)
    return frozenset(found)


def _is_set_aside(around: Around, before: NounPhrase, behind: NounPhrase) -> bool:
    """Whether only a comma stands between two phrases, of which one is a name."""
    is_aside = behind.first == before.last + 2 and around.sentence.tokens[before.last + 1].text == ","
    named = (around.mention_at(each.head, "name") is not None for each in (before, behind))
    return is_aside and behind.preposition is None and any(named)


def _own(around: Around, phrase: NounPhrase) -> Stems:
    return _stems(around, *range(phrase.first, phrase.last + 1))


def _stems(around: Around, *indices: int) -> Stems:
    return frozenset(content(around.sentence.tokens[index] for index in indices)) - _anybody()


@cache
def _anybody() -> Stems:
    return role_words("anybody")
