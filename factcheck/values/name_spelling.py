"""One word under several spellings: transliteration, slips of the pen, variants of a given name.

The only file that knows rapidfuzz. Every judgement names its evidence; none is a likeness.
"""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import NamedTuple

from factcheck.lexicon import table
from factcheck.values.name_given import at_times_one, excludes, groups_of
from factcheck.values.name_origins import Origin, may_be_romanized
from factcheck.values.romanization import affixes, consonants, has_article, skeleton
from factcheck.values.transliteration import fold

_LONG_ENOUGH = 5
"""Letters a word needs before one slip of the pen is forgiven. Heuristic: of four letters a fourth is another name."""
_LONG_FOR_TWO = 12
"""Letters a word needs before two slips are forgiven. Heuristic."""
_CONSONANTS_ENOUGH = 3
"""Consonants that must agree before different vowels are taken for a romanization. Heuristic."""
_FAR = 6
"""Tenths of the letters of the longer word that may differ at all before rules are asked. Heuristic."""
_CACHED = 65536
"""Words kept in each cache: more than any set of articles has."""

_CONSONANTS_MANY = 5
"""Consonants that must agree before any difference of vowels is taken for a romanization. Heuristic."""

FOLD, SPELLING, VARIANT, VOWELS, SLIP, INITIAL, NEAR = range(7)


class Evidence(NamedTuple):
    """Why two words are taken for one, most severe doubt last."""

    rank: int
    reason: str


SAME = Evidence(FOLD, "")


@cache
def korean_families() -> dict[str, frozenset[int]]:
    """Map a Korean family name to the groups it may belong to."""
    found: dict[str, set[int]] = {}
    for number, (names, _) in enumerate(table("asian_names")["groups"].values()):
        for name in names.split():
            found.setdefault(fold(name), set()).add(number)
    return {name: frozenset(numbers) for name, numbers in found.items()}


@lru_cache(maxsize=_CACHED)
def evidence(one: str, other: str, beside: Origin = Origin.UNKNOWN) -> Evidence | None:
    """Return why two folded words may be one name; None when nothing says so.

    Args:
        one: a word.
        other: another one.
        beside: what their names tell of where the words come from.

    Returns:
        The evidence. Of rank `NEAR` the words are neighbours that nothing joins: two names, or one that is misspelt.

    Example:
        >>> evidence("andrey", "andrei").reason
        '"andrey" and "andrei" are forms of one given name'
        >>> evidence("horben", "hoben").rank == NEAR
        True
    """
    if one == other:
        return SAME
    if len(one) == 1 or len(other) == 1:
        return Evidence(INITIAL, f'"{one}" may stand for "{other}"') if one[:1] == other[:1] else None
    ours, theirs = groups_of(one), groups_of(other)
    if ours and theirs:
        if ours & theirs:
            return Evidence(VARIANT, f'"{one}" and "{other}" are forms of one given name')
        return Evidence(INITIAL, f'"{one}" and "{other}" are at times one name') if at_times_one(one, other) else None
    most = (len(one) if len(one) > len(other) else len(other)) * _FAR // 10
    if _distance()(one, other, score_cutoff=most) > most or _are_numbers(one, other):
        return None
    return _by_letters(one, other, beside)


def _are_numbers(one: str, other: str) -> bool:
    """Whether two words have other figures, or are both Roman ones: "ii" is no slip for "iii"."""
    if [*filter(_DIGITS.__contains__, one)] != [*filter(_DIGITS.__contains__, other)]:
        return one.translate(_FIGURES) != other.translate(_FIGURES)
    return _ROMAN.issuperset(one) and _ROMAN.issuperset(other)


_ROMAN = frozenset("ivx")
_DIGITS = frozenset("0123456789")


def _by_letters(one: str, other: str, beside: Origin) -> Evidence | None:
    """Look for a romanization, then for a slip of the pen; where nothing tells of another script, words are near."""
    if not (one.isalpha() and other.isalpha()):
        one, other = one.translate(_FIGURES), other.translate(_FIGURES)
        if one == other:
            return Evidence(SPELLING, f'figures stand for letters of "{other}"')
    if _plain_umlauts(one) == _plain_umlauts(other):
        return Evidence(SPELLING, f'"{one}" and "{other}" differ in how an umlaut is written')
    found = _by_romanization(one, other)
    if found is not None and may_be_romanized(one, other, beside):
        return found
    slip = _by_slip(one, other)
    if slip is None and (found is None or slips(skeleton(one), skeleton(other), 1) > 1):
        return None
    if slip is not None and _are_alike(one, other) and may_be_romanized(one, other, beside):
        return Evidence(SLIP, f'"{one}" and "{other}" differ in letters that languages write for each other')
    return Evidence(NEAR, slip or f'"{one}" and "{other}" differ in some letters')


def _by_romanization(one: str, other: str) -> Evidence | None:
    """Return how two words are written that come out of another script."""
    ours, theirs = skeleton(one), skeleton(other)
    if ours == theirs:
        return Evidence(SPELLING, f'"{one}" and "{other}" are two romanizations of one name')
    if has_article(one, other) or has_article(other, one):
        return Evidence(SPELLING, f'"{one}" and "{other}" differ in an article or small word written together')
    if _stem(ours) == _stem(theirs):
        return Evidence(SPELLING, f'"{one}" and "{other}" differ by a Baltic ending')
    loose = consonants(one)
    if loose == consonants(other) and (_vowels_close(ours, theirs) or len(loose) >= _CONSONANTS_MANY):
        return Evidence(VOWELS, f'"{one}" and "{other}" differ in letters that romanizations write differently')
    return None


def _by_slip(one: str, other: str) -> str | None:
    """Return the evidence that two words are a slip of the pen apart; None when they are further."""
    ours, theirs = skeleton(one), skeleton(other)
    shorter = min(len(one), len(other))
    if shorter >= _LONG_ENOUGH:
        if slips(one, other, 1) <= 1 or slips(ours, theirs, 1) <= 1 < min(len(ours), len(theirs)) - 3:
            return f'"{one}" and "{other}" differ by one letter'
        if shorter >= _LONG_FOR_TWO and slips(ours, theirs, 2) <= 2:
            return f'"{one}" and "{other}" differ by two letters of {shorter}'
    elif shorter == _LONG_ENOUGH - 1 and len(one) != len(other) and slips(one, other, 1) <= 1 and one[0] == other[0]:
        return f'"{one}" and "{other}" differ by one letter'
    return None


_HARD = str.maketrans("cbd", "sft")
_DOUBLED = re.compile(r"(.)\1+")


def _hard(word: str) -> str:
    """Return the consonants of a word, those alike that other scripts have one letter for, or none."""
    return _DOUBLED.sub(r"\1", consonants(word).translate(_HARD))


def _are_alike(one: str, other: str) -> bool:
    """Whether two words differ in letters alone that languages write for each other."""
    ours, theirs = skeleton(one), skeleton(other)
    if _hard(one) == _hard(other):
        return True
    pairs = (frozenset(pair) for pair in zip(ours, theirs, strict=False) if pair[0] != pair[1])
    return len(ours) == len(theirs) and all(pair in _LOOK_ALIKE or pair in _CLOSE for pair in pairs)


_UMLAUTS = re.compile("ue|oe|ae")


def _plain_umlauts(word: str) -> str:
    """Write the umlauts of a word without the "e" that stands for their points."""
    return _UMLAUTS.sub(lambda found: found.group()[0], word)


_FIGURES = str.maketrans("013459", "oieasg")
"""Figures typed for letters they look like."""
_STEM = 5
"""Letters that must stay when a Baltic ending falls."""
_CLOSE = {frozenset(pair) for pair in ("ae", "ei", "ou", "ao", "kg", "vf", "sz", "yi", "hg", "kh", "zi")}
"""Letters that romanizations of Arabic, Persian, Hebrew, Russian and Greek write for each other."""


def _stem(word: str) -> str:
    """Drop the ending that Lithuanian and Latvian put to a foreign name."""
    for ending in affixes("baltic"):
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            return word[: -len(ending)]
    return word


def _vowels_close(one: str, other: str) -> bool:
    """Whether two spellings differ in near vowels alone, place by place."""
    if len(one) != len(other):
        return len(consonants(one)) >= _CONSONANTS_ENOUGH and slips(one, other, 1) <= 1
    return all(a == b or frozenset((a, b)) in _CLOSE for a, b in zip(one, other, strict=True))


def lone_spelling(one: str, other: str, beside: Origin = Origin.UNKNOWN) -> Evidence | None:
    """Return why two names of one word each may be one, where nothing else agrees; None when nothing does.

    Example:
        >>> lone_spelling("maebashi", "maebashishi").reason, lone_spelling("korba", "korla")
        ('one has the word for its kind of town at its end', None)
    """
    short, long = sorted((one, other), key=len)
    if any(long == short + ending for ending in affixes("town")) and len(short) >= _LONG_ENOUGH:
        return Evidence(SPELLING, "one has the word for its kind of town at its end")
    why = _lone_difference(one, other)
    if why is None:
        return None
    if may_be_romanized(one, other, beside):
        return Evidence(SLIP, why)
    return Evidence(NEAR, why) if slips(one, other, 1) <= 1 else None


def _lone_difference(one: str, other: str) -> str | None:
    """Return by what two words differ that stand alone; None when they are further apart."""
    return _difference_of_languages(skeleton(one), skeleton(other)) or _difference_of_typing(one, other)


def _difference_of_languages(ours: str, theirs: str) -> str | None:
    """Return by what two words differ that two languages may write for one."""
    if len(ours) != len(theirs) or len(ours) < _LONG_ENOUGH:
        return None
    if ours[:-1] == theirs[:-1] and ours[-1] in _VOWELS and theirs[-1] in _VOWELS:
        return "the ending differs"
    changed = [frozenset(pair) for pair in zip(ours, theirs, strict=True) if pair[0] != pair[1]]
    if changed and all(pair in _LOOK_ALIKE for pair in changed) and len(changed) * 3 <= len(ours):
        return "languages write the letters for each other"
    return None


def _difference_of_typing(one: str, other: str) -> str | None:
    """Return by what two words differ of which one may be mistyped."""
    shorter = min(len(one), len(other))
    if one[:1] != other[:1] or shorter <= _LONG_ENOUGH or slips(one, other, 1) > 1:
        return None
    if len(one) != len(other):
        return "a letter is left out" if one[-1] == other[-1] or shorter > _LONG_ENOUGH + 2 else None
    swapped = sum(a != b for a, b in zip(one, other, strict=True)) == 2
    return "two letters are swapped" if swapped else None


_VOWELS = frozenset("aeiou")
_LOOK_ALIKE = {
    frozenset(pair)
    for pair in (
        *("bv", "bp", "dt", "mn", "sz", "cs", "ck", "gk", "gi", "iu", "uv", "fv", "hk", "ch", "gh", "tz"),
        *("ae", "ei", "ou", "ao"),
    )
}
"""Letters that languages write for each other."""


def short_slip(one: str, other: str) -> str | None:
    """Return the evidence that two words of four letters differ by one inner letter; None where they do not, or are
    two given
    names."""
    if min(len(one), len(other)) < _LONG_ENOUGH - 1 or one[0] != other[0] or excludes(one, other):
        return None
    return f'"{one}" and "{other}" differ by one letter' if slips(one, other, 1) <= 1 else None


def slips(one: str, other: str, most: int) -> int:
    """Count letters put in, left out, changed or swapped with a neighbour; more than `most` is `most` + 1."""
    return _distance()(one, other, score_cutoff=most)


@cache
def _distance() -> Callable[..., int]:
    from rapidfuzz.distance import OSA  # noqa: PLC0415 - a foreign package is imported by the one function that calls it

    return OSA.distance


@lru_cache(maxsize=_CACHED)
def blocking_keys(word: str) -> tuple[str, ...]:
    """Return coarse keys of a word; words that `evidence` takes for one share one.

    Example:
        >>> set(blocking_keys("belousov")) & set(blocking_keys("beluosov")) != set()
        True
    """
    groups = groups_of(word)
    coarse = consonants(word) or word[:1]
    return (f"<{coarse[:1]}", f">{coarse[-1:]}", *(f"#{number}" for number in sorted(groups)))
