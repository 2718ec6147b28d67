"""How a source describes a person: nouns and verbs that stand right with the name, and all words around it."""

from collections.abc import Iterable, Iterator
from functools import cache

from factcheck.claims.context import Context
from factcheck.document import Sentence
from factcheck.document.vocabulary import SAYING
from factcheck.inflection import stem
from factcheck.lexicon import table
from factcheck.mentions.mention import Mention

_ASIDE = 12
"""Words behind a comma that may still say who somebody is. Heuristic: a long title with its body."""
_AGENTS = ("er", "or")
"""Endings of nouns for whoever does something: "leader" of "leads"."""
_SHORTEST = 3
"""Letters of a verb of which such a noun is made."""
_BESIDE = frozenset({"noun", "adjective"})
_INSIDE = frozenset({"noun", "adjective", "number", "determiner", "possessive", "preposition", "coordinator", "name"})


@cache
def role_words(name: str) -> frozenset[str]:
    """Return the words of one row of the table of roles."""
    return frozenset(table("roles")["words"][name].words.split())


def root(word: str) -> str:
    """Return what a noun for whoever does something shares with its verb.

    Example:
        >>> root("director") == root("directs"), root("winner") == root("win")
        (True, True)
    """
    found = stem(word)
    for ending in _AGENTS:
        if found.endswith(ending) and len(found) >= _SHORTEST + len(ending):
            found = found.removesuffix(ending)
            return found[:-1] if found[-1:] == found[-2:-1] and found[-1] not in "ls" else found
    return found


def roles_of(mention: Mention, context: Context) -> frozenset[str]:
    """Return the roots of the nouns that say who a person is: before the name, set aside by a comma, or behind "is"."""
    sentence = context.read_sentence(mention)
    first, end = sentence.bounds(mention.place)
    return _roots({*_before(sentence, first), *_behind(sentence, end)})


def done_by(mention: Mention, context: Context) -> frozenset[str]:
    """Return the roots of what a person is said to do or to be, verbs and the nouns of their objects."""
    sentence = context.read_sentence(mention)
    first, _ = sentence.bounds(mention.place)
    return _roots({*_done(sentence, first)})


def _roots(words: set[str]) -> frozenset[str]:
    return frozenset(map(root, words - role_words("anybody")))


def _before(sentence: Sentence, first: int) -> Iterator[str]:
    """Yield the nouns before a name, or before its comma: "technical director Alys Holm", "The cook, Al Holm,"."""
    is_aside = first > 1 and sentence.tokens[first - 1].text == ","
    inside = _INSIDE if is_aside else _BESIDE
    found = []
    for index in range(first - 1 - is_aside, max(-1, first - _ASIDE), -1):
        if sentence.tags[index].word_class not in inside:
            break
        found.append(index)
    begins = bool(found) and sentence.tags[found[-1]].word_class in ("determiner", "possessive")
    if begins or not is_aside:
        yield from (sentence.tokens[index].lower for index in found if sentence.tags[index].word_class == "noun")


def _behind(sentence: Sentence, end: int) -> Iterator[str]:
    """Yield the nouns behind a name that say who it is: ", president of the union of transit workers,"."""
    tokens, tags = sentence.tokens, sentence.tags
    first = _where_it_says_who(sentence, end)
    if first is None:
        return
    for index in range(first, min(len(tokens) - 1, first + _ASIDE)):
        is_post = tags[index].word_class == "noun" or tokens[index + 1].lower == "of"  # "head of" is read as a verb
        if not is_post and tags[index].word_class not in _INSIDE:
            return
        if is_post:
            yield tokens[index].lower


def _where_it_says_who(sentence: Sentence, end: int) -> int | None:
    """Return the token behind a name from which words may say who it is: behind a comma, or "as", "is", "will be"."""
    tokens = sentence.tokens
    first = end
    while first < len(tokens) and tokens[first].lower in role_words("linking"):
        first += 1
    if first > end:
        return first
    return end + 1 if end + 1 < len(tokens) and tokens[end].text == "," else None


def _done(sentence: Sentence, first: int) -> Iterator[str]:
    """Yield what a person is said to do or to be, with the nouns of its object: "who leads the city's workers"."""
    for clause in sentence.clauses:
        is_agent = clause.agent is not None and clause.agent.holds(first)
        if not is_agent or clause.group.negated or clause.group.lemma in SAYING:
            continue
        if clause.group.lemma != "be":
            yield clause.group.lemma
        for phrase in clause.objects:
            indices = range(phrase.first, phrase.last + 1)
            yield from (sentence.tokens[i].lower for i in indices if sentence.tags[i].word_class == "noun")


def around(mentions: Iterable[Mention], context: Context, *, before: bool = False) -> frozenset[str]:
    """Return the content words of the sentences that name a person, but what describes anybody.

    Args:
        mentions: where the person is named.
        context: that of the source.
        before: whether the sentence before each counts too.
    """
    document = context.reading.document
    indices = {document.index(mention.place.start) for mention in mentions}
    if before:
        indices |= {index - 1 for index in indices if index > 0}
    found = {word for index in indices for word in document.sentences[index].content}
    return frozenset(word for word in found - _anybody() if not word[0].isdigit())


def tells_of_kin(mentions: Iterable[Mention], context: Context) -> bool:
    """Whether a sentence that names a person tells of a family."""
    read = map(context.read_sentence, mentions)
    return any(token.lower in role_words("kin") for sentence in read for token in sentence.tokens)


@cache
def _anybody() -> frozenset[str]:
    return frozenset(map(stem, role_words("anybody")))
