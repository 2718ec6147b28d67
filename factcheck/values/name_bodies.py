"""Bodies that are called in several ways, and bodies that belong to others: organs, units, brands, seats and clubs."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from factcheck.lexicon import table
from factcheck.values.name_gazetteer import places_of
from factcheck.values.name_parts import NameParts
from factcheck.values.name_tables import gazetteer, items, spelled
from factcheck.values.name_within import areas_of
from factcheck.values.relation import Comparison, Relation

_CACHED = 16384
_NAMES = ("called", "peoples", "clubs", "seats")
"""The parts of the table of which all names in a row are of one."""


class _Rows(NamedTuple):
    """Where names stand in the table, by their keys.

    Args:
        named: the rows in which a name is one of several of a body.
        whole: the rows of which it is the whole.
        part: those in which it is a part.
    """

    named: dict[str, set[str]]
    whole: dict[str, set[str]]
    part: dict[str, set[str]]


def compare_bodies(one: NameParts, other: NameParts) -> Comparison | None:
    """Return that two names may be of one body, or of a body and one that belongs to it; None where no table says so.

    Example:
        >>> from factcheck import parse_name
        >>> str(compare_bodies(parse_name("Scotland Yard"), parse_name("London police")).relation)
        'compatible'
        >>> compare_bodies(parse_name("Google"), parse_name("Microsoft")) is None
        True
    """
    if "person" in (one.entity, other.entity) or one.titles or other.titles:
        return None
    both = f'"{one.text}" and "{other.text}"'
    ours, theirs = _keys(one.spelling), _keys(other.spelling)
    if not _found(_rows().named, ours).isdisjoint(_found(_rows().named, theirs)) and not _are_places(one, other):
        return Comparison(Relation.COMPATIBLE, f"{both} may be names of one body")
    if are_body_and_part(one, other):
        return Comparison(Relation.COMPATIBLE, f"{both}: one belongs to the other")
    return None


def are_body_and_part(one: NameParts, other: NameParts) -> bool:
    """Whether one of two bodies belongs to the other, or is an organ of the state that the other is or stands for."""
    if _are_organ_and_state(one, other) or _are_organ_and_state(other, one):
        return True
    ours, theirs = _keys(one.spelling), _keys(other.spelling)
    return any(
        not _found(_rows().whole, whole).isdisjoint(_found(_rows().part, part))
        for whole, part in ((ours, theirs), (theirs, ours))
    )


def _are_organ_and_state(body: NameParts, state: NameParts) -> bool:
    """Whether a body is an organ of a state, or of the one that another name points to."""
    row = table("organisations")["organisations"].get(body.canonical) if body.entity == "organisation" else None
    return row is not None and bool(row.state) and state.territory == row.state and state.entity == "place"


def _are_places(one: NameParts, other: NameParts) -> bool:
    """Whether both names are those of places, which may stand for one body and are two."""
    return all(places_of(name.spelling) or areas_of(name) for name in (one, other))


def _found(rows: dict[str, set[str]], keys: frozenset[str]) -> frozenset[str]:
    return frozenset(row for key in keys for row in rows.get(key, ()))


@lru_cache(maxsize=_CACHED)
def _keys(spelling: str) -> frozenset[str]:
    """Return the keys of a name: its spelling, and the id of what other tables know by it, without a leading "the"."""
    plain = spelling.removeprefix("the ")
    entry = gazetteer().get(plain)
    is_one = entry is not None and (entry.entity == "organisation" or entry.canonical == entry.territory)
    return frozenset({plain, f"={entry.canonical}"} if entry is not None and is_one else {plain})


@cache
def _rows() -> _Rows:
    """Return the rows of the table by their names."""
    found = _Rows(defaultdict(set), defaultdict(set), defaultdict(set))
    tables = table("bodies")
    for part in _NAMES:
        for body, row in tables[part].items():
            meant = f"{part} {body}"
            for key in _all_keys(body, *items(row.words)):
                found.named[key].add(meant)
    for body, row in tables["parts"].items():
        for key in _with_other_names(body, found.named):
            found.whole[key].add(body)
        for name in items(row.words):
            for key in _with_other_names(name, found.named):
                found.part[key].add(body)
    return found


def _all_keys(*names: str) -> Iterator[str]:
    for name in names:
        yield from _keys(spelled(name))


def _with_other_names(name: str, named: dict[str, set[str]]) -> frozenset[str]:
    """Return the keys of a body, with those of its other names."""
    own = _keys(spelled(name))
    rows = (row.removeprefix("called ") for row in _found(named, own) if row.startswith("called "))
    return own.union(*map(_called, rows))


@cache
def _called(row: str) -> frozenset[str]:
    """Return the keys of all names of a row."""
    return frozenset(_all_keys(row, *items(table("bodies")["called"][row].words)))
