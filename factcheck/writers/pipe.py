"""Report -> lines for a pipe: one piece a line, nothing wrapped or cut, so that grep can count and show."""

from collections.abc import Iterator

from factcheck.findings import Finding, Kind
from factcheck.report import Report
from factcheck.writers import about, living, tally, words
from factcheck.writers.evidence import Evidence, Stated
from factcheck.writers.options import RenderOptions
from factcheck.writers.terminal import Line


def piped(report: Report, rendering: RenderOptions) -> Iterator[Line]:
    """Yield the report: verdict, counts, sections with a block a finding, what was not compared."""
    evidence = Evidence(report, rendering)
    yield ((tally.verdict(report), "bold"),)
    yield (("".join(piece for piece, _ in tally.counts(report)), ""),)
    yield from (((rendering.show(line), ""),) for line in about.of_sources(report))
    yield from (((line, ""),) for line in living.counts(report))
    for section in words.sections(report):
        yield from ((), ((section.heading, "bold"),))
        for finding in section.findings:
            yield from block(finding, evidence.of(finding), rendering, evidence.by_source(finding))
            yield from (((f"  {rendering.show(mark)}", ""),) for mark in living.marks(finding, report))
    if was := living.gone(report):
        yield from ((), ((living.GONE, "bold"),), *(((rendering.show(line), ""),) for line in was))
    yield from _origins(report, rendering)
    yield from _not_compared(report, evidence, rendering)


def _origins(report: Report, rendering: RenderOptions) -> Iterator[Line]:
    """Yield which sources repeat one origin, and why."""
    if stated := words.origins(report):
        yield from ((), ((words.ORIGINS, "bold"),))
    for sources, lines in stated:
        yield ((f"origin: {rendering.show(sources)}", ""),)
        yield from (((f"  why: {rendering.show(words.stopped(line))}", ""),) for line in lines)


def _not_compared(report: Report, evidence: Evidence, rendering: RenderOptions) -> Iterator[Line]:
    """Yield the reasons why mentions were not compared, each with its mentions where they are wanted."""
    groups = words.not_compared(report)
    if groups:
        yield from ((), ((words.NOT_COMPARED, "bold"),))
    for reason, mentions in groups:
        yield ((f"{len(mentions):,} {rendering.show(f'{reason}: {words.by_kind(mentions)}')}", ""),)
        for mention in mentions if rendering.not_compared else ():
            yield ((f"  {evidence.where(mention)} {rendering.quoted(mention.text)}", ""),)


def block(
    finding: Finding, stated: list[list[Stated]], rendering: RenderOptions, by_source: str = ""
) -> Iterator[Line]:
    """Yield one finding: its question, a line a position, the reasons with their arithmetic, which sources of a draft
    have what, the link."""
    question = "" if finding.kind is Kind.AGREEMENT else "bold"
    yield ((f"{words.gravity(finding)}: ", words.style(finding)), (rendering.show(finding.question), question))
    for index, (position, claims) in enumerate(zip(finding.positions, stated, strict=True)):
        said = "; ".join(f"{each.where} {each.said}" for each in claims)
        yield ((f"  {words.letter(index)} {rendering.show(position.label)}: {said}", ""),)
    for reason in words.reasons(finding):
        yield ((f"  why: {rendering.show(reason.text)}", ""),)
        yield from (((f"    {rendering.show(step)}", ""),) for step in reason.steps)
    if by_source:
        yield ((f"  by source: {by_source}", ""),)
    if link := words.linked(finding):
        yield ((f"  link: {rendering.show(link)}", "dim"),)
