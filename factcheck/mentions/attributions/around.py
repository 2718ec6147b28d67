"""The words around a cue: who stands before and behind it, and whether words are said there."""

from collections.abc import Sequence
from functools import cache

from factcheck.document import Sentence
from factcheck.document.patterns import Pattern, pattern
from factcheck.document.tokens import Token
from factcheck.lexicon import table
from factcheck.mentions.attributions.cues import Cue
from factcheck.source import Span

LONGEST_SPEAKER = 80
"""Code points of the words shown for a speaker; a longer stretch is no name for anybody. Heuristic."""
_ENDS_SPEECH = frozenset(',”"’»!?')
"""Signs with which words end that are said."""
_NEAR = 2
"""Code points between such a sign and the cue at most: a blank, perhaps two."""


@cache
def group(name: str) -> frozenset[str]:
    """Return the words of one group of the table."""
    return frozenset(table("reporting_verbs")["groups"][name][0].split())


@cache
def _joined() -> Pattern:
    """Return the verb that shares its subject with the one of the cue: "arrived and later said"."""
    return pattern("(*ed|*s|*ing) and rest=((JOINED|END))", JOINED=group("behind_and"))


@cache
def _said_before() -> Pattern:
    return pattern('(,|”|"|») (~(,|”|")){1,7}')


@cache
def _ends_clause() -> Pattern:
    return pattern('(;|“|"|, SUBORDINATE)', SUBORDINATE=group("subordinate"))


def is_edge(token: Token) -> bool:
    """Whether a token parts clauses."""
    return token.lower in group("edges")


def subject_before(sentence: Sentence, end: int) -> Span | None:
    """Return the words between the last edge of a clause and the token of a verb, without auxiliaries and adverbs."""
    tokens = sentence.tokens
    least = tokens[end].start - 2 * LONGEST_SPEAKER
    first = next((index + 1 for index in range(end - 2, -1, -1) if is_edge(tokens[index])), 0)
    while first < end and tokens[first].start < least:
        first += 1
    if (joined := _joined().search(tokens, first, end)) is not None:
        first = joined.marks["rest"][0]
    words = words_of(tokens[first:end])
    while words and words[-1].lower in group("auxiliaries"):
        words.pop()
    return _span(words) if words and words[-1].end - words[0].start <= LONGEST_SPEAKER else None


def phrase_behind(sentence: Sentence, first: int) -> Span | None:
    """Return the words from the token behind a cue to the next edge of a clause; a colon right behind it is none."""
    tokens, before = sentence.tokens, sentence.tokens[first - 1].end
    end = first
    while end < len(tokens) and not (is_edge(tokens[end]) and tokens[end].start > before):
        end += 1
    return _span([word for word in words_of(tokens[first:end]) if word.end <= before + LONGEST_SPEAKER])


def words_of(tokens: Sequence[Token]) -> list[Token]:
    """Return the tokens that are no marks."""
    return [token for token in tokens if token.kind in ("word", "number", "possessive")]


def _span(words: Sequence[Token]) -> Span | None:
    return Span(words[0].start, words[-1].end) if words else None


def is_said_around(sentence: Sentence, cue: Cue) -> bool:
    """Whether words that are said stand right behind a cue, or close before it."""
    tokens = sentence.tokens
    if cue.end < len(tokens) and tokens[cue.end].lower in group("opens_speech"):
        return True
    return _said_before().before(tokens, cue.first) is not None


def is_behind_speech(sentence: Sentence, cue: Cue) -> bool:
    """Whether a comma or the end of a quotation stands right before a cue."""
    if not cue.first:
        return False
    before, here = sentence.tokens[cue.first - 1], sentence.tokens[cue.first]
    return here.start - before.end <= _NEAR and before.text[-1] in _ENDS_SPEECH


def clause_from(sentence: Sentence, cue: Cue) -> Span:
    """Return the words from a modal cue to the end of its clause."""
    edge = _ends_clause().search(sentence.tokens, cue.end)
    end = sentence.tokens[edge.first].start if edge is not None else sentence.span.end
    return Span(sentence.tokens[cue.first].start, end)
