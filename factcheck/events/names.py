"""Which words of a text are names, by their capitals alone: quick, and right for most of them.

A word is a name where it stands capitalised inside a sentence, and in small letters no more often. At the beginning of
a sentence, and in a line of capitalised words, only a word that is rare in English is taken for one.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cache, lru_cache
from typing import NamedTuple

from factcheck.document.tokens import Token
from factcheck.events.rarity import RAREST, rarity
from factcheck.inflection import stem
from factcheck.lexicon import table
from factcheck.values.name_tables import items, spelled

_MOST_WORDS = 3
"""Words of the name of a state that are looked up together. Heuristic."""
_TITLED = 0.6
"""Share of capitalised words in a line of which a capital tells nothing. Heuristic: headlines have more."""
_LONG = 4
"""Letters of a word that headlines capitalise whatever it is."""
_COMPARED = 9
"""Letters of a name that are compared. Heuristic."""
_ENDINGS = "iyj"
"""Letters at the end of a name in which spellings differ: "Zelenskiy", "Zelensky"."""
_WHOLE = 5
"""Letters of a name that are left as they are. Heuristic."""
_TOLD = 1.0
"""Rarity of a word that tells anything."""
_CODE = 2
"""Letters of the code of a state, which counts as its name in capitals only: "US"."""
_REMEMBERED = 50_000
"""Words of which is kept how they are compared."""
STATE = "@"
"""What the key of a state begins with."""


class Word(NamedTuple):
    """A word of a text.

    Args:
        place: its number among the tokens.
        key: how it is compared: a name without its ending, a state by its code, any other word by its stem.
        name: the whole name that it stands in, as written; nothing where it is of none.
    """

    place: int
    key: str
    name: str


def find_words(text: str, tokens: Sequence[Token]) -> Iterator[Word]:
    """Yield the words of a text, names among them.

    Args:
        text: the text.
        tokens: of it.

    Example:
        >>> from factcheck.document.tokens import find_tokens
        >>> text = "Floods hit Orlen. The North Korean team left Orlen."
        >>> [(word.key, word.name) for word in find_words(text, find_tokens(text)) if word.name]
        [('orlen', 'Orlen'), ('@KP', 'North Korean'), ('orlen', 'Orlen')]
    """
    names = _names(tokens, _begins(text, tokens))
    run: list[int] = []
    for place, token in enumerate(tokens):
        if run and (place not in names or place > run[-1] + 1):
            yield from _named(text, tokens, run)
            run = []
        if place in names:
            run.append(place)
        elif token.kind == "word":
            yield Word(place, stem(token.lower), "")
    yield from _named(text, tokens, run)


def _names(tokens: Sequence[Token], begins: Set[int]) -> Set[int]:
    """Return the tokens that are words of names."""
    written: dict[bool, Counter[str]] = {True: Counter(), False: Counter()}
    capital = []
    for place, token in enumerate(tokens):
        if token.kind == "word":
            if token.is_capitalized:
                capital.append(place)
            if place not in begins or not token.is_capitalized:
                written[token.is_capitalized][token.lower] += 1
    names = {word for word in {tokens[place].lower for place in capital} if _is_name(word, written)}
    return {place for place in capital if tokens[place].lower in names}


def _is_name(word: str, written: Mapping[bool, Mapping[str, int]]) -> bool:
    """Whether a word is one of names, by how often it is written with a capital and in small letters."""
    capital, small = written[True].get(word, 0), written[False].get(word, 0)
    return small <= capital and _rarity(word) >= (_TOLD if capital else RAREST)


def _begins(text: str, tokens: Sequence[Token]) -> set[int]:
    """Return the tokens whose capital tells nothing: at the beginning of a sentence, and all of a title."""
    found: set[int] = set()
    line: list[int] = []
    begins, end = True, 0
    for place, token in enumerate(tokens):
        if place and "\n" in text[end : token.start]:
            found.update(_titled(tokens, line))
            line, begins = [], True
        end = token.end
        if token.kind == "word":
            line.append(place)
            if begins:
                found.add(place)
        begins = token.kind == "stop" or (begins and token.kind in ("quote", "punctuation"))
    found.update(_titled(tokens, line))
    return found


def _titled(tokens: Sequence[Token], line: Sequence[int]) -> Sequence[int]:
    """Return the words of a line that is a title; none of any other, nor of one that ends like a sentence."""
    if not line or (line[-1] + 1 < len(tokens) and tokens[line[-1] + 1].kind == "stop"):
        return ()
    long = [place for place in line if len(tokens[place].text) >= _LONG]
    capitalised = sum(tokens[place].is_capitalized for place in long)
    return line if capitalised > _TITLED * len(long) else ()


@lru_cache(maxsize=_REMEMBERED)
def _rarity(word: str) -> float:
    """Return how rare a word is; of several that a hyphen joins, the first."""
    return RAREST if word in _states() else rarity(stem(word.partition("-")[0]))


def _named(text: str, tokens: Sequence[Token], run: Sequence[int]) -> Iterator[Word]:
    """Yield the words of a name: states by their codes, of any other word the first letters."""
    start, whole = 0, text[tokens[run[0]].start : tokens[run[-1]].end] if run else ""
    while start < len(run):
        code, taken = _state([tokens[place] for place in run[start : start + _MOST_WORDS]])
        if code:
            name = text[tokens[run[start]].start : tokens[run[start + taken - 1]].end]
            yield Word(run[start], STATE + code, name)
        else:
            yield from (Word(run[start], key, whole) for key in keys_of(tokens[run[start]].lower))
        start += taken


def _state(tokens: Sequence[Token]) -> tuple[str, int]:
    """Return the code of the state that some words begin with, and how many of them name it."""
    for count in range(len(tokens), 0, -1):
        words = " ".join(token.lower for token in tokens[:count]).replace(".", "")
        code = _states().get(words)
        if code is not None and (len(words) > _CODE or tokens[0].text.isupper()):
            return code, count
    return "", 1


@lru_cache(maxsize=_REMEMBERED)
def keys_of(name: str) -> tuple[str, ...]:
    """Return how the words of a name are compared.

    Example:
        >>> keys_of("Zembian"), keys_of("Al-Karim")
        (('zembia',), ('al', 'karim'))
    """
    return tuple(map(_compared, spelled(name).split()))


def _compared(word: str) -> str:
    """Return a word of a name as it is compared: without the ending of a people, or one that is spelled in two ways."""
    end = min(len(word), _COMPARED)
    end -= end > _WHOLE and word[end - 1] == "s"
    if word[:end].endswith("an"):
        end -= end > _WHOLE
    while end > _WHOLE and word[end - 1] in _ENDINGS:
        end -= 1
    return word[:end]


@cache
def _states() -> Mapping[str, str]:
    """Map the names and demonyms of states to their codes."""
    found: dict[str, str] = {}
    for code, row in table("territories")["territories"].items():
        for name in (*items(row.names), *items(row.demonyms)):
            found.setdefault(spelled(name), code)
    return found
