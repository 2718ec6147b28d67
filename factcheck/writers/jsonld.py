"""Report -> JSON-LD in the words of schema.org: who says what, and where; never a rating.

What was chosen: a source is a `NewsArticle`, what a position says is a `Claim`, and it appears in `Quotation`s, the
very words, each part of its article. A finding is a `CreativeWork` about its claims, with the question as its name and
the relation among its keywords. There is no `ClaimReview`: that type wants a verdict on a claim; factcheck gives none.
"""

import json
from collections.abc import Iterator
from typing import Any

from factcheck.claims.claim import Claim
from factcheck.facts import Position
from factcheck.findings import Finding
from factcheck.report import Report
from factcheck.source import Anchor, Source
from factcheck.writers.evidence import AS_FACT, status_of
from factcheck.writers.options import RenderOptions
from factcheck.writers.tally import counts, verdict
from factcheck.writers.words import gravity, letter

_IN_A_PAGE = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})
"""What a web page could take for markup when the text stands in a script element."""
_BODIES = {"person": "Person", "organisation": "Organization"}
_WEB = ("http://", "https://")
"""How an address begins that may be given as a link; front matter may hold anything."""
_Node = dict[str, Any]


def write_jsonld(report: Report, rendering: RenderOptions | None = None) -> str:  # noqa: ARG001 - all writers are called alike
    """Write a report as one JSON-LD document.

    Args:
        report: the report.
        rendering: of no influence.

    Returns:
        A JSON object in UTF-8 with a line end; it may stand in a script element as it is.
    """
    articles = {source.id: f"#source-{number}" for number, source in enumerate(report.sources, start=1)}
    graph: list[_Node] = [
        {
            "@id": "#report",
            "@type": "Report",
            "abstract": _summary(report),
            "creator": {"@type": "SoftwareApplication", "name": "factcheck", "softwareVersion": report.version},
        }
    ]
    names = report.names
    graph += [_article(source, articles[source.id], names[source.id]) for source in report.sources]
    for number, finding in enumerate(report.findings, start=1):
        graph += _finding(finding, f"#finding-{number}", articles)
    document = {"@context": "https://schema.org", "@graph": graph}
    return json.dumps(document, ensure_ascii=False, indent=2).translate(_IN_A_PAGE) + "\n"


def _summary(report: Report) -> str:
    """Return the verdict; of a draft with the counts of all answers."""
    return (
        verdict(report) if report.draft is None else " ".join((verdict(report), "".join(p for p, _ in counts(report))))
    )


def _article(source: Source, own_id: str, name: str) -> _Node:
    """Describe a source; what is not known of it is left out."""
    day = source.anchor.day if isinstance(source.published, Anchor) and source.anchor is not None else source.published
    known = {
        "datePublished": None if day is None or isinstance(day, Anchor) else day.isoformat(),
        "publisher": {"@type": "Organization", "name": source.publisher} if source.publisher else None,
        "url": source.url if source.url is not None and source.url.startswith(_WEB) else None,
    }
    node = {"@id": own_id, "@type": "NewsArticle", "name": name, "identifier": source.id, "inLanguage": source.language}
    return node | {key: value for key, value in known.items() if value is not None}


def _finding(finding: Finding, own_id: str, articles: dict[str, str]) -> Iterator[_Node]:
    """Yield a finding and a claim for each of its positions."""
    claim_ids = [f"{own_id}-{letter(index)}" for index in range(len(finding.positions))]
    marks = ["suppressed"] if finding.suppressed is not None else []
    yield {
        "@id": own_id,
        "@type": "CreativeWork",
        "isPartOf": {"@id": "#report"},
        "identifier": finding.fingerprint,
        "name": finding.question,
        "abstract": finding.message,
        "keywords": [finding.rule, str(finding.kind), gravity(finding), str(finding.severity), *marks],
        "about": [{"@id": claim_id} for claim_id in claim_ids],
    }
    for claim_id, position in zip(claim_ids, finding.positions, strict=True):
        yield _claim(position, claim_id, articles)


def _claim(position: Position, own_id: str, articles: dict[str, str]) -> _Node:
    appearances = [_quotation(claim, articles) for claim in position.claims]
    return {"@id": own_id, "@type": "Claim", "text": position.label, "appearance": appearances}


def _quotation(claim: Claim, articles: dict[str, str]) -> _Node:
    """Return the words of a claim: the article they stand in, how far it stands behind them, and who is quoted."""
    node: _Node = {"@type": "Quotation", "text": claim.mention.text or claim.value.label}
    if claim.source_id in articles:
        node["isPartOf"] = {"@id": articles[claim.source_id]}
    if (status := status_of(claim)) != AS_FACT:
        node["description"] = status
    name = None if claim.attribution is None else claim.attribution.name
    if name is not None and name.entity in _BODIES:
        node["spokenByCharacter"] = {"@type": _BODIES[name.entity], "name": name.text}
    return node
