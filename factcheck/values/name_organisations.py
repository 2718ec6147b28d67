"""How two names stand of which one is an organisation or a place by its words."""

from factcheck.values.name_parts import NameParts
from factcheck.values.name_persons import align
from factcheck.values.relation import Comparison, Relation


def compare_organisations(one: NameParts, other: NameParts) -> Comparison:
    """Compare by content words."""
    both = f'"{one.text}" and "{other.text}"'
    found, left, right = align(one.spelling.split(), other.spelling.split())
    if not left and not right:
        return Comparison(Relation.EQUIVALENT, f"{both} have the same words")
    if found and not (left and right):
        return Comparison(Relation.COMPATIBLE, f"{both} share all that the shorter one has")
    return Comparison(Relation.CONTRADICTORY, f"{both} have different words")
