"""What a report says of its sources before its findings: their events, what is read in part, who may be a stranger."""

from collections.abc import Iterator, Mapping

from factcheck.inflection import counted
from factcheck.linkage import DifferentEvents
from factcheck.report import Report
from factcheck.writers import words

_EVENTS = 12
"""Events that are listed one by one; of more, the others are counted."""


def of_sources(report: Report) -> list[str]:
    """Return the events of the sources where there are several, of which sources only part is read, and which are not
    of one event, each with the reason."""
    names = report.names
    in_part = [f"{names[part.source_id]} is read in part: {part.reason}." for part in report.read_in_part]
    different = (_different_events(each, names) for each in report.different_events)
    return [*of_events(report), *in_part, *different, *_strangers(report)]


def _strangers(report: Report) -> Iterator[str]:
    """Yield which sources share nothing at all with the others they were compared with, since they may be of another
    event; nothing of those that are said to be."""
    if report.draft is not None or len(report.sources) == 1:
        return
    known = {each.source_id for each in report.different_events} | {each.source_id for each in report.read_in_part}
    known.update(each for event in report.events if len(event.source_ids) == 1 for each in event.source_ids)
    shared = set().union(*(fact.source_ids for fact in report.facts if len(fact.source_ids) > 1))
    strange = [report.names[source.id] for source in report.sources if source.id not in known | shared]
    if len(strange) == len(report.sources):
        yield "They share no figure, date or name: they may be of different events."
    elif strange:
        shares = "shares" if len(strange) == 1 else "share"
        which = "it may be of another event" if len(strange) == 1 else "they may be of other events"
        yield f"{words.listed(strange)} {shares} no figure, date or name with the others: {which}."


def of_events(report: Report) -> Iterator[str]:
    """Yield each event of several sources with its title and sources, the one of most sources first, then which sources
    stand alone; nothing where there is one event."""
    if len(report.events) <= 1:
        return
    names = report.names
    shared = [event for event in report.events if len(event.source_ids) > 1]
    shared.sort(key=lambda event: -len(event.source_ids))
    for event in shared[:_EVENTS]:
        title = f"{event.title}: " if event.title else ""
        yield f"Event of {title}{words.listed([names[each] for each in event.source_ids])}."
    if left := shared[_EVENTS:]:
        sources = sum(len(event.source_ids) for event in left)
        yield f"{counted(len(left), 'more event')} of {counted(sources, 'source')}."
    if alone := [names[each] for event in report.events if len(event.source_ids) == 1 for each in event.source_ids]:
        yield f"{'By itself' if len(alone) == 1 else 'Each by itself'}: {words.listed(alone)}."


def _different_events(each: DifferentEvents, names: Mapping[str, str]) -> str:
    others = words.listed([names[other] for other in each.other_ids])
    reasons = f": {'; '.join(each.reasons)}" if each.reasons else ""
    return f"These may be different events: {names[each.source_id]}, and {others}{reasons}. They are not compared."
