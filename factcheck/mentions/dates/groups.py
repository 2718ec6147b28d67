"""Small words by group: what leads to a date, what it is then, and what stands beside dates and verbs.

The groups are lexicon/en/date_words.toml and date_verbs.toml. What leads to a date is known by the class "prep", which
the words of every language have.
"""

from collections.abc import Mapping
from functools import cache
from typing import cast

from factcheck.lexicon import table
from factcheck.values.date_interval import Modifier


@cache
def leads(name: str) -> frozenset[str]:
    """Return the prepositions that lead to a kind of expression.

    Example:
        >>> sorted(leads("season"))
        ['by', 'in', 'into', 'since', 'until']
    """
    return frozenset(table("date_words")["leads"][name].words.split())


@cache
def groups_of() -> Mapping[str, frozenset[str]]:
    """Map the small words to their groups.

    Example:
        >>> sorted(groups_of()["march"])
        ['namelike_month', 'verb_month', 'verblike_month']
    """
    found: dict[str, frozenset[str]] = {}
    for rows in (table("date_words")["groups"], table("date_verbs")["words"]):
        for name, row in rows.items():
            for word in row.words.split():
                found[word] = found.get(word, frozenset()) | {name}
    return found


@cache
def traits_of(language: str) -> frozenset[str]:
    """Return in what the dates of a language differ from those of others.

    Example:
        >>> "plural_s" in traits_of("en"), "points_behind_days" in traits_of("de")
        (True, True)
    """
    rows = table("date_grammar")["traits"]
    return frozenset(rows.get(language, rows["und"]).words.split())


@cache
def modifiers() -> Mapping[str, Modifier]:
    """Map the prepositions to the modifier that each gives a date."""
    return {word: cast(Modifier, row.value) for word, row in table("date_words")["modifiers"].items()}
