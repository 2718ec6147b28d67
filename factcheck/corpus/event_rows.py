"""The rows of events, looked up and put in order."""

from collections.abc import Iterable
from datetime import date

from factcheck.corpus.database import Database
from factcheck.corpus.touched import EventRow
from factcheck.errors import StoreError
from factcheck.findings import Severity
from factcheck.visible import visible

_RANKS = tuple(Severity)
Place = tuple[int, str]
"""The number of an event and its id."""


class EventRows:
    """The events of a store.

    Args:
        database: where they are kept.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def since(self, day: date | None) -> list[Place]:
        """Return the events of which an article came out on a day or later, or on no known day; all for None."""
        asked = "SELECT id, name FROM events WHERE last_day >= :day OR last_day = 0 ORDER BY first_day, name"
        found = self._database.rows(asked, day=day.toordinal() if day is not None else 0)
        return [(int(number), name) for number, name in found]

    def named(self, event: str) -> Place:
        """Return the event of an id, or of the beginning of it.

        Raises:
            StoreError: there is none, or several begin so.
        """
        asked = "SELECT id, name FROM events WHERE name >= :first AND name < :last ORDER BY name LIMIT 2"
        found = self._database.rows(asked, first=event, last=f"{event}~") if event else []
        exact = [each for each in found if each[1] == event]
        if not exact and len(found) != 1:
            what = "several events begin so" if found else "there is no such event"
            raise StoreError(f"{visible(event)}: {what}\n  factcheck corpus events lists them.")
        number, name = (exact or found)[0]
        return int(number), name

    def name(self, number: int) -> str:
        """Return the id of an event."""
        return str(self._database.rows("SELECT name FROM events WHERE id = :event", event=number)[0][0])

    def rows(self, places: Iterable[Place]) -> list[EventRow]:
        """Return events in one row each: the most severe first, then those with more conflicts, then the latest."""
        asked = "SELECT name, title, articles, first_day, last_day, conflicts, severity FROM events WHERE id = :event"
        found = (row for number, _ in places for row in self._database.rows(asked, event=number))
        ranked = sorted(found, key=lambda row: (-row[6], -row[5], -row[4], -row[2], row[0]))
        return [
            EventRow(
                id=name, title=title, articles=articles, first_day=_day(first), last_day=_day(last),
                conflicts=conflicts, severity=_RANKS[severity - 1] if severity else None,
            )
            for name, title, articles, first, last, conflicts, severity in ranked
        ]  # fmt: skip


def rank_of(severities: Iterable[Severity]) -> int:
    """Return the most severe of severities as a number; 0 where there is none."""
    return max((_RANKS.index(each) + 1 for each in severities), default=0)


def _day(number: int) -> date | None:
    return date.fromordinal(number) if number else None
