"""The finding on a statement of a draft: what it says, what the sources have, and how the two stand."""

from collections import defaultdict
from collections.abc import Hashable, Mapping, Sequence

from factcheck.claims import AnyClaim, bare_claim
from factcheck.claims.question import Question
from factcheck.draft.basis import Answer, Basis, compare, place_of
from factcheck.draft.statements import Statement
from factcheck.facts import Fact, PairRelation, Position
from factcheck.findings import Finding, Kind, Severity, fingerprint
from factcheck.mentions.mention import Mention
from factcheck.values.relation import Relation

_SEVERITY = {Relation.CONTRADICTORY: Severity.ERROR, Relation.DISCREPANT: Severity.WARNING}
_PLAIN = {"quantity": "figure", "date": "date", "name": "name", "quotation": "quotation"}
_MARKS = "\"'“”„«»‘’"
_SHOWN = 3
"""Other figures of one noun that are shown beside one that no source has. Heuristic."""


class Judge:
    """Who says of each statement what it rests on.

    Args:
        basis: what the sources have.
        names: the name of each source in reports, by id.
    """

    def __init__(self, basis: Basis, names: Mapping[str, str]) -> None:
        self._basis, self._names = basis, names

    def judge(self, statement: Statement) -> Finding:
        """Return the finding on a statement."""
        answer = self._basis.of(statement)
        name, kind = self._names[self._basis.draft_id], statement[0].value.kind
        asked = f"Which source has the {_PLAIN[kind]} {_quoted(statement[0])}?"
        question = Question(subject=f"draft {kind}", text=asked)
        if answer is not None and answer.fact is not None:
            question = answer.fact.question
        theirs = _by_position(answer.mentions if answer is not None else ())
        positions = [self._position(statement, question, name), *(self._position(same, question) for same in theirs)]
        relation = answer.comparison.relation if answer is not None else None
        pairs = tuple(_pair(positions, index, answer) for index in range(1, len(positions)) if answer is not None)
        reason = answer.comparison.reason if answer is not None else self._missing(statement[0])
        fact = Fact(question=question, positions=tuple(positions), relations=pairs)
        is_conflict = relation is not None and relation.is_conflict
        return Finding(
            rule="draft",
            kind=Kind.UNSUPPORTED if relation is None else Kind.CONFLICT if is_conflict else Kind.AGREEMENT,
            relation=relation,
            severity=Severity.WARNING if relation is None else _SEVERITY.get(relation, Severity.NOTE),
            value_kind=kind,
            question=question.text,
            message=f"{_quoted(statement[0])}: {reason}",
            reason=reason,
            steps=answer.comparison.steps if answer is not None else (),
            positions=tuple(positions),
            relations=pairs,
            evidence=answer.fact.evidence if answer is not None and answer.fact is not None else (),
            fingerprint=fingerprint("draft", fact),
        )

    def _missing(self, mention: Mention) -> str:
        """Return a finding: no source has a statement; of a figure, what they have instead."""
        told = f"no source has this {_PLAIN[mention.value.kind]}"
        others = self._basis.instead_of(mention)
        have = dict.fromkeys(f"{_quoted(other)} in {self._names[other.source_id]}" for other in others)
        return f"{told}; they have {', '.join(list(have)[:_SHOWN])}" if have else told

    def _position(self, mentions: Sequence[Mention], question: Question, draft: str | None = None) -> Position:
        sources = sorted({draft or self._names[mention.source_id] for mention in mentions})
        claims = tuple(self._claim(mention, question) for mention in mentions)
        return Position(label=mentions[0].value.label, claims=claims, sources=tuple(sources))

    def _claim(self, mention: Mention, question: Question) -> AnyClaim:
        """Return the claim of a mention, with who says so and how firmly where its text tells."""
        told = self._basis.claim_at(mention)
        if told is None:
            return bare_claim(mention, question)
        return bare_claim(mention, question, attribution=told.attribution, status=told.status)


def _by_position(mentions: Sequence[Mention]) -> list[list[Mention]]:
    groups: dict[Hashable, list[Mention]] = defaultdict(list)
    for mention in mentions:
        groups[mention.value.key].append(mention)
    return list(groups.values())


def _pair(positions: Sequence[Position], index: int, answer: Answer) -> PairRelation:
    """Return how the draft's position stands to one of the sources."""
    compared = compare(positions[0].claims[0].mention, positions[index].claims[0].mention)
    worst = answer.each.get(place_of(positions[index].claims[0].mention), answer.comparison)
    both = compared.relation.is_conflict and worst.relation.is_conflict
    if answer.fact is not None and answer.fact.first.asks_spelling:
        both = worst.relation.is_conflict
    told = worst if both or compared.relation is Relation.INCOMPARABLE else compared
    return PairRelation(first=0, second=index, relation=told.relation, reason=told.reason, steps=told.steps)


def _quoted(mention: Mention) -> str:
    """Return the words of a mention in quotation marks; a quotation brings its own."""
    words = mention.text.strip(_MARKS) if mention.value.kind == "quotation" else mention.text
    return f"“{words}”"
