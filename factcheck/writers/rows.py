"""Report -> rows: a flat dictionary for each position of each finding, for dataframes and databases."""

from collections.abc import Iterator

from factcheck.facts import Position
from factcheck.findings import Finding
from factcheck.report import Report, Row
from factcheck.source import Source
from factcheck.values import AnyValue
from factcheck.values.date_interval import DateInterval
from factcheck.values.quantity import Quantity
from factcheck.writers import living, words
from factcheck.writers.evidence import status_of, teller_of
from factcheck.writers.places import where


def rows_of(report: Report) -> list[Row]:
    """Return the findings of a report as flat rows, most severe first, each position in a row of its own.

    Args:
        report: the report.

    Returns:
        Rows of the same columns in the same order. Words, source and place are those of the first claim of a position;
        `sources` and `claims` are about all of them.

    Example:
        >>> from factcheck import Source, check
        >>> report = check([Source("a", "A bomb killed 24 people."), Source("b", "A bomb killed 20 people.")])
        >>> [(row["relation"], row["position"], row["words"], row["source_id"]) for row in rows_of(report)]
        [('contradictory', 'A', '24 people', 'a'), ('contradictory', 'B', '20 people', 'b')]
    """
    sources = {source.id: source for source in report.sources}
    return [
        row
        for number, finding in enumerate(report.findings, start=1)
        for row in _rows(number, finding, report, sources)
    ]


def _rows(number: int, finding: Finding, report: Report, sources: dict[str, Source]) -> Iterator[Row]:
    head: Row = {
        "finding": number,
        "severity": str(finding.severity),
        "kind": str(finding.kind),
        "relation": None if finding.relation is None else str(finding.relation),
        "rule": finding.rule,
        "value_kind": finding.value_kind,
        "question": finding.question,
        "reason": finding.reason,
    }
    rest: Row = {
        "fingerprint": finding.fingerprint,
        "suppressed": finding.suppressed,
        "change": living.change(finding, report) or None,
    }
    for index, position in enumerate(finding.positions):
        yield head | {"position": words.letter(index)} | _stated(position, sources) | rest


def _stated(position: Position, sources: dict[str, Source]) -> Row:
    """Return what is said, by whom, and where it stands first."""
    claim = position.claims[0]
    source, span = sources.get(claim.source_id), claim.span
    return {
        "label": position.label,
        "sources": "; ".join(position.sources),
        "claims": len(position.claims),
        "words": claim.mention.text or position.label,
        "speaker": teller_of(claim) or None,
        "status": status_of(claim),
        **_ends(position.value),
        "source_id": claim.source_id,
        "path": None if source is None else source.path,
        **where(source, span)._asdict(),
        "start": None if span is None else span.start,
        "end": None if span is None else span.end,
    }


def _ends(value: AnyValue) -> Row:
    """Return least and greatest amount with the unit, and first and last day; what a value has not is None."""
    low, high, unit, earliest, latest = None, None, None, None, None
    if isinstance(value, Quantity):
        low, high, unit = value.low, value.high, value.unit
    if isinstance(value, DateInterval):
        earliest, latest = value.earliest, value.latest
    return {
        "low": None if low is None else float(low),
        "high": None if high is None else float(high),
        "unit": unit,
        "earliest": None if earliest is None else earliest.isoformat(),
        "latest": None if latest is None else latest.isoformat(),
    }
