"""The tables of names, turned into what a lookup needs. Each loads at first use."""

import re
from functools import cache
from typing import Literal, NamedTuple

from factcheck.data import table
from factcheck.values.transliteration import fold

SEPARATOR = ";"
_LONGEST_ACRONYM = 8
"""Letters and points of the longest name of capitals that counts only as written."""
_Entity = Literal["organisation", "place"]
_Form = Literal["full", "short", "acronym", "demonym", "metonym", "capital"]


_MARKED = re.compile(r"[.\-–,()/&]")
_MARKS = str.maketrans({".": None, "-": " ", "–": " ", ",": " ", "(": " ", ")": " ", "/": " ", "&": " and "})


class Entry(NamedTuple):
    """Be what the tables know of a name.

    Args:
        entity: "organisation" or "place".
        canonical: id of the entity it names.
        territory: the state it is or points to, or "".
        form: how it points to the entity.
        cased: it counts only as written in the table ("US", "WHO", "IS").
        written: the name as the table writes it.
    """

    entity: _Entity
    canonical: str
    territory: str
    form: _Form
    cased: bool
    written: str


def spelled(text: str) -> str:
    """Spell a name for lookup: words folded, joined by single spaces; points, hyphens and brackets fall.

    Example:
        >>> spelled("Côte d'Ivoire"), spelled("U.S."), spelled("Guinea-Bissau")
        ('cote divoire', 'us', 'guinea bissau')
    """
    plain = fold(text.translate(_MARKS))
    spelling = " ".join(plain.split())
    return spelling.replace("saint ", "st ") if "saint " in spelling else spelling


def items(cell: str) -> list[str]:
    """Split a cell of a row into its names."""
    return [name for name in (part.strip() for part in cell.split(SEPARATOR)) if name]


def spellings(cell: str) -> list[str]:
    """Split a cell of a row into its names as they are looked up.

    Example:
        >>> spellings("Ivory Coast; Côte d'Ivoire")
        ['ivory coast', 'cote divoire']
    """
    marked = _MARKED.search(cell) is not None
    folded = fold(cell.translate(_MARKS) if marked else cell)
    if "saint " in folded:
        folded = folded.replace("saint ", "st ")
    names = [name for name in (part.strip() for part in folded.split(SEPARATOR)) if name]
    return [" ".join(name.split()) for name in names] if marked else names


@cache
def gazetteer() -> dict[str, Entry]:
    """Map the spelling of every state, region, seat, city and organisation to what it names."""
    found: dict[str, Entry] = {}

    def add(cell: str, entity: _Entity, canonical: str, territory: str, form: _Form | None = None) -> None:
        for number, (name, spelling) in enumerate(zip(items(cell), spellings(cell), strict=True)):
            acronym = len(name) <= _LONGEST_ACRONYM and name.replace(".", "").isupper()
            kind: _Form = form or ("acronym" if acronym else "short" if number else "full")
            if spelling not in found:
                found[spelling] = Entry(entity, canonical, territory, kind, acronym, name)

    territories = table("territories")
    for code, (_, names, demonyms, seats, _) in territories["territories"].items():
        add(names, "place", code, code)
        add(demonyms, "place", code, code, "demonym")
        for seat in items(seats)[:1]:
            add(seat, "place", spelled(seat), code, "capital")
    for code, (names, demonyms, _) in territories["parts"].items():
        add(names, "place", code, code[:2])
        add(demonyms, "place", code, code[:2], "demonym")
    for canonical, (names, state, _) in territories["seats"].items():
        add(names, "place", canonical, state, "metonym")
    for canonical, (names, adjectives, _) in territories["regions"].items():
        add(names, "place", canonical, "")
        add(adjectives, "place", canonical, "", "demonym")
    for canonical, names, territory in cities():
        add(names, "place", canonical, territory, "capital" if territory else None)
    for canonical, (names, acronyms, _, _) in table("organisations")["organisations"].items():
        add(names, "organisation", canonical, "")
        add(acronyms, "organisation", canonical, "", "acronym")
    for canonical, (cities_, clubs, _) in table("organisations")["teams"].items():
        for city in items(cities_):
            add(f"{SEPARATOR} ".join(f"{city} {club}" for club in items(clubs)), "organisation", canonical, "", "full")
        add(clubs, "organisation", canonical, "", "short")
    return found


@cache
def openers() -> frozenset[str]:
    """Give the words with which the names of the tables begin, and "saint", which is looked up as "st"."""
    return frozenset(spelling.partition(" ")[0] for spelling in gazetteer()) | {"saint", "the"}


def cities() -> list[tuple[str, str, str]]:
    """List the cities with several spellings: id, names, and the state it is the capital of or ""."""
    capitals: dict[str, str] = {}
    for code, row in table("territories")["territories"].items():
        for seat in spellings(row[3]):
            capitals.setdefault(seat, code)
    listed: list[tuple[str, str, str]] = []
    for names in table("cities")["cities"]:
        spelling = spellings(names)
        capital = next((name for name in spelling if name in capitals), None)
        listed.append((capital or spelling[0], names, capitals[capital] if capital is not None else ""))
    return listed


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
    """Give the small words inside a person's name."""
    return frozenset(table("honorifics")["particles"])
