"""Name: what someone or something is called, and how two names stand that fill one slot."""

from functools import lru_cache
from itertools import combinations, product
from typing import Any

from factcheck.values.lazy import lazy
from factcheck.values.name_bodies import compare_bodies
from factcheck.values.name_gazetteer import compare_by_gazetteer, is_unlisted
from factcheck.values.name_organisations import compare_initials, compare_organisations
from factcheck.values.name_parts import NameParts
from factcheck.values.name_persons import compare_persons
from factcheck.values.name_places import compare_places, compare_with_team
from factcheck.values.name_spelling import blocking_keys
from factcheck.values.name_within import compare_as_parts
from factcheck.values.relation import Comparison, Relation

_KEPT = 4096
"""Pairs of names of which is kept how they stand: a draft that is checked again has most of them."""
_ENDS = 2
"""Keys of a word that say how it begins and ends."""


class Name(NameParts):
    """A name; `relation` answers as if both names filled one slot."""

    @lazy
    def spelling_keys(self) -> frozenset[str]:
        """Return coarse keys under which the name meets its own spellings: of two of its words, and of the whole."""
        keys = [blocking_keys(word) for word in self.spelling.split()]
        found = {" ".join(sorted(pair)) for one, other in combinations(keys, 2) for pair in product(one, other)}
        found.add("".join(blocking_keys(self.joined)[:_ENDS]))
        return frozenset(found if self.canonical is None else {*found, f"={self.canonical}"})

    def compare(self, other: Any) -> Comparison:
        """Return how this name stands to another that fills the same slot, and why.

        Returns:
            Incomparable when the other is no name.
        """
        if not isinstance(other, Name):
            return Comparison(Relation.INCOMPARABLE, "a name and another kind of value answer no common question")
        return _compare(self, other)


@lru_cache(maxsize=_KEPT)
def _compare(one: Name, other: Name) -> Comparison:
    """Choose the comparison by what the two names name."""
    if _are_alike(one, other):
        both = f'"{one.text}" and "{other.text}" are one name, word for word'
        return Comparison(Relation.SAME, f'both are written "{one.text}"' if one.text == other.text else both)
    found = _by_tables(one, other) or compare_by_gazetteer(one, other) or _unless_unlisted(one, other)
    if found.relation is not Relation.CONTRADICTORY:
        return found
    return compare_as_parts(one, other) or compare_bodies(one, other) or found


def _unless_unlisted(one: Name, other: Name) -> Comparison:
    """Compare two names by their words; a spelling of a city that no table lists may be another place."""
    found = _by_words(one, other)
    if found.relation is not Relation.EQUIVALENT or not is_unlisted(one, other):
        return found
    reason = f'"{one.text}" and "{other.text}" are two places, or one misspelt: one is a city of another spelling'
    return Comparison(Relation.DISCREPANT, reason)


def _are_alike(one: Name, other: Name) -> bool:
    """Whether two names have the same words, and nothing said with them speaks against it."""
    entities = {one.entity, other.entity} - {None}
    alike = one.words == other.words and one.suffix == other.suffix and len(entities) < 2
    return alike and (one.sex is None or other.sex is None or one.sex == other.sex)


def _by_tables(one: Name, other: Name) -> Comparison | None:
    """Compare two names of which tables know one at least; None where they decide nothing."""
    if one.canonical is None and other.canonical is None:
        return None
    found = compare_with_team(one, other)
    if found is None and one.canonical is not None and other.canonical is not None:
        return compare_places(one, other)
    return found


def _by_words(one: Name, other: Name) -> Comparison:
    """Compare two names by their words: as persons, unless one is an organisation or a place of several words."""
    entities = {one.entity, other.entity} - {None}
    if len(entities) == 2 and "person" in entities and (one.titles or other.titles):
        return Comparison(Relation.CONTRADICTORY, f'"{one.text}" and "{other.text}" are a person and no person')
    if not entities and (initials := compare_initials(one, other)) is not None:
        return initials
    if entities & {"organisation", "place"} and max(len(one.words), len(other.words)) > 1:
        return compare_organisations(one, other)
    return compare_persons(one, other)
