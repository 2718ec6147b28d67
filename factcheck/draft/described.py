"""What a draft says somebody or something to be, where a source says otherwise: of another state, no deputy, not so."""

from collections.abc import Iterable, Iterator, Mapping

from factcheck.claims import AnyClaim
from factcheck.facts import Fact, PairRelation, Position
from factcheck.findings import Finding, Kind, Severity, fingerprint
from factcheck.values.relation import Relation


def find_described(facts: Iterable[Fact], draft_id: str, names: Mapping[str, str]) -> Iterator[Finding]:
    """Yield a conflict for each thing that a draft says of one, and its sources otherwise.

    Args:
        facts: the questions that the draft and its sources answer.
        draft_id: the id of the draft.
        names: the name of each source in reports, by id.
    """
    for fact in facts:
        if fact.first.value.kind != "description":
            continue
        for pair in fact.relations:
            if pair.relation.is_conflict:
                yield from _of_pair(fact, pair, draft_id, names)


def _of_pair(fact: Fact, pair: PairRelation, draft_id: str, names: Mapping[str, str]) -> Iterator[Finding]:
    """Yield the conflict of two positions, one of them the draft's and the other a source's."""
    both = fact.positions[pair.first], fact.positions[pair.second]
    for ours, theirs in (both, both[::-1]):
        mine = [claim for claim in ours.claims if claim.source_id == draft_id]
        others = [claim for claim in theirs.claims if claim.source_id != draft_id]
        if mine and others:
            positions = (_position(ours, mine, names), _position(theirs, others, names))
            yield _finding(fact, pair.model_copy(update={"first": 0, "second": 1}), positions)


def _position(position: Position, claims: list[AnyClaim], names: Mapping[str, str]) -> Position:
    sources = tuple(sorted({names[claim.source_id] for claim in claims}))
    return position.model_copy(update={"claims": tuple(claims), "sources": sources})


def _finding(fact: Fact, pair: PairRelation, positions: tuple[Position, Position]) -> Finding:
    judged = Fact(question=fact.question, positions=positions, relations=(pair,))
    is_sure = pair.relation is Relation.CONTRADICTORY
    return Finding(
        rule="draft",
        kind=Kind.CONFLICT,
        relation=pair.relation,
        severity=Severity.ERROR if is_sure else Severity.WARNING,
        value_kind="description",
        question=fact.question.text,
        message=f"“{positions[0].claims[0].mention.text}”: {pair.reason}",
        reason=pair.reason,
        steps=pair.steps,
        positions=positions,
        relations=(pair,),
        evidence=fact.evidence,
        fingerprint=fingerprint("draft", judged),
    )
