"""Names of works, as quotation marks set them off: "The Salt Road", a novel; "Night Buses", an album."""

from collections.abc import Iterator
from itertools import pairwise

from factcheck.claims.asking import Around
from factcheck.linkage.words.found import Found
from factcheck.values.description import Description

FAMILY = "work"
"""What names of works are held against: all are of one class."""
_LONGEST = 7
"""Words of the name of a work at most: a longer one is hardly told from what somebody says. Heuristic."""
_SHORTEST = 2
"""Words of one at least: a single word may be set off as odd."""
_SMALL = frozenset({"determiner", "preposition", "coordinator", "possessive", "pronoun"})
"""Classes of words that stand in small letters in such a name."""
_STOPS = frozenset({",", "."})
"""Marks that stand before the closing quotation mark and are none of the name."""


def find_works(around: Around) -> Iterator[Found]:
    """Yield the names of works that a sentence gives, each between two quotation marks."""
    marks = [index for index, tag in enumerate(around.tags) if tag.word_class == "quote"]
    for opening, closing in pairwise(marks):
        first, last = opening + 1, closing - 1
        if last > first and around.sentence.tokens[last].text in _STOPS:
            last -= 1
        if _SHORTEST <= last - first + 1 <= _LONGEST and _is_name(around, first, last):
            tokens = around.sentence.tokens
            text = around.sentence.text[tokens[first].start : tokens[last].end]
            value = Description(aspect="alternative", word=text.lower(), text=text)
            yield Found(FAMILY, value, around, first, last)


def _is_name(around: Around, first: int, last: int) -> bool:
    """Whether all words between two marks are written as in a name: large but for the small words inside."""
    tokens = around.sentence.tokens
    if not (tokens[first].is_capitalized and tokens[last].is_capitalized):
        return False
    words = range(first, last + 1)
    return all(
        tokens[index].is_capitalized or tokens[index].kind == "possessive" or around.tags[index].word_class in _SMALL
        for index in words
    )
