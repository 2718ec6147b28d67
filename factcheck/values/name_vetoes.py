"""What keeps two persons apart whatever else agrees: a veto is never outvoted."""

from factcheck.values.name_given import sex_of_given
from factcheck.values.name_parts import NameParts
from factcheck.values.transliteration import fold

_SON = frozenset({"bin", "ibn", "ben"})
"""Words for "son of": behind them another order is another man."""
_YOUNGER = frozenset({"jr", "junior", "ii", "iii", "iv"})
"""Suffixes that a son has and his father has not."""


def veto_of(one: NameParts, other: NameParts) -> str | None:
    """Return what keeps two persons apart whatever else agrees."""
    vetoes = (_script_veto, _initials_veto, _sex_veto, _suffix_veto, _father_veto)
    return next((said for veto in vetoes if (said := veto(one, other)) is not None), None)


def _script_veto(one: NameParts, other: NameParts) -> str | None:
    is_exact = one.script == other.script and one.script in ("hangul", "cjk")
    if is_exact and "".join(one.words) != "".join(other.words):
        return "differ in a letter of a script that leaves no doubt"
    return None


def _initials_veto(one: NameParts, other: NameParts) -> str | None:
    has_both = one.initials and other.initials and one.given[:1] == other.given[:1] and len(one.given[0]) > 1
    middle, middle_other = one.initials[-2:], other.initials[-2:]
    if has_both and middle != middle_other:
        return f'are told apart by the initials "{" ".join(middle)}" and "{" ".join(middle_other)}"'
    return None


def _sex_veto(one: NameParts, other: NameParts) -> str | None:
    if one.sex is not None and other.sex is not None and one.sex != other.sex:
        return "are a man and a woman by their titles"
    if _are_two_sexes(one, other) or _are_two_sexes(other, one):
        return "are a man and a woman by title and given name"
    return None


def _suffix_veto(one: NameParts, other: NameParts) -> str | None:
    ours, theirs = one.suffix, other.suffix
    if ours is not None and theirs is not None:
        return f'are told apart by "{ours}" and "{theirs}"' if ours != theirs else None
    lone = ours or theirs
    return f'are told apart by "{lone}"' if lone in _YOUNGER and one.parts == other.parts else None


def _father_veto(one: NameParts, other: NameParts) -> str | None:
    are_sons = not _SON.isdisjoint(one.words) and not _SON.isdisjoint(other.words)
    if are_sons and sorted(one.parts) == sorted(other.parts) and one.parts != other.parts:
        return "have each other's name as the father's"
    return None


def _are_two_sexes(titled: NameParts, named: NameParts) -> bool:
    """Whether the title of a bare family name and the given name of the other tell two sexes."""
    if titled.sex is None or titled.given or named.sex is not None or not named.given:
        return False
    stated = sex_of_given(fold(named.given[0]))
    return stated is not None and stated != titled.sex
