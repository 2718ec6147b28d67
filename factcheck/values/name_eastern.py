"""How two names stand that are written with the family name first, or romanized by syllables."""

from itertools import product

from factcheck.values.name_pair import both
from factcheck.values.name_parts import NameParts
from factcheck.values.name_spelling import korean_families
from factcheck.values.name_systems import one_by_system
from factcheck.values.relation import Comparison, Relation
from factcheck.values.romanization import chinese_key, is_chinese, korean_key, looks_chinese, skeleton

_LONGEST_EASTERN, _WITH_GIVEN = 4, 3
"""Syllables of a name with its family name first at most, and of one whose given name has two."""
_TONES = 4
"""Letters by which two romanizations of one Chinese name may differ in length."""
_FINALS = frozenset("aeiounghrw")
"""Letters with which a Chinese syllable ends in any romanization."""


def compare_eastern(one: NameParts, other: NameParts) -> Comparison | None:
    """Return how two names stand of which one has its family name first, or two of Chinese syllables.

    None where these ways of writing decide nothing.
    """
    return _family_first(one, other) or _by_system(one, other) or _in_pinyin(one, other)


def _by_system(one: NameParts, other: NameParts) -> Comparison | None:
    """Compare two names of one word each that two systems of romanization write for one."""
    if not len(one.parts) == len(other.parts) == 1:
        return None
    system = one_by_system(one.joined, other.joined)
    if system is None:
        return None
    return Comparison(Relation.EQUIVALENT, f"{both(one, other)} are one name in two romanizations: {system}")


def _family_first(one: NameParts, other: NameParts) -> Comparison | None:
    """Compare two names of which one has its family name first, given names as a whole."""
    sizes = (len(one.parts), len(other.parts))
    if min(sizes) < 2 or max(sizes) > _LONGEST_EASTERN:
        return None
    families = korean_families()
    western = one.parts[-1] in families and other.parts[-1] in families
    if "family-first" not in (one.order, other.order) and not western:
        return None
    return _romanized(one, other) or _given_differ(one, other)


def _romanized(one: NameParts, other: NameParts) -> Comparison | None:
    """Judge two names that are one in two romanizations."""
    for a, b in product(_readings(one), _readings(other)):
        if not (a[1] and b[1]):
            continue
        if _same_korean(a, b):
            return Comparison(Relation.EQUIVALENT, f"{both(one, other)} are romanizations of one Korean name")
        if chinese_key(a[0]) == chinese_key(b[0]) and chinese_key(a[1]) == chinese_key(b[1]):
            return Comparison(Relation.EQUIVALENT, f"{both(one, other)} are romanizations of one Chinese name")
    return None


def _given_differ(one: NameParts, other: NameParts) -> Comparison | None:
    """Judge two names of one family of which one syllable of the given name differs."""
    if not (one.order == other.order == "family-first" and min(len(one.parts), len(other.parts)) >= _WITH_GIVEN):
        return None
    is_near = one.parts[1] == other.parts[1] or one.parts[2] == other.parts[2]
    if one.parts[0] != other.parts[0] or not is_near:
        return None
    ours, theirs = "".join(one.parts[1:]), "".join(other.parts[1:])
    reason = f'{both(one, other)}: the given names "{ours}" and "{theirs}" differ'
    return Comparison(Relation.CONTRADICTORY, reason)


def _in_pinyin(one: NameParts, other: NameParts) -> Comparison | None:
    """Compare two names of Chinese syllables: one system writes them in one way."""
    if (len(one.parts) > 2 and len(other.parts) > 2) or one.entity == "person" or other.entity == "person":
        return None
    ours, theirs = one.joined, other.joined
    if abs(len(ours) - len(theirs)) > _TONES or ours[-1:] not in _FINALS or theirs[-1:] not in _FINALS:
        return None
    one_of_china = is_chinese(ours) or is_chinese(theirs)
    if one_of_china and chinese_key(ours) == chinese_key(theirs) and min(len(ours), len(theirs)) > 4:
        return Comparison(Relation.EQUIVALENT, f"{both(one, other)} are romanizations of one Chinese name")
    if len(one.parts) == len(other.parts) == 1 and looks_chinese(ours, theirs) and skeleton(ours) != skeleton(theirs):
        return Comparison(Relation.CONTRADICTORY, f"{both(one, other)} are two names in one romanization")
    return None


def _readings(name: NameParts) -> list[tuple[str, str]]:
    """Return the ways to read a name as family name and given name written together."""
    parts = name.parts
    first = (parts[0], "".join(parts[1:]))
    return [first, (parts[-1], "".join(parts[:-1]))]


def _same_korean(one: tuple[str, str], other: tuple[str, str]) -> bool:
    ours, theirs = korean_families().get(one[0]), korean_families().get(other[0])
    return bool(ours and theirs and ours & theirs) and korean_key(one[1]) == korean_key(other[1])
