"""Figures of which one is what the other comes to with those that are listed beside it, or holds it: 21, and 18 with 3;
12, 10 of them visitors."""

from decimal import Decimal

from factcheck.claims import AnyClaim
from factcheck.claims.publication import Publications
from factcheck.facts.fact import PairRelation, Position
from factcheck.values.quantity import Quantity
from factcheck.values.relation import Relation


def added_up(pair: PairRelation, whole: Position, part: Position, publications: Publications) -> PairRelation:
    """Ease a conflict of two figures of which one is the sum of a list in which the other stands, or holds the other.

    A source that says so vouches for the others, but for those that count what the whole counts.

    Args:
        pair: how two positions stand.
        whole: the one.
        part: the other.
        publications: the sources.
    """
    if not pair.relation.is_conflict or not isinstance(whole.value, Quantity) or len(whole.value.figures) != 1:
        return pair
    reasons = [_listed(whole.value, claim, publications) for claim in part.claims]
    known = next((reason for reason in reasons if reason is not None), _held(whole, part, publications))
    left = [claim for claim, reason in zip(part.claims, reasons, strict=True) if reason is None]
    if known is None or any(_counts_alike(claim, whole) for claim in left):
        return pair
    return pair.model_copy(update={"relation": Relation.COMPATIBLE, "reason": known, "steps": ()})


def _listed(whole: Quantity, claim: AnyClaim, publications: Publications) -> str | None:
    """Return the list in which a figure stands that comes to another; None where there is none."""
    total = whole.figures[0]
    for figures in publications.lists_with(claim.source_id, claim.span):
        if whole.typical.holds(sum(figures)):
            end = f"= {_written(total)}" if sum(figures) == total else f"is {whole.label}"
            return f"{' + '.join(map(_written, figures))} {end}"
    return None


def _held(whole: Position, part: Position, publications: Publications) -> str | None:
    """Return that one figure is some of another, as a source of the whole says; None where none does."""
    figures = part.value.figures
    for claim in whole.claims:
        if len(figures) == 1 and figures[0] in publications.parts_of(claim.source_id, claim.span):
            return f"{_written(figures[0])} are some of {_written(whole.value.figures[0])}"
    return None


def _counts_alike(claim: AnyClaim, whole: Position) -> bool:
    """Whether a claim counts in one noun what the claims of a whole count."""
    head = claim.mention.quantity.head
    return head is not None and head in {each.mention.quantity.head for each in whole.claims}


def _written(amount: Decimal) -> str:
    return f"{amount:,}"
