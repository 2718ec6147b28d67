"""Notes on a fact: what an editor should know though nothing conflicts."""

from factcheck.facts import Fact
from factcheck.findings import Finding, Kind, Severity, fingerprint


def note(
    rule: str, fact: Fact, reason: str, *, steps: tuple[str, ...] = (), severity: Severity = Severity.NOTE
) -> Finding:
    """Make a note of a fact.

    Args:
        rule: name of the rule.
        fact: what it is about; its positions are those of the finding.
        reason: what is worth knowing, in one sentence without its stop.
        steps: the arithmetic, a line each.
        severity: note, or warning where a reader is told something else.
    """
    return Finding(
        rule=rule,
        kind=Kind.NOTE,
        relation=None,
        severity=severity,
        value_kind=fact.positions[0].value.kind,
        question=fact.question.text,
        message=f"{'; '.join(_stated(fact))}: {reason}",
        reason=reason,
        steps=steps,
        positions=fact.positions,
        relations=fact.relations,
        evidence=fact.evidence,
        fingerprint=fingerprint(rule, fact),
    )


def _stated(fact: Fact) -> list[str]:
    """Return the words of each position with its sources."""
    return [f"“{position.claims[0].mention.text}” ({', '.join(position.sources)})" for position in fact.positions]
