"""A figure of a draft that rounds one of a source to a bound: "more than 50,000" of 54,000.

Between two reports the two tell a reader two things; of a draft it is how it puts what its source has.
"""

from decimal import Decimal

from factcheck.mentions.mention import Mention
from factcheck.values.amounts import magnitudes
from factcheck.values.quantity_words import amount
from factcheck.values.relation import Comparison, Relation

_MOST = Decimal("0.1")
"""Share of a bound by which the figure that it rounds may lie beyond it. Heuristic: more is told by another bound."""
_ABOVE, _BELOW = frozenset({"more_than", "at_least"}), frozenset({"less_than", "at_most", "nearly"})


def as_rounded(mention: Mention, other: Mention, compared: Comparison) -> Comparison:
    """Return how a figure of a draft stands to one of a source; where it is a bound near it, they are compatible.

    Args:
        mention: a statement of the draft.
        other: the words of a source.
        compared: how the two stand between two reports.
    """
    if compared.relation is not Relation.DISCREPANT or mention.value.kind != "quantity":
        return compared
    modifier, ours, theirs = mention.quantity.modifier, magnitudes(mention.quantity), magnitudes(other.quantity)
    if len(ours) != 1 or len(theirs) != 1 or not ours[0]:
        return compared
    beyond = theirs[0] - ours[0] if modifier in _ABOVE else ours[0] - theirs[0] if modifier in _BELOW else None
    if beyond is None or not 0 < beyond <= _MOST * abs(ours[0]):
        return compared
    step = f"{amount(beyond)} ÷ {amount(ours[0])} = {amount(round(100 * beyond / abs(ours[0]), 1))} %"
    reason = f"“{mention.quantity.label}” rounds {other.quantity.label}"
    return Comparison(Relation.COMPATIBLE, reason, (step,))
