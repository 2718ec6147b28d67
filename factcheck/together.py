"""Several reports made one: of the events of one check, or of files that were checked one by one."""

from collections.abc import Iterable, Sequence, Set
from itertools import chain
from typing import TypeVar

from factcheck.facts import Coverage, Fact
from factcheck.findings import Finding, Severity
from factcheck.report import Changes, Report, SourcesOfEvent

T = TypeVar("T")
OfSources = TypeVar("OfSources", Fact, Finding)
_GRAVITY = {severity: place for place, severity in enumerate(reversed(Severity))}


def together(
    reports: Sequence[Report], source_ids: Sequence[str] = (), events: Sequence[SourcesOfEvent] = ()
) -> Report:
    """Return one report of all that several say; findings of one severity stay in the order of the reports.

    Args:
        reports: one or more.
        source_ids: of all of them, in the order in which they are to stand; none for that of the reports.
        events: that the reports are of.
    """
    if len(reports) == 1 and not events:
        return reports[0]
    place = {source_id: number for number, source_id in enumerate(source_ids)}
    found = _joined(report.sources for report in reports)
    findings = _of_sources([report.findings for report in reports], place.keys())
    return Report(
        events=tuple(events),
        read_in_part=tuple(dict.fromkeys(_joined(report.read_in_part for report in reports))),
        different_events=_joined(report.different_events for report in reports),
        sources=tuple(sorted(found, key=lambda source: place.get(source.id, 0))),
        facts=_of_sources([report.facts for report in reports], place.keys()),
        findings=tuple(sorted(findings, key=lambda finding: _GRAVITY[finding.severity])),
        not_compared=_joined(report.not_compared for report in reports),
        coverage=_covered(reports),
        origins=_joined(report.origins for report in reports),
        rules=tuple(dict.fromkeys(_joined(report.rules for report in reports))),
        changes=_changed([report.changes for report in reports if report.changes is not None]),
    )


def _changed(changes: Sequence[Changes]) -> Changes | None:
    """Return what changed since an earlier report in all of some reports; None where none was compared with one."""
    if not changes:
        return None
    return Changes(
        new=_joined(each.new for each in changes),
        unchanged=_joined(each.unchanged for each in changes),
        gone=_joined(each.gone for each in changes),
    )


def _covered(reports: Iterable[Report]) -> tuple[Coverage, ...]:
    """Return how much of each kind was read and compared in all of some reports."""
    found: dict[str, Coverage] = {}
    for each in chain.from_iterable(report.coverage for report in reports):
        known = found.get(each.thing)
        read, compared = (known.read, known.compared) if known is not None else (0, 0)
        found[each.thing] = Coverage(thing=each.thing, read=read + each.read, compared=compared + each.compared)
    return tuple(found.values())


def _of_sources(parts: Sequence[Iterable[OfSources]], known: Set[str]) -> tuple[OfSources, ...]:
    """Return what reports say; what is of no known source, since all of it was given without prose, is of all of them,
    and counts once."""
    return tuple(
        each
        for number, part in enumerate(parts)
        for each in part
        if not number or not known or not known.isdisjoint(each.source_ids)
    )


def _joined(parts: Iterable[Iterable[T]]) -> tuple[T, ...]:
    return tuple(chain.from_iterable(parts))
