"""What somebody is said to be: of which state, and whether a deputy."""

from collections.abc import Iterator

from factcheck.claims.asking import Around
from factcheck.claims.context import Context
from factcheck.claims.described import role_words
from factcheck.claims.said import Said, only_person, sentences_of
from factcheck.inflection import stem
from factcheck.mentions.mention import Mention
from factcheck.source import Span
from factcheck.values.description import Description


def find_titled(context: Context) -> Iterator[Said]:
    """Yield to which peoples a source says that persons belong, and whether those in office are deputies."""
    only = only_person(context)
    for around in sentences_of(context):
        for index, word in sorted(around.names.items()):
            if word.name.form == "demonym" and word.name.territory is not None:
                yield from _of_state(around, index, word, only)
    for mention in context.mentions("name"):
        if mention.whole.entity == "person":
            yield from _ranks(mention, context)


def _of_state(around: Around, index: int, word: Mention, only: Mention | None) -> Iterator[Said]:
    """Yield of which state a person is: "the Canadian poet Ann Holm"; "The Canadian poet", of the only one named."""
    if word.place.end != around.sentence.tokens[index].end or word.name.territory is None:
        return
    end = _behind_nouns(around, index + 1)
    nouns = {around.tags[each].lemma for each in range(index + 1, end)}
    if nouns and (role_words("born") | role_words("posts")).isdisjoint(nouns):
        whose = _described(around, index, end, only)
        if whose is not None:
            value = Description(aspect="nationality", word=word.name.territory, text=word.text)
            yield Said(whose.whole, "nationality", value, word.place)


def _behind_nouns(around: Around, first: int) -> int:
    """Return the token behind the nouns in small letters that begin at one."""
    tags, end = around.tags, first
    while end < len(tags) and tags[end].word_class == "noun" and not around.sentence.tokens[end].is_capitalized:
        end += 1
    return end


def _described(around: Around, index: int, end: int, only: Mention | None) -> Mention | None:
    """Return the person named right behind a description, or the only one, whom "the" points to."""
    named = around.mention_at(end, "name") if end < len(around.tags) else None
    if named is not None:
        return named if named.whole.entity == "person" else None
    return only if index and around.tags[index - 1].lemma == "the" else None


def _ranks(mention: Mention, context: Context) -> Iterator[Said]:
    """Yield the last noun of each office of a person, with whether a deputy's."""
    sentence = context.read_sentence(mention)
    for office in mention.offices:
        first, end = sentence.bounds(office.span)
        words = [token.lower for token in sentence.tokens[first:end]]
        head = next((at for at, word in enumerate(words) if word in ("of", "at", "for", "to")), len(words)) - 1
        if head < 0 or not sentence.tags[first + head].word_class:
            continue
        before = {*words[:head], *(token.lower for token in sentence.tokens[max(0, first - 1) : first])}
        is_deputy = not role_words("deputies").isdisjoint(before)
        value = Description(
            aspect="rank", word="deputy" if is_deputy else "full", text=context.reading.source.quote(office.span)
        )
        yield Said(mention.whole, f"office {stem(words[head])}", value, Span(office.span.start, office.span.end))
