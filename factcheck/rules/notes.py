"""Notes on a fact, or on words of one source: what an editor should know though nothing conflicts."""

from factcheck.claims import bare_claim
from factcheck.claims.question import Question
from factcheck.facts import Fact, Position
from factcheck.findings import Finding, Kind, Severity, fingerprint
from factcheck.mentions.mention import Mention
from factcheck.source import Source, Span
from factcheck.source_names import display_names
from factcheck.values.name import Name


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


def note_of_words(rule: str, source: Source, place: Span, *, question: Question, reason: str) -> Finding:
    """Make a note of words of one source, whatever they are.

    Args:
        rule: name of the rule.
        source: in which they stand.
        place: where they stand.
        question: what is asked of them; its subject tells this note from others of the rule.
        reason: as of `note`.
    """
    text = source.quote(place)
    value = Name(text=" ".join(text.split()), words=tuple(text.casefold().split()))
    claim = bare_claim(Mention(source_id=source.id, span=place, text=text, value=value), question)
    position = Position(label=value.label, claims=(claim,), sources=(display_names([source])[source.id],))
    return note(rule, Fact(question=question, positions=(position,)), reason)


def _stated(fact: Fact) -> list[str]:
    """Return the words of each position with its sources."""
    return [f"“{position.claims[0].mention.text}” ({', '.join(position.sources)})" for position in fact.positions]
