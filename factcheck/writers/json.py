"""Report -> JSON: the short form, or every field of the models. `read_reports` of `factcheck.baseline` reads both."""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from factcheck.claims import AnyClaim
from factcheck.claims.claim import Claim
from factcheck.facts import Fact, PairRelation, Position
from factcheck.findings import Finding
from factcheck.frozen import Frozen
from factcheck.mentions.mention import Mention
from factcheck.report import SCHEMA, Report
from factcheck.short import ShortReport
from factcheck.writers.options import RenderOptions
from factcheck.writers.places import where
from factcheck.writers.words import not_compared

Plain = dict[str, Any]
"""An object of JSON."""

_NEEDLESS = ("title", "description", "default", "additionalProperties")
_OF_ALL_KINDS = {*Claim.model_fields, "kind"}
_WHOLE = ("coverage", "origins", "events", "different_events", "read_in_part", "sources")
"""Parts of a report that the short form has as they are."""


def write_json(report: Report, rendering: RenderOptions | None = None) -> str:
    """Write a report as one JSON object.

    Args:
        report: the report.
        rendering: whether every field of the models is written rather than the short form.

    Returns:
        UTF-8 text with a line end; the same report gives the same bytes. In the short form each finding, fact, claim
        and source has a line of its own.
    """
    if rendering is not None and rendering.full:
        return report.model_dump_json(indent=2) + "\n"
    return "{\n" + ",\n".join(f"{_text(key)}: {_part(part)}" for key, part in _Short(report).form().items()) + "\n}\n"


def short_line(report: Report) -> str:
    """Return the short form of a report on one line, which does not end."""
    return _text(_Short(report).form())


def _part(part: Any) -> str:
    """Return a part of the report: a list of objects with a line for each."""
    if isinstance(part, list) and part and isinstance(part[0], dict):
        return "[\n" + ",\n".join(map(_text, part)) + "\n]"
    return _text(part)


def _text(plain: Any) -> str:
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":"))


class _Short:
    """The short form of one report: claims are numbered as they come."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._sources = {source.id: source for source in report.sources}
        self._numbers: dict[AnyClaim, int] = {}
        self._claims: list[Plain] = []

    def form(self) -> Plain:
        """Return the report as plain data: what it comes to first, what it rests on behind."""
        report = self._report
        parts: Plain = {name: [_filled(each) for each in getattr(report, name)] for name in _WHOLE}
        sources = [{"id": each["id"], "published": None, **each} for each in parts.pop("sources")]
        findings = [self._finding(finding) for finding in report.findings]
        facts = [self._fact(fact) for fact in report.facts]
        changes = self._changes()
        left = [
            {"reason": reason, "mentions": [self._mention(mention) for mention in mentions]}
            for reason, mentions in not_compared(report)
        ]
        head = {"schema": SCHEMA, "form": "short", "version": report.version, "draft": report.draft}
        rest = {"rules": list(report.rules), "changes": changes, "findings": findings, "facts": facts}
        return head | parts | rest | {"claims": self._claims, "not_compared": left, "sources": sources}

    def _changes(self) -> Plain | None:
        changes = self._report.changes
        if changes is None:
            return None
        gone = [self._finding(finding) for finding in changes.gone]
        return {"new": list(changes.new), "unchanged": list(changes.unchanged), "gone": gone}

    def _finding(self, finding: Finding) -> Plain:
        plain = finding.model_dump(mode="json", exclude_defaults=True, exclude={"positions", "relations"})
        plain["positions"] = list(self._positions(finding.positions, finding.question))
        if not _is_told(finding):
            plain["relations"] = _pairs(finding.relations)
        return plain

    def _fact(self, fact: Fact) -> Plain:
        plain: Plain = {"question": fact.question.text}
        on = next((n for n, each in enumerate(self._report.findings) if each.positions == fact.positions), None)
        if on is not None:
            return plain | {"finding": on}
        plain["positions"] = list(self._positions(fact.positions, fact.question.text))
        rest = {"relations": _pairs(fact.relations), "evidence": list(fact.evidence)}
        return plain | {key: part for key, part in rest.items() if part}

    def _positions(self, positions: Sequence[Position], question: str) -> Iterator[Plain]:
        for position in positions:
            plain: Plain = {"label": position.label}
            plain["claims"] = [self._number(claim, question) for claim in position.claims]
            yield plain | position.model_dump(mode="json", exclude_defaults=True, include={"candidates"})

    def _number(self, claim: AnyClaim, question: str) -> int:
        """Return the number of a claim; a new one is added."""
        if claim not in self._numbers:
            self._numbers[claim] = len(self._claims)
            self._claims.append(self._claim(claim, question))
        return self._numbers[claim]

    def _claim(self, claim: AnyClaim, question: str) -> Plain:
        mention, said = claim.mention, claim.attribution
        plain = {"kind": claim.kind} | self._mention(mention)
        rest = {
            "full": None if mention.full in (None, mention.value) else _filled(mention.full),
            "speaker": None if said is None else said.speaker,
            "cue": None if said is None else said.cue,
            "status": None if claim.status == "asserted" else claim.status,
            "question": None if claim.question.text == question else claim.question.text,
            "more": claim.model_dump(mode="json", exclude_defaults=True, exclude=_OF_ALL_KINDS) or None,
        }
        return plain | {key: part for key, part in rest.items() if part is not None}

    def _mention(self, mention: Mention) -> Plain:
        plain: Plain = {"source": mention.source_id}
        source, span = self._sources.get(mention.source_id), mention.span
        if span is not None:
            plain |= {"start": span.start, "end": span.end}
            plain |= {key: part for key, part in where(source, span)._asdict().items() if part is not None}
        return plain | {"words": mention.text, "value": {"kind": mention.value.kind} | _filled(mention.value)}


def _is_told(finding: Finding) -> bool:
    """Whether relation, reason and steps of a finding are all that is to be said of its pairs of positions."""
    if finding.relation is None or len(finding.positions) != len(("one", "other")):
        return not finding.relations
    only = PairRelation(first=0, second=1, relation=finding.relation, reason=finding.reason, steps=finding.steps)
    return finding.relations == (only,)


def _pairs(relations: Sequence[PairRelation]) -> list[Plain]:
    return [_filled(pair) for pair in relations]


def _filled(model: Frozen | None) -> Plain:
    """Return the fields of a model that have not their defaults."""
    return {} if model is None else model.model_dump(mode="json", by_alias=True, exclude_defaults=True)


def json_schema(*, full: bool = False) -> str:
    """Return the JSON Schema of the JSON form, as docs/report.schema.json has it, or of the full one.

    It allows fields that it does not name, since a later version may add some without another number.

    Example:
        >>> json_schema().splitlines()[1]
        '  "$schema": "https://json-schema.org/draft/2020-12/schema",'
    """
    if full:
        schema = _bare(Report.model_json_schema(mode="serialization"))
        schema["properties"]["schema"]["const"] = SCHEMA
    else:
        schema = _bare(ShortReport.model_json_schema())
        schema["required"] = ["schema", "form", *schema["required"]]
    title = "A report of factcheck, in full" if full else "A report of factcheck"
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": title}
    return json.dumps(head | schema, indent=2) + "\n"


def _bare(schema: Any) -> Any:
    """Take out what no check needs: docs/json.md says what the fields mean."""
    if isinstance(schema, list):
        return [_bare(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    needless = {key for key in _NEEDLESS if key in schema and not isinstance(schema[key], dict)}
    return {key: _bare(value) for key, value in schema.items() if key not in needless}
