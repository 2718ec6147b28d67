"""Figures that possibly answer one question, and differ."""

from collections.abc import Iterator

from factcheck.facts import Fact
from factcheck.findings import Finding
from factcheck.rules.notes import note
from factcheck.rules.rule import possible_rule


@possible_rule
def possible_conflict(fact: Fact) -> Iterator[Finding]:
    """Two sources give figures that differ and possibly answer one question. Asked for only on request.

    **Why:** of what lies below the band of warnings a good part is right too, and a reader who has the time may want to
    see it; its evidence says how many of 100 such pairs were.

    **Silent when** `likely_links` is not `"likely"` (`factcheck compare --likely`); the figures are surely or likely of
    one question, which other rules judge; they agree.

    **Example:** “sold out within 40 minutes” and “ran out of tickets within 15 minutes” possibly differ.

    **Source:** ours; the share of right ones is measured on labelled pairs ([how a link is weighed](linkage.md)).
    """
    decisive = max(fact.relations, key=lambda pair: pair.relation.is_conflict)
    yield note(possible_conflict.name, fact, f"possibly one question: {decisive.reason}", steps=decisive.steps)
