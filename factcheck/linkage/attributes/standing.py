"""How what two figures tell stands to each other."""

from functools import cache
from typing import Literal

from factcheck.lexicon import table
from factcheck.linkage.attributes.cues import families, words_of

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
_NOTHING = frozenset({"name", "ordinal", "date", "set"})
"""What is no attribute."""


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
    if one.startswith(_CHANGE) != other.startswith(_CHANGE):
        return "level and change"
    if bases in _neighbours():
        return "neighbours"
    return "akin" if any(bases <= group for group in _akin()) or _are_people(bases) else "differ"


def _are_people(names: frozenset[str]) -> bool:
    """Whether one is the number of people, whoever they are, and the other of people of some kind."""
    plain = {name for name in names if name.removeprefix(_OPEN) in words_of("anybody")}
    return bool(plain) and all("people" in families().get(name, ()) for name in names - plain)


@cache
def _akin() -> tuple[frozenset[str], ...]:
    return tuple(frozenset(row.words) for row in table("attributes")["akin"].values())


@cache
def _neighbours() -> frozenset[frozenset[str]]:
    rows = table("attributes")["attributes"]
    return frozenset(frozenset((name, other)) for name, row in rows.items() for other in row.neighbours.split())
