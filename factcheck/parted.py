"""The sources of one call parted into those of each event, which are compared by themselves."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Generic, Literal, NamedTuple, TypeVar

from factcheck.claims import AnyClaim
from factcheck.errors import ConfigError, SourceError
from factcheck.events import group
from factcheck.report import SourcesOfEvent
from factcheck.settings import Settings
from factcheck.source import Source
from factcheck.visible import visible
from factcheck.wanted import shown

GivenT = TypeVar("GivenT")
Grouping = Literal["one", "auto"]
"""Whether all sources of a call are of one event, or are put into events."""
_GROUPINGS = ("one", "auto")


class Part(NamedTuple, Generic[GivenT]):
    """The sources that are compared with each other.

    Args:
        given: the sources as they were given, in that order.
        event: that they are of; None where all sources of the call are taken to be of one.
    """

    given: Sequence[GivenT]
    event: SourcesOfEvent | None = None


def parted(
    given: Sequence[GivenT], sources: Sequence[Source], events: Grouping, settings: Settings
) -> list[Part[GivenT]]:
    """Return the sources of a call by their events, in the order of `factcheck.events.group`.

    Args:
        given: the sources as they were given.
        sources: the same as sources.
        events: whether they are put into events.
        settings: what a desk has settled.

    Raises:
        SourceError: two sources that are to be put into events have one id.
        ConfigError: `events` is neither word.
    """
    if events not in _GROUPINGS:
        raise ConfigError(f'events: "one" or "auto" is wanted, not {shown(events)}')
    if events == "one" or len(sources) <= 1:
        return [Part(given)]
    refuse_repeated(sources)
    place = {source.id: number for number, source in enumerate(sources)}
    found = []
    for event in group(sources, settings=settings):
        places = sorted(place[source_id] for source_id in event.source_ids)
        ids = tuple(sources[each].id for each in places)
        told = SourcesOfEvent(id=event.id, title=event.title, source_ids=ids)
        found.append(Part([given[each] for each in places], told))
    return found


def claims_of(part: Part[GivenT], claims: Iterable[AnyClaim], parts: Sequence[Part[GivenT]]) -> list[AnyClaim]:
    """Return the claims without prose that are laid beside the sources of a part: those of its own sources, and those
    of sources that were not given, which may be of any event."""
    others = {name for each in parts if each.event is not None and each is not part for name in each.event.source_ids}
    return [claim for claim in claims if claim.source_id not in others]


def refuse_repeated(sources: Iterable[Source]) -> None:
    """Refuse two sources of one id.

    Raises:
        SourceError: there are such.
    """
    sources = tuple(sources)
    repeated = [source_id for source_id, count in Counter(source.id for source in sources).items() if count > 1]
    if repeated:
        name = visible(repeated[0])
        places = " and ".join(visible(source.path or "a text") for source in sources if source.id == repeated[0])
        raise SourceError(f'two sources are called "{name}": {places}\n  Give each source an id of its own.')
