"""What a report comes to: its first sentence, and all its counts. The same words in every format for people."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import get_args

from factcheck.claims.claim import Thing
from factcheck.findings import Finding, Kind
from factcheck.inflection import counted
from factcheck.report import Report
from factcheck.values.relation import LADDER, Relation
from factcheck.writers.words import joined, spelled

_PLAIN_RULE = "consistency"
"""The rule without which nothing says that sources agree."""
_AMISS = (Kind.CONFLICT, Kind.ELSEWHERE, Kind.UNSUPPORTED)
"""What a statement of a draft may be instead of supported."""
_ANSWERED = {
    Kind.CONFLICT: "conflicting",
    Kind.ELSEWHERE: "standing elsewhere",
    Kind.UNSUPPORTED: "in no source",
    Kind.AGREEMENT: "supported",
}
_STATED: dict[str, str] = {
    "quantity": "figure",
    "date": "date",
    "name": "name",
    "quotation": "quotation",
    "description": "description",
    "factuality": "event",
}


def verdict(report: Report) -> str:
    """Return, in one sentence, what the report comes to."""
    if report.draft is not None:
        return _of_draft(report)
    slips = sum(finding.is_inside for finding in report.conflicts)
    said = f"{spelled(slips, opens=True)} {'finding' if slips == 1 else 'findings'}"
    if len(report.sources) == 1:
        return f"{said} in {report.names[report.sources[0].id]}."
    pieces = [*_events(report), _between(report), *([f"{said} inside one source."] if slips else [])]
    return " ".join(pieces)


def _events(report: Report) -> Iterator[str]:
    """Yield that the sources are of several events, where they are."""
    if len(report.events) > 1:
        sources, events = len(report.sources), len(report.events)
        yield f"These {spelled(sources)} sources are of {counted(events, 'event')}, and compared within each."


def _of_draft(report: Report) -> str:
    """Return, in one sentence, what a draft rests on."""
    found = Counter(finding.kind for finding in report.findings)
    conflicting, elsewhere, unsupported = (found[kind] for kind in _AMISS)
    if not report.findings:
        return "The draft states no figure, date, name or quotation."
    if not conflicting and not elsewhere and not unsupported:
        if len(report.findings) == 1:
            return f"The one statement of the draft, a {_STATED[report.findings[0].value_kind]}, stands in its sources."
        stated = counted(len(report.findings), "statement")
        return f"All {stated} of the draft stand in its sources: {_stated(report.findings)}."
    said = [f"{spelled(conflicting, opens=True)} of {counted(len(report.findings), 'statement')} of the draft "
            f"{'conflicts' if conflicting == 1 else 'conflict'} with its sources"] if conflicting else []  # fmt: skip
    if elsewhere:
        number = spelled(elsewhere, opens=not said)
        said.append(f"{number} {'stands' if elsewhere == 1 else 'stand'} in a source of another thing")
    if unsupported:
        number = spelled(unsupported, opens=not said)
        said.append(f"{number} {'is' if unsupported == 1 else 'are'} in no source")
    return f"{', '.join(said)}."


def _stated(findings: Iterable[Finding]) -> str:
    """Count what a draft states, each kind by itself: "2 figures and 5 names"."""
    found = Counter(str(finding.value_kind) for finding in findings)
    return joined([counted(found[kind], noun) for kind, noun in _STATED.items() if found[kind]])


def _between(report: Report) -> str:
    """Return, in one sentence, how the sources stand to each other."""
    grave, mild = report.counts[Relation.CONTRADICTORY], report.counts[Relation.DISCREPANT]
    number = report.compared
    if not number:
        return _nothing_shared(report)
    if report.rules and _PLAIN_RULE not in report.rules:
        return f"What sources tell of one fact was not judged: the rule {_PLAIN_RULE} was off."
    every = "the one fact compared" if number == 1 else f"{number:,} facts"
    if grave:
        more = f"; {spelled(mild)} more {'is' if mild == 1 else 'are'} stated differently" if mild else ""
        return f"The sources contradict each other on {every if number == 1 else f'{spelled(grave)} of {every}'}{more}."
    if mild:
        said = "The one fact compared" if number == 1 else f"{spelled(mild, opens=True)} of {every}"
        return f"{said} {'is' if mild == 1 else 'are'} stated differently; no two sources contradict each other."
    return _agreeing(report, number, every)


def _agreeing(report: Report, number: int, every: str) -> str:
    """Return, in one sentence, that sources agree on what was compared, or that none disagree."""
    is_compatible = report.counts[Relation.COMPATIBLE] > 0
    if number == 1:
        about = f"the one {next(iter(_by_thing(report)))} compared"
        return f"No two sources disagree on {about}." if is_compatible else f"The sources agree on {about}."
    about = f"{every} compared: {joined([counted(count, thing) for thing, count in _by_thing(report).items()])}"
    return f"No two sources disagree on any of the {about}." if is_compatible else f"The sources agree on all {about}."


def _nothing_shared(report: Report) -> str:
    """Return the sentence that nothing could be compared; names that are written alike are no fact agreed on."""
    alike = _alike(report)
    if not alike:
        return "No figure, date, name, office or quotation is stated by two sources."
    said = f"{counted(alike, 'name')} {'is' if alike == 1 else 'are'} written alike"
    return f"No figure, date, office or quotation is stated by two sources ({said})."


def _by_thing(report: Report) -> dict[str, int]:
    """Count the facts that two sources answer by what they are about, figures first."""
    found = Counter(fact.first.thing for fact in report.compared_facts)
    return {thing: found[thing] for thing in get_args(Thing) if found[thing]}


def _alike(report: Report) -> int:
    """Count the names that all sources which have them write alike, each spelling once."""
    return len({fact.positions[0].label for fact in report.alike})


def counts(report: Report) -> Iterator[tuple[str, bool]]:
    """Yield all counts of a report, piece by piece, with whether the piece counts nothing."""
    if report.draft is not None:
        yield from _draft_counts(report)
        return
    if len(report.sources) == 1:
        yield f"1 source by itself, {counted(len(report.facts), 'fact')} stated.", False
        return
    yield f"{counted(len(report.sources), 'source')}, {counted(report.compared, 'fact')} compared", False
    for index, relation in enumerate(reversed(LADDER)):
        number = report.counts[relation]
        yield f"{', ' if index else ': '}{number:,} {relation}", not number
    names = _alike(report)
    yield f"; {counted(names, 'name')} written alike everywhere", not names
    slips = sum(finding.is_inside for finding in report.conflicts)
    yield f"; {counted(slips, 'finding')} inside one source", not slips
    notes = sum(finding.kind in (Kind.NOTE, Kind.ELSEWHERE, Kind.UNSUPPORTED) for finding in report.findings)
    yield f"; {counted(notes, 'note')}", not notes
    for index, piece in enumerate(covered(report)):
        yield f"{', ' if index else '. Compared: '}{piece}", False
    yield f"; {counted(len(report.not_compared), 'mention')} not compared.", not report.not_compared


def covered(report: Report) -> list[str]:
    """Return how many of the figures, dates, names, offices and quotations were compared; of none read,
    nothing."""
    return [f"{each.compared:,} of {counted(each.read, each.thing)}" for each in report.coverage if each.read]


def _draft_counts(report: Report) -> Iterator[tuple[str, bool]]:
    statements = counted(len(report.findings), "statement")
    kinds = f" ({_stated(report.findings)})" if report.findings else ""
    yield f"1 draft, {counted(len(report.sources) - 1, 'source')}, {statements}{kinds}", False
    for index, (_, what, number) in enumerate(answers(report)):
        yield f"{', ' if index else ': '}{number:,} {what}", not number
    yield ".", False


def answers(report: Report) -> list[tuple[Kind, str, int]]:
    """Return the four answers on a draft, most severe first: the kind of their findings, what is said of statements
    with them, and how many there are."""
    found = Counter(finding.kind for finding in report.findings)
    return [(kind, what, found[kind]) for kind, what in _ANSWERED.items()]
