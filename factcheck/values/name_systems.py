"""Whether two words are one foreign name in two systems of romanization: Japanese, Chinese by way of Russian, Greek."""

import re
from collections.abc import Callable
from functools import cache, lru_cache

from factcheck.lexicon import table
from factcheck.values.romanization import affixes, folding

_CACHED = 65536
"""Words kept in each cache: more than any set of articles has."""
_SHORTEST = 4
"""Letters of a name that another system may write otherwise. Heuristic: shorter ones are syllables of any language."""


@cache
def _folding(part: str) -> Callable[[str], str]:
    return folding(part)


_JAPANESE = re.compile(r"(?:(?:(?:[kgsztdnhbpmr]?y?|w|kk|ss|tt|pp)[aiueo])|n(?![aiueoy]))+")
"""Syllables of Kunrei."""
_SYLLABLE = re.compile(
    r"(?P<initial>zh|ch|sh|[bpmfdtnlgkhjqxrzcs]?)"
    r"(?P<final>iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|[aoeiu])"
    r"|(?P<whole>y(?:uan|ong|ang|ing|ao|ou|an|in|ue|un|a|e|i|u)|w(?:ang|eng|ai|ei|an|en|a|o|u))"
)
_SOFT = frozenset("jqx")


def one_by_system(one: str, other: str) -> str | None:
    """Return the system that writes one of two folded words as the other; None where none does.

    Example:
        >>> one_by_system("fukuchi", "hukuti"), one_by_system("xinxiang", "sinsyan"), one_by_system("boston", "mposton")
        ('Japanese', 'Chinese by way of Russian', 'Greek')
        >>> one_by_system("boston", "poston") is None
        True
    """
    if min(len(one), len(other)) < _SHORTEST:
        return None
    if _kunrei(one) and _kunrei(one) == _kunrei(other):
        return "Japanese"
    if other in palladius(one) or one in palladius(other):
        return "Chinese by way of Russian"
    for foreign, plain in ((one, other), (other, one)):
        if foreign.startswith(affixes("greek")) and _in_greek_sounds(foreign, plain):
            return "Greek"
    return None


def _in_greek_sounds(foreign: str, plain: str) -> bool:
    """Whether a word of Greek letters is another, each spoken as it is written."""
    return _folding("greek_sounds")(foreign) == plain.replace("ou", "u").replace("x", "ks")


@lru_cache(maxsize=_CACHED)
def _kunrei(word: str) -> str:
    """Return a Japanese word as Kunrei writes it; empty where it has no Japanese syllables."""
    written = _folding("kunrei")(word)
    return written if _JAPANESE.fullmatch(written) else ""


@lru_cache(maxsize=_CACHED)
def palladius(word: str) -> tuple[str, ...]:
    """Return how Russian romanizes a word of Pinyin, its soft signs left out; none for another word.

    Example:
        >>> palladius("qinzhou"), palladius("oslo")
        (('tsinchzhou',), ())
    """
    found, at = "", 0
    while at < len(word):
        syllable = _SYLLABLE.match(word, at)
        if syllable is None:
            return ()
        if syllable.end() < len(word) and word[syllable.end()] in "aeiou" and syllable.group()[-1] in "ng":
            syllable = _SYLLABLE.match(word[: syllable.end() - 1], at) or syllable
        found += _in_russian(syllable)
        at = syllable.end()
    return (found,) if found else ()


def _in_russian(syllable: re.Match[str]) -> str:
    rows = table("transliteration")
    whole = rows["palladius_whole"].get(syllable.group())
    if whole is not None:
        return str(whole[0])
    initial, final = syllable.group("initial") or "", syllable.group("final") or ""
    part = "palladius_soft" if initial in _SOFT and final in rows["palladius_soft"] else "palladius_finals"
    begin = rows["palladius_initials"][initial][0] if initial else ""
    return f"{begin}{rows[part][final][0]}"
