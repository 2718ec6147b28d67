"""Tell the language of a source that states none: by its script, else by its function words.

Only a text that is plainly of another language is taken to be; a short one, names and lists count as English.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cache

from factcheck.document.tokens import find_tokens
from factcheck.lexicon import table
from factcheck.mentions.few_words import language_of_few
from factcheck.source import Source

ENGLISH = "en"
_UNSTATED = frozenset({"", "und", "mul", "zxx", "mis"})
"""Subtags of BCP 47 that state no language."""
_LONGEST = 4_000
"""Code points that are looked at. Heuristic: the tenth part of them is enough."""
_HEAD = 800
"""Code points at the head of a text that settle whether it is English, if they plainly are. Heuristic: some 130
words."""
_PLAINLY_ENGLISH = 0.2
"""Share of English function words among the words of a head that is plainly English, if it has twice as many of them as
of any other language. Heuristic: news has .23 to .45, texts of other languages up to .2 with more of their own."""
_LEAST_WORDS = 12
"""Words of a text whose language is known by its words. Heuristic: a headline has fewer."""
_MANY = 60
"""Words of a text whose grammar tells its language, if anything does. Heuristic."""
_LEAST_HITS, _LEAST_DISTINCT = 5, 3
"""Function words of a language among them, and how many differ, particles of names apart. Heuristic: a foreign title
in an
English sentence has fewer, and so has a list of foreign names."""
_LEAST_SHARE = 0.15
"""Share of function words. Heuristic: running text of the languages of the table has .25 to .45, lists of names below
.1."""
_MOST_ENGLISH = 0.4
"""English function words for each of the other language. Heuristic: "in", "is", "was" and "of" are Dutch words too."""
_LEAST_LETTERS = 12
"""Letters of another script that tell a language. Heuristic: a name in its own spelling has fewer."""
_MOST_OF_TEXT = 0.6
"""Share of the letters that are of one script, so that an English text that quotes another stays English. Heuristic."""
_OF_ADDRESS, _OF_ADDRESS_BEFORE = frozenset("/=@~-"), frozenset("/=?&.@~-")
"""Signs right behind or before what is no word by itself, but part of an address or of a compound."""
_QUOTED = re.compile(r"[“„«\"][^“”„«»\"\n]{1,1000}[”“»\"]")
"""Words that somebody else wrote or said, perhaps in another language than the text."""
_NOT_LATIN = re.compile("[\u0370-\u1fff\u2c00-\uffff]")
_LETTERS = re.compile(r"[^\W\d_]+")


def with_language(source: Source) -> Source:
    """Return a source with the language that its words are read by: that which it states, else the one stated.

    Example:
        >>> text = "Die Minister haben sich am Freitag in der Hauptstadt mit dem Präsidenten und den Räten getroffen."
        >>> with_language(Source("a", text)).language, with_language(Source("a", text, language="en")).language
        ('de', 'en')
    """
    language = stated_language(source) or language_of(source.text) or ENGLISH
    return source if language == source.language else source.model_copy(update={"language": language})


def stated_language(source: Source) -> str | None:
    """Return the language that a source states, as a primary subtag in lower case; None where it states none.

    Example:
        >>> stated_language(Source("a", "One.", language="de-AT")), stated_language(Source("a", "One."))
        ('de', None)
    """
    if "language" not in source.model_fields_set:
        return None
    stated = re.split("[-_]", source.language.strip().lower())[0]
    return None if stated in _UNSTATED else _codes().get(stated, stated)


def language_of(text: str) -> str | None:
    """Return the language that a text is plainly written in; None where nothing tells.

    Example:
        >>> language_of("Министры встретились в пятницу."), language_of("Angela Merkel, Berlin, 12.000")
        ('ru', None)
    """
    head = text[:_HEAD]
    if _NOT_LATIN.search(head) is None and _is_english(head.split()):  # a word beside a mark is not missed here
        return None
    text = text[:_LONGEST]
    found = _by_script(text)
    if found is not None:
        return found
    words = _words_of(_QUOTED.sub(" ", text))
    return _by_words(words) or (language_of_few(words, _function_words()) if len(words) < _MANY else None)


def language_name(language: str) -> str:
    """Return what a language is called in English, its code where the table has none.

    Example:
        >>> language_name("de"), language_name("xx")
        ('German', 'xx')
    """
    row = table("languages")["names"].get(language)
    return str(row[0]) if row is not None else language


def _words_of(text: str) -> list[str]:
    """Return the words of a text as written: a word of grammar with a capital is mostly part of a name."""
    return [
        token.text.replace("’", "'")
        for token in find_tokens(text)
        if token.kind == "word"
        and "-" not in token.text
        and text[token.end : token.end + 1] not in _OF_ADDRESS
        and text[max(0, token.start - 1) : token.start] not in _OF_ADDRESS_BEFORE
    ]


def _by_script(text: str) -> str | None:
    if text.isascii() or len(_NOT_LATIN.findall(text)) < _LEAST_LETTERS:
        return None
    letters = "".join(_LETTERS.findall(text))
    found = {name: len(pattern.findall(letters)) for name, pattern in _scripts().items()}
    most = max(found, key=lambda name: found[name], default=None)
    if most is None or found[most] < _LEAST_LETTERS or sum(found.values()) < _MOST_OF_TEXT * len(letters):
        return None
    if found.get("kana"):
        most = "kana"  # Japanese is written in Chinese characters too
    languages = table("languages")["scripts"][most][1].split()
    words = _words_of(text)
    hits = _hits(words)
    for language in languages:
        own = set(table("languages")["letters"].get(language, ("",))[0])
        hits[language] += sum(not own.isdisjoint(word) for word in words)
    return str(max(languages, key=lambda language: hits[language]))


def _is_english(words: list[str]) -> bool:
    """Whether so many words are function words of English, and so few of any other, that nothing more is looked at."""
    hits = _hits(words)
    english = hits.pop(ENGLISH, 0)
    return english >= max(_LEAST_HITS, _PLAINLY_ENGLISH * len(words)) and english > 2 * max(hits.values(), default=0)


def _by_words(words: list[str]) -> str | None:
    if len(words) < _LEAST_WORDS:
        return None
    hits = _hits(words)
    latin = [language for language in hits if language not in _other_scripts() and language != ENGLISH]
    best = max(latin, key=lambda language: hits[language], default=None)
    if best is None or hits[best] < max(_LEAST_HITS, _LEAST_SHARE * len(words)):
        return None
    if _hits(set(words) - _particles())[best] < _LEAST_DISTINCT:
        return None
    return best if hits[ENGLISH] <= _MOST_ENGLISH * hits[best] else None


def _hits(words: Iterable[str]) -> Counter[str]:
    """Return how many words are function words of each language."""
    found: Counter[str] = Counter()
    languages = _function_words()
    for word in words:
        for language in languages.get(word, ()):
            found[language] += 1
    return found


@cache
def _particles() -> frozenset[str]:
    return frozenset(table("languages")["particles"]["words"][0].split())


@cache
def _function_words() -> Mapping[str, tuple[str, ...]]:
    """Return the function words, each with its languages."""
    found: dict[str, tuple[str, ...]] = defaultdict(tuple)
    for language, row in table("languages")["words"].items():
        for word in row[0].split():
            found[word] = (*found[word], language)
    return dict(found)


@cache
def _scripts() -> Mapping[str, re.Pattern[str]]:
    patterns = {}
    for name, row in table("languages")["scripts"].items():
        ends = (ends.split("-") for ends in row[0].split())
        patterns[name] = re.compile("[" + "".join(f"{chr(int(a, 16))}-{chr(int(b, 16))}" for a, b in ends) + "]")
    return patterns


@cache
def _other_scripts() -> frozenset[str]:
    return frozenset(language for row in table("languages")["scripts"].values() for language in row[1].split())


@cache
def _codes() -> Mapping[str, str]:
    """Return the codes of languages by their English names: some write "German" for "de"."""
    names = table("languages")["names"]
    return {row[0].lower(): code for code, row in reversed(names.items())}
