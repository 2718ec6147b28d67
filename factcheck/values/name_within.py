"""Which of two places lies in the other, by registers of towns, of parts of states, and of areas that none has."""

from collections.abc import Iterable
from functools import cache, lru_cache
from typing import NamedTuple

from factcheck.lexicon import table
from factcheck.lexicon.sorted_names import sorted_names
from factcheck.values.name_gazetteer import places_of
from factcheck.values.name_parts import NameParts
from factcheck.values.name_regions import is_region
from factcheck.values.name_tables import SEPARATOR, items, spelled
from factcheck.values.relation import Comparison, Relation

_CACHED = 16384
_AT = "@"
"""Before the id of a city that a town lies in or beside."""
_OWN = "*"
"""Before the id of a city of just this name."""


def compare_as_parts(one: NameParts, other: NameParts) -> Comparison | None:
    """Return that two names may be of one place, or of a place and one that it lies in; None where nothing says so.

    A name that several places have may be that of any of them.
    """
    if not (_may_be_place(one) and _may_be_place(other)):
        return None
    if _is_state(one) and _is_state(other):
        return None
    if not areas_of(one).isdisjoint(areas_of(other)):
        return Comparison(Relation.COMPATIBLE, f'"{one.text}" and "{other.text}" may be names of one place')
    for inner, outer in ((one, other), (other, one)):
        if lies_in(inner, outer):
            return Comparison(Relation.COMPATIBLE, f'"{inner.text}" may lie in "{outer.text}"')
    return None


def lies_in(inner: NameParts, outer: NameParts) -> bool:
    """Whether a place may lie in another, as far as tables know.

    Of a name that a large city has its smaller namesakes do not count beside another large city.

    Example:
        >>> from factcheck import parse_name
        >>> lies_in(parse_name("Lyon"), parse_name("France")), lies_in(parse_name("Lyon"), parse_name("Spain"))
        (True, False)
    """
    there, here = _place(outer), _place(inner)
    if not (there.areas or there.members or there.cities):
        return False
    codes = here.areas if is_region(inner) and is_region(outer) else here.codes
    if _meet(codes | here.members, there.members) or _meet(codes, _claimed(there.areas)):
        return True
    if _meet(here.members, there.areas):
        return True
    if there.cities and here.cities:
        codes = _of_cities(here.cities)
    return _are_in(codes, there.areas) or not codes.isdisjoint(f"{_AT}{city}" for city in there.cities)


def are_part_and_whole(one: NameParts, other: NameParts) -> bool:
    """Whether one of two places may lie in the other, and is not its capital."""
    is_one = one.canonical is not None and one.canonical == other.canonical
    is_capital = "capital" in (one.form, other.form) and one.territory == other.territory
    if is_one or is_capital or not (_may_be_place(one) and _may_be_place(other)):
        return False
    return lies_in(one, other) or lies_in(other, one)


def are_known_apart(one: NameParts, other: NameParts) -> bool:
    """Whether tables know where two places lie, and that none lies in the other.

    Example:
        >>> from factcheck import parse_name
        >>> lyon, spain, marden = map(parse_name, ("Lyon", "Spain", "Nowhereton"))
        >>> are_known_apart(lyon, spain), are_known_apart(lyon, marden)
        (True, False)
    """
    if not all(_may_be_place(each) and (_place(each).codes or _place(each).members) for each in (one, other)):
        return False
    return places_of(one.spelling).isdisjoint(places_of(other.spelling)) and compare_as_parts(one, other) is None


def lie_far_apart(one: NameParts, other: NameParts) -> bool:
    """Whether tables know where two places lie, and that it is in two states, or two parts of one of the first level.

    Example:
        >>> from factcheck import parse_name
        >>> multan, sukkur, lyon, bron = map(parse_name, ("Multan", "Sukkur", "Lyon", "Bron"))
        >>> lie_far_apart(multan, sukkur), lie_far_apart(lyon, bron)
        (True, False)
    """
    if not are_known_apart(one, other):
        return False
    ours, theirs = (
        {
            ".".join(code.split(".")[:2])
            for code in _place(each).codes
            if not code.startswith(_AT) and code.strip(".").count(".")
        }
        for each in (one, other)
    )
    return bool(ours and theirs) and ours.isdisjoint(theirs)


def is_town(name: NameParts) -> bool:
    """Whether a name is that of a town that the register has, and of no state or first-level part of one.

    Example:
        >>> from factcheck import parse_name
        >>> is_town(parse_name("Harlow")), is_town(parse_name("Texas"))
        (True, False)
    """
    is_small = all(code.count(".") > 1 for code in areas_of(name))
    return _may_be_place(name) and is_small and bool(_where(name.spelling))


def areas_of(name: NameParts) -> frozenset[str]:
    """Return the codes of the states and parts of states that a name may be that of.

    Example:
        >>> from factcheck import parse_name
        >>> sorted(areas_of(parse_name("Georgia"))), sorted(areas_of(parse_name("Bavarian")))
        (['GE', 'US.GA'], ['DE.02'])
    """
    return _place(name).areas


class _Place(NamedTuple):
    """What tables know of the place that a name may be that of.

    Args:
        areas: the codes of the states and parts of states.
        members: the codes of what lies in an area that no register has.
        cities: the ids of the large cities whose own name in English it is, or else of those that have it too.
        codes: those of all places that it may be, a town with a "." behind the code of where it lies.
    """

    areas: frozenset[str]
    members: frozenset[str]
    cities: tuple[str, ...]
    codes: frozenset[str]


def _place(name: NameParts) -> _Place:
    return _known_place(name.text, name.spelling, name.canonical, is_state=_is_state(name))


@lru_cache(maxsize=_CACHED)
def _known_place(text: str, spelling: str, canonical: str | None, *, is_state: bool) -> _Place:
    areas, cities = _areas_of(text, spelling, canonical, is_state=is_state), _cities(spelling)
    members = _areas().get(spelling, frozenset()) | _areas().get(_first_of(canonical), frozenset())
    return _Place(areas, members, cities, _where(spelling) | _of_cities(cities) | areas)


def _areas_of(text: str, spelling: str, canonical: str | None, *, is_state: bool) -> frozenset[str]:
    """Return the codes of the states and parts of states that a name may be that of."""
    short = table("areas")["short"].get(text)
    found = {short.value} if short is not None else set(sorted_names("region_names").ids(spelling))
    if canonical is not None and is_state:
        found.add(canonical)
    part = table("territories")["parts"].get(canonical)
    if part is not None:
        found.update(code for named in items(part[0]) for code in sorted_names("region_names").ids(spelled(named)))
    return frozenset(found)


def _claimed(areas: Iterable[str]) -> frozenset[str]:
    """Return the codes of what states may be said to hold beside what registers have."""
    return frozenset(code for area in areas for code in _held().get(area, ()))


def _meet(codes: frozenset[str], areas: frozenset[str]) -> bool:
    """Whether one of some places is one of some areas or lies in it."""
    return not codes.isdisjoint(areas) or _are_in(codes, areas)


def _are_in(codes: Iterable[str], areas: Iterable[str]) -> bool:
    return any(code.startswith(f"{area}.") for code in codes for area in areas)


def _first_of(canonical: str | None) -> str:
    """Return the first name of the area of the world that an adjective points to: "European"."""
    row = table("territories")["regions"].get(canonical)
    return spelled(items(row[0])[0]) if row is not None else ""


def _cities(spelling: str) -> tuple[str, ...]:
    """Return the ids of the large cities whose own name in English it is, or else of those that have it too."""
    ids = [each for each in places_of(spelling) if each[-1:].isdigit()]
    own = [each for each in ids if each.startswith(_OWN)]
    return tuple(each.strip(_OWN) for each in own or ids)


def _of_cities(cities: Iterable[str]) -> frozenset[str]:
    """Return the codes of where large cities lie."""
    found = {code for city in cities for code in (*_where(f"={city.lower()}"), f"{city.rstrip('0123456789')}.")}
    return frozenset(found)


@lru_cache(maxsize=_CACHED)
def _where(name: str) -> frozenset[str]:
    """Return the codes of where the towns of a name lie."""
    ids = sorted_names("town_regions").ids(name)
    return frozenset(each if each.startswith(_AT) else f"{each}." for each in ids)


def _is_state(name: NameParts) -> bool:
    return name.canonical is not None and name.canonical == name.territory


def _may_be_place(name: NameParts) -> bool:
    return name.entity in (None, "place") and not name.titles


@cache
def _areas() -> dict[str, frozenset[str]]:
    """Map each name of an area that no register has to the codes of what lies in it."""
    rows = {items(names)[0]: row.words for names, row in table("areas")["areas"].items()}
    return {
        spelled(name): _members(items(names)[0], rows) for names in table("areas")["areas"] for name in items(names)
    }


def _members(name: str, rows: dict[str, str]) -> frozenset[str]:
    """Return the codes of an area, with those of the areas in it."""
    found: set[str] = set()
    for item in rows[name].split(SEPARATOR):
        found.update(_members(item.strip(), rows) if item.strip() in rows else item.split())
    return frozenset(found)


@cache
def _held() -> dict[str, tuple[str, ...]]:
    """Map a state to what else it may be said to hold."""
    return {state: tuple(row.words.split()) for state, row in table("areas")["holds"].items()}
