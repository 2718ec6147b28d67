"""How two names stand that the tables know: states, cities, organisations."""

from factcheck.values.name_parts import NameParts
from factcheck.values.relation import Comparison, Relation

_POINTS = frozenset({"demonym", "metonym", "capital"})


def compare_places(one: NameParts, other: NameParts) -> Comparison:
    """Compare by what the tables say they name."""
    both = f'"{one.text}" and "{other.text}"'
    if one.canonical == other.canonical:
        if (one.form in _POINTS) != (other.form in _POINTS):
            return Comparison(Relation.COMPATIBLE, f"{both} point to one state")
        return Comparison(Relation.EQUIVALENT, f"{both} are names of one entity")
    if one.territory is not None and one.territory == other.territory and (one.form in _POINTS or other.form in _POINTS):
        return Comparison(Relation.COMPATIBLE, f"{both} both point to one state")
    return Comparison(Relation.CONTRADICTORY, f"{both} are names of two entities")
