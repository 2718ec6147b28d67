"""The tables of names, turned into what a lookup needs. Each loads at first use."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Literal, NamedTuple

from factcheck.lexicon import table
from factcheck.values.transliteration import fold

SEPARATOR = ";"
_LONGEST_ACRONYM = 8
"""Letters and points of the longest name of capitals that counts only as written."""
_Entity = Literal["organisation", "place"]
_Form = Literal["full", "short", "acronym", "demonym", "metonym", "capital"]


_MARKS = (*((mark, " ") for mark in "-–,()/"), (".", ""), ("&", " and "))
"""Marks in a name, and what a lookup has in their place."""
_TRANSLATED = str.maketrans(dict(_MARKS))
_Cell = tuple[str, _Entity, str, str, _Form | None]
"""A cell of a row: its names, what they name, the id of that, the state it belongs to, how they point to it."""


class Entry(NamedTuple):
    """What the tables know of a name.

    Args:
        entity: "organisation" or "place".
        canonical: id of the entity it names.
        territory: the state it is or points to, or "".
        form: how it points to the entity.
        cased: it counts only as written in the table ("US", "WHO", "IS").
        written: the ways in which the row writes it.
    """

    entity: _Entity
    canonical: str
    territory: str
    form: _Form
    cased: bool
    written: tuple[str, ...]


def spelled(text: str) -> str:
    """Spell a name for lookup: words folded, joined by single spaces; points, hyphens and brackets fall.

    Example:
        >>> spelled("Côte d'Ivoire"), spelled("U.S."), spelled("Guinea-Bissau")
        ('cote divoire', 'us', 'guinea bissau')
    """
    plain = fold(text.translate(_TRANSLATED))
    spelling = " ".join(plain.split())
    return spelling.replace("saint ", "st ") if "saint " in spelling else spelling


def items(cell: str) -> list[str]:
    """Split a cell of a row into its names."""
    return [name for name in (part.strip() for part in cell.split(SEPARATOR)) if name]


def spellings(cells: list[str]) -> list[list[str]]:
    """Split cells of rows into their names as they are looked up: all cells at once, which is quick.

    Example:
        >>> spellings(["Ivory Coast; Côte d'Ivoire", "", "St. Kitts & Nevis"])
        [['ivory coast', 'cote divoire'], [], ['st kitts and nevis']]
    """
    text = "\n".join(cells)
    for mark, instead in _MARKS:
        text = text.replace(mark, instead)
    text = "\n".join(map(fold, text.split("\n"))).replace("saint ", "st ")
    text = _SPACES.sub(" ", text).replace(" ;", SEPARATOR).replace("; ", SEPARATOR)
    return [line.strip().split(SEPARATOR) if line else [] for line in text.split("\n")]


_SPACES = re.compile("  +")


class Gazetteer:
    """Know the names of the tables by their spelling; the row behind one is read when it is asked for.

    Args:
        cells: the cells of the tables; of two that hold one spelling the first counts.
    """

    def __init__(self, cells: list[_Cell]) -> None:
        self._known: dict[str, tuple[_Cell, int]] = {}
        for cell, names in zip(cells, spellings([cell[0] for cell in cells]), strict=True):
            for number, spelling in enumerate(names):
                if spelling not in self._known:
                    self._known[spelling] = cell, number
        self.openers = frozenset(spelling.partition(" ")[0] for spelling in self._known) | {"saint", "the"}
        self._read: dict[str, Entry] = {}

    def __contains__(self, spelling: str) -> bool:
        return spelling in self._known

    def get(self, spelling: str) -> Entry | None:
        """Look a spelling up; None when no table has it."""
        if spelling not in self._known:
            return None
        if spelling not in self._read:
            self._read[spelling] = _entry(*self._known[spelling])
        return self._read[spelling]


def _entry(cell: _Cell, number: int) -> Entry:
    names, entity, canonical, territory, form = cell
    name = items(names)[number]
    acronym = len(name) <= _LONGEST_ACRONYM and name.replace(".", "").isupper()
    kind: _Form = form or ("acronym" if acronym else "short" if number else "full")
    written = tuple(other for other in items(names) if other.casefold() == name.casefold())
    return Entry(entity, canonical, territory, kind, acronym, written)


@cache
def gazetteer() -> Gazetteer:
    """Know every state, region, seat, city and organisation by its names."""
    return Gazetteer([*_places(), *_cities(), *_organisations()])


def _places() -> Iterator[_Cell]:
    """List the names of states, their parts, the seats of power, and the parts of the world."""
    territories = table("territories")
    for code, (_, names, demonyms, seats, _) in territories["territories"].items():
        yield names, "place", code, code, None
        yield demonyms, "place", code, code, "demonym"
        seat = seats.partition(SEPARATOR)[0]
        if seat:
            yield seat, "place", spelled(seat), code, "capital"
    for code, (names, demonyms, _) in territories["parts"].items():
        yield names, "place", code, code[:2], None
        yield demonyms, "place", code, code[:2], "demonym"
    for canonical, (names, state, _) in territories["seats"].items():
        yield names, "place", canonical, state, "metonym"
    for canonical, (names, adjectives, _, _) in territories["regions"].items():
        yield names, "place", canonical, "", None
        yield adjectives, "place", canonical, "", "demonym"


def _cities() -> Iterator[_Cell]:
    """List the cities with several spellings: a capital is known by the spelling that its state's row has."""
    rows, names = table("territories")["territories"], list(table("cities")["cities"])
    seats = zip(rows, spellings([row[3] for row in rows.values()]), strict=True)
    capitals = {seat: code for code, spelling in reversed(list(seats)) for seat in spelling}
    for cell, spelling in zip(names, spellings(names), strict=True):
        capital = next((name for name in spelling if name in capitals), None)
        if capital is None:
            yield cell, "place", spelling[0], "", None
        else:
            yield cell, "place", capital, capitals[capital], "capital"


def _organisations() -> Iterator[_Cell]:
    """List the names and acronyms of organisations, and of teams with each city they are called by."""
    tables = table("organisations")
    for canonical, (names, acronyms, _, _) in tables["organisations"].items():
        yield names, "organisation", canonical, "", None
        yield acronyms, "organisation", canonical, "", "acronym"
    for canonical, (cities, clubs, _) in tables["teams"].items():
        for city in items(cities):
            called = f"{SEPARATOR} ".join(f"{city} {club}" for club in items(clubs))
            yield called, "organisation", canonical, "", "full"
        yield clubs, "organisation", canonical, "", "short"


def openers() -> frozenset[str]:
    """Return the words with which the names of the tables begin, and "saint", which is looked up as "st"."""
    return gazetteer().openers


@cache
def codes() -> dict[str, str]:
    """Map the ISO 3166 alpha-3 code of a state to its alpha-2 code."""
    return {row[0]: code for code, row in table("territories")["territories"].items()}


@cache
def honorifics() -> dict[str, tuple[str, str]]:
    """Map an honorific or rank, folded and without points, to its kind and the sex it tells."""
    return {fold(name): (kind, sex) for name, (kind, sex, _) in table("honorifics")["honorifics"].items()}


@cache
def suffixes() -> dict[str, str]:
    """Map the suffix of a name to what it tells: "generation" or "degree"."""
    return {name: kind for name, (kind, _) in table("honorifics")["suffixes"].items()}


@cache
def particles() -> frozenset[str]:
    """Return the small words inside a person's name."""
    return frozenset(table("honorifics")["particles"])
