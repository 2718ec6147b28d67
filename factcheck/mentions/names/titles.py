"""The titles of persons: honorifics, ranks and offices, their synonyms, and one slip of the pen."""

from functools import cache, lru_cache
from typing import Literal

from factcheck.lexicon import table
from factcheck.values.name_spelling import NEAR, SLIP, evidence
from factcheck.values.name_tables import honorifics, items
from factcheck.values.transliteration import fold

SLIPPING = frozenset({"minister", "secretary", "president", "chief", "general"})
"""Last words of the titles of several words in which one wrong letter is forgiven."""


@cache
def titles() -> dict[str, str]:
    """Map every title, folded, to its canonical form: honorifics, ranks, offices."""
    found: dict[str, str] = {name: name for name in honorifics()}
    british = table("spelling")["british"]
    spelling = {row[0]: word for word, row in british.items()}
    for canonical, (others, _) in table("offices")["offices"].items():
        for name in (canonical, *items(others)):
            found[fold(name)] = canonical
            words = [spelling.get(word, word) for word in fold(name).split()]
            found.setdefault(" ".join(words), canonical)
    return found


@lru_cache(maxsize=4096)
def sex_of(title: str) -> Literal["m", "f"] | None:
    """Return the sex that a title tells."""
    sex = honorifics().get(title, ("", ""))[1]
    return "m" if sex == "m" else "f" if sex == "f" else None


@cache
def title_openers() -> dict[str, int]:
    """Map the words with which titles begin to the words of the longest: most need not be looked at longer."""
    longest: dict[str, int] = {}
    for spelling in titles():
        first = spelling.partition(" ")[0]
        longest[first] = max(longest.get(first, 0), len(spelling.split(" ")))
    return longest


@cache
def title_closers() -> frozenset[str]:
    """Return the words with which titles end."""
    return frozenset(spelling.rpartition(" ")[2] for spelling in titles()) | SLIPPING


@cache
def _heads_by_last() -> dict[str, dict[str, str]]:
    """Map the last word of a title to the words before it and the canonical title."""
    found: dict[str, dict[str, str]] = {}
    for spelling, canonical in titles().items():
        head, _, last = spelling.rpartition(" ")
        if head and last in SLIPPING:
            found.setdefault(last, {})[head] = canonical
    return found


@lru_cache(maxsize=4096)
def slipped_title(spelling: str) -> str | None:
    """Forgive one wrong letter in a title of several words.

    Example:
        >>> slipped_title("denfence minister")
        'defense minister'
    """
    head, _, last = spelling.rpartition(" ")
    if last not in SLIPPING:
        return None
    for first, canonical in _heads_by_last().get(last, {}).items():
        if len(head) >= 6 and first[0] == head[0] and abs(len(first) - len(head)) <= 1:
            slip = evidence(head, first)
            if slip is not None and slip.rank in (SLIP, NEAR):
                return canonical
    return None
