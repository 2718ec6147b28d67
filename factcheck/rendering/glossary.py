"""What the words of a language are in English, by its table: looked up by their forms, the longest words first."""

from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from itertools import chain
from typing import Any

from factcheck.document.tokens import find_tokens
from factcheck.lexicon import table
from factcheck.rendering.elided import cut_elided
from factcheck.rendering.forms import BLANK, Sense, all_forms


class Glossary:
    """The table of a language.

    Args:
        language: its code.

    Example:
        >>> Glossary("fr").senses(("soldats",))
        (Sense(english='soldiers', word_class='noun', base='soldier', form='many'),)
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self._table = table("glossary", language)
        self._orders = {name: _order(row.words) for name, row in self._part("order").items()}
        properties = self._part("order").get("properties")
        self.properties = frozenset(properties.words.split()) if properties is not None else frozenset[str]()
        row = self._part("abbreviations").get("words")
        self.abbreviations = frozenset(row.words.split()) if row is not None else frozenset[str]()
        self.words = {self.cut(key): Sense(row.english, row.word_class) for key, row in self._part("words").items()}
        self.names: dict[tuple[str, ...], str] = {
            self.cut(key, lower=False): row.value for key, row in self._part("names").items()
        }
        self._senses = self._with_forms()
        self.longest = self._longest()

    @property
    def is_empty(self) -> bool:
        """Whether the language has no such table."""
        return not self._table

    def order(self, name: str) -> frozenset[str]:
        """Return the words of a row of [order], none where the language has no such row."""
        return self._orders.get(name, _NONE)

    def has(self, name: str) -> bool:
        """Whether the language has a property that [order] names."""
        return name in self.properties

    def pairs(self, name: str) -> Mapping[str, str]:
        """Return a row of [order] whose words are pairs, as from=to, a blank inside one written "_"."""
        row = self._part("order").get(name)
        found = (pair.partition("=") for pair in row.words.split()) if row is not None else ()
        return {one.replace(BLANK, " "): other.replace(BLANK, " ") for one, _, other in found}

    @property
    def moves(self) -> tuple[str, ...]:
        """The names of the moves that put its sentences into English order, in running order."""
        row = self._part("order").get("moves")
        return tuple(row.words.split()) if row else ()

    def cut(self, words: str, *, lower: bool = True) -> tuple[str, ...]:
        """Return words as they are cut where they stand in a text."""
        if words.isalpha():
            return (words.lower() if lower else words,)
        return tuple(
            token.lower if lower else token.text
            for token in cut_elided(find_tokens(words), self.order("elided"), self.order("whole"))
        )

    def senses(self, words: tuple[str, ...]) -> tuple[Sense, ...]:
        """Return what words can be in English, as they are written."""
        found = self._senses.get(words, ())
        stated = self.words.get(words)
        return (stated, *found) if stated is not None else found

    def _part(self, name: str) -> Mapping[str, Any]:
        part: Mapping[str, Any] = self._table.get(name, {})
        return part

    def _longest(self) -> Mapping[str, int]:
        """Return of each first word how many words an entry has at most that begins with it."""
        found: dict[str, int] = {}
        for words in chain(self.words, self._senses, self.names):
            first = words[0].lower()
            if len(words) > found.get(first, 0):
                found[first] = len(words)
        return found

    def _with_forms(self) -> dict[tuple[str, ...], tuple[Sense, ...]]:
        """Return what words can be by their forms: those that the table states before those that follow from others."""
        found: dict[tuple[str, ...], dict[Sense, None]] = defaultdict(dict)
        for form, sense in all_forms(self._table):
            if form.isalpha():
                found[form,].setdefault(sense)
                if not form.islower():
                    found[form.lower(),].setdefault(sense)
                continue
            exact = self.cut(form.replace(BLANK, " "), lower=False)
            found[exact].setdefault(sense)
            found[tuple(word.lower() for word in exact)].setdefault(sense)
        return {words: tuple(senses) for words, senses in found.items() if words}


_NONE: frozenset[str] = frozenset()


def _order(row: str) -> frozenset[str]:
    """Return the words of a row; one that is several with a blank between is written with "_"."""
    words = row.split()
    return frozenset({*words, *(word.replace(BLANK, " ") for word in words)})


@cache
def glossary_of(language: str) -> Glossary:
    """Return the table of a language, read once."""
    return Glossary(language)
