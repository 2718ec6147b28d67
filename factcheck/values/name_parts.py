"""What a name is made of: the fields of `Name`, without the judgement on two of them."""

import re
from typing import Literal

from pydantic import ConfigDict

from factcheck.values.lazy import lazy
from factcheck.values.name_given import is_given, is_romanized_given
from factcheck.values.name_origins import Origin, is_romanized
from factcheck.values.name_tables import particles, spelled
from factcheck.values.relation import Value
from factcheck.values.romanization import chinese_key, consonants
from factcheck.values.transliteration import fold, romanized_words

Entity = Literal["person", "organisation", "place"]
Order = Literal["western", "family-first", "unknown"]
Form = Literal["full", "short", "acronym", "former", "demonym", "metonym", "capital"]
_FEW = 2
"""Words of a name that may be one place in China, written apart or together."""

_LAST_ASCII = 127
_FROM_OTHERS = frozenset({"al", "el", "bin", "ibn", "abu", "umm", "bint", "as", "ad", "ar", "ath"})
"""Small words of Arabic names; Spanish, Portuguese and Dutch ones are others."""
_WESTERN = frozenset("áàâäãåæçéèêëíìîïñóòôöõøœßúùûüÿ")
"""Letters with a mark that Western languages have; others are marks of a romanization, or of a language that writes
foreign names as it speaks them."""
_SOFT = re.compile(r"[bdfglmnrstvz]['’ʼ](?:[bcdfghkmnprstvz]|$)")
"""The soft sign of Cyrillic, as an apostrophe behind a consonant."""


def _is_marked(word: str) -> bool:
    """Whether a word in lower case is written with marks of a romanization."""
    if word.isascii():
        return "'" in word and _SOFT.search(word) is not None
    return _SOFT.search(word) is not None or any(
        ord(letter) > _LAST_ASCII and letter.isalpha() for letter in set(word) - _WESTERN
    )


class NameParts(Value):
    """Hold the parts of a name.

    Args:
        text: the name as written, with the honorific in front of it.
        words: its words, lower case, accents kept, titles left out.
        entity: what kind of thing it names; None when the name alone does not tell.
        given: given names, in order.
        patronymic: name taken from the father's.
        family: family name, with its particle.
        particle: particle of the family name ("van der", "bin").
        suffix: generation suffix ("jr", "iii").
        initials: given names of which only the first letter is written.
        titles: honorifics, ranks and offices, folded.
        sex: "m" or "f" where a title tells it.
        order: which end the family name stands at.
        script: Unicode script of the first letter.
        territory: ISO 3166 alpha-2 of the state it is or points to.
        form: how it points to the entity.
        canonical: id of the entity, where a table knows it.
    """

    model_config = ConfigDict(ignored_types=(lazy,))

    kind: Literal["name"] = "name"
    text: str
    words: tuple[str, ...]
    entity: Entity | None = None
    given: tuple[str, ...] = ()
    patronymic: str | None = None
    family: str | None = None
    particle: str | None = None
    suffix: str | None = None
    initials: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    sex: Literal["m", "f"] | None = None
    order: Order = "unknown"
    script: str = "latin"
    territory: str | None = None
    form: Form = "full"
    canonical: str | None = None

    @property
    def key(self) -> str:
        """The position of this value: its spelling in lower case, titles left out, a "jr" kept."""
        return " ".join(self.words) if self.suffix is None else " ".join((*self.words, self.suffix))

    @property
    def label(self) -> str:
        """The value in a few words: the name as written."""
        return self.text

    @lazy
    def spelling(self) -> str:
        """Return the name folded for lookup: no accents, points or hyphens."""
        return spelled(self.key)

    @lazy
    def parts(self) -> tuple[str, ...]:
        """Return the words folded, split at hyphens, articles and particles left out: what a comparison aligns."""
        if self.script in ("hangul", "cjk"):
            return tuple(part for word in self.words for part in romanized_words(word))
        found: list[str] = []
        for word in self.words:
            folded = fold(word)
            if "-" in folded:
                found.extend(folded.replace("-", " ").split())
            else:
                found.append(folded)
        small = particles()
        if len(self.words) > 1 and found[0] == "ben" and not is_given(found[1]):
            return (found[0], *[part for part in found[1:] if part not in small])
        return tuple([part for part in found if part not in small]) or tuple(found)

    @lazy
    def origin(self) -> Origin:
        """Return what the name tells of where its words come from: its letters, a given name, a small word, a shape."""
        if self.script != "latin" or any(_is_marked(word) for word in self.words):
            return Origin.WRITTEN
        is_stated = any(map(is_romanized, self.parts)) or any(map(is_romanized_given, self.parts))
        return Origin.BESIDE if is_stated or not _FROM_OTHERS.isdisjoint(self.words) else Origin.UNKNOWN

    @lazy
    def joined(self) -> str:
        """Return the folded words written together."""
        return "".join(self.parts)

    @lazy
    def prepared(self) -> tuple[str, ...]:
        """Return the keys of the words; asking for them once makes every later comparison quick."""
        whole = (chinese_key(self.joined),) if self.entity is None and len(self.parts) <= _FEW else ()
        return tuple([consonants(part) for part in self.parts]) + whole
