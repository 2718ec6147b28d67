"""Verdict: what an assertion found, as a report and as the text of a failure."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import NamedTuple

from factcheck.claims import AnyClaim, bare_claim
from factcheck.claims.question import Question
from factcheck.errors import ConfigError, InconsistencyError
from factcheck.facts import Fact, PairRelation, Position
from factcheck.findings import Finding, Kind, Severity, fingerprint
from factcheck.mentions.mention import Mention
from factcheck.mentions.quantities.nouns import class_of
from factcheck.report import Report
from factcheck.source import Source
from factcheck.values import AnyValue
from factcheck.values.quantity import Quantity
from factcheck.values.relation import LADDER, Comparison, Relation, most_severe
from factcheck.visible import inert, visible
from factcheck.writers.evidence import Evidence, Stated
from factcheck.writers.options import RenderOptions
from factcheck.writers.pipe import block
from factcheck.writers.places import place

_SEVERITY = {Relation.CONTRADICTORY: Severity.ERROR, Relation.SAME: Severity.NOTE, Relation.EQUIVALENT: Severity.NOTE}
_SEVERITY |= {Relation.COMPATIBLE: Severity.NOTE}
_RULE = "expected"
_FULL = RenderOptions(full_places=True)
ALLOWED = tuple(str(relation) for relation in LADDER[:-1])
"""How far two sides may stand apart: all of the ladder but the most severe, which would allow everything."""


class Words(NamedTuple):
    """What somebody expects: a value, its words, and the place they stand at."""

    value: AnyValue
    text: str
    where: str = "expected"


@dataclass(frozen=True)
class Verdict:
    """What an assertion found.

    Args:
        head: what failed, in one line.
        report: what was compared, with every finding.
        failing: the findings that let it fail; none when it holds.
    """

    head: str
    report: Report
    failing: tuple[Finding, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether the assertion holds."""
        return not self.failing

    @property
    def text(self) -> str:
        """The text of the failure: every disagreement with the words of both sides; empty when it holds."""
        if self.holds:
            return ""
        evidence = Evidence(self.report, _FULL)
        blocks = (block(each, self._stated(each), _FULL, evidence.by_source(each)) for each in self.failing)
        lines = [line for found in blocks for line in (*found, ())]
        stated = ("".join(words for words, _ in line) for line in lines[:-1])
        return inert("\n".join((visible(self.head), "", *stated)))

    def _stated(self, finding: Finding) -> list[list[Stated]]:
        """Return the words of each claim; of what is expected nobody is said to tell it."""
        rows = zip(Evidence(self.report, _FULL).of(finding), finding.positions, strict=True)
        return [
            [
                each if claim.span is not None else each._replace(speaker="", status="")
                for each, claim in zip(row, position.claims, strict=True)
            ]
            for row, position in rows
        ]

    def heard(self) -> "Verdict":
        """Tell whoever listens, and return the verdict."""
        listener = _LISTENER.get()
        if listener is not None:
            listener(self)
        return self

    def demand(self) -> None:
        """Return whoever listens, and raise when the assertion does not hold.

        Raises:
            InconsistencyError: it does not.
        """
        __tracebackhide__ = True
        if not self.heard().holds:
            raise InconsistencyError(self.text)


_LISTENER: ContextVar[Callable[[Verdict], None] | None] = ContextVar("listener", default=None)


@contextmanager
def listening() -> Iterator[list[Verdict]]:
    """Gather the verdicts of all assertions made within.

    Example:
        >>> with listening() as verdicts:
        ...     pass
        >>> verdicts
        []
    """
    verdicts: list[Verdict] = []
    token = _LISTENER.set(verdicts.append)
    try:
        yield verdicts
    finally:
        _LISTENER.reset(token)


def allowed(at_most: str) -> Relation:
    """Read how far two sides may stand apart.

    Raises:
        ConfigError: the word is none of the ladder.
    """
    if at_most not in ALLOWED:
        raise ConfigError(f'at_most="{at_most}" is no relation to stop at\n  Allowed: {", ".join(ALLOWED)}.')
    return Relation(at_most)


def exceeds(relation: Relation | None, at_most: Relation) -> bool:
    """Whether a relation is graver than allowed; incomparable values never agree."""
    return relation is None or relation is Relation.INCOMPARABLE or LADDER.index(relation) > LADDER.index(at_most)


def value_of(claim: AnyClaim) -> AnyValue:
    """Return the answer of a claim: of a name the fullest form."""
    fullest: AnyValue = claim.fullest
    return fullest


def compared(expected: Words, claims: Sequence[AnyClaim]) -> Finding:
    """Compare what is expected with what a source claims.

    Args:
        expected: the value and its words.
        claims: one or more.

    Returns:
        A finding with the expected position first, and one position for each value that is claimed.
    """
    groups: dict[Hashable, list[AnyClaim]] = defaultdict(list)
    for claim in claims:
        groups[claim.position_key].append(claim)
    question = claims[0].question
    positions = [
        Position(label=expected.value.label, claims=(claim_of(expected, question),), sources=(expected.where,))
    ]
    positions += [_position(group) for group in groups.values()]
    answers = [_as_counted(expected.value, group[0]).compare(value_of(group[0])) for group in groups.values()]
    return _finding(question, positions, answers)


def _as_counted(value: AnyValue, claim: AnyClaim) -> AnyValue:
    """Return what is expected the class that a claim counts where both have its noun: "24 people" were killed."""
    stated = claim.value
    if not isinstance(value, Quantity) or stated.kind != "quantity" or stated.head is None:
        return value
    is_own = value.noun_class is not None and value.noun_class == class_of(stated.head)
    return value.model_copy(update={"noun_class": stated.noun_class}) if is_own else value


def between(ours: AnyClaim, theirs: AnyClaim) -> Finding:
    """Compare the claims of two sources."""
    answer = value_of(ours).compare(value_of(theirs))
    return _finding(ours.question, [_position([ours]), _position([theirs])], [answer])


def unstated(expected: Words, about: str, reason: str, steps: Iterable[str]) -> Finding:
    """Make the finding that no source tells what is expected.

    Args:
        expected: the value and its words.
        about: what it is claimed of.
        reason: who tells nothing of it.
        steps: what is stated instead, a line each.
    """
    question = asked(about)
    claims = (claim_of(expected, question),)
    stated = _finding(question, [Position(label=expected.value.label, claims=claims, sources=(expected.where,))], [])
    return stated.model_copy(update={"reason": reason, "message": reason, "steps": tuple(steps)})


def asked(about: str) -> Question:
    """Return the question that some words ask."""
    return Question(subject=f"expected {about}", text=f"What of “{about}”?")


def claim_of(words: Words, question: Question) -> AnyClaim:
    """Make a claim, without prose, of a value and its words."""
    mention = Mention(source_id=words.where, span=None, text=words.text, value=words.value)
    return bare_claim(mention, question)


def report_of(sources: Iterable[Source], findings: Iterable[Finding]) -> Report:
    """Make a report of findings that no rule made; a source is listed once."""
    listed = {source.id: source for source in sources}
    return Report(sources=tuple(listed.values()), facts=(), findings=tuple(findings), not_compared=())


def quoted(source: Source, claim: AnyClaim) -> str:
    """Return the words of a claim with their place, on one line."""
    where = place(source, claim.span, name=source.id, full=True)
    return f"{where} {_FULL.quoted(claim.mention.text)}: {_FULL.show(claim.question.text)}"


def _position(claims: Sequence[AnyClaim]) -> Position:
    sources = tuple(sorted({claim.source_id for claim in claims}))
    return Position(label=value_of(claims[0]).label, claims=tuple(claims), sources=sources)


def _finding(question: Question, positions: Sequence[Position], answers: Sequence[Comparison]) -> Finding:
    """Make a finding of the first position and how each of the others stands to it."""
    apart = [answer for answer in answers if answer.relation is Relation.INCOMPARABLE]
    relation = (
        Relation.INCOMPARABLE if apart else most_severe(answer.relation for answer in answers) if answers else None
    )
    worst = next((answer for answer in answers if answer.relation is relation), Comparison(Relation.INCOMPARABLE, ""))
    pairs = tuple(
        PairRelation(first=0, second=index, relation=each.relation, reason=each.reason, steps=each.steps)
        for index, each in enumerate(answers, 1)
    )
    fact = Fact(question=question, positions=tuple(positions), relations=pairs)
    kind = Kind.CONFLICT if relation is not None and relation.is_conflict else Kind.AGREEMENT
    return Finding(
        rule=_RULE,
        kind=Kind.UNSUPPORTED if relation in (None, Relation.INCOMPARABLE) else kind,
        relation=relation,
        severity=Severity.WARNING if relation is None else _SEVERITY.get(relation, Severity.WARNING),
        value_kind=value_of(positions[0].claims[0]).kind,
        question=question.text,
        message=f"{positions[0].label}: {worst.reason}",
        reason=worst.reason,
        steps=worst.steps,
        positions=tuple(positions),
        relations=pairs,
        fingerprint=fingerprint(_RULE, fact),
    )
