"""Bring romanized words to the spelling that all systems share: rules of the table, in one pass."""

import re
from collections.abc import Callable
from functools import cache, lru_cache

from factcheck.lexicon import table

_CACHED = 65536
"""Words kept in each cache: more than any set of articles has."""


def folding(part: str) -> Callable[[str], str]:
    """Make the function that applies one part of the table of romanizations, in one pass, longest first."""
    rows = {pattern: row[0] for pattern, row in table("transliteration")[part].items()}
    pattern = re.compile("|".join(sorted(map(re.escape, rows), key=len, reverse=True)))
    return lambda word: pattern.sub(lambda found: rows[found.group()], word)


@cache
def affixes(kind: str) -> tuple[str, ...]:
    """Return what is written together with a name, before or behind it.

    Args:
        kind: a row of the table: arabic, greek, baltic, town or pet.
    """
    return tuple(table("transliteration")["affixes"][kind].words.split())


@cache
def _general() -> Callable[[str], str]:
    return folding("rules")


@cache
def _korean() -> Callable[[str], str]:
    return folding("korean")


@cache
def _chinese() -> Callable[[str], str]:
    return folding("chinese")


_DOUBLE = re.compile(r"(.)\1+")
_SILENT = re.compile(r"(?<=[aeiou])h(?![aeiou])")
_NO_VOWELS = str.maketrans("gvz", "kfs", "aeiouyh")


@lru_cache(maxsize=_CACHED)
def skeleton(word: str) -> str:
    """Bring a folded word to the spelling that all common romanizations share.

    Example:
        >>> skeleton("andrey") == skeleton("andrei"), skeleton("zelenskyy") == skeleton("zelenskiy")
        (True, True)
    """
    return _DOUBLE.sub(r"\1", _SILENT.sub("", _general()(_DOUBLE.sub(r"\1", word))))


@lru_cache(maxsize=_CACHED)
def consonants(word: str) -> str:
    """Return the consonants of a word as the loosest romanization has them.

    Example:
        >>> consonants("muammar") == consonants("moammar")
        True
    """
    return _DOUBLE.sub(r"\1", skeleton(word).translate(_NO_VOWELS))


_LEAST_JOINED = 4
"""Letters that must stand behind an article written together with a name. Heuristic: shorter ones are at home in many
languages."""


def has_article(joined: str, plain: str) -> bool:
    """Whether a folded word is another with an Arabic article or "abu" written together with it.

    Example:
        >>> has_article("alghamdan", "ghamdan"), has_article("abubaker", "bakr"), has_article("alba", "ba")
        (True, True, False)
    """
    for small in affixes("arabic"):
        rest = joined.removeprefix(small)
        if rest != joined and len(rest) >= _LEAST_JOINED and rest[0] == plain[0]:
            return abs(len(rest) - len(plain)) <= 1 and consonants(rest) == consonants(plain)
    return False


_OPEN_U = re.compile(r"(?<![aeo])u(?=[hjcstdr]|$)")
"""A "u" that ends its syllable: "Mu-hyeon"; before "n", "k" or "m" it may be the English way to write another vowel."""


@lru_cache(maxsize=_CACHED)
def korean_key(word: str) -> str:
    """Bring a Korean given name, syllables together, to the spelling all systems share.

    Example:
        >>> korean_key("jeongeun") == korean_key("jongun"), korean_key("kwangcheol") == korean_key("kwangchol")
        (True, True)
    """
    return _DOUBLE.sub(r"\1", _korean()(_OPEN_U.sub("U", word.replace("oo", "u"))))


@lru_cache(maxsize=_CACHED)
def chinese_key(word: str) -> str:
    """Bring a Chinese name, syllables together, to the spelling Pinyin and Wade-Giles share.

    Example:
        >>> chinese_key("zedong") == chinese_key("tsetung"), chinese_key("xiaoping") == chinese_key("hsiaoping")
        (True, True)
    """
    return re.sub(r"e(?:h(?![aeiou]))?(?![nirh])|(?<=[zcs])(?:u|uh)(?![aeino])", "o", _chinese()(word))


_SYLLABLES = re.compile(
    r"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|er|a|o|e|i|u))+"
)
_LONGEST_SYLLABLES = 16
"""Letters beyond which a word is no Chinese name of one to four syllables; it also bounds the search."""


@lru_cache(maxsize=_CACHED)
def is_pinyin(word: str) -> bool:
    """Whether a word consists of syllables of Hanyu Pinyin."""
    return len(word) <= _LONGEST_SYLLABLES and _SYLLABLES.fullmatch(word) is not None


def is_chinese(word: str) -> bool:
    """Whether a word consists of syllables of Hanyu Pinyin, and has what other words of open syllables seldom have.

    Example:
        >>> is_chinese("suzhou"), is_chinese("dolan")
        (True, False)
    """
    return is_pinyin(word) and _CHINESE.search(word) is not None


_CHINESE = re.compile(r"ng|zh|x|q(?!u)|iu|uo|ia|ie|ui|ao|ou")
"""What a word of Chinese syllables has and other words of open syllables seldom have."""


def looks_chinese(one: str, other: str) -> bool:
    """Whether two words are both Pinyin, and look it: then one letter makes another name.

    Example:
        >>> looks_chinese("suzhou", "suizhou"), looks_chinese("toledo", "tolido")
        (True, False)
    """
    return is_pinyin(one) and is_pinyin(other) and (is_chinese(one) or is_chinese(other))
