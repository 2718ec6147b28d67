"""A report at the places and in the words in which its sources were written, whatever words they were read in."""

from collections.abc import Iterable, Iterator
from typing import Any

from factcheck.claims.asking.gaps import gap
from factcheck.claims.claim import Claim
from factcheck.facts import Fact, Position
from factcheck.findings import Finding
from factcheck.mentions.mention import Reading
from factcheck.mentions.written import Written
from factcheck.report import Report
from factcheck.source import Span


def report_as_written(report: Report, readings: Iterable[Reading]) -> Report:
    """Return a report that points at the words of its sources as they were written.

    Args:
        report: of sources some of which were read in English words.
        readings: of all of them.
    """
    read = {each.source.id: each for each in readings if each.given is not None}
    if not read:
        return report
    written = Written(read.values())
    questions = dict(_questions(report, read))
    facts = tuple(
        fact.model_copy(
            update={
                "question": fact.question.model_copy(
                    update={"text": questions.get(fact.question.text, fact.question.text)}
                ),
                "positions": written.of(fact.positions),
            }
        )
        for fact in report.facts
    )
    findings = tuple(
        finding.model_copy(
            update={
                "question": questions.get(finding.question, finding.question),
                "positions": written.of(finding.positions),
            }
        )
        for finding in report.findings
    )
    return report.model_copy(
        update={"facts": facts, "findings": findings, "not_compared": written.of(report.not_compared)}
    )


def _questions(report: Report, read: dict[str, Reading]) -> Iterator[tuple[str, str]]:
    """Yield the questions that quote a sentence in English words, each with the sentence as it was written."""
    for claim in _claims(report):
        reading = read.get(claim.source_id)
        if reading is None or reading.rendering is None or not claim.question.quoted or claim.span is None:
            continue
        sentence = reading.document.span_at(claim.span.start)
        if sentence is not None:
            ours = gap(reading.source.text, claim.span, sentence)
            place, around = reading.rendering.written(claim.span), reading.rendering.written(sentence)
            yield (
                claim.question.text,
                claim.question.text.replace(ours, gap(reading.as_written.text, _inside(place, around), around)),
            )


def _inside(place: Span, around: Span) -> Span:
    return Span(max(place.start, around.start), min(place.end, around.end))


def _claims(report: Report) -> Iterator[Claim]:
    stated: Iterable[Fact | Finding] = (*report.facts, *report.findings)
    for each in stated:
        for position in each.positions:
            yield from _of_position(position)


def _of_position(position: Position) -> Iterable[Any]:
    return position.claims
