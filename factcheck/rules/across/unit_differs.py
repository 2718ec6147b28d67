"""One figure in two units."""

from collections.abc import Iterator

from factcheck.facts import Fact, PairRelation
from factcheck.findings import Finding, Severity
from factcheck.rules.notes import note
from factcheck.rules.rule import rule
from factcheck.values.quantity import Quantity
from factcheck.values.relation import Relation


@rule
def unit_differs(fact: Fact) -> Iterator[Finding]:
    """Two sources give one figure in answer to one question, each in another unit.

    **Why:** a slip of the sign changes the amount: dollars for euros, percent for percentage points, miles for km.

    **Silent when** the figures differ, as they do after a conversion; one source gives both; the units are of one
    dimension, which are compared as amounts; only the words of one source tell what is asked.

    **Example:** “The deal is worth $1.2 billion” here, “The deal is worth €1.2 billion” there.

    **Source:** ours.
    """
    pairs = [pair for pair in fact.relations if pair.relation is Relation.INCOMPARABLE and _is_one_figure(fact, pair)]
    if pairs:
        first, second = fact.positions[pairs[0].first], fact.positions[pairs[0].second]
        reason = f"one figure, two units: {first.label} and {second.label}"
        yield note(unit_differs.name, fact, reason, severity=Severity.WARNING)


def _is_one_figure(fact: Fact, pair: PairRelation) -> bool:
    """Whether two quantities have the same figures in units of two dimensions, each in sources of its own."""
    first, second = fact.positions[pair.first], fact.positions[pair.second]
    if not all(isinstance(position.value, Quantity) for position in (first, second)):
        return False
    units, figures = {first.value.unit, second.value.unit}, (first.value.figures, second.value.figures)
    is_apart = first.source_ids.isdisjoint(second.source_ids)
    return is_apart and None not in units and len(units) > 1 and bool(figures[0]) and figures[0] == figures[1]
