"""Profile: what an article is known by when its event is looked for, read from its words alone."""

import hashlib
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from factcheck.document.tokens import Token, find_tokens
from factcheck.events.names import STATE, Word, find_words, keys_of
from factcheck.events.rarity import rarity
from factcheck.inflection import stem
from factcheck.mentions.language import ENGLISH, language_of, stated_language
from factcheck.settings import DEFAULT, Settings
from factcheck.source import Source
from factcheck.values.name_tables import spelled

_LONGEST = 4_000
"""Code points that are read. Heuristic: a story says at its beginning what it is about."""
_LEAD = 70
"""Tokens of the lead, with the headline. Heuristic."""
_LED = 2
"""How often a word of the lead counts. Heuristic."""
_SHORTEST = 3
"""Letters of a word at least."""
_KEYS = 24
"""Terms by which an article is looked up. Heuristic."""
_DIGITS = 3
"""Digits of a figure that is rare enough to tell anything. Heuristic."""
_YEARS = range(1900, 2100)
"""Figures that are years, for the most part."""
_STATE = 9.0
"""Rarity of the name of a state: many events are of one. Heuristic."""
_ADDRESSES = ("http:", "https:", "http :", "https :", "www.")
"""How a line begins that is an address."""

Terms = Mapping[str, float]
"""Names or words, each with its weight."""


class Profile(NamedTuple):
    """What an article is known by.

    Args:
        id: of the source.
        digest: of its text, the same for copies.
        day: the number of the day on which it came out; None where it is not known.
        language: the code of its language.
        names: its names by the weight of each; all weights squared make 1.
        words: the same of its other words.
        lead_names: the names of its lead, by how rare each is.
        lead_words: the same of the other words.
        figures: the figures of three digits or more.
        written: the names of its lead as it writes them, by their keys.
    """

    id: str
    digest: str
    day: int | None
    language: str
    names: Terms
    words: Terms
    lead_names: Terms
    lead_words: Terms
    figures: frozenset[str]
    written: Mapping[str, str]

    @property
    def keys(self) -> Mapping[str, float]:
        """The heaviest terms with their weights, by which articles that may be of its event are looked up."""
        terms = {**self.words, **self.names}
        heaviest = sorted(terms, key=lambda term: (-terms[term], term))[:_KEYS]
        return {term: terms[term] for term in heaviest}


def profile_of(source: Source, *, settings: Settings = DEFAULT) -> Profile:
    """Return what an article is known by.

    Args:
        source: the article.
        settings: the names that are none, and the names of one who has several.

    Example:
        >>> profile = profile_of(Source("a", "A dam burst at San Isidro on Tuesday."))
        >>> sorted(profile.names), sorted(profile.words)
        (['isidro', 'san'], ['burst', 'dam'])
    """
    text = "\n".join(line for line in source.text[:_LONGEST].split("\n") if not line.startswith(_ADDRESSES))
    tokens = find_tokens(text)
    found = list(find_words(text, tokens))
    names = [called for word in found if word.name for called in _called(word, settings)]
    words = [word for word in found if _tells(word)]
    return Profile(
        id=source.id,
        digest=hashlib.sha256(source.text.encode("utf-8", "surrogatepass")).hexdigest(),
        day=_day(source),
        language=stated_language(source) or language_of(text) or ENGLISH,
        names=_terms(names),
        words=_terms(words),
        lead_names=_lead(names),
        lead_words=_lead(words),
        figures=frozenset(_figures(tokens)),
        written={word.key: word.name for word in reversed(names) if word.place < _LEAD},
    )


def _tells(word: Word) -> bool:
    """Whether a word that is no name tells what an article is about."""
    return not word.name and len(word.key) >= _SHORTEST and rarity(word.key) > 0


def _called(word: Word, settings: Settings) -> Iterator[Word]:
    """Yield a word of a name, or those of the name that the settings have for it; none of what is no name."""
    if word.name in settings.ignored_names:
        return
    name = spelled(word.name) if settings.aliases else ""
    alias = next((main for main, others in settings.aliases if name in map(spelled, others)), None)
    yield from [word] if alias is None else (Word(word.place, key, alias) for key in keys_of(alias))


def _day(source: Source) -> int | None:
    anchor = source.anchor
    return anchor.earliest.toordinal() if anchor is not None and anchor.earliest is not None else None


def _terms(words: Iterable[Word]) -> Terms:
    counts = Counter(key for word in words for key in (word.key,) * (_LED if word.place < _LEAD else 1))
    weights = {key: _rarity(key) * math.sqrt(count) for key, count in counts.items()}
    size = math.sqrt(sum(weight * weight for weight in weights.values()))
    return {key: weight / size for key, weight in weights.items()}


def _lead(words: Iterable[Word]) -> Terms:
    return {word.key: _rarity(word.key) for word in words if word.place < _LEAD}


def _rarity(key: str) -> float:
    return _STATE if key.startswith(STATE) else rarity(stem(key))


def _figures(tokens: Sequence[Token]) -> Iterator[str]:
    for token in tokens:
        if token.kind == "number":
            digits = token.lower.replace(",", "")
            if sum(map(str.isdigit, digits)) >= _DIGITS and not (digits.isdecimal() and int(digits) in _YEARS):
                yield digits
