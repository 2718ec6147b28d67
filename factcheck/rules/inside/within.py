"""Findings on mentions, of one source or of several, put as positions, the way a fact has them."""

from collections.abc import Sequence

from factcheck.claims import AnyClaim, SourceClaims, bare_claim
from factcheck.claims.question import Question
from factcheck.facts import Fact, PairRelation, Position
from factcheck.findings import Finding, Kind, Severity, fingerprint
from factcheck.mentions.mention import Mention
from factcheck.source_names import display_names
from factcheck.values.relation import Relation

_SEVERITY = {Relation.CONTRADICTORY: Severity.ERROR, Relation.DISCREPANT: Severity.WARNING}


def inside(
    rule: str,
    source_claims: SourceClaims,
    mentions: Sequence[Mention],
    *,
    question: str,
    relation: Relation,
    stated: tuple[str, tuple[str, ...]],
) -> Finding:
    """Make a finding of mentions of one source that do not go together.

    Args:
        rule: name of the rule.
        source_claims: what the source says.
        mentions: those that do not go together, each a position, in text order.
        question: what they answer, in plain words.
        relation: contradictory or discrepant.
        stated: the reason in one sentence, and the arithmetic, a line each.
    """
    sides = [(source_claims, mention) for mention in mentions]
    return between(rule, sides, question=question, relation=relation, stated=stated)


def between(
    rule: str,
    sides: Sequence[tuple[SourceClaims, Mention]],
    *,
    question: str,
    relation: Relation,
    stated: tuple[str, tuple[str, ...]],
) -> Finding:
    """Make a finding of mentions that do not go together; arguments as of `inside`.

    Args:
        sides: the mentions, each with what its source says; each is a position.
    """
    reason, steps = stated
    mentions = [mention for _, mention in sides]
    names = display_names({each.reading.source.id: each.reading.source for each, _ in sides}.values())
    asked = Question(subject=rule, text=question)
    positions = tuple(
        Position(
            label=mention.value.label,
            claims=(_claim(mention, each.at(mention.span), asked),),
            sources=(names[each.reading.source.id],),
        )
        for each, mention in sides
    )
    pairs = tuple(
        PairRelation(first=0, second=index, relation=relation, reason=reason, steps=steps)
        for index in range(1, len(positions))
    )
    fact = Fact(question=asked, positions=positions, relations=pairs)
    words = " / ".join(dict.fromkeys(f"“{mention.text}”" for mention in mentions))
    return Finding(
        rule=rule,
        kind=Kind.CONFLICT,
        relation=relation,
        severity=_SEVERITY[relation],
        value_kind=mentions[0].value.kind,
        question=question,
        message=f"{words} ({', '.join(dict.fromkeys(names.values()))}): {reason}",
        reason=reason,
        steps=steps,
        positions=positions,
        relations=pairs,
        fingerprint=fingerprint(rule, fact),
    )


def _claim(mention: Mention, found: AnyClaim | None, question: Question) -> AnyClaim:
    """Return the claim that a mention makes; where the source makes none of it, one that answers the rule's
    question."""
    if found is not None and found.value.kind == mention.value.kind:
        return found
    return bare_claim(mention, question)
