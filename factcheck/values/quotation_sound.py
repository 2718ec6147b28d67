"""Whether two stretches of words sound alike, so that one may be the other, misheard."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise

from factcheck.values.name_spelling import slips
from factcheck.values.quotation_words import Word
from factcheck.values.transliteration import fold

_KEPT = 4_096
"""Stretches whose consonants are kept."""
_LEAST = 4
"""Consonants that a stretch has at least, before another that lacks or changes one of them sounds like it.
Heuristic: of three, a third would be another word."""
_LIKENESS = 0.6
"""Share of letters that two words have in one order, to be taken for each other in otherwise the same words.
Heuristic."""
_SOFT = frozenset("iey")
_SOUNDS = {
    "ph": "f", "ch": "x", "sh": "x", "th": "t", "ck": "k", "gh": "", "wr": "r", "kn": "n",
    "c": "k", "q": "k", "z": "s", "v": "f", "d": "t", "b": "p", "g": "k", "x": "ks",
}  # fmt: skip
"""Letters, and the sound that stands for all that are mistaken for it; vowels, h, w and y are left out."""
_SILENT = frozenset("aeiouhwy")


def sound_alike(ours: Sequence[Word], theirs: Sequence[Word]) -> bool:
    """Whether two stretches of other words have the same consonants, or all but one.

    Example:
        >>> from factcheck.values.quotation_words import split
        >>> sound_alike(split("malicious"), split("militias")), sound_alike(split("malicious"), split("delicious"))
        (True, False)
    """
    one, other = (_consonants("".join(word.folded for word in _core(words))) for words in (ours, theirs))
    if {word.root for word in ours} & {word.root for word in theirs} or min(len(one), len(other)) < _LEAST:
        return False
    return one[0] == other[0] and slips(one, other, 1) <= 1


def _core(words: Sequence[Word]) -> Sequence[Word]:
    """Return words without those of grammar before the first that carries content: "he's sui generis"."""
    first = next((index for index, word in enumerate(words) if word.is_content), 0)
    return words[first:]


def look_alike(ours: Sequence[Word], theirs: Sequence[Word]) -> bool:
    """Whether two stretches share most letters in one order.

    Example:
        >>> from factcheck.values.quotation_words import split
        >>> look_alike(split("past"), split("fast")), look_alike(split("house"), split("boat"))
        (True, False)
    """
    one, other = ("".join(word.folded for word in words) for words in (ours, theirs))
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _LIKENESS


@lru_cache(maxsize=_KEPT)
def _consonants(letters: str) -> str:
    """Return the consonants of a stretch as they sound, none twice in a row."""
    word, found, at = fold(letters), "", 0
    while at < len(word):
        sound, at = _sound(word, at)
        found += sound
    return found[:1] + "".join(after for before, after in pairwise(found) if before != after)


def _sound(word: str, at: int) -> tuple[str, int]:
    """Return the sound of the letters at a place, and the place behind them; "ci", "ti" before a vowel are hushed."""
    letter, following = word[at], word[at + 1 : at + 2]
    if letter in "cts" and following == "i" and word[at + 2 : at + 3] in set("aou"):
        return "x", at + 2
    if word[at : at + 2] in _SOUNDS:
        return _SOUNDS[word[at : at + 2]], at + 2
    if letter in "cg" and following in _SOFT:
        return ("s" if letter == "c" else "j"), at + 1
    return ("" if letter in _SILENT else _SOUNDS.get(letter, letter)), at + 1
