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
    return _kinds().get(noun_class, frozenset())


@cache
def _kinds() -> Mapping[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for name, (nouns, _) in table("kindred_nouns")["kindred"].items():
        for noun in nouns:
            found.setdefault(noun, set()).add(name)
    return {noun: frozenset(names) for noun, names in found.items()}
