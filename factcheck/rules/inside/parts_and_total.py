"""Parts that do not make up the total given with them."""

from collections.abc import Iterator
from decimal import Decimal

from factcheck.claims import SourceClaims
from factcheck.findings import Finding
from factcheck.rules.inside.arithmetic import at_one_place, stated, total
from factcheck.rules.inside.partitions import Partition, partitions
from factcheck.rules.inside.passage import passages_with
from factcheck.rules.inside.within import inside
from factcheck.rules.rule import source_rule
from factcheck.values.quantity_words import amount
from factcheck.values.relation import Extent, Relation

_ROUND = 100
"""Place from which a total may be rounded although its parts are not: "900 jobs, 512 here and 371 there". Heuristic."""


@source_rule
def parts_and_total(source_claims: SourceClaims) -> Iterator[Finding]:
    """Votes, victims or other parts do not add up to the total stated in the same sentence.

    **Why:** the total or one of the parts is wrong, and readers who add up believe none of them.

    **Silent when** the list is not full (“including”, “among them”, “others”); parts may overlap; what is hedged or
    rounded admits the total; fewer voted than there are seats, or somebody was absent.

    **Example:** “577 deputies voted: 390 for, 135 against, 40 abstained” stands against the arithmetic: 565.

    **Source:** ours.
    """
    for passage in passages_with(source_claims.reading, "quantity", least=3):
        for found in partitions(passage):
            if (step := _apart(found)) is not None:
                more = step[0]
                yield inside(
                    parts_and_total.name,
                    source_claims,
                    sorted((found.whole, *found.parts), key=lambda each: each.place.start),
                    question=f"What makes up {found.whole.quantity.label}?",
                    relation=Relation.CONTRADICTORY,
                    stated=(f"the parts come to {more} than “{found.whole.text}”", (step[1],)),
                )


def _apart(found: Partition) -> tuple[str, str] | None:
    """Whether the parts come to more or less than the total, with the sum; None where they may be the total."""
    whole, *parts = at_one_place([found.whole.quantity, *(part.quantity for part in found.parts)])
    votes = any(part.quantity.role is not None for part in found.parts)
    if not votes and (found.whole.quantity.unit is not None or found.whole.quantity.place >= _ROUND):
        whole = found.whole.quantity
    added = total(part.literal for part in parts)
    if added.meets(whole.literal):
        return None
    more = _ends_below(whole.literal, added)
    if not more and not found.is_full:
        return None
    figures = [part.figures[0] for part in parts]
    step = f"{' + '.join(map(amount, figures))} = {amount(sum(figures, Decimal(0)))}, not {stated(whole.literal)}"
    return "more" if more else "less", step


def _ends_below(one: Extent, other: Extent) -> bool:
    return one.high is not None and other.low is not None and one.high <= other.low
