"""One denies what another asserts."""

from collections.abc import Iterator

from factcheck.claims import AnyClaim
from factcheck.facts import Fact, Position
from factcheck.findings import Finding
from factcheck.rules.notes import note
from factcheck.rules.rule import rule


@rule
def denial(fact: Fact) -> Iterator[Finding]:
    """One source, or a speaker it quotes, denies what another tells or alleges.

    **Why:** a story that leaves the denial out is one-sided, and one that leaves the charge out cannot be understood.

    **Silent when** the source that denies it also tells it, giving both sides; nobody else tells it; who did what to
    whom is not stated alike.

    **Example:** “Ukraine says Russia attacked Odesa” here, “Russia denied attacking Odesa” there.

    **Source:** ours; BBC Editorial Guidelines, section 6, on the right of reply.
    """
    if fact.first.value.kind != "factuality" or len(fact.source_ids) < 2:
        return
    denied = [position for position in fact.positions if position.value.status == "denied"]
    stated = [
        position
        for position in fact.positions
        if position.value.status not in ("denied", "neither confirmed nor denied")
    ]
    against = frozenset().union(*(position.source_ids for position in denied))
    in_favor = frozenset().union(*(position.source_ids for position in stated))
    if against and in_favor - against and against - in_favor:
        yield note(denial.name, fact, f"{_listed(denied)}; {_listed(stated)}")


def _listed(positions: list[Position]) -> str:
    return "; ".join(
        f"{position.label}{_speakers(position.claims)} in {' and '.join(position.sources)}" for position in positions
    )


def _speakers(claims: tuple[AnyClaim, ...]) -> str:
    """Return who is quoted or cited for it."""
    speakers = sorted({claim.speaker for claim in claims if claim.speaker is not None})
    return f" by {' and '.join(speakers)}" if speakers else ""
