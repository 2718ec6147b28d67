"""The plain rule, for every kind of claim."""

from collections.abc import Iterator

from factcheck.facts import Fact, PairRelation, Position
from factcheck.findings import Finding, Kind, Severity, fingerprint
from factcheck.rules.rule import rule
from factcheck.values.relation import Comparison, Relation, most_severe

_SEVERITY = {Relation.CONTRADICTORY: Severity.ERROR, Relation.DISCREPANT: Severity.WARNING}
_SHOWN = 3
"""Wordings of one position that a message shows."""
_VERDICT = {
    Relation.SAME: "said alike",
    Relation.EQUIVALENT: "the same, in other words",
    Relation.COMPATIBLE: "they do not disagree",
    Relation.DISCREPANT: "both may be true, but readers get different {}",
    Relation.CONTRADICTORY: "both cannot be true",
}


_OF_KINDS = {"quantity": "figures", "date": "dates", "name": "names", "quotation": "words"}
"""What readers get differently, by the kind of value."""


@rule
def consistency(fact: Fact) -> Iterator[Finding]:
    """Sources that answer one question agree, or a reader of one is told something else than a reader of another.

    **Why:** a reader who meets two figures for one thing believes neither, and the desk that printed one of them is
    asked which is right.

    Two spellings of one name are discrepant where none of them is a transliteration, a nickname or a short form.

    **Silent when** one source alone answers; a name is written alike everywhere, or a source has two names that are
    almost written so; the answers cannot be compared; a
    source gives both answers; what is stated is that something was done, which other rules judge.

    **Example:** “some 12,000 troops were sent” and “more than 10,000 soldiers were sent” are discrepant: more than
    10,000 allows 12,000, so both may be true, yet 12,000 is 20 % more than 10,000. “Carla Horben” and “Carla Hoben” are
    discrepant too: a reader takes one person for two.

    **Source:** ours; the relations are those of the page on [architecture](architecture.md).
    """
    if len(fact.source_ids) < 2:
        return
    relation = _most_severe_of(fact)
    if not fact.first.is_finding(relation, answers=len(fact.positions)):
        return
    decisive = next((pair for pair in fact.relations if pair.relation is relation), None)
    yield Finding(
        rule=consistency.name,
        kind=Kind.CONFLICT if relation.is_conflict else Kind.AGREEMENT,
        relation=relation,
        severity=_SEVERITY.get(relation, Severity.NOTE),
        value_kind=fact.positions[0].value.kind,
        question=fact.question.text,
        message=f"{'; '.join(_stated(fact))}: {_verdict(fact, relation)}",
        reason=_reason(fact, decisive),
        steps=decisive.steps if decisive is not None else (),
        positions=fact.positions,
        relations=fact.relations,
        evidence=fact.evidence,
        fingerprint=fingerprint(consistency.name, fact),
    )


def _verdict(fact: Fact, relation: Relation) -> str:
    """Return how, in a few words, the answers stand."""
    what = _OF_KINDS.get(fact.first.value.kind, "answers")
    return (relation.is_conflict and fact.first.conflict_words) or _VERDICT[relation].format(what)


def _most_severe_of(fact: Fact) -> Relation:
    """Return the most severe relation between what different sources say; same when all take one position."""
    across = [pair for pair in fact.relations if len(_sources(fact, pair)) > 1]
    if len(fact.positions) == 1:
        return _within(fact).relation
    relation = most_severe(pair.relation for pair in across)
    shared = any(len(position.source_ids) > 1 for position in fact.positions)
    return Relation.SAME if relation is Relation.INCOMPARABLE and shared else relation


def _sources(fact: Fact, pair: PairRelation) -> frozenset[str]:
    return fact.positions[pair.first].source_ids | fact.positions[pair.second].source_ids


def _stated(fact: Fact) -> Iterator[str]:
    for position in fact.positions:
        stated = [position.label] if position.value.kind == "quotation" else _wordings(position)
        yield f"{' = '.join(stated)} ({', '.join(position.sources)})"


def _wordings(position: Position) -> list[str]:
    """Return the first wordings of a position; one that differs in capitals only, or stands within another, adds
    none."""
    folded: dict[str, str] = {}
    for claim in position.claims:
        words = " ".join((claim.mention.text or position.label).split())
        folded.setdefault(words.casefold(), words)
    first = list(folded.items())[: 2 * _SHOWN]
    telling = [text for key, text in first if not any(f" {key} " in f" {other} " for other, _ in first if other != key)]
    return telling[:_SHOWN]


def _within(fact: Fact) -> Comparison:
    """Return how the claims of the only position stand: said alike, or the same said otherwise."""
    first, *others = fact.positions[0].claims
    stated = [found for other in others if (found := first.value.compare(other.value)).relation is Relation.EQUIVALENT]
    return stated[0] if stated else Comparison(Relation.SAME, f"said alike in {len(fact.source_ids)} sources")


def _reason(fact: Fact, decisive: PairRelation | None) -> str:
    if decisive is not None:
        return decisive.reason
    return _within(fact).reason
