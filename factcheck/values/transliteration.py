"""Bring a word of any script into plain lower-case Latin letters. The only file that knows anyascii.

Accents and points fall, letters with a stroke become plain ones, other scripts are transliterated.
"""

import re
import unicodedata
from functools import cache, lru_cache

from factcheck.lexicon import table

_APOSTROPHES = dict.fromkeys(map(ord, "'’‘ʼʻ`´ʹ′ʿʾ“”\"«»„"))
_COMBINING = re.compile("[\u0300-\u036f]+")
_PLAIN = str.maketrans("øđðłıħŋəɛɔ", "oddlihnaeo") | str.maketrans({"ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"})

Script = str
"""Lower-case name of a script as Unicode has it, such as "latin", "cyrillic", "hangul", "cjk"."""


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Fold a word: lower case, no accents, no apostrophes, Latin letters only.

    Example:
        >>> fold("Erdoğan"), fold("P'yŏngyang"), fold("Белоусов")
        ('erdogan', 'pyongyang', 'belousov')
    """
    if word.isascii():
        lowered = word.lower()
        return lowered.translate(_APOSTROPHES) if "'" in word or '"' in word or "`" in word else lowered
    lowered = unicodedata.normalize("NFKD", word.casefold().translate(_APOSTROPHES)).translate(_PLAIN)
    plain = _COMBINING.sub("", lowered)
    if plain.isascii():
        return plain
    return _romanize(unicodedata.normalize("NFC", word)).lower().translate(_APOSTROPHES)


def _romanize(word: str) -> str:
    if script_of(word) == "greek":
        word = _greek().sub(lambda found: table("transliteration")["greek"][found.group()][0], word.lower())
    from anyascii import anyascii  # noqa: PLC0415 - a foreign package is imported by the one function that calls it

    return str(anyascii(word))


@cache
def _greek() -> re.Pattern[str]:
    """Find the Greek letters that the table romanizes."""
    return re.compile("|".join(sorted(table("transliteration")["greek"], key=len, reverse=True)))


@lru_cache(maxsize=65536)
def script_of(word: str) -> Script:
    """Return the script of a word by its first letter.

    Example:
        >>> script_of("Putin"), script_of("Путин"), script_of("김")
        ('latin', 'cyrillic', 'hangul')
    """
    if word.isascii():
        return "latin"
    letter = next((letter for letter in word if letter.isalpha()), "a")
    return unicodedata.name(letter, "LATIN").split(" ", 1)[0].split("-", 1)[0].lower()


def romanized_words(word: str) -> list[str]:
    """Split a word written without spaces into its romanized syllable words: a Chinese or Korean name, family first.

    Example:
        >>> romanized_words("习近平"), romanized_words("김정은")
        (['xi', 'jinping'], ['gim', 'jeongeun'])
    """
    script = script_of(word)
    if script in ("hangul", "cjk") and 2 <= len(word) <= 4:
        return [_romanize(word[:1]).lower(), _romanize(word[1:]).lower()]
    return [fold(word)]
