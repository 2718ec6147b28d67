"""A running count that went on."""

from collections.abc import Iterator

from factcheck.facts import Fact
from factcheck.findings import Finding
from factcheck.rules.notes import note
from factcheck.rules.rule import rule


@rule
def superseded(fact: Fact) -> Iterator[Finding]:
    """A later report counts more of what still goes on: killed, hurt, arrested, evacuated, cases, acres burned.

    **Why:** the earlier figure was right in its hour; who prints both without their times seems to contradict himself.

    **Silent when** it is not known which report is the later one; the later one counts less, which is a conflict;
    what is counted does not go on (a score, a price); both figures are alike.

    **Example:** “killed 24 people”, of 2 May, and “killed 31 people”, of 3 May: the count runs on.

    **Source:** Associated Press Stylebook, entry on casualties: give the hour and the source of a toll.
    """
    updates = [pair for pair in fact.relations if pair.succession == "update"]
    if updates:
        yield note(superseded.name, fact, "; ".join(dict.fromkeys(pair.reason for pair in updates)))
