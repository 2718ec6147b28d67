"""The longest entry of a table that begins at a word, and what stands behind it."""

from collections.abc import Sequence

from factcheck.document.tokens import Token
from factcheck.rendering.forms import Sense
from factcheck.rendering.glossary import Glossary

_YEAR = len("2024")
_DASHES = frozenset("-–—")
_SHORTEST_HEAD = 2
"""Tokens of a place and a dash."""

_SMALL = frozenset({
    "verb", "participle", "infinitive", "gerund", "auxiliary", "modal", "preposition", "adverb", "subordinator",
    "conjunction", "article",
})  # fmt: skip
"""Classes of words that have no capital inside a sentence, where nouns have one."""

Entry = tuple[int, Sequence[Sense]]
"""How many tokens it holds, and what they can be."""


def entry_at(tokens: Sequence[Token], at: int, glossary: Glossary) -> Entry | None:
    """Return the longest entry that begins at a token; None where none does."""
    most = min(glossary.longest.get(tokens[at].lower, 0), len(tokens) - at)
    for length in range(most, 0, -1):
        words = tokens[at : at + length]
        exact = tuple(each.text for each in words)
        if (named := glossary.names.get(exact)) is not None:
            return length, (Sense(named, "name"),)
        lower = tuple(each.lower for each in words)
        is_small = length == 1 and begins_sentence(tokens, at)
        first, second = (lower, exact) if is_small else (exact, lower)
        senses: Sequence[Sense] = glossary.senses(first) or glossary.senses(second)
        if length == 1:
            senses = _left(senses, tokens, at, glossary)
        if senses:
            return length, senses
    return None


def begins_sentence(tokens: Sequence[Token], at: int) -> bool:
    """Whether a word has a capital since it begins a sentence or a quotation."""
    is_first = at == 0 or tokens[at - 1].kind in ("stop", "quote") or tokens[at - 1].text == ":"
    return tokens[at].is_capitalized and (is_first or _is_behind_dash(tokens, at))


def _is_behind_dash(tokens: Sequence[Token], at: int) -> bool:
    """Whether a dash stands before a word, as behind the place at the head of a report: "Berlin (dpa) - Am Montag"."""
    if at < _SHORTEST_HEAD or tokens[at - 1].text not in _DASHES:
        return False
    return tokens[at - 2].end < tokens[at - 1].start and tokens[at - 1].end < tokens[at].start


def _left(senses: Sequence[Sense], tokens: Sequence[Token], at: int, glossary: Glossary) -> Sequence[Sense]:
    """Return the senses of a word that its first letter leaves it, in a language whose nouns have capitals."""
    if not glossary.has("capital_nouns") or begins_sentence(tokens, at):
        return senses
    if not tokens[at].is_capitalized:
        return [sense for sense in senses if sense.word_class != "noun"] or senses
    nouns = [sense for sense in senses if sense.word_class == "noun"]
    return nouns or [sense for sense in senses if sense.word_class not in _SMALL]


def is_longer(tokens: Sequence[Token], at: int, taken: int, glossary: Glossary) -> bool:
    """Whether an entry that begins at a token holds more than so many."""
    found = entry_at(tokens, at, glossary)
    return found is not None and found[0] > taken


def is_time_at(tokens: Sequence[Token], at: int, glossary: Glossary) -> bool:
    """Whether a month, a weekday or a year begins at a token."""
    if at >= len(tokens):
        return False
    found = entry_at(tokens, at, glossary)
    is_year = tokens[at].text.isdigit() and len(tokens[at].text) == _YEAR
    return is_year or (found is not None and found[1][0].word_class in ("month", "weekday"))
