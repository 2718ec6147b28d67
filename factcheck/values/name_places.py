"""How two names stand of which a table knows one: states, cities, organisations, teams."""

from functools import cache
from typing import Literal

from factcheck.lexicon import table
from factcheck.values.name_parts import NameParts
from factcheck.values.name_tables import items, spelled
from factcheck.values.relation import Comparison, Relation

PlaceLevel = Literal["state", "part of a state", "town"]
_POINTS = frozenset({"demonym", "metonym", "capital"})
"""Forms that point to a state and are not its name."""


def compare_places(one: NameParts, other: NameParts) -> Comparison:
    """Compare two names that the tables know by what they name."""
    both = f'"{one.text}" and "{other.text}"'
    if one.canonical == other.canonical:
        if (one.form == "demonym") != (other.form == "demonym"):
            return Comparison(Relation.COMPATIBLE, f"{both} point to one state")
        return Comparison(Relation.EQUIVALENT, f"{both} are names of one {one.entity or 'entity'}")
    points = one.territory == other.territory and (_points(one, other) or _points(other, one))
    if points or _may_mean(one, other) or _may_mean(other, one):
        return Comparison(Relation.COMPATIBLE, f"{both} may both stand for one state")
    if _is_acronym_of(one, other) or _is_acronym_of(other, one):
        return Comparison(Relation.EQUIVALENT, f"{both}: one is the acronym of the other")
    if _is_nation_of(one, other) or _is_nation_of(other, one):
        return Comparison(Relation.DISCREPANT, f"{both}: one is a country in the other, and is often said for it")
    return Comparison(Relation.CONTRADICTORY, f"{both} are names of two entities")


def _is_nation_of(part: NameParts, state: NameParts) -> bool:
    """Whether a part of a state is a country of its own, and the other name that of the state: England, Britain."""
    row = table("areas")["nations"].get(part.canonical)
    return row is not None and state.canonical == row.value and _POINTS.isdisjoint((part.form, state.form))


def _may_mean(region: NameParts, state: NameParts) -> bool:
    """Whether a name shared by several states may mean this one, "Congolese", or that of a region its union."""
    row = table("territories")["regions"].get(region.canonical)
    return row is not None and not {state.territory, state.canonical}.isdisjoint(items(row[2]))


def _is_acronym_of(short: NameParts, full: NameParts) -> bool:
    """Whether an acronym that several organisations share is the other's too."""
    row = table("organisations")["organisations"].get(full.canonical) if short.form == "acronym" else None
    return row is not None and short.spelling in (spelled(acronym) for acronym in (*items(row[0]), *items(row[1])))


def _points(one: NameParts, other: NameParts) -> bool:
    """Whether one name points to the state that the other is, or points to as well."""
    return one.form in _POINTS and (_is_state(other) or other.form in _POINTS)


def _is_state(name: NameParts) -> bool:
    return name.canonical == name.territory


@cache
def _homes() -> dict[str, frozenset[str]]:
    """Map a team to the spellings of the cities that stand for it."""
    rows = table("organisations")["teams"].items()
    return {team: frozenset(spelled(city) for city in items(cities)) for team, (cities, _, _) in rows}


def compare_with_team(one: NameParts, other: NameParts) -> Comparison | None:
    """Compare a team with the city that stands for it in sports news; None when neither is that."""
    for team, city in ((one, other), (other, one)):
        if team.canonical in _homes() and city.spelling in _homes()[team.canonical or ""]:
            return Comparison(Relation.COMPATIBLE, f'"{city.text}" may stand for the team "{team.text}"')
    return None


def place_level(name: NameParts) -> PlaceLevel | None:
    """Return what a place is, as far as the tables know it.

    Returns:
        None for a place that they do not know, a region of the world, and a word that only points to a place.
    """
    if name.entity != "place" or name.canonical is None or name.form in ("demonym", "metonym"):
        return None
    if _is_state(name):
        return "state"
    territories = table("territories")
    if name.canonical in territories["parts"]:
        return "part of a state"
    return None if name.canonical in territories["regions"] else "town"
