"""Two sides of a question that conflict: what excuses them, and what caps how far apart they can stand."""

from functools import cache
from typing import Any, Protocol

from factcheck.lexicon import table
from factcheck.mentions.mention import Attribution
from factcheck.values.relation import Relation

_HEDGED = frozenset({"possible", "alleged", "planned"})
_ONE_SPEAKER = (Relation.SAME, Relation.EQUIVALENT, Relation.COMPATIBLE)


class Side(Protocol):
    """The claims that answer a question alike, as a position of a fact has them."""

    @property
    def claims(self) -> tuple[Any, ...]:
        """The claims, by source and place."""

    @property
    def value(self) -> Any:
        """The value that they share."""

    @property
    def sources(self) -> tuple[str, ...]:
        """The names of their sources, sorted."""

    @property
    def source_ids(self) -> frozenset[str]:
        """The ids of their sources."""


def excuse(one: Side, other: Side, *, is_joined: bool) -> str | None:
    """Return why two sides that differ are no conflict; None when they are.

    Args:
        one: a side.
        other: another side.
        is_joined: whether a claim of the one and a claim of the other answer one question by themselves.
    """
    if not is_joined:
        return "linked only through other sources: nothing says by itself that both answer one question"
    both = one.source_ids & other.source_ids
    if both and not (one.source_ids - both and other.source_ids - both):
        return f"{', '.join(sorted(set(one.sources) & set(other.sources)))} gives both"
    return None


def cap(one: Side, other: Side, *, is_strong: bool) -> str | None:
    """Return why a contradiction is only a discrepancy; None when it stands.

    Args:
        one: a side.
        other: another side.
        is_strong: whether enough says that both answer one question.
    """
    hedged = [claim for claim in (*one.claims, *other.claims) if claim.status in _HEDGED]
    if hedged:
        return f"one of them is {hedged[0].status} only"
    if (tellers := _two_tellers(one, other)) is not None:
        return f"{tellers[0]} says the one, {tellers[1]} the other"
    return None if is_strong else "little beyond the figures says that both answer one question"


def _two_tellers(one: Side, other: Side) -> tuple[str, str] | None:
    """Return who says the one and who the other; None where one of them is not named, or may say both."""
    ours, theirs = _speakers(one), _speakers(other)
    if not ours or not theirs or any(_may_be_one(mine, yours) for mine in ours.values() for yours in theirs.values()):
        return None
    return min(ours), min(theirs)


def _speakers(side: Side) -> dict[str, Attribution]:
    """Map the words for each speaker of a side to the attribution."""
    given = (claim.attribution for claim in side.claims)
    return {said.speaker: said for said in given if said is not None and said.speaker}


def _may_be_one(one: Attribution, other: Attribution) -> bool:
    """Whether two speakers may be one: by their names, or by words of which one has all of the other."""
    if one.name is not None and other.name is not None:
        return one.name.relation(other.name) in _ONE_SPEAKER
    ours, theirs = (set((said.speaker or "").casefold().split()) - _nobody() for said in (one, other))
    return ours <= theirs or theirs <= ours


@cache
def _nobody() -> frozenset[str]:
    """Return the words that name nobody: articles, and pronouns, whoever they stand for."""
    rows = table("function_words")["words"]
    return frozenset(word for row in ("articles", "pronouns") for word in rows[row][0].split())
