"""A share in one text and the count it comes to in the other, of one whole that both tell: half of 60, and 30 of 60."""

from collections.abc import Iterable
from decimal import Decimal

from factcheck.mentions.mention import Mention
from factcheck.values.quantity_words import amount
from factcheck.values.relation import Comparison, Relation
from factcheck.values.units import convert

_SHARES = frozenset({"percent", "share"})


def as_share(
    mention: Mention, other: Mention, beside: Iterable[Mention], by_other: Iterable[Mention]
) -> Comparison | None:
    """Return how a share and a count stand that come to one; None where no whole beside both makes them one.

    Args:
        mention: a figure of the draft.
        other: a figure of a source.
        beside: figures in the sentence of the one.
        by_other: figures in the sentence of the other.
    """
    share, part = (mention, other) if mention.quantity.unit in _SHARES else (other, mention)
    if not _is_share(share) or not _is_count(part):
        return None
    counted = {each.quantity.figures[0] for each in by_other if _is_count(each)} - {part.quantity.figures[0]}
    for whole in (each for each in beside if _is_count(each) and each.quantity.figures[0] in counted):
        total, figure = whole.quantity.figures[0], part.quantity.figures[0]
        stated, unit = share.quantity.figures[0], share.quantity.unit
        if total and abs(convert(figure / total, "share", unit) - stated) <= _step(share):
            step = f"{amount(figure)} ÷ {amount(total)} = {amount(round(figure / total, 3))}"
            reason = f"“{share.quantity.label}” of {amount(total)} and {amount(figure)} are one amount"
            return Comparison(Relation.EQUIVALENT, reason, (step,))
    return None


def _step(share: Mention) -> Decimal:
    """Return how far a share may be rounded: half of its last place, of a fraction nothing to speak of."""
    return share.quantity.place / 2 if share.quantity.unit == "percent" else Decimal("0.005")


def _is_share(mention: Mention) -> bool:
    quantity = mention.quantity
    return quantity.unit in _SHARES and len(quantity.figures) == 1 and quantity.change is None


def _is_count(mention: Mention) -> bool:
    quantity = mention.quantity
    return quantity.unit is None and len(quantity.figures) == 1 and quantity.change is None
