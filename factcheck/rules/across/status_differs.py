"""Alleged here, plain fact there."""

from collections.abc import Iterator

from factcheck.facts import Fact, Position
from factcheck.findings import Finding
from factcheck.rules.notes import note
from factcheck.rules.rule import rule

_FIRM = frozenset({"asserted", "reported"})
_OPEN = frozenset({"alleged", "possible", "planned", "neither confirmed nor denied"})


@rule
def status_differs(fact: Fact) -> Iterator[Finding]:
    """One source tells as a fact what another calls alleged, possible or planned.

    **Why:** the reader of the one is stated that it happened, the reader of the other that somebody says so.

    **Silent when** a source that leaves it open also tells it as a fact; it is denied (see denial); who did what to
    whom is not stated alike, or two days or months are named; the words are a condition or a wish, or tell only what
    somebody was ready to do.

    **Example:** “North Korea may have dispatched troops to Russia” here, “its dispatch of troops to Russia” there.

    **Source:** ours; the statuses are those of FactBank (Saurí and Pustejovsky 2009), made coarser.
    """
    if fact.first.value.kind != "factuality" or len(fact.source_ids) < 2:
        return
    firm, still_open = _by_status(fact, _FIRM), _by_status(fact, _OPEN)
    is_denied = any(position.value.status == "denied" for position in fact.positions)
    if not firm or is_denied or not _sources(still_open) - _sources(firm):
        return
    yield note(status_differs.name, fact, f"{_listed(still_open)}; {_listed(firm)}")


def _by_status(fact: Fact, statuses: frozenset[str]) -> list[Position]:
    return [position for position in fact.positions if position.value.status in statuses]


def _sources(positions: list[Position]) -> frozenset[str]:
    return frozenset().union(*(position.source_ids for position in positions))


def _listed(positions: list[Position]) -> str:
    return "; ".join(f"{position.label} in {' and '.join(position.sources)}" for position in positions)
