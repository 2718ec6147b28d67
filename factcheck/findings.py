"""Finding: what one rule says of one fact or one source."""

from collections.abc import Iterator
from enum import StrEnum
from hashlib import sha256
from typing import Literal

from factcheck.facts import Fact, PairRelation, Position
from factcheck.frozen import Frozen
from factcheck.settings import Settings
from factcheck.values.relation import Relation

ValueKind = Literal["quantity", "date", "name", "quotation", "factuality", "description"]


_ASKED_OF = ("action", "agent", "target", "party", "object", "owner", "reference")
"""Roles of the parts of a question that its own sentence tells."""


class Kind(StrEnum):
    """What a finding is."""

    AGREEMENT = "agreement"
    CONFLICT = "conflict"
    NOTE = "note"
    ELSEWHERE = "elsewhere"
    UNSUPPORTED = "unsupported"


class Answer(StrEnum):
    """What the sources have on a statement of a draft."""

    SUPPORTED = "supported"
    CONFLICTS = "conflicts"
    ELSEWHERE = "stands elsewhere"
    UNSUPPORTED = "in no source"


ANSWERS = {
    Kind.CONFLICT: Answer.CONFLICTS,
    Kind.ELSEWHERE: Answer.ELSEWHERE,
    Kind.UNSUPPORTED: Answer.UNSUPPORTED,
    Kind.AGREEMENT: Answer.SUPPORTED,
}
"""The answer that each kind of finding on a statement of a draft is, most severe first."""


class Severity(StrEnum):
    """How much a finding should stop a reader, most severe last."""

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"


class BySource(Frozen):
    """Which sources of a draft stand on which side of one statement; ids, sorted.

    Args:
        supports: those that support it.
        conflicts: those that have something else in its place; one that has both stands here too.
        elsewhere: those that have its figure of another thing, as far as the words tell.
        silent: those that say nothing of it.
        differ: that the sources differ on what the statement takes one side of, or the middle, with the words of both;
            empty where they do not.
    """

    supports: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()
    differ: str = ""


class Judgement(Frozen):
    """What a finding says before its positions: fields as of `Finding`."""

    rule: str
    kind: Kind
    relation: Relation | None
    severity: Severity
    value_kind: ValueKind
    question: str
    message: str
    reason: str
    steps: tuple[str, ...] = ()


class Finding(Judgement):
    """What one rule says of one fact, or of one source.

    Args:
        rule: name of the rule.
        kind: agreement, conflict, note, elsewhere or unsupported.
        relation: the most severe relation of its positions; None when the rule compares nothing.
        severity: error, warning or note.
        value_kind: quantity, date, name, quotation or factuality.
        question: the question in plain words.
        message: one line: each position with its sources, then the reason.
        reason: why the relation is what it is, in one sentence.
        steps: the arithmetic, a line each.
        positions: what the sources say, each with its claims.
        relations: every pair of positions with its relation and reason.
        evidence: why the claims are held to answer one question, a line each.
        fingerprint: hash of rule, question and value keys: the same in every run, whatever the order, spans or ids.
        suppressed: why it is known and fails nothing; None when it is not suppressed.
        by_source: of a statement of a draft, which sources have what on it; None where sources were compared.
    """

    positions: tuple[Position, ...]
    relations: tuple[PairRelation, ...] = ()
    evidence: tuple[str, ...] = ()
    fingerprint: str
    suppressed: str | None = None
    by_source: BySource | None = None

    @property
    def source_ids(self) -> frozenset[str]:
        """The ids of all sources it is about."""
        return frozenset().union(*(position.source_ids for position in self.positions))

    @property
    def is_inside(self) -> bool:
        """Whether it is about one source by itself."""
        return len(self.source_ids) == 1

    def __str__(self) -> str:
        """Return the finding as one line, gravity first."""
        return f"{self.relation or self.kind}: {self.question} {self.message}"


def graded(finding: Finding, settings: Settings) -> Finding:
    """Return a finding with the severity that settings have for its rule, relation or kind; an agreement keeps its own.

    Args:
        finding: as its rule made it.
        settings: the severities.
    """
    if not settings.severities or finding.kind is Kind.AGREEMENT:
        return finding
    keys = (f"{finding.rule}.{finding.relation}", f"{finding.rule}.{finding.kind}", finding.rule)
    found = next((settings.severity[key] for key in keys if key in settings.severity), None)
    return finding if found is None else finding.model_copy(update={"severity": Severity(found)})


def stated_apart(finding: Finding, by: str) -> Finding:
    """Return a finding with a fingerprint of its own, where rule, question and values do not tell it from another.

    Args:
        finding: as its rule made it.
        by: what tells it apart, such as the weekday that is written with a date.
    """
    return finding.model_copy(update={"fingerprint": _hash(finding.fingerprint, by)})


def fingerprint(rule: str, fact: Fact) -> str:
    """Hash the rule, the question and the sorted value keys of a fact.

    The question is its subject with what all claims say of whom or what it is asked. What only the rest of a text
    tells, such as the names at its head, is left out: it changes with edits elsewhere.

    Returns:
        16 hexadecimal digits; no span, source, order or message takes part.
    """
    keys = sorted(repr(position.value.key) for position in fact.positions)
    return _hash(rule, fact.question.subject, *_asked_of(fact), *keys)


def _asked_of(fact: Fact) -> Iterator[str]:
    """Yield the parts of a question that tell it from others of its subject, as far as all claims share them."""
    stated: dict[str, set[str]] = {}
    for key in (key for position in fact.positions for claim in position.claims for key in claim.question.keys):
        if key.role in _ASKED_OF:
            stated[key.role] = stated.get(key.role, set(key.values)).intersection(key.values)
    return (f"{role}: {' '.join(sorted(stated[role]))}" for role in _ASKED_OF if stated.get(role))


def _hash(*parts: str) -> str:
    return sha256("\n".join(parts).encode()).hexdigest()[:16]
