"""When a source came out, and whether it says that it corrects an earlier version."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from factcheck.claims.at_two_times import at_other_times
from factcheck.claims.in_list import lists_with, parts_of
from factcheck.lexicon import table
from factcheck.mentions.dates import find_anchor
from factcheck.mentions.mention import Reading
from factcheck.source import Span
from factcheck.values.date_text import tell_day
from factcheck.values.quantity import Quantity


class Publication(NamedTuple):
    """When a source came out.

    Args:
        earliest: first day it can be; None when unknown.
        latest: last day it can be; None when unknown.
        moment: day and time, where the caller gave them.
        is_corrected: whether the text says that it corrects an earlier version.
    """

    earliest: date | None = None
    latest: date | None = None
    moment: datetime | None = None
    is_corrected: bool = False

    def is_after(self, other: "Publication") -> bool:
        """Whether this one surely came out later."""
        if self.earliest is not None and other.latest is not None and self.earliest > other.latest:
            return True
        if self.moment is None or other.moment is None:
            return False
        if (self.moment.tzinfo is None) != (other.moment.tzinfo is None):
            return False
        return self.moment > other.moment

    @property
    def label(self) -> str:
        """When: "2 May 2024", "2 May 2024, 14:30"."""
        if self.earliest is None:
            return "an unknown day"
        day = tell_day(self.earliest)
        return f"{day}, {self.moment:%H:%M}" if self.moment is not None else day


class Publications:
    """When the sources of a check came out, and what they give at two times, each looked up when it is asked for."""

    def __init__(self, readings: Iterable[Reading] = ()) -> None:
        self._readings = {reading.source.id: reading for reading in readings}
        self._known: dict[str, Publication] = {}

    def of(self, source_id: str) -> Publication:
        """Return when a source came out; nothing is known of one without a reading."""
        if source_id not in self._known:
            reading = self._readings.get(source_id)
            self._known[source_id] = publication(reading) if reading is not None else Publication()
        return self._known[source_id]

    def at_other_times(self, source_id: str, span: Span | None) -> Iterator[Quantity]:
        """Yield what a source gives at another time of what it counts at a place."""
        reading = self._readings.get(source_id)
        if reading is not None and span is not None:
            yield from at_other_times(reading, span)

    def lists_with(self, source_id: str, span: Span | None) -> Iterator[tuple[Decimal, ...]]:
        """Yield the figures of each list of a source in which what stands at a place is one."""
        reading = self._readings.get(source_id)
        if reading is not None and span is not None:
            yield from lists_with(reading, span)

    def parts_of(self, source_id: str, span: Span | None) -> Iterator[Decimal]:
        """Yield the figures of a source that are said to be some of what stands at a place."""
        reading = self._readings.get(source_id)
        if reading is not None and span is not None:
            yield from parts_of(reading, span)


def publication(reading: Reading) -> Publication:
    """Return when a source came out: as given, by its file, or by its line of place and date."""
    source = reading.source
    anchor = find_anchor(reading)
    is_stated = anchor is not None and anchor.trust in ("given", "metadata", "dateline")
    return Publication(
        earliest=anchor.earliest if anchor is not None and is_stated else None,
        latest=anchor.latest if anchor is not None and is_stated else None,
        moment=source.published if isinstance(source.published, datetime) else None,
        is_corrected=_is_notice(source.text),
    )


def _is_notice(text: str) -> bool:
    """Whether a text says anywhere that it corrects an earlier version."""
    folded = text.lower()
    return any(words in folded for words in _notices())


@cache
def _notices() -> tuple[str, ...]:
    return tuple(words.lower() for words in table("succession")["notices"])
