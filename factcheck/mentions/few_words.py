"""The language of a text too short for its function words alone to tell it: by them, and by its letters.

A text in which little tells of another language counts as English; one without a word of English, whose language
nothing tells, is of an unknown one.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import cache

from factcheck.inflection import stem
from factcheck.lexicon import table

ENGLISH, UNKNOWN = "en", "und"
_LEAST = 3
"""Words in small letters of a text that is looked at. Heuristic: one of fewer is a name, a heading or a list."""
_OWN, _SHARED = 3, 1
"""Points of a word of grammar or with letters of a language; of one that English or names have too."""
_LEAST_SCORE = 6
"""Points that tell of a language. Heuristic: two words of its own."""
_MOST_ENGLISH = 2
"""Words of another language for each word that only English has. Heuristic."""
_STRANGE_LETTER = -6
"""Points of a word with a letter that a language lacks."""
_LEAST_SMALL = 5
"""Words in small letters of a text that is of an unknown language, if English has few of them."""
_MOST_KNOWN = 0.3
"""Share of its small words that English may have. Heuristic: of English headlines nine in ten are known."""


def language_of_few(words: Sequence[str], functions: Mapping[str, Sequence[str]]) -> str | None:
    """Return the language of a text of few words; None where it may be English.

    Args:
        words: of the text, as written.
        functions: the languages of each function word.
    """
    if sum(map(str.islower, words)) < _LEAST:
        return None
    words = [words[0].lower(), *words[1:]]
    english = sum(functions.get(word.lower(), ()) == (ENGLISH,) for word in words)
    scores = _scores(words, functions)
    best = max(scores.values(), default=0)
    if best >= _LEAST_SCORE and best > _MOST_ENGLISH * english * _OWN:
        return _single([language for language, score in scores.items() if score == best])
    return UNKNOWN if not english and _is_strange(words) else None


def _scores(words: Sequence[str], functions: Mapping[str, Sequence[str]]) -> Counter[str]:
    """Return what tells of each language that a word of its own tells of, each word counted once."""
    shared, alphabets = _shared_with_english() | {words[0]}, _alphabets()  # the first may be a name: "Dan"
    scores: Counter[str] = Counter()
    known = {language for word in words if word not in shared for language in functions.get(word, ())}
    for word in {*words}:
        for language in functions.get(word, ()):
            if language in alphabets:
                scores[language] += _SHARED if word in shared else _OWN
        letters = {char for char in word if not char.isascii() and char.isalpha()} if word.islower() else ()
        for language, own in alphabets.items() if letters else ():
            scores[language] += _OWN if own.issuperset(letters) else _STRANGE_LETTER
    return Counter({language: score for language, score in scores.items() if language in known})


def _single(languages: Sequence[str]) -> str:
    """Return the one of some languages that a text is taken to be of: rather one that is not built than another."""
    unbuilt = [language for language in languages if not table("glossary", language)]
    return (unbuilt or languages)[0] if len(languages) == 1 or unbuilt else UNKNOWN


def _is_strange(words: Sequence[str]) -> bool:
    """Whether English has few of the words in small letters."""
    idle = _shared_with_english()
    small = [word for word in words[1:] if word.islower() and word.isalpha() and word not in idle]
    known = sum(stem(word) in _known() or word in _known() for word in small)
    return len(small) >= _LEAST_SMALL and known <= _MOST_KNOWN * len(small)


@cache
def _known() -> frozenset[str]:
    """Return the stems of English words that are not rare, and its words of grammar."""
    rows = (*table("word_rarity")["words"].values(), *table("function_words")["words"].values())
    own = table("languages")["words"][ENGLISH][0].split()
    return frozenset(word for row in rows for word in row.words.split()) | frozenset(own)


@cache
def _shared_with_english() -> frozenset[str]:
    return frozenset(table("languages")["particles"]["english"][0].split()) | frozenset(
        table("languages")["particles"]["words"][0].split()
    )


@cache
def _alphabets() -> Mapping[str, frozenset[str]]:
    """Return the letters beyond those of English of each language that is written in Latin ones."""
    return {language: frozenset(row[0]) for language, row in table("languages")["alphabets"].items()}
