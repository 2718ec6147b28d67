"""Nouns that name the members of one set: people, shops, ships."""

from collections.abc import Mapping
from functools import cache

from factcheck.lexicon import table


def kinds_of(noun_class: str) -> frozenset[str]:
    """Return the sets whose members a noun may name; none of a noun that no table knows.

    Args:
        noun_class: a noun, or the class of several.

    Example:
        >>> kinds_of("passenger") & kinds_of("person") != frozenset(), kinds_of("crumb")
        (True, frozenset())
    """
    return _by_noun("kindred").get(noun_class, frozenset())


def are_apart(one: str, other: str) -> bool:
    """Whether two nouns name two sorts of people.

    Args:
        one: a noun, or the class of several.
        other: another.

    Example:
        >>> are_apart("guest", "sailor"), are_apart("guest", "person"), are_apart("guest", "visitor")
        (True, False, False)
    """
    parts = _by_noun("persons")
    ours, theirs = parts.get(one, frozenset()), parts.get(other, frozenset())
    return one != other and bool(ours and theirs) and ours.isdisjoint(theirs)


@cache
def _by_noun(part: str) -> Mapping[str, frozenset[str]]:
    """Map each noun of a part of the table to the sets it is in."""
    found: dict[str, set[str]] = {}
    for name, (nouns, _) in table("kindred_nouns")[part].items():
        for noun in nouns:
            found.setdefault(noun, set()).add(name)
    return {noun: frozenset(names) for noun, names in found.items()}
