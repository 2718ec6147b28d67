"""How two Spanish names of many words stand: letters spoken alike, and the two names of a wife."""

from collections import Counter
from functools import cache, lru_cache

from factcheck.lexicon import table
from factcheck.values.name_given import sex_of_given
from factcheck.values.name_pair import both
from factcheck.values.name_parts import NameParts
from factcheck.values.relation import Comparison, Relation
from factcheck.values.romanization import folding

_CACHED = 65536
"""Words kept in each cache: more than any set of articles has."""
_LEAST = 3
"""Words of a name that is long enough for one of them to be written otherwise. Heuristic."""
_SHARED = 2
"""Words that must be alike to the letter. Heuristic."""
_SHORTEST = 4
"""Letters of a word that may be written otherwise. Heuristic."""
_WIFE_OF = "de"


def compare_spanish(one: NameParts, other: NameParts) -> Comparison | None:
    """Return that two Spanish names may be one; None where nothing says so, or neither is Spanish."""
    if min(len(one.parts), len(other.parts)) < _LEAST or len(set(one.parts) & set(other.parts)) < _SHARED:
        return None
    if not (one.script == other.script == "latin" and (is_spanish(one) or is_spanish(other))):
        return None
    return _spoken_alike(one, other) or _married(one, other) or _married(other, one)


def is_spanish(name: NameParts) -> bool:
    """Whether a word of a name is one that Spanish names alone have, or ends as theirs do.

    Example:
        >>> is_spanish(NameParts(text="Mario Gomez", words=("mario", "gomez")))
        True
    """
    words, endings = _signs()
    return any(part in words or (len(part) >= _SHORTEST and part.endswith(endings)) for part in name.parts)


@cache
def _signs() -> tuple[frozenset[str], tuple[str, ...]]:
    rows = table("name_origins")["spanish"]
    return frozenset(rows["words"][0].split()), tuple(rows["endings"][0].split())


@lru_cache(maxsize=_CACHED)
def spanish_key(word: str) -> str:
    """Return a folded word with one letter for those that Spanish speaks alike, none of them doubled.

    Example:
        >>> spanish_key("velazquez") == spanish_key("belasques"), spanish_key("freyre") == spanish_key("freire")
        (True, True)
    """
    if len(word) < _SHORTEST:
        return word
    key = _letters()(word)
    return "".join(letter for at, letter in enumerate(key) if letter != key[at - 1 : at])


_letters = cache(lambda: folding("spanish"))


def _spoken_alike(one: NameParts, other: NameParts) -> Comparison | None:
    """Return that all words of the shorter name are in the longer one, some with other letters of the same sound."""
    ours, theirs = Counter(map(spanish_key, one.parts)), Counter(map(spanish_key, other.parts))
    if not (_is_inside(ours, theirs) or _is_inside(theirs, ours)):
        return None
    apart = Counter(one.parts) - Counter(other.parts), Counter(other.parts) - Counter(one.parts)
    if not all(apart):
        return None
    return Comparison(Relation.COMPATIBLE, f"{both(one, other)} differ in letters that Spanish speaks alike")


def _is_inside(short: Counter[str], long: Counter[str]) -> bool:
    return not short - long


def _married(wife: NameParts, other: NameParts) -> Comparison | None:
    """Return that one name has the husband's behind "de" where the other has the mother's: "Ana Ruiz de Soto"."""
    if wife.particle != _WIFE_OF or other.particle is not None or not _is_of_woman(wife):
        return None
    born, other_last = Counter(wife.parts[:-1]), other.parts[-1]
    if wife.parts[-1] in other.parts or other_last in wife.parts or not _is_inside(born, Counter(other.parts)):
        return None
    return Comparison(
        Relation.COMPATIBLE, f"{both(wife, other)} may be the names of one woman, by husband and by mother"
    )


def _is_of_woman(name: NameParts) -> bool:
    """Whether the first given name is a woman's, as far as its end tells."""
    first = name.parts[0]
    return sex_of_given(first) == "f" or (sex_of_given(first) is None and first.endswith("a"))
