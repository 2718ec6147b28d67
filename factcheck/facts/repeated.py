"""A conflict that is found once: what claims that give way say at places where others conflict is left to those."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from factcheck.facts.fact import Fact
from factcheck.source import Span

_COMMA = len(", ") + 1
"""Code points from the end of a name to the beginning of the next, and one more."""
_SOURCES = 2
"""Sources of a conflict in which another one stands at the same places."""


def without_repeated(facts: Iterable[Fact]) -> list[Fact]:
    """Return facts without the conflicts of claims that give way where other claims conflict at the same places.

    Of two kinds that both give way, the first is kept.
    """
    known = list(facts)
    if not any(fact.first.gives_way for fact in known):
        return known
    others = [fact for fact in known if _conflicts(fact) and not fact.first.gives_way]
    kept: list[Fact] = []
    for fact in known:
        if fact.first.gives_way and _is_among(fact, (each for each in others if each.kind != fact.kind)):
            continue
        kept.append(fact)
        if fact.first.gives_way and _conflicts(fact):
            others.append(fact)
    return kept


def _is_among(fact: Fact, others: Iterable[Fact]) -> bool:
    """Whether others stand at the places of a fact, or set the same words of the same sources against each other."""
    places, words = _places(fact), _words(fact)
    return any(_meet(places, _places(each)) or len(words & _words(each)) >= _SOURCES for each in others)


def _words(fact: Fact) -> frozenset[tuple[str, str]]:
    """Return what the claims of a fact say, by source."""
    return frozenset((claim.source_id, claim.mention.text) for position in fact.positions for claim in position.claims)


def _conflicts(fact: Fact) -> bool:
    return any(pair.relation.is_conflict for pair in fact.relations)


def _places(fact: Fact) -> Mapping[str, list[Span]]:
    """Return where the claims of a fact stand, by source."""
    found: dict[str, list[Span]] = defaultdict(list)
    for position in fact.positions:
        for claim in position.claims:
            if claim.span is not None:
                found[claim.source_id].append(claim.span)
    return found


def _meet(ours: Mapping[str, list[Span]], theirs: Mapping[str, list[Span]]) -> bool:
    """Whether two facts stand at the same places of two sources."""
    met = sum(
        any(_touch(mine, yours) for mine in spans for yours in theirs[source_id])
        for source_id, spans in ours.items()
        if source_id in theirs
    )
    return met >= _SOURCES


def _touch(one: Span, other: Span) -> bool:
    """Whether two places share words, or stand beside each other with a comma between: "Camden, New Jersey"."""
    return one.start < other.end + _COMMA and other.start < one.end + _COMMA
