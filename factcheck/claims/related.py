"""What somebody is said to be beside the name: a relative of another, or in a post that excludes another one."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from factcheck.claims.asking import Around
from factcheck.claims.context import Context
from factcheck.claims.said import Said, sentences_of
from factcheck.contrasts.titled import Post, posts_in
from factcheck.contrasts.words import Word, Worded, meanings, worded
from factcheck.document.phrases import NounPhrase
from factcheck.inflection import stem
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention
from factcheck.source import Span
from factcheck.values.description import Description

_LOOSE = frozenset({"assistant", "associate", "chief", "lieutenant"})
"""Ranks that are left out in other words: an associate professor is called a professor."""
_ARTICLES = frozenset({"the", "a", "an"})
_INSIDE = frozenset({"preposition", "determiner", "noun", "name", "adjective"})
"""What stands between a phrase and the comma behind it."""
_OVER = frozenset({"gone", "passing", "elect"})
"""Ranks of one who does not hold the post, or not for good."""


class _Told(NamedTuple):
    """A person and a phrase that says who it is."""

    person: Mention
    phrase: NounPhrase


def named_beside(around: Around) -> Iterator[tuple[Mention, NounPhrase]]:
    """Yield the persons named in a sentence, each with a phrase that says who it is."""
    for each in _told(around):
        yield each.person, each.phrase


def find_related(context: Context) -> Iterator[Said]:
    """Yield whose relatives persons are said to be, and in which posts, in the words right beside their names."""
    for around in sentences_of(context):
        told = tuple(_told(around))
        side = worded(around.sentence, around.mentions) if told else None
        for each in told:
            if side is not None:
                yield from _kin(around, each)
                yield from _posts(around, side, each)


def _told(around: Around) -> Iterator[_Told]:
    """Yield the persons named in a sentence, with the phrases that say who they are."""
    for number, phrase in enumerate(around.phrases):
        person = _person(around, phrase)
        if person is not None:
            beside = phrase, _behind(around, number), _before(around, number)
            yield from (_Told(person, each) for each in beside if each is not None)
    for clause in around.clauses:
        is_so = clause.group.lemma == "be" and not clause.group.negated and clause.group.modal is None
        if is_so and clause.subject is not None and clause.objects:
            person = _person(around, clause.subject)
            if person is not None:
                yield _Told(person, clause.objects[0])


def _person(around: Around, phrase: NounPhrase) -> Mention | None:
    """Return the person at the head of a phrase, where the full name is given."""
    found = around.mention_at(phrase.head, "name")
    is_full = found is not None and found.whole.entity == "person" and len(found.whole.parts) > 1
    return found if is_full else None


def _behind(around: Around, number: int) -> NounPhrase | None:
    """Return the phrase that a comma sets behind a person, and that is no name: ", the son of"."""
    phrase, at = around.phrases[number], number + 1
    behind = around.phrases[at] if at < len(around.phrases) else None
    if behind is None or behind.preposition is not None or behind.first != phrase.last + 2:
        return None
    is_aside = around.sentence.tokens[phrase.last + 1].text == "," and not _is_listed(around, behind)
    return behind if is_aside and around.mention_at(behind.head, "name") is None else None


def _is_listed(around: Around, phrase: NounPhrase) -> bool:
    """Whether another one is joined to a phrase."""
    return phrase.last + 1 < len(around.tags) and around.tags[phrase.last + 1].word_class == "coordinator"


def _before(around: Around, number: int) -> NounPhrase | None:
    """Return the phrase that a comma sets before a person: "The bishop of Termini, Paolo Gavi,"; "Rosell's widow, the
    conductor Hedda Wallin,"."""
    phrase, at = around.phrases[number], number - 1
    is_aside = phrase.first > 0 and around.sentence.tokens[phrase.first - 1].text == "," and phrase.preposition is None
    if not is_aside or _is_listed(around, phrase):
        return None
    while at >= 0 and around.phrases[at].preposition not in (None, "'s"):
        at -= 1
    if at < 0 or around.mention_at(around.phrases[at].head, "name") is not None:
        return None
    found = around.phrases[at]
    is_one = all(tag.word_class in _INSIDE for tag in around.tags[found.last + 1 : phrase.first - 1])
    is_told = found.determiner in _ARTICLES or _owner(around, found) is not None
    return found if is_one and is_told else None


def _owner(around: Around, phrase: NounPhrase) -> NounPhrase | None:
    """Return whose a phrase is: the one with 's before it, or the one with "of" behind it."""
    for other in around.phrases:
        if other.preposition == "'s" and phrase.first - 2 <= other.last < phrase.first:
            return other
        if other.preposition == "of" and phrase.last < other.first <= phrase.last + 2:
            return other
    return None


def _kin(around: Around, told: _Told) -> Iterator[Said]:
    """Yield whose relative somebody is."""
    owner = _owner(around, told.phrase)
    token = around.sentence.tokens[told.phrase.head]
    word = Word(told.phrase.head, token.lower, around.tags[told.phrase.head], is_name=False)
    found = sorted(each.member for each in meanings([word]) if each.part == "kin")
    if owner is None or not found:
        return
    other = _words_of(around, owner)
    if other and set(other).isdisjoint(told.person.whole.parts[:1]):
        place = Span(token.start, token.end)
        value = Description(aspect="opposite", word=found[0], text=token.text)
        yield Said(told.person.whole, "kin", value, place, other)


def _words_of(around: Around, phrase: NounPhrase) -> tuple[str, ...]:
    """Return the words of a name at the head of a phrase, or the stem of the head; none of a pronoun."""
    name = around.mention_at(phrase.head, "name")
    if name is not None:
        return tuple(sorted(name.whole.spelling.split()))
    return (stem(around.tags[phrase.head].lemma),) if around.tags[phrase.head].word_class == "noun" else ()


def _posts(around: Around, side: Worded, told: _Told) -> Iterator[Said]:
    """Yield in which post somebody is, of those that exclude others."""
    for post in posts_in(side, told.phrase):
        for meaning in sorted(post.meanings):
            family = _families().get(meaning.member)
            if family is not None and post.ranks.isdisjoint(_OVER):
                place = _place(side, post)
                word = " ".join((*sorted(post.ranks - _LOOSE), meaning.member))
                value = Description(aspect="alternative", word=word, text=around.sentence.text[place.start : place.end])
                yield Said(told.person.whole, f"post {family}", value, place)


def _place(side: Worded, post: Post) -> Span:
    tokens, (first, end) = side.sentence.tokens, post.place
    return Span(tokens[side.words[first].token].start, tokens[side.words[end - 1].token].end)


@cache
def _families() -> dict[str, str]:
    """Map the posts of which nobody holds two to what they are of."""
    rows = table("roles")["exclusive"]
    return {post.strip(): name for name, row in rows.items() for post in row.words.split(";")}
