"""Where a word of a name comes from, by its letters: out of another script, or from a language of Latin letters."""

from enum import IntEnum
from functools import cache, lru_cache
from typing import NamedTuple

from factcheck.lexicon import table
from factcheck.values.name_given import is_romanized_given

_CACHED = 65536
"""Words kept in each cache: more than any set of articles has."""
_ENOUGH = 4
"""Letters of a word that other parts of its name can place: a shorter one is at home in many languages. Heuristic."""
_LONGEST = 8
"""Letters that no ending of the table has more of."""
_STEM = 2
"""Letters that must stand before an ending or behind a beginning for it to tell anything. Heuristic."""


class Origin(IntEnum):
    """What a name tells of where its words come from."""

    UNKNOWN = 0
    BESIDE = 1
    """Another part of it comes out of another script."""
    WRITTEN = 2
    """It is written in another script, or with the marks of a romanization."""


class _Shapes(NamedTuple):
    """The shapes of words that come out of other scripts, and those of Western ones."""

    beginnings: tuple[str, ...]
    endings: frozenset[str]
    inside: tuple[str, ...]
    western: frozenset[str]


@cache
def _shapes() -> _Shapes:
    rows = table("name_origins")
    beginnings, endings, inside = (
        frozenset(shape for row in rows["romanized"].values() for shape in row[part].split()) for part in range(3)
    )
    western = frozenset(shape for row in rows["western"].values() for shape in row[0].split())
    return _Shapes(tuple(beginnings), endings, tuple(inside), western)


@lru_cache(maxsize=_CACHED)
def is_romanized(word: str) -> bool:
    """Whether a folded word has the shape of one that comes out of another script: the longer ending tells.

    Example:
        >>> is_romanized("belousov"), is_romanized("horben")
        (True, False)
    """
    shapes = _shapes()
    theirs, western = _longest(word, shapes.endings, _STEM), _longest(word, shapes.western, 1)
    if theirs or western:
        return theirs > western
    return word[:-_STEM].startswith(shapes.beginnings) or any(shape in word for shape in shapes.inside)


@lru_cache(maxsize=_CACHED)
def is_western(word: str) -> bool:
    """Whether a folded word ends as words of Western languages do.

    Example:
        >>> is_western("nielsen"), is_western("lavrov")
        (True, False)
    """
    shapes = _shapes()
    western = _longest(word, shapes.western, 1)
    return western > 0 and western >= _longest(word, shapes.endings, _STEM)


def may_be_romanized(one: str, other: str, beside: Origin) -> bool:
    """Whether two folded words may be romanizations of one word of another script.

    Args:
        one: a word.
        other: another one.
        beside: what the names that they stand in tell.

    Example:
        >>> may_be_romanized("zelensky", "zelenskyy", Origin.UNKNOWN), may_be_romanized("reed", "reid", Origin.BESIDE)
        (True, False)
    """
    if beside is Origin.WRITTEN or is_romanized(one) or is_romanized(other):
        return True
    if is_romanized_given(one) or is_romanized_given(other):
        return True
    if beside is Origin.UNKNOWN or min(len(one), len(other)) < _ENOUGH:
        return False
    return not is_western(one) and not is_western(other)


def _longest(word: str, endings: frozenset[str], stem: int) -> int:
    """Return the letters of the longest of some endings that a word has; 0 when it has none."""
    most = min(len(word) - stem + 1, _LONGEST)
    return next((size for size in range(most, 0, -1) if word[-size:] in endings), 0)
