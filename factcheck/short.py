"""The short form of a report, as JSON has it: every claim once, referred to by its number, and nothing that has its
default. `restored` makes a report of it again, without the typed keys by which questions were linked.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal

from pydantic import ConfigDict, Field, TypeAdapter, ValidationError

from factcheck.claims import AnyClaim
from factcheck.claims.claim import NotCompared
from factcheck.claims.question import Question
from factcheck.errors import ValueTextError
from factcheck.facts import Coverage, Fact, PairRelation, Position
from factcheck.findings import BySource, Finding, Judgement
from factcheck.frozen import Frozen
from factcheck.linkage import DifferentEvents
from factcheck.mentions.mention import Attribution, Mention
from factcheck.origins import Origin
from factcheck.report import Changes, ReadInPart, Report, SourcesOfEvent
from factcheck.source import Source, Span
from factcheck.source_names import display_names
from factcheck.values import AnyValue
from factcheck.values.date_interval import Stretch
from factcheck.values.factuality import Status
from factcheck.values.name import Name
from factcheck.values.relation import Relation

_CLAIM: TypeAdapter[AnyClaim] = TypeAdapter(AnyClaim)


class ShortMention(Frozen):
    """Words that were read, their place and what they mean.

    Args:
        source: id of the source.
        start: first code point of the words, from 0; None for what was given without prose.
        end: first code point after the words.
        line: line of the file, from 1; None where the lines of the text are not those of a file.
        column: code points from the beginning of that line, from 1.
        time: hours, minutes and seconds of the recording, as "0:12:31"; None of what was written.
        words: the words.
        value: what they mean.
    """

    source: str
    start: int | None = None
    end: int | None = None
    line: int | None = None
    column: int | None = None
    time: str | None = None
    words: str
    value: AnyValue


class ShortClaim(ShortMention):
    """One claim.

    Args:
        kind: of the claim.
        full: the fullest name in this source of who is named, where it is another than the value.
        speaker: whom the source quotes or cites.
        cue: the words that show that it does.
        status: how far the source stands behind it.
        question: the question that it answers by itself, where it is worded otherwise than in the finding or fact.
        more: what claims of its kind have beside.
    """

    kind: str
    full: Name | None = None
    speaker: str | None = None
    cue: str | None = None
    status: Status = "asserted"
    question: str | None = None
    more: dict[str, Any] = Field(default_factory=dict)


class ShortPosition(Frozen):
    """The claims that say the same.

    Args:
        label: the value in a few words.
        claims: their numbers in the list of claims, from 0.
        candidates: days that a date with several can still be when the other positions are right.
    """

    label: str
    claims: tuple[int, ...]
    candidates: tuple[Stretch, ...] = ()


class ShortFinding(Judgement):
    """What one rule says of one fact or one source: the fields of Finding, positions with the numbers of claims.

    Args:
        relations: every pair of positions with its relation and reason; left out where there are two positions, whose
            relation, reason and steps are those of the finding.
    """

    relation: Relation | None = None
    positions: tuple[ShortPosition, ...]
    relations: tuple[PairRelation, ...] | None = None
    evidence: tuple[str, ...] = ()
    fingerprint: str
    suppressed: str | None = None
    by_source: BySource | None = None


class ShortFact(Frozen):
    """One question with every claim that answers it.

    Args:
        question: what is asked, in plain words.
        finding: number of the first finding on it, from 0, which has its positions, relations and evidence; None where
            no finding is on it.
        positions: what is answered, where no finding has it.
        relations: every pair of positions, where no finding has them.
        evidence: why the claims are held to answer one question, where no finding has it.
    """

    question: str
    finding: int | None = None
    positions: tuple[ShortPosition, ...] = ()
    relations: tuple[PairRelation, ...] = ()
    evidence: tuple[str, ...] = ()


class ShortLeft(Frozen):
    """Mentions that were read and compared with nothing, for one reason."""

    reason: str
    mentions: tuple[ShortMention, ...]


class ShortChanges(Frozen):
    """What changed since an earlier report: fingerprints, and the findings that are gone."""

    new: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    gone: tuple[ShortFinding, ...] = ()


class ShortReport(Frozen):
    """The short form of a report."""

    model_config = ConfigDict(serialize_by_alias=True, validate_by_name=True, validate_by_alias=True)

    schema_version: Literal[2] = Field(default=2, alias="schema")
    form: Literal["short"] = "short"
    version: str
    draft: str | None = None
    events: tuple[SourcesOfEvent, ...] = ()
    different_events: tuple[DifferentEvents, ...] = ()
    read_in_part: tuple[ReadInPart, ...] = ()
    coverage: tuple[Coverage, ...] = ()
    origins: tuple[Origin, ...] = ()
    rules: tuple[str, ...] = ()
    changes: ShortChanges | None = None
    findings: tuple[ShortFinding, ...] = ()
    facts: tuple[ShortFact, ...] = ()
    claims: tuple[ShortClaim, ...] = ()
    not_compared: tuple[ShortLeft, ...] = ()
    sources: tuple[Source, ...]


def report_of(text: str) -> Report:
    """Return a report that was written as JSON, in the short or the full form, also of an earlier version.

    Args:
        text: the JSON.

    Raises:
        ValueError: it is no report.
    """
    try:
        short = ShortReport.model_validate_json(text)
    except ValidationError:
        return Report.model_validate_json(text)
    return restored(short)


def restored(short: ShortReport) -> Report:
    """Return the report that a short form was made of; its questions have their words and no keys.

    Args:
        short: the short form.

    Raises:
        ValueTextError: it refers to a claim or a finding that it does not have.
    """
    names = display_names(short.sources)
    findings = tuple(_finding(each, short.claims, names) for each in short.findings)
    left = (
        NotCompared(mention=_mention(each), reason=group.reason)
        for group in short.not_compared
        for each in group.mentions
    )
    changes = short.changes
    return Report(
        version=short.version,
        read_in_part=short.read_in_part,
        events=short.events,
        different_events=short.different_events,
        sources=short.sources,
        facts=tuple(_fact(each, short.claims, findings, names) for each in short.facts),
        findings=findings,
        not_compared=tuple(left),
        coverage=short.coverage,
        origins=short.origins,
        draft=short.draft,
        rules=short.rules,
        changes=None
        if changes is None
        else Changes(
            new=changes.new,
            unchanged=changes.unchanged,
            gone=tuple(_finding(each, short.claims, names) for each in changes.gone),
        ),
    )


def _finding(short: ShortFinding, claims: Sequence[ShortClaim], names: Mapping[str, str]) -> Finding:
    positions = tuple(_positions(short.positions, claims, short.question, names))
    fields = {name: getattr(short, name) for name in ShortFinding.model_fields}
    relations = short.relations
    if relations is None:
        only = PairRelation(
            first=0, second=1, relation=short.relation or Relation.INCOMPARABLE, reason=short.reason, steps=short.steps
        )
        relations = (only,) if short.relation is not None and len(positions) == len(("one", "other")) else ()
    return Finding(**fields | {"positions": positions, "relations": relations})


def _fact(
    short: ShortFact, claims: Sequence[ShortClaim], findings: Sequence[Finding], names: Mapping[str, str]
) -> Fact:
    question = Question(subject="", text=short.question)
    if short.finding is None:
        positions = tuple(_positions(short.positions, claims, short.question, names))
        return Fact(question=question, positions=positions, relations=short.relations, evidence=short.evidence)
    if not 0 <= short.finding < len(findings):
        raise ValueTextError(f"there is no finding {short.finding}")
    on = findings[short.finding]
    return Fact(question=question, positions=on.positions, relations=on.relations, evidence=on.evidence)


def _positions(
    positions: Sequence[ShortPosition], claims: Sequence[ShortClaim], question: str, names: Mapping[str, str]
) -> Iterator[Position]:
    for each in positions:
        if not all(0 <= number < len(claims) for number in each.claims):
            raise ValueTextError(f"there is no claim {max(each.claims, key=abs)}")
        stated = tuple(_claim(claims[number], question) for number in each.claims)
        told = tuple(sorted({names.get(claim.source_id, claim.source_id) for claim in stated}))
        yield Position(label=each.label, claims=stated, sources=told, candidates=each.candidates)


def _claim(short: ShortClaim, question: str) -> AnyClaim:
    mention = _mention(short)
    attribution = None
    if short.speaker is not None or short.cue is not None:
        scope = mention.span or Span(0, 0)
        attribution = Attribution(scope=scope, cue=short.cue or "", speaker=short.speaker, status=short.status)
    return _CLAIM.validate_python(
        {
            "kind": short.kind,
            "question": Question(subject="", text=short.question or question),
            "mention": mention if short.full is None else mention.model_copy(update={"full": short.full}),
            "attribution": attribution,
            "status": short.status,
            **short.more,
        }
    )


def _mention(short: ShortMention) -> Mention:
    span = None if short.start is None or short.end is None else Span(short.start, short.end)
    return Mention(source_id=short.source, span=span, text=short.words, value=short.value)
