"""A draft against its sources: what each figure, date, name and quotation of it rests on.

In this order: a fact that the draft and a source both answer decides; else a source that has the same value in the same
class supports it; else it is in no source.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from factcheck.claims import Account, AnyClaim
from factcheck.claims.claim import Question
from factcheck.facts import Fact, PairRelation, Position
from factcheck.findings import Finding, Kind, Severity, fingerprint, graded
from factcheck.mentions.mention import Mention
from factcheck.origins import find_origins
from factcheck.pipeline import Study, lay_out
from factcheck.report import Report
from factcheck.rules.within import KINDS
from factcheck.settings import DEFAULT, Settings
from factcheck.source import Source, Span, display_names
from factcheck.values.quotation import likeness
from factcheck.values.relation import Comparison, Relation, gravest
from factcheck.watch import Watch, unwatched

_SEVERITY = {Relation.CONTRADICTORY: Severity.ERROR, Relation.DISCREPANT: Severity.WARNING}
_PLAIN = {"quantity": "figure", "date": "date", "name": "name", "quotation": "quotation"}
_GRAVITY = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}
_BEST = (Relation.SAME, Relation.EQUIVALENT, Relation.COMPATIBLE)
_Place = tuple[str, Span | None]
_MARKS = "\"'“”„«»‘’"
_SHOWN = 3
"""Other figures of one noun that are shown beside one that no source has. Ours."""
_ONE_UTTERANCE = 0.5
"""Share of words that come back before two quotations are renderings of one utterance; the value of the near copies."""


def check_draft(
    draft: Source | Study, sources: Iterable[Source | Study], *, settings: Settings = DEFAULT, watch: Watch = unwatched
) -> Report:
    """Say what each figure, date, name and quotation of a draft rests on.

    Args:
        draft: the text to be checked, or a `Study` of it.
        sources: what it was written from; one or more. Who checks again and again gives a `Study` of each, in which
            all is found once.
        settings: what a desk has settled; "draft" is the rule in its severities.
        watch: what is told how far the work is, as of `check`.

    A draft is written from its sources, so that what links a statement at all is enough for a contradiction.

    Returns:
        A report with one finding for each statement of the draft, equal ones together: an agreement (same, equivalent
        or, where nothing disagrees, compatible), a conflict with the words of the sources, or unsupported, a warning,
        when it is in no source. What the sources have and the draft leaves out is no finding.

    Raises:
        SourceError: two sources have one id.

    Example:
        >>> from factcheck import Source
        >>> wire = Source("wire", "A bomb in Kabul killed 24 people on Monday, the police said.")
        >>> story = Source("story", "A bomb in Kabul killed 42 people on Monday.")
        >>> for finding in check_draft(story, [wire]).findings:
        ...     print(finding.kind, finding.positions[0].label)
        conflict 42
        agreement Kabul
        agreement a Monday
    """
    told = lay_out([draft, *sources], settings=drafting(settings), watch=watch)
    ours, *theirs = told.accounts
    names = display_names(told.sources)
    desk = _Desk(theirs, [fact for fact in told.facts if fact.kind != "deed"], names)
    findings = [graded(desk.judge(group, ours), settings) for group in _statements(ours)]
    return Report(
        read_in_part=told.read_in_part,
        sources=told.sources,
        facts=tuple(fact for fact in told.facts if fact.kind != "deed"),
        findings=tuple(sorted(findings, key=_gravest_first)),
        not_compared=tuple(left for left in told.not_compared if left.mention.source_id == told.sources[0].id),
        origins=find_origins(told.wordings[1:]),
        draft=told.sources[0].id,
    )


def drafting(settings: Settings) -> Settings:
    """Give the settings by which a draft is laid beside what it is written from: any link is enough for an error."""
    return settings.model_copy(update={"error_evidence": settings.fact_evidence})


def _gravest_first(finding: Finding) -> tuple[int, int]:
    span = finding.positions[0].claims[0].span
    return _GRAVITY[finding.severity], span.start if span is not None else 0


def _statements(account: Account) -> Iterator[tuple[Mention, ...]]:
    """Yield the mentions of a draft that state something, those of one value and one question together, in order."""
    questions = {
        claim.span: claim.question.subject for claim in account.claims if claim.kind in ("count", "event_date")
    }
    groups: dict[Hashable, list[Mention]] = defaultdict(list)
    for mention in account.reading.mentions:
        if not _is_statement(mention):
            continue
        key = mention.whole.key if mention.value.kind == "name" else mention.value.key
        groups[mention.value.kind, key, questions.get(mention.span)].append(mention)
    return (tuple(group) for group in groups.values())


def _is_statement(mention: Mention) -> bool:
    """Tell whether a mention states something: an ordinal, or a people, states nothing that a source must have."""
    if mention.value.kind == "name":
        is_known = mention.name.entity is not None or " " in mention.text
        return is_known and mention.name.form in ("full", "acronym", "short", "capital")
    return mention.value.kind != "quantity" or mention.quantity.unit != "ordinal"


class _Answer(NamedTuple):
    """What sources have on a statement."""

    comparison: Comparison
    mentions: tuple[Mention, ...]
    fact: Fact | None = None
    each: Mapping[_Place, Comparison] = MappingProxyType({})
    """How the statement stands to what is told at each place, where it does not stand to all as the comparison says."""


class _Told(NamedTuple):
    """A claim in its fact: the number of its position there."""

    fact: Fact
    home: int
    claim: AnyClaim


class _Desk:
    """Be the sources, to be asked what they have on a statement."""

    def __init__(self, accounts: Sequence[Account], facts: Sequence[Fact], names: dict[str, str]) -> None:
        self._accounts, self._names = accounts, names
        self._in_part = {account.reading.source.id for account in accounts if not account.reading.is_english}
        self._told: dict[_Place, list[_Told]] = defaultdict(list)
        for fact in facts:
            for index, position in enumerate(fact.positions):
                for claim in position.claims:
                    self._told[_place(claim.mention)].append(_Told(fact, index, claim))
        self._by_kind: dict[str, list[Mention]] = defaultdict(list)
        for account in accounts:
            for mention in account.reading.mentions:
                self._by_kind[mention.value.kind].append(mention)
        self._counted = {
            (claim.source_id, claim.span): claim.question.subject
            for account in accounts
            for claim in account.claims
            if claim.kind == "count" and claim.question.untold is None
        }

    def judge(self, group: Sequence[Mention], draft: Account) -> Finding:
        """Say what a statement rests on."""
        answer = self._from_facts(group) or self._from_values(group, draft)
        name, kind = self._names[draft.reading.source.id], group[0].value.kind
        question = Question(subject=f"draft {kind}", text=f"Which source has the {_PLAIN[kind]} {_quoted(group[0])}?")
        if answer is not None and answer.fact is not None:
            question = answer.fact.question
        theirs = self._by_position(answer.mentions if answer is not None else ())
        positions = [self._position(group, question, name), *(self._position(same, question) for same in theirs)]
        relation = answer.comparison.relation if answer is not None else None
        pairs = tuple(self._pair(positions, index, answer) for index in range(1, len(positions)) if answer is not None)
        reason = answer.comparison.reason if answer is not None else self._missing(group[0])
        fact = Fact(question=question, positions=tuple(positions), relations=pairs)
        is_conflict = relation is not None and relation.is_conflict
        return Finding(
            rule="draft",
            kind=Kind.UNSUPPORTED if relation is None else Kind.CONFLICT if is_conflict else Kind.AGREEMENT,
            relation=relation,
            severity=Severity.WARNING if relation is None else _SEVERITY.get(relation, Severity.NOTE),
            value_kind=kind,
            question=question.text,
            message=f"{_quoted(group[0])}: {reason}",
            reason=reason,
            steps=answer.comparison.steps if answer is not None else (),
            positions=tuple(positions),
            relations=pairs,
            evidence=answer.fact.evidence if answer is not None and answer.fact is not None else (),
            fingerprint=fingerprint("draft", fact),
        )

    def _from_facts(self, group: Sequence[Mention]) -> _Answer | None:
        """Give the gravest relation to what sources answer to one question; None when they do not."""
        found: list[_Answer] = []
        for mention in group:
            for told in self._told.get(_place(mention), ()):
                found += _related(*told)
        if not found:
            return None
        worst = gravest(answer.comparison.relation for answer in found)
        chosen = next(answer for answer in found if answer.comparison.relation is worst)
        each = {_place(mention): answer.comparison for answer in reversed(found) for mention in answer.mentions}
        mentions = {_place(mention): mention for answer in found for mention in answer.mentions}
        return chosen._replace(mentions=tuple(mentions.values()), each=each)

    def _from_values(self, group: Sequence[Mention], draft: Account) -> _Answer | None:
        """Give the mentions of sources that have the same value in the same class; None when there are none."""
        mention = group[0]
        subjects = {
            claim.span: claim.question.subject
            for claim in draft.claims
            if claim.kind == "count" and claim.question.untold is None
        }
        best: dict[Relation, list[tuple[Mention, Comparison]]] = defaultdict(list)
        for other in self._by_kind[mention.value.kind]:
            if mention.value.kind == "quantity" and not self._is_one_class(mention, other, subjects.get(mention.span)):
                continue
            compared = _compare(mention, other)
            if compared.relation in _BEST:
                best[compared.relation].append((other, compared))
        for relation in _BEST:
            if best[relation]:
                return _Answer(best[relation][0][1], tuple(other for other, _ in best[relation]))
        return None

    def _missing(self, mention: Mention) -> str:
        """Say that no source has a statement; of a counted noun, what they have instead."""
        told = f"no source has this {_PLAIN[mention.value.kind]}"
        if mention.value.kind != "quantity" or mention.quantity.noun_class is None:
            return told
        others = [other for other in self._by_kind["quantity"] if self._is_one_class(mention, other, None)]
        have = dict.fromkeys(f"{_quoted(other)} in {self._names[other.source_id]}" for other in others)
        return f"{told}; they have {', '.join(list(have)[:_SHOWN])}" if have else told

    def _is_one_class(self, mention: Mention, other: Mention, subject: str | None) -> bool:
        """Tell whether two figures count one thing, as far as their nouns and questions tell."""
        theirs = self._counted.get((other.source_id, other.span))
        if subject is not None and theirs is not None:
            return subject == theirs
        is_noun_alike = other.source_id in self._in_part or mention.quantity.noun_class == other.quantity.noun_class
        return mention.quantity.unit == other.quantity.unit and is_noun_alike

    def _by_position(self, mentions: Sequence[Mention]) -> list[list[Mention]]:
        groups: dict[Hashable, list[Mention]] = defaultdict(list)
        for mention in mentions:
            groups[mention.value.key].append(mention)
        return list(groups.values())

    def _position(self, mentions: Sequence[Mention], question: Question, draft: str | None = None) -> Position:
        sources = sorted({draft or self._names[mention.source_id] for mention in mentions})
        claims = tuple(self._claim(mention, question) for mention in mentions)
        return Position(label=mentions[0].value.label, claims=claims, sources=tuple(sources))

    def _claim(self, mention: Mention, question: Question) -> AnyClaim:
        """Make the claim of a mention, with who says so and how firmly where its text tells."""
        told = next(iter(self._told.get(_place(mention), ())), None)
        by = {} if told is None else {"attribution": told.claim.attribution, "status": told.claim.status}
        return KINDS[mention.value.kind](question=question, mention=mention, **by)

    def _pair(self, positions: Sequence[Position], index: int, answer: _Answer) -> PairRelation:
        """Say how the draft's position stands to one of the sources."""
        compared = _compare(positions[0].claims[0].mention, positions[index].claims[0].mention)
        worst = answer.each.get(_place(positions[index].claims[0].mention), answer.comparison)
        is_one = compared.relation is Relation.INCOMPARABLE or (
            compared.relation.is_conflict and worst.relation.is_conflict
        )
        told = worst if is_one else compared
        return PairRelation(first=0, second=index, relation=told.relation, reason=told.reason, steps=told.steps)


def _place(mention: Mention) -> _Place:
    return mention.source_id, mention.span


def _related(fact: Fact, home: int, ours: AnyClaim) -> Iterator[_Answer]:
    """Yield how a claim of the draft, in one position of a fact, stands to what the sources say in each."""
    pairs = {pair.first + pair.second - home: pair for pair in fact.relations if home in (pair.first, pair.second)}
    for index, position in enumerate(fact.positions):
        theirs = tuple(claim.mention for claim in position.claims if claim.source_id != ours.source_id)
        if not theirs:
            continue
        if index == home:
            yield _Answer(theirs[0].value.compare(ours.value), theirs, fact)
            continue
        pair = pairs.get(index)
        if pair is not None and pair.relation is not Relation.INCOMPARABLE:
            yield _Answer(Comparison(pair.relation, pair.reason, pair.steps), theirs, fact)


def _quoted(mention: Mention) -> str:
    """Give the words of a mention in quotation marks; a quotation brings its own."""
    words = mention.text.strip(_MARKS) if mention.value.kind == "quotation" else mention.text
    return f"“{words}”"


def _compare(mention: Mention, other: Mention) -> Comparison:
    """Compare two mentions by their values: names by the fullest form, quotations only when they may be one."""
    if mention.value.kind != other.value.kind:
        return Comparison(Relation.INCOMPARABLE, "two kinds of value")
    if mention.value.kind == "name":
        return mention.whole.compare(other.whole)
    if mention.value.kind == "quotation" and likeness(mention.quotation, other.quotation) < _ONE_UTTERANCE:
        return Comparison(Relation.INCOMPARABLE, "two utterances")
    return mention.value.compare(other.value)
