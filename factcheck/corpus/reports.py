"""The reports of events, and the rows of facts and findings that they leave."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from factcheck.baseline import Suppression, suppress
from factcheck.corpus.articles import Articles, Row
from factcheck.corpus.database import Database, digest_of
from factcheck.corpus.encoded import digest_of_settings
from factcheck.corpus.event_rows import rank_of
from factcheck.corpus.readings import Readings
from factcheck.corpus.touched import FactRow
from factcheck.errors import StoreError
from factcheck.facts import Fact
from factcheck.findings import Finding, Kind
from factcheck.pipeline import check
from factcheck.prepared import PreparedSource
from factcheck.report import Report
from factcheck.values.relation import Relation
from factcheck.visible import visible

_LADDER = tuple(Relation)


class Reports:
    """The reports of the events of a store.

    Args:
        database: where rows are kept.
        articles: those of the store.
        readings: what was found in them.
    """

    def __init__(self, database: Database, articles: Articles, readings: Readings) -> None:
        self._database, self._articles, self._readings = database, articles, readings

    def report(self, event: int) -> Report:
        """Return the report on all articles of an event, and keep its rows."""
        rows = self._articles.of_event(event)
        prepared = self._prepared(rows)
        report = self._checked(prepared)
        self._readings.keep(prepared)
        digest = self._digest(rows)
        if digest != self._database.rows("SELECT reported FROM events WHERE id = :event", event=event)[0][0]:
            self._keep(event, digest, report)
        return report

    def of(self, rows: Sequence[Row]) -> Report:
        """Return the report on some articles, with the findings that are known marked as such."""
        return self._checked(self._prepared(rows))

    def refresh(self, event: int) -> None:
        """See to it that the rows of facts and findings of an event are those of its articles."""
        kept = self._database.rows("SELECT reported FROM events WHERE id = :event", event=event)
        if kept and kept[0][0] != self._digest(self._articles.of_event(event)):
            self.report(event)

    def facts(self, event: int, name: str) -> Iterator[FactRow]:
        """Yield the facts of an event."""
        asked = "SELECT question, thing, relation, sources, answers FROM facts WHERE event = :event ORDER BY number"
        for question, thing, relation, sources, answers in self._database.rows(asked, event=event):
            yield FactRow(
                event=name, question=question, thing=thing, relation=relation, sources=sources,
                answers=tuple((label, tuple(ids)) for label, ids in json.loads(answers)),
            )  # fmt: skip

    @property
    def suppressions(self) -> tuple[Suppression, ...]:
        """The findings that are known."""
        asked = "SELECT fingerprint, reason, until, rule, told FROM suppressions ORDER BY fingerprint"
        return tuple(_suppression(*row) for row in self._database.rows(asked))

    def keep_suppressions(self, rows: Iterable[Suppression]) -> None:
        """Keep findings as known; of one that is known already the new reason counts."""
        with self._database.writing():
            for row in rows:
                self._database.run("DELETE FROM suppressions WHERE fingerprint = :key", key=row.fingerprint)
                self._database.run(
                    "INSERT INTO suppressions (fingerprint, reason, until, rule, told) "
                    "VALUES (:fingerprint, :reason, :until, :rule, :told)",
                    fingerprint=row.fingerprint, reason=row.reason, rule=row.rule, told=row.told,
                    until=row.until.isoformat() if row.until is not None else None,
                )  # fmt: skip
                self._to_be_checked(row.fingerprint)

    def drop_suppression(self, fingerprint: str) -> bool:
        """Keep a finding no more as known: whether it was."""
        with self._database.writing():
            was = self._database.run("DELETE FROM suppressions WHERE fingerprint = :key", key=fingerprint)
            self._to_be_checked(fingerprint)
        return bool(was)

    def found(self, fingerprint: str) -> tuple[str, str, str]:
        """Return the fingerprint, the rule and the message of a finding of a report that was made.

        Args:
            fingerprint: or the beginning of it that no other has.

        Raises:
            StoreError: there is none, or several begin so.
        """
        asked = "SELECT fingerprint, MIN(rule), MIN(message) FROM findings WHERE kind <> :agreement " \
                "AND fingerprint >= :first AND fingerprint < :last GROUP BY fingerprint LIMIT 2"  # fmt: skip
        ends = {"first": fingerprint, "last": f"{fingerprint}~"}
        rows = self._database.rows(asked, agreement=str(Kind.AGREEMENT), **ends) if fingerprint else []
        if len(rows) != 1:
            what = "several findings begin so" if rows else "no event has such a finding"
            advice = "factcheck corpus events reports on all; a report as JSON has the fingerprint of each."
            raise StoreError(f"{visible(fingerprint)}: {what}\n  {advice}")
        name, rule, message = rows[0]
        return name, rule, message

    def _to_be_checked(self, fingerprint: str) -> None:
        """See to it that the events that have a finding are reported on anew."""
        self._database.run(
            "UPDATE events SET reported = '' WHERE id IN (SELECT event FROM findings WHERE fingerprint = :key)",
            key=fingerprint,
        )

    def _prepared(self, rows: Sequence[Row]) -> list[PreparedSource]:
        return self._readings.prepared(self._articles.sources([row.number for row in rows]))

    def _checked(self, prepared: Sequence[PreparedSource]) -> Report:
        return suppress(check(prepared, settings=self._readings.settings), self.suppressions)

    def _digest(self, rows: Sequence[Row]) -> str:
        """Return a name that the report of these articles has alone."""
        parts = (digest_of_settings(self._readings.settings), *(row.digest for row in rows))
        return digest_of(*(part.encode() for part in parts))

    def _keep(self, event: int, digest: str, report: Report) -> None:
        """Write the rows of facts and findings, unless the event has other articles by now."""
        with self._database.writing():
            if digest != self._digest(self._articles.of_event(event)):
                return
            for table in ("facts", "findings"):
                self._database.run(f"DELETE FROM {table} WHERE event = :event", event=event)
            self._database.insert(
                "INSERT INTO facts (event, number, question, thing, relation, sources, answers) "
                "VALUES (:event, :number, :question, :thing, :relation, :sources, :answers)",
                (_fact(event, number, fact) for number, fact in enumerate(report.facts)),
            )
            self._database.insert(
                "INSERT INTO findings (event, number, fingerprint, rule, kind, relation, severity, question, message) "
                "VALUES (:event, :number, :fingerprint, :rule, :kind, :relation, :severity, :question, :message)",
                (_finding(event, number, finding) for number, finding in enumerate(report.findings)),
            )
            found = [each for each in report.conflicts if each.suppressed is None]
            self._database.run(
                "UPDATE events SET reported = :digest, conflicts = :conflicts, severity = :severity WHERE id = :event",
                digest=digest, conflicts=len(found), severity=rank_of(each.severity for each in found),
                event=event,
            )  # fmt: skip


def _suppression(fingerprint: str, reason: str, until: str | None, rule: str, told: str) -> Suppression:
    day = date.fromisoformat(until) if until is not None else None
    return Suppression(fingerprint=fingerprint, reason=reason, until=day, rule=rule, told=told)


def _fact(event: int, number: int, fact: Fact) -> Mapping[str, object]:
    relations = [pair.relation for pair in fact.relations if pair.relation is not Relation.INCOMPARABLE]
    worst = max(relations, key=_LADDER.index, default=Relation.SAME)
    answers = [[position.label, sorted(position.source_ids)] for position in fact.positions]
    return {
        "event": event, "number": number, "question": fact.question.text, "thing": fact.first.thing,
        "relation": str(worst), "sources": len(fact.source_ids), "answers": json.dumps(answers, ensure_ascii=False),
    }  # fmt: skip


def _finding(event: int, number: int, finding: Finding) -> Mapping[str, object]:
    return {
        "event": event, "number": number, "fingerprint": finding.fingerprint, "rule": finding.rule,
        "kind": str(finding.kind), "relation": None if finding.relation is None else str(finding.relation),
        "severity": str(finding.severity), "question": finding.question, "message": finding.message,
    }  # fmt: skip
