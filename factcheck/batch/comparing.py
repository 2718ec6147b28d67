"""What is done to the articles of an event in a batch: they are read and compared, and what comes of it is rows."""

import json
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

from factcheck.batch.columns import COMPARED
from factcheck.batch.engine import Row
from factcheck.batch.reading import profile_in
from factcheck.claims import AnyClaim
from factcheck.corpus.encoded import unpack
from factcheck.errors import FactcheckError
from factcheck.events import Profile
from factcheck.events.event import new_id, title_of
from factcheck.faults import fault_line
from factcheck.findings import Finding
from factcheck.pipeline import check
from factcheck.prepared import PreparedSource
from factcheck.settings import Settings
from factcheck.source import Source, Span

_NOWHERE = Span(0, 0)
"""The place of a claim without prose."""


def compared(rows: Iterator[Row], *, settings: Settings, claims: bool) -> Iterator[Row]:
    """Yield what comes of events: a row for each article, finding and, where they are asked for, claim.

    Args:
        rows: the number of an event, the place of an article, its id, its source and its profile; those of an event
            side by side.
        settings: by which articles are compared.
        claims: whether claims are asked for.
    """
    for _, articles in groupby(rows, key=itemgetter(0)):
        found = [*articles]
        profiles = [profile_in(profile) for *_, profile in found]
        sources = [unpack(Source, source) for _, _, _, source, _ in found]
        yield from _event(new_id(profiles[0]), sources, profiles, settings, claims=claims)


def _event(
    event: str, sources: Sequence[Source], profiles: Sequence[Profile], settings: Settings, *, claims: bool
) -> Iterator[Row]:
    prepared = [PreparedSource(source) for source in sources]
    error, found = None, list[Row]()
    try:
        found += [
            _finding(event, number, each) for number, each in enumerate(check(prepared, settings=settings).findings)
        ]
        if claims:
            found += [row for each in prepared for row in _claims(event, each, settings)]
    except FactcheckError as raised:
        error, found = " ".join(str(raised).split()), []
    except Exception as raised:  # noqa: BLE001 - one event in a million stops nothing
        error, found = fault_line(raised), []
    title = title_of(profiles)
    for number, (source, profile) in enumerate(zip(sources, profiles, strict=True)):
        day = date.fromordinal(profile.day).isoformat() if profile.day is not None else None
        yield _row(
            what="article", event=event, number=number, article=source.id, published=day, title=title, error=error
        )
    yield from found


def _finding(event: str, number: int, finding: Finding) -> Row:
    answers = [[position.label, sorted(position.source_ids)] for position in finding.positions]
    return _row(
        what="finding", event=event, number=number, rule=finding.rule, kind=str(finding.kind),
        relation=None if finding.relation is None else str(finding.relation), severity=str(finding.severity),
        question=finding.question, message=finding.message, answers=json.dumps(answers, ensure_ascii=False),
        articles="\n".join(sorted(finding.source_ids)), fingerprint=finding.fingerprint,
    )  # fmt: skip


def _claims(event: str, prepared: PreparedSource, settings: Settings) -> Iterator[Row]:
    """Yield what an article says by itself, each with the keys by which claims of one question meet."""
    claims: Sequence[AnyClaim] = prepared.found(settings).source_claims().claims
    for number, claim in enumerate(claims):
        place = claim.span or _NOWHERE
        yield _row(
            what="claim", event=event, number=number, article=prepared.source.id, kind=claim.kind,
            question=claim.question.text, answer=claim.value.label, status=claim.status, speaker=claim.speaker,
            start=place.start, stop=place.end, blocks="\n".join(claim.question.blocks),
        )  # fmt: skip


def _row(**values: Any) -> Row:
    return tuple(values.get(name) for name in COMPARED)
