"""The titles that stand at a place of a sentence: those that end there, those that begin there."""

from collections.abc import Iterator
from functools import cache

from factcheck.lexicon import table
from factcheck.mentions.mention import Tenure
from factcheck.mentions.names.titles import slipped_title, title_closers, title_openers, titles
from factcheck.mentions.names.words import Word
from factcheck.values.name_tables import gazetteer

LONGEST = 8
"""Words of the longest title that is looked for."""
_DEPARTMENT = 3
"""Words of a department's name that are taken before "minister"."""
_OF_DEPARTMENT = ("minister", "secretary")
"""Titles before which the name of a department stands."""


def title_ending(words: list[Word], end: int, floor: int) -> tuple[int, str] | None:
    """Return the longest title that ends before a word: where it begins, and its canonical form."""
    if end <= floor or words[end - 1].folded not in title_closers():
        return None
    for start in range(max(floor, end - LONGEST), end):
        canonical = _title_of(words, start, end)
        if canonical in _OF_DEPARTMENT:
            return _department(words, start, floor, canonical)
        if canonical is not None:
            return start, canonical
    return None


def _title_of(words: list[Word], start: int, end: int) -> str | None:
    """Return the canonical form of the title that a stretch of words is, with or without a slip of spelling."""
    if not _is_run(words, start, end) or any(word.possessive for word in words[start:end]):
        return None
    spelling = " ".join(word.folded for word in words[start:end])
    return titles().get(spelling) or (slipped_title(spelling) if end - start > 1 else None)


def _is_run(words: list[Word], start: int, end: int) -> bool:
    """Whether nothing but blanks stands between some words."""
    return all(word.joined for word in words[start + 1 : end])


def _department(words: list[Word], start: int, floor: int, canonical: str) -> tuple[int, str]:
    """Take the department before "minister": "digital transformation minister"."""
    first = start
    while first > max(floor, start - _DEPARTMENT) and words[first].joined and _is_of_department(words, first):
        first -= 1
    return first, " ".join([*(word.folded for word in words[first:start]), canonical])


def _is_of_department(words: list[Word], end: int) -> bool:
    """Whether the word before `end` can be part of the name of a department."""
    before = words[end - 1]
    is_plain = before.capital and before.folded.isalpha() and not before.possessive
    return is_plain and before.folded not in tenures() and not _names_state(words, end)


def _names_state(words: list[Word], end: int) -> bool:
    """Whether the word or two before `end` are in the tables: "North Korean" is no department."""
    pair = " ".join(word.folded for word in words[max(0, end - 2) : end])
    return words[end - 1].folded in gazetteer() or pair in gazetteer()


def title_starting(words: list[Word], at: int) -> tuple[int, str] | None:
    """Return the longest title that begins here: where it ends, and its canonical form."""
    longest = title_openers().get(words[at].folded) if at < len(words) else None
    if longest is None:
        return None
    ends = _ends_of_run(words, at, min(longest, LONGEST, len(words) - at))
    spelled = ((end, titles().get(" ".join(word.folded for word in words[at:end]))) for end in ends)
    return next(((end, canonical) for end, canonical in spelled if canonical is not None), None)


def _ends_of_run(words: list[Word], at: int, longest: int) -> Iterator[int]:
    """Yield where runs of words end that begin here, the longest first."""
    return (end for end in range(at + longest, at, -1) if _is_run(words, at, end))


@cache
def tenures() -> dict[str, Tenure]:
    """Map a word before an office to how the office is held."""
    return {word: row[0] for word, row in table("offices")["tenure"].items()}


def tenure_of(canonical: str) -> tuple[Tenure, str]:
    """Return how an office is held by its own title, and the title without that."""
    if canonical.endswith("-elect"):
        return "elect", canonical.removesuffix("-elect")
    if canonical.startswith("acting "):
        return "acting", canonical.removeprefix("acting ")
    return "holder", canonical
