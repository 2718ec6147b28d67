"""Report -> plain data that is read whole: each finding with the words of its positions and where they stand."""

from typing import Any

from factcheck.claims import AnyClaim
from factcheck.findings import Finding
from factcheck.mentions.mention import Mention
from factcheck.report import Report
from factcheck.source import Source
from factcheck.writers import about, living, tally, words
from factcheck.writers.evidence import status_of
from factcheck.writers.places import where

Plain = dict[str, Any]
"""An object of JSON."""


def outline(report: Report) -> Plain:
    """Return what a report says as plain data, without the texts of its sources.

    Args:
        report: the report.

    Returns:
        What it comes to in a sentence, its counts, its sources, its findings, most severe first, and what was not
        compared, by the reason. What is unknown or empty is left out.

    Example:
        >>> from factcheck import Source, check
        >>> report = check([Source("a", "A bomb killed 24 people."), Source("b", "A bomb killed 20 people.")])
        >>> found = outline(report)["findings"][0]
        >>> found["relation"], [position["claims"][0]["words"] for position in found["positions"]]
        ('contradictory', ['24 people', '20 people'])
    """
    sources = {source.id: source for source in report.sources}
    names = report.names
    return filled(
        {
            "summary": tally.verdict(report),
            "counts": _counts(report),
            "sources": [_source(source, names[source.id]) for source in report.sources],
            "of_sources": about.of_sources(report),
            "findings": [_finding(finding, report, sources) for finding in report.findings],
            "one_origin": [
                {"sources": list(origin.source_ids), "evidence": list(origin.evidence)} for origin in report.origins
            ],
            "not_compared": [
                {"reason": reason, "mentions": [place_of(mention, sources) for mention in mentions]}
                for reason, mentions in words.not_compared(report)
            ],
        }
    )


def filled(fields: Plain) -> Plain:
    """Return an object without what is unknown or empty.

    Example:
        >>> filled({"a": 0, "b": None, "c": "", "d": []})
        {'a': 0}
    """
    return {key: value for key, value in fields.items() if value is not None and value not in ("", [], {}, ())}


def _counts(report: Report) -> Plain:
    if report.draft is not None:
        return {what: number for _, what, number in tally.answers(report)}
    return {str(relation): number for relation, number in report.counts.items()}


def _source(source: Source, name: str) -> Plain:
    published = None if source.published is None else source.model_dump(mode="json", include={"published"})
    return filled(
        {
            "id": source.id,
            "name": name,
            "published": None if published is None else published["published"],
            "publisher": source.publisher,
            "language": source.language,
        }
    )


def _finding(finding: Finding, report: Report, sources: dict[str, Source]) -> Plain:
    by_source = finding.by_source.model_dump(mode="json") if finding.by_source is not None else {}
    pairs = finding.relations if len(finding.positions) > 2 else ()
    return filled(
        {
            "kind": str(finding.kind),
            "relation": None if finding.relation is None else str(finding.relation),
            "severity": str(finding.severity),
            "rule": finding.rule,
            "question": finding.question,
            "reason": finding.reason,
            "steps": list(finding.steps),
            "positions": [
                {"label": position.label, "claims": [claim_of(claim, sources) for claim in position.claims]}
                for position in finding.positions
            ],
            "pairs": [
                {"first": pair.first, "second": pair.second, "relation": str(pair.relation), "reason": pair.reason}
                for pair in pairs
            ],
            "by_source": filled(by_source),
            "evidence": list(finding.evidence),
            "fingerprint": finding.fingerprint,
            "suppressed": finding.suppressed,
            "change": living.change(finding, report),
        }
    )


def claim_of(claim: AnyClaim, sources: dict[str, Source]) -> Plain:
    """Return a claim: its words, where they stand, whom the source quotes, and how far it stands behind them."""
    return place_of(claim.mention, sources) | filled({"speaker": claim.speaker, "status": status_of(claim)})


def place_of(mention: Mention, sources: dict[str, Source]) -> Plain:
    """Return the words of a mention and where they stand: offsets in code points of the text, line and column of the
    file, where its lines are those of the text, or the time at which they are spoken."""
    source = sources.get(mention.source_id)
    return filled(
        {
            "source": mention.source_id,
            "start": None if mention.span is None else mention.span.start,
            "end": None if mention.span is None else mention.span.end,
            **where(source, mention.span)._asdict(),
            "words": mention.text or mention.value.label,
        }
    )
