"""Words in the name of an organisation: its legal form, clipped and translated words, words of one stem."""

from collections.abc import Sequence
from functools import cache

from factcheck.lexicon import table
from factcheck.lexicon.sorted_names import sorted_names

_LONGEST_FORM = 6
"""Words of the longest legal form that is looked for."""
_STEM = 5
"""Letters that words of one stem share. Heuristic: fewer are those of many words."""


def without_legal_form(words: Sequence[str]) -> list[str]:
    """Return folded words without a legal form of several words at either end; at least one word stays.

    Example:
        >>> without_legal_form("societatea cu raspundere limitata pro norden".split())
        ['pro', 'norden']
    """
    found = list(words)
    if _openers().isdisjoint(found):
        return found
    most = min(len(found) - 1, _LONGEST_FORM)
    for size in range(most, 1, -1):
        if _is_legal(found[:size]):
            return found[size:]
        if _is_legal(found[-size:]):
            return found[:-size]
    return found


def begins_with_legal_form(words: Sequence[str]) -> bool:
    """Whether folded words begin with a legal form of several words, and a name is left."""
    if words[0] not in _openers():
        return False
    return any(_is_legal(words[:size]) for size in range(2, min(len(words), _LONGEST_FORM + 1)))


def _is_legal(words: Sequence[str]) -> bool:
    return words[0] in _openers() and bool(sorted_names("legal_forms").ids(" ".join(words)))


@cache
def _openers() -> frozenset[str]:
    """Return the words with which legal forms of several words begin: asked first, since it costs little."""
    return sorted_names("legal_forms").openers()


@cache
def _same_words() -> dict[str, str]:
    """Map a word to the one it is compared by: as America spells it, in full and in English."""
    same = {word: row[0] for word, row in table("spelling")["british"].items()}
    rows = table("organisation_words")
    same.update({word: row[0] for word, row in rows["same"].items()})
    for english, row in rows["translated"].items():
        same.update(dict.fromkeys(row[0].split(), english))
    return same


def one_form(word: str) -> str:
    """Return the form by which a folded word of an organisation's name is compared: American, singular, in English.

    Example:
        >>> one_form("ministries"), one_form("recognised"), one_form("kompaniya")
        ('ministry', 'recognized', 'company')
    """
    word = _same_words().get(word, word)
    if len(word) > 5 and word.endswith("ies"):
        return f"{word[:-3]}y"
    if len(word) > 4 and word.endswith("s") and not word.endswith("ss"):
        return word[:-1]
    return word


@cache
def _endings() -> frozenset[frozenset[str]]:
    """Return the pairs of endings with which English makes words of one stem; the empty one is none."""
    pairs = table("organisation_words")["endings"]["english"][0].replace("-", "").split()
    return frozenset(frozenset(pair.split("/")) for pair in pairs)


def are_of_one_stem(one: str, other: str) -> bool:
    """Whether two folded words are forms of one stem.

    Example:
        >>> are_of_one_stem("metallic", "metal"), are_of_one_stem("economy", "economic")
        (True, True)
        >>> are_of_one_stem("commerce", "committee"), are_of_one_stem("relation", "relative")
        (False, False)
    """
    if one[:_STEM] != other[:_STEM]:
        return False
    size = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return any(frozenset((one[at:], other[at:])) in _endings() for at in range(size, _STEM - 1, -1))


def in_common_forms(ours: Sequence[str], theirs: Sequence[str]) -> tuple[str, ...]:
    """Return the second words, each that is of one stem with one of the first written as that is.

    Example:
        >>> in_common_forms(("norden", "metal"), ("norden", "metallic"))
        ('norden', 'metal')
    """
    free = [word for word in ours if word not in theirs and len(word) >= _STEM]
    if not free:
        return tuple(theirs)
    return tuple([_as_in(free, word) if word not in ours else word for word in theirs])


def _as_in(words: Sequence[str], word: str) -> str:
    """Return the first of some words that is of one stem with a word; the word where none is."""
    return next((form for form in words if are_of_one_stem(form, word)), word)
