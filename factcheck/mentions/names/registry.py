"""Know who is who in one source: every name goes to the fullest name of its entity."""

from collections.abc import Iterable
from itertools import islice

from factcheck.values.name import Name
from factcheck.values.name_given import at_times_one
from factcheck.values.relation import Relation
from factcheck.values.transliteration import fold

_AGREE = (Relation.SAME, Relation.EQUIVALENT, Relation.COMPATIBLE)

_MOST_NAMESAKES = 30
"""Persons of one source who share a word of their names before the word tells none of them from the others.
Heuristic: no
article has so many; a list of results has them."""


class Registry:
    """Hold the full names of a source, an entity each.

    Args:
        names: every name found, in text order.
        introduced: acronyms that stand in brackets behind a name, with that name.
        apart: pairs of keys of names that are almost written alike and stand in one sentence: two persons.
    """

    def __init__(
        self,
        names: Iterable[Name],
        introduced: Iterable[tuple[str, Name]] = (),
        apart: Iterable[frozenset[str]] = (),
    ) -> None:
        names = list(names)
        self._apart = frozenset(apart)
        self._persons: list[list[Name]] = []
        self._by_word: dict[str, dict[int, None]] = {}
        self._fits: dict[Name, Name | None] = {}
        self._tables: dict[str, Name] = {}
        self._others: dict[str, Name] = {}
        self._answers: dict[tuple[str, str | None, str | None], Name] = {}
        self._introduced: dict[str, Name] = dict(introduced)
        self._hold_known(names)
        persons = sorted((name for name in names if is_person(name) and len(name.words) > 1), key=_shortness)
        for name in _first_by_key(persons):
            self._add(name)

    def _hold_known(self, names: Iterable[Name]) -> None:
        """Hold the fullest of each name of the tables, and the first of each other organisation and place."""
        for name in names:
            if name.canonical is not None:
                known = self._tables.get(name.canonical)
                if known is None or _fullness(name) > _fullness(known):
                    self._tables[name.canonical] = name
            elif name.entity in ("organisation", "place"):
                self._others.setdefault(name.key, name)

    def _add(self, name: Name) -> None:
        for group in self._beside(name):
            if all(self._is_one(name, other) for other in self._persons[group]):
                self._persons[group].append(name)
                self._index(name, group)
                return
        self._persons.append([name])
        self._index(name, len(self._persons) - 1)

    def _is_one(self, name: Name, other: Name) -> bool:
        return frozenset((name.key, other.key)) not in self._apart and _is_one(name, other)

    def _index(self, name: Name, group: int) -> None:
        for word in _parts(name):
            self._by_word.setdefault(word, {})[group] = None

    def _beside(self, name: Name) -> list[int]:
        """Return the persons that share a word with a name: one that tells them apart, where it has several words."""
        holders = sorted((self._by_word.get(word, {}) for word in _parts(name)), key=len)
        if len(holders) > 1 and len(holders[-1]) > _MOST_NAMESAKES:
            telling = [those for those in holders if len(those) <= _MOST_NAMESAKES]
            holders = telling or [dict.fromkeys(islice(holders[0], _MOST_NAMESAKES))]
        return sorted(set().union(*holders))

    def person(self, name: Name) -> Name | None:
        """Return the fullest name of the one person a name fits; None when none or several do."""
        if name not in self._fits:
            self._fits[name] = self._person(name)
        return self._fits[name]

    def _person(self, name: Name) -> Name | None:
        fitting = [g for g in self._beside(name) if all(name.relation(other) in _AGREE for other in self._persons[g])]
        if len(fitting) > 1 and len(name.words) == 1:
            fitting = [g for g in fitting if _are_of_family(self._persons[g], name.words[0])] or fitting
        return self._persons[fitting[0]][0] if len(fitting) == 1 else None

    def knows(self, word: str) -> bool:
        """Whether a folded word is part of a person's name in this source."""
        return word in self._by_word

    def full(self, name: Name) -> Name:
        """Return the fullest name of the entity in this source; the name itself when there is no fuller one."""
        place = name.key, name.sex, name.canonical
        if place not in self._answers:
            self._answers[place] = self._full(name)
        return self._answers[place]

    def _full(self, name: Name) -> Name:
        if name.key in self._introduced:
            return self._introduced[name.key]
        if name.canonical is not None:
            return self._tables.get(name.canonical, name)
        if is_person(name) or name.entity is None:
            return self.person(name) or name
        return name


def _are_of_family(names: Iterable[Name], family: str) -> bool:
    return any(fold(name.family or "") == fold(family) for name in names)


def _shortness(name: Name) -> int:
    return -len(name.words)


def _first_by_key(names: Iterable[Name]) -> Iterable[Name]:
    found: dict[str, Name] = {}
    for name in names:
        found.setdefault(name.key, name)
    return found.values()


def is_person(name: Name) -> bool:
    """Whether a name is a person's."""
    return name.entity == "person"


def _is_one(name: Name, other: Name) -> bool:
    """Whether two full names of one source are one person: not where their given names are only at times one."""
    given = ((fold(one), fold(two)) for one in name.given for two in other.given)
    return name.relation(other) in _AGREE and not any(at_times_one(*pair) for pair in given)


def _fullness(name: Name) -> tuple[bool, bool, int]:
    long = len(name.words) if name.entity == "organisation" else -len(name.words)
    return (name.form not in ("demonym", "metonym"), name.form == "full", long)


def _parts(name: Name) -> list[str]:
    return [fold(part) for part in name.words]
