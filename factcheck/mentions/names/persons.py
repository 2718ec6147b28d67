"""Persons: how far the name of one reaches that begins at a word."""

from factcheck.mentions.names.signs import (
    entry_at,
    is_name_here,
    title_at,
)
from factcheck.mentions.names.words import (
    Word,
    date_words,
    first_families,
    grammar_words,
    months,
)
from factcheck.values.name_given import is_given
from factcheck.values.name_tables import particles, suffixes

_LONGEST_NAME = 6
"""Words of the longest person's name that is taken from running text."""


def person_end(words: list[Word], at: int) -> int:
    """Return the end of a run of name words that begins here."""
    end = at + 1
    while end < min(len(words), at + _LONGEST_NAME) and words[end].joined and not words[end - 1].possessive:
        if _is_month_name(words, at, end):
            return end + 1
        if not (_is_particle(words, end) or _goes_on_person(words, at, end)):
            break
        end += 1
    return end + 1 if end < len(words) and _is_suffix(words, end) else end


def _is_particle(words: list[Word], at: int) -> bool:
    """Whether a particle stands here before another word of the name: "van der Berg"."""
    if words[at].text not in particles() or at + 1 >= len(words) or not words[at + 1].joined:
        return False
    return words[at + 1].capital or words[at + 1].text in particles()


def _goes_on_person(words: list[Word], at: int, end: int) -> bool:
    """Whether a word belongs to the name of a person that begins before it."""
    word, given = words[end], is_given(words[at].folded)
    if (
        not word.capital
        or word.folded in date_words()
        or (given and _is_grammar(word))
        or _is_particle_alone(words, end)
    ):
        return False
    entry = entry_at(words, end)
    if entry is not None and not (given and entry.last - end == 1):
        return False
    return not title_at(words, end) or is_name_here(words, end, 1)


def _is_particle_alone(words: list[Word], at: int) -> bool:
    """Whether a particle stands here that leads to no other word of a name."""
    return words[at].text in particles() and at + 1 < len(words) and words[at + 1].joined


def _is_month_name(words: list[Word], at: int, end: int) -> bool:
    """Whether a month is the family name behind one given name: "Meg March", and not in "Meg March 3"."""
    if end != at + 1 or words[end].folded not in months() or not words[end].text.istitle():
        return False
    is_day = end + 1 < len(words) and words[end + 1].text[0].isdecimal()
    return is_given(words[at].folded) and words[at].folded not in grammar_words() and not is_day


def _is_grammar(word: Word) -> bool:
    """Whether a capitalised word is one of grammar, as in headlines, and no name: "So" and "No" may be one."""
    known = is_given(word.folded) or word.folded in first_families()
    return len(word.folded) > 1 and word.folded in grammar_words() and not known


def _is_suffix(words: list[Word], at: int) -> bool:
    """Whether "Jr." or "III" stands behind a name."""
    word = words[at]
    if word.folded not in suffixes() or word.start - words[at - 1].end > 2:
        return False
    return word.folded in ("jr", "sr") or (word.joined and word.text.isupper() and len(word.text) > 1)
