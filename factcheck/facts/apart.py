"""Sources of different events: which of those that may be agree on nothing, and so are; what is left of a fact."""

from collections.abc import Iterable, Iterator, Set
from itertools import product

from factcheck.facts.fact import Fact, PairRelation
from factcheck.linkage import SourcePair
from factcheck.values.date_interval import DateInterval
from factcheck.values.quantity import Quantity
from factcheck.values.relation import Relation


def agree_nowhere(facts: Iterable[Fact], pairs: Set[SourcePair]) -> frozenset[SourcePair]:
    """Return the pairs of sources that conflict on some fact and agree on none; how a name is spelled is no such fact.

    Args:
        facts: of all sources.
        pairs: of sources that may be of two events.
    """
    conflicting, agreeing = set[SourcePair](), set[SourcePair]()
    for fact in facts if pairs else ():
        if fact.first.thing is None or fact.first.asks_spelling or len(fact.source_ids) == 1:
            continue
        apart = set(_conflicting(fact)) & pairs
        shared = {pair for pair in pairs if pair <= fact.source_ids}
        conflicting |= apart
        if not _is_of_weekdays(fact):
            agreeing |= shared - apart
    return frozenset(conflicting - agreeing)


def _is_of_weekdays(fact: Fact) -> bool:
    """Whether a fact is answered by weekdays of no known day, which two events have in common by chance."""
    values = [position.value for position in fact.positions]
    return all(isinstance(value, DateInterval) and not value.is_resolved for value in values)


def _conflicting(fact: Fact) -> Iterator[SourcePair]:
    """Yield the pairs of sources of positions that conflict, but by a zero or a unit: that is rather a slip of one
    event."""
    for pair in fact.relations:
        if pair.relation.is_conflict and not _have_one_figure(fact, pair):
            sides = (fact.positions[index].source_ids for index in (pair.first, pair.second))
            yield from map(frozenset, product(*sides))


def _have_one_figure(fact: Fact, pair: PairRelation) -> bool:
    """Whether two positions have the same digits: "ten metres", "10 kilometres"."""
    values = [fact.positions[index].value for index in (pair.first, pair.second)]
    figures = [
        [figure.normalize().as_tuple().digits for figure in value.figures]
        for value in values
        if isinstance(value, Quantity)
    ]
    return len(figures) == len(values) and figures[0] == figures[1]


def without_apart(fact: Fact, apart: Set[SourcePair]) -> Fact:
    """Ease the conflicts of a fact between sources of different events, which claims of a third one joined."""
    if not apart or not any(pair.relation.is_conflict for pair in fact.relations):
        return fact
    eased = (_eased(pair) if _are_apart(fact, pair, apart) else pair for pair in fact.relations)
    return fact.model_copy(update={"relations": tuple(eased)})


def _are_apart(fact: Fact, pair: PairRelation, apart: Set[SourcePair]) -> bool:
    one, other = (fact.positions[index].source_ids for index in (pair.first, pair.second))
    return pair.relation.is_conflict and all(frozenset(two) in apart for two in product(one, other))


def _eased(pair: PairRelation) -> PairRelation:
    reason = "the sources may be of different events"
    return pair.model_copy(update={"relation": Relation.COMPATIBLE, "reason": reason, "steps": ()})
