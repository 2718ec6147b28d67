"""Which of two places lies in the other, as far as tables know the states and parts of states that they lie in."""

from factcheck.values.name_gazetteer import places_of
from factcheck.values.name_parts import NameParts
from factcheck.values.name_places import place_level

_OWN = "*"
"""Before the id of a city of just this name."""


def is_region(name: NameParts) -> bool:
    """Whether a name is that of a state or of a part of one.

    Example:
        >>> from factcheck import parse_name
        >>> is_region(parse_name("Iowa")), is_region(parse_name("Paris"))
        (True, False)
    """
    return place_level(name) in ("state", "part of a state") and name.form != "capital"


def are_two_regions(one: NameParts, other: NameParts) -> bool:
    """Whether two regions are two, of which none holds the other.

    Example:
        >>> from factcheck import parse_name
        >>> are_two_regions(parse_name("Iowa"), parse_name("Minnesota"))
        True
        >>> are_two_regions(parse_name("Iowa"), parse_name("United States"))
        False
    """
    if one.canonical == other.canonical:
        return False
    are_parts = place_level(one) == place_level(other)
    return are_parts or one.territory != other.territory


def states_of(name: NameParts) -> frozenset[str]:
    """Return the codes of the states in which a city of a name lies; none of a name that no table has.

    Example:
        >>> from factcheck import parse_name
        >>> sorted(states_of(parse_name("Abeokuta"))), sorted(states_of(parse_name("Nowhereton")))
        (['NG'], [])
    """
    ids = {each.removeprefix(_OWN) for each in places_of(name.spelling)}
    return frozenset(each.rstrip("0123456789") for each in ids if each[-1:].isdigit())
