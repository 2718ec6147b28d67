"""Touched: what one article does to what a corpus holds."""

from collections.abc import Iterator
from datetime import date

from factcheck.findings import Finding, Kind, Severity
from factcheck.frozen import Frozen
from factcheck.report import Report

_NEWS = frozenset({"update", "correction"})
"""How a later figure takes the place of an earlier one."""


class Touched(Frozen):
    """What one article touches.

    Args:
        article: the id of its source.
        event: the id of its event.
        is_new: whether it was not in the corpus before.
        version: 1, and one more with each correction.
        beside: ids of the articles of its event that it was laid beside, the nearest of those of the last days.
        report: of all of these.
    """

    article: str
    event: str
    is_new: bool
    version: int
    beside: tuple[str, ...]
    report: Report

    @property
    def agreements(self) -> tuple[Finding, ...]:
        """The findings on facts of others that it agrees with."""
        return tuple(each for each in self._shared if each.kind is Kind.AGREEMENT)

    @property
    def conflicts(self) -> tuple[Finding, ...]:
        """The findings on facts of others that it contradicts, or tells otherwise, most severe first."""
        return tuple(each for each in self._shared if each.kind is Kind.CONFLICT)

    @property
    def updates(self) -> tuple[Finding, ...]:
        """The findings on facts of others that it brings up to date or corrects, or that do so with it."""
        return tuple(each for each in self._shared if any(pair.succession in _NEWS for pair in each.relations))

    @property
    def _shared(self) -> Iterator[Finding]:
        """The findings that it and another article make."""
        return (each for each in self.report.findings if self.article in each.source_ids and not each.is_inside)


class EventRow(Frozen):
    """An event of a corpus in one row.

    Args:
        id: of the event.
        title: the headline of its first article, or its first sentence.
        articles: how many it has.
        first_day: the first day on which one of them came out; None where none is known.
        last_day: the last.
        conflicts: how many findings of its report are conflicts.
        severity: of the most severe; None where there is none.
    """

    id: str
    title: str
    articles: int
    first_day: date | None
    last_day: date | None
    conflicts: int
    severity: Severity | None


class FactRow(Frozen):
    """A fact of a corpus in one row.

    Args:
        event: the id of its event.
        question: what it answers, in plain words.
        thing: what it is counted as: a figure, a date, a name, an office, a quotation; None for others.
        relation: the most severe relation of its answers.
        sources: how many articles answer.
        answers: each answer with the ids of the articles that give it.
    """

    event: str
    question: str
    thing: str | None
    relation: str
    sources: int
    answers: tuple[tuple[str, tuple[str, ...]], ...]


class Stats(Frozen):
    """How much a corpus holds.

    Args:
        articles: how many, without earlier versions.
        mentions: found in them.
        claims: made by them.
        events: that they are of.
        facts: of the events that were reported.
        findings: of these, agreements too.
        suppressions: findings that are known.
    """

    articles: int
    mentions: int
    claims: int
    events: int
    facts: int
    findings: int
    suppressions: int
