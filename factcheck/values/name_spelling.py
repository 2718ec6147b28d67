"""One word under several spellings: transliteration, slips of the pen, variants of a given name.

The only file that knows rapidfuzz. Every judgement names its evidence; none is a likeness.
"""

import re
from functools import cache, lru_cache
from typing import NamedTuple

from factcheck.data import table
from factcheck.values.name_tables import items
from factcheck.values.transliteration import fold

_LONG_ENOUGH = 5
"""Letters a word needs before one slip of the pen is forgiven. Ours: of four letters a fourth is another name."""


class Evidence(NamedTuple):
    """Be why two words are taken for one, gravest doubt last: rank 0 fold, 1 spelling, 2 variant, 3 slip, 4 initial."""

    rank: int
    reason: str


FOLD, SPELLING, VARIANT, SLIP, INITIAL = range(5)


@cache
def _rules() -> tuple["re.Pattern[str]", dict[str, str]]:
    """Give the transliteration rules: what to look for, longest first, and what it becomes."""
    rows = {pattern: row[0] for pattern, row in table("transliteration")["rules"].items()}
    return re.compile("|".join(sorted(map(re.escape, rows), key=len, reverse=True))), rows


@lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """Bring a folded word to the spelling that all common romanizations share.

    Example:
        >>> skeleton("andrey") == skeleton("andrei"), skeleton("zelenskyy") == skeleton("zelenskiy")
        (True, True)
    """
    pattern, rows = _rules()
    out = pattern.sub(lambda found: rows[found.group()], word)
    squeezed = [letter for letter, before in zip(out, " " + out, strict=False) if letter != before]
    return "".join(squeezed)


_VOWELS = str.maketrans("", "", "aeiouyh")


@lru_cache(maxsize=65536)
def consonants(word: str) -> str:
    """Give the consonants of a word as the loosest romanization has them.

    Example:
        >>> consonants("muammar") == consonants("moammar")
        True
    """
    return skeleton(word).translate(_VOWELS).replace("g", "k").replace("v", "f").replace("z", "s")


@cache
def _given_names() -> dict[str, frozenset[int]]:
    """Map a given name to the groups of variants it belongs to."""
    groups: dict[str, set[int]] = {}
    for number, (names, _) in enumerate(table("given_names")["groups"].values()):
        for name in items(names):
            groups.setdefault(fold(name), set()).add(number)
    return {name: frozenset(numbers) for name, numbers in groups.items()}


def is_given(word: str) -> bool:
    """Tell whether a folded word is a given name that the table knows."""
    return word in _given_names()


@lru_cache(maxsize=65536)
def evidence(one: str, other: str) -> Evidence | None:
    """Say why two folded words may be one name; None when nothing says so.

    Example:
        >>> evidence("andrey", "andrei").reason
        '"andrey" and "andrei" are two romanizations of one name'
    """
    if one == other:
        return Evidence(FOLD, "")
    if len(one) == 1 or len(other) == 1:
        return Evidence(INITIAL, f'"{one}" may stand for "{other}"') if one[0] == other[0] else None
    ours, theirs = _given_names().get(one), _given_names().get(other)
    if ours is not None and theirs is not None:
        if ours & theirs:
            return Evidence(VARIANT, f'"{one}" and "{other}" are forms of one given name')
        return None
    if skeleton(one) == skeleton(other):
        return Evidence(SPELLING, f'"{one}" and "{other}" are two romanizations of one name')
    if min(len(one), len(other)) >= _LONG_ENOUGH and _one_edit(one, other):
        return Evidence(SLIP, f'"{one}" and "{other}" differ by one letter')
    if consonants(one) == consonants(other) and len(consonants(one)) >= 3:
        return Evidence(SPELLING, f'"{one}" and "{other}" differ in vowels that romanizations write differently')
    return None


def excludes(one: str, other: str) -> bool:
    """Tell whether two folded words are given names known to be two names."""
    ours, theirs = _given_names().get(one), _given_names().get(other)
    return ours is not None and theirs is not None and not ours & theirs


def _one_edit(one: str, other: str) -> bool:
    """Tell whether one letter put in, left out, changed or swapped with its neighbour makes two words equal."""
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - a foreign package is imported by the one function that calls it

    return OSA.distance(one, other, score_cutoff=1) <= 1


def blocking_keys(word: str) -> tuple[str, ...]:
    """Give coarse keys of a word; words that `evidence` takes for one share one, where they are no nicknames.

    Example:
        >>> set(blocking_keys("belousov")) & set(blocking_keys("beluosov")) != set()
        True
    """
    groups = _given_names().get(word)
    if groups is not None:
        return tuple(f"#{number}" for number in sorted(groups))
    coarse = consonants(word) or word[:1]
    return (f"<{coarse[:2]}", f">{coarse[-2:]}")
