"""Cues: the words of a sentence by which a source says that somebody else says so."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import Literal, NamedTuple

from factcheck.document import Sentence
from factcheck.document.tokens import Token, is_contraction
from factcheck.inflection import noun_forms, verb_forms
from factcheck.lexicon import table
from factcheck.values.factuality import Status

CueKind = Literal["verb", "noun", "phrase"]


class Cue(NamedTuple):
    """Words that show an attribution.

    Args:
        kind: what they are.
        words: as they stand in the text.
        first: the first token of them in their sentence.
        end: the token behind them.
        status: how the source stands to what it tells.
    """

    kind: CueKind
    words: str
    first: int
    end: int
    status: Status

    @property
    def lower(self) -> str:
        """The words in lower case."""
        return self.words.lower()


def find_cues(sentence: Sentence) -> Iterator[Cue]:
    """Yield the cues of a sentence, in order; the longest of several that begin at one token.

    Example:
        >>> from factcheck.source import Span
        >>> [cue.words for cue in find_cues(Sentence("It may be so, Lee said.", Span(0, 23)))]
        ['may be', 'said']
    """
    past = 0
    for index, token in enumerate(sentence.tokens):
        if index < past or token.lower not in _first_words():
            continue
        found = _phrase_at(sentence.tokens, index) or _word_at(sentence.tokens, index)
        if found is not None:
            past, kind, status = found
            start, end = token.start, sentence.tokens[past - 1].end
            yield Cue(kind, sentence.text[start:end], index, past, status)


Found = tuple[int, CueKind, Status]
"""The token behind a cue, and what the cue is."""


def _phrase_at(tokens: Sequence[Token], index: int) -> Found | None:
    for words, status in _phrases().get(tokens[index].lower, ()):
        end = index + len(words)
        if tuple(token.lower for token in tokens[index:end]) == words and not _goes_on(tokens, end):
            return end, "phrase", status
    return None


def _word_at(tokens: Sequence[Token], index: int) -> Found | None:
    found = _single_words().get(tokens[index].lower)
    return None if found is None or _goes_on(tokens, index + 1) else (index + 1, *found)


def _goes_on(tokens: Sequence[Token], end: int) -> bool:
    """Whether the word before a token is part of another: "couldn't", "the report's"."""
    if end == len(tokens) or tokens[end].start != tokens[end - 1].end:
        return False
    return tokens[end].kind == "possessive" or is_contraction(tokens[end])


@cache
def _first_words() -> frozenset[str]:
    return frozenset((*_single_words(), *_phrases()))


@cache
def _single_words() -> dict[str, tuple[CueKind, Status]]:
    """Map each form of a cue word to its part of speech and status; a noun goes before a verb."""
    forms: dict[str, tuple[CueKind, Status]] = {}
    for base, row in table("reporting_verbs")["nouns"].items():
        forms |= dict.fromkeys(noun_forms(base), ("noun", row[0]))
    for base, row in table("reporting_verbs")["verbs"].items():
        said = (form for form in verb_forms(base) if not form.endswith("ing"))
        forms |= {form: ("verb", row[0]) for form in said if form not in forms}
    return forms


@cache
def _phrases() -> dict[str, tuple[tuple[tuple[str, ...], Status], ...]]:
    """Map first words to the phrases that begin with them, the longer ones first."""
    found: dict[str, tuple[tuple[tuple[str, ...], Status], ...]] = {}
    rows = [(tuple(phrase.split()), row[0]) for phrase, row in table("reporting_verbs")["phrases"].items()]
    for words, status in sorted(rows, key=lambda row: -len(row[0])):
        found[words[0]] = (*found.get(words[0], ()), (words, status))
    return found
