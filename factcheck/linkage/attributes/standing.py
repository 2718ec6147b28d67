"""How what two figures tell stands to each other."""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import Literal

from factcheck.lexicon import table
from factcheck.linkage.attributes.cues import families, people, stem, words_of

Standing = Literal[
    "same",
    "same open",
    "akin",
    "one untold",
    "untold",
    "neighbours",
    "level and change",
    "nothing measured",
    "differ",
]
_CHANGE, _OPEN = "change:", "count:"
_HOMES = "homes"
_NOTHING = frozenset({"name", "ordinal", "date", "set"})
"""What is no attribute."""
_PEOPLE = "people"
"""Group of kindred nouns of which every two may name other persons: teachers and pupils."""
_REMEMBERED = 20_000
"""Pairs of attributes of which the standing is kept."""


@lru_cache(maxsize=_REMEMBERED)
def how_attributes_stand(one: str, other: str) -> Standing:
    """Return how what two figures tell stands to each other.

    Args:
        one: the name of an attribute, as `Attribute` has it.
        other: that of another figure.

    Example:
        >>> how_attributes_stand("revenue", "profit"), how_attributes_stand("revenue", "change:revenue")
        ('neighbours', 'level and change')
    """
    if not one or not other:
        return "untold" if one == other else "one untold"
    if _NOTHING.intersection((one, other)):
        return "nothing measured"
    if one == other:
        return "same open" if one.startswith(_OPEN) else "same"
    return _of_two(one, other)


def _of_two(one: str, other: str) -> Standing:
    """Return how two different attributes stand."""
    bases = frozenset((one.removeprefix(_CHANGE), other.removeprefix(_CHANGE)))
    if any(frozenset((one, other)) <= group for group in _akin()):
        return "akin"
    if one.startswith(_CHANGE) != other.startswith(_CHANGE):
        return "level and change"
    if bases in _neighbours():
        return "neighbours"
    if any(bases <= group for group in _akin()) or _are_people(bases):
        return "akin"
    return _of_nouns(*bases) if len(bases) > 1 else "akin"


def _of_nouns(one: str, other: str) -> Standing:
    """Return how two figures stand by the nouns that they count."""
    if one.startswith(_OPEN) and other.startswith(_OPEN) and _classes(one) & _classes(other):
        return "same open"
    if _classes(one) & _classes(other) or _kindred(one) & _kindred(other):
        return "akin"
    if _tells_of(one, other) or _tells_of(other, one):
        return "akin"
    is_open = _names_noun(one) != _names_noun(other)
    return "one untold" if is_open and all(map(_counts_people, (one, other))) else "differ"


def _tells_of(told: str, counted: str) -> bool:
    """Whether an attribute tells what has become of homes, and another counts homes of which nothing is told."""
    is_home = counted.startswith(_OPEN) and counted.removeprefix(_OPEN) in words_of(_HOMES)
    return is_home and _HOMES in families().get(told, ())


def _names_noun(name: str) -> bool:
    """Whether an attribute tells who is counted, and not what befell them."""
    return name.startswith(_OPEN) or name in table("attributes")["kinds"]


def _counts_people(name: str) -> bool:
    """Whether an attribute is a number of people."""
    if name.startswith(_OPEN):
        return stem(name.removeprefix(_OPEN)) in people() or _PEOPLE in _groups().get(name.removeprefix(_OPEN), ())
    return (
        _PEOPLE in families().get(name, ())
        or name in _counted()
        or any(stem(noun) in people() for noun in _nouns(name))
    )


def _nouns(name: str) -> Iterator[str]:
    """Yield the nouns that an attribute is the number of."""
    if name.startswith(_OPEN):
        yield name.removeprefix(_OPEN)
    row = table("attributes")["kinds"].get(name)
    yield from row.words if row is not None else ()


@cache
def _classes(name: str) -> frozenset[str]:
    """Return the sets of synonyms that the nouns of an attribute belong to."""
    return frozenset(word for noun in _nouns(name) for word in _synonyms().get(noun, ()))


@cache
def _kindred(name: str) -> frozenset[str]:
    """Return the groups of nouns for members of one set that the nouns of an attribute belong to."""
    return frozenset(group for noun in _nouns(name) for group in _groups().get(noun, ())) - {_PEOPLE}


@cache
def _synonyms() -> Mapping[str, set[str]]:
    """Map each noun to its sets of synonyms."""
    return _by_noun(
        {
            **{name: row.words for name, row in table("noun_classes")["classes"].items()},
            **{name: row.words for name, row in table("attributes")["synonyms"].items()},
        }
    )


@cache
def _groups() -> Mapping[str, set[str]]:
    """Map each noun to its groups of kindred nouns."""
    return _by_noun({name: row.words for name, row in table("kindred_nouns")["kindred"].items()})


def _by_noun(sets: Mapping[str, list[str]]) -> Mapping[str, set[str]]:
    found: dict[str, set[str]] = {}
    for name, nouns in sets.items():
        for noun in nouns:
            found.setdefault(noun, set()).add(name)
    return found


@cache
def _counted() -> frozenset[str]:
    """Return the attributes that are a number of whom something befell."""
    return words_of("befallen")


def _are_people(names: frozenset[str]) -> bool:
    """Whether one is the number of people, whoever they are, and the other of people of some kind."""
    plain = {name for name in names if name.removeprefix(_OPEN) in words_of("anybody")}
    return bool(plain) and all(map(_counts_people, names - plain))


@cache
def _akin() -> tuple[frozenset[str], ...]:
    groups = [frozenset(row.words) for row in table("attributes")["akin"].values()]
    pairs = [frozenset((name, word)) for name, row in table("attributes")["akin_to"].items() for word in row.words]
    return (*groups, *pairs)


@cache
def _neighbours() -> frozenset[frozenset[str]]:
    rows = table("attributes")["attributes"]
    return frozenset(frozenset((name, other)) for name, row in rows.items() for other in row.neighbours.split())
