"""How two names stand of which a table knows one: states, cities, organisations, teams."""

from functools import cache

from factcheck.data import table
from factcheck.values.name_parts import NameParts
from factcheck.values.name_tables import items, spelled
from factcheck.values.relation import Comparison, Relation

_POINTS = frozenset({"demonym", "metonym", "capital"})
"""Forms that point to a state and are not its name."""


def compare_places(one: NameParts, other: NameParts) -> Comparison:
    """Compare two names that the tables know by what they name."""
    both = f'"{one.text}" and "{other.text}"'
    if one.canonical == other.canonical:
        if (one.form == "demonym") != (other.form == "demonym"):
            return Comparison(Relation.COMPATIBLE, f"{both} point to one state")
        return Comparison(Relation.EQUIVALENT, f"{both} are names of one {one.entity or 'entity'}")
    points = (_is_state(one) and other.form in _POINTS) or (_is_state(other) and one.form in _POINTS)
    if points and one.territory == other.territory:
        return Comparison(Relation.COMPATIBLE, f"{both} may both stand for one state")
    return Comparison(Relation.CONTRADICTORY, f"{both} are names of two entities")


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
