"""Given names as the tables have them: the forms of one name, whose they are, and those out of other scripts."""

from functools import cache

from factcheck.lexicon import table
from factcheck.values.name_tables import SEPARATOR
from factcheck.values.transliteration import fold

_BETWEEN = f"{SEPARATOR} "
_OTHER_SCRIPT = "r"
"""Source of the rows of names out of other scripts."""


@cache
def _given_names() -> dict[str, frozenset[int]]:
    """Map a given name to the groups of variants it belongs to."""
    groups: dict[str, frozenset[int]] = {}
    for number, names in enumerate(map(fold, table("given_names")["groups"])):
        group = frozenset((number,))
        for spelling in names.split(_BETWEEN):
            groups[spelling] = group if spelling not in groups else groups[spelling] | group
    return groups


@cache
def _sometimes() -> frozenset[frozenset[str]]:
    """Return the pairs of given names of which one is now and then short for the other."""
    return frozenset(frozenset(fold(pair).split(_BETWEEN)) for pair in table("given_names")["sometimes"])


def at_times_one(one: str, other: str) -> bool:
    """Whether one folded given name is now and then short for the other: no ground to take two persons for one.

    Example:
        >>> at_times_one("jeremy", "jerry"), at_times_one("gerald", "jerry")
        (True, False)
    """
    return frozenset((one, other)) in _sometimes()


@cache
def _sexes() -> dict[str, str]:
    """Map the given names that only men or only women have to "m" or "f"."""
    return {fold(name): sex for sex, (names, _) in table("given_names")["sex"].items() for name in names.split()}


def sex_of_given(word: str) -> str | None:
    """Return the sex of whom a folded given name is, where it leaves no doubt.

    Example:
        >>> sex_of_given("michelle"), sex_of_given("robin")
        ('f', None)
    """
    return _sexes().get(word)


def is_given(word: str) -> bool:
    """Whether a folded word is a given name that the table knows."""
    return word in _given_names()


def groups_of(word: str) -> frozenset[int]:
    """Return the groups of variants that a folded given name belongs to; none when the table does not know it."""
    return _given_names().get(word, frozenset())


def excludes(one: str, other: str) -> bool:
    """Whether two folded words are given names known to be two names."""
    ours, theirs = _given_names().get(one), _given_names().get(other)
    return ours is not None and theirs is not None and not ours & theirs and not at_times_one(one, other)


@cache
def _romanized() -> frozenset[str]:
    """Return the given names out of other scripts that no Western language has too."""
    tables = table("given_names")
    rows = {names: source == _OTHER_SCRIPT for names, source in tables["groups"].items()}
    ours, theirs = (
        {fold(name) for names, is_other in rows.items() if is_other is asked for name in names.split(_BETWEEN)}
        for asked in (True, False)
    )
    listed = {fold(name) for names, _ in tables["romanized"].values() for name in names.split()}
    return frozenset((ours - theirs) | listed)


def is_romanized_given(word: str) -> bool:
    """Whether a folded word is a given name out of another script.

    Example:
        >>> is_romanized_given("sergei"), is_romanized_given("stephen")
        (True, False)
    """
    return word in _romanized()
