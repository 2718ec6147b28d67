"""The finding on a statement of a draft: what it says, what the sources have, and how the two stand."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from factcheck.claims import AnyClaim, bare_claim
from factcheck.claims.question import Question
from factcheck.draft.answered import Answer
from factcheck.draft.basis import Basis
from factcheck.draft.comparing import compare, place_of
from factcheck.draft.instead import Instead, displaced, instead
from factcheck.draft.open_dates import is_unmoored
from factcheck.draft.slipped import slip_of, with_slip
from factcheck.draft.statements import Statement, is_quiet
from factcheck.facts import Fact, PairRelation, Position
from factcheck.findings import Finding, Kind, Severity, fingerprint
from factcheck.mentions.mention import Mention
from factcheck.values.amounts import is_figure
from factcheck.values.relation import Relation

_SEVERITY = {Relation.CONTRADICTORY: Severity.ERROR, Relation.DISCREPANT: Severity.WARNING}
_PLAIN = {"quantity": "figure", "date": "date", "name": "name", "quotation": "quotation"}
_MARKS = "\"'“”„«»‘’"
_SHOWN = 3
"""Other figures of one noun that are shown beside one that no source has. Heuristic."""


class _Found(NamedTuple):
    """What a statement rests on, in the fields of a finding."""

    kind: Kind
    severity: Severity
    reason: str
    relation: Relation | None = None
    steps: tuple[str, ...] = ()
    relations: tuple[PairRelation, ...] = ()
    evidence: tuple[str, ...] = ()


class Judge:
    """Who says of each statement what it rests on.

    Args:
        basis: what the sources have.
        names: the name of each source in reports, by id.
    """

    def __init__(self, basis: Basis, names: Mapping[str, str]) -> None:
        self._basis, self._names = basis, names

    def judge_all(self, statements: Iterable[Statement]) -> list[Finding]:
        """Return the finding on each statement of a draft, in order."""
        answered = [(statement, self._basis.of(statement)) for statement in statements]
        parts = (part for statement, answer in answered for part in self._parted(statement, answer))
        found = (self._judged(statement, self._decided(statement[0], answer)) for statement, answer in parts)
        return [each for each in found if not _is_idle(each)]

    def _parted(self, statement: Statement, answer: Answer | None) -> Iterator[tuple[Statement, Answer | None]]:
        """Yield a statement, without the places at which a name of it is in another role than in the sources, and each
        of these alone."""
        if answer is None or statement[0].value.kind != "name":
            yield statement, answer
            return
        apart = [each for each in statement[1:] if displaced(each, answer, self._basis) is not None]
        yield tuple(each for each in statement if each not in apart), answer
        yield from (((each,), answer) for each in apart)

    def _judged(self, statement: Statement, answer: Answer | Instead) -> Finding:
        stated, kind = statement[0], statement[0].value.kind
        question = _question(stated, answer)
        positions = (
            self._position(statement, question, self._names[self._basis.draft_id]),
            *(self._position(same, question) for same in _by_position(answer.mentions)),
        )
        found = self._missed(stated, answer) if isinstance(answer, Instead) else _compared(answer, positions)
        fact = Fact(question=question, positions=positions, relations=found.relations)
        return Finding(
            rule="draft",
            kind=found.kind,
            relation=found.relation,
            severity=found.severity,
            value_kind=kind,
            question=question.text,
            message=f"{_quoted(stated)}: {found.reason}",
            reason=found.reason,
            steps=found.steps,
            positions=positions,
            relations=found.relations,
            evidence=found.evidence,
            fingerprint=fingerprint("draft", fact),
        )

    def _decided(self, mention: Mention, answer: Answer | None) -> Answer | Instead:
        """Return what sources have on a statement; where none supports it, what stands in its place, or why nothing."""
        if answer is None:
            return self._basis.derived(mention) or instead(mention, self._basis)
        if answer.comparison.relation.is_conflict and (follows := self._basis.follows(mention)) is not None:
            return follows
        return displaced(mention, answer, self._basis) or _with_slip(mention, answer)

    def _missed(self, mention: Mention, instead_of: Instead) -> "_Found":
        """Return what is found where no source supports a statement: its value elsewhere, or nowhere."""
        if instead_of.mentions:
            places = ", ".join(sorted({self._names[each.source_id] for each in instead_of.mentions}))
            reason = f"{_quoted(mention)} stands in {places}, about something else, as far as the words say"
            return _Found(Kind.ELSEWHERE, Severity.WARNING, reason)
        missing = f"no source has this {_PLAIN[mention.value.kind]}"
        if instead_of.nearest is not None:
            near = instead_of.nearest
            missing += f"; nearest is {_quoted(near)} in {self._names[near.source_id]}: {instead_of.why}"
            return _Found(Kind.UNSUPPORTED, Severity.WARNING, missing)
        others = self._basis.instead_of(mention)
        have = dict.fromkeys(f"{_quoted(other)} in {self._names[other.source_id]}" for other in others)
        missing += f"; they have {', '.join(list(have)[:_SHOWN])}" if have else ""
        return _Found(Kind.UNSUPPORTED, Severity.WARNING, missing)

    def _position(self, mentions: Sequence[Mention], question: Question, draft: str | None = None) -> Position:
        sources = sorted({draft or self._names[mention.source_id] for mention in mentions})
        claims = tuple(self._claim(mention, question) for mention in mentions)
        return Position(label=mentions[0].value.label, claims=claims, sources=tuple(sources))

    def _claim(self, mention: Mention, question: Question) -> AnyClaim:
        """Return the claim of a mention, with who says so and how firmly where its text tells."""
        said = self._basis.claim_at(mention)
        if said is None:
            return bare_claim(mention, question)
        return bare_claim(mention, question, attribution=said.attribution, status=said.status)


def _is_idle(finding: Finding) -> bool:
    """Whether a finding tells a reader nothing: no source need have what is stated, or it names no time of its own."""
    mention = finding.positions[0].claims[0].mention
    if finding.value_kind == "date" and finding.kind is Kind.UNSUPPORTED:
        return is_unmoored(mention)
    if finding.kind in (Kind.UNSUPPORTED, Kind.ELSEWHERE) and _is_of_one(mention):
        return True
    return finding.kind is not Kind.CONFLICT and is_quiet(mention)


def _is_of_one(mention: Mention) -> bool:
    """Whether a figure counts one of something, as any sentence may: "one suspect"."""
    return is_figure(mention.value) and mention.quantity.unit is None and mention.quantity.figures == (Decimal(1),)


def _with_slip(mention: Mention, answer: Answer) -> Answer:
    """Return an answer, with the slip that a conflict in it looks like, where its arithmetic names none."""
    compared = answer.comparison
    if not compared.relation.is_conflict or any(step.endswith("?") for step in compared.steps):
        return answer
    reason = with_slip(compared.reason, slip_of(mention, answer.mentions[0]))
    return answer._replace(comparison=compared._replace(reason=reason))


def _question(stated: Mention, answer: Answer | Instead) -> Question:
    """Return the question of the fact that a statement belongs to, or the one which source has it."""
    if isinstance(answer, Answer) and answer.fact is not None:
        return answer.fact.question
    kind = stated.value.kind
    return Question(subject=f"draft {kind}", text=f"Which source has the {_PLAIN[kind]} {_quoted(stated)}?")


def _compared(answer: Answer, positions: Sequence[Position]) -> _Found:
    """Return how the position of a draft, the first, stands to those of the sources."""
    relation = answer.comparison.relation
    return _Found(
        Kind.CONFLICT if relation.is_conflict else Kind.AGREEMENT,
        _SEVERITY.get(relation, Severity.NOTE),
        answer.comparison.reason,
        relation,
        answer.comparison.steps,
        tuple(_pair(positions, index, answer) for index in range(1, len(positions))),
        answer.fact.evidence if answer.fact is not None else answer.evidence,
    )


def _by_position(mentions: Sequence[Mention]) -> list[list[Mention]]:
    groups: dict[Hashable, list[Mention]] = defaultdict(list)
    for mention in mentions:
        groups[mention.value.key].append(mention)
    return list(groups.values())


def _pair(positions: Sequence[Position], index: int, answer: Answer) -> PairRelation:
    """Return how the draft's position stands to one of the sources."""
    compared = compare(positions[0].claims[0].mention, positions[index].claims[0].mention)
    if answer.derived:
        compared = answer.comparison
    worst = answer.each.get(place_of(positions[index].claims[0].mention), answer.comparison)
    both = compared.relation.is_conflict and worst.relation.is_conflict
    if answer.evidence or (answer.fact is not None and answer.fact.first.asks_spelling):
        both = worst.relation.is_conflict
    said = worst if both or compared.relation is Relation.INCOMPARABLE else compared
    return PairRelation(first=0, second=index, relation=said.relation, reason=said.reason, steps=said.steps)


def _quoted(mention: Mention) -> str:
    """Return the words of a mention in quotation marks; a quotation brings its own."""
    words = mention.text.strip(_MARKS) if mention.value.kind == "quotation" else mention.text
    return f"“{words}”"
