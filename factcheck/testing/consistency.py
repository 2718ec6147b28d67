"""Whole sources, and the claims of two: what of them disagrees."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from factcheck.claims import AnyClaim
from factcheck.claims.claim import Match
from factcheck.errors import ConfigError, InconsistencyError
from factcheck.findings import Finding, Kind
from factcheck.inflection import counted
from factcheck.rules import ON_REQUEST, RULES
from factcheck.settings import DEFAULT
from factcheck.source import Source
from factcheck.testing.answers import ClaimAbout, answers, listed
from factcheck.testing.kept import checked, checked_draft
from factcheck.testing.matching import about
from factcheck.testing.verdict import Verdict, between, exceeds, report_of, value_of
from factcheck.values.relation import Relation
from factcheck.visible import visible
from factcheck.wanted import instead, is_several

_KINDS = ("quantity", "date", "name", "quotation")


def consistency(sources: Sequence[Source], *, ignore: Iterable[str], at_most: Relation) -> Verdict:
    """Compare sources with each other, and each with itself."""
    report = checked(sources)
    failing = _failing(report.findings, ignore, at_most)
    names = ", ".join(report.names.values())
    return Verdict(f"{names}: {counted(len(failing), 'disagreement')}", report, failing)


def support(
    draft: Source, sources: Sequence[Source], *, ignore: Iterable[str], at_most: Relation, elsewhere: bool = False
) -> Verdict:
    """Compare a draft with its sources; what stands elsewhere in them fails unless that is allowed."""
    report = checked_draft(draft, sources)
    graver = _failing(report.findings, ignore, at_most)
    failing = tuple(finding for finding in graver if not elsewhere or finding.kind is not Kind.ELSEWHERE)
    statements = counted(len(report.findings), "statement")
    return Verdict(f"{len(failing)} of {statements} of {draft.id} not supported by its sources", report, failing)


def agreement(one: ClaimAbout, other: ClaimAbout, *, at_most: Relation) -> Verdict:
    """Compare what two sources claim of something.

    What one of them tells and the other tells too counts for nothing further: a source that gives both of two figures
    agrees with each.

    Raises:
        InconsistencyError: they claim nothing that can be compared; the text lists what they do.
    """
    findings = [finding for kind in _KINDS for finding in _findings(one, other, kind, at_most)]
    if not findings:
        raise InconsistencyError(
            f"{visible(one.source.id)} and {visible(other.source.id)} tell nothing of “{one.about}” "
            "that can be compared\n"
            f"{listed(one.source, one.claims)}\n{listed(other.source, other.claims)}"
        )
    failing = tuple(finding for finding in findings if exceeds(finding.relation, at_most))
    head = f"“{one.about}” in {one.source.id} and in {other.source.id}: {counted(len(failing), 'disagreement')}"
    return Verdict(head, report_of([one.source, other.source], findings), failing)


def _findings(one: ClaimAbout, other: ClaimAbout, kind: str, at_most: Relation) -> Iterator[Finding]:
    """Yield what agrees, and what disagrees among the rest."""
    ours, theirs = _distinct(one, kind), _distinct(other, kind)
    pairs = [(mine, yours, between(mine, yours)) for mine in ours for yours in theirs if _is_one(mine, yours)]
    fine = [(mine, yours) for mine, yours, finding in pairs if not exceeds(finding.relation, at_most)]
    settled = [claim for pair in fine for claim in pair]
    for mine, yours, finding in pairs:
        if (mine, yours) in fine or not (mine in settled or yours in settled):
            yield finding


def _distinct(stated: ClaimAbout, kind: str) -> list[AnyClaim]:
    """Return the first claim of each value."""
    first: dict[object, AnyClaim] = {}
    for claim in answers(about(stated.about), stated.claims, kind):
        first.setdefault((claim.question.subject, claim.position_key), claim)
    return list(first.values())


def _is_one(mine: AnyClaim, yours: AnyClaim) -> bool:
    """Whether two claims may answer one question: of one kind, no key apart, values that can be compared."""
    if mine.kind != yours.kind or mine.link(yours, DEFAULT).match is Match.OTHER:
        return False
    return value_of(mine).relation(value_of(yours)) is not Relation.INCOMPARABLE


def _failing(findings: Iterable[Finding], ignore: Iterable[str], at_most: Relation) -> tuple[Finding, ...]:
    """Return the findings that are graver than allowed; a note is none, what no source has always is."""
    if not is_several(ignore):
        raise ConfigError(f'ignore: {instead("a list of texts", ignore)}\n  Write ignore=["troops"].')
    ignored = tuple(ignore)
    for each in ignored:
        if not isinstance(each, str):
            raise ConfigError(f'ignore: {instead("a text", each)}\n  Write ignore=["troops"].')
    return tuple(
        finding
        for finding in findings
        if finding.kind is not Kind.NOTE
        and exceeds(finding.relation, at_most)
        and not any(_is_meant(finding, each) for each in ignored)
    )


def _is_meant(finding: Finding, ignored: str) -> bool:
    """Whether a rule, a fingerprint or words about something mean a finding."""
    if ignored in (finding.rule, finding.fingerprint):
        return True
    if ignored in _rules():
        return False
    wanted = about(ignored)
    return any(wanted.is_met(claim) for position in finding.positions for claim in position.claims)


@cache
def _rules() -> frozenset[str]:
    return frozenset(rule.name for rule in (*RULES, *ON_REQUEST))
