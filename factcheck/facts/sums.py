"""Figures of which one is what the other comes to with those that are listed beside it: 21, and 18 with 3."""

from decimal import Decimal

from factcheck.claims.publication import Publications
from factcheck.facts.fact import PairRelation, Position
from factcheck.source import Span
from factcheck.values.quantity import Quantity
from factcheck.values.relation import Relation


def added_up(pair: PairRelation, whole: Position, part: Position, publications: Publications) -> PairRelation:
    """Ease a conflict of two figures of which one is the sum of a list in which the other stands.

    Args:
        pair: how two positions stand.
        whole: the one.
        part: the other; each of its claims must come to the one.
        publications: the sources.
    """
    if not pair.relation.is_conflict or not isinstance(whole.value, Quantity) or len(whole.value.figures) != 1:
        return pair
    total = whole.value.figures[0]
    lists = [_list_of(total, claim.source_id, claim.span, publications) for claim in part.claims]
    if not lists or lists[0] is None or None in lists:
        return pair
    reason = f"{' + '.join(map(_written, lists[0]))} = {_written(total)}"
    return pair.model_copy(update={"relation": Relation.COMPATIBLE, "reason": reason, "steps": ()})


def _list_of(
    total: Decimal, source_id: str, span: Span | None, publications: Publications
) -> tuple[Decimal, ...] | None:
    """Return the figures of a list around a place that come to a total; None where none do."""
    return next((each for each in publications.lists_with(source_id, span) if sum(each) == total), None)


def _written(amount: Decimal) -> str:
    return f"{amount:,}"
