"""Where a word of a name comes from, by its letters: out of another script, or from a language of Latin letters."""

from functools import cache, lru_cache
from typing import NamedTuple

from factcheck.data import table

_CACHED = 65536
"""Words kept in each cache: more than any set of articles has."""
_ENOUGH = 4
"""Letters of a word that other parts of its name can place: a shorter one is at home in many languages. Ours."""
_STEM = 2
"""Letters that must stand before an ending or behind a beginning for it to tell anything. Ours."""


class _Shapes(NamedTuple):
    """Be the shapes of words that come out of other scripts, and those of Western ones."""

    beginnings: tuple[str, ...]
    endings: tuple[str, ...]
    inside: tuple[str, ...]
    western: tuple[str, ...]


@cache
def _shapes() -> _Shapes:
    rows = table("name_origins")
    beginnings, endings, inside = (
        tuple({shape for row in rows["romanized"].values() for shape in row[part].split()}) for part in range(3)
    )
    western = tuple({shape for row in rows["western"].values() for shape in row[0].split()})
    return _Shapes(beginnings, endings, inside, western)


@lru_cache(maxsize=_CACHED)
def is_romanized(word: str) -> bool:
    """Whether a folded word has the shape of one that comes out of another script.

    Example:
        >>> is_romanized("belousov"), is_romanized("horben")
        (True, False)
    """
    shapes = _shapes()
    if is_western(word):
        return False
    if word[_STEM:].endswith(shapes.endings) or word[:-_STEM].startswith(shapes.beginnings):
        return True
    return any(shape in word for shape in shapes.inside)


@lru_cache(maxsize=_CACHED)
def is_western(word: str) -> bool:
    """Whether a folded word ends as words of Western languages do.

    Example:
        >>> is_western("nielsen"), is_western("lavrov")
        (True, False)
    """
    return word[1:].endswith(_shapes().western)


def may_be_romanized(one: str, other: str, *, beside: bool) -> bool:
    """Whether two folded words may be romanizations of one word of another script.

    Args:
        one: a word.
        other: another one.
        beside: whether other parts of the two names come out of another script.

    Example:
        >>> may_be_romanized("zelensky", "zelenskyy", beside=False), may_be_romanized("reed", "reid", beside=True)
        (True, False)
    """
    if is_romanized(one) or is_romanized(other):
        return True
    if not beside or min(len(one), len(other)) < _ENOUGH:
        return False
    return not is_western(one) and not is_western(other)
