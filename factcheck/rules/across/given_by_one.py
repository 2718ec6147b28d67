"""What only one source gives."""

from collections.abc import Iterator

from factcheck.findings import Finding
from factcheck.rules.notes import note
from factcheck.rules.rule import FactAmongSources, rule_among_sources


@rule_among_sources
def given_by_one(asked: FactAmongSources) -> Iterator[Finding]:
    """Only one source answers a question that a reader would expect every report to answer. Asked for only on request.

    **Why:** what one source alone has is the first thing to check, and the first thing the others miss.

    **Silent when** two sources answer; another has an equal or compatible figure of the kind, in whatever words: it may
    tell the same; what is counted is not the kind that every report of such an event gives: the
    dead, the hurt, the strength of a quake, a vote, the worth of a deal.

    **Example:** of three reports only one says “At least 80 people were hurt”.

    **Source:** ours.
    """
    fact = asked.fact
    if not fact.first.is_expected or len(fact.source_ids) != 1 or fact.question.unstated is not None:
        return
    if not any(asked.figures.stands_elsewhere(position.value, fact.source_ids) for position in fact.positions):
        yield note(given_by_one.name, fact, f"only {fact.positions[0].sources[0]} tells it")
