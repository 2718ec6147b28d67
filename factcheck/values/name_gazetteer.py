"""How two places stand of which public tables have the names in many languages: cities, and states."""

from functools import cache, lru_cache

from factcheck.lexicon import table
from factcheck.lexicon.sorted_names import sorted_names
from factcheck.values.name_parts import NameParts
from factcheck.values.name_systems import one_by_system
from factcheck.values.name_tables import gazetteer
from factcheck.values.relation import Comparison, Relation
from factcheck.values.romanization import skeleton

_CACHED = 65536
"""Names kept: more than any set of articles has."""
_OWN = "*"
"""Before the id of a city whose own name it is."""


def compare_by_gazetteer(one: NameParts, other: NameParts) -> Comparison | None:
    """Return how two names stand of which the tables say what places they name; None where they say it of none or one.

    Two cities that each have their own name are two, however alike these are written; else names of one place are one.
    """
    if not (_may_be_place(one) and _may_be_place(other)):
        return None
    ours, theirs = places_of(one.spelling), places_of(other.spelling)
    if not ours or not theirs:
        return None
    both = f'"{one.text}" and "{other.text}"'
    own, own_other = (frozenset(each for each in ids if each.startswith(_OWN)) for ids in (ours, theirs))
    are_two = own and own_other and own.isdisjoint(own_other)
    if not are_two and not _plain(ours).isdisjoint(_plain(theirs)):
        return Comparison(Relation.EQUIVALENT, f"{both} are names of one place")
    return Comparison(Relation.CONTRADICTORY, f"{both} are names of two places")


def is_unlisted(one: NameParts, other: NameParts) -> bool:
    """Whether one of two names of one word is a city's own, and the other no spelling that the tables list.

    Example:
        >>> from factcheck import parse_name
        >>> is_unlisted(parse_name("Bergamo"), parse_name("Bergamu"))
        True
    """
    are_lone = len(one.words) == len(other.words) == 1 and one.script == other.script == "latin"
    if not (are_lone and one.joined != other.joined and _may_be_place(one) and _may_be_place(other)):
        return False
    if skeleton(one.joined) == skeleton(other.joined) or one_by_system(one.joined, other.joined) is not None:
        return False
    known = [ids for name in (one, other) if (ids := places_of(name.spelling))]
    return len(known) == 1 and any(each.startswith(_OWN) for each in known[0])


def _may_be_place(name: NameParts) -> bool:
    """Whether nothing says that a name is no place."""
    return name.entity in (None, "place") and not name.titles and name.form not in ("demonym", "metonym")


def _plain(ids: frozenset[str]) -> frozenset[str]:
    return frozenset(each.removeprefix(_OWN) for each in ids)


@lru_cache(maxsize=_CACHED)
def places_of(spelling: str) -> frozenset[str]:
    """Return the ids of the places that a folded name names: codes of states, and of cities with their state's.

    Example:
        >>> sorted(places_of("allemagne")), sorted(places_of("freistaat bayern"))
        (['DE'], ['DE-BAV'])
        >>> sorted(places_of("kollam")), sorted(places_of("quilon"))
        (['*IN142'], ['IN142'])
    """
    return _known(spelling) or _known(_without_form(spelling)) or _in_state(spelling)


def _known(spelling: str) -> frozenset[str]:
    found = set(sorted_names("city_names").ids(spelling)) | set(sorted_names("state_names").ids(spelling))
    entry = gazetteer().get(spelling)
    if entry is not None and entry.entity == "place" and entry.form not in ("demonym", "metonym"):
        found.add(entry.canonical)
    return frozenset(found)


def _in_state(spelling: str) -> frozenset[str]:
    """Return the cities of a name with its state behind it: "turin in italy", "lyon france"."""
    words = spelling.split()
    for begin in range(1, len(words)):
        state = gazetteer().get(" ".join(words[begin:]))
        if state is not None and state.entity == "place" and state.canonical == state.territory:
            town = " ".join(words[:begin]).removesuffix(" in")
            return frozenset(each for each in _known(town) if _is_in(each, state.territory))
    return frozenset()


def _is_in(city: str, territory: str) -> bool:
    """Whether the id of a place is that of a city of a state."""
    return city.removeprefix(_OWN).rstrip("0123456789") == territory and city[-1].isdigit()


def _without_form(spelling: str) -> str:
    """Return the name of a state without the words for its form: "freistaat bayern", "respublika tatarstan"."""
    words = spelling.split()
    begin = next((i for i, word in enumerate(words[:-1]) if word not in _forms()), len(words) - 1)
    return " ".join(words[begin:])


@cache
def _forms() -> frozenset[str]:
    """Return the words for the form of a state or region, with the small words behind them."""
    return frozenset(word for row in table("territories")["forms"].values() for word in row.words.split())
